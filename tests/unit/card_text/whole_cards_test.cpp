// Whole cards, as people and programs write them, each with the right reading beside it: worked out
// by hand from the card alone, before any program read it.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"
#include "unit/card_text/run_json.hpp"

using namespace trainprint;
using Json = nlohmann::json;

namespace {

const std::string kWholeCards = "tests/unit/card_text/whole_cards/";
constexpr double kRoundingOfCards = 0.01;  // "24 days" and "320,256 GPU hours" are one figure

double number_of(const RunReading& run, std::string_view field) {
  const std::string text = value_of(run, field);
  return text.empty() ? 0 : *parse_number(text);
}

/// Hours of all accelerators: stated, or those by the clock on as many as are named.
double device_hours_of(const RunReading& run) {
  const double summed = number_of(run, "device_hours");
  const double count = number_of(run, "accelerator_count");
  if (summed > 0) return summed;
  return number_of(run, "wall_clock_hours") * (count > 0 ? count : 1);
}

void check_numbers(const RunReading& run, const Json& right) {
  for (const char* field : {"accelerator_count", "energy_kwh", "emissions_gco2e", "parameters",
                            "tokens", "training_flop"}) {
    if (!right.contains(field)) continue;
    INFO(field);
    CHECK(within(number_of(run, field), right[field].get<double>(), kRoundingOfCards));
  }
  if (right.contains("device_hours"))
    CHECK(within(device_hours_of(run), right["device_hours"].get<double>(), kRoundingOfCards));
}

void check_names(const RunReading& run, const Json& right) {
  if (right.contains("accelerator"))
    CHECK(holds(value_of(run, "accelerator"), right["accelerator"].get<std::string>()));
  if (!right.contains("country")) return;
  const auto place = find_place(value_of(run, "region"));
  REQUIRE(place.ok());
  CHECK(place->place->country == right["country"].get<std::string>());
}

void check_questions(const RunReading& run, const Json& right) {
  std::vector<std::string> asked, expected;
  for (const ReadQuestion& question : run.questions) asked.emplace_back(question.field);
  if (right.contains("asks")) expected = right["asks"].get<std::vector<std::string>>();
  CHECK(asked == expected);
  if (!expected.empty() || !right.contains("device_hours")) return;
  const auto report = run_from_json(run_json(run));
  REQUIRE(report.ok());
  CHECK(estimate(*report).ok());
}

void check_run(const RunReading& run, const Json& right) {
  check_numbers(run, right);
  check_names(run, right);
  check_questions(run, right);
}

}  // namespace

TEST_CASE("card_text: whole cards give the estimate that a careful reader would make",
          "[card_text]") {
  const auto cards = list_files(kWholeCards, ".md");
  REQUIRE(cards.size() >= 15);
  for (const std::string& card : cards) {
    INFO(card);
    const FileReading reading = read_card_text(read_file(card));
    const Json right = Json::parse(read_file(card.substr(0, card.size() - 3) + ".json"));
    if (right.contains("nothing")) {
      for (const RunReading& run : reading.runs) {
        CHECK(device_hours_of(run) == 0);
        CHECK(value_of(run, "energy_kwh").empty());
        CHECK(value_of(run, "emissions_gco2e").empty());
      }
      continue;
    }
    REQUIRE_FALSE(reading.runs.empty());
    if (!right.contains("runs")) {
      check_run(reading.runs.front(), right);
      continue;
    }
    for (const auto& [name, one] : right["runs"].items()) {
      const std::string& wanted = name;
      const auto run = std::find_if(reading.runs.begin(), reading.runs.end(),
                                    [&](const RunReading& r) { return holds(r.name, wanted); });
      INFO(name);
      REQUIRE(run != reading.runs.end());
      check_run(*run, one);
    }
  }
}

TEST_CASE("card_text: figures that were not understood are listed, never denied", "[card_text]") {
  for (const char* line :
       {"Power draw was 300 W on average over two days.",
        "The run finished overnight (9h) on my 3090.", "Finished in 9h.", "1e21 FLOPs were spent.",
        "Cost: 350 USD on 8 H100s.", "It cost 1.2 MWh.", "We used 512 TPUs.",
        "Trained with an RTX 3090.", "## Evaluation\n\nEvaluated for 3 hours on 8 A100."}) {
    INFO(line);
    const FileReading reading = read_card_text("# Some model\n\n" + std::string(line) + "\n");
    if (!reading.runs.empty()) continue;
    const std::string said = notice_of(reading, "nothing_found");
    const std::string last = line;
    CHECK(holds(said, last.substr(last.rfind('\n') + 1)));
    CHECK_FALSE(holds(said, "gives no figures"));
  }
}

TEST_CASE("card_text: a listing's labels are read as a list's are", "[card_text]") {
  const FileReading reading = read_card_text(
      "# M\n\n## Training\n\n```\nTraining time: 3:12:36\nGPU: 2 x A100 80GB\n```\n");
  REQUIRE(reading.runs.size() == 1);
  CHECK(within(number_of(reading.runs[0], "wall_clock_hours"), 3.21, kRoundingOfCards));
  CHECK(value_of(reading.runs[0], "accelerator_count") == "2");
  // Code is none.
  const FileReading code = read_card_text(
      "# M\n\n```python\nargs = dict(hours=3, gpu='A100')\ntraining_time: float = 3.5\n```\n");
  CHECK(code.runs.empty());
}
