// What shape_from_config refuses, and what it says it assumed.
#include "support/catch.hpp"
#include "trainprint/model_config.hpp"

using namespace trainprint;

namespace {
Error refusal(std::string_view json) {
  const auto shape = shape_from_config(json);
  INFO(json);
  REQUIRE_FALSE(shape.ok());
  CHECK_FALSE(shape.error().message.empty());
  return shape.error();
}
ModelShape counted(std::string_view json) {
  const auto shape = shape_from_config(json);
  INFO(json << (shape ? "" : shape.error().message));
  REQUIRE(shape.ok());
  return *shape;
}
bool noticed(const ModelShape& shape, std::string_view code) {
  for (const Notice& notice : shape.notices) {
    if (name(notice.code) == code) return true;
  }
  return false;
}
// A small LLaMA with `extra` keys in front; a repeated key counts by its last value.
std::string llama(const std::string& extra = "") {
  return R"({"model_type": "llama", "vocab_size": 1000, "hidden_size": 64, "num_hidden_layers": 2,
             "num_attention_heads": 4, "intermediate_size": 128)" +
         extra + "}";
}
}  // namespace

TEST_CASE("config: a LLaMA by hand", "[parameters]") {
  // 2 x 64,000 embedding and head; per layer 4 x 4,096 + 3 x 8,192 + 2 x 64; final norm 64.
  const ModelShape shape = counted(llama(R"(, "tie_word_embeddings": false)"));
  CHECK(shape.parameters.as_count() == 128000 + 2 * (16384 + 24576 + 128) + 64);
  CHECK(shape.embedding_parameters.as_count() == 64000);
  CHECK(shape.notices.empty());
}

TEST_CASE("config: a tied head is the embedding and not counted twice", "[parameters]") {
  const double untied = counted(llama(R"(, "tie_word_embeddings": false)")).parameters.as_count();
  const double tied = counted(llama(R"(, "tie_word_embeddings": true)")).parameters.as_count();
  CHECK(untied - tied == 64000);
  CHECK(noticed(counted(llama()), "tying_assumed"));
}

TEST_CASE("config: grouped keys, wide heads and biases count", "[parameters]") {
  const std::string fixed = R"(, "tie_word_embeddings": true)";
  const double plain = counted(llama(fixed)).parameters.as_count();
  CHECK(plain - counted(llama(fixed + R"(, "num_key_value_heads": 1)")).parameters.as_count() ==
        2 * 2 * 64 * 48);
  CHECK(counted(llama(fixed + R"(, "head_dim": 32)")).parameters.as_count() - plain ==
        2 * 4 * 64 * 64);
  CHECK(counted(llama(fixed + R"(, "attention_bias": true)")).parameters.as_count() - plain ==
        2 * 4 * 64);
  CHECK(counted(llama(fixed + R"(, "mlp_bias": true)")).parameters.as_count() - plain ==
        2 * (128 + 128 + 64));
}

TEST_CASE("config: the class in architectures stands in for a missing model_type", "[parameters]") {
  const ModelShape shape = counted(R"({"architectures": ["XLMRobertaModel"], "hidden_size": 64,
      "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 128, "vocab_size": 99,
      "max_position_embeddings": 34, "type_vocab_size": 1})");
  CHECK(shape.family == "xlm-roberta");
}

TEST_CASE("config: a missing key is named", "[parameters]") {
  CHECK(refusal(R"({"model_type": "llama"})").field == "hidden_size");
  CHECK(refusal(R"({"model_type": "llama"})").code == ErrorCode::insufficient_input);
  CHECK(refusal(R"({"model_type": "gpt2", "n_embd": 8, "n_layer": 1, "n_head": 1})").field ==
        "vocab_size");
  CHECK(refusal(R"({"_class_name": "UNet2DConditionModel"})").field == "block_out_channels");
  CHECK(refusal("{}").field == "model_type");
}

