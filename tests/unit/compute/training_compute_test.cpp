#include "support/catch.hpp"
#include "trainprint/compute.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {
ComputeDescription described(std::string_view json) {
  const auto parsed = run_from_json(json);
  INFO(json);
  REQUIRE(parsed.ok());
  return parsed->compute;
}
double flop(std::string_view json) {
  const auto compute = training_compute(described(json));
  INFO(json << (compute ? "" : compute.error().message));
  REQUIRE(compute.ok());
  return compute->flop.as_flop();
}
Error refusal(std::string_view json) {
  const auto parsed = run_from_json(json);
  if (!parsed) return parsed.error();
  const auto compute = training_compute(parsed->compute);
  INFO(json);
  REQUIRE_FALSE(compute.ok());
  return compute.error();
}
bool noticed(const TrainingCompute& compute, std::string_view code) {
  for (const Notice& notice : compute.notices) {
    if (name(notice.code) == code) return true;
  }
  return false;
}
}  // namespace

TEST_CASE("compute: 6 N D, the tokens known in three ways", "[compute]") {
  CHECK(flop(R"({"parameters": 1e9, "tokens": 2e10})") == 1.2e20);
  CHECK(flop(R"({"parameters": "1B", "dataset_tokens": "10B", "epochs": 2})") == 1.2e20);
  // 52,000 examples of 500 tokens, three times: 78 million tokens.
  CHECK(flop(R"({"parameters": "1B", "dataset_examples": "52k", "sequence_length": 500,
                 "epochs": 3})") == 6e9 * 78e6);
  CHECK(flop(R"({"parameters": 1e9, "steps": 1000, "world_size": 8, "gradient_accumulation": 5,
                 "sequence_length": 2000, "per_device_batch": 250})") == 1.2e20);
  CHECK(flop(R"({"parameters": 1e9, "tokens": 2e10, "architecture": "encoder-decoder"})") ==
        0.6e20);
}

TEST_CASE("compute: two ways that disagree are a contradiction", "[compute]") {
  const Error error =
      refusal(R"({"parameters": 1e9, "tokens": 2e10, "dataset_tokens": 1e9, "epochs": 3})");
  CHECK(error.code == ErrorCode::contradiction);
  CHECK(error.field == "tokens");
}

TEST_CASE("compute: tokens given in two ways that differ are asked about, whichever they are",
          "[compute]") {
  // 52,000 x 500 x 3 = 78 million; 1,000 steps of 1 x 1 x 500 x 8 = 4 million.
  const char* const others[] = {R"("tokens": 1e9)", R"("dataset_tokens": 1e9)",
                                R"("steps": 1000, "per_device_batch": 8, "world_size": 1,
                                   "gradient_accumulation": 1)"};
  for (const std::string other : others) {
    INFO(other);
    const Error error = refusal(R"({"parameters": 1e9, "dataset_examples": 52000,
                                    "sequence_length": 500, "epochs": 3, )" +
                                other + "}");
    CHECK(error.code == ErrorCode::contradiction);
    CHECK(error.message.find("dataset_examples") != std::string::npos);
  }
  // The same number both ways is no contradiction.
  CHECK(flop(R"({"parameters": 1e9, "dataset_examples": 52000, "sequence_length": 500,
                 "epochs": 3, "tokens": "78M"})") == 6e9 * 78e6);
}

TEST_CASE("compute: one pass is assumed aloud, and a length is asked for", "[compute]") {
  const auto once = training_compute(
      described(R"({"parameters": 1e9, "dataset_examples": 52000, "sequence_length": 500})"));
  REQUIRE(once.ok());
  CHECK(once->flop.as_flop() == 6e9 * 26e6);
  CHECK(noticed(*once, "epochs_assumed"));
  const Error error = refusal(R"({"parameters": 1e9, "dataset_examples": 52000})");
  CHECK(error.code == ErrorCode::insufficient_input);
  CHECK(error.field == "sequence_length");
}

TEST_CASE("compute: frozen parameters cost part, and the physical value is offered", "[compute]") {
  const auto lora = training_compute(
      described(R"({"parameters": 1e9, "trainable_parameters": 1e7, "tokens": 1e9})"));
  REQUIRE(lora.ok());
  CHECK(within(lora->flop.as_flop(), 6 * (0.35 * 0.99e9 + 1e7) * 1e9, 1e-12));
  CHECK(noticed(*lora, "alpha_frozen"));
  CHECK(lora->relative_error > 0.4);  // 0.15 of 0.35, almost all of it frozen
  const auto set = training_compute(described(
      R"({"parameters": 1e9, "trainable_parameters": 1e7, "tokens": 1e9, "overrides": {"alpha_frozen": 0.667}})"));
  REQUIRE(set.ok());
  CHECK(set->relative_error == 0);
  CHECK(refusal(R"({"parameters": 1e9, "trainable_parameters": 2e9, "tokens": 1})").code ==
        ErrorCode::contradiction);
}

