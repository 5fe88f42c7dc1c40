// A hundred units that slipped, planted in published runs: how many of them an estimate speaks of,
// and whether it leaves the runs alone as they were published.
#include <cstdio>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;
using Json = nlohmann::json;

namespace {

std::string words_in(const Json& row, const char* key) {
  return row.contains(key) && row[key].is_string() ? row[key].get<std::string>() : std::string();
}

// The published figures of a row as a run's fields; some places and parts are described in words
// that no field takes, and are left out.
Json run_of(const Json& row) {
  Json run = {{"options", {{"sample_points", 16}}}};
  const auto take = [&](const char* from, const char* to, double factor = 1) {
    if (row.contains(from) && row[from].is_number())
      run[Json::json_pointer(to)] = row[from].get<double>() * factor;
  };
  take("params", "/parameters");
  take("active_params", "/active_parameters");
  take("tokens", "/tokens");
  take("flops_disclosed", "/training_flop");
  take("accelerator_count", "/accelerator_count");
  take("gpu_hours", "/device_hours");
  take("wall_clock_hours", "/wall_clock_hours");
  take("energy_mwh_disclosed", "/energy_kwh", 1e3);
  take("emissions_tco2e_disclosed", "/emissions_gco2e", 1e6);
  take("grid_intensity_disclosed", "/overrides/grid_gco2e_per_kwh");
  take("power_w_disclosed", "/overrides/accelerator_power_w");
  take("pue_disclosed", "/overrides/pue");
  run["training_type"] =
      words_in(row, "training_type") == "fine-tuning" ? "fine-tuning" : "pre-training";
  for (const char* key : {"accelerator", "accelerator_canonical"}) {
    if (const auto match = find_accelerator(words_in(row, key)))
      run["accelerator"] = match->accelerator->id;
  }
  if (find_place(words_in(row, "region"))) run["region"] = row["region"];
  return run;
}

enum class Answer { quiet, spoken_of, no_estimate };

Answer answer_to(const Json& run) {
  const auto parsed = run_from_json(run.dump());
  const auto report = parsed ? estimate(*parsed) : Result<EstimateReport>(parsed.errors());
  if (!report)
    return report.error().code == ErrorCode::insufficient_input ? Answer::no_estimate
                                                                : Answer::spoken_of;
  const auto& found = report->findings;
  return found.empty() || found.front().confidence == Confidence::note ? Answer::quiet
                                                                       : Answer::spoken_of;
}

struct Slip {
  const char* field;
  std::vector<double> factors;
};
// Thousands, millions and milliards that were forgotten or written twice; minutes and seconds.
const Slip kSlips[] = {
    {"/parameters", {1e-9, 1e-6, 1e-3, 1e3, 1e9}},
    {"/tokens", {1e-12, 1e-9, 1e-6, 1e-3, 1e3, 1e9}},
    {"/training_flop", {1e-18, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1e3}},
    {"/device_hours", {3600, 60, 1.0 / 60, 1.0 / 3600, 1e-3, 1e3}},
    {"/wall_clock_hours", {3600, 60, 1.0 / 60, 1.0 / 3600}},
    {"/energy_kwh", {1e-6, 1e-3, 1e3, 3600, 1e6}},
    {"/emissions_gco2e", {1e-6, 1e-3, 1e3, 1e6}},
    {"/overrides/grid_gco2e_per_kwh", {1e-3, 1e3}},
    {"/overrides/accelerator_power_w", {1e-3, 1e3}},
    {"/accelerator_count", {1e3}},
};

struct Outcome {
  std::size_t sound = 0, sound_flagged = 0, planted = 0, spoken_of = 0;
  std::string lines;
};

// Every slip in every run that is quiet without it.
std::vector<Json> all_slips(const std::string& path, Outcome& out) {
  std::vector<Json> planted;
  for (const Json& row : Json::parse(read_file(path))) {
    if (row.value("suspect", false)) continue;
    const Json run = run_of(row);
    const Answer as_published = answer_to(run);
    if (as_published == Answer::no_estimate) continue;
    ++out.sound;
    if (as_published == Answer::spoken_of) {
      ++out.sound_flagged;
      out.lines += "flagged as published: " + words_in(row, "id") + "\n";
      continue;
    }
    for (const Slip& slip : kSlips) {
      const Json::json_pointer field(slip.field);
      if (!run.contains(field)) continue;
      for (const double factor : slip.factors) {
        Json slipped = run;
        slipped[field] = run[field].get<double>() * factor;
        planted.push_back(std::move(slipped));
      }
    }
  }
  return planted;
}

Outcome plant(const std::string& path, std::size_t count) {
  Outcome out;
  const auto planted = all_slips(path, out);
  std::mt19937 dice(20261201);
  for (std::size_t i = 0; i < count; ++i) {
    const Json& slipped = planted[dice() % planted.size()];
    ++out.planted;
    if (answer_to(slipped) == Answer::quiet) {
      out.lines += "not spoken of: " + slipped.dump() + "\n";
    } else {
      ++out.spoken_of;
    }
  }
  std::printf("%sslips in %s: %zu of %zu spoken of; %zu of %zu flagged as published\n",
              out.lines.c_str(), path.c_str(), out.spoken_of, out.planted, out.sound_flagged,
              out.sound);
  return out;
}

}  // namespace

