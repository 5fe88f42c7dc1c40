#include "trainprint/flops/architecture.hpp"

namespace trainprint {

std::string_view name(Architecture architecture) {
  constexpr std::string_view kNames[] = {
      "decoder-only", "encoder-only", "encoder-decoder", "vision-language", "vit", "clip", "dit",
      "unet",         "cnn"};
  return kNames[static_cast<int>(architecture)];
}

bool counted_by_images(Architecture architecture) { return architecture >= Architecture::vit; }

}  // namespace trainprint
