// One sentence about hardware, one meaning: whatever the catalogue's names and counts are put
// together to, the accelerator field, the hours field, a card's line and a card's table agree.
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/pace.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/sentence.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

struct Phrase {
  std::string text;
  double count;
};

// All that trains, by the names of the table.
std::vector<std::string> part_names() {
  std::vector<std::string> names;
  for (const Accelerator& part : accelerators()) {
    if (part.device_class != AcceleratorClass::cpu) names.emplace_back(part.name);
  }
  return names;
}

std::vector<Phrase> phrases() {
  std::vector<Phrase> out;
  for (const std::string& name : part_names()) {
    out.push_back({"8x " + name, 8});
    out.push_back({name + " x 8", 8});
    out.push_back({"4 " + name, 4});
    out.push_back({name + " × 16", 16});
    out.push_back({"2 nodes of 8 " + name, 16});
    out.push_back({"eight " + name + " GPUs", 8});
    out.push_back({"1,024 " + name + " GPUs", 1024});
  }
  for (const char* generation : {"v2", "v3", "v4", "v5p", "v7x"}) {
    out.push_back({std::string(generation) + "-32", 16});  // two TensorCores a chip
    out.push_back({"TPU " + std::string(generation) + "-128", 64});
  }
  for (const char* generation : {"v5e", "v6e"}) {
    out.push_back({std::string(generation) + "-16", 16});
    out.push_back({"TPU " + std::string(generation) + "-256", 256});
  }
  out.push_back({"1024 MI250X GCDs", 512});
  out.push_back({"64 MI250 GCDs", 32});
  out.push_back({"p4d.24xlarge", 8});
  out.push_back({"2 x p4d.24xlarge", 16});
  out.push_back({"ml.p4d.24xlarge", 8});
  out.push_back({"a2-highgpu-4g", 4});
  out.push_back({"4090 x 2", 2});
  return out;
}

// Counts by machines, as a part of several, in words: what stands around the name decides.
std::vector<Phrase> counted_phrases() {
  std::vector<Phrase> out = {{"2 DGX H100", 16},
                             {"a DGX A100", 8},
                             {"2x DGX-A100", 16},
                             {"4 HGX H100 servers", 32},
                             {"GB200 NVL72", 72},
                             {"GB200 NVL72 racks x 2", 144},
                             {"40 nodes with 4 GH200 each", 160},
                             {"32 nodes, 4 MI250X per node", 128}};
  for (const std::string name : {"A100", "H100", "V100 SXM2", "MI300X", "RTX 3090", "L40S",
                                 "A100 80GB", "TPU v4", "A100-SXM4-40GB"}) {
    out.push_back({"8 nodes x 8 " + name, 64});
    out.push_back({"8 nodes × 8 GPUs " + name, 64});
    out.push_back({"8 nodes x 4 GPUs/node " + name, 32});
    out.push_back({"16 nodes (4 " + name + "/node)", 64});
    out.push_back({"16 nodes (4 " + name + " per node)", 64});
    out.push_back({"4 GPUs per node on 8 nodes " + name, 32});
    out.push_back({"8 nodes, 4 " + name + " each", 32});
    out.push_back({"32 nodes with 8 " + name + " each", 256});
    out.push_back({"32 nodes, each with 8 " + name, 256});
    out.push_back({"8x8 " + name, 64});
    out.push_back({"8 x 8 x " + name, 64});
    out.push_back({"8 " + name + " x 4 nodes", 32});
    out.push_back({"8 " + name + "/node x 4 nodes", 32});
    out.push_back({"8 " + name + " on each of 4 nodes", 32});
    out.push_back({"4 " + name + " nodes (8 GPUs each)", 32});
    out.push_back({"two nodes, 8x " + name + " each", 16});
    out.push_back({"two 8-GPU " + name + " nodes", 16});
    out.push_back({"64 " + name + " (8 nodes)", 64});
    out.push_back({"64 " + name + " across 8 nodes", 64});
    out.push_back({"64 " + name + " GPUs (8 per node)", 64});
    out.push_back({"8 nodes, 64 " + name + " in total", 64});
    out.push_back({name + ", 4 nodes x 8 GPUs", 32});
    out.push_back({name + " (8 per node, 4 nodes)", 32});
    out.push_back({"4 of 8 " + name, 4});
    out.push_back({"4 out of the 8 " + name, 4});
    out.push_back({"dual " + name, 2});
    out.push_back({"Dual-" + name, 2});
    out.push_back({"triple " + name, 3});
    out.push_back({"quad-" + name, 4});
    out.push_back({"octo-" + name, 8});
    out.push_back({"8-way " + name, 8});
    out.push_back({name + " x2 (only one used)", 1});
  }
  return out;
}

