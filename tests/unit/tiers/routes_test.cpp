#include <algorithm>

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {
const Route* find(const EstimateReport& report, Tier tier) {
  for (const Route& route : report.routes) {
    if (route.tier == tier) return &route;
  }
  return nullptr;
}
double input(const Route& route, std::string_view symbol) {
  for (const TraceLine& line : route.trace) {
    if (line.symbol == symbol) return line.value;
  }
  FAIL("no " << symbol << " in the trace");
  return 0;
}
TrainingRun llama() {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(6.74e9);
  run.compute.tokens = TokenCount::count(2e12);
  run.accelerator = "A100 80GB";
  run.device_hours = Duration::hours(184320);
  run.energy = Energy::mwh(80);
  run.energy_boundary = Boundary::facility;
  run.region = "USA";
  return run;
}
}  // namespace

TEST_CASE("routes: every route that is open is computed, the best one first", "[routes]") {
  const auto report = estimate(llama());
  REQUIRE(report.ok());
  REQUIRE(report->routes.size() == 5);
  CHECK(report->headline().tier == Tier::t1a);
  CHECK(report->routes[4].tier == Tier::t3);
}

TEST_CASE("routes: measured energy that may cover anything leaves more open than many hours",
          "[routes]") {
  TrainingRun run = llama();
  run.energy_boundary.reset();
  const auto report = estimate(run);
  REQUIRE(report.ok());
  CHECK(report->headline().tier == Tier::t1b);
  CHECK(report->routes[1].tier == Tier::t1a);
  const auto says_why = [](const Notice& n) { return n.code == NoticeCode::narrower_route; };
  REQUIRE(std::count_if(report->notices.begin(), report->notices.end(), says_why) == 1);
  const Notice& why = *std::find_if(report->notices.begin(), report->notices.end(), says_why);
  CHECK(why.field == "energy_boundary");
  CHECK(why.message ==
        "Device-hours × power leaves less open here than Measured energy, so it is the headline. "
        "Say what the measured energy covers.");
  run.regression = Regression::paper;
  CHECK(estimate(run)->headline().tier == Tier::t1a);
}

TEST_CASE("routes: a reader can redo the sum from the trace", "[routes]") {
  const auto report = estimate(llama());
  const Route& b = *find(*report, Tier::t1b);
  const double k = 1 + input(b, "h") +
                   input(b, "n") * (input(b, "P_node") + input(b, "P_net")) / input(b, "P_acc");
  const double grams =
      input(b, "P_acc") * input(b, "H") / 1000 * k * input(b, "PUE") * input(b, "EF");
  CHECK(within(grams, b.emissions.facility.as_grams(), 1e-12));

  const Route& c = *find(*report, Tier::t1c);
  const double hours = input(c, "c") * input(c, "N") * input(c, "D") * input(c, "A_time") /
                       (input(c, "peak") * input(c, "R_eff")) / 3600;
  CHECK(within(hours, input(c, "H"), 1e-12));
}

TEST_CASE("routes: the paper's regression knows the paper's hardware families", "[routes]") {
  TrainingRun run;
  run.regression = Regression::paper;
  run.training_flop = Flop::flop(1e22);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(400);
  const double a = estimate(run)->emissions().as_grams();  // family not known: A
  const auto tier2 = [&](const char* accelerator) {
    run.accelerator = accelerator;
    const auto report = estimate(run);
    return find(*report, Tier::t2)->emissions.facility.as_grams();
  };
  CHECK(within(tier2("A100 80GB"), a, 1e-12));
  CHECK(within(tier2("H100"), a * std::exp(-0.827), 1e-12));
  CHECK(within(tier2("H200"), a * std::exp(-0.827), 1e-12));
  CHECK(within(tier2("V100"), a * std::exp(0.629), 1e-12));
}

TEST_CASE("routes: fine-tuning lowers tier 3 by the paper's coefficient", "[routes]") {
  TrainingRun run;
  run.regression = Regression::paper;
  run.compute.parameters = ParameterCount::count(7e9);
  const double pre = estimate(run)->emissions().as_grams();
  for (const TrainingType type : {TrainingType::fine_tuning, TrainingType::instruction_tuning}) {
    run.training_type = type;
    CHECK(within(estimate(run)->emissions().as_grams(), pre * std::exp(-1.001), 1e-12));
  }
}

