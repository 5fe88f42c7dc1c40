// Transformers that make videos, as diffusers 0.42 builds them: Wan, HunyuanVideo, CogVideoX,
// LTX-Video, Mochi. What one of their steps computes depends on a video's length: no compute.
#include <cmath>

#include "parameters/diffusion.hpp"

namespace trainprint::parameters {

void count_wan(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"), in = c.dim("in_channels");
  double patch = 1;
  for (const double side : c.list("patch_size", 3)) patch *= side;
  if (!c.has("patch_size")) patch = 4;
  const double attention = 4 * linear(d, d, true) + 2 * d;
  double block = 2 * attention + feed_forward(d, c.dim("ffn_dim")) + 6 * d;
  if (c.flag("cross_attn_norm", true)) block += layer_norm(d);
  if (const double added = c.dim_or("added_kv_proj_dim", 0); added > 0)
    block += 2 * linear(added, d, true) + d;
  t.total += linear(in * patch, d, true) + embedder(c.dim_or("freq_dim", 256), d) +
             linear(d, 6 * d, true) + embedder(c.dim_or("text_dim", 4096), d) + layers * block +
             linear(d, c.dim_or("out_channels", in) * patch, true) + 2 * d;
  if (const double image = c.dim_or("image_dim", 0); image > 0)
    t.total += layer_norm(image) + linear(image, image, true) + linear(image, d, true) +
               layer_norm(d) + c.dim_or("pos_embed_seq_len", 0) * image;
  s.hidden = d;
  s.layers = layers;
}

void count_hunyuan_video(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), head = c.dim("attention_head_dim");
  const double pairs = c.dim("num_layers"), singles = c.dim("num_single_layers");
  const double refiners = c.dim_or("num_refiner_layers", 2);
  const double in = c.dim("in_channels"), text = c.dim("text_embed_dim");
  const double patch = std::pow(c.dim_or("patch_size", 2), 2) * c.dim_or("patch_size_t", 1);
  const double inner = std::floor(d * c.number_or("mlp_ratio", 4));
  const double one = linear(d, d, true);
  t.total += linear(in * patch, d, true);
  t.total +=
      embedder(kTimeFeatures, d) + embedder(text, d) + linear(text, d, true) +
      refiners * (2 * layer_norm(d) + 4 * one + feed_forward(d, 4 * d) + linear(d, 2 * d, true));
  t.total += embedder(kTimeFeatures, d) + embedder(c.dim("pooled_projection_dim"), d);
  if (c.flag("guidance_embeds", true)) t.total += embedder(kTimeFeatures, d);
  t.total += pairs * (2 * (linear(d, 6 * d, true) + 4 * one + feed_forward(d, inner)) + 4 * head);
  t.total += singles * (3 * one + 2 * head + linear(d, 3 * d, true) + linear(d, inner, true) +
                        linear(d + inner, d, true));
  t.total += linear(d, 2 * d, true) + linear(d, patch * c.dim_or("out_channels", in), true);
  s.hidden = d;
  s.layers = pairs + singles;
}

// CogVideoX (arXiv 2408.06072).
void count_cogvideox(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"), time = c.dim("time_embed_dim");
  const double in = c.dim("in_channels"), head = c.dim("attention_head_dim");
  const double patch = std::pow(c.dim_or("patch_size", 2), 2) * c.dim_or("patch_size_t", 1);
  const bool bias = c.flag("attention_bias", true),
             affine = c.flag("norm_elementwise_affine", true);
  const double norm = affine ? layer_norm(d) : 0;
  t.total += linear(in * patch, d, c.has("patch_size_t") || c.flag("patch_bias", true)) +
             linear(c.dim("text_embed_dim"), d, true) + embedder(d, time);
  if (const double offset = c.dim_or("ofs_embed_dim", 0); offset > 0)
    t.total += embedder(offset, offset);
  t.total += layers * (2 * (linear(time, 6 * d, true) + norm) + linear(d, 3 * d, bias) +
                       linear(d, d, true) + 2 * layer_norm(head) + feed_forward(d, 4 * d));
  t.total +=
      2 * norm + linear(time, 2 * d, true) + linear(d, patch * c.dim_or("out_channels", in), true);
  s.hidden = d;
  s.layers = layers;
}

// LTX-Video (arXiv 2501.00103).
void count_ltx(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"), in = c.dim("in_channels");
  const double context = c.dim("cross_attention_dim");
  const double patch = std::pow(c.dim_or("patch_size", 1), 2) * c.dim_or("patch_size_t", 1);
  const bool bias = c.flag("attention_bias", true), out_bias = c.flag("attention_out_bias", true);
  if (c.flag("norm_elementwise_affine", false))
    c.fail(ErrorCode::unsupported, "norm_elementwise_affine",
           "A diffusion transformer with this \"%\" is not counted here. Give the number of "
           "parameters.");
  const double self = linear(d, 3 * d, bias) + linear(d, d, out_bias) + 2 * d;
  const double cross =
      linear(d, d, bias) + linear(context, 2 * d, bias) + linear(d, d, out_bias) + 2 * d;
  t.total += linear(in, d, true) + 2 * d + embedder(kTimeFeatures, d) + linear(d, 6 * d, true) +
             embedder(c.dim("caption_channels"), d) +
             layers * (6 * d + self + cross + feed_forward(d, 4 * d)) +
             linear(d, c.dim_or("out_channels", in) * patch, true);
  s.hidden = d;
  s.layers = layers;
}

void count_mochi(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"), in = c.dim("in_channels");
  const double heads = c.dim("num_attention_heads"), head = c.dim("attention_head_dim");
  const double text = c.dim("text_embed_dim"), stream = c.dim("pooled_projection_dim");
  const double time = c.dim_or("time_embed_dim", 256);
  const double patch = std::pow(c.dim_or("patch_size", 2), 2);
  const auto gated = [](double width) { return 3 * width * std::floor(8 * width / 3); };
  t.total += 3 * heads * std::floor(head / 2) + linear(in * patch, d, true) + embedder(time, d) +
             linear(text, 3 * text, true) + linear(text, d, true) + linear(text, stream, true);
  t.total += layers * (linear(d, 4 * d, true) + 3 * d * d + 3 * stream * d + linear(d, d, true) +
                       4 * head + gated(d));
  // The last layer's text goes no further.
  t.total += (layers - 1) * (linear(d, 4 * stream, true) + linear(d, stream, true) + gated(stream));
  t.total += linear(d, stream, true);
  t.total += linear(d, 2 * d, true) + linear(d, patch * c.dim_or("out_channels", in), true);
  s.hidden = d;
  s.layers = layers;
}

}  // namespace trainprint::parameters