// The same part, or one of the variants that a short name leaves open.
std::string part(std::string_view text) {
  const auto match = find_accelerator(text);
  return match ? std::string(match->accelerator->id) : "? " + match.error().message;
}

void check_card(const std::string& card, const std::string& id, double count) {
  INFO(card);
  const FileReading reading = read_card_text(card);
  REQUIRE(reading.runs.size() == 1);
  const RunReading& run = reading.runs.front();
  CHECK(part(value_of(run, "accelerator")) == id);
  CHECK(parse_number(value_of(run, "accelerator_count")).ok());
  CHECK(value_of(run, "accelerator_count") == std::to_string(static_cast<int>(count)));
  CHECK(value_of(run, "wall_clock_hours") == "72");
}

struct Service {
  std::string name;
  Setting setting;
};
const Service kServices[] = {
    {"Colab", Setting::notebook_service},
    {"Google Colab", Setting::notebook_service},
    {"Kaggle", Setting::notebook_service},
    {"Paperspace", Setting::notebook_service},
    {"SageMaker Studio Lab", Setting::notebook_service},
    {"AWS", Setting::cloud_instance},
    {"Amazon SageMaker", Setting::cloud_instance},
    {"GCP", Setting::cloud_instance},
    {"Google Cloud", Setting::cloud_instance},
    {"Azure", Setting::cloud_instance},
    {"Oracle", Setting::cloud_instance},
    {"Lambda", Setting::cloud_instance},
    {"RunPod", Setting::cloud_instance},
    {"CoreWeave", Setting::cloud_instance},
    {"Nebius", Setting::cloud_instance},
    {"Hugging Face", Setting::cloud_instance},
    {"Lightning AI", Setting::cloud_instance},
};

Setting setting_given(const FileReading& reading) {
  REQUIRE(reading.runs.size() == 1);
  return choice_of<Setting>(value_of(reading.runs.front(), "setting"))
      .value_or(Setting::data_center);
}

Setting setting_of_run(const std::string& json) {
  const auto run = run_from_json(json);
  REQUIRE(run.ok());
  const auto report = estimate(*run);
  REQUIRE(report.ok());
  return report->setting;
}

}  // namespace

TEST_CASE("law: whose machine it was, said before the part, is the setting in every place") {
  int tried = 0;
  for (const Service& service : kServices) {
    for (const std::string part_name : {"T4", "V100", "A100", "P100", "RTX 4090", "4090", "H100"}) {
      const std::string named = service.name + " " + part_name;
      const std::string id = part(part_name);
      INFO(named);
      CHECK(part(named) == id);
      CHECK(setting_of_run(R"({"accelerator": ")" + named + R"(", "device_hours": 3})") ==
            service.setting);

      const std::string timed = "3 hours on 2 " + named;
      const auto hours = parse_quantity(timed, QuantityKind::device_hours);
      REQUIRE(hours.ok());
      CHECK(hours->value == 6);
      CHECK(part(hours->accelerator) == id);
      CHECK(setting_of_run(R"({"device_hours": ")" + timed + R"("})") == service.setting);

      const std::string title = "# M\n\n## Training\n\n";
      for (const std::string& card :
           {title + "- **Hardware:** " + named + "\n- **Wall-clock time:** 3 hours\n",
            title + "| | |\n|---|---|\n| Hardware | " + named +
                " |\n| Wall-clock time | 3 hours |\n",
            title + "The model was trained for 3 hours on 2 " + named + " GPUs.\n"}) {
        INFO(card);
        const FileReading reading = read_card_text(card);
        CHECK(setting_given(reading) == service.setting);
        CHECK(part(value_of(reading.runs.front(), "accelerator")) == id);
      }
      ++tried;
    }
  }
  CHECK(tried == 17 * 7);
}

