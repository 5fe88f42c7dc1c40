// ResNet (He et al. 2015, arXiv 1512.03385). Published for ResNet-50 at 224 pixels: 4.09 GMAC with
// the stride in the 3 x 3 convolution (torchvision); the paper's own 3.8 has it in the first 1 x 1.
#include <algorithm>
#include <cmath>

#include "trainprint/flops/cnn.hpp"

namespace trainprint {

std::vector<ConvLayer> layers(const ResNetShape& s) {
  std::vector<ConvLayer> out;
  const auto conv = [&](double size, double kernel, double from, double to) {
    out.push_back({size, size, kernel, from, to});
  };
  const auto halved = [](double size) { return std::ceil(size / 2); };
  double size = halved(s.image_size);
  conv(size, 7, s.channels, s.stem);
  size = halved(size);  // 3 x 3 pool, stride 2
  double in = s.stem;
  for (std::size_t i = 0; i < s.stages.size(); ++i) {
    const double width = s.stages[i].channels;
    const double inner = s.bottleneck ? std::floor(width / 4) : width;
    const bool strides = i > 0 || s.first_stage_strides;
    const double blocks = std::min(s.stages[i].blocks, 1000.0);  // bounds the walk
    for (double b = 0; b < blocks; ++b) {
      const double before = size;
      if (b == 0 && strides) size = halved(size);
      if (s.bottleneck) {
        conv(before, 1, in, inner);
        conv(size, 3, inner, inner);
        conv(size, 1, inner, width);
      } else {
        conv(size, 3, in, inner);
        conv(size, 3, inner, width);
      }
      if (b == 0 && (in != width || strides)) conv(size, 1, in, width);
      in = width;
    }
  }
  if (s.classes > 0) conv(1, 1, in, s.classes);
  return out;
}

Flop forward(const ResNetShape& shape) { return forward(layers(shape)); }

}  // namespace trainprint
