// What kind of network was trained: it decides which equation counts its compute.
#pragma once
#include "trainprint/choice.hpp"

namespace trainprint {

// The first four are counted by parameters and tokens (A.6), the others by images (A.7).
#define TRAINPRINT_ARCHITECTURES(X)                                                \
  X(decoder_only, "decoder-only", "Decoder-only")                                  \
  X(encoder_only, "encoder-only", "Encoder-only")                                  \
  X(encoder_decoder, "encoder-decoder", "Encoder-decoder")                         \
  X(vision_language, "vision-language",                                            \
    "Vision-language") /* a language model that reads image or audio tokens too */ \
  X(vit, "vit", "Vision transformer")                                              \
  X(clip, "clip", "CLIP") /* image and text towers, trained contrastively */       \
  X(dit, "dit", "Diffusion transformer")                                           \
  X(unet, "unet", "Diffusion U-Net")                                               \
  X(cnn, "cnn", "Convolutional network")
TRAINPRINT_CHOICE(Architecture, TRAINPRINT_ARCHITECTURES)

/// Whether compute follows from images rather than from tokens.
bool counted_by_images(Architecture architecture);

}  // namespace trainprint
