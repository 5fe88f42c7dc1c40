// What a person adds to a run makes the answer sharper, never vaguer; and what advice promises
// comes.
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>

#include "support/catch.hpp"
#include "support/draws.hpp"
#include "support/pace.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"

using namespace trainprint;

namespace {

constexpr int kRuns = kSlowBuild ? 100 : 2000;

// Puts the size of a data set in place of the tokens, as people who fine-tune know it.
void tune_on_a_data_set(TrainingRun& run, Draws& draws) {
  ComputeDescription& compute = run.compute;
  const double epochs = 1 + draws.below(6);
  const double tokens = compute.tokens->as_count() / epochs;
  compute.tokens.reset();
  compute.epochs = epochs;
  switch (draws.below(4)) {
    case 0:
      compute.dataset_tokens = TokenCount::count(tokens);
      break;
    case 1:
      compute.dataset_bytes = tokens * 4;
      break;
    case 2:
      compute.per_device_batch = 1 + draws.below(32);
      compute.gradient_accumulation = 1 + draws.below(8);
      compute.world_size = run.accelerator_count;
      compute.sequence_length = TokenCount::count(draws.between(30, 2000));
      compute.steps =
          std::ceil(tokens * epochs /
                    (*compute.per_device_batch * *compute.gradient_accumulation *
                     compute.world_size->as_count() * compute.sequence_length->as_count()));
      compute.epochs.reset();
      break;
    default:
      compute.sequence_length = TokenCount::count(draws.between(30, 2000));
      compute.dataset_examples = std::ceil(tokens / compute.sequence_length->as_count());
  }
  if (draws.one_in(2)) {
    compute.trainable_parameters =
        ParameterCount::count(compute.parameters->as_count() * draws.between(1e-4, 0.2));
  }
  run.training_type = static_cast<TrainingType>(draws.below(3));
}

TrainingRun complete_run(Draws& draws) {
  TrainingRun run;
  constexpr const char* kAccelerators[] = {
      "A100 80GB", "H100 SXM", "V100",      "T4",    "RTX 4090", "RTX 3060 Laptop",
      "M2 Max",    "MI250X",   "TPU v4",    "L4",    "A10G",     "GTX 1080 Ti",
      "B200",      "P100",     "RTX A6000", "TPU v3"};
  constexpr const char* kRegions[] = {"USA",    "Germany",       "US-TX",
                                      "France", "AWS us-east-1", "Google Cloud europe-west4",
                                      "China",  "Poland"};
  constexpr const char* kCountries[] = {"USA", "Germany", "US-TX", "France", "Poland"};
  run.accelerator = draws.one_of(kAccelerators);
  const bool rented =
      find_accelerator(run.accelerator)->accelerator->device_class == AcceleratorClass::data_center;
  run.region = rented ? draws.one_of(kRegions) : draws.one_of(kCountries);
  run.compute.parameters = ParameterCount::count(draws.between(5e7, 5e11));
  run.compute.tokens =
      TokenCount::count(run.compute.parameters->as_count() * draws.between(0.5, 200));
  // Hours that the compute takes at a tenth to a half of an A100's rate, more or less.
  const double flop = 6 * run.compute.parameters->as_count() * run.compute.tokens->as_count();
  double hours = flop / (1e14 * 3600) * draws.between(0.5, 3);
  // But not fewer than the accelerator needs: what cannot have been contradicts itself.
  constexpr double kFastest = 0.6, kMostHours = 9e9;
  if (const auto& peak = find_accelerator(run.accelerator)->accelerator->peak) {
    const double least = flop / (peak->value.as_flop_per_s() * kFastest * 3600);
    hours = std::fmin(std::fmax(hours, least), kMostHours);
  }
  constexpr double kLongestRun = 1e5;  // hours, twelve years
  // At home there is one accelerator, which is what is assumed there, too.
  const double count = std::floor(draws.between(1, 2000) + hours / kLongestRun);
  run.accelerator_count = DeviceCount::count(rented ? count : 1);
  if (!rented || draws.one_in(2)) {
    run.device_hours = Duration::hours(hours);
  } else {
    run.wall_clock = Duration::hours(hours / run.accelerator_count->as_count());
  }
  if (draws.one_in(2)) run.year = 2018 + draws.below(8);
  if (draws.one_in(2)) run.training_type = static_cast<TrainingType>(draws.below(3));
  if (draws.one_in(3)) tune_on_a_data_set(run, draws);
  if (draws.one_in(4)) run.energy = Energy::kwh(hours * draws.between(0.2, 1));
  if (run.energy && draws.one_in(2)) run.energy_boundary = static_cast<Boundary>(draws.below(3));
  // Correct fields: watts that the part can draw, the setting that it has, no PUE at home.
  const auto inferred = estimate(run);
  INFO((inferred.ok() ? "" : inferred.error().message));
  REQUIRE(inferred.ok());
  if (draws.one_in(3)) run.setting = inferred->setting;
  if (draws.one_in(4)) {
    run.overrides.accelerator_power = Power::watts(inferred->power.value * draws.between(0.9, 1));
  }
  if (inferred->pue.value > 1 && draws.one_in(4)) run.overrides.pue = draws.between(1.05, 1.6);
  if (draws.one_in(4)) run.overrides.throughput_efficiency = draws.between(0.1, 0.6);
  if (draws.one_in(4)) {
    run.overrides.grid = CarbonIntensity::grams_per_kwh(draws.between(20, 800));
  }
  if (count >= 8 && draws.one_in(8)) {
    run.node_count = ServerCount::count(std::ceil(run.accelerator_count->as_count() / 8));
  }
  run.boundary = static_cast<Boundary>(draws.below(3));
  run.sample_points = kRoughPoints;
  return run;
}

// Without trainable_parameters all of them are trained: that is another run, not a vaguer one.
using Change = void (*)(TrainingRun&);
const std::map<std::string, Change> kRemovals = {
    {"accelerator", [](TrainingRun& r) { r.accelerator.clear(); }},
    {"region", [](TrainingRun& r) { r.region.clear(); }},
    {"parameters", [](TrainingRun& r) { r.compute.parameters.reset(); }},
    {"tokens", [](TrainingRun& r) { r.compute.tokens.reset(); }},
    {"dataset_tokens", [](TrainingRun& r) { r.compute.dataset_tokens.reset(); }},
    {"dataset_bytes", [](TrainingRun& r) { r.compute.dataset_bytes.reset(); }},
    {"dataset_examples", [](TrainingRun& r) { r.compute.dataset_examples.reset(); }},
    {"sequence_length", [](TrainingRun& r) { r.compute.sequence_length.reset(); }},
    {"epochs", [](TrainingRun& r) { r.compute.epochs.reset(); }},
    {"steps", [](TrainingRun& r) { r.compute.steps.reset(); }},
    {"per_device_batch", [](TrainingRun& r) { r.compute.per_device_batch.reset(); }},
    {"world_size", [](TrainingRun& r) { r.compute.world_size.reset(); }},
    {"accelerator_count", [](TrainingRun& r) { r.accelerator_count.reset(); }},
    {"device_hours", [](TrainingRun& r) { r.device_hours.reset(); }},
    {"wall_clock_hours", [](TrainingRun& r) { r.wall_clock.reset(); }},
    {"year", [](TrainingRun& r) { r.year.reset(); }},
    {"training_type", [](TrainingRun& r) { r.training_type.reset(); }},
    {"setting", [](TrainingRun& r) { r.setting.reset(); }},
    {"energy_kwh", [](TrainingRun& r) { r.energy.reset(); }},
    {"energy_boundary", [](TrainingRun& r) { r.energy_boundary.reset(); }},
    {"overrides.accelerator_power_w",
     [](TrainingRun& r) { r.overrides.accelerator_power.reset(); }},
    {"overrides.pue", [](TrainingRun& r) { r.overrides.pue.reset(); }},
    {"overrides.throughput_efficiency",
     [](TrainingRun& r) { r.overrides.throughput_efficiency.reset(); }},
    {"overrides.grid_gco2e_per_kwh", [](TrainingRun& r) { r.overrides.grid.reset(); }},
    {"node_count", [](TrainingRun& r) { r.node_count.reset(); }},
};

double log_width(const EstimateReport& report) {
  const Interval& interval = report.headline().interval;
  return std::log(interval.p95 / interval.p05);
}

}  // namespace

