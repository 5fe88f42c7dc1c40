#include <iostream>
#include <string>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/reading.hpp"
#include "trainprint/training_files.hpp"

using namespace trainprint;

namespace {

RunReading read_config(const std::string& json, const ModelContext& context = {}) {
  const auto reading = read_training_file(json, context);
  if (!reading) FAIL(reading.error().message);
  return reading->runs.at(0);
}

const std::string kGpt2 =
    R"({"_name_or_path": "openai-community/gpt2", "model_type": "gpt2", "n_embd": 768,
        "n_layer": 12, "n_head": 12, "n_positions": 1024, "vocab_size": 50257,
        "time_step_limit": [0.0, Infinity], "architectures": ["GPT2LMHeadModel"]})";

}  // namespace

TEST_CASE("config.json: parameters, architecture and name", "[training_files]") {
  CHECK(*recognise_training_file(kGpt2) == TrainingFile::model_config);
  const RunReading run = read_config(kGpt2);
  CHECK(value_of(run, "parameters") == "124439808");
  CHECK(value_of(run, "architecture") == "decoder-only");
  CHECK(value_of(run, "active_parameters").empty());
  CHECK(value_of(run, "name") == "openai-community/gpt2");
  const auto unknown = read_training_file(R"({"model_type": "zamba"})");
  REQUIRE(!unknown);
  CHECK(unknown.error().code == ErrorCode::unsupported);
}

TEST_CASE("config.json: one with a million keys is refused at once", "[training_files]") {
  std::string text = R"({"model_type": "gpt2")";
  for (int i = 0; i < 100000; ++i) text += ",\"k" + std::to_string(i) + "\":1";
  CHECK(read_training_file(text + "}").error().code == ErrorCode::unsupported);
}

TEST_CASE("safetensors index: total_size over the bytes of the dtype", "[training_files]") {
  std::string text = R"({"metadata": {"total_size": 497774208}, "weight_map": {)";
  for (int i = 0; i < 100000; ++i)
    text += (i > 0 ? "," : "") + ("\"layer." + std::to_string(i)) + "\": \"a.safetensors\"";
  text += "}}";
  CHECK(*recognise_training_file(text) == TrainingFile::safetensors_index);
  const RunReading asked = read_config(text);
  CHECK(asked.values.empty());
  CHECK(holds(question_of(asked, "parameters"), "248887104 parameters, as float32 124443552"));
  ModelContext context;
  add_context(R"({"model_type": "gpt2", "torch_dtype": "float32"})", context);
  const RunReading run = read_config(text, context);
  CHECK(value_of(run, "parameters") == "124443552");
  CHECK(source_of(text, run, "parameters") == "497774208");
  CHECK(!notice_of(run, "stored_count").empty());
}

TEST_CASE("safetensors index: a stated number of parameters needs no dtype", "[training_files]") {
  CHECK(value_of(read_config(R"({"metadata": {"total_parameters": 7000000000, "total_size": 14},
                          "weight_map": {}})"),
                 "parameters") == "7000000000");
  CHECK(!read_training_file(R"({"metadata": {}, "weight_map": {}})"));
}

TEST_CASE("Hub answers: what the repository stores", "[training_files]") {
  if (!path_exists("../shared/samples/hub_api/index.json")) {
    std::cout << "../shared/samples/hub_api is absent: no answer of the Hub was read\n";
  } else {
    const auto parameters = [](const std::string& file) {
      return value_of(read_config(read_file("../shared/samples/hub_api/" + file)), "parameters");
    };
    CHECK(parameters("02_model_gemma-3-1b-it-GGUF.json") == "999885952");
    CHECK(parameters("03_model_gpt2_buffers_overcount.json") == "137022720");
    CHECK(parameters("05_expand_qwen3-32b-fp8.json") == "32764027904");
    CHECK(parameters("07_expand_deepseek-v3_total_only.json") == "684531386000");
    const RunReading state =
        read_config(read_file("../shared/samples/hub_api/16_trainer_state.json"));
    CHECK(value_of(state, "wall_clock_hours") == "0.350116667");
  }
  const RunReading run = read_config(
      R"({"_id": "1", "id": "org/m", "safetensors": {"parameters": {"BF16": 100, "I64": 5},
          "total": 105}})");
  CHECK(value_of(run, "parameters") == "100");
  CHECK(value_of(run, "name") == "org/m");
  CHECK(value_of(read_config(R"({"parameters": {"F32": 10}, "total": 10})"), "parameters") == "10");
  CHECK(read_training_file(R"({"_id": "1", "id": "org/m"})").error().code ==
        ErrorCode::insufficient_input);
}
