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
