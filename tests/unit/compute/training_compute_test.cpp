#include <cmath>
#include <string>

#include "support/catch.hpp"
#include "trainprint/compute.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run.hpp"

using namespace trainprint;

namespace {
ComputeDescription described(std::string_view json) {
  const auto parsed = run_from_json(json);
  INFO(json);
  REQUIRE(parsed.ok());
  return parsed->compute;
}
// With what else the run says: its kind of training, its constants.
TrainingCompute run_compute(std::string_view json) {
  const auto parsed = run_from_json(json);
  INFO(json << (parsed ? "" : parsed.error().message));
  REQUIRE(parsed.ok());
  auto compute = training_compute(*parsed);
  INFO((compute ? "" : compute.error().message));
  REQUIRE(compute.ok());
  return *compute;
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

TEST_CASE("compute: the size of a text makes its tokens, four bytes each", "[compute]") {
  const auto counted =
      run_compute(R"({"parameters": 1e9, "dataset_bytes": "2 GB of text", "epochs": 2})");
  CHECK(counted.flop.as_flop() == 6e9 * 1e9);
  REQUIRE(counted.ranges.size() == 1);
  CHECK(counted.ranges[0].field == "dataset_tokens");
  const double reach = std::exp(kQuantile95 * counted.ranges[0].spread.log_sd);
  CHECK(within(reach * reach, 5.0 / 3, 1e-9));  // from 3 to 5 bytes, nine times in ten
}

TEST_CASE("compute: a text of another size than its tokens is a contradiction", "[compute]") {
  const std::string both = R"({"parameters": 1e9, "dataset_bytes": "4 GB", "epochs": 3, )";
  // A billion tokens at four bytes; 2.5 bytes are Python, 1 byte is no text.
  CHECK(flop(both + R"("dataset_tokens": 1.6e9})") == 6e9 * 4.8e9);
  const Error error = refusal(both + R"("dataset_tokens": 4e9})");
  CHECK(error.code == ErrorCode::contradiction);
  CHECK(error.message.find("dataset_bytes") != std::string::npos);
}

TEST_CASE("compute: epochs left out are one in pre-training and three in fine-tuning",
          "[compute]") {
  const auto tokens_of = [](std::string_view json) {
    return run_compute(json).flop.as_flop() / 6e9;
  };
  CHECK(tokens_of(R"({"parameters": 1e9, "dataset_tokens": 1e8,
                      "training_type": "pre-training"})") == 1e8);
  for (const std::string type : {"fine-tuning", "instruction-tuning"}) {
    const auto tuned = run_compute(R"({"parameters": 1e9, "dataset_tokens": 1e8,
                                       "training_type": ")" +
                                   type + "\"}");
    CHECK(tuned.flop.as_flop() == 6e9 * 3e8);
    CHECK(noticed(tuned, "epochs_assumed"));
    REQUIRE(tuned.ranges.size() == 1);
    CHECK(tuned.ranges[0].field == "epochs");
    const double reach = std::exp(kQuantile95 * tuned.ranges[0].spread.log_sd);
    CHECK(3 / reach < 1);
    CHECK(3 * reach > 9);
  }
  // Images as well.
  const std::string images = R"({"architecture": "cnn", "options": {"impute_compute": true},
                                 "images": 1e4, "training_type": ")";
  CHECK(within(run_compute(images + "fine-tuning\"}").flop.as_flop() /
                   run_compute(images + "pre-training\"}").flop.as_flop(),
               3, 1e-12));
  // Adapters are trained in fine-tuning alone.
  CHECK(within(run_compute(R"({"parameters": 1e9, "trainable_parameters": 1e9,
                               "dataset_tokens": 1e8})")
                   .flop.as_flop(),
               6e9 * 3e8, 1e-12));
  // Nobody says which: one pass, as open as fine-tuning.
  const auto unknown = run_compute(R"({"parameters": 1e9, "dataset_tokens": 1e8})");
  CHECK(unknown.flop.as_flop() == 6e9 * 1e8);
  CHECK(unknown.ranges.size() == 1);
  CHECK(run_compute(R"({"parameters": 1e9, "dataset_tokens": 1e8, "epochs": 4,
                        "training_type": "fine-tuning"})")
            .ranges.empty());
}

