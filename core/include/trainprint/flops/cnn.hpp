// Convolutional networks: the sum over their layers.
#pragma once
#include <span>
#include <vector>

#include "trainprint/flops/few.hpp"
#include "trainprint/quantity.hpp"

namespace trainprint {

/// One convolution; a fully connected layer is one with a 1 x 1 output and a 1 x 1 kernel.
struct ConvLayer {
  double out_height, out_width;  ///< Pixels.
  double kernel;                 ///< Side of a square kernel.
  double in_channels, out_channels;
  double groups = 1;
};

/// Sum over layers of H_out W_out k^2 C_in C_out / groups, as FLOP (1 MAC = 2 FLOP).
Flop forward(std::span<const ConvLayer> layers);

/// ResNet (He et al. 2015, arXiv 1512.03385) as PyTorch and Transformers build it: the stride sits
/// in the 3 x 3 convolution.
struct ResNetShape {
  double image_size = 224;  ///< Square input, pixels.
  double channels = 3;
  double stem = 64;  ///< Channels after the first convolution.
  struct Stage {
    double channels = 0;  ///< Output channels.
    double blocks = 0;
  };
  Few<Stage> stages = {};
  bool bottleneck = true;  ///< 1x1, 3x3, 1x1 with a quarter of the channels; else two 3x3.
  bool first_stage_strides = false;
  double classes = 1000;  ///< 0 without a classifier.
};
std::vector<ConvLayer> layers(const ResNetShape& shape);
Flop forward(const ResNetShape& shape);

/// VGG (Simonyan and Zisserman 2014, arXiv 1409.1556): 3 x 3 convolutions, a 2 x 2 pool after each
/// stage, three fully connected layers.
struct VggShape {
  double image_size = 224;
  double channels = 3;
  Few<ResNetShape::Stage> stages = {};
  double hidden = 4096;  ///< Width of the fully connected layers.
  double classes = 1000;
};
std::vector<ConvLayer> layers(const VggShape& shape);
Flop forward(const VggShape& shape);

}  // namespace trainprint
