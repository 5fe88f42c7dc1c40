#include <algorithm>
#include <cmath>

#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/self_test.hpp"

namespace trainprint {
namespace {

double tonnes(const EstimateReport& report) { return report.emissions().as_tonnes(); }
double kilograms(const EstimateReport& report) { return report.emissions().as_kilograms(); }
double it_kwh(const EstimateReport& report) { return report.headline().energy.it.as_kwh(); }
double flop(const EstimateReport& report) {
  return report.training_flop ? report.training_flop->as_flop() : 0;
}

TrainingRun measured(double mwh, double grams_per_kwh) {
  TrainingRun run;
  run.energy = Energy::mwh(mwh);
  run.energy_boundary = Boundary::facility;
  run.overrides.grid = CarbonIntensity::grams_per_kwh(grams_per_kwh);
  return run;
}

TrainingRun llama_2(double hours) {
  TrainingRun run;
  run.training_type = TrainingType::pre_training;
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(hours);
  run.overrides.accelerator_power = Power::watts(400);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(423.5);
  run.boundary = Boundary::accelerator;
  return run;
}

TrainingRun an_hour_of(std::string_view accelerators, std::string_view region) {
  TrainingRun run;
  run.accelerator = accelerators;
  run.wall_clock = Duration::hours(1);
  run.region = region;
  return run;
}

TrainingRun a_megawatt_hour(std::string_view region, int year) {
  TrainingRun run;
  run.energy = Energy::mwh(1);
  run.energy_boundary = Boundary::facility;
  run.region = region;
  run.year = year;
  return run;
}

TrainingRun gpt_3() {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(174.6e9);
  run.compute.tokens = TokenCount::count(300e9);
  return run;
}

constexpr Anchor kAnchors[] = {
    {"BLOOM, measured energy at its grid", "Luccioni et al. 2022, arXiv:2211.02001", "t CO2e",
     24.69, 0.001, [] { return measured(433.196, 57); }, tonnes},
    {"T5-11B, measured energy at its grid", "Patterson et al. 2021, arXiv:2104.10350, table 4",
     "t CO2e", 46.7, 0.002, [] { return measured(85.7, 545); }, tonnes},
    {"GPT-3, measured energy at its grid", "Patterson et al. 2021, arXiv:2104.10350, table 4",
     "t CO2e", 552.1, 0.002, [] { return measured(1287, 429); }, tonnes},
    {"Llama 2 7B, hours of its accelerators", "Touvron et al. 2023, arXiv:2307.09288, table 2",
     "t CO2e", 31.22, 0.001, [] { return llama_2(184'320); }, tonnes},
    {"Llama 2 70B, hours of its accelerators", "Touvron et al. 2023, arXiv:2307.09288, table 2",
     "t CO2e", 291.42, 0.001, [] { return llama_2(1'720'320); }, tonnes},
    {"GPT-3, training compute", "Brown et al. 2020, arXiv:2005.14165, table D.1", "FLOP", 3.14e23,
     0.002, gpt_3, flop},
    {"A server of eight H100 that trains, for an hour", "measured: arXiv:2506.14551", "kWh", 7.75,
     0.05, [] { return an_hour_of("8x H100", "USA"); }, it_kwh},
    {"Four chips of TPU v4 with host and network, for an hour",
     "326 to 378 W a chip: Du et al. 2021, arXiv:2112.06905, and Google", "kWh", 1.4, 0.08,
     [] { return an_hour_of("TPU v4-8", "us-central1"); }, it_kwh},
    {"A megawatt-hour in Germany in 2022", "Ember, yearly electricity data (CC BY 4.0)", "kg CO2e",
     419.74, 1e-6, [] { return a_megawatt_hour("Germany", 2022); }, kilograms},
    {"A megawatt-hour in Texas in 2021", "Electricity Maps, yearly averages (ODbL 1.0)", "kg CO2e",
     431, 1e-6, [] { return a_megawatt_hour("US-TEX-ERCO", 2021); }, kilograms},
};

}  // namespace

std::span<const Anchor> anchors() { return kAnchors; }

std::vector<AnchorResult> self_test(std::span<const Anchor> tried) {
  std::vector<AnchorResult> out;
  for (const Anchor& anchor : tried) {
    const auto report = estimate(anchor.run());
    const double computed = report ? anchor.figure(*report) : 0;
    out.push_back(
        {&anchor, computed, std::fabs(computed / anchor.published - 1) <= anchor.tolerance});
  }
  return out;
}

TableDates table_dates() {
  const auto [oldest, newest] =
      std::minmax_element(places().begin(), places().end(),
                          [](const Place& a, const Place& b) { return a.year < b.year; });
  return {data_version(), accelerators().size(), places().size(), oldest->year, newest->year};
}

}  // namespace trainprint
