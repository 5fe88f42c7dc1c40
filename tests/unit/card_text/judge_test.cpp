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
      CHECK(!more);
    } else {
      ++broken;
      found += more ? 1 : 0;
    }
  }
  WARN("judge_by_card: silent on " << good << " good samples; speaks of " << found << " of "
                                   << broken << " others");
}