TEST_CASE("routes: measured energy counts at the boundary it is said to cover", "[routes]") {
  TrainingRun run;
  run.energy = Energy::kwh(1000);
  run.overrides.grid = CarbonIntensity::grams_per_kwh(500);
  CHECK(within(estimate(run)->emissions().as_kilograms(), 500, 1e-12));
  run.energy_boundary = Boundary::it;
  CHECK(within(estimate(run)->emissions().as_kilograms(), 500 * 1.2, 1e-12));
  run.energy_boundary = Boundary::accelerator;  // k of an A100 server: 1.2 + 350 / (8 x 400)
  CHECK(within(estimate(run)->emissions().as_kilograms(), 500 * 1.2 * 1.309375, 1e-12));
}

TEST_CASE("routes: tier 3 says that it leaves orders of magnitude open", "[routes]") {
  TrainingRun run;
  run.compute.parameters = ParameterCount::count(6.74e9);
  run.regression = Regression::refit;
  const auto refit = estimate(run);
  CHECK(refit->headline().interval.p95 / refit->headline().interval.p05 > 100);
  CHECK(refit->headline().paper_band.high == 1.5);
  CHECK(uncertainty_text(refit->headline().interval) == "a factor of 20 either way");
  run.regression = Regression::paper;
  const auto paper = estimate(run);
  CHECK(paper->headline().interval.p95 / paper->headline().interval.p05 > 1000);
  CHECK(uncertainty_text(paper->headline().interval) == "a factor of 40 either way");
}

TEST_CASE("routes: hours that are known bound the headline, whatever was computed", "[routes]") {
  for (const char* text :
       {R"({"device_hours": 16, "accelerator": "A100", "parameters": 7e9, "tokens": 2e12})",
        R"({"device_hours": 16, "accelerator": "A100", "training_flop": 1e24})",
        R"({"wall_clock_hours": 2, "accelerator": "A100", "accelerator_count": 8,
            "parameters": 7e9, "tokens": 2e12})"}) {
    INFO(text);
    const auto run = run_from_json(text);
    REQUIRE(run.ok());
    const auto report = estimate(*run);
    REQUIRE(report.ok());
    CHECK(report->headline().tier == Tier::t1b);
    CHECK(report->headline().energy.accelerator <= Power::watts(400) * Duration::hours(16) * 1.001);
  }
  // Hours alone say nothing, and are no reason to go by the size of the model.
  const auto run = run_from_json(R"({"device_hours": 16, "parameters": 7e9, "tokens": 2e12})");
  REQUIRE(run.ok());
  CHECK(estimate(*run).error().code == ErrorCode::insufficient_input);
}

TEST_CASE("routes: hours by the clock bound compute, too, where nobody counts the accelerators",
          "[routes]") {
  // A desktop has two of them at most, and a T4 of a notebook stands alone.
  for (const char* text :
       {R"({"wall_clock_hours": 2, "accelerator": "RTX 4090", "parameters": 7e9, "tokens": 2e12})",
        R"({"wall_clock_hours": 2, "accelerator": "T4", "setting": "notebook_service",
            "training_flop": 1e22})",
        R"({"wall_clock_hours": 2, "setting": "workstation", "accelerator": "RTX 3090",
            "parameters": 7e9, "tokens": 2e12})"}) {
    INFO(text);
    const auto run = run_from_json(text);
    REQUIRE(run.ok());
    const auto report = estimate(*run);
    REQUIRE(report.ok());
    CHECK(report->headline().tier == Tier::t1b);
    CHECK(report->headline().energy.accelerator <= Power::watts(2 * 1400) * Duration::hours(2));
    // 2e12 tokens take thousands of them; what is assumed is one.
    CHECK(std::any_of(report->notices.begin(), report->notices.end(), [](const Notice& notice) {
      return notice.code == NoticeCode::above_peak && notice.field == "accelerator_count";
    }));
  }
  // 16 MWh in two hours are 8 MW: no fine-tuning had as much.
  const auto tuned = run_from_json(
      R"({"wall_clock_hours": 2, "training_type": "fine-tuning", "parameters": 7e9, "tokens": 2e12})");
  REQUIRE(tuned.ok());
  CHECK(estimate(*tuned).error().code == ErrorCode::insufficient_input);
  // A cluster has: Llama 2 7B in three weeks.
  const auto trained = run_from_json(
      R"({"wall_clock_hours": 500, "training_type": "pre-training", "parameters": 7e9, "tokens": 2e12})");
  REQUIRE(trained.ok());
  CHECK(estimate(*trained)->headline().tier == Tier::t2);
}
