// Networks that read images: forward MACs per image, and F = 6 E I M (A.7).
#pragma once
#include <variant>

#include "trainprint/flops/cnn.hpp"
#include "trainprint/flops/unet.hpp"
#include "trainprint/quantity.hpp"

namespace trainprint {

/// Vision transformer (A.7, Eq. 3).
struct VitShape {
  double height = 224, width = 224;  ///< Input, pixels.
  double patch = 16;                 ///< Side of a patch, pixels.
  double channels = 3;               ///< Of the input.
  double hidden = 0;                 ///< d
  double layers = 0;                 ///< L
  double mlp_ratio = 4;              ///< r: MLP width over d; a gated MLP counts 3/2 of its width.
  double extra_tokens = 1;           ///< Class token, registers.
};

/// Image and text towers; the text tower counts a tenth of the image tower (A.7, Eq. 5). The cost
/// of comparing every image with every text of a batch is left out: an order of magnitude.
struct ClipShape {
  VitShape vision;
};

/// Diffusion transformer (A.7, Eq. 7), over patches of the latent image.
struct DitShape {
  double latent_height = 32, latent_width = 32;  ///< The image's side over 8, usually.
  double patch = 2;
  double channels = 4;  ///< Of the latent image.
  double hidden = 0;
  double layers = 0;
  double mlp_ratio = 4;
  double modulation = 6;  ///< adaLN: d x d matrices per block, once per image (DiT, 6); 0 without.
  double cross_attention_tokens = 0;  ///< Text tokens that every block attends to.
  double joint_tokens = 0;            ///< Text tokens that pass the blocks with the image's.
};

/// MACs of one forward pass for one image, as FLOP (1 MAC = 2 FLOP).
Flop forward(const VitShape& shape);
Flop forward(const ClipShape& shape);
Flop forward(const DitShape& shape);

/// Any network that reads images.
using ImageModel =
    std::variant<std::monostate, VitShape, ClipShape, DitShape, UnetShape, ResNetShape, VggShape>;
/// 0 for none.
Flop forward(const ImageModel& model);

/// F = 6 E I M: `forward_pass` is M for one image, `images` the images of an epoch, `epochs` may be
/// a fraction. 6 = 3 (a backward pass costs twice the forward) x 2 FLOP per MAC, the latter being
/// in `forward_pass` already.
Flop image_training_flop(Flop forward_pass, ImageCount images, double epochs);

}  // namespace trainprint
