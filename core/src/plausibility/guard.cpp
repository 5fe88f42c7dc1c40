// Alone in its file, so that a program can put its own in its place.
#include "plausibility/guard.hpp"

#include "plausibility/bounds.hpp"

namespace trainprint {

std::vector<Finding> check_plausibility(const TrainingRun& run, const Accelerator* accelerator,
                                        std::optional<double> count_in_text, const Place* place) {
  const Stated stated = stated_in(run, accelerator, count_in_text, place);
  std::vector<Finding> found = check_plausibility(stated);
  plausibility::check_counts(run, accelerator, count_in_text, found);
  plausibility::check_scale(run, stated, found);
  plausibility::sort_by_confidence(found);
  return found;
}

}  // namespace trainprint
