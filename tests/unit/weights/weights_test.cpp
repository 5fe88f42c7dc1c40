// Headers of safetensors and GGUF, put together here as their specifications say; the same layout
// as safetensors 0.8.0 and gguf 0.19.0 write.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/import.hpp"

using namespace trainprint;

namespace {

std::string little(std::uint64_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
  return out;
}

std::string safetensors(const std::string& header) { return little(header.size(), 8) + header; }

std::string text(const std::string& value) { return little(value.size(), 8) + value; }

struct Gguf {
  std::string pairs, tensors;
  std::uint64_t pair_count = 0, tensor_count = 0;

  void add_text(const std::string& key, const std::string& value) {
    pairs += text(key) + little(8, 4) + text(value);
    ++pair_count;
  }
  void add_number(const std::string& key, std::uint64_t value) {
    pairs += text(key) + little(4, 4) + little(value, 4);
    ++pair_count;
  }
  void add_words(const std::string& key, int count) {
    pairs += text(key) + little(9, 4) + little(8, 4) + little(static_cast<std::uint64_t>(count), 8);
    for (int i = 0; i < count; ++i) pairs += text("w" + std::to_string(i));
    ++pair_count;
  }
  void add_tensor(const std::string& name, std::uint64_t rows, std::uint64_t columns) {
    tensors += text(name) + little(2, 4) + little(rows, 8) + little(columns, 8) + little(12, 4) +
               little(0, 8);
    ++tensor_count;
  }
  std::string file() const {
    return "GGUF" + little(3, 4) + little(tensor_count, 8) + little(pair_count, 8) + pairs +
           tensors;
  }
};

RunReading run_of(const std::string& name, const std::string& bytes) {
  const auto reading = read_file(name, bytes);
  if (!reading) FAIL(reading.error().message);
  CHECK(reading->kind != FileKind::none);
  REQUIRE(reading->runs.size() == 1);
  return reading->runs[0];
}

std::string refusal(const std::string& bytes) {
  const auto reading = read_file("model.bin", bytes);
  REQUIRE(!reading);
  return reading.error().message;
}

const std::string kModel =
    R"({"__metadata__":{"format":"pt"},"embed.weight":{"dtype":"BF16","shape":[1000,64],
     "data_offsets":[0,128000]},"norm.weight":{"dtype":"F32","shape":[64],"data_offsets":[0,1]},
     "scale":{"dtype":"F32","shape":[],"data_offsets":[0,1]},
     "position_ids":{"dtype":"I64","shape":[1,512],"data_offsets":[0,1]}})";

}  // namespace

TEST_CASE("weights: the header of safetensors counts what is stored", "[weights]") {
  // 1,000 x 64 + 64 + 1; the indices are no parameters. Nothing behind the header is needed.
  const std::string bytes = safetensors(kModel);
  const RunReading run = run_of("model.safetensors", bytes);
  CHECK(value_of(run, "parameters") == "64065");
  CHECK(holds(notice_of(run, "buffers_left_out"), "512"));
  CHECK(value_of(run_of("model.safetensors", bytes + std::string(1000, '\x7f')), "parameters") ==
        "64065");
  CHECK(weights_header_size(bytes.substr(0, 16)) == bytes.size());
  CHECK(!weights_header_size("{\"a\": 1, \"b\": 2}"));
}

TEST_CASE("weights: one of several files is no count of the model", "[weights]") {
  const RunReading run = run_of("model-00002-of-00004.safetensors", safetensors(kModel));
  CHECK(value_of(run, "parameters").empty());
  CHECK(holds(question_of(run, "parameters"), "one of 4 files"));
}

TEST_CASE("weights: an adapter's numbers are those that were trained", "[weights]") {
  const RunReading run = run_of(
      "adapter_model.safetensors",
      safetensors(R"({"q_proj.lora_A.weight":{"dtype":"F32","shape":[8,64],"data_offsets":[0,1]},
          "q_proj.lora_B.weight":{"dtype":"F32","shape":[64,8],"data_offsets":[0,1]}})"));
  CHECK(value_of(run, "trainable_parameters") == "1024");
  CHECK(value_of(run, "parameters").empty());
  CHECK(value_of(run, "training_type") == "fine-tuning");
}

