// CLIP (arXiv 2103.00020) and SigLIP (arXiv 2303.15343), whole or one tower.
#include <cmath>

#include "parameters/vision.hpp"

namespace trainprint::parameters {
namespace {

// The text tower; `type` decides the defaults where a nested config leaves keys out.
double text_tower(const Config& c, Tally& t, ModelShape& s, bool siglip) {
  const double d = hidden_size(c, siglip ? 768 : 512), layers = layer_count(c, 12);
  const double inner = c.dim("intermediate_size", siglip ? 3072 : 2048);
  const double length = positions(c, siglip ? 64 : 77);
  t.token_table(vocabulary(c, siglip ? 32000 : 49408), d);
  t.table(length, d);
  t.total += layers * vit_layer(d, inner) + layer_norm(d);
  s.layers = layers;
  s.hidden = d;
  s.context_length = TokenCount::count(length);
  return d;
}

VitShape vision_tower(const Config& c, Tally& t, bool siglip, bool head = true) {
  VitShape v = read_vit(c, {.patch = siglip ? 16.0 : 32.0, .hidden = 768, .layers = 12});
  const double d = v.hidden, inner = c.dim("intermediate_size", 3072);
  // SigLIP 2 that keeps an image's proportions (NaFlex) says how many patches there are.
  const double n =
      c.dim_or("num_patches", std::floor(v.height / v.patch) * std::floor(v.width / v.patch));
  v.mlp_ratio = inner / d;
  v.extra_tokens = siglip ? 0 : 1;
  t.total += v.layers * vit_layer(d, inner);
  t.table(n + v.extra_tokens, d);
  if (siglip) {
    t.total += linear(v.patch * v.patch * v.channels, d, true) + layer_norm(d);
    if (head && c.flag("vision_use_head", true)) {  // attention pooling with a learned query
      t.total += d + linear(d, 3 * d, true) + linear(d, d, true) + layer_norm(d) +
                 linear(d, inner, true) + linear(inner, d, true);
    }
  } else {  // class token, patches without bias, norms before and after
    t.total += d + v.patch * v.patch * v.channels * d + 2 * layer_norm(d);
  }
  return v;
}

// A config inside another, or, in files from before transformers 4.25, the same with _dict behind.
Config tower(const Config& c, const char* key, const char* older) {
  return c.child(c.has(key) && c.size(key) > 0 ? key : c.has(older) ? older : key);
}

}  // namespace

void count_clip_text(const Family&, const Config& c, Tally& t, ModelShape& s) {
  knows(c, {"TextModel", "TextTransformer"});
  const double d = text_tower(c, t, s, false);
  if (is_a(c, "WithProjection")) t.total += d * c.dim_or("projection_dim", 512);
}

void count_clip_vision(const Family&, const Config& c, Tally& t, ModelShape& s) {
  knows(c, {"VisionModel", "VisionTransformer"});
  const VitShape v = vision_tower(c, t, false);
  if (is_a(c, "WithProjection")) t.total += v.hidden * c.dim_or("projection_dim", 512);
  s.layers = v.layers;
  s.hidden = v.hidden;
  s.image_model = v;
}

void count_clip(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double out = c.dim_or("projection_dim", 512);
  const bool classifier = is_a(c, "ForImageClassification");
  is_bare(c);
  const double text =
      classifier ? 0 : text_tower(tower(c, "text_config", "text_config_dict"), t, s, false);
  const VitShape v = vision_tower(tower(c, "vision_config", "vision_config_dict"), t, false);
  if (classifier) {
    t.total += linear(v.hidden, labels(c), true);
    s.image_model = v;
    s.architecture = Architecture::vit;
    s.layers = v.layers;
    s.hidden = v.hidden;
    return;
  }
  t.total += out * (text + v.hidden) + 1;  // projections and the temperature
  s.layers = v.layers;
  s.hidden = v.hidden;
  s.image_model = ClipShape{v};
}

void count_siglip_text(const Family&, const Config& c, Tally& t, ModelShape& s) {
  knows(c, {"TextModel"});
  const double d = text_tower(c, t, s, true);
  t.total += linear(d, c.dim_or("projection_size", d), true);
}

void count_siglip_vision(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  knows(c, {"VisionModel"});
  const VitShape v =
      vision_tower(c, t, true, f.type == "siglip_vision_model" || f.type == "siglip2_vision_model");
  s.layers = v.layers;
  s.hidden = v.hidden;
  s.image_model = v;
}

void count_siglip(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const bool classifier = is_a(c, "ForImageClassification");
  is_bare(c);
  if (!classifier) count_siglip_text(f, c.child("text_config"), t, s);
  const VitShape v = vision_tower(c.child("vision_config"), t, true);
  t.total += classifier ? linear(v.hidden, labels(c), true) : 2;  // or temperature and bias
  s.layers = v.layers;
  s.hidden = v.hidden;
  if (classifier) {
    s.image_model = v;
    s.architecture = Architecture::vit;
  } else {
    s.image_model = ClipShape{v};
  }
}

}  // namespace trainprint::parameters
