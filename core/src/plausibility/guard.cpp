// Alone in its file, so that a program can put its own in its place.
#include "plausibility/guard.hpp"

namespace trainprint {

std::vector<Finding> check_plausibility(const TrainingRun& run) {
  return check_plausibility(stated_in(run));
}

}  // namespace trainprint
