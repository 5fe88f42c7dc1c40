// Vision transformers that stand alone or before a decoder of text: Pixtral, InternViT, VideoMAE,
// BEiT, SegFormer, and TrOCR's pair of an encoder of images and a decoder.
#include <algorithm>
#include <cmath>

#include "parameters/decoder.hpp"
#include "parameters/vision.hpp"

namespace trainprint::parameters {
namespace {

double grid_of(const VitShape& v) {
  return std::floor(v.height / v.patch) * std::floor(v.width / v.patch);
}

// Queries and values have biases, keys none.
double layer_without_key_bias(double d, double inner, bool bias) {
  return vit_layer(d, inner, false) + (bias ? 2 * d : 0);
}

}  // namespace

void count_pixtral_vision(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = hidden_size(c, 1024), layers = layer_count(c, 24);
  const double inner = c.dim("intermediate_size", 4096), patch = c.dim("patch_size", 16);
  t.total += patch * patch * c.dim_or("num_channels", 3) * d + d +
             layers * (4 * d * d + 3 * d * inner + 2 * d);
  knows(c, {"VisionModel"});
  s.layers = layers;
  s.hidden = d;
}

void count_internvl_vision(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = hidden_size(c, 1024), layers = layer_count(c, 24);
  const double inner = c.dim("intermediate_size", 4096);
  const auto area = [&](const char* key, double usual) {
    const std::vector<double> sides = c.list(key, 2);
    return sides.size() == 2 ? sides[0] * sides[1] : usual * usual;
  };
  const double patch = area("patch_size", 14);
  const double places = std::floor(std::sqrt(area("image_size", 448) / patch));
  const bool shifts = c.text("norm_type", "layer_norm") == "layer_norm";
  const double norm = shifts ? layer_norm(d) : d;
  t.total += d + linear(patch * c.dim_or("num_channels", 3), d, true);
  if (c.flag("use_mask_token", false)) t.total += d;
  if (c.flag("use_absolute_position_embeddings", true)) t.total += (places * places + 1) * d;
  t.total += layers * (linear(d, 3 * d, c.flag("attention_bias", false)) + linear(d, d, true) +
                       linear(d, inner, true) + linear(inner, d, true) + 2 * d + 2 * norm +
                       (c.flag("use_qk_norm", false) ? 2 * d : 0));
  if (!c.flag("use_mean_pooling", true)) t.total += layer_norm(d);
  knows(c, {"VisionModel"});
  s.layers = layers;
  s.hidden = d;
}

// VideoMAE (arXiv 2203.12602): positions are fixed.
void count_videomae(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const VitShape v = read_vit(c, {});
  const double d = v.hidden, inner = vit_inner(c, d, 4);
  const bool mean = c.flag("use_mean_pooling", true), bias = c.flag("qkv_bias|qv_bias", true);
  t.total += linear(v.patch * v.patch * v.channels * c.dim_or("tubelet_size", 2), d, true) +
             v.layers * layer_without_key_bias(d, inner, bias);
  if (is_a(c, "ForVideoClassification")) {
    t.total += layer_norm(d) + linear(d, labels(c), true);
  } else if (is_bare(c) && !mean) {
    t.total += layer_norm(d);
  }
  s.layers = v.layers;
  s.hidden = d;
}

// BEiT (arXiv 2106.08254).
void count_beit(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const VitShape v = read_vit(c, {});
  const double d = v.hidden, heads = head_count(c), grid = grid_of(v);
  const double sides = std::floor(v.height / v.patch) * 2 - 1;
  const double across = std::floor(v.width / v.patch) * 2 - 1;
  const double table = (sides * across + 3) * heads;
  const bool scaled = c.number_or("layer_scale_init_value", 0.1) > 0;
  t.total += d + linear(v.patch * v.patch * v.channels, d, true);
  if (c.flag("use_mask_token", false)) t.total += d;
  if (c.flag("use_absolute_position_embeddings", false)) t.total += (grid + 1) * d;
  t.total +=
      v.layers * (layer_without_key_bias(d, vit_inner(c, d, 4), true) + (scaled ? 2 * d : 0));
  if (c.flag("use_relative_position_bias", false)) t.total += v.layers * table;
  if (c.flag("use_shared_relative_position_bias", false)) t.total += table;
  t.total += layer_norm(d);  // of the pooler, or at the end
  if (is_a(c, "ForImageClassification")) t.total += linear(d, labels(c), true);
  is_bare(c);
  s.layers = v.layers;
  s.hidden = d;
}

// SegFormer (arXiv 2105.15203).
void count_segformer(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const std::size_t n = static_cast<std::size_t>(c.dim_or("num_encoder_blocks", 4));
  const auto each = [&](const char* key) { return c.list(key, n); };
  const std::vector<double> widths = each("hidden_sizes"), depths = each("depths"),
                            shrinks = each("sr_ratios"), patches = each("patch_sizes"),
                            ratios = each("mlp_ratios");
  for (const auto* list : {&widths, &depths, &shrinks, &patches, &ratios}) {
    if (list->size() != n || n == 0)
      return c.fail(ErrorCode::insufficient_input, "hidden_sizes",
                    "\"hidden_sizes\", \"depths\", \"sr_ratios\", \"patch_sizes\" and "
                    "\"mlp_ratios\" must be lists of num_encoder_blocks numbers.");
  }
  double before = c.dim_or("num_channels", 3), layers = 0, all = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const double d = widths[i], inner = ratios[i] * d, shrink = shrinks[i];
    const double reduction = shrink > 1 ? linear(shrink * shrink * d, d, true) + layer_norm(d) : 0;
    t.total += linear(patches[i] * patches[i] * before, d, true) + layer_norm(d) +
               depths[i] * (2 * layer_norm(d) + 4 * linear(d, d, true) + reduction +
                            linear(d, inner, true) + 10 * inner + linear(inner, d, true)) +
               layer_norm(d);
    before = d;
    layers += depths[i];
    all += d;
  }
  if (is_a(c, "ForSemanticSegmentation")) {
    const double d = c.dim_or("decoder_hidden_size", 256), count = static_cast<double>(n);
    t.total += all * d + count * d + count * d * d + 2 * d + linear(d, labels(c), true);
  } else if (is_a(c, "ForImageClassification")) {
    t.total += linear(widths.back(), labels(c), true);
  }
  is_bare(c);
  s.layers = layers;
  s.hidden = widths.back();
}

