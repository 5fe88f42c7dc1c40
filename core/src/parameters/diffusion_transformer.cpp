// Diffusion transformers as diffusers builds them: DiT (arXiv 2212.09748), PixArt (2310.00426),
// Stable Diffusion 3 (2403.03206), FLUX.1.
#include <algorithm>
#include <cmath>

#include "parameters/diffusion.hpp"

namespace trainprint::parameters {
namespace {

void describe(const Config& c, ModelShape& s, double d, double layers, double patch,
              double channels, double fallback_size) {
  DitShape shape;
  const double size = c.dim_or("sample_size", fallback_size);
  shape.latent_height = shape.latent_width = size;
  shape.patch = patch;
  shape.channels = channels;
  shape.hidden = d;
  shape.layers = layers;
  s.layers = layers;
  s.hidden = d;
  s.image_model = shape;
}

}  // namespace

// DiT and PixArt share a class; norm_type tells them apart. diffusers gives every DiT block its own
// embedding of time step and class, 11 % more than the 675 M of the original DiT-XL/2.
void count_dit(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"), patch = c.dim("patch_size");
  const double in = c.dim("in_channels"), out = c.dim_or("out_channels", in);
  const bool bias = c.flag("attention_bias", true);
  const bool single = c.text("norm_type", "ada_norm_zero") == "ada_norm_single";
  const double self = linear(d, 3 * d, bias) + linear(d, d, true);
  const double mlp = linear(d, 4 * d, true) + linear(4 * d, d, true);
  t.total += linear(patch * patch * in, d, true);
  if (c.flag("norm_elementwise_affine", false) || c.text("activation_fn") == "geglu" ||
      c.is_set("attention_type")) {
    c.fail(ErrorCode::unsupported, "norm_elementwise_affine",
           "This variant of a diffusion transformer is not counted here. Give the parameters.");
  }
  double cross = 0;
  if (single) {  // PixArt: one modulation for all blocks, a table in each, text by cross-attention
    const double context = c.dim_or("cross_attention_dim", d);
    cross = linear(d, d, bias) + linear(context, 2 * d, bias) + linear(d, d, true);
    t.total += 2 * d + layers * 6 * d;
    t.total +=
        linear(d, patch * patch * out, true) + embedder(kTimeFeatures, d) + linear(d, 6 * d, true);
    if (c.flag("use_additional_conditions", c.dim_or("sample_size", 128) == 128)) {
      const double third = std::floor(d / 3);
      t.total += 2 * embedder(kTimeFeatures, third);
    }
    const double caption = c.dim_or("caption_channels", 0);
    if (caption > 0) t.total += embedder(caption, d);
  } else {
    const double classes = c.dim_or("num_embeds_ada_norm", 1000);
    for (double i = 0; i < std::min(layers, 1e4); ++i) t.table(classes + 1, d);
    t.total += layers * (embedder(kTimeFeatures, d) + linear(d, 6 * d, true));
    t.total += linear(d, 2 * d, true) + linear(d, patch * patch * out, true);
  }
  t.total += layers * (self + cross + mlp);
  describe(c, s, d, layers, patch, in, single ? 128 : 32);
  if (single) {
    constexpr double kCaption = 120;  // T5 tokens (PixArt-alpha, section 2)
    std::get<DitShape>(s.image_model).cross_attention_tokens = kCaption;
    std::get<DitShape>(s.image_model).modulation = 0;
  }
}

void count_sd3(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"), patch = c.dim_or("patch_size", 2);
  const double in = c.dim("in_channels"), out = c.dim_or("out_channels", in);
  const double width = c.dim("attention_head_dim");
  // The last layer has no text stream to attend to: listed there, it changes nothing.
  double dual = 0;
  for (const double at : c.list("dual_attention_layers", 0)) {
    if (at < layers) ++dual;
  }
  const double norms = c.text("qk_norm").empty() ? 0 : 2 * width;  // per stream
  const double four = 4 * linear(d, d, true);
  const double mlp = linear(d, 4 * d, true) + linear(4 * d, d, true);
  t.total += linear(patch * patch * in, d, true) + embedder(kTimeFeatures, d) +
             embedder(c.dim("pooled_projection_dim"), d) +
             linear(c.dim("joint_attention_dim"), c.dim("caption_projection_dim"), true);
  // Every block has an image and a text stream; the last one drops the text's output.
  t.total += layers * 2 * (linear(d, 6 * d, true) + four + mlp + norms);
  t.total -= linear(d, 4 * d, true) + linear(d, d, true) + mlp;
  t.total += dual * (linear(d, 3 * d, true) + four + norms);
  t.total += linear(d, 2 * d, true) + linear(d, patch * patch * out, true);
  describe(c, s, d, layers, patch, in, 128);
  std::get<DitShape>(s.image_model).modulation = 12;     // six per stream
  std::get<DitShape>(s.image_model).joint_tokens = 154;  // 77 of CLIP and 77 of T5 (SD3, 5.3)
}

void count_flux(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), width = c.dim("attention_head_dim");
  const double pairs = c.dim("num_layers"), singles = c.dim("num_single_layers");
  const double in = c.dim("in_channels"), patch = c.dim_or("patch_size", 1);
  const double four = 4 * linear(d, d, true), mlp = linear(d, 4 * d, true) + linear(4 * d, d, true);
  t.total += linear(in, d, true) + linear(c.dim("joint_attention_dim"), d, true) +
             embedder(kTimeFeatures, d) + embedder(c.dim("pooled_projection_dim"), d);
  if (c.flag("guidance_embeds", false)) t.total += embedder(kTimeFeatures, d);
  t.total += pairs * 2 * (linear(d, 6 * d, true) + four + mlp + 2 * width);
  t.total += singles * (linear(d, 3 * d, true) + linear(d, 3 * d, true) + 2 * width +
                        linear(d, 4 * d, true) + linear(5 * d, d, true));
  t.total += linear(d, 2 * d, true) + linear(d, patch * patch * c.dim_or("out_channels", in), true);
  // Latents come packed 2 x 2: 64 channels on a 64 x 64 grid for 1,024 pixels.
  describe(c, s, d, pairs + singles, patch, in, 64);
  std::get<DitShape>(s.image_model).modulation = 6;
  std::get<DitShape>(s.image_model).joint_tokens = 512;  // T5 tokens, the pipeline's default
}

}  // namespace trainprint::parameters
