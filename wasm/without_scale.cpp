// In place of a part of the library in the module of files, where the French saved file has no room
// for its 4 kB: units that slipped are spoken of by the command and Python alone.
#include "plausibility/bounds.hpp"

namespace trainprint::plausibility {

void check_scale(const TrainingRun&, const Stated&, std::vector<Finding>&) {}

}  // namespace trainprint::plausibility
