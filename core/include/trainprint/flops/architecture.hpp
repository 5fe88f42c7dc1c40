// What kind of network was trained: it decides which equation counts its compute.
#pragma once
#include <string_view>

namespace trainprint {

/// The first four are counted by parameters and tokens (A.6), the others by images (A.7).
enum class Architecture {
  decoder_only,
  encoder_only,
  encoder_decoder,
  vision_language,  ///< A language model that reads image or audio tokens too.
  vit,              ///< Vision transformer.
  clip,             ///< Image and text towers, trained contrastively.
  dit,              ///< Diffusion transformer.
  unet,             ///< Diffusion U-Net.
  cnn,
};

/// Spelling in JSON and on the page: "decoder-only", "vision-language", "vit".
std::string_view name(Architecture architecture);

/// Whether compute follows from images rather than from tokens.
bool counted_by_images(Architecture architecture);

}  // namespace trainprint
