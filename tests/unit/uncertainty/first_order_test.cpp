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
  const auto interval = [](double log_sd) {
    const Cause causes[] = {{"x", "", "", relative_error(log_sd), {0, 0}}};
    return interval_of(error_model(causes), Mass::grams(100), kDefaultPoints, "test");
  };
  const Interval i = interval(0.5);
  CHECK(within(i.p95 / i.p50, i.p50 / i.p05, 1e-12));
  CHECK(within(i.p95.as_grams(), 100 * std::exp(0.5 * 1.6448536269514722), 1e-12));
  const Interval exact = interval(0);
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
               std::sqrt(1.0025 * 1.01 - 1), 1e-9));
  run.boundary = Boundary::facility;
  run.overrides.pue = 1.1;
  // Hosts draw the same whatever the accelerators draw, which takes a little off their error.
  const double crossed = estimate(run)->headline().interval.relative_uncertainty;
  CHECK(crossed < std::sqrt(1.0025 * 1.01 * 1.0025 - 1));
  CHECK(crossed > 0.95 * std::sqrt(1.0025 * 1.01 * 1.0025 - 1));
}