TEST_CASE("weights: numbers that hold several weights each are asked about", "[weights]") {
  const RunReading run =
      run_of("model.safetensors",
             safetensors(R"({"a.qweight":{"dtype":"I32","shape":[512,64],"data_offsets":[0,1]},
          "a.scales":{"dtype":"F16","shape":[4,64],"data_offsets":[0,1]}})"));
  CHECK(value_of(run, "parameters").empty());
  CHECK(holds(question_of(run, "parameters"), "32768 more"));
}

TEST_CASE("weights: kohya's metadata in a LoRA say how it was trained", "[weights]") {
  const RunReading run = run_of(
      "lora.safetensors",
      safetensors(
          R"({"__metadata__":{"ss_steps":"1200","ss_network_dim":"16","ss_sd_model_name":"base.ckpt",
          "ss_training_started_at":"1700000000.0","ss_training_finished_at":"1700009000.0"},
          "lora_unet_a.lora_down.weight":{"dtype":"F16","shape":[16,320],"data_offsets":[0,1]},
          "lora_unet_a.lora_up.weight":{"dtype":"F16","shape":[320,16],"data_offsets":[0,1]}})"));
  CHECK(value_of(run, "wall_clock_hours") == "2.5");
  CHECK(value_of(run, "steps") == "1200");
  CHECK(value_of(run, "trainable_parameters") == "10240");
  CHECK(value_of(run, "year") == "2023");
  CHECK(holds(notice_of(run, "base_model"), "base.ckpt, the adapter's rank 16"));
}

TEST_CASE("weights: the header of GGUF, with the experts that a token visits", "[weights]") {
  Gguf file;
  file.add_text("general.architecture", "llama");
  file.add_text("general.name", "Tiny");
  file.add_words("tokenizer.ggml.tokens", 300);
  file.add_number("llama.expert_count", 8);
  file.add_number("llama.expert_used_count", 2);
  file.add_tensor("token_embd.weight", 64, 300);
  file.add_tensor("blk.0.ffn_up_exps.weight", 64, 800);
  const RunReading run = run_of("tiny.Q4_K_M.gguf", file.file());
  // 19,200 + 51,200, of which a quarter is visited.
  CHECK(value_of(run, "parameters") == "70400");
  CHECK(value_of(run, "active_parameters") == "32000");
  CHECK(run.name == "Tiny");
  file.add_number("split.count", 3);
  CHECK(holds(question_of(run_of("a.gguf", file.file()), "parameters"), "one of 3 files"));
}

TEST_CASE("weights: a header that is cut, damaged or hostile is refused", "[weights]") {
  Gguf file;
  file.add_words("tokenizer.ggml.tokens", 50);
  file.add_tensor("a", 4, 4);
  const std::string whole = file.file();
  for (std::size_t size = 8; size < whole.size(); size += 7)
    CHECK(holds(refusal(whole.substr(0, size)), "cut short"));
  CHECK(holds(refusal(safetensors(kModel).substr(0, 100)), "cut short"));
  CHECK(holds(refusal("GGUF" + little(9, 4) + std::string(40, '\0')), "version 9"));
  CHECK(holds(refusal("GGUF" + little(3, 4) + little(1, 8) + little(0, 8) + text("a") +
                      little(2, 4) + little(~0ull, 8) + little(~0ull, 8) + std::string(12, '\0')),
              "larger than any model"));
  CHECK(holds(refusal("GGUF" + little(3, 4) + little(~0ull, 8) + little(~0ull, 8)), "cut short"));
  CHECK(holds(refusal("GGUF" + little(3, 4) + little(0, 8) + little(1, 8) + text("k") +
                      little(99, 4) + std::string(20, '\0')),
              "no known type"));
  CHECK(holds(refusal(safetensors(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,1]}})")),
              "no possible size"));
  CHECK(holds(refusal(safetensors(R"({"a":{"dtype":"F32","shape":[1e300],"data_offsets":[]}})")),
              "no possible size"));
  CHECK(holds(refusal(safetensors(R"({"a":{"shape":[3]}})")), "no type"));
  CHECK(holds(refusal(safetensors(R"({"a":{"dtype":"F32","sh}})")), "damaged"));
}
