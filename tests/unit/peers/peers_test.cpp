// What other tools would say, by sums done by hand from their published formulas.
#include "trainprint/peers.hpp"

#include <cmath>

#include "support/catch.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {

constexpr double kExact = 1e-12;

TrainingRun on(const char* accelerator, double devices, double hours, const char* region) {
  TrainingRun run;
  run.accelerator = accelerator;
  if (devices > 0) run.accelerator_count = DeviceCount::count(devices);
  run.device_hours = Duration::hours(devices > 0 ? devices * hours : hours);
  run.region = region;
  return run;
}

PeerAnswer says(PeerTool tool, const TrainingRun& run) {
  const auto report = estimate(run);
  REQUIRE(report);
  return peers(run, *report)[static_cast<std::size_t>(tool)];
}

double kilograms(const PeerAnswer& answer) {
  REQUIRE(answer.emissions);
  return answer.emissions->as_kilograms();
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("ml co2 impact: each step is rounded as its page rounds it") {
  // 0.25 kW x 7 h = 1.75 kWh; 920 g -> 0.92 kg/kWh; 1.61 kg
  CHECK(within(kilograms(says(PeerTool::ml_co2_impact, on("RTX 2080 Ti", 1, 7, "aws ap-south-1"))),
               1.61, kExact));
  // 34.5 g loses its half and becomes 0.03: 0.4 kW x 10 h = 4 kWh, 0.12 kg
  CHECK(within(kilograms(says(PeerTool::ml_co2_impact,
                              on("A100 SXM4 80GB", 1, 10, "gcp northamerica-northeast1"))),
               0.12, kExact));
  // 105 g becomes 0.10, not 0.11: the double is a little less than 0.105.
  CHECK(within(peer::ml_co2_impact(Power::watts(100), Duration::hours(10),
                                   CarbonIntensity::grams_per_kwh(105))
                   .as_kilograms(),
               0.10, kExact));
  // 125 g is 0.125 exactly and goes up: 1 kWh, 0.13 kg
  CHECK(within(peer::ml_co2_impact(Power::watts(100), Duration::hours(10),
                                   CarbonIntensity::grams_per_kwh(125))
                   .as_kilograms(),
               0.13, kExact));
}

TEST_CASE("ml co2 impact: a grid that is typed in is not rounded, and private machines get 432 g") {
  TrainingRun run = on("T4", 1, 100, "DEU");  // 7 kWh x 0.432
  CHECK(within(kilograms(says(PeerTool::ml_co2_impact, run)), 3.02, kExact));
  run.overrides.grid = CarbonIntensity::grams_per_kwh(333);  // 7 x 0.333 = 2.331
  CHECK(within(kilograms(says(PeerTool::ml_co2_impact, run)), 2.33, kExact));
}

TEST_CASE("ml co2 impact: what rounds to nothing says so") {
  const auto answer = says(PeerTool::ml_co2_impact, on("T4", 1, 0.1, "aws eu-north-1"));
  CHECK(kilograms(answer) == 0);
  CHECK(has(answer.explanation, "rounds"));
}

TEST_CASE("green algorithms: accelerators and 64 GB of memory, times PUE") {
  // (2 x 250 W + 0.3725 x 64 W) x 10 h x 1.56 = 8.171904 kWh; 338.66 g
  CHECK(within(kilograms(says(PeerTool::green_algorithms, on("A100 PCIe 40GB", 2, 10, "DEU"))),
               8.171904 * 0.33866, kExact));
  // Azure's PUE is 1.12, and eastus lies in Virginia: (70 + 23.84) W x 5 h x 1.12
  CHECK(within(kilograms(says(PeerTool::green_algorithms, on("T4", 1, 5, "azure eastus"))),
               0.09384 * 5 * 1.12 * 0.308, kExact));
  // Its form has a PUE of 1 for one's own computer; the part is not in its table: 450 W typed in.
  CHECK(within(kilograms(says(PeerTool::green_algorithms, on("RTX 4090", 1, 2, "FRA"))),
               0.47384 * 2 * 0.05128, kExact));
}

TEST_CASE("green algorithms: usage, multiplier and memory enter as its form says") {
  peer::GreenAlgorithmsForm form;
  form.devices = 4;
  form.power = Power::watts(100);
  form.hours = Duration::hours(10);
  form.memory_gb = 0;
  form.pue = 1;
  form.usage = 0.5;
  form.multiplier = 3;
  CHECK(within(peer::green_algorithms(form).as_kwh(), 6, kExact));
}

TEST_CASE("trackers: nameplate energy, their PUE, and their grid of the place") {
  const TrainingRun run = on("H100 SXM", 2, 10, "FRA");  // 14 kWh
  CHECK(within(kilograms(says(PeerTool::codecarbon, run)), 14 * 0.056039, kExact));
  CHECK(within(kilograms(says(PeerTool::carbontracker, run)), 14 * 1.58 * 0.044179085, kExact));
  CHECK(within(kilograms(says(PeerTool::eco2ai, run)), 14 * 0.06753, kExact));
  TrainingRun given = run;
  given.overrides.grid = CarbonIntensity::grams_per_kwh(100);
  CHECK(within(kilograms(says(PeerTool::codecarbon, given)), 1.4, kExact));
  CHECK(within(kilograms(says(PeerTool::eco2ai, given)), 1.4, kExact));
  CHECK(says(PeerTool::carbontracker, given).emissions ==
        says(PeerTool::carbontracker, run).emissions);
}

TEST_CASE("trackers: what was measured at the accelerators stands in place of the nameplate") {
  TrainingRun run;
  run.energy = Energy::kwh(50);
  run.energy_boundary = Boundary::accelerator;
  run.region = "Iowa";
  CHECK(within(kilograms(says(PeerTool::eco2ai, run)), 50 * 0.39075, kExact));
  CHECK(!says(PeerTool::green_algorithms, run).emissions);
}

TEST_CASE("codecarbon: Google's regions by its table, other clouds by their country") {
  const TrainingRun google = on("T4", 1, 10, "gcp us-west1");
  CHECK(within(kilograms(says(PeerTool::codecarbon, google)), 0.7 * 0.094, kExact));
  const TrainingRun amazon = on("T4", 1, 10, "aws us-west-2");
  CHECK(within(kilograms(says(PeerTool::codecarbon, amazon)), 0.7 * 0.369473, kExact));
  // eGRID 2016 has Oregon in pounds per MWh.
  const TrainingRun oregon = on("T4", 1, 10, "US-OR");
  CHECK(kilograms(says(PeerTool::codecarbon, oregon)) <
        kilograms(says(PeerTool::codecarbon, amazon)));
}

TEST_CASE("cloud carbon footprint: half of idle to full, processors too, whole machines") {
  // g4dn.12xlarge: 4 x 39.5 W + 48 x 2.305 W = 268.64 W, x 10 h x 1.135; us-east-2 at 410.608 g
  CHECK(within(kilograms(says(PeerTool::cloud_carbon_footprint,
                              on("g4dn.12xlarge", 4, 10, "aws us-east-2"))),
               0.26864 * 10 * 1.135 * 0.410608, kExact));
  // Three V100 are billed as the four of a p3.8xlarge: 4 x 170.5 W + 32 x 2.2 W
  CHECK(within(
      kilograms(says(PeerTool::cloud_carbon_footprint, on("V100 SXM2", 3, 10, "aws eu-west-1"))),
      0.7524 * 10 * 1.135 * 0.2786, kExact));
  // Sixteen A100 are two p4d.24xlarge.
  CHECK(within(kilograms(says(PeerTool::cloud_carbon_footprint,
                              on("A100 SXM4 40GB", 16, 10, "aws eu-west-1"))),
               2 * (8 * 0.2265 + 96 * 0.002305) * 10 * 1.135 * 0.2786, kExact));
  CHECK(!says(PeerTool::cloud_carbon_footprint, on("H100 SXM", 8, 10, "aws us-east-1")).emissions);
  CHECK(!says(PeerTool::cloud_carbon_footprint, on("T4", 1, 10, "gcp us-west1")).emissions);
}

TEST_CASE("llmcarbon: parameters and tokens at the efficiency of its table") {
  TrainingRun run;
  run.accelerator = "V100 SXM2";
  run.region = "FRA";
  run.compute.parameters = ParameterCount::count(1e9);
  run.compute.tokens = TokenCount::count(2e10);
  run.overrides.pue = 1.1;
  run.overrides.grid = CarbonIntensity::grams_per_kwh(429);
  // 1.2e20 FLOP at 24.625 TFLOP/s: 1353.637... h x 330 W x 1.1 x 0.429 kg
  const double hours = 1.2e20 / 24.625e12 / 3600;
  const auto answer = says(PeerTool::llmcarbon, run);
  CHECK(within(kilograms(answer), hours * 0.33 * 1.1 * 0.429, kExact));
  run.accelerator = "A100 SXM4 80GB";
  CHECK(!says(PeerTool::llmcarbon, run).emissions);
  run.overrides.accelerator_power = Power::watts(500);
  run.overrides.throughput_efficiency = 0.4;  // of 312 TFLOP/s
  CHECK(within(kilograms(says(PeerTool::llmcarbon, run)),
               1.2e20 / (0.4 * 312e12) / 3600 * 0.5 * 1.1 * 0.429, kExact));
}

TEST_CASE("every difference is the product of its causes, and says the largest of them") {
  const struct {
    const char *accelerator, *region;
  } cases[] = {{"A100 SXM4 80GB", "aws eu-west-3"},
               {"V100 SXM2", "gcp us-central1"},
               {"RTX 3090", "Berlin"},
               {"T4", "azure westeurope"},
               {"A100", "CHN"},
               {"TPU v3", "FRA"}};
  for (const Boundary boundary : {Boundary::accelerator, Boundary::it, Boundary::facility}) {
    for (const auto& one : cases) {
      TrainingRun run = on(one.accelerator, 8, 100, one.region);
      run.compute.parameters = ParameterCount::count(1e9);
      run.compute.tokens = TokenCount::count(1e9);
      run.boundary = boundary;
      const auto report = estimate(run);
      REQUIRE(report);
      for (const PeerAnswer& answer : peers(run, *report)) {
        CHECK(!answer.explanation.empty());
        if (!answer.emissions) continue;
        REQUIRE(answer.ratio);
        double product = 1;
        for (const PeerCause& cause : answer.causes) product *= cause.factor;
        CHECK(within(product, *answer.ratio, 1e-9));
        CHECK(within(*answer.ratio, *answer.emissions / report->emissions(), kExact));
        if (std::fabs(std::log(answer.causes.front().factor)) > 0.05) {
          CHECK(has(answer.explanation, answer.causes.front().words));
        }
      }
    }
  }
}

TEST_CASE("the sentence names grid, PUE, host power and utilisation with both figures") {
  const auto answer =
      says(PeerTool::cloud_carbon_footprint, on("p4d.24xlarge", 8, 100, "aws eu-west-3"));
  CHECK(has(answer.explanation, " W (50 % utilisation), we at 400 W"));
  CHECK(has(answer.explanation, "less than ours"));
  const auto tracker = says(PeerTool::carbontracker, on("A100 SXM4 80GB", 8, 100, "FRA"));
  CHECK(has(tracker.explanation, "its PUE is 1.58, ours 1.2"));
  CHECK(has(tracker.explanation, "it counts no power beside the accelerators"));
}

TEST_CASE("what a tool cannot answer is said with what it lacks") {
  TrainingRun nothing;
  nothing.compute.parameters = ParameterCount::count(7e9);
  for (const PeerAnswer& answer : peers(nothing, *estimate(nothing))) {
    CHECK(!answer.emissions);
    CHECK(answer.causes.empty());
    CHECK(!answer.explanation.empty());
  }
  CHECK(has(says(PeerTool::ml_co2_impact, on("RTX 4090", 1, 9, "FRA")).explanation, "RTX 4090"));
  CHECK(has(says(PeerTool::ml_co2_impact, on("T4", 1, 9, "gcp europe-west9")).explanation,
            "europe-west9"));
  CHECK(has(says(PeerTool::codecarbon, on("TPU v3", 8, 9, "FRA")).explanation, "TPU"));
  TrainingRun without_grid = on("T4", 1, 9, "FRA");
  without_grid.region.clear();
  CHECK(has(says(PeerTool::codecarbon, without_grid).explanation, "where the computer stands"));
}

TEST_CASE("a grid factor of nothing leaves no ratio to explain") {
  TrainingRun run = on("T4", 1, 9, "FRA");
  run.overrides.grid = CarbonIntensity::grams_per_kwh(0);
  const auto report = estimate(run);
  if (!report) return;  // refused: there is nothing to hold against
  for (const PeerAnswer& answer : peers(run, *report)) CHECK(!answer.ratio);
}

TEST_CASE("every tool has a version and an address, and stands in the JSON") {
  const std::string json = peers_json(R"({"accelerator": "T4", "device_hours": 9})");
  for (std::size_t i = 0; i < words(PeerTool()).size(); ++i) {
    const auto tool = static_cast<PeerTool>(i);
    CHECK(!version(tool).empty());
    CHECK(has(json, "\"tool\":\"" + std::string(name(tool)) + "\""));
    CHECK(address(tool).substr(0, 8) == "https://");
  }
  CHECK(has(peers_json("{"), "malformed_json"));
}
