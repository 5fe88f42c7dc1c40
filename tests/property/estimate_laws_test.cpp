// Laws that hold for every run, tried on many.
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/pace.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {

// A reproducible spread of runs: no randomness, every accelerator, sizes over twelve orders of
// magnitude.
std::vector<TrainingRun> runs() {
  std::vector<TrainingRun> out;
  double size = 1e3;
  std::size_t i = 0;
  for (const Accelerator& accelerator : accelerators()) {
    TrainingRun run;
    run.accelerator = accelerator.id;
    run.compute.parameters = ParameterCount::count(size);
    run.compute.tokens = TokenCount::count(size * 20);
    run.device_hours = Duration::hours(size / 1e4);
    run.overrides.accelerator_power = Power::watts(100 + static_cast<double>(i % 7) * 100);
    run.overrides.grid = CarbonIntensity::grams_per_kwh(10 + static_cast<double>(i % 50) * 20);
    run.boundary = static_cast<Boundary>(i % 3);
    if (i % 2 == 0) run.energy = Energy::kwh(size / 1e3);
    if (i % 5 == 0) run.accelerator_count = DeviceCount::count(static_cast<double>(1 + i));
    out.push_back(std::move(run));
    size = size > 1e13 ? 1e3 : size * 1.7;
    ++i;
  }
  return out;
}

EstimateReport must(const TrainingRun& run) {
  auto report = estimate(run);
  INFO((report.ok() ? "" : report.error().message));
  REQUIRE(report.ok());
  return *report;
}

using Json = nlohmann::json;

// A figure is never null: that is how a number beyond double is written.
void check_figures(const Json& json, const std::string& path) {
  if (!json.is_structured()) return;
  for (const auto& [key, value] : json.items()) {
    const bool may_be_absent =
        key == "training_compute" || key == "carbon_per_compute" || key == "likely";
    if (value.is_null() && !may_be_absent) FAIL(path << "/" << key << " is null");
    if (key == "emissions_gco2e" || key == "energy_kwh" || key == "p05_gco2e" || key == "p95_gco2e")
      CHECK(value.get<double>() > 0);
    check_figures(value, path + "/" + key);
  }
}

}  // namespace

TEST_CASE("law: a report holds figures alone, whatever the run; or there is an error with a field",
          "[law]") {
  const double extremes[] = {5e-324, 1e-320, 1e-300, 1e-100, 1e-9, 0.5,
                             1,      1e6,    1e12,   1e15,   1e30, 1.7e308};
  const Json bases[] = {
      Json::object(),
      {{"parameters", 7e9}, {"tokens", 2e12}},
      {{"training_flop", 1e19}},
      {{"energy_kwh", 100}},
      {{"accelerator", "A100 80GB"}, {"device_hours", 100}},
      {{"accelerator", "A100 80GB"}, {"training_flop", 1e22}, {"parameters", 1e9}},
      {{"architecture", "resnet"}, {"images", 1e6}, {"epochs", 90}},
  };
  const char* fields[] = {"parameters",     "active_parameters", "trainable_parameters",
                          "tokens",         "dataset_tokens",    "epochs",
                          "steps",          "per_device_batch",  "sequence_length",
                          "images",         "training_flop",     "accelerator_count",
                          "device_hours",   "wall_clock_hours",  "energy_kwh",
                          "emissions_gco2e"};
  const char* overrides[] = {"accelerator_power_w", "peak_flop_per_s", "throughput_efficiency",
                             "host_overhead",       "node_power_w",    "network_power_w",
                             "grid_gco2e_per_kwh",  "alpha_frozen"};
  int reports = 0, refusals = 0;
  const auto check = [&](const Json& run) {
    const Json answer = Json::parse(estimate_json(run.dump()));
    INFO(run.dump());
    if (answer["ok"] == true) {
      ++reports;
      return check_figures(answer["report"], "");
    }
    ++refusals;
    for (const Json& error : answer["errors"]) CHECK(error["field"] != "");
  };
  constexpr std::size_t kEvery = kSlowBuild ? 5 : 1;  // of 12 values, so that each is tried
  std::size_t at = 0;
  for (const Json& base : bases) {
    for (const char* field : fields) {
      for (const double value : extremes) {
        if (at++ % kEvery != 0) continue;
        Json run = base;
        run["options"]["sample_points"] = 64;
        run[field] = value;
        check(run);
      }
    }
    for (const char* field : overrides) {
      for (const double value : extremes) {
        if (at++ % kEvery != 0) continue;
        Json run = base;
        run["options"]["sample_points"] = 64;
        run["overrides"][field] = value;
        check(run);
      }
    }
  }
  CHECK(reports > 500 / static_cast<int>(kEvery));
  CHECK(refusals > 500 / static_cast<int>(kEvery));
}