TEST_CASE("law: a maker that nobody knows makes no part of another's, in small letters neither") {
  for (const std::string name : {"ascend 800t a2", "cambricon a2", "biren a100", "moore h100",
                                 "Ascend 800T A2", "kunlun p100"}) {
    INFO(name);
    CHECK(!find_accelerator(name));
    CHECK(!find_accelerator("8x " + name));
    const std::string title = "# M\n\n## Training\n\n";
    for (const std::string& card :
         {title + "- **Hardware:** 8x " + name + "\n- **Wall-clock time:** 3 hours\n",
          title + "| | |\n|---|---|\n| Hardware | " + name + " |\n| Wall-clock time | 3 hours |\n",
          title + "The model was trained for 3 hours on 8 " + name + ".\n"}) {
      INFO(card);
      const FileReading reading = read_card_text(card);
      REQUIRE(reading.runs.size() == 1);
      CHECK(value_of(reading.runs.front(), "accelerator").empty());
    }
  }
}

TEST_CASE("law: machines and parts of several are counted alike in every place", "[law]") {
  int tried = 0;
  for (const Phrase& phrase : counted_phrases()) {
    INFO(phrase.text);
    const auto field = find_accelerator(phrase.text);
    REQUIRE(field);
    CHECK(field->count == phrase.count);
    CHECK(field->question.empty());
    const std::string id(field->accelerator->id);

    const auto sentence = read_sentence("ViT-L on " + phrase.text + " for 72 hours");
    REQUIRE(sentence);
    CHECK(part(value_of(sentence->run, "accelerator")) == id);
    CHECK(value_of(sentence->run, "accelerator_count") ==
          std::to_string(static_cast<int>(phrase.count)));
    CHECK(value_of(sentence->run, "wall_clock_hours") == "72");

    const auto hours = parse_quantity("72 hours on " + phrase.text, QuantityKind::device_hours);
    REQUIRE(hours.ok());
    CHECK(hours->value == 72 * phrase.count);
    check_card("# M\n\n## Training\n\n- **Hardware:** " + phrase.text +
                   "\n- **Wall-clock time:** 72 hours\n",
               id, phrase.count);
    ++tried;
  }
  CHECK(tried == 8 + 9 * 32);
}

TEST_CASE("law: what counts no devices for certain is asked in every place") {
  for (const std::string text :
       {"4 TPU v4 pods", "a TPU v4 pod", "TPU v5p pod slice", "2 nodes (16 A100)",
        "8 nodes (8 H100)", "2 GB200 NVL72", "8xH100 nodes"}) {
    INFO(text);
    const auto field = find_accelerator(text);
    REQUIRE(field);
    CHECK(!field->question.empty());
    CHECK(!field->count);
    const auto run = run_from_json(R"({"accelerator": ")" + text + R"(", "wall_clock_hours": 3})");
    REQUIRE(run.ok());
    const auto report = estimate(*run);
    REQUIRE(!report.ok());
    CHECK(report.error().field == "accelerator_count");

    const auto sentence = read_sentence("ViT-L on " + text + " for 72 hours");
    REQUIRE(sentence);
    CHECK(!question_of(sentence->run, "accelerator_count").empty());
    CHECK(value_of(sentence->run, "accelerator_count").empty());

    const FileReading card = read_card_text("# M\n\n## Training\n\n- **Hardware:** " + text +
                                            "\n- **Wall-clock time:** 72 hours\n");
    REQUIRE(card.runs.size() == 1);
    CHECK(value_of(card.runs.front(), "accelerator_count").empty());
    CHECK(!question_of(card.runs.front(), "accelerator_count").empty());
  }
}

TEST_CASE("law: a phrase about hardware means the same in every place", "[law]") {
  constexpr std::size_t kEvery = kSlowBuild ? 10 : 1;
  const std::vector<Phrase> all = phrases();
  REQUIRE(all.size() >= 2000);
  for (std::size_t i = 0; i < all.size(); i += kEvery) {
    const Phrase& phrase = all[i];
    INFO(phrase.text);
    const auto field = find_accelerator(phrase.text);
    REQUIRE(field);
    const std::string id(field->accelerator->id);
    CHECK(field->count == phrase.count);

    const std::string timed = "72 hours on " + phrase.text;
    const auto hours = parse_quantity(timed, QuantityKind::device_hours);
    REQUIRE(hours.ok());
    CHECK(hours->value == 72 * phrase.count);
    CHECK(part(hours->accelerator) == id);

    const std::string title = "# M\n\n## Training\n\n";
    check_card(title + "- **Hardware:** " + phrase.text + "\n- **Wall-clock time:** 72 hours\n", id,
               phrase.count);
    check_card(title + "| | |\n|---|---|\n| Hardware | " + phrase.text +
                   " |\n| Wall-clock time | 72 hours |\n",
               id, phrase.count);
  }
}