TEST_CASE("compute: a mixture of experts by its parts, by its active parameters, by its config",
          "[compute]") {
  const double expected = 6 * 1.02 * 12879925248.0 * 1e12;
  CHECK(within(flop(R"({"dense_parameters": 1605636096, "expert_parameters": 176160768,
      "experts_per_layer": 8, "experts_per_token": 2, "expert_layers": 32, "tokens": 1e12})"),
               expected, 1e-12));
  CHECK(within(flop(R"({"active_parameters": 12879925248, "tokens": 1e12})"), expected, 1e-12));
  CHECK(
      within(flop(R"({"tokens": 1e12, "model_config": {"model_type": "mixtral", "hidden_size": 4096,
      "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8,
      "intermediate_size": 14336, "num_local_experts": 8, "num_experts_per_tok": 2,
      "vocab_size": 32000, "tie_word_embeddings": false}})"),
             expected, 1e-12));
  CHECK(refusal(R"({"dense_parameters": 1e9, "tokens": 1e9})").field == "expert_parameters");
}

TEST_CASE("compute: images times epochs times the forward pass", "[compute]") {
  const char* vit = R"({"images": 1281167, "epochs": 300, "model_config": {"model_type": "vit",
      "hidden_size": 768, "num_hidden_layers": 12, "num_attention_heads": 12,
      "intermediate_size": 3072, "image_size": 224, "patch_size": 16}})";
  CHECK(within(flop(vit), 6 * 17563060224.0 * 1281167 * 300, 1e-12));
  CHECK(refusal(R"({"architecture": "vit", "images": 1e6})").field == "model_config");
  CHECK(refusal(R"({"architecture": "vit", "options": {"impute_compute": false}})").code ==
        ErrorCode::insufficient_input);
}

TEST_CASE("compute: images from steps and batches", "[compute]") {
  const char* by_steps = R"({"architecture": "cnn", "options": {"impute_compute": true},
      "steps": 1000, "world_size": 8, "per_device_batch": 32})";
  const char* by_images =
      R"({"architecture": "cnn", "options": {"impute_compute": true}, "images": 256000})";
  CHECK(flop(by_steps) == flop(by_images));
}

TEST_CASE("compute: what stands in is marked imputed and widens the interval", "[compute]") {
  const auto prototype = training_compute(
      described(R"({"architecture": "dit", "images": 1e6, "options": {"impute_compute": true}})"));
  REQUIRE(prototype.ok());
  CHECK(prototype->imputed);
  CHECK(noticed(*prototype, "prototype"));
  CHECK(prototype->relative_error >= 0.6);
  const auto mean = training_compute(
      described(R"({"architecture": "vit", "options": {"impute_compute": true}})"));
  REQUIRE(mean.ok());
  CHECK(mean->imputed);
  CHECK(noticed(*mean, "category_mean"));
  CHECK(mean->relative_error >= 0.8);
}

TEST_CASE("compute: declared corrections multiply and are in the sum", "[compute]") {
  const auto compute = training_compute(described(
      R"({"parameters": 1e9, "tokens": 1e9, "corrections": {"optimizer": "adam", "precision": "fp32", "data_parallel": true}})"));
  REQUIRE(compute.ok());
  CHECK(within(compute->flop / compute->base, 1.15 * 1.10 * 1.05, 1e-12));
  CHECK(compute->trace.back().formula == "F_base alpha_opt alpha_prec alpha_dp");
  CHECK(compute->relative_error > 0);
}

TEST_CASE("compute: a reader can redo the sum from the trace", "[compute]") {
  const auto compute = training_compute(described(R"({"parameters": 1e9, "tokens": 2e10})"));
  REQUIRE(compute.ok());
  double n = 0, d = 0, c = 0;
  for (const TraceLine& line : compute->trace) {
    if (line.symbol == "N") n = line.value;
    if (line.symbol == "D") d = line.value;
    if (line.symbol == "c") c = line.value;
    CHECK((line.is_result ? !line.formula.empty() : !line.source.empty()));
  }
  CHECK(c * n * d == compute->flop.as_flop());
}

TEST_CASE("compute: impossible values are named", "[compute]") {
  CHECK(refusal(R"({"parameters": -1, "tokens": 1e9})").field == "parameters");
  CHECK(refusal(R"({"parameters": 1e9, "tokens": 1e300})").field == "tokens");
  CHECK(refusal(R"({"parameters": 1e9, "tokens": true})").code == ErrorCode::wrong_type);
  CHECK(refusal(R"({"corrections": {"optimizer": "lion"}})").field == "corrections.optimizer");
  CHECK(refusal(R"({"parameters": 1e9})").field == "tokens");
  CHECK(refusal(R"({"tokens": 1e9})").field == "parameters");
  CHECK(refusal(R"({"model_config": {"model_type": "llama"}})").field ==
        "model_config.hidden_size");
}
