// What the Hub says of a model, alone and beside the files of its repository.
#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/import.hpp"

using namespace trainprint;

namespace {

ImportedFile read(const std::string& answer) {
  const NamedFile file{"answer of the Hub", answer};
  ImportedFile read = read_files({&file, 1}).at(0);
  if (!read.errors.empty()) FAIL(read.errors[0].message);
  return read;
}

const std::string kWeights = R"("safetensors": {"parameters": {"BF16": 3000}, "total": 3000})";

}  // namespace

TEST_CASE("Hub: a fine-tune says its size, its base and its year", "[import]") {
  const ImportedFile reading =
      read(R"({"id": "org/tuned", "createdAt": "2024-05-01T10:00:00.000Z", )" + kWeights +
           R"(, "tags": ["base_model:org/base", "base_model:finetune:org/base"],
          "cardData": {"base_model": "org/other"}})");
  const RunReading& run = reading.reading.runs.at(0);
  CHECK(value_of(run, "name") == "org/tuned");
  CHECK(value_of(run, "parameters") == "3000");
  CHECK(value_of(run, "training_type") == "fine-tuning");
  CHECK(value_of(run, "year") == "2024");
  CHECK(reading.base.ids == std::vector<std::string>{"org/base"});
  CHECK(reading.base.relation == "finetune");
  CHECK(holds(notice_of(run, "base_model"), "org/base"));
}

TEST_CASE("Hub: what is stored of an adapter is what was trained", "[import]") {
  for (const std::string says :
       {R"("tags": ["base_model:adapter:org/base"])", R"("library_name": "peft")",
        R"("tags": ["peft"], "cardData": {"base_model": ["org/base"]})"}) {
    const ImportedFile reading = read(R"({"id": "org/lora", )" + kWeights + ", " + says + "}");
    CHECK(value_of(reading.reading.runs.at(0), "trainable_parameters") == "3000");
    CHECK(value_of(reading.reading.runs.at(0), "parameters").empty());
    CHECK(value_of(reading.reading.runs.at(0), "training_type") == "fine-tuning");
  }
}

TEST_CASE("Hub: a quantised copy and a merge were not trained, and name what was", "[import]") {
  const ImportedFile quantised = read(
      R"({"id": "org/m-GGUF", "gguf": {"total": 9000}, "tags": ["base_model:quantized:org/m"]})");
  CHECK(value_of(quantised.reading.runs.at(0), "parameters").empty());
  CHECK(value_of(quantised.reading.runs.at(0), "training_type").empty());
  CHECK(holds(notice_of(quantised.reading.runs.at(0), "not_training"), "quantised copy"));
  CHECK(holds(notice_of(quantised.reading.runs.at(0), "not_training"), "org/m."));
  const ImportedFile merge =
      read(R"({"id": "org/mix", )" + kWeights +
           R"(, "tags": ["merge"], "cardData": {"base_model": ["a/b", "c/d"]}})");
  CHECK(value_of(merge.reading.runs.at(0), "parameters").empty());
  CHECK(merge.base.ids == std::vector<std::string>{"a/b", "c/d"});
  CHECK(holds(notice_of(merge.reading.runs.at(0), "not_training"), "merge of other models"));
}

TEST_CASE("Hub: no year where repositories were not dated yet, and none that no run takes",
          "[import]") {
  for (const std::string created : {"2022-03-02T23:29:04.000Z", "1999-01-01T00:00:00.000Z", "2024",
                                    "yesterday, or the day before"}) {
    const ImportedFile reading =
        read(R"({"id": "org/m", "createdAt": ")" + created + R"(", )" + kWeights + "}");
    CHECK(value_of(reading.reading.runs.at(0), "year").empty());
  }
  CHECK(value_of(read(R"({"_id": "1", "id": "o/m", "createdAt": "2022-03-03T00:00:00.000Z"})")
                     .reading.runs.at(0),
                 "year") == "2022");
}

TEST_CASE("Hub: a repository whose parameters nobody counted is read, and says so", "[import]") {
  const ImportedFile reading = read(R"({"_id": "1", "id": "org/pickle"})");
  CHECK(value_of(reading.reading.runs.at(0), "name") == "org/pickle");
  CHECK(holds(notice_of(reading.reading.runs.at(0), "stored_count"), "has not counted"));
}

TEST_CASE("Hub: a base that no address can hold is left out", "[import]") {
  const ImportedFile reading = read(R"({"_id": "1", "id": "org/m", "cardData": {"base_model":
      ["../../etc", "a/b/c", "org/<b>", "./out/checkpoint-5", "https://x.example", "org/ok"]}})");
  CHECK(reading.base.ids == std::vector<std::string>{"org/ok"});
}

TEST_CASE("Hub: emissions of the front matter count where no card says them itself", "[import]") {
  const std::string answer = R"({"id": "org/m", )" + kWeights +
                             R"(, "cardData": {"co2_eq_emissions": {"emissions": 196.7,
                              "geographical_location": "France", "hardware_used": "1 x RTX 3090"}}})";
  const RunReading run = read(answer).reading.runs.at(0);
  CHECK(value_of(run, "emissions_gco2e") == "196.7");
  CHECK(!value_of(run, "region").empty());
  CHECK(!value_of(run, "accelerator").empty());
  const std::string card = "---\nco2_eq_emissions:\n  emissions: 300\n---\n# M\n";
  const NamedFile files[] = {{"answer of the Hub", answer}, {"README.md", card}};
  const RunReading both = merged(read_files(files));
  CHECK(value_of(both, "emissions_gco2e") == "300");
  CHECK(both.questions.empty());
  CHECK(value_of(read(R"({"_id": "1", "id": "org/m", "cardData": {"co2_eq_emissions": 0}})")
                     .reading.runs.at(0),
                 "emissions_gco2e")
            .empty());
}

TEST_CASE("Hub: what it concludes yields to what files say, and what it counts to config.json",
          "[import]") {
  const std::string answer = R"({"id": "org/m", "createdAt": "2023-01-01T00:00:00.000Z",
      "safetensors": {"total": 137022720}, "tags": ["base_model:finetune:org/base"]})";
  const std::string card =
      "---\nco2_eq_emissions:\n  emissions: 300\n  training_type: pre-training\n---\n# M\n";
  const std::string config =
      R"({"model_type": "gpt2", "n_embd": 768, "n_layer": 12, "n_head": 12, "n_positions": 1024,
          "vocab_size": 50257})";
  const NamedFile files[] = {
      {"answer of the Hub", answer}, {"README.md", card}, {"config.json", config}};
  const RunReading run = merged(read_files(files));
  CHECK(value_of(run, "training_type") == "pre-training");
  CHECK(value_of(run, "parameters") == "124439808");
  CHECK(value_of(run, "name") == "org/m");
  CHECK(value_of(run, "year") == "2023");
  CHECK(run.questions.empty());
}
