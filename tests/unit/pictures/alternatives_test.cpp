// The same run elsewhere: electricity stays the same between grids, compute between accelerators.
#include <algorithm>

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/pictures.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

TrainingRun llama() {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(6.74e9);
  run.compute.tokens = TokenCount::count(2e12);
  run.accelerator = "nvidia-a100-sxm4-80gb";
  run.device_hours = Duration::hours(184320);
  run.region = "USA";
  return run;
}

const Alternative* named(const Alternatives& all, std::string_view name) {
  for (const Alternative& one : all.items) {
    if (one.name == name) return &one;
  }
  return nullptr;
}

const Alternative& own(const Alternatives& all) {
  return *std::find_if(all.items.begin(), all.items.end(),
                       [](const Alternative& one) { return one.is_own; });
}

}  // namespace

TEST_CASE("elsewhere: emissions go with the grids' published intensities") {
  const auto run = llama();
  const auto report = *estimate(run);
  const Alternatives all = elsewhere(run, report);
  REQUIRE(all.items.size() == 8);  // the United States are the run's own
  CHECK(own(all).name == "United States");
  CHECK(own(all).emissions == report.emissions());
  for (const Place& place : places()) {
    const Alternative* found = place.kind == PlaceKind::country ? named(all, place.name) : nullptr;
    if (found == nullptr) continue;
    CHECK(within(found->emissions / report.emissions(),
                 place.intensity.as_grams_per_kwh() / report.grid.value, 1e-9));
  }
  CHECK(std::is_sorted(all.items.begin(), all.items.end(),
                       [](const auto& a, const auto& b) { return a.emissions < b.emissions; }));
  for (const Alternative& one : all.items) {
    INFO(one.name << ": " << one.calculation);
    CHECK(one.calculation.rfind(readable(report.headline().energy.facility.as_kwh(), 6), 0) == 0);
    CHECK(one.calculation.find(" g/kWh") != std::string::npos);
    CHECK(one.source.find("20") != std::string::npos);  // a year
    CHECK(one.source.find("CC") != std::string::npos);
  }
  CHECK(all.finding.rfind("In Sweden it would have been ", 0) == 0);
  CHECK(all.finding.find("; in India ") != std::string::npos);
}

TEST_CASE("elsewhere: a grid that was given is the run's own, whatever the place") {
  auto run = llama();
  run.overrides.grid = CarbonIntensity::grams_per_kwh(12);
  const Alternatives all = elsewhere(run, *estimate(run));
  CHECK(own(all).basis == "12 g/kWh");
  CHECK(all.items.front().is_own);
  CHECK(named(all, "United States") != nullptr);
}

TEST_CASE("other hardware: the run's own figure stays, newer parts need less") {
  const auto run = llama();
  const auto report = *estimate(run);
  const Alternatives all = on_other_hardware(run, report);
  REQUIRE(all.items.size() == 8);  // the A100 is the run's own
  CHECK(own(all).name == "A100 SXM4 80GB");
  CHECK(own(all).emissions == report.emissions());
  CHECK(own(all).basis == "180,000 device-hours");
  CHECK(named(all, "B200")->emissions < report.emissions());
  CHECK(named(all, "V100 SXM2")->emissions > report.emissions());
}

TEST_CASE("other hardware: hours alone will do, and what was said of the machine stays with it") {
  auto run = llama();
  run.compute.parameters.reset();
  run.compute.tokens.reset();
  const auto report = *estimate(run);
  const Alternatives all = on_other_hardware(run, report);
  REQUIRE(!all.items.empty());
  auto hotter = run;
  hotter.overrides.accelerator_power = Power::watts(800);
  const auto hot = *estimate(hotter);
  const Alternatives cooler = on_other_hardware(hotter, hot);
  CHECK(own(cooler).emissions == hot.emissions());
  CHECK(within(named(cooler, "B200")->emissions / named(all, "B200")->emissions, 1, 0.02));
}

TEST_CASE("other hardware: nothing where no accelerator is named") {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(7e9);
  run.compute.tokens = TokenCount::count(1e12);
  CHECK(on_other_hardware(run, *estimate(run)).items.empty());
}
