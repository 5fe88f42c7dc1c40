#include "tiers/refit.hpp"

#include <cmath>

#include "support/catch.hpp"
#include "tiers/calibration.generated.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/method.hpp"

using namespace trainprint;

namespace {
Route headline(TrainingRun run) {
  run.regression = Regression::refit;
  const auto report = estimate(run);
  REQUIRE(report.ok());
  return report->headline();
}
TrainingRun of_compute(double flop) {
  TrainingRun run;
  run.training_flop = Flop::flop(flop);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(400);
  return run;
}
TrainingRun of_parameters(double n) {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(n);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(400);
  return run;
}
double width(const Route& route) {
  const Mass estimate = route.emissions.facility;
  return route.interval.p95 / estimate;
}
}  // namespace

TEST_CASE("refit: energy follows compute, a little less than in proportion", "[refit]") {
  const double one = headline(of_compute(1e22)).energy.accelerator.as_kwh();
  const double ten = headline(of_compute(1e23)).energy.accelerator.as_kwh();
  CHECK(ten / one > 8);
  CHECK(ten / one < 10);
  // From 70e9 parameters on, exactly in proportion.
  const double big = headline(of_compute(1e26)).energy.accelerator.as_kwh();
  CHECK(within(headline(of_compute(1e27)).energy.accelerator.as_kwh() / big, 10, 1e-12));
  CHECK(within(big, 1e26 * calibration::kTier2PicojoulePerFlop * 1e-12 / 3.6e6, 1e-12));
}

TEST_CASE("refit: emissions follow the grid in proportion", "[refit]") {
  for (TrainingRun run : {of_compute(1e23), of_parameters(7e9)}) {
    const double at_400 = headline(run).emissions.facility.as_grams();
    run.overrides.grid = CarbonIntensity::grams_per_kwh(40);
    CHECK(within(headline(run).emissions.facility.as_grams(), at_400 / 10, 1e-12));
  }
}

TEST_CASE("refit: the boundaries are those of tier 1", "[refit]") {
  const Route route = headline(of_compute(1e23));
  const double k = 1.2 + 350.0 / 8 / 400;
  CHECK(within(route.energy.it / route.energy.accelerator, k, 1e-12));
  CHECK(within(route.energy.facility / route.energy.it, 1.2, 1e-12));
}

TEST_CASE("refit: efficiency to expect", "[refit]") {
  const FlopRate a100 = FlopRate::tflop_per_s(312), h100 = FlopRate::tflop_per_s(989);
  const double usual = 0.35 * std::exp(-calibration::kEfficiencyOffset);
  CHECK(within(expected_efficiency(a100, 1e9), usual, 1e-12));
  CHECK(within(expected_efficiency(a100, 405e9), usual, 1e-12));
  CHECK(within(expected_efficiency(h100, 405e9), usual, 1e-12));
  CHECK(expected_efficiency(h100, 1e9) < 0.2);  // published: 5 to 15 %
  CHECK(expected_efficiency(h100, 8e9) > expected_efficiency(h100, 1e9));
  // Nothing is known about parts faster than an H100.
  const double fastest = expected_efficiency(FlopRate::tflop_per_s(2500), 8e9);
  CHECK(within(fastest, expected_efficiency(h100, 8e9), 1e-3));
}

TEST_CASE("refit: what is known of a model with parameters alone", "[refit]") {
  const double plain = headline(of_parameters(7e9)).emissions.facility.as_tonnes();
  TrainingRun run = of_parameters(7e9);
  run.accelerator = "H100";
  const double h100 = headline(run).emissions.facility.as_tonnes();
  run.accelerator = "A100";
  const double a100 = headline(run).emissions.facility.as_tonnes();
  CHECK(h100 > plain);
  CHECK(plain > a100);
  CHECK(width(headline(run)) < width(headline(of_parameters(7e9))));
  run.modality = Modality::cv;
  CHECK(headline(run).emissions.facility.as_tonnes() > a100);
  run.compute.architecture = Architecture::decoder_only;  // says more than the modality
  CHECK(within(headline(run).emissions.facility.as_tonnes(), a100, 1e-12));
  run = of_parameters(7e9);
  run.training_type = TrainingType::fine_tuning;
  CHECK(headline(run).emissions.facility.as_tonnes() < plain / 10);
}

TEST_CASE("refit: of experts, those at work count", "[refit]") {
  TrainingRun run = of_parameters(400e9);
  run.compute.active_parameters = ParameterCount::count(17e9);
  CHECK(within(headline(run).energy.facility.as_kwh(),
               headline(of_parameters(17e9)).energy.facility.as_kwh(), 1e-12));
  run.compute.tokens = TokenCount::count(22e12);
  CHECK(within(estimate(run)->training_flop->as_flop(), 6 * method::kAlphaRoute * 17e9 * 22e12,
               1e-12));
  run.compute.active_parameters = ParameterCount::count(500e9);
  REQUIRE_FALSE(estimate(run).ok());
  CHECK(estimate(run).error().field == "active_parameters");
}

TEST_CASE("refit: an interval says what published runs say", "[refit]") {
  // The spread that was seen and the grid's 0.10, plus a PUE that nobody gave.
  const Route two = headline(of_compute(1e23));
  const double spread = calibration::kTier2LogSpread;
  CHECK(width(two) > std::exp(1.6448536 * spread));
  CHECK(width(two) < std::exp(1.6448536 * (spread + 0.1)));
  CHECK(two.interval.basis == calibration::kTier2Basis);

  TrainingRun run;
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(1000);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(400);
  const double from_data_sheet = width(headline(run));
  run.overrides.accelerator_power = Power::watts(400);
  CHECK(from_data_sheet > 1.8);
  CHECK(width(headline(run)) < 1.42);
}
