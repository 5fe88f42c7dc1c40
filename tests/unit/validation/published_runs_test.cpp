#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {
std::string row(const std::string& more) {
  return R"({"id": "a/b", "family": "F", "training_type": "pretraining", "scope": "final-run",
    "suspect": false, "emissions_tco2e_disclosed": 31.22, "emissions_basis": "unknown")" +
         more + "}";
}
PublishedRun read(const std::string& more) {
  const auto runs = published_runs_from_json("[" + row(more) + "]");
  REQUIRE(runs.ok());
  return runs->front();
}
}  // namespace

TEST_CASE("published runs: what a row discloses reaches the estimator", "[benchmark_reader]") {
  const PublishedRun run = read(R"(, "accelerator": "8 NVIDIA A100-80GB", "wall_clock_hours": 10,
    "region": "EPFL, Switzerland", "power_w_disclosed": 400, "power_includes_host": true,
    "pue_disclosed": 1.1, "energy_mwh_disclosed": 2, "params": 7e9, "active_params": 1e9,
    "tokens": 2e12, "architecture": "moe", "modality": "multimodal")");
  CHECK(run.left_out.empty());
  CHECK(run.counts_host);
  CHECK(within(run.emissions.as_tonnes(), 31.22, 1e-12));
  CHECK(run.run.accelerator == "nvidia-a100-sxm4-80gb");
  CHECK(run.run.device_hours->as_hours() == 80);
  CHECK(run.run.region == "CHE");
  CHECK(run.run.overrides.accelerator_power->as_watts() == 400);
  CHECK(run.run.energy->as_mwh() == 2);
  CHECK(run.run.energy_boundary == Boundary::facility);  // a PUE goes with it
  CHECK(run.run.compute.active_parameters == ParameterCount::count(1e9));
  CHECK(run.run.compute.architecture == Architecture::decoder_only);
  CHECK(run.run.modality == Modality::multimodal);
}

TEST_CASE("published runs: a disclosed grid figure goes before the place", "[benchmark_reader]") {
  const PublishedRun run = read(R"(, "region": "France", "grid_intensity_disclosed": 57)");
  CHECK(run.run.region.empty());
  CHECK(run.run.overrides.grid->as_grams_per_kwh() == 57);
}

TEST_CASE("published runs: the benchmark's rules leave rows out", "[benchmark_reader]") {
  const auto left_out = [](const std::string& from, const std::string& to) {
    std::string text = row("");
    text.replace(text.find(from), from.size(), to);
    const auto runs = published_runs_from_json("[" + text + "]");
    REQUIRE(runs.ok());
    return runs->front().left_out;
  };
  CHECK(left_out("final-run", "family-total") == "not a single final run");
  CHECK(left_out("\"suspect\": false", "\"suspect\": true") == "suspect");
  CHECK(left_out("31.22", "0") == "no emissions");
  CHECK(left_out("31.22", "null") == "no emissions");
  CHECK(left_out("unknown", "market") == "market-based");
  CHECK(read(R"(, "duplicate_of": "c/d")").left_out == "duplicate");
  CHECK(read(R"(, "duplicate_of": null)").left_out.empty());
}

TEST_CASE("published runs: without emissions a run is judged by energy, else by its hours",
          "[benchmark_reader]") {
  const auto with = [](const std::string& emissions, const std::string& more) {
    std::string text = row(more);
    text.replace(text.find("31.22"), 5, emissions);
    const auto runs = published_runs_from_json("[" + text + "]");
    REQUIRE(runs.ok());
    return runs->front();
  };
  const std::string hours = R"(, "accelerator": "A100", "gpu_hours": 100)";
  const std::string compute = R"(, "flops_disclosed": 1e22)";
  CHECK(with("31.22", hours + compute).judged_by == JudgedBy::emissions);
  CHECK(with("null", R"(, "energy_mwh_disclosed": 2)").judged_by == JudgedBy::energy);
  CHECK(with("null", hours + compute).judged_by == JudgedBy::device_hours);
  CHECK(with("null", hours + R"(, "params": 1e9, "tokens": 1e12)").left_out.empty());
  CHECK(with("null", hours).left_out == "no emissions");
  CHECK(with("null", compute).left_out == "no emissions");

  std::string market = row(R"(, "energy_mwh_disclosed": 2)");
  market.replace(market.find("unknown"), 7, "market");
  const auto runs = published_runs_from_json("[" + market + "]");
  REQUIRE(runs.ok());
  CHECK(runs->front().judged_by == JudgedBy::energy);  // a contract's emissions judge nothing
  CHECK(runs->front().left_out.empty());
}

TEST_CASE("published runs: the year is read, and a grid of 0 is a contract's",
          "[benchmark_reader]") {
  CHECK(read(R"(, "year": 2021)").run.year == 2021.0);
  std::string contract =
      row(R"(, "region": "Finland", "grid_intensity_disclosed": 0, "energy_mwh_disclosed": 149)");
  contract.replace(contract.find("31.22"), 5, "0");
  const auto runs = published_runs_from_json("[" + contract + "]");
  REQUIRE(runs.ok());
  CHECK(runs->front().judged_by == JudgedBy::energy);
  CHECK(runs->front().run.region == "FIN");
  CHECK_FALSE(runs->front().run.overrides.grid);
  // With emissions of their own it is a fault.
  CHECK_FALSE(published_runs_from_json("[" + row(R"(, "grid_intensity_disclosed": 0)") + "]").ok());
}

TEST_CASE("published runs: a fault names its row and its key", "[benchmark_reader]") {
  const auto fault = [](const std::string& json) {
    const auto runs = published_runs_from_json(json);
    REQUIRE_FALSE(runs.ok());
    return runs.error();
  };
  const Error unknown = fault("[" + row(R"(, "gpu_hour": 5)") + "]");
  CHECK(unknown.field == "row 1 (a/b), gpu_hour");
  CHECK(unknown.code == ErrorCode::unknown_field);
  CHECK(unknown.suggestions.front() == "gpu_hours");
  std::string text = row("");
  text.replace(text.find("\"scope\": \"final-run\","), 21, "");
  CHECK(fault("[" + row("") + "," + text + "]").field == "row 2 (a/b), scope");
  CHECK(fault("[" + row(R"(, "gpu_hours": "many")") + "]").code == ErrorCode::wrong_type);
  CHECK(fault("[" + row(R"(, "gpu_hours": -1)") + "]").code == ErrorCode::out_of_range);
  CHECK(fault("[" + row(R"(, "region": 5)") + "]").field == "row 1 (a/b), region");
  CHECK(fault("[7]").field == "row 1");
  CHECK(fault("{}").code == ErrorCode::wrong_type);
  CHECK(fault("[").code == ErrorCode::malformed_json);
}

TEST_CASE("published runs: the reference models take part, each of them", "[benchmark_reader]") {
  const auto runs = published_runs_from_json(read_file("core/data/reference_models.json"));
  REQUIRE(runs.ok());
  CHECK(runs->size() >= 40);
  for (const PublishedRun& run : *runs) {
    INFO(run.id);
    CHECK(run.left_out.empty());
    CHECK(run.emissions > Mass());
  }
}
