// What is known about one training run.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "trainprint/choice.hpp"
#include "trainprint/compute.hpp"
#include "trainprint/propagation.hpp"
#include "trainprint/quantity.hpp"
#include "trainprint/result.hpp"
#include "trainprint/setting.hpp"

namespace trainprint {

// Which consumption a figure covers; each includes the one before.
#define TRAINPRINT_BOUNDARIES(X)                     \
  X(accelerator, "accelerator", "Accelerators only") \
  X(it, "it", "Servers, network")                    \
  X(facility, "facility", "Facility") /* with cooling and power conversion (PUE) */
TRAINPRINT_CHOICE(Boundary, TRAINPRINT_BOUNDARIES)

#define TRAINPRINT_TRAINING_TYPES(X)              \
  X(pre_training, "pre-training", "Pre-training") \
  X(fine_tuning, "fine-tuning", "Fine-tuning")    \
  X(instruction_tuning, "instruction-tuning", "Instruction")
TRAINPRINT_CHOICE(TrainingType, TRAINPRINT_TRAINING_TYPES)

#define TRAINPRINT_CONSTANTS_SETS(X)                                             \
  X(vendor, "vendor", "Vendors’ data") /* dense peak and TDP from data sheets */ \
  X(paper, "paper", "As in the paper") /* Table 9 as printed */
TRAINPRINT_CHOICE(ConstantsSet, TRAINPRINT_CONSTANTS_SETS)

// What a grid's average counts.
#define TRAINPRINT_GRID_BASES(X)                                                      \
  X(lifecycle, "lifecycle", "Life-cycle") /* fuel supply and construction included */ \
  X(direct, "direct", "Direct")           /* at the power plant only, as regulators publish it */
TRAINPRINT_CHOICE(GridBasis, TRAINPRINT_GRID_BASES)

// What the model works on.
#define TRAINPRINT_MODALITIES(X)                \
  X(nlp, "nlp", "Language")                     \
  X(cv, "cv", "Images")                         \
  X(multimodal, "multimodal", "Several")        \
  X(audio, "audio", "Audio")                    \
  X(video, "video", "Video")                    \
  X(diffusion, "diffusion", "Image generation") \
  X(other, "other", "Something else")
TRAINPRINT_CHOICE(Modality, TRAINPRINT_MODALITIES)

// Coefficients of tiers 2 and 3.
#define TRAINPRINT_REGRESSIONS(X)                                                            \
  X(refit, "refit",                                                                          \
    "Fitted to published models")      /* around the physics, judged on families left out */ \
  X(paper, "paper", "As in the paper") /* Tables 10 and 11 */
TRAINPRINT_CHOICE(Regression, TRAINPRINT_REGRESSIONS)

// Unit of the grid factor in the parameter regression (method, errata 8).
#define TRAINPRINT_TIER3_GRID_UNITS(X)   \
  X(g_per_kwh, "g_per_kwh", "g per kWh") \
  X(kg_per_kwh, "kg_per_kwh", "As printed")
TRAINPRINT_CHOICE(Tier3GridUnit, TRAINPRINT_TIER3_GRID_UNITS)

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
  std::optional<Flop> base_training_flop = {};        ///< Of the model that this run adapts.
  std::string accelerator = {};                       ///< Id or text; empty when not known.
  std::optional<DeviceCount> accelerator_count = {};  ///< At the same time.
  std::optional<ServerCount> node_count = {};
  std::optional<Duration> device_hours = {};  ///< Accelerators x hours.
  std::optional<Duration> wall_clock = {};    ///< By the clock; needs accelerator_count.
  std::optional<double> year = {};            ///< Calendar year of the training, whole.
  std::optional<Setting> setting = {};        ///< Where it ran; inferred if not given.
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
  /// Of fields that were given as text which says it otherwise; every report repeats them.
  std::vector<TextReading> readings = {};
};

/// Every number in `run` that is outside what is possible and every text that is too long, one
/// error a field; empty when all is well.
std::vector<Error> check_ranges(const TrainingRun& run);

/// The training compute of a run: its description, with what else it says.
Result<TrainingCompute> training_compute(const TrainingRun& run);

/// For reading: "accelerator", "IT", "facility".
std::string_view label(Boundary boundary);
/// What it takes in, for reading: "accelerators, hosts and network".
std::string_view covers(Boundary boundary);

}  // namespace trainprint
