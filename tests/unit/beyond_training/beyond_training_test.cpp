// What lies beside a run's training: answering with the model, making the hardware, water.
#include "trainprint/beyond_training.hpp"

#include <string>

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {

TrainingRun sized(double parameters, std::string_view accelerator, std::string_view region) {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(parameters);
  run.accelerator = std::string(accelerator);
  run.device_hours = Duration::hours(1000);
  run.region = std::string(region);
  run.boundary = Boundary::accelerator;
  return run;
}

double value_of(const std::vector<TraceLine>& trace, std::string_view symbol) {
  for (const TraceLine& line : trace) {
    if (line.symbol == symbol) return line.value;
  }
  FAIL("no line " << symbol);
  return 0;
}

double joules_per_token(Energy per_1000) { return per_1000.as_kwh() * 3.6e6 / 1000; }

Servings served(const TrainingRun& run, std::string_view on = {}) {
  return *servings(run, *estimate(run), on);
}

}  // namespace

TEST_CASE("serving: measured energies per token lie in the range") {
  struct Measured {
    double parameters;
    std::string_view accelerator;
    double joules;
  };
  // LLaMA 65B: Samsi et al. 2023; Llama 3.1 8B: ML.ENERGY v2.0 and v3.0, 64 and 512 requests.
  for (const Measured& one : {Measured{65.2e9, "A100 SXM4 80GB", 3},
                              {65.2e9, "A100 SXM4 80GB", 4},
                              {8.03e9, "H100 SXM5 80GB", 0.20},
                              {8.03e9, "H100 SXM5 80GB", 0.12},
                              {8.03e9, "H100 SXM5 80GB", 0.0702}}) {
    INFO(one.parameters << " at " << one.joules);
    const Servings all = served(sized(one.parameters, one.accelerator, "USA"));
    REQUIRE_FALSE(all.items.empty());
    CHECK(all.items.front().is_own);
    CHECK(joules_per_token(all.items.front().energy.least) <= one.joules);
    CHECK(joules_per_token(all.items.front().energy.most) >= one.joules);
  }
}

TEST_CASE("serving: 2 FLOP per parameter at the part's rated power over its peak") {
  // 2 x 6.74e9 FLOP / (312e12 FLOP/s / 400 W) = 0.017282 J at peak; /0.06 = 0.28803 J
  const Servings all = served(sized(6.74e9, "A100 SXM4 80GB", "USA"));
  CHECK(within(joules_per_token(all.items.front().energy.usual), 0.288034, 1e-5));
}

TEST_CASE("serving: at break-even, answering has emitted what training did") {
  for (const Boundary boundary : {Boundary::accelerator, Boundary::it, Boundary::facility}) {
    TrainingRun run = sized(6.74e9, "A100 SXM4 80GB", "DEU");
    run.boundary = boundary;
    const auto report = *estimate(run);
    const Servings all = *servings(run, report);
    for (const Serving& one : all.items) {
      const double tokens = one.break_even.usual;
      CHECK(within(one.emissions.usual.as_grams() * tokens / 1000, report.emissions().as_grams(),
                   1e-9));
      CHECK(one.break_even.least < tokens);
      CHECK(tokens < one.break_even.most);
    }
  }
}

TEST_CASE("serving: the active parameters count, and the accelerator asked for comes first") {
  TrainingRun run = sized(30e9, "H100 SXM5 80GB", "USA");
  const Energy dense = served(run).items.front().energy.usual;
  run.compute.active_parameters = ParameterCount::count(3e9);
  const Energy sparse = served(run).items.front().energy.usual;
  CHECK(within(dense / sparse, 10, 1e-12));
  CHECK(served(run, "L4").items.front().accelerator == "L4");
  const auto wrong = servings(run, *estimate(run), "A1000000");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().field == "serve_on");
}

TEST_CASE("serving: who answers no tokens is told so") {
  TrainingRun run = sized(860e6, "A100 SXM4 80GB", "USA");
  run.modality = Modality::diffusion;
  CHECK(served(run).items.empty());
  CHECK(served(run).absent.find("language models only") != std::string::npos);
  run = sized(0, "A100 SXM4 80GB", "USA");
  run.compute.parameters = {};
  CHECK(served(run).absent.find("size") != std::string::npos);
}

TEST_CASE("embodied: from the lightest part kept long to the heaviest in a server kept short") {
  const Embodied all = embodied(*estimate(sized(7e9, "H100 SXM5 80GB", "USA")));
  REQUIRE(all.per_device_hour);
  // 164 kg / (6 x 8,766 h x 0.85); (575.2 + 5,700 / 8) kg / (3 x 8,766 h x 0.5)
  CHECK(within(all.per_device_hour->least.as_grams(), 3.668362, 1e-6));
  CHECK(within(all.per_device_hour->most.as_grams(), 97.931401, 1e-6));
  CHECK(within(all.total->least.as_grams(), 3668.362, 1e-6));
  CHECK_FALSE(all.of_others);
}

