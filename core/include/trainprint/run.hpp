// What is known about one training run.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "trainprint/compute.hpp"
#include "trainprint/propagation.hpp"
#include "trainprint/quantity.hpp"
#include "trainprint/result.hpp"

namespace trainprint {

/// Which consumption a figure covers; each includes the one before.
enum class Boundary {
  accelerator,  ///< The GPUs or TPUs alone; what most published figures cover.
  it,           ///< With hosts and network.
  facility,     ///< With cooling and power conversion (PUE).
};
enum class TrainingType { pre_training, fine_tuning, instruction_tuning };
enum class ConstantsSet {
  vendor,  ///< Dense peak and TDP from data sheets.
  paper,   ///< Table 9 as printed.
};
/// What a grid's average counts.
enum class GridBasis {
  lifecycle,  ///< Fuel supply and construction included; the method's basis.
  direct,     ///< At the power plant only, as regulators publish it.
};
/// What the model works on.
enum class Modality { nlp, cv, multimodal, audio, diffusion, other };
/// Coefficients of tiers 2 and 3.
enum class Regression {
  refit,  ///< Fitted to published models around the physics, judged on families left out.
  paper,  ///< Tables 10 and 11.
};
/// Unit of the grid factor in the parameter regression (method, errata 8).
enum class Tier3GridUnit { g_per_kwh, kg_per_kwh };

/// Values that replace the method's constants; each is shown as an override.
struct Overrides {
  std::optional<Power> accelerator_power = {};
  std::optional<FlopRate> peak = {};
  std::optional<double> throughput_efficiency = {};  ///< Achieved over peak FLOP rate, (0, 1].
  std::optional<double> time_amplification = {};     ///< Elapsed over productive time, >= 1.
  std::optional<double> host_overhead = {};          ///< Host over accelerator energy, >= 0.
  std::optional<Power> node_power = {};
  std::optional<Power> network_power = {};
  std::optional<double> pue = {};  ///< Facility over IT energy, >= 1.
  std::optional<CarbonIntensity> grid = {};
};

/// One training run: what was computed, on what, where. Every field may be missing.
struct TrainingRun {
  std::string name = {};
  std::optional<TrainingType> training_type = {};
  std::optional<Modality> modality = {};
  ComputeDescription compute = {};  ///< The model, its data, and how long it was trained on them.
  std::optional<Flop> training_flop = {};
  std::string accelerator = {};                       ///< Id or text; empty when not known.
  std::optional<DeviceCount> accelerator_count = {};  ///< At the same time.
  std::optional<ServerCount> node_count = {};
  std::optional<Duration> device_hours = {};  ///< Accelerators x hours.
  std::optional<Duration> wall_clock = {};    ///< By the clock; needs accelerator_count.
  std::string region = {};                    ///< Code or name; empty when not known.
  std::optional<Energy> energy = {};          ///< Measured, at energy_boundary.
  std::optional<Boundary> energy_boundary = {};
  std::optional<Mass> emissions = {};  ///< Published.
  Overrides overrides = {};
  Boundary boundary = Boundary::facility;
  ConstantsSet constants = ConstantsSet::vendor;
  GridBasis grid_basis = GridBasis::lifecycle;
  Regression regression = Regression::refit;
  Tier3GridUnit tier3_grid_unit = Tier3GridUnit::g_per_kwh;  ///< Of the paper's coefficients.
  std::size_t sample_points = kDefaultPoints;                ///< Of the propagation, 1 to 65,536.
  /// Made in reading the fields; every report repeats them.
  std::vector<Notice> assumptions = {};
};

/// Every number in `run` that is outside what is possible, one error a field; empty when all is
/// well.
std::vector<Error> check_ranges(const TrainingRun& run);

/// Spelling in JSON and on the page: "facility", "pre-training", "decoder-only", "vendor".
std::string_view name(Boundary boundary);
/// For reading: "accelerator", "IT", "facility".
std::string_view label(Boundary boundary);
/// What it takes in, for reading: "accelerators, hosts and network".
std::string_view covers(Boundary boundary);
std::string_view name(TrainingType type);
std::string_view name(Modality modality);
std::string_view name(ConstantsSet set);
std::string_view name(GridBasis basis);
std::string_view name(Regression regression);
std::string_view name(Tier3GridUnit unit);

}  // namespace trainprint
