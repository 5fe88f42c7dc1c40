// Whether a run tunes a model that there was.
#pragma once
#include <optional>

#include "trainprint/run.hpp"

namespace trainprint {

/// As it says, or as adapters say it: nobody trains them from scratch. Nothing where neither does.
inline std::optional<bool> is_tuned(const TrainingRun& run) {
  if (run.training_type) return *run.training_type != TrainingType::pre_training;
  if (run.compute.trainable_parameters) return true;
  return std::nullopt;
}

}  // namespace trainprint
