// VGG (Simonyan and Zisserman 2014, arXiv 1409.1556). VGG-16 at 224 pixels: 15.47 GMAC.
#include <algorithm>
#include <cmath>

#include "trainprint/flops/cnn.hpp"

namespace trainprint {

std::vector<ConvLayer> layers(const VggShape& s) {
  std::vector<ConvLayer> out;
  double size = s.image_size, in = s.channels;
  for (const ResNetShape::Stage& stage : s.stages) {
    const double blocks = std::min(stage.blocks, 1000.0);  // bounds the walk
    for (double b = 0; b < blocks; ++b) {
      out.push_back({size, size, 3, in, stage.channels});
      in = stage.channels;
    }
    size = std::floor(size / 2);
  }
  out.push_back({1, 1, 1, size * size * in, s.hidden});
  out.push_back({1, 1, 1, s.hidden, s.hidden});
  out.push_back({1, 1, 1, s.hidden, s.classes});
  return out;
}

Flop forward(const VggShape& shape) { return forward(layers(shape)); }

}  // namespace trainprint
