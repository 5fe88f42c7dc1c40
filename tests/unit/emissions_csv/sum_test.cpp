#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/emissions_csv.hpp"

using namespace trainprint;

namespace {

const std::string kHead =
    "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code,gpu_count,"
    "gpu_model,tracking_mode,pue\n";

std::string row(std::string_view time, std::string_view id, std::string_view rest) {
  return std::string(time) + ",p," + std::string(id) + ",3600,0.1,0.2," + std::string(rest) + "\n";
}

const std::string k8H100 = "FRA,8,8 x NVIDIA H100,machine,1.0";

RunReading sum(const std::string& text, std::vector<std::size_t> runs,
               SameTime same_time = SameTime::unknown) {
  const auto log = read_codecarbon(text);
  REQUIRE(log);
  const auto out = sum_of(*log, runs, same_time);
  REQUIRE(out);
  return *out;
}

}  // namespace

TEST_CASE("sum: emissions, energy and device-hours add up", "[emissions_csv]") {
  const RunReading out =
      sum(kHead + row("2026-08-01T10:00:00", "a", k8H100) +
              row("2026-08-02T10:00:00", "b", k8H100) + row("2026-08-03T10:00:00", "c", k8H100),
          {0, 1, 2});
  CHECK(out.name == "Sum of 3 runs");
  CHECK(value_of(out, "emissions_gco2e") == "300");
  CHECK(value_of(out, "energy_kwh") == "0.6");
  CHECK(value_of(out, "device_hours") == "24");
  CHECK(value_of(out, "wall_clock_hours").empty());
  CHECK(value_of(out, "accelerator") == "NVIDIA H100");
  CHECK(value_of(out, "accelerator_count") == "8");
  CHECK(value_of(out, "region") == "FRA");
  CHECK(value_of(out, "energy_boundary") == "it");
  CHECK(out.questions.empty());
}

TEST_CASE("sum: hours of uncounted accelerators stay by the clock", "[emissions_csv]") {
  const RunReading out = sum(kHead + row("2026-08-01T10:00:00", "a", "FRA,,,machine,1.0") +
                                 row("2026-08-02T10:00:00", "b", "FRA,,,machine,1.0"),
                             {0, 1});
  CHECK(value_of(out, "wall_clock_hours") == "2");
  CHECK(holds(assumed_of(out, "wall_clock_hours"), "followed each other"));
  CHECK(value_of(out, "device_hours").empty());
}

TEST_CASE("sum: what the runs do not agree about is asked", "[emissions_csv]") {
  const RunReading out =
      sum(kHead + row("2026-08-01T10:00:00", "a", k8H100) +
              row("2026-08-02T10:00:00", "b", "DEU,4,4 x NVIDIA A100-SXM4-80GB,machine,1.2"),
          {0, 1});
  CHECK(holds(question_of(out, "accelerator"), "run 2 has \"NVIDIA A100-SXM4-80GB\""));
  CHECK(holds(question_of(out, "region"), "\"FRA\""));
  CHECK(holds(question_of(out, "energy_boundary"), "run 1 has \"it\", run 2 has \"facility\""));
  CHECK(value_of(out, "accelerator").empty());
  CHECK(value_of(out, "energy_kwh") == "0.4");
  CHECK(value_of(out, "device_hours") == "12");
}

TEST_CASE("sum: at the same time on machines that look the same is asked, or told",
          "[emissions_csv]") {
  const std::string text = kHead + row("2026-08-01T10:00:00", "a", k8H100) +
                           row("2026-08-01T10:00:02", "b", k8H100) +
                           row("2026-08-02T10:00:00", "c", k8H100);
  const RunReading asked = sum(text, {0, 1});
  CHECK(holds(question_of(asked, "energy_kwh"), "Runs 1 and 2"));
  CHECK(holds(question_of(asked, "energy_kwh"), "0.4 kWh"));
  CHECK(value_of(asked, "energy_kwh").empty());
  CHECK(value_of(asked, "emissions_gco2e").empty());
  CHECK(value_of(sum(text, {0, 1}, SameTime::different_machines), "energy_kwh") == "0.4");
  CHECK(value_of(sum(text, {0, 2}), "energy_kwh") == "0.4");
  // Processes count themselves alone.
  const std::string process = "FRA,8,8 x NVIDIA H100,process,1.0";
  CHECK(value_of(sum(kHead + row("2026-08-01T10:00:00", "a", process) +
                         row("2026-08-01T10:00:02", "b", process),
                     {0, 1}),
                 "energy_kwh") == "0.4");
}

TEST_CASE("sum: a run's own question stays open", "[emissions_csv]") {
  const RunReading out =
      sum(kHead + row("2026-08-01T10:00:00", "a", k8H100) +
              row("2026-08-02T10:00:00", "b", "FRA,8,8 x NVIDIA GeForce RTX 3065,machine,1.0"),
          {0, 1});
  CHECK(holds(question_of(out, "accelerator"), "RTX 3065"));
}

TEST_CASE("sum: one run is itself, none and too many are refused", "[emissions_csv]") {
  const auto log = read_codecarbon(kHead + row("2026-08-01T10:00:00", "a", k8H100));
  REQUIRE(log);
  const std::size_t first[] = {0}, beyond[] = {0, 1};
  CHECK(sum_of(*log, first)->name == log->runs[0].name);
  CHECK(sum_of(*log, beyond).error().code == ErrorCode::out_of_range);
  CHECK(sum_of(*log, {}).error().code == ErrorCode::insufficient_input);
}
