// Sizes of adapters as PEFT's print_trainable_parameters() gives them.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/training_files.hpp"

using namespace trainprint;

namespace {

const std::string kLlama2 =
    R"({"model_type": "llama", "hidden_size": 4096, "intermediate_size": 11008, "vocab_size": 32000,
        "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 32,
        "torch_dtype": "bfloat16", "rms_norm_eps": 1e-05, "max_position_embeddings": 2048,
        "hidden_act": "silu", "tie_word_embeddings": false})";
const std::string kLlama3 =
    R"({"model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336,
        "vocab_size": 128256, "num_attention_heads": 32, "num_hidden_layers": 32,
        "num_key_value_heads": 8})";
const std::string kMistral =
    R"({"model_type": "mistral", "hidden_size": 4096, "intermediate_size": 14336,
        "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 8})";
const std::string kGpt2Shape =
    R"({"model_type": "gpt2", "n_embd": 768, "n_layer": 12, "n_head": 12})";
const std::string kBert =
    R"({"model_type": "bert", "hidden_size": 768, "num_hidden_layers": 12,
        "num_attention_heads": 12, "intermediate_size": 3072})";
const std::string kMixtral =
    R"({"model_type": "mixtral", "hidden_size": 4096, "intermediate_size": 14336,
        "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 8,
        "num_local_experts": 8, "num_experts_per_tok": 2, "vocab_size": 32000})";

std::string lora(std::string_view rank, std::string_view targets, std::string_view more = "") {
  return R"({"peft_type": "LORA", "base_model_name_or_path": "org/base", "bias": "none",
             "modules_to_save": null, "rank_pattern": {}, "use_dora": false, "r": )" +
         std::string(rank) + R"(, "target_modules": )" + std::string(targets) + std::string(more) +
         "}";
}

RunReading read(const std::string& json, const std::string& config) {
  ModelContext context;
  add_context(json, context);
  if (!config.empty()) add_context(config, context);
  const auto reading = read_training_file(json, context);
  if (!reading) FAIL(reading.error().message);
  return reading->runs.at(0);
}

std::string size(const std::string& json, const std::string& config) {
  return value_of(read(json, config), "trainable_parameters");
}

const std::string kAll =
    R"(["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"])";

}  // namespace

TEST_CASE("adapter_config: parameters of LoRA on known models", "[training_files]") {
  CHECK(size(lora("8", R"(["q_proj", "v_proj"])"), kLlama2) == "4194304");
  CHECK(size(lora("8", R"(["q_proj", "v_proj"])"), kMistral) == "3407872");
  CHECK(size(lora("16", kAll), kLlama3) == "41943040");
  CHECK(size(lora("16", R"("all-linear")"), kLlama3) == "41943040");
  CHECK(size(lora("8", R"(["c_attn"])"), kGpt2Shape) == "294912");
  CHECK(size(lora("8", R"(["query", "value"])"), kBert) == "294912");
  CHECK(size(lora("8", R"(["q_proj", "v_proj"])"), kMixtral) == "3407872");
}

TEST_CASE("adapter_config: is fine-tuning of a named base", "[training_files]") {
  const RunReading run = read(lora("8", R"(["q_proj"])"), kLlama2);
  CHECK(value_of(run, "training_type") == "fine-tuning");
  CHECK(holds(notice_of(run, "base_model"), "org/base"));
}

TEST_CASE("adapter_config: what cannot be counted says what is needed", "[training_files]") {
  const auto needed = [](const std::string& json, const std::string& config) {
    CHECK(size(json, config).empty());
    return notice_of(read(json, config), "adapter_not_counted");
  };
  CHECK(holds(needed(lora("8", R"(["q_proj"])"), ""), "that of org/base"));
  CHECK(holds(needed(lora("8", R"(["q_proj"])"), R"({"model_type": "mamba"})"), "\"mamba\""));
  CHECK(holds(needed(lora("8", kAll), kMixtral), "\"down_proj\""));
  CHECK(holds(needed(lora("8", R"(["lm_head"])"), kLlama2), "\"lm_head\""));
  CHECK(holds(needed(lora("8", R"("model\\.layers.*q_proj")"), kLlama2), "no list"));
  CHECK(holds(needed(lora("8", R"(["q_proj"])", R"(, "modules_to_save": ["lm_head"])"), kLlama2),
              "modules_to_save"));
  CHECK(holds(needed(lora("8", R"(["q_proj"])", R"(, "rank_pattern": {"q": 4})"), kLlama2),
              "rank_pattern"));
  CHECK(holds(needed(lora("8", R"(["q_proj"])", R"(, "bias": "all")"), kLlama2), "biases"));
  CHECK(holds(needed(R"({"peft_type": "IA3"})", kLlama2), "\"IA3\""));
}
