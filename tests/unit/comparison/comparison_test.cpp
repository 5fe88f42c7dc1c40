#include "trainprint/comparison.hpp"

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {

ComparedRun named(const char* name, const char* accelerator, double hours, const char* region) {
  TrainingRun run;
  run.accelerator = accelerator;
  run.device_hours = Duration::hours(hours);
  run.region = region;
  auto report = estimate(run);
  REQUIRE(report);
  return {name, std::move(report.value())};
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("comparison: a run's difference to itself is nothing") {
  const std::vector<ComparedRun> runs = {named("one", "A100 SXM4 80GB", 1000, "FRA"),
                                         named("two", "A100 SXM4 80GB", 1000, "FRA")};
  const RunComparison comparison = compare(runs, 0);
  for (const ComparedRow& row : comparison.rows) {
    CHECK(row.from_base.mass == Mass());
    CHECK(row.from_base.ratio == 1);
    CHECK(row.from_base.probability_lower == 0.5);
    CHECK(row.probability_lowest == 0.5);
  }
  CHECK(comparison.finding == "one: no difference from two.");
  CHECK(!comparison.certain);
}

TEST_CASE("comparison: the best choice is named, by how much, and how sure") {
  const std::vector<ComparedRun> runs = {named("H100 in Poland", "H100 SXM", 2000, "POL"),
                                         named("A100 in Sweden", "A100 SXM4 80GB", 1000, "SWE")};
  const RunComparison comparison = compare(runs, 0);
  CHECK(comparison.lowest == 1);
  CHECK(comparison.certain);
  CHECK(comparison.finding.starts_with("A100 in Sweden: "));
  CHECK(says(comparison.finding, " times less than H100 in Poland."));
  CHECK(says(comparison.finding, "more than 99 in 100"));
}

TEST_CASE("comparison: a difference is written out, in grams and in per cent") {
  const std::vector<ComparedRun> runs = {named("one", "A100 SXM4 80GB", 1000, "FRA"),
                                         named("two", "A100 SXM4 80GB", 1500, "FRA")};
  const RunComparison comparison = compare(runs, 0);
  const std::vector<TraceLine>& trace = comparison.rows[1].from_base.trace;
  REQUIRE(trace.size() == 4);
  CHECK(trace[2].formula == "M - M_base");
  CHECK(within(trace[2].value, comparison.rows[1].from_base.mass.as_grams(), 1e-12));
  CHECK(trace[3].formula == "100 (M / M_base - 1)");
  CHECK(within(trace[3].value, 50, 1e-9));
  CHECK(says(comparison.chance_basis, "2 estimates drawn together"));
}

TEST_CASE("comparison: where intervals overlap, the order is called uncertain") {
  const std::vector<ComparedRun> runs = {named("a", "A100 SXM4 80GB", 1000, "FRA"),
                                         named("b", "H100 SXM", 560, "FRA")};
  const RunComparison comparison = compare(runs, 0);
  CHECK(!comparison.certain);
  CHECK(says(comparison.finding, "The order is uncertain"));
}

TEST_CASE("comparison: among three, the best is held against the base and against the next") {
  const std::vector<ComparedRun> runs = {named("base", "A100 SXM4 80GB", 1000, "POL"),
                                         named("middle", "A100 SXM4 80GB", 500, "POL"),
                                         named("best", "A100 SXM4 80GB", 200, "POL")};
  const RunComparison comparison = compare(runs, 0);
  CHECK(comparison.finding ==
        "best: 5 times less than base. Next is middle, with 2.5 times as much. The chance that it "
        "is the "
        "lowest is more than 99 in 100.");
}

TEST_CASE("comparison: differences are worded") {
  CHECK(difference_text(Mass()) == "no difference");
  CHECK(difference_text(Mass::kilograms(-12)) == "−12 kg CO2e");
  CHECK(difference_text(Mass::tonnes(3.456)) == "+3.5 t CO2e");
  CHECK(percent_text(1) == "0 %");
  CHECK(percent_text(0.57) == "−43 %");
  CHECK(percent_text(3.1) == "+210 %");
  CHECK(percent_text(0.05) == "−95 %");
  CHECK(percent_text(0.0023) == "−99.77 %");
  CHECK(percent_text(1e-9) == "−99.999 %");
  CHECK(percent_text(1e9) == "more than +1,000,000 %");
  CHECK(ratio_words(1.04) == "about the same");
  CHECK(ratio_words(1 / 18.0) == "18 times less");
  CHECK(ratio_words(0.57) == "43 % less");
  CHECK(ratio_words(1.2) == "20 % more");
  CHECK(ratio_words(2.34) == "2.3 times as much");
  CHECK(chance_text(0.999) == "more than 99 in 100");
  CHECK(chance_text(0.684) == "68 in 100");
  CHECK(chance_text(0.001) == "less than 1 in 100");
}

TEST_CASE("comparison: a run without a name is called by hardware and place") {
  CHECK(short_name(named("", "8x A100 SXM4 80GB", 1000, "FRA").report) ==
        "8 × A100 SXM4 80GB in France");
}

TEST_CASE("comparison: names of anybody do not break the tables") {
  std::vector<ComparedRun> runs = {named("=1+1", "A100 SXM4 80GB", 1000, "FRA"),
                                   named("a|b\n<i>", "A100 SXM4 80GB", 500, "FRA")};
  const RunComparison comparison = compare(runs, 0);
  const std::string csv = comparison_csv(runs, comparison);
  CHECK(!says(csv, "\n=1+1"));
  CHECK(!says(csv, "\n<i>"));
  const std::string markdown = comparison_markdown(runs, comparison);
  CHECK(!says(markdown, "a|b"));
  CHECK(!says(markdown, "<i>"));
}

TEST_CASE("compare_json: what cannot be estimated has its errors in its place") {
  const std::string answer = compare_json(
      R"({"runs": [{"name": "a", "run": {"accelerator": "A100 80GB", "device_hours": 100}},
                   {"name": "b", "run": {"accelerator": "no such part", "device_hours": 100}},
                   {"name": "c", "run": {"accelerator": "A100 80GB", "device_hours": 50}}], "base": 1})");
  CHECK(says(answer, R"("ok":true)"));
  CHECK(says(answer, R"({"name":"b","errors":[{"code":"unknown_accelerator")"));
  CHECK(says(answer, R"("base":0,"lowest":2)"));  // the base asked for cannot be estimated
}

TEST_CASE("compare_json: runs of different boundaries are counted at the base's, which is said") {
  const std::string answer = compare_json(
      R"({"runs": [{"run": {"accelerator": "A100 80GB", "device_hours": 100, "options": {"boundary": "accelerator"}}},
                   {"run": {"accelerator": "A100 80GB", "device_hours": 100}}]})");
  CHECK(says(answer, R"("code":"one_boundary")"));
  CHECK(says(answer, R"("percent_display":"0 %")"));
}

TEST_CASE("compare_json: requests of another shape are refused in words") {
  for (const char* request :
       {"", "[]", "{}", R"({"runs": []})", R"({"runs": [7]})",
        R"({"runs": [{"run": {}}], "base": 1})", R"({"runs": [{"run": {}}], "base": -1})",
        R"({"runs": [{"run": {}}], "base": 0.5})", R"({"runs": [{"name": 7, "run": {}}]})"}) {
    INFO(request);
    CHECK(says(compare_json(request), R"("ok":false)"));
  }
}
