// What other tools would say of a run, by their published formulas and factors, and why it differs.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "trainprint/choice.hpp"
#include "trainprint/quantity.hpp"
#include "trainprint/report.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

#define TRAINPRINT_PEER_TOOLS(X)                                                \
  X(ml_co2_impact, "ml_co2_impact", "ML CO2 Impact")                            \
  X(green_algorithms, "green_algorithms", "Green Algorithms")                   \
  X(codecarbon, "codecarbon", "CodeCarbon")                                     \
  X(carbontracker, "carbontracker", "carbontracker")                            \
  X(eco2ai, "eco2ai", "Eco2AI")                                                 \
  X(cloud_carbon_footprint, "cloud_carbon_footprint", "Cloud Carbon Footprint") \
  X(llmcarbon, "llmcarbon", "LLMCarbon")
TRAINPRINT_CHOICE(PeerTool, TRAINPRINT_PEER_TOOLS)

/// Release or commit whose formulas and factors are used here: "3.3.0 (b05965e)".
std::string_view version(PeerTool tool);
/// Where it is published: "https://github.com/mlco2/codecarbon".
std::string_view address(PeerTool tool);

/// One reason for a difference.
struct PeerCause {
  std::string_view name;  ///< "grid factor", "PUE", "host power", "utilisation", "device-hours" or
                          ///< "rounding".
  double factor;          ///< Theirs over ours; the factors of an answer multiply to its ratio.
  std::string words;      ///< "its PUE is 1.58, ours 1.15".
};

/// What one tool would say of a run.
struct PeerAnswer {
  PeerTool tool;
  std::optional<Mass> emissions;  ///< Absent: it cannot answer.
  std::optional<double> ratio;    ///< Theirs over ours, at the report's boundary.
  std::string inputs;             ///< What was put into it; empty where it cannot answer.
  std::string explanation;        ///< One sentence: the difference by its largest causes, or why it
                                  ///< cannot answer.
  std::vector<PeerCause> causes;  ///< The largest first; none where it cannot answer.
};

/// All of PeerTool, in its order. A tool that does not ask for a thing is given its own default;
/// one that measures is given what the accelerators were measured to draw, else their nameplate.
std::vector<PeerAnswer> peers(const TrainingRun& run, const EstimateReport& report);

/// One sentence: "Other tools would say 12 to 47 t CO2e."
std::string finding(const std::vector<PeerAnswer>& answers);

/// The tools' formulas, for whoever knows exactly what was typed into them.
namespace peer {

// -- ML CO2 Impact, commit d0d3ee5, js/grayscale.js

/// Carbon intensity filled in for private machines, 432 g/kWh (OECD average 2014): index.html.
inline constexpr CarbonIntensity kMlCo2ImpactPrivate = CarbonIntensity::grams_per_kwh(432);
/// `power` of one accelerator by its table, `hours` of one accelerator (it asks for no number of
/// them), `grid` of a cloud region by its table: it drops what follows the decimal point of g/kWh
/// and rounds energy in kWh, grid in kg/kWh and the product in kg to two decimals each.
Mass ml_co2_impact(Power power, Duration hours, CarbonIntensity grid);
/// The same with a carbon intensity that was typed in, which it does not round.
Mass ml_co2_impact_custom(Power power, Duration hours, CarbonIntensity grid);

// -- Green Algorithms, v3.0 (30df2fe), blueprints/form/form_blueprint.py

/// Power of memory per GB, W: data/latest/referenceValues.csv.
inline constexpr double kGreenAlgorithmsWattsPerGb = 0.3725;
inline constexpr double kGreenAlgorithmsMemoryGb = 64;  ///< What its form starts with.
/// PUEs of data/latest/defaults_PUE.csv: Uptime Institute 2024 where the data centre is not known,
/// and Nutanix 2023 for providers.
inline constexpr double kGreenAlgorithmsPue = 1.56;
inline constexpr double kGreenAlgorithmsPueAws = 1.2;
inline constexpr double kGreenAlgorithmsPueGoogle = 1.12;
inline constexpr double kGreenAlgorithmsPueAzure = 1.12;
/// Of gcp us-central1 and us-west1 in its table of data centres; of its other rows none is kept.
inline constexpr double kGreenAlgorithmsPueGoogleSites = 1.11;
/// What its form asks for.
struct GreenAlgorithmsForm {
  double devices = 1;  ///< GPUs at the same time, at least 1.
  Power power;         ///< Of one, from its table or typed in.
  Duration hours;      ///< By the clock.
  double memory_gb = kGreenAlgorithmsMemoryGb;
  double pue = kGreenAlgorithmsPue;
  double usage = 1;       ///< Of the GPUs, 0 to 1.
  double multiplier = 1;  ///< How often the task was run.
};
/// PUE x (devices x power x usage + memory) x hours x multiplier.
Energy green_algorithms(const GreenAlgorithmsForm& form);

// -- Tools that measure while the work is done: energy x PUE x grid

/// carbontracker 70e5a02, constants.py: PUE_2023 (Uptime Institute), applied everywhere.
inline constexpr double kCarbontrackerPue = 1.58;
/// CodeCarbon 3.3.0 and Eco2AI 0.3.12: what their `pue` is unless it is set.
inline constexpr double kTrackerPue = 1;

// -- Cloud Carbon Footprint, commit b7a049c7, ComputeEstimator.ts,
// AwsFootprintEstimationConstants.ts

inline constexpr double kCloudCarbonFootprintUtilisation = 0.5;  ///< Where none is measured.
inline constexpr double kCloudCarbonFootprintPueAws = 1.135;
/// Mean power of a part at its usual utilisation, between idle and full.
Power cloud_carbon_footprint_power(Power idle, Power full);
/// Energy of one AWS instance with GPUs over `hours`, vCPUs and GPUs, without memory; absent where
/// the table kept here has no such instance ("p4d.24xlarge").
std::optional<Energy> cloud_carbon_footprint(std::string_view instance, Duration hours);

// -- LLMCarbon, commit dbd96b7, model.py

/// Accelerator-hours of `compute` at `efficiency` (0 to 1) times `peak`.
Duration llmcarbon_hours(Flop compute, FlopRate peak, double efficiency);

}  // namespace peer
}  // namespace trainprint
