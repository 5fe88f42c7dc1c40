// Transformers that make images, as diffusers 0.42 builds them: Qwen-Image, Z-Image, FLUX.2,
// Chroma, AuraFlow, CogView 3 and 4, Lumina 2, Hunyuan-DiT, Sana.
#include <algorithm>
#include <cmath>

#include "parameters/diffusion.hpp"

namespace trainprint::parameters {
namespace {

void describe(const Config& c, ModelShape& s, double d, double layers) {
  s.hidden = d;
  s.layers = layers;
  c.notice(NoticeCode::compute_incomplete, "",
           "Parameters alone: what one image takes to compute is not counted for this network.");
}

double squared(double side) { return side * side; }

}  // namespace

// Qwen-Image (arXiv 2508.02324).
void count_qwen_image(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"),
               text = c.dim("joint_attention_dim");
  const double in = c.dim("in_channels");
  t.total += embedder(kTimeFeatures, d) + text + linear(in, d, true) + linear(text, d, true);
  if (c.flag("use_additional_t_cond", false)) t.table(2, d);
  t.total +=
      layers * (2 * (linear(d, 6 * d, true) + 4 * linear(d, d, true) + feed_forward(d, 4 * d)) +
                4 * c.dim("attention_head_dim"));
  t.total += linear(d, 2 * d, true) +
             linear(d, squared(c.dim_or("patch_size", 2)) * c.dim_or("out_channels", in), true);
  describe(c, s, d, layers);
}

// Z-Image (arXiv 2511.22699).
void count_z_image(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = c.dim("dim"), layers = c.dim("n_layers"), refiners = c.dim("n_refiner_layers");
  const double in = c.dim("in_channels"), text = c.dim("cap_feat_dim");
  const double image = c.dim_or("siglip_feat_dim", 0), modulation = std::min(d, 256.0);
  const double head = std::floor(d / c.dim("n_heads")), inner = std::floor(d / 3 * 8);
  const double block = 4 * d * d + (c.flag("qk_norm", true) ? 2 * head : 0) + 3 * d * inner + 4 * d;
  const double modulated = block + linear(modulation, 4 * d, true);
  const std::vector<double> sides = c.list("all_patch_size", 0),
                            frames = c.list("all_f_patch_size", sides.size());
  for (std::size_t i = 0; i < std::min(sides.size(), frames.size()); ++i) {
    const double patch = squared(sides[i]) * frames[i] * in;
    t.total += linear(patch, d, true) + linear(d, patch, true) + linear(modulation, d, true);
  }
  t.total += (layers + refiners) * modulated + refiners * block + 2 * d;
  t.total += linear(kTimeFeatures, 1024, true) + linear(1024, modulation, true);
  t.total += text + linear(text, d, true);
  if (image > 0) t.total += image + linear(image, d, true) + refiners * block + d;
  describe(c, s, d, layers + 2 * refiners);
}

void count_flux2(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), head = c.dim("attention_head_dim");
  const double pairs = c.dim("num_layers"), singles = c.dim("num_single_layers");
  const double in = c.dim("in_channels"), time = c.dim_or("timestep_guidance_channels", 256);
  const double inner = std::floor(d * c.number_or("mlp_ratio", 3));
  t.total += in * d + c.dim("joint_attention_dim") * d;
  t.total += (c.flag("guidance_embeds", true) ? 2 : 1) * (time * d + d * d);
  t.total += (6 + 6 + 3) * d * d;  // one modulation for all blocks of a kind
  t.total += pairs * (8 * d * d + 4 * head + 2 * 3 * d * inner);
  t.total += singles * (d * (3 * d + 2 * inner) + (d + inner) * d + 2 * head);
  t.total += 2 * d * d + d * squared(c.dim_or("patch_size", 1)) * c.dim_or("out_channels", in);
  describe(c, s, d, pairs + singles);
}

// FLUX.1 whose modulation comes from one small network.
void count_chroma(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), head = c.dim("attention_head_dim");
  const double pairs = c.dim("num_layers"), singles = c.dim("num_single_layers");
  const double in = c.dim("in_channels"), small = c.dim("approximator_hidden_dim");
  const double one = linear(d, d, true);
  t.total += linear(in, d, true) + linear(c.dim("joint_attention_dim"), d, true);
  t.total += linear(c.dim("approximator_num_channels"), small, true) +
             c.dim("approximator_layers") * (2 * linear(small, small, true) + small) +
             linear(small, d, true);
  t.total += pairs * (8 * one + 4 * head + 2 * feed_forward(d, 4 * d));
  t.total += singles * (3 * one + 2 * head + linear(d, 4 * d, true) + linear(5 * d, d, true));
  t.total += linear(d, squared(c.dim_or("patch_size", 1)) * c.dim_or("out_channels", in), true);
  describe(c, s, d, pairs + singles);
}

void count_auraflow(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), in = c.dim("in_channels");
  const double pairs = c.dim("num_mmdit_layers"), singles = c.dim("num_single_dit_layers");
  const double patch = squared(c.dim_or("patch_size", 2));
  constexpr double kRegisters = 8, kMultiple = 256;
  const double inner = std::ceil(std::floor(8 * d / 3) / kMultiple) * kMultiple;
  const double gated = 3 * d * inner;
  t.total += kRegisters * d + linear(patch * in, d, true) +
             c.dim("joint_attention_dim") * c.dim("caption_projection_dim") +
             embedder(kTimeFeatures, d);
  t.table(c.dim("pos_embed_max_size"), d);
  t.total += pairs * (2 * 6 * d * d + 8 * d * d + 2 * gated);
  t.total += singles * (6 * d * d + 4 * d * d + gated);
  t.total += 2 * d * d + d * patch * c.dim_or("out_channels", in);
  describe(c, s, d, pairs + singles);
}

