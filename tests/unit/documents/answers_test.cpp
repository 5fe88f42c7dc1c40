#include "support/catch.hpp"
#include "trainprint/import.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"

using namespace trainprint;

namespace {

RunReading card_as_run(std::string_view text) {
  const NamedFile files[] = {{"README.md", text}};
  return merged(read_files(files));
}

// Hours of unknown kind on eight devices, and energy whose point may group thousands: the hours
// change the answer by 8, the energy by 1,000.
constexpr std::string_view kCard =
    "# A model\n\n## Environmental impact\n\n"
    "- Hardware type: 8 x A100 80GB\n- Hours used: 100\n- Energy consumed: 1.000 kWh\n"
    "- Compute region: France\n";

}  // namespace

TEST_CASE("answers: the question that changes the result most comes first") {
  RunReading run = card_as_run(kCard);
  REQUIRE(run.questions.size() == 2);
  weigh_answers(run);
  CHECK(run.questions[0].field == FieldName("energy_kwh"));
  REQUIRE(run.questions[0].answers.size() == 2);
  const auto &low = run.questions[0].answers[0], &high = run.questions[0].answers[1];
  REQUIRE((low.emissions && high.emissions));
  CHECK(within(high.emissions->as_grams() / low.emissions->as_grams(), 1000, 1e-9));
  CHECK(run.questions[1].field == FieldName("device_hours"));
  REQUIRE(run.questions[1].answers.size() == 2);
  CHECK(run.questions[1].answers[0].field == FieldName("wall_clock_hours"));
  CHECK(run.questions[1].answers[1].field == FieldName("device_hours"));
}

TEST_CASE("answers: one is put into the run, and the others still refer to what is left open") {
  const std::string keys[] = {"1b", "1a"};
  const auto run = answered(card_as_run(kCard), keys);
  REQUIRE(run.ok());
  CHECK(run->questions.empty());
  const std::string document = run_document(*run);
  CHECK(document.find("\"energy_kwh\":1000,") != std::string::npos);
  CHECK(document.find("\"wall_clock_hours\":100") != std::string::npos);
  CHECK(document.find("device_hours") == std::string::npos);
}

TEST_CASE("answers: one that there is not is refused with those there are") {
  for (const std::string key : {"3a", "1z", "", "a1", "11a"}) {
    const auto run = answered(card_as_run(kCard), std::span(&key, 1));
    INFO("key " << key);
    REQUIRE(!run.ok());
    CHECK(run.error().code == ErrorCode::unknown_choice);
    CHECK(run.error().suggestions == std::vector<std::string>{"1a", "1b", "2a", "2b"});
  }
}

TEST_CASE("answers: two files that disagree offer both of their values") {
  const NamedFile files[] = {{"a.md", "## Environmental impact\n\n- Compute region: France\n"},
                             {"b.md", "## Environmental impact\n\n- Compute region: Poland\n"}};
  const RunReading run = merged(read_files(files));
  REQUIRE(run.questions.size() == 1);
  REQUIRE(run.questions[0].answers.size() == 2);
  CHECK(run.questions[0].answers[0].value == "France");
  CHECK(run.questions[0].answers[1].value == "Poland");
}
