// Vision transformers: ViT (arXiv 2010.11929), DeiT, DINOv2 (arXiv 2304.07193) and registers.
#include <cmath>

#include "parameters/vision.hpp"

namespace trainprint::parameters {

VitShape read_vit(const Config& c, const VitShape& defaults) {
  VitShape shape = defaults;
  shape.hidden = hidden_size(c, defaults.hidden > 0 ? defaults.hidden : Config::kNone);
  shape.layers =
      c.dim("num_hidden_layers|depth", defaults.layers > 0 ? defaults.layers : Config::kNone);
  const std::vector<double> size = c.list("image_size", 2);
  if (size.size() == 2) {
    shape.height = size[0];
    shape.width = size[1];
  } else {
    c.assume("image_size", shape.height);
  }
  shape.patch = c.dim("patch_size", defaults.patch);
  shape.channels = c.dim_or("num_channels|in_channels|in_chans", defaults.channels);
  if (shape.patch > shape.height || shape.patch > shape.width || shape.height > 1e5 ||
      shape.width > 1e5) {
    c.fail(ErrorCode::contradiction, "patch_size",
           "\"%\" must not be larger than image_size, nor that larger than 100,000 pixels.");
  }
  return shape;
}

double vit_inner(const Config& c, double hidden, double fallback_ratio) {
  if (c.has("mlp_ratio") && !c.has("intermediate_size")) {
    return std::floor(hidden * c.number_or("mlp_ratio", fallback_ratio));
  }
  return c.dim("intermediate_size", fallback_ratio * hidden);
}

namespace {
double patches(const VitShape& v) {
  return std::floor(v.height / v.patch) * std::floor(v.width / v.patch);
}
double patch_embedding(const VitShape& v) {
  return linear(v.patch * v.patch * v.channels, v.hidden, true);
}
}  // namespace

void count_vit(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  VitShape v = read_vit(c, {});
  const double d = v.hidden, inner = vit_inner(c, d, 4);
  v.mlp_ratio = inner / d;
  v.extra_tokens = f.type == "deit" ? 2 : 1;  // class and distillation token
  t.total += v.extra_tokens * d + (patches(v) + v.extra_tokens) * d + patch_embedding(v);
  t.total += v.layers * vit_layer(d, inner, c.flag("qkv_bias", true)) + layer_norm(d);
  if (is_a(c, "ForImageClassification")) {
    t.total += linear(d, labels(c), true);
  } else if (is_a(c, "ForImageClassificationWithTeacher")) {
    t.total += 2 * linear(d, labels(c), true);
  } else if (is_a(c, "ForMaskedImageModeling")) {  // and a token for what is hidden
    const double side = c.dim_or("encoder_stride", 16);
    t.total += d + linear(d, side * side * v.channels, true);
  } else {
    is_bare(c);
    const double pooled = f.type == "vit" ? c.dim_or("pooler_output_size", d) : d;
    t.total += linear(d, pooled, true);
  }
  s.layers = v.layers;
  s.hidden = d;
  s.image_model = v;
}

void count_dinov2(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  VitShape v = read_vit(c, {});
  const double d = v.hidden,
               registers = f.type == "dinov2" ? 0 : c.dim_or("num_register_tokens", 4);
  double inner = std::floor(d * c.number_or("mlp_ratio", 4));
  double layer = vit_layer(d, inner, c.flag("qkv_bias", true)) + 2 * d;  // layer scales
  if (c.flag("use_swiglu_ffn", false)) {
    layer -= linear(d, inner, true) + linear(inner, d, true);
    inner = std::floor((std::floor(inner * 2 / 3) + 7) / 8) * 8;
    layer += linear(d, 2 * inner, true) + linear(inner, d, true);
    v.mlp_ratio = 1.5 * inner / d;
  } else {
    v.mlp_ratio = inner / d;
  }
  v.extra_tokens = 1 + registers;
  // Class token, mask token, registers, a position for each patch and the class token.
  const double tokens = c.flag("use_mask_token", true) ? 2 : 1;
  t.total += d * (tokens + registers + patches(v) + 1) + patch_embedding(v) + v.layers * layer +
             layer_norm(d);
  if (is_a(c, "ForImageClassification")) {
    t.total += linear(2 * d, labels(c), true);
  } else {
    is_bare(c);
  }
  s.layers = v.layers;
  s.hidden = d;
  s.image_model = v;
}

}  // namespace trainprint::parameters
