#include "trainprint/flops/architecture.hpp"

namespace trainprint {

bool counted_by_images(Architecture architecture) { return architecture >= Architecture::vit; }

}  // namespace trainprint
