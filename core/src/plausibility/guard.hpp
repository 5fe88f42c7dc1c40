// The guard of an estimate.
#pragma once
#include "trainprint/plausibility.hpp"

namespace trainprint {

/// What does not fit among the figures of `run`, its names looked up. A program may bring a
/// function of its own in place of the library's (wasm/without_files.cpp, for its bytes).
std::vector<Finding> check_plausibility(const TrainingRun& run, const Accelerator* accelerator,
                                        std::optional<double> count_in_text, const Place* place);

}  // namespace trainprint