TEST_CASE("config: nonsense is refused with the key it stands in", "[parameters]") {
  CHECK(refusal(llama(R"(, "num_key_value_heads": -3)")).field == "num_key_value_heads");
  CHECK(refusal(llama(R"(, "head_dim": "wide")")).field == "head_dim");
  CHECK(refusal(llama(R"(, "head_dim": "wide")")).code == ErrorCode::wrong_type);
  CHECK(refusal(llama(R"(, "head_dim": 1.5)")).code == ErrorCode::out_of_range);
  CHECK(refusal(llama(R"(, "attention_bias": 7)")).field == "attention_bias");
  CHECK(refusal(R"({"model_type": "llama", "vocab_size": 1000, "hidden_size": 64,
      "num_hidden_layers": 1e18, "num_attention_heads": 4, "intermediate_size": 128})")
            .field == "num_hidden_layers");
  CHECK(refusal(R"({"model_type": "llama", "vocab_size": 900000000, "hidden_size": 900000000,
      "num_hidden_layers": 9999, "num_attention_heads": 4, "intermediate_size": 900000000})")
            .code == ErrorCode::out_of_range);
  CHECK(refusal(R"([1, 2])").code == ErrorCode::wrong_type);
  CHECK(refusal("{").code == ErrorCode::malformed_json);
  CHECK(refusal(R"({"model_type": 7})").field == "model_type");
  CHECK(refusal(R"({"model_type": "vit", "hidden_size": 8, "num_hidden_layers": 1,
      "intermediate_size": 8, "image_size": 16, "patch_size": 32})")
            .field == "patch_size");
  CHECK(refusal(R"({"model_type": "llava", "text_config": 3})").field == "text_config");
  CHECK(refusal(R"({"model_type": "mixtral", "vocab_size": 10, "hidden_size": 8,
      "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 8,
      "num_local_experts": 2, "num_experts_per_tok": 3})")
            .code == ErrorCode::contradiction);
}

TEST_CASE("config: all faults are told at once", "[parameters]") {
  const auto shape = shape_from_config(R"({"model_type": "llama", "hidden_size": -1})");
  REQUIRE_FALSE(shape.ok());
  CHECK(shape.errors().size() >= 4);
}

TEST_CASE("config: what cannot be counted exactly is refused, with what to do instead",
          "[parameters]") {
  for (const char* type : {"mamba", "nemotron_h", "jamba", "zamba2", "rwkv", "no_such_model"}) {
    INFO(type);
    const Error error = refusal(std::string(R"({"model_type": ")") + type + "\"}");
    CHECK(error.code == ErrorCode::unsupported);
    CHECK(error.field == "model_type");
    CHECK(error.message.find("number of parameters") != std::string::npos);
  }
  CHECK(refusal(R"({"_class_name": "StableDiffusionPipeline"})").code == ErrorCode::unsupported);
  CHECK(refusal(R"({"peft_type": "LORA"})").code == ErrorCode::unsupported);
}

TEST_CASE("config: a nested config states only what differs; the rest is told", "[parameters]") {
  const ModelShape shape =
      counted(R"({"model_type": "clip", "text_config": {}, "vision_config": {}})");
  CHECK(shape.parameters.as_count() == 151277313);
  CHECK(noticed(shape, "class_defaults"));
}

TEST_CASE("config: quantised weights and further-token layers are noticed", "[parameters]") {
  CHECK(
      noticed(counted(llama(R"(, "quantization_config": {"quant_method": "fp8"})")), "quantized"));
  CHECK(noticed(counted(llama(R"(, "num_nextn_predict_layers": 1)")), "mtp_not_counted"));
}

TEST_CASE("config: image networks bring their compute along", "[parameters]") {
  const ModelShape shape = counted(R"({"model_type": "vit", "hidden_size": 768,
      "num_hidden_layers": 12, "num_attention_heads": 12, "intermediate_size": 3072,
      "image_size": 224, "patch_size": 16})");
  CHECK(shape.architecture == Architecture::vit);
  CHECK(forward(shape.image_model).as_mac() == 17563060224);
}