TEST_CASE("compute: examples of a length that nobody says have 250 tokens, 50 to 1,250",
          "[compute]") {
  const auto counted = run_compute(R"({"parameters": 1e9, "dataset_examples": 52000, "epochs": 3,
                                       "training_type": "fine-tuning"})");
  CHECK(counted.flop.as_flop() == 6e9 * 52000 * 250 * 3);
  CHECK(noticed(counted, "length_assumed"));
  REQUIRE(counted.ranges.size() == 1);
  CHECK(counted.ranges[0].field == "sequence_length");
  CHECK(within(std::exp(kQuantile95 * counted.ranges[0].spread.log_sd), 5, 1e-9));
  // A recording or a picture has no such length, and pre-training packs its sequences.
  for (const char* const other :
       {R"({"parameters": 1e9, "dataset_examples": 52000, "modality": "audio"})",
        R"({"parameters": 1e9, "steps": 1000, "per_device_batch": 8})"}) {
    INFO(other);
    const auto refused = training_compute(*run_from_json(other));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::insufficient_input);
    CHECK(refused.error().field == "sequence_length");
  }
  CHECK(run_compute(R"({"parameters": 1e9, "steps": 1000, "per_device_batch": 8,
                        "training_type": "fine-tuning"})")
            .flop.as_flop() == 6e9 * 1000 * 8 * 250);
}

TEST_CASE("compute: by steps every accelerator reads a batch of its own, which is said",
          "[compute]") {
  const std::string steps = R"({"parameters": 1e9, "steps": 1000, "per_device_batch": 8,
                                "sequence_length": 500)";
  const double one = 6e9 * 1000 * 8 * 500;
  const std::string tuned = steps + R"(, "training_type": "fine-tuning")";
  for (const std::string four :
       {R"(, "accelerator_count": 4})", R"(, "accelerator": "4x A100"})"}) {
    INFO(four);
    CHECK(run_compute(tuned + four).flop.as_flop() == 4 * one);
    CHECK(noticed(run_compute(tuned + four), "ranks_assumed"));
    CHECK(run_compute(steps + four).flop.as_flop() == 4 * one);
    CHECK(noticed(run_compute(steps + four), "ranks_assumed"));
  }
  const auto shared = run_compute(tuned + R"(, "accelerator_count": 4, "world_size": 1})");
  CHECK(shared.flop.as_flop() == one);
  CHECK_FALSE(noticed(shared, "ranks_assumed"));
  CHECK(run_compute(tuned + "}").flop.as_flop() == one);
}

TEST_CASE("compute: of several sizes of the data, the one that leaves least open counts",
          "[compute]") {
  // Steps are whole; the bytes would have to be converted, and their epochs are not known.
  CHECK(run_compute(R"({"parameters": 1e9, "dataset_bytes": "1 MB", "steps": 1000,
                        "per_device_batch": 8, "sequence_length": 512,
                        "training_type": "fine-tuning"})")
            .flop.as_flop() == 6e9 * 1000 * 8 * 512);
  // A file's size says more than a number of examples without their length.
  CHECK(run_compute(R"({"parameters": 1e9, "dataset_bytes": "40 MB", "dataset_examples": 52000,
                        "epochs": 1, "training_type": "fine-tuning"})")
            .flop.as_flop() == 6e9 * 1e7);
}

TEST_CASE("compute: LoRA costs 4 of 6 FLOP, and 0.35 with the paper's constants", "[compute]") {
  // r = 16 on q and v of Llama-3.2-1B trains 1.7 million: 0.698 of full training is measured.
  const std::string llama = R"({"parameters": 1235814400, "tokens": 1e9)";
  const double full = run_compute(llama + "}").flop.as_flop();
  const auto lora = run_compute(llama + R"(, "trainable_parameters": 1703936})");
  CHECK(within(lora.flop.as_flop() / full, 0.698, 0.05));
  CHECK(within(lora.flop.as_flop() / full, 2.0 / 3, 0.002));
  CHECK(noticed(lora, "alpha_frozen"));
  CHECK(lora.relative_error < 0.1);
  bool told = false;
  for (const TraceLine& line : lora.trace) {
    told = told || line.source.find("4 of 6 FLOP") != std::string::npos;
  }
  CHECK(told);
  const auto paper = run_compute(llama + R"(, "trainable_parameters": 1703936,
                                              "options": {"constants": "paper"}})");
  CHECK(within(paper.flop.as_flop() / full, 0.351, 0.002));
  CHECK(paper.relative_error > 0.4);  // 0.15 of 0.35, almost all of it frozen
  REQUIRE(paper.ranges.size() == 1);
  CHECK(paper.ranges[0].spread.shape == Shape::uniform);  // the paper names no likeliest value
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

TEST_CASE("compute: more parameters active than there are is refused, however they are given",
          "[compute]") {
  for (const char* all : {R"("parameters": "7B")",
                          R"("model_config": {"model_type": "gpt2", "n_embd": 768, "n_layer": 12,
                              "n_head": 12, "vocab_size": 50257, "n_positions": 1024})"}) {
    const Error error =
        refusal(std::string("{") + all + R"(, "active_parameters": "13B", "tokens": "1T"})");
    CHECK(error.code == ErrorCode::contradiction);
    CHECK(error.field == "active_parameters");
    CHECK(error.message.find("13,000,000,000") != std::string::npos);
  }
}
