#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/uncertainty.hpp"

using namespace trainprint;

TEST_CASE("first order: relative errors add in squares", "[uncertainty]") {
  const double errors[] = {0.3, 0.2, 0.1};
  CHECK(within(first_order(errors), std::sqrt(0.14), 1e-15));
  CHECK(first_order({}) == 0);
}

TEST_CASE("first order: the paper's own ranges do not reach its upper band (errata 6)",
          "[uncertainty]") {
  const double errors[] = {0.8, 0.25, 0.2, 0.2, 0.1};
  CHECK(within(first_order(errors), 0.90, 0.02));
}

TEST_CASE("interval: log-normal, symmetric in ratio, exact for no spread", "[uncertainty]") {
  const Interval i = lognormal_interval(Mass::grams(100), 0.5, "test");
  CHECK(within(i.p95 / i.p50, i.p50 / i.p05, 1e-12));
  CHECK(within(i.p95.as_grams(), 100 * std::exp(0.5 * 1.6448536269514722), 1e-12));
  const Interval exact = lognormal_interval(Mass::grams(100), 0, "test");
  CHECK(exact.p05 == exact.p95);
}

TEST_CASE("interval: a factor that the route does not use contributes nothing", "[uncertainty]") {
  TrainingRun run;
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(100);
  run.overrides.accelerator_power = Power::watts(400);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(400);
  run.boundary = Boundary::accelerator;
  // Power 0.05 and grid 0.10, both given; PUE does not enter at this boundary.
  CHECK(within(estimate(run)->headline().interval.relative_uncertainty,
               std::sqrt(0.05 * 0.05 + 0.1 * 0.1), 1e-12));
  run.boundary = Boundary::facility;
  run.overrides.pue = 1.1;
  CHECK(within(estimate(run)->headline().interval.relative_uncertainty,
               std::sqrt(0.05 * 0.05 + 0.1 * 0.1 + 0.05 * 0.05), 1e-12));
}
