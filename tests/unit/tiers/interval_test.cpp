#include "tiers/interval.hpp"

#include <cmath>

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"

using namespace trainprint;

TEST_CASE("interval: log-normal, symmetric in ratio, exact for no spread", "[interval]") {
  const auto interval = [](double log_sd) {
    const Cause causes[] = {{"x", "", "", relative_error_of(log_sd), {0, 0}}};
    return interval_of(error_model(causes), Mass::grams(100), kDefaultPoints, "test");
  };
  const Interval i = interval(0.5);
  CHECK(within(i.p95 / i.p50, i.p50 / i.p05, 1e-12));
  CHECK(within(i.p95.as_grams(), 100 * std::exp(0.5 * 1.6448536269514722), 1e-12));
  const Interval exact = interval(0);
  CHECK(exact.p05 == exact.p95);
}

TEST_CASE("interval: a factor that the route does not use contributes nothing", "[interval]") {
  TrainingRun run;
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(100);
  run.overrides.accelerator_power = Power::watts(400);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(400);
  run.boundary = Boundary::accelerator;
  // Power 0.05 and grid 0.10, both given; PUE does not enter at this boundary.
  const auto half = [](double variance) {  // (1 + a^2) (1 + b^2) of log-normal factors
    return std::exp(1.6448536269514722 * std::sqrt(std::log(variance))) - 1;
  };
  CHECK(within(estimate(run)->headline().interval.relative_uncertainty, half(1.0025 * 1.01), 1e-9));
  run.boundary = Boundary::facility;
  run.overrides.pue = 1.1;
  run.constants = ConstantsSet::paper;  // whose hosts are certain
  // Hosts draw the same whatever the accelerators draw, which takes a little off their error.
  const double crossed = estimate(run)->headline().interval.relative_uncertainty;
  CHECK(crossed < half(1.0025 * 1.01 * 1.0025));
  CHECK(crossed > 0.95 * half(1.0025 * 1.01 * 1.0025));
}
