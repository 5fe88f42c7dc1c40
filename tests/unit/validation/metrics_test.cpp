#include "support/catch.hpp"
#include "trainprint/validation.hpp"

using namespace trainprint;

TEST_CASE("metrics: five estimates worked by hand", "[validation]") {
  // Relative errors 0, 0.5, 1, 3, 0.75; ratios 1, 0.5, 2, 4, 0.25.
  const Comparison five[] = {
      {10, 5, 20, 10}, {5, 2.5, 10, 10}, {20, 10, 40, 10}, {40, 20, 80, 10}, {2.5, 1.25, 5, 10}};
  const Metrics m = measure(five);
  CHECK(m.n == 5);
  CHECK(within(m.mean_error, 5.25 / 5, 1e-12));
  CHECK(within(m.median_error, 0.75, 1e-12));
  CHECK(within(m.p90_error, 1 + 0.6 * 2, 1e-12));  // between the 4th (1) and the 5th (3)
  CHECK(within(m.within_2, 0.6, 1e-12));           // a factor of two itself counts
  CHECK(within(m.within_3, 0.6, 1e-12));
  CHECK(within(m.median_ratio, 1, 1e-12));
  // ln 2 x sqrt((0 + 1 + 1 + 4 + 4) / 5), around a mean of 0
  CHECK(within(m.log_spread, 0.9802581434685472, 1e-12));
  CHECK(within(m.coverage, 0.6, 1e-12));  // an end point is inside
  CHECK(within(m.width, 2, 1e-12));
}

TEST_CASE("metrics: of nothing there are none", "[validation]") {
  const Metrics m = measure({});
  CHECK(m.n == 0);
  CHECK(m.median_error == 0);
}

TEST_CASE("metrics: trimming takes the smallest and the largest errors away", "[validation]") {
  std::vector<Comparison> forty;
  for (int i = 0; i < 40; ++i) forty.push_back({100.0 + i, 1, 1000, 100});
  const auto kept = trimmed(forty, 0.05);
  REQUIRE(kept.size() == 36);
  CHECK(kept.front().estimate == 102);
  CHECK(kept.back().estimate == 137);
  CHECK(trimmed(std::vector<Comparison>(19, {1, 1, 1, 1}), 0.05).size() == 19);
}

TEST_CASE("metrics: a weight counts as often as it says", "[validation]") {
  const Comparison two[] = {{10, 5, 20, 10}, {40, 20, 80, 10}};
  const Comparison written_out[] = {two[0], two[1], two[1], two[1]};
  const Metrics by_weight = measure(two, std::vector<double>{1, 3});
  const Metrics by_rows = measure(written_out);
  CHECK(by_weight.n == 2);
  CHECK(within(by_weight.mean_error, by_rows.mean_error, 1e-12));
  CHECK(within(by_weight.within_2, by_rows.within_2, 1e-12));
  CHECK(within(by_weight.coverage, by_rows.coverage, 1e-12));
  CHECK(within(by_weight.log_spread, by_rows.log_spread, 1e-12));
  CHECK(within(by_weight.width, by_rows.width, 1e-12));
}

TEST_CASE("metrics: a family of nine counts no more than a family of one", "[validation]") {
  std::vector<Comparison> runs(9, {20, 15, 25, 10});  // twice too high, outside
  std::vector<std::string_view> families(9, "nine");
  for (const std::string_view family : {"a", "b"}) {
    runs.push_back({10, 5, 20, 10});
    families.push_back(family);
  }
  CHECK(within(measure(runs).coverage, 2.0 / 11, 1e-12));
  const FamilyMetrics m = measure_families(runs, families);
  CHECK(m.families == 3);
  CHECK(within(m.metrics.coverage, 2.0 / 3, 1e-12));
  CHECK(within(m.metrics.mean_error, 1.0 / 3, 1e-12));
  CHECK(m.metrics.n == 11);

  // Of three families, a draw has none of the nine in 8 of 27 cases and nothing else in 1 of 27.
  CHECK(m.coverage.high == 1);
  CHECK(within(m.coverage.low, 1.0 / 3, 1e-9));
  CHECK(m.median_ratio.low == 1);
  CHECK(within(m.median_ratio.high, 2, 1e-9));
  const FamilyMetrics again = measure_families(runs, families);
  CHECK(again.coverage.low == m.coverage.low);
  CHECK(again.median_error.high == m.median_error.high);
}
