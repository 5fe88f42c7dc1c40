// Models that a sentence names, and what core/data/models.csv says of them.
#include <set>
#include <string>
#include <vector>

#include "sentence/model_names.hpp"
#include "sentence/named_models.generated.hpp"
#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/sentence.hpp"

using namespace trainprint;

namespace {

std::vector<std::string> parts_of(std::string_view text, char between) {
  std::vector<std::string> out(1);
  for (const char c : text) {
    if (c == between)
      out.emplace_back();
    else
      out.back() += c;
  }
  return out;
}

RunReading run_of(std::string_view name) {
  const std::string text = std::string(name) + " on one A100 for 3 hours";
  INFO(text);
  const auto reading = read_sentence(text);
  REQUIRE(reading.ok());
  return reading->run;
}

}  // namespace

TEST_CASE("named models: the table is sorted, and no name means two of them") {
  std::set<std::string> keys;
  std::string before;
  std::size_t rows = 0;
  for (const std::string& line : parts_of(sentence::kNamedModels, '\n')) {
    if (line.empty()) continue;
    CAPTURE(line);
    ++rows;
    const auto parts = parts_of(line, '|');
    REQUIRE(parts.size() == 7);
    CHECK(before < parts[0]);
    before = parts[0];
    const auto mentions = sentence::models_named_in(parts[0]);
    REQUIRE(mentions.size() == 1);
    CHECK(mentions[0].model.name == parts[0]);
    CHECK_FALSE(mentions[0].usual);
    CHECK(parts_of(parts[5], ' ').front() == sentence::model_key(parts[0]));
    for (const std::string& key :
         parts_of(parts[5] + (parts[6].empty() ? "" : " ") + parts[6], ' '))
      CHECK(keys.insert(key).second);
  }
  CHECK(rows >= 270);
}

TEST_CASE("named models: every model of the table is read from a sentence as it is written there") {
  for (const std::string& line : parts_of(sentence::kNamedModels, '\n')) {
    if (line.empty()) continue;
    const auto parts = parts_of(line, '|');
    const RunReading run = run_of(parts[0]);
    CAPTURE(line);
    CHECK(value_of(run, "parameters") == parts[1]);
    CHECK(value_of(run, "active_parameters") == parts[2]);
    CHECK(value_of(run, "architecture") == parts[3]);
    CHECK(value_of(run, "modality") == parts[4]);
    CHECK(run.questions.empty());
    // As the Hub has it, which looks like a cloud's region.
    std::string id = parts[0];
    for (char& c : id) c = c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    CHECK(value_of(run_of("fine-tuned " + id), "parameters") == parts[1]);
  }
}

TEST_CASE("named models: sizes that are published") {
  for (const auto& [name, parameters] : {
           std::pair{"Llama 2 7B", "6738415616"},
           std::pair{"meta-llama/Llama-2-7b-chat-hf", "6738415616"},
           std::pair{"bert-base-uncased", "109482240"},
           std::pair{"BERT large", "335141888"},
           std::pair{"openai-community/gpt2", "124439808"},
           std::pair{"GPT-2 XL", "1557611200"},
           std::pair{"Mistral-7B-v0.1", "7241732096"},
           std::pair{"Mistral 7B v0.3", "7248023552"},
           std::pair{"Mixtral 8x7B", "46702792704"},
           std::pair{"Whisper small", "241734912"},
           std::pair{"openai/whisper-large-v3", "1543490560"},
           std::pair{"google/vit-base-patch16-224", "86567656"},
           std::pair{"ViT-B/16", "86567656"},
           std::pair{"resnet50", "25557032"},
           std::pair{"EfficientNet-B0", "5288548"},
           std::pair{"T5-base", "222903552"},
           std::pair{"google/flan-t5-base", "247577856"},
           std::pair{"Stable Diffusion v1.5", "859520964"},
           std::pair{"SDXL", "2567463684"},
           std::pair{"CLIP ViT-L/14", "427616513"},
           std::pair{"Llama 3.1 8B Instruct", "8030261248"},
           std::pair{"Llama 3.1 405B", "405853388800"},
           std::pair{"Qwen/Qwen2.5-7B-Instruct", "7615616512"},
           std::pair{"facebook/opt-6.7b", "6658473984"},
           std::pair{"DistilBERT", "66362880"},
       }) {
    CAPTURE(name);
    CHECK(value_of(run_of(name), "parameters") == parameters);
  }
}

TEST_CASE("named models: what only looks like a name brings nothing") {
  for (const char* name :
       {"CamelBERT", "Sentence-BERT", "bert-tiny-xyz", "BERT-style model", "invited experts",
        "better than BERT", "DETR with a ResNet-50 backbone", "Falcon", "opt for phi",
        "clip the gradients", "Koala-gpt2", "Phi", "GPT-2.5", "RoBERTa XL"}) {
    CAPTURE(name);
    CHECK(value_of(run_of(name), "parameters").empty());
    CHECK(value_of(run_of(name), "architecture").empty());
  }
  CHECK(sentence::model_key("Llama 2 7B") != sentence::model_key("Llama 27B"));
  CHECK(sentence::model_key("OPT 6.7B") != sentence::model_key("OPT 67B"));
  CHECK(value_of(run_of("Mistral 7B v0.4"), "parameters") == "7000000000");
}

TEST_CASE("named models: a family alone is its usual model, and that is said") {
  CHECK(assumed_of(run_of("BERT"), "parameters") ==
        "Taken as BERT base, which has 109,482,240 parameters (counted from its layers "
        "and widths).");
  CHECK(assumed_of(run_of("BERT base"), "parameters") ==
        "BERT base has 109,482,240 parameters (counted from its layers and widths).");
}

TEST_CASE("named models: a size that contradicts the name is asked, a rounded one is not") {
  CHECK(value_of(run_of("BERT base (110M)"), "parameters") == "109482240");
  CHECK(!question_of(run_of("BERT large with 110M parameters"), "parameters").empty());
  CHECK(!question_of(run_of("Llama 2 13B, cut to 1B,"), "parameters").empty());
  // The family alone says no size.
  const RunReading large = run_of("BERT 340M");
  CHECK(value_of(large, "parameters") == "340000000");
  CHECK(value_of(large, "architecture") == "encoder-only");
  CHECK(large.questions.empty());
}

TEST_CASE("named models: which of two was trained is asked") {
  const RunReading two = run_of("distilled BERT large into Whisper small");
  CHECK(value_of(two, "parameters").empty());
  for (const ReadQuestion& question : two.questions) {
    CHECK(question.question == "Which of these models was trained?");
    CHECK(question.answers.size() == 2);
  }
  CHECK(two.questions.size() == 2);
  CHECK(run_of("BERT base, that is bert-base-uncased,").questions.empty());
}

TEST_CASE("named models: a number of images is no size of a model") {
  const RunReading run = run_of("ResNet-50 on 1.28M images");
  CHECK(value_of(run, "parameters") == "25557032");
  CHECK(run.questions.empty());
  CHECK(value_of(run_of("Koala with 1.28M images"), "parameters").empty());
}
