// CLIP (A.7, Eq. 5): 1.1 times its vision tower, the text tower being a tenth of it.
#include "trainprint/flops/vision.hpp"
#include "trainprint/method.hpp"

namespace trainprint {

Flop forward(const ClipShape& shape) { return method::kClipOverVit * forward(shape.vision); }

}  // namespace trainprint
