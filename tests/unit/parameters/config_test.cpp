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
  for (const char* type : {"zamba2", "xlstm", "kimi_linear", "no_such_model"}) {
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

TEST_CASE("config: a class without a head has none, and another head is counted", "[parameters]") {
  const std::string fixed = R"(, "tie_word_embeddings": false)";
  const auto with = [&](const std::string& model_class) {
    return counted(llama(fixed + R"(, "architectures": [")" + model_class + "\"]"))
        .parameters.as_count();
  };
  const double body = with("LlamaModel");
  CHECK(with("LlamaForCausalLM") - body == 64000);
  CHECK(with("LlamaForQuestionAnswering") - body == 2 * 64 + 2);
  CHECK(with("LlamaForSequenceClassification") - body == 2 * 64);
  CHECK(with("LlamaForTokenClassification") - body == 2 * 64 + 2);
}

TEST_CASE("config: a class that is not known is refused, one of another name is noticed",
          "[parameters]") {
  const Error error = refusal(llama(R"(, "architectures": ["LlamaForRewardModelWithGating"])"));
  CHECK(error.field == "architectures");
  CHECK(error.code == ErrorCode::unsupported);
  CHECK(noticed(counted(llama(R"(, "architectures": ["YiForCausalLM"])")), "class_unknown"));
  CHECK(noticed(counted(llama(R"(, "auto_map": {"AutoModel": "modeling.Mine"})")), "custom_code"));
}

TEST_CASE("config: keys of another model are refused, not overlooked", "[parameters]") {
  CHECK(refusal(llama(R"(, "num_local_experts": 8)")).field == "num_local_experts");
  CHECK(refusal(llama(R"(, "vision_config": {"width": 1664})")).field == "vision_config");
  CHECK(refusal(llama(R"(, "audio_config": {"layers": 3})")).field == "audio_config");
  CHECK(counted(llama(R"(, "num_experts": 1, "vision_config": null)")).family == "llama");
  const char* bert = R"({"model_type": "bert", "hidden_size": 64, "num_hidden_layers": 2,
      "num_attention_heads": 4, "intermediate_size": 128, "vocab_size": 99,
      "max_position_embeddings": 34, "position_embedding_type": "alibi"})";
  CHECK(refusal(bert).field == "position_embedding_type");
  CHECK(refusal(R"({"model_type": "qwen3_moe", "hidden_size": 64, "num_hidden_layers": 2,
      "num_attention_heads": 4, "intermediate_size": 128, "vocab_size": 99, "num_experts": 4,
      "num_experts_per_tok": 2})")
            .field == "moe_intermediate_size");
}

TEST_CASE("config: the top of a file of transformers 5 says whether its head is tied",
          "[parameters]") {
  const auto llava = [](const std::string& top, const std::string& inside) {
    return counted(
               R"({"model_type": "llava", "vision_config": {}, "text_config": {"vocab_size": 1000,
                      "hidden_size": 64, "num_hidden_layers": 1, "num_attention_heads": 4,
                      "intermediate_size": 64)" +
               inside + "}" + top + "}")
        .parameters.as_count();
  };
  const std::string five = R"(, "transformers_version": "5.1.0")";
  const std::string yes = R"(, "tie_word_embeddings": true)";
  const std::string no = R"(, "tie_word_embeddings": false)";
  const double apart = llava(no, no), tied = llava(yes, yes);
  CHECK(apart - tied == 64000);
  CHECK(llava(yes, "") == tied);         // said once
  CHECK(llava(yes, no) == apart);        // version 4 heeds the nested key
  CHECK(llava(yes + five, no) == tied);  // version 5 the top
}

TEST_CASE("config: T5 of transformers 5 keeps the head that its checkpoint has", "[parameters]") {
  const auto t5 = [](const std::string& extra) {
    return counted(R"({"model_type": "t5", "vocab_size": 100, "d_model": 8, "d_ff": 16, "d_kv": 4,
                      "num_layers": 1, "num_heads": 2)" +
                   extra + "}");
  };
  const std::string five = R"(, "tie_word_embeddings": true, "transformers_version": "5.0.0")";
  const ModelShape shared = t5(five + R"(, "scale_decoder_outputs": true)");
  const ModelShape apart = t5(five + R"(, "scale_decoder_outputs": false)");
  CHECK((apart.parameters - shared.parameters).as_count() == 800);
  CHECK(noticed(apart, "tying_assumed"));
  CHECK(!noticed(shared, "tying_assumed"));
}

TEST_CASE("config: a number that is listed once for each layer is that number", "[parameters]") {
  const auto wide = [](const std::string& inner) {
    return R"({"model_type": "llama", "vocab_size": 1000, "hidden_size": 64, "num_hidden_layers": 2,
               "num_attention_heads": 4, "tie_word_embeddings": true, "intermediate_size": )" +
           inner + "}";
  };
  CHECK(counted(wide("[128, 128]")).parameters.as_count() ==
        counted(wide("128")).parameters.as_count());
  CHECK(refusal(wide("[128, 64]")).field == "intermediate_size");
}

TEST_CASE("config: a U-Net whose middle block is null has none", "[parameters]") {
  const auto unet = [](const std::string& extra) {
    return counted(R"({"_class_name": "UNet2DConditionModel", "block_out_channels": [32],
                      "down_block_types": ["DownBlock2D"], "up_block_types": ["UpBlock2D"],
                      "cross_attention_dim": 16, "layers_per_block": 1, "sample_size": 8)" +
                   extra + "}")
        .parameters.as_count();
  };
  // Two residual blocks and one of attention: 2 x (norms 4c, 2 x (9c^2 + c), time 4c^2 + c) and
  // norm 2c, projections 2(c^2 + c), three norms 6c, six c x c with two biases... by hand for 32.
  const double c = 32;
  const double resnet = 4 * c + 2 * (9 * c * c + c) + 4 * c * c + c;
  const double block =
      6 * c + 6 * c * c + 2 * c + 2 * 16 * c + (c * 8 * c + 8 * c) + (4 * c * c + c);
  CHECK(unet("") - unet(R"(, "mid_block_type": null)") ==
        2 * resnet + 2 * c + 2 * (c * c + c) + block);
  CHECK(refusal(R"({"_class_name": "UNet2DConditionModel", "block_out_channels": [32],
      "down_block_types": ["DownBlock2D"], "up_block_types": ["UpBlock2D"],
      "time_embedding_type": "fourier"})")
            .field == "time_embedding_type");
}