TEST_CASE("law: removing a field never narrows the interval", "[law][coherence][large]") {
  Draws draws;
  constexpr double kRounding = 1.02;
  std::map<std::string, int> tried, narrowed;
  std::map<std::string, std::string> worst;
  std::map<std::string, double> least;
  for (int i = 0; i < kRuns; ++i) {
    const TrainingRun run = complete_run(draws);
    const auto complete = estimate(run);
    if (!complete) continue;
    for (const auto& [field, remove] : kRemovals) {
      TrainingRun without = run;
      remove(without);
      const auto report = estimate(without);
      if (!report) continue;
      ++tried[field];
      const double ratio = log_width(*report) / log_width(*complete);
      if (ratio * kRounding >= 1) continue;
      ++narrowed[field];
      if (!least.count(field) || ratio < least[field]) {
        least[field] = ratio;
        worst[field] =
            run.accelerator + ", " + run.region + ", " +
            std::string(name(complete->headline().tier)) + " to " +
            std::string(name(report->headline().tier)) + ", setting " +
            std::string(label(complete->setting)) + " to " + std::string(label(report->setting)) +
            ", " + std::string(label(run.boundary)) + ", " +
            std::to_string(run.accelerator_count->as_count()) + " accelerators, " +
            std::to_string(run.node_count ? run.node_count->as_count() : 0) + " servers, " +
            std::to_string(
                run.overrides.accelerator_power ? run.overrides.accelerator_power->as_watts() : 0) +
            " W";
      }
    }
  }
  for (const auto& [field, remove] : kRemovals) {
    INFO(field << ": " << narrowed[field] << " of " << tried[field] << ", least " << least[field]
               << ": " << worst[field]);
    CHECK(tried[field] > 20);
    CHECK(narrowed[field] == 0);
  }
}

