// Networks that read images, alone or beside a language model.
#pragma once
#include "parameters/family.hpp"

namespace trainprint::parameters {

/// Reads image and patch sizes, width and depth of a vision transformer. Missing dimensions take
/// `defaults` (inside a nested config, with a notice).
VitShape read_vit(const Config& config, const VitShape& defaults);
/// Width of the MLP: intermediate_size, or mlp_ratio times the width.
double vit_inner(const Config& config, double hidden, double fallback_ratio);

/// Parameters of one pre-norm encoder layer with biases.
constexpr double vit_layer(double hidden, double inner, bool qkv_bias = true) {
  return linear(hidden, 3 * hidden, qkv_bias) + linear(hidden, hidden, true) +
         linear(hidden, inner, true) + linear(inner, hidden, true) + 2 * layer_norm(hidden);
}

// Counting functions of the table in families.cpp.
void count_vit(const Family&, const Config&, Tally&, ModelShape&);
void count_dinov2(const Family&, const Config&, Tally&, ModelShape&);
void count_clip(const Family&, const Config&, Tally&, ModelShape&);
void count_clip_text(const Family&, const Config&, Tally&, ModelShape&);
void count_clip_vision(const Family&, const Config&, Tally&, ModelShape&);
void count_siglip(const Family&, const Config&, Tally&, ModelShape&);
void count_siglip_text(const Family&, const Config&, Tally&, ModelShape&);
void count_siglip_vision(const Family&, const Config&, Tally&, ModelShape&);
void count_swin(const Family&, const Config&, Tally&, ModelShape&);
void count_resnet(const Family&, const Config&, Tally&, ModelShape&);
void count_convnext(const Family&, const Config&, Tally&, ModelShape&);

void count_dinov3(const Family&, const Config&, Tally&, ModelShape&);
void count_vit_mae(const Family&, const Config&, Tally&, ModelShape&);
void count_yolos(const Family&, const Config&, Tally&, ModelShape&);
void count_ast(const Family&, const Config&, Tally&, ModelShape&);
void count_detr(const Family&, const Config&, Tally&, ModelShape&);
void count_mobilenet_v2(const Family&, const Config&, Tally&, ModelShape&);
void count_mobilevit(const Family&, const Config&, Tally&, ModelShape&);
void count_clap(const Family&, const Config&, Tally&, ModelShape&);

void count_pixtral_vision(const Family&, const Config&, Tally&, ModelShape&);
void count_internvl_vision(const Family&, const Config&, Tally&, ModelShape&);
void count_videomae(const Family&, const Config&, Tally&, ModelShape&);
void count_beit(const Family&, const Config&, Tally&, ModelShape&);
void count_segformer(const Family&, const Config&, Tally&, ModelShape&);
void count_trocr(const Family&, const Config&, Tally&, ModelShape&);
void count_vision_encoder_decoder(const Family&, const Config&, Tally&, ModelShape&);

void count_unet(const Family&, const Config&, Tally&, ModelShape&);
void count_sd3(const Family&, const Config&, Tally&, ModelShape&);
void count_flux(const Family&, const Config&, Tally&, ModelShape&);
void count_dit(const Family&, const Config&, Tally&, ModelShape&);
void count_wan(const Family&, const Config&, Tally&, ModelShape&);
void count_hunyuan_video(const Family&, const Config&, Tally&, ModelShape&);
void count_cogvideox(const Family&, const Config&, Tally&, ModelShape&);
void count_ltx(const Family&, const Config&, Tally&, ModelShape&);
void count_mochi(const Family&, const Config&, Tally&, ModelShape&);
void count_qwen_image(const Family&, const Config&, Tally&, ModelShape&);
void count_z_image(const Family&, const Config&, Tally&, ModelShape&);
void count_flux2(const Family&, const Config&, Tally&, ModelShape&);
void count_chroma(const Family&, const Config&, Tally&, ModelShape&);
void count_auraflow(const Family&, const Config&, Tally&, ModelShape&);
void count_cogview(const Family&, const Config&, Tally&, ModelShape&);
void count_lumina2(const Family&, const Config&, Tally&, ModelShape&);
void count_hunyuan_dit(const Family&, const Config&, Tally&, ModelShape&);
void count_sana(const Family&, const Config&, Tally&, ModelShape&);
void count_autoencoder_kl(const Family&, const Config&, Tally&, ModelShape&);
void count_unet_without_text(const Family&, const Config&, Tally&, ModelShape&);

void count_llava(const Family&, const Config&, Tally&, ModelShape&);
void count_llava_onevision(const Family&, const Config&, Tally&, ModelShape&);
void count_mistral3(const Family&, const Config&, Tally&, ModelShape&);
void count_internvl(const Family&, const Config&, Tally&, ModelShape&);
void count_gemma3(const Family&, const Config&, Tally&, ModelShape&);
void count_gemma3n(const Family&, const Config&, Tally&, ModelShape&);
void count_gemma4(const Family&, const Config&, Tally&, ModelShape&);
void count_qwen_vl(const Family&, const Config&, Tally&, ModelShape&);
void count_llama4(const Family&, const Config&, Tally&, ModelShape&);
void count_idefics3(const Family&, const Config&, Tally&, ModelShape&);

}  // namespace trainprint::parameters
