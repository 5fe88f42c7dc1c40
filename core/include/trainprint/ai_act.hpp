// What the European Union's AI Act makes of a training's compute.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "trainprint/propagation.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// The probability that the true value is more than `ratio` times the estimate, read off the
/// distribution's curve: between its quantiles, and beyond them, ln(ratio) is taken as linear in
/// the normal score, as it is for a log-normal.
double probability_above(const Propagation& spread, double ratio);

/// An amount of training compute from which on something is presumed.
struct ComputeThreshold {
  std::string_view id;  ///< Stable, snake_case.
  Flop flop;
  double probability;        ///< That the run's training compute is above.
  std::string_view meaning;  ///< What is presumed above it, and under which condition.
  std::string_view source;
};

/// Those that bear on the run, the lowest first: of a model of its own, or of one that was adapted.
/// The probability is of the distribution of `flop`, its training compute: Table 4's error and what
/// was assumed in counting it. Empty where the run cannot be resolved or has no training compute.
std::vector<ComputeThreshold> ai_act_thresholds(const TrainingRun& run);

/// Article 51(2) and the guidelines' point 17.
inline constexpr double kGeneralPurposeFlop = 1e23, kSystemicRiskFlop = 1e25;
/// Points 60 to 63: whoever adapts a model with more than this part of its compute is its provider.
inline constexpr double kModifiersShare = 1.0 / 3;

}  // namespace trainprint
