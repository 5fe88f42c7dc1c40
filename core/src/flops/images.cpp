// F = 6 E I M (A.7): 3 times the forward pass, 2 FLOP per MAC.
#include "trainprint/flops/vision.hpp"
#include "trainprint/method.hpp"

namespace trainprint {

Flop forward(const ImageModel& model) {
  return std::visit(
      [](const auto& shape) {
        if constexpr (std::is_same_v<std::decay_t<decltype(shape)>, std::monostate>) {
          return Flop();
        } else {
          return forward(shape);
        }
      },
      model);
}

Flop image_training_flop(Flop forward_pass, ImageCount images, double epochs) {
  return method::kTrainingOverForward * forward_pass * images.as_count() * epochs;
}

}  // namespace trainprint