// TrOCR's decoder (arXiv 2109.10282).
void count_trocr(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = c.dim("d_model", 1024), layers = c.dim("decoder_layers", 12);
  const double inner = c.dim("decoder_ffn_dim", 4096),
               context = c.dim_or("cross_attention_hidden_size", d);
  const double vocab = vocabulary(c, 50265);
  t.token_table(vocab, d);
  if (c.flag("use_learned_position_embeddings", true))
    t.table(c.dim("max_position_embeddings", 512) + 2, d);
  if (c.flag("layernorm_embedding", true)) t.total += layer_norm(d);
  t.total += layers * (6 * linear(d, d, true) + linear(context, 2 * d, true) +
                       linear(d, inner, true) + linear(inner, d, true) + 3 * layer_norm(d));
  knows(c, {"ForCausalLM"});
  if (c.flag("tie_word_embeddings", true)) {
    t.share_token_table();
  } else {
    t.total += vocab * d;
  }
  s.layers = layers;
  s.hidden = d;
}

// An encoder of images and a decoder of text, each with a file of its own inside.
void count_vision_encoder_decoder(const Family&, const Config& c, Tally& t, ModelShape& s) {
  ModelShape images = s;
  const Config inside = c.child("encoder"), decoder = c.child("decoder");
  const std::string_view kind = decoder.text("model_type");
  if (kind != "trocr")
    return c.fail(ErrorCode::unsupported, "decoder",
                  "Of encoders of images before a decoder of text only those with TrOCR's decoder "
                  "are counted here. Give the number of parameters instead.");
  count_nested(inside, "vit", t, images);
  count_nested(decoder, "trocr", t, s);
  knows(c, {"VisionEncoderDecoderModel"});
  if (images.hidden != s.hidden && !decoder.has("cross_attention_hidden_size"))
    t.total += linear(images.hidden, s.hidden, true);
}

}  // namespace trainprint::parameters