TEST_CASE("embodied: BLOOM's 11.2 t for 1,082,990 hours of A100 lie in the range") {
  TrainingRun run = sized(176e9, "A100 SXM4 80GB", "FRA");
  run.device_hours = Duration::hours(1082990);
  const Embodied all = embodied(*estimate(run));
  CHECK(all.total->least.as_tonnes() < 11.2);
  CHECK(all.total->most.as_tonnes() > 11.2);
}

TEST_CASE("embodied: a part without a figure takes the range of its class and says so") {
  const Embodied all = embodied(*estimate(sized(7e9, "RTX 4090", "DEU")));
  REQUIRE(all.per_device_hour);
  CHECK(all.of_others);
  for (const auto& figure : all.figures) CHECK_FALSE(figure.source.empty());
  TrainingRun none;
  none.compute.parameters = ParameterCount::count(7e9);
  none.compute.tokens = TokenCount::count(1e12);
  CHECK_FALSE(embodied(*estimate(none)).absent.empty());
}

TEST_CASE("water: the region's own figure, its provider's, or none; the country's electricity") {
  const auto report = *estimate(sized(7e9, "H100 SXM5 80GB", "aws-us-east-1"));
  const ByBoundary<Energy>& energy = report.headline().energy;
  const Water own = water(report);
  REQUIRE(own.site);
  CHECK(within(own.site->litres, energy.it.as_kwh() * 0.12, 1e-12));
  CHECK(within(own.grid.litres, energy.facility.as_kwh() * 3.1321, 1e-12));
  const Water providers = water(*estimate(sized(7e9, "H100 SXM5 80GB", "aws-eu-west-3")));
  REQUIRE(providers.site);
  CHECK(providers.site->of == "aws");
  const Water nowhere = water(*estimate(sized(7e9, "H100 SXM5 80GB", "")));
  CHECK_FALSE(nowhere.site);
  CHECK(nowhere.grid.of == "WORLD");
  CHECK(nowhere.finding.find("as published sites differ") != std::string::npos);
}

TEST_CASE("beyond training: none of it moves the estimate, and a refusal names the field") {
  const std::string run = R"({"accelerator":"A100","device_hours":100,"region":"FRA"})";
  CHECK(beyond_training_json(run).find("\"ok\":true") != std::string::npos);
  CHECK(beyond_training_json("{}").find("\"ok\":false") != std::string::npos);
  CHECK(beyond_training_json(run, "Z9000").find("serve_on") != std::string::npos);
}

TEST_CASE("beyond the training: every figure is a line of its sum") {
  const TrainingRun run = sized(6.74e9, "A100 SXM4 80GB", "USA");
  const auto report = *estimate(run);
  const Servings all = *servings(run, report);
  for (const Serving& one : all.items) {
    CHECK(within(value_of(one.trace, "E"), one.energy.usual.as_kwh(), 1e-12));
    CHECK(within(value_of(one.trace, "M"), one.emissions.usual.as_grams(), 1e-12));
    CHECK(within(value_of(one.trace, "M_low"), one.emissions.least.as_grams(), 1e-12));
    CHECK(within(value_of(one.trace, "M_high"), one.emissions.most.as_grams(), 1e-12));
    CHECK(within(value_of(one.trace, "T"), one.break_even.usual, 1e-12));
    CHECK(within(one.break_even.least * one.emissions.most.as_grams() / 1000,
                 report.emissions().as_grams(), 1e-9));
    for (const TraceLine& line : one.trace) CHECK(line.is_result != line.formula.empty());
  }
  const Embodied made = embodied(report);
  CHECK(within(value_of(made.trace, "e_low"), made.per_device_hour->least.as_grams(), 1e-12));
  CHECK(within(value_of(made.trace, "e_high"), made.per_device_hour->most.as_grams(), 1e-12));
  CHECK(within(value_of(made.trace, "M_high"), made.total->most.as_grams(), 1e-12));
  for (const char* region : {"USA", "aws-us-east-1"}) {
    const Water used = water(*estimate(sized(7e9, "H100 SXM5 80GB", region)));
    CHECK(used.site.has_value() != used.at_most.has_value());
    CHECK(within(value_of(used.trace, "W_grid"), used.grid.litres, 1e-12));
    CHECK(within(value_of(used.trace, "W_site"), (used.site ? used.site : used.at_most)->litres,
                 1e-12));
  }
}

TEST_CASE("serving: what went in says whether it was given or looked up") {
  TrainingRun run = sized(30e9, "H100 SXM5 80GB", "USA");
  const auto first = [&](std::string_view symbol) {
    const Servings all = served(run);
    for (const TraceLine& line : all.items.front().trace) {
      if (line.symbol == symbol) return line;
    }
    FAIL("no line " << symbol);
    return TraceLine();
  };
  CHECK(first("N_active").origin == Origin::disclosed);
  CHECK(first("N_active").field == "parameters");
  CHECK(first("peak").origin == Origin::derived);
  CHECK(first("u").origin == Origin::imputed);
  run.compute.active_parameters = ParameterCount::count(3e9);
  CHECK(first("N_active").field == "active_parameters");
}