TEST_CASE("guard: of 100 units that slipped in published runs, 95 are spoken of",
          "[plausibility][slips]") {
  const Outcome own = plant("core/data/reference_models.json", 100);
  CHECK(own.sound > 40);
  CHECK(own.spoken_of >= 95);
  CHECK(own.sound_flagged == 0);
  constexpr const char* kMore = "../shared/benchmark/disclosed_models.json";
  if (!path_exists(kMore)) {
    WARN("no " << kMore << ": slips were planted in the runs of core/data alone");
    return;
  }
  const Outcome more = plant(kMore, 300);
  CHECK(more.sound > 140);
  CHECK(more.spoken_of >= 285);
  CHECK(more.sound_flagged <= 1);
}

TEST_CASE("guard: each bound of a size speaks, and the last sound figure does not",
          "[plausibility][slips]") {
  const auto findings = [](const char* run) {
    const auto report = estimate(run_from_json(run).value());
    REQUIRE(report);
    std::vector<NoticeCode> codes;
    for (const Finding& finding : report->findings) {
      if (finding.confidence > Confidence::note) codes.push_back(finding.code);
    }
    return codes;
  };
  const std::vector<NoticeCode> slip = {NoticeCode::scale_slip}, none;
  CHECK(findings(R"({"parameters": 19999, "tokens": "1M"})") == slip);
  CHECK(findings(R"({"parameters": 20000, "tokens": "1M"})") == none);
  CHECK(findings(R"({"parameters": "7B", "tokens": 2})") == slip);
  CHECK(findings(R"({"parameters": "7B", "dataset_tokens": 999, "epochs": 1})") == slip);
  CHECK(findings(R"({"training_flop": 5e10})") == slip);
  CHECK(findings(R"({"training_flop": 2e11})") == none);
  CHECK(findings(R"({"training_flop": 2e28})") == slip);
  CHECK(findings(
            R"({"accelerator": "A100", "accelerator_count": 700000, "wall_clock_hours": 100})") ==
        slip);
  CHECK(findings(
            R"({"accelerator": "A100", "accelerator_count": 500000, "wall_clock_hours": 100})") ==
        none);
  CHECK(
      findings(R"({"accelerator": "A100", "accelerator_count": 2000, "wall_clock_hours": 2.9})") ==
      slip);
  CHECK(
      findings(R"({"accelerator": "A100", "accelerator_count": 2000, "wall_clock_hours": 3.1})") ==
      none);
  CHECK(findings(R"({"accelerator": "A100", "accelerator_count": 1, "wall_clock_hours": 8761})") ==
        slip);
  CHECK(findings(R"({"accelerator": "A100", "accelerator_count": 1, "wall_clock_hours": 8759})") ==
        none);
  CHECK(findings(R"({"energy_kwh": 1e-6})") == slip);
  CHECK(findings(R"({"energy_kwh": 4e9})") == slip);
  CHECK(findings(R"({"energy_kwh": 2e9})") == none);
  // What the parts do in their time.
  CHECK(
      findings(
          R"({"accelerator": "A100", "device_hours": 2000, "parameters": "1B", "training_flop": "2e19"})") ==
      slip);
  CHECK(
      findings(
          R"({"accelerator": "A100", "device_hours": 2000, "parameters": "1B", "training_flop": "3e19"})") ==
      none);
  CHECK(
      findings(
          R"({"accelerator": "A100", "device_hours": 20, "parameters": "1B", "training_flop": "3e15"})") ==
      slip);
  CHECK(
      findings(
          R"({"accelerator": "A100", "device_hours": 20, "parameters": "1B", "training_flop": "5e15"})") ==
      none);
  CHECK(findings(R"({"accelerator": "A100", "device_hours": 1000, "tokens": "900k"})") == slip);
  CHECK(findings(R"({"accelerator": "A100", "device_hours": 1000, "tokens": "1.1M"})") == none);
  CHECK(findings(R"({"energy_kwh": 1, "device_hours": 600})") == slip);
  CHECK(findings(R"({"energy_kwh": 1, "device_hours": 400})") == none);
  // Data for each parameter, by the energy.
  CHECK(findings(
            R"({"parameters": "1B", "training_type": "pre-training", "training_flop": "2e17"})") ==
        slip);
  CHECK(findings(R"({"parameters": "1B", "training_flop": "2e17"})") == none);
  CHECK(findings(
            R"({"parameters": "1B", "training_type": "pre-training", "training_flop": "4e17"})") ==
        none);
  CHECK(findings(R"({"parameters": "900k", "training_type": "fine-tuning", "energy_kwh": 1})") ==
        slip);
  CHECK(findings(R"({"parameters": "900k", "training_type": "pre-training", "energy_kwh": 1})") ==
        none);
}

TEST_CASE("guard: of a mixture of experts, the active parameters count", "[plausibility]") {
  // Llama 4 Maverick: 400e9 parameters, of which a token passes 17e9.
  const auto report = estimate(run_from_json(R"({"parameters": "400B", "active_parameters": "17B",
      "tokens": "22T", "accelerator": "H100", "device_hours": 2380000})")
                                   .value());
  REQUIRE(report);
  CHECK(report->findings.empty());
  const auto by_parts = estimate(run_from_json(R"({"dense_parameters": "1.6B",
      "expert_parameters": "176M", "experts_per_layer": 8, "experts_per_token": 2,
      "expert_layers": 32, "tokens": "1T", "accelerator": "H100", "device_hours": 60000})")
                                     .value());
  REQUIRE(by_parts);
  CHECK(by_parts->findings.empty());
}