// CogView 3 (arXiv 2403.05121) and 4.
void count_cogview(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"), time = c.dim("time_embed_dim");
  const double in = c.dim("in_channels"), patch = squared(c.dim_or("patch_size", 2));
  constexpr double kSizes = 6;  // original, target and crop, two numbers each
  t.total += linear(in * patch, d, true) + linear(c.dim("text_embed_dim"), d, true);
  t.total += embedder(d, time) + embedder(kSizes * c.dim("condition_dim"), time);
  t.total +=
      layers * (linear(time, 12 * d, true) + 4 * linear(d, d, true) + feed_forward(d, 4 * d));
  t.total += linear(time, 2 * d, true) + linear(d, patch * c.dim_or("out_channels", in), true);
  describe(c, s, d, layers);
}

// Lumina-Image 2.0 (arXiv 2503.21758).
void count_lumina2(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = c.dim("hidden_size"), heads = c.dim("num_attention_heads");
  const double layers = c.dim("num_layers"), refiners = c.dim_or("num_refiner_layers", 2);
  const double in = c.dim("in_channels"), text = c.dim("cap_feat_dim");
  const double patch = squared(c.dim_or("patch_size", 2)), head = std::floor(d / heads);
  const double keys = c.dim_or("num_kv_heads", heads) * head, time = std::min(d, 1024.0);
  const double multiple = c.dim_or("multiple_of", 256);
  const double wanted = std::floor(4 * d * c.number_or("ffn_dim_multiplier", 1));
  const double inner = std::ceil(wanted / multiple) * multiple;
  const double block = 2 * d * d + 2 * d * keys + 2 * head + 3 * d * inner + 4 * d;
  t.total +=
      linear(in * patch, d, true) + embedder(kTimeFeatures, time) + text + linear(text, d, true);
  t.total += (layers + refiners) * (block + linear(time, 4 * d, true)) + refiners * block;
  t.total += linear(time, d, true) + linear(d, patch * c.dim_or("out_channels", in), true);
  describe(c, s, d, layers + 2 * refiners);
}

// Hunyuan-DiT (arXiv 2405.08748).
void count_hunyuan_dit(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"), head = c.dim("attention_head_dim");
  const double in = c.dim("in_channels"), patch = squared(c.dim("patch_size"));
  const double text = c.dim("cross_attention_dim"), t5 = c.dim("cross_attention_dim_t5");
  const double pooled = c.dim("pooled_projection_dim"), t5_length = c.dim("text_len_t5");
  const bool sizes = c.flag("use_style_cond_and_image_meta_size", true);
  const double inner = std::floor(d * c.number_or("mlp_ratio", 4));
  const double extra = pooled + (sizes ? 6 * kTimeFeatures + d : 0);
  t.total += (c.dim("text_len") + t5_length) * text + linear(t5, 4 * t5, true) +
             linear(4 * t5, text, true);
  t.total += linear(in * patch, d, true) + embedder(kTimeFeatures, d);
  t.total += (t5_length + 1) * t5 + linear(t5, 3 * t5, true) + linear(t5, pooled, true);
  if (sizes) t.table(1, d);
  t.total += linear(extra, 4 * d, true) + linear(4 * d, d, true);
  t.total += layers * (linear(d, d, true) + 3 * layer_norm(d) + 4 * layer_norm(head) +
                       6 * linear(d, d, true) + 2 * linear(text, d, true) + feed_forward(d, inner));
  // Layers behind the middle one look back at those before it.
  t.total += (layers - std::floor(layers / 2) - 1) * (layer_norm(2 * d) + linear(2 * d, d, true));
  const double out = in * (c.flag("learn_sigma", true) ? 2 : 1);
  t.total += linear(d, 2 * d, true) + linear(d, patch * out, true);
  describe(c, s, d, layers);
}

// Sana (arXiv 2410.10629).
void count_sana(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = heads_width(c), layers = c.dim("num_layers"), in = c.dim("in_channels");
  const double across = c.dim("num_cross_attention_heads") * c.dim("cross_attention_head_dim");
  const double context = c.dim("cross_attention_dim"), patch = squared(c.dim_or("patch_size", 1));
  const double inner = std::floor(d * c.number_or("mlp_ratio", 2.5));
  const bool norms = !c.text("qk_norm").empty();
  const double self = linear(d, 3 * d, c.flag("attention_bias", false)) + linear(d, d, true);
  const double cross =
      linear(d, across, true) + linear(context, 2 * across, true) + linear(across, d, true);
  const double mlp =
      linear(d, 2 * inner, true) + 9 * 2 * inner + 2 * inner + inner * d;  // 3 x 3 per channel
  t.total += 2 * d + linear(in * patch, d, true) + embedder(kTimeFeatures, d) +
             linear(d, 6 * d, true) + embedder(c.dim("caption_channels"), d) + d;
  if (c.flag("guidance_embeds", false)) t.total += embedder(kTimeFeatures, d);
  t.total += layers * (6 * d + self + cross + mlp + (norms ? 2 * d + 2 * across : 0));
  t.total += linear(d, patch * c.dim_or("out_channels", in), true);
  describe(c, s, d, layers);
}

}  // namespace trainprint::parameters