TEST_CASE("law: a count below one is refused, naming its field", "[law]") {
  for (const char* field : {"parameters", "active_parameters", "trainable_parameters", "tokens",
                            "dataset_tokens", "expert_parameters", "images"}) {
    for (const double value : {1e-320, 0.5, 0.999}) {
      INFO(field << " " << value);
      const Json answer =
          Json::parse(estimate_json(Json{{"energy_kwh", 1}, {field, value}}.dump()));
      REQUIRE(answer["ok"] == false);
      CHECK(answer["errors"][0]["code"] == "out_of_range");
      CHECK(answer["errors"][0]["field"] == field);
    }
  }
}

TEST_CASE("law: facility >= IT >= accelerator, for every route", "[law]") {
  for (const TrainingRun& run : runs()) {
    for (const Route& route : must(run).routes) {
      CHECK(route.energy.facility >= route.energy.it);
      CHECK(route.energy.it >= route.energy.accelerator);
      CHECK(route.emissions.facility >= route.emissions.it);
      CHECK(route.emissions.it >= route.emissions.accelerator);
    }
  }
}

TEST_CASE("law: intervals are finite, ordered, and hold the estimate", "[law]") {
  for (const TrainingRun& run : runs()) {
    const auto report = must(run);
    for (const Route& route : report.routes) {
      const Mass estimate = route.emissions.at(report.boundary);
      CHECK(std::isfinite(route.interval.p95.as_grams()));
      CHECK(route.interval.p05.as_grams() > 0);
      CHECK(route.interval.p05 <= estimate);
      CHECK(estimate <= route.interval.p95);
    }
  }
}

TEST_CASE("law: emissions are linear in grid intensity and in hours", "[law]") {
  for (TrainingRun run : runs()) {
    run.energy.reset();  // device-hours lead
    const double before = must(run).emissions().as_grams();
    TrainingRun longer = run;
    longer.device_hours = *run.device_hours * 3;
    CHECK(within(must(longer).emissions().as_grams(), 3 * before, 1e-12));
    TrainingRun dirtier = run;
    dirtier.overrides.grid = *run.overrides.grid * 1.5;
    CHECK(within(must(dirtier).emissions().as_grams(), 1.5 * before, 1e-12));
  }
}

TEST_CASE("law: training compute is linear in parameters and in tokens", "[law]") {
  for (const TrainingRun& run : runs()) {
    TrainingRun more = run;
    more.compute.parameters = *run.compute.parameters * 2;
    more.compute.tokens = *run.compute.tokens * 5;
    CHECK(within(must(more).training_flop->as_flop(), 10 * must(run).training_flop->as_flop(),
                 1e-12));
  }
}

TEST_CASE("law: disclosing power, grid or PUE never widens the interval", "[law]") {
  for (const Accelerator& accelerator : accelerators()) {
    TrainingRun run;
    run.accelerator = accelerator.id;
    run.device_hours = Duration::hours(100);
    const auto before = estimate(run);
    if (!before.ok()) continue;  // no published power: nothing to compare
    TrainingRun more = run;
    more.region = "USA";
    more.overrides.pue = 1.2;
    CHECK(must(more).headline().interval.relative_uncertainty <=
          before->headline().interval.relative_uncertainty);
  }
}

TEST_CASE("law: a boundary changes the headline, never the energy", "[law]") {
  for (TrainingRun run : runs()) {
    run.boundary = Boundary::accelerator;
    const auto inner = must(run);
    run.boundary = Boundary::facility;
    const auto outer = must(run);
    CHECK(inner.headline().energy.facility == outer.headline().energy.facility);
    CHECK(outer.emissions() == inner.headline().emissions.facility);
  }
}

// With hours, watts are energy. Where the energy comes from the compute or the size alone, watts
// say nothing of how long anything ran, and so nothing of the hosts: the total stays.
TEST_CASE("law: more watts never lower a total", "[law]") {
  for (const double size : {1e9, 7e10}) {
    for (const char* accelerator : {"", "A100", "H100", "RTX 4090", "M2 Ultra"}) {
      for (int known = 0; known < 8; ++known) {
        TrainingRun run;
        run.accelerator = accelerator;
        if ((known & 1) != 0) run.device_hours = Duration::hours(1000);
        if ((known & 2) != 0) run.training_flop = Flop::flop(size * 1e12);
        if ((known & 4) != 0) run.year = 2024;
        run.compute.parameters = ParameterCount::count(size);
        double least = 0;
        for (const double watts : {50, 100, 250, 400, 1000, 3000}) {
          CAPTURE(size, accelerator, known, watts);
          run.overrides.accelerator_power = Power::watts(watts);
          const double total = must(run).emissions().as_grams();
          CHECK(total >= least * (1 - 1e-12));
          least = total;
        }
      }
    }
  }
}