TEST_CASE("law: what advice promises is what giving the field brings", "[law][coherence]") {
  using Give = bool (*)(const EstimateReport&, TrainingRun&);
  // The field's present value: what the estimate goes by where it is not given.
  const auto traced = [](const EstimateReport& report, std::string_view symbol) {
    for (const TraceLine& line : report.headline().trace) {
      if (line.symbol == symbol) return line.value;
    }
    FAIL("no " << symbol);
    return 0.0;
  };
  static const auto value_of = traced;
  const std::map<std::string, Give> present = {
      {"overrides.accelerator_power_w",
       [](const EstimateReport& report, TrainingRun& run) {
         run.overrides.accelerator_power = Power::watts(value_of(report, "P_acc"));
         return true;
       }},
      {"overrides.pue",
       [](const EstimateReport& report, TrainingRun& run) {
         run.overrides.pue = value_of(report, "PUE");
         return true;
       }},
      {"overrides.grid_gco2e_per_kwh",
       [](const EstimateReport& report, TrainingRun& run) {
         run.overrides.grid = CarbonIntensity::grams_per_kwh(value_of(report, "EF"));
         return true;
       }},
      {"energy_boundary",
       [](const EstimateReport&, TrainingRun& run) {
         run.energy_boundary = Boundary::facility;
         return true;
       }},
      {"device_hours",
       [](const EstimateReport& report, TrainingRun& run) {
         if (report.accelerator == nullptr) return false;
         run.device_hours = report.headline().energy.accelerator / Power::watts(report.power.value);
         return true;
       }},
      {"training_flop",
       [](const EstimateReport& report, TrainingRun& run) {
         run.training_flop = report.training_flop;
         return true;
       }},
      {"epochs",
       [](const EstimateReport& report, TrainingRun& run) {
         run.compute.epochs = value_of(report, "E_p");
         return true;
       }},
      {"sequence_length",
       [](const EstimateReport& report, TrainingRun& run) {
         run.compute.sequence_length = TokenCount::count(value_of(report, "L"));
         return true;
       }},
      {"accelerator_count",
       [](const EstimateReport& report, TrainingRun& run) {
         run.accelerator_count = DeviceCount::count(value_of(report, "N_acc"));
         return true;
       }},
      {"energy_kwh",
       [](const EstimateReport& report, TrainingRun& run) {
         run.energy = report.headline().energy.at(run.energy_boundary.value_or(Boundary::facility));
         return true;
       }},
  };
  Draws draws;
  std::map<std::string, int> checked;
  for (int i = 0; i < kRuns * 2 / 5; ++i) {
    TrainingRun run = complete_run(draws);
    for (const auto& [field, remove] : kRemovals) {
      if (draws.one_in(2)) remove(run);
    }
    const auto report = estimate(run);
    if (!report) continue;
    for (const Advice& advice : report->advice) {
      const auto give = present.find(std::string(advice.field));
      if (give == present.end()) continue;
      TrainingRun more = run;
      if (!give->second(*report, more)) continue;
      const auto then = estimate(more);
      REQUIRE(then);
      INFO(advice.message << " " << run.accelerator << ", " << run.region << ", "
                          << name(report->headline().tier) << ", " << name(then->headline().tier));
      const Interval& interval = then->headline().interval;
      CHECK(within(advice.p05.as_grams(), interval.p05.as_grams(), 0.02));
      CHECK(within(advice.p95.as_grams(), interval.p95.as_grams(), 0.02));
      ++checked[give->first];
    }
  }
  for (const auto& [field, give] : present) {
    INFO(field);
    const bool rare =
        field == "epochs" || field == "sequence_length" || field == "accelerator_count";
    const int least = field == "training_flop" ? 0 : rare ? 3 : 10;
    if (kRuns >= 2000) CHECK(checked[field] >= least);
  }
}
