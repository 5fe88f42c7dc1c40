// What several formats say about a report, in the core's wording, not yet escaped.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "trainprint/report.hpp"

namespace trainprint {

inline constexpr std::string_view kMethodUrl = "https://arxiv.org/abs/2605.01549";

/// "31 t CO2e", rounded as everywhere.
std::string emissions_text(const EstimateReport& report);
/// "26 to 38 t CO2e": 90 % interval.
std::string interval_text(const EstimateReport& report);
/// At the report's boundary.
Energy energy_of(const EstimateReport& report);
/// "accelerator boundary (the accelerators alone)".
std::string boundary_text(Boundary boundary);
/// "Trainprint 0.2.0 (data 2026.11)".
std::string tool_text();
/// "tier 1b (Device-hours × power)".
std::string tier_text(const EstimateReport& report);

/// A number as the AI Act's form and NVIDIA's cards write it: "7.603x10^22"; below 1 as usual.
std::string times_power_of_ten(double value, int digits);
/// "10^22" for 8.1e22.
std::string order_of_magnitude(double value);

/// The model's name on one line, or words for one without.
std::string model_name(const EstimateReport& report);

/// "4.9 t CO2e (90 % interval 3.0 to 8.0 t CO2e), tier 1b (Device-hours × power), facility boundary
/// (accelerators, hosts, network and cooling), Trainprint 0.2.0 (data 2026.11)".
std::string estimate_text(const EstimateReport& report);

/// What the run took in time, as far as it was disclosed; `estimated` where it follows from
/// compute.
struct TrainingTime {
  std::optional<Duration> device_hours, wall_clock;
  bool estimated = false;
};
TrainingTime training_time(const EstimateReport& report);

/// Emissions per electricity that were taken, "44.18 gCO2e/kWh; France 2024,
/// life-cycle, production; Ember"; says so where they are assumed.
std::string grid_text(const EstimateReport& report);

/// How the energy at the report's boundary came about: measured there, measured elsewhere, or by
/// which route it was estimated.
std::string energy_source_text(const EstimateReport& report);

}  // namespace trainprint
