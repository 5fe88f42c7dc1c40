// U-Nets of latent diffusion, as the diffusers library builds them (UNet2DConditionModel).
#pragma once
#include "trainprint/flops/few.hpp"
#include "trainprint/quantity.hpp"

namespace trainprint {

/// One level of the U: the same on the way down and, mirrored, on the way up.
struct UnetLevel {
  double channels = 0;
  double resnets = 2;             ///< Residual blocks on the way down; one more on the way up.
  double transformer_layers = 1;  ///< Depth of each attention; 0 where the level has none.
  bool attention_down = true, attention_up = true;
  double context = 768;  ///< Width of the text embedding.
};

struct UnetShape {
  double latent_height = 64, latent_width = 64;  ///< Input; the image's side over 8.
  double in_channels = 4, out_channels = 4;
  double context_tokens = 77;  ///< Length of the text; CLIP's 77.
  Few<UnetLevel> levels = {};
  bool middle = true;                    ///< Whether there is a middle block.
  double middle_transformer_layers = 1;  ///< 0: a middle block without attention.
  double time_width = 0;                 ///< 4 times the first level's channels when 0.
  double added_condition = 0;            ///< Width of an added embedding (SDXL: 2816); 0 for none.
  double classes = 0;                    ///< Class embeddings; 0 for none.
};

/// What a pass through the U-Net adds up to (A.7, Eq. 6).
struct UnetSum {
  double parameters = 0;
  double embeddings = 0;  ///< Weights of embedding tables among them.
  Flop convolution;       ///< M_conv
  Flop self_attention;    ///< M_SA, with its projections
  Flop cross_attention;   ///< M_CA, with its projections
  Flop feed_forward;      ///< The MLPs and 1x1 projections of the attention blocks.
  /// Products of queries with keys and of weights with values; part of no sum here, because no
  /// published figure of a U-Net has it. The real work is total() + attention_products.
  Flop attention_products;
  Flop total() const { return convolution + self_attention + cross_attention + feed_forward; }
};

/// One forward pass for one image, as the layers add up (see attention_products). At most 64 levels
/// with 64 blocks each are walked.
UnetSum sum(const UnetShape& shape);
Flop forward(const UnetShape& shape);

}  // namespace trainprint
