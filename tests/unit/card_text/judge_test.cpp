// The linter's guard.
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;
using Json = nlohmann::json;

namespace {

std::string card(std::string_view block, std::string_view body = "# M\n") {
  return "---\nco2_eq_emissions:\n" + std::string(block) + "---\n" + std::string(body);
}

const CardFinding* warning_in(const CardReading& reading, std::string_view code) {
  for (const CardFinding& finding : reading.findings) {
    if (name(finding.code) == code) return &finding;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("card_text: kilograms are found by all that the card says", "[card_text][lint]") {
  const std::string block = "  emissions: 83.524\n  hardware_used: 8 x A100 80GB\n";
  const std::string bodies[] = {
      "# M\n## Environmental Impact\n- **Hours used:** 68 hours by wall-clock\n- **Compute "
      "Region:** Germany\n",
      "# M\nTrained on 8 A100 80GB GPUs for 68 hours in Germany.\n",
      "# M\n## Carbon\n- **Carbon Emitted:** 83.524 kg CO2eq\n",
      "# M\n## Carbon\n| | |\n|---|---|\n| Energy consumed (kWh) | 219.8 |\n",
  };
  for (const std::string& body : bodies) {
    INFO(body);
    const std::string readme = card(block, body);
    CHECK(warning_in(read_card(readme), "kilograms") == nullptr);  // the block alone does not tell
    const CardReading reading = read_card(readme, judge_by_card);
    const CardFinding* const found = warning_in(reading, "kilograms");
    REQUIRE(found != nullptr);
    CHECK(found->severity == Severity::warning);
    INFO(found->message);
    CHECK((found->message.find("83524") != std::string::npos ||
           found->message.find("83,524") != std::string::npos));
    REQUIRE(found->fix);
    CHECK(found->fix->text == "83524");
    const std::string fixed = fix_card(readme, judge_by_card);
    CHECK(read_card(fixed, judge_by_card).clean());
    CHECK(Json::parse(card_json(readme))["clean"] == false);
    CHECK(Json::parse(fix_card_json(readme))["text"] == fixed);
  }
}

TEST_CASE("card_text: hours in hardware_used are heard", "[card_text][lint]") {
  const CardReading reading = read_card(
      card("  emissions: 28.53\n  hardware_used: TPUv3-8 for about 180 hours or 7.5 days\n"),
      judge_by_card);
  const CardFinding* const found = warning_in(reading, "kilograms");
  REQUIRE(found != nullptr);
  CHECK(found->message.find("28,530") != std::string::npos);
}

TEST_CASE("card_text: sound cards are left in peace", "[card_text][lint]") {
  const std::string sound[] = {
      card("  emissions: 83524\n  hardware_used: 8 x A100 80GB\n",
           "# M\nTrained on 8 A100 80GB GPUs for 68 hours in Germany.\n## C\n- **Carbon "
           "Emitted:** 83.524 kg CO2eq\n"),
      card("  emissions: 2\n  hardware_used: 1 T4\n"),
      card("  emissions: 12\n", "# M\nTraining GPT-3 emitted 552 t CO2eq on 10,000 V100 GPUs.\n"),
      card("  emissions: 120\n  geographical_location: Norway\n  hardware_used: 1 A100\n",
           "# M\nTrained for 12 hours on 1 A100.\n"),
      card("  emissions: 0\n  hardware_used: 8 A100\n", "# M\nTrained for 12 days on 8 A100.\n"),
  };
  for (const std::string& readme : sound) {
    INFO(readme);
    CHECK(read_card(readme, judge_by_card).clean());
  }
}

TEST_CASE("card_text: less than a minute of the hardware is a warning", "[card_text][lint]") {
  const std::string tiny[] = {
      card("  emissions: 0.0334\n  hardware_used: 1 x Tesla P100\n"),
      // Eight H100 of 700 W draw 93 Wh in a minute: 45 g on the world's average grid.
      card("  emissions: 19\n  hardware_used: 8 x H100\n"),
      // A T4 of 70 W draws 1.2 Wh in a minute, about 0.6 g.
      card("  emissions: 0.2\n"),
      card("  emissions: 0.2\n  source: codecarbon\n"),
  };
  for (const std::string& readme : tiny) {
    INFO(readme);
    const CardReading reading = read_card(readme, judge_by_card);
    const CardFinding* const found = warning_in(reading, "kilograms");
    REQUIRE(found != nullptr);
    CHECK(found->severity == Severity::warning);
    CHECK(!found->fix);  // nothing confirms it
    CHECK(warning_in(reading, "codecarbon_unit") == nullptr);
    CHECK(reading.findings.size() == 1);
  }
  const std::string sound[] = {
      card("  emissions: 50\n  hardware_used: 8 x H100\n"),
      card("  emissions: 0.7\n"),
      card("  emissions: 0.2\n", "# M\nTrained for 30 seconds on one T4.\n"),
      card("  emissions: 0.2\n  energy_consumed: 0.0005\n"),
  };
  for (const std::string& readme : sound) {
    INFO(readme);
    CHECK(read_card(readme, judge_by_card).clean());
  }
}

TEST_CASE("card_text: two figures that differ by a thousand are a warning whatever else is there",
          "[card_text][lint]") {
  const std::string body = "# M\n## Environmental Impact\n- **Carbon Emitted:** ";
  const std::string cards[] = {
      card("  emissions: 45\n", body + "~45 kg CO2eq\n"),
      card("  emissions: 12.5\n", body + "about 12 kg CO2eq\n"),
      card("  emissions: 45\n", body + "40 to 50 kg CO2eq\n"),
      card("  emissions: 45\n  hardware_used: 1 A100\n",
           body + "45 kg CO2eq\n- **Hours used:** 5\n"),
      card("  emissions: 45000\n", body + "45 g CO2eq\n"),
      card("  emissions: 45\n  source: codecarbon\n", body + "45 kg CO2eq\n"),
  };
  for (const std::string& readme : cards) {
    INFO(readme);
    const CardReading reading = read_card(readme, judge_by_card);
    const CardFinding* const found = warning_in(reading, "kilograms");
    REQUIRE(found != nullptr);
    CHECK(found->severity == Severity::warning);
    CHECK(found->message.find("1,000") != std::string::npos);
  }
  CHECK(
      read_card(card("  emissions: 45000\n", body + "40 to 50 kg CO2eq\n"), judge_by_card).clean());
  CHECK(!warning_in(read_card(cards[2], judge_by_card), "kilograms")->fix);  // a range is no figure
  CHECK(warning_in(read_card(cards[0], judge_by_card), "kilograms")->fix->text == "45000");
  // Five hours of an A100 emit about 1 kg: neither 45 g nor 45 kg.
  const CardReading neither =
      read_card(card("  emissions: 45\n",
                     body + "45 kg CO2eq\n- **Hardware Type:** Single NVIDIA A100 GPU\n"
                            "- **Hours used:** 5 hours\n- **Compute Region:** Germany\n"),
                judge_by_card);
  REQUIRE(warning_in(neither, "kilograms") != nullptr);
  CHECK(!warning_in(neither, "kilograms")->fix);
  CHECK(warning_in(neither, "kilograms")->message.find("neither can be right") !=
        std::string::npos);
}

TEST_CASE("card_text: CodeCarbon's note goes where the card confirms grams", "[card_text][lint]") {
  const std::string block =
      "  emissions: 12.31\n  source: codecarbon\n  hardware_used: 1 x RTX 3090\n";
  CHECK(warning_in(read_card(card(block), judge_by_card), "codecarbon_unit") != nullptr);
  CHECK(read_card(card(block, "# M\n## E\n- **Carbon Emitted**: 0.012 kg of CO2\n"), judge_by_card)
            .findings.empty());
}

TEST_CASE("card_text: a figure of the text is offered as a block, with its source",
          "[card_text][lint]") {
  const std::string body = "# M\n## Environmental Impact\n- **Carbon Emitted:** 12 kg CO2eq\n";
  const std::string block =
      "co2_eq_emissions:\n  emissions: 12000\n  source: \"the text of this model card\"\n";
  const std::pair<std::string, std::string> cards[] = {
      {"---\nlicense: mit\n---\n" + body, "---\nlicense: mit\n" + block + "---\n" + body},
      {body, "---\n" + block + "---\n\n" + body},
      {"\xEF\xBB\xBF---\nlicense: mit\n---\n" + body,
       "---\nlicense: mit\n" + block + "---\n" + body},
  };
  for (const auto& [readme, expected] : cards) {
    INFO(readme);
    const CardReading reading = read_card(readme, judge_by_card);
    CHECK(reading.form == CardForm::in_body);
    const CardFinding* const found = warning_in(reading, "in_markdown_body");
    REQUIRE(found != nullptr);
    CHECK(found->severity == Severity::warning);
    CHECK(reading.emissions_text.find("12 kg") != std::string::npos);
    REQUIRE(found->fix);
    CHECK(warning_in(reading, "no_block") == nullptr);
    CHECK(warning_in(reading, "no_front_matter") == nullptr);
    CHECK(fix_card(readme, judge_by_card) == expected);
    CHECK(fix_whole_card(readme).text == expected);
    CHECK(fix_whole_card(readme).reading.clean());
  }
}

TEST_CASE("card_text: what is no one figure of this model is not offered as a block",
          "[card_text][lint]") {
  const std::string head = "---\nlicense: mit\n---\n# M\n## Environmental Impact\n";
  for (const char* line :
       {"- **Carbon Emitted:** 40 to 50 kg CO2eq\n", "- **Carbon Emitted:** less than 5 kg CO2eq\n",
        "- **Carbon Emitted:** 12 kg CO2eq\n- **Carbon Emitted:** 12 t CO2eq\n",
        "- **Carbon Emitted:** unknown\n",
        "Training GPT-3 emitted 552 t CO2eq on 10,000 V100 GPUs.\n"}) {
    INFO(line);
    const CardReading reading = read_card(head + line, judge_by_card);
    for (const CardFinding& finding : reading.findings) CHECK(!finding.fix);
    CHECK(fix_whole_card(head + line).text == head + line);
  }
}

TEST_CASE("card_text: every good sample is left in peace", "[card_text][lint][samples]") {
  const std::string folder = "../shared/samples/co2_yaml/";
  if (!path_exists(folder + "index.json")) {
    WARN("not tried: ../shared/samples is not there");
    return;
  }
  const auto index = nlohmann::json::parse(read_file(folder + "index.json"));
  int good = 0, found = 0, broken = 0;
  for (const auto& sample : index) {
    const std::string file = sample.at("file"), label = sample.at("label");
    const std::string text = read_file(folder + file);
    const CardReading before = read_card_unjudged(text), after = read_card(text, judge_by_card);
    INFO(file);
    const bool more = after.findings.size() > before.findings.size();
    if (label == "good") {
      ++good;
      // Well written, but less than a minute of an accelerator.
      const CardFinding* const tiny = warning_in(after, "kilograms");
      const bool below_a_minute = tiny != nullptr && !tiny->fix && after.emissions->as_grams() < 10;
      CHECK((!more || below_a_minute));
    } else {
      ++broken;
      found += more ? 1 : 0;
    }
  }
  WARN("judge_by_card: silent on " << good << " good samples; speaks of " << found << " of "
                                   << broken << " others");
}

TEST_CASE("card_text: a card whose text speaks of emissions does not say nothing about them",
          "[card_text][lint]") {
  for (const char* body :
       {"- **Carbon Emitted:** 3 x 4 kg", "- **Carbon Emitted:** less than 1 kg",
        "Training emitted 2 kg CO2e per epoch.", "- **Carbon Emitted:** 2 kg CO2e per GPU",
        "Training emitted 3 × 4 kg CO2e."}) {
    INFO(body);
    const std::string readme = "# M\n\n## Environmental Impact\n\n" + std::string(body) + "\n";
    const CardReading reading = read_card(readme, judge_by_card);
    CHECK(warning_in(reading, "no_block") == nullptr);
    CHECK(warning_in(reading, "no_front_matter") == nullptr);
    const CardFinding* const found = warning_in(reading, "in_markdown_body");
    REQUIRE(found != nullptr);
    CHECK(found->message.find("kg") != std::string::npos);
    // Nothing is made up.
    CHECK_FALSE(found->fix);
    CHECK(fix_card(readme, judge_by_card) == readme);
  }
  // Pounds beside their label are a figure.
  const std::string pounds = "# M\n\n## Environmental Impact\n\n- **Carbon Emitted:** 12 lbs\n";
  CHECK(fix_card(pounds, judge_by_card).find("emissions: 5443.10844") != std::string::npos);
  const CardReading nothing = read_card("# M\n\nA model.\n", judge_by_card);
  CHECK(warning_in(nothing, "no_front_matter") != nullptr);
}

TEST_CASE("lint: a product in the front matter is no number of grams", "[lint]") {
  for (const char* value : {"3 x 4 kg", "3 × 4 kg", "3 × 2 kg", "2 × 2 kg CO2"}) {
    INFO(value);
    const std::string readme = card("  emissions: " + std::string(value) + "\n");
    CHECK(warning_in(read_card(readme), "no_number") != nullptr);
    CHECK(fix_card(readme, judge_by_card) == readme);
  }
  CHECK(fix_card(card("  emissions: 2 kg CO2\n")).find("emissions: 2000") != std::string::npos);
}
