// Language models that read images: a vision tower, a projector, a language model, each with its
// own nested config.
#include <algorithm>
#include <cmath>

#include "parameters/decoder.hpp"
#include "parameters/vision.hpp"

namespace trainprint::parameters {
namespace {

// The vision tower's own shape; only its width matters to the projector.
double vision_tower(const Config& c, const char* fallback, Tally& t, const ModelShape& s) {
  ModelShape tower = s;
  const Config v = c.child("vision_config");
  const std::string_view type = v.text("model_type", fallback);
  const Family* family = find_family(type);
  if (family != nullptr && family->architecture == Architecture::vision_language) {
    // Older files of Idefics3 and SmolVLM name the whole model inside as well.
    if (const Family* meant = find_family(std::string(type) + "_vision")) {
      meant->count(*meant, v, t, tower);
      return tower.hidden;
    }
  }
  count_nested(v, fallback, t, tower);
  return tower.hidden;
}

// The file around a language model decides about its head: transformers 5 ties it if the top of the
// file says so, version 4 read the nested key alone.
double text_model(const Config& c, const char* fallback, Tally& t, ModelShape& s) {
  constexpr const char* kTie = "tie_word_embeddings";
  const Config text = c.child("text_config");
  const std::string_view type = c.text("model_type");
  const bool classifier = is_a(c, "ForSequenceClassification");
  t.headless = is_bare(c) || classifier;
  knows(c, {"ForConditionalGeneration", "ForVision2Seq", "ForCausalLM"});
  if (c.has(kTie) && !(text.has(kTie) && (type == "llama4" || !by_version_5(c)))) {
    t.tied = c.flag(kTie, false);
    const bool either = type == "llava" || type == "qwen2_vl" || type == "qwen2_5_vl";
    if (either && text.flag(kTie, false)) t.tied = true;
  }
  if (c.has("text_config")) {
    count_nested(c.child("text_config"), fallback, t, s);
  } else if (const Family* family = find_family(fallback)) {
    family->count(*family, c, t, s);  // older files keep the language model's keys at the top
  }
  if (classifier) t.total += s.hidden * labels(c);
  return s.hidden;
}

}  // namespace

// LLaVA (arXiv 2304.08485), LLaVA-NeXT (arXiv 2310.03744), PaliGemma (arXiv 2407.07726).
void count_llava(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const bool pali = f.type == "paligemma";
  const double v = vision_tower(c, pali ? "siglip_vision_model" : "clip_vision_model", t, s);
  const double h = text_model(c, pali ? "gemma" : "llama", t, s);
  if (pali) {
    t.total += linear(v, c.dim_or("projection_dim", h), true);
    return;
  }
  const double taken = std::max(1.0, static_cast<double>(c.size("vision_feature_layer")));
  const bool bias = c.flag("multimodal_projector_bias", true);
  t.total += linear(v * taken, h, bias) + linear(h, h, bias);
  if (f.type == "llava_next") t.total += h;  // image_newline
}

// LLaVA-OneVision (arXiv 2408.03326).
void count_llava_onevision(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double v = vision_tower(c, "siglip_vision_model", t, s);
  const double h = text_model(c, "qwen2", t, s);
  const double taken = std::max(1.0, static_cast<double>(c.size("vision_feature_layer")));
  const bool bias = c.flag("multimodal_projector_bias", true);
  t.total += linear(v * taken, h, bias) + linear(h, h, bias) + h;
}

// Mistral Small 3.1 and its kin: patches are merged before they are projected.
void count_mistral3(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double v = vision_tower(c, "pixtral", t, s), h = text_model(c, "mistral", t, s);
  const double merge = c.dim_or("spatial_merge_size", 2);
  const double taken = std::max(1.0, static_cast<double>(c.size("vision_feature_layer")));
  const bool bias = c.flag("multimodal_projector_bias", false);
  t.total += v + v * merge * merge * v + linear(v * taken, h, bias) + linear(h, h, bias);
}

// InternVL 3 (arXiv 2504.10479): a pixel shuffle before the projector.
void count_internvl(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double v = vision_tower(c, "internvl_vision", t, s), h = text_model(c, "qwen2", t, s);
  const double ratio = c.number_or("downsample_ratio", 0.5);
  const double into = ratio > 0 ? std::round(v / (ratio * ratio)) : v;
  t.total += layer_norm(into) + linear(into, h, true) + linear(h, h, true);
}

// Gemma 3 (arXiv 2503.19786).
void count_gemma3(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double v = vision_tower(c, "siglip_vision_model", t, s);
  t.total += v * text_model(c, "gemma3_text", t, s) + v;
}

// Idefics3 and SmolVLM (arXiv 2408.12637).
void count_idefics3(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double v = vision_tower(c, "idefics3_vision", t, s);
  const double h = text_model(c, "llama", t, s), scale = c.dim_or("scale_factor", 2);
  t.total += v * scale * scale * h;
}

// Qwen2-VL (arXiv 2409.12191), Qwen2.5-VL (2502.13923), Qwen3-VL, Qwen3.5.
void count_qwen_vl(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const bool second = f.type == "qwen2_vl", half = f.type == "qwen2_5_vl";
  const Config v = c.child("vision_config");
  const double d = second ? v.dim("embed_dim", 1280) : v.dim("hidden_size", half ? 3584 : 1152);
  const double depth = v.dim("depth", half || second ? 32 : 27);
  const double inner = second ? std::floor(d * v.number_or("mlp_ratio", 4))
                              : v.dim("intermediate_size", half ? 3420 : 4304);
  const double patch = v.dim_or("patch_size|spatial_patch_size", half || second ? 14 : 16);
  const double frames = v.dim_or("temporal_patch_size", 2);
  const double merge = std::pow(v.dim_or("spatial_merge_size", 2), 2) * d;
  const double h = text_model(c,
                              f.type == "qwen3_vl"       ? "qwen3"
                              : f.type == "qwen3_vl_moe" ? "qwen3_moe"
                              : f.type == "qwen3_5"      ? "qwen3_5_text"
                              : f.type == "qwen3_5_moe"  ? "qwen3_5_moe_text"
                                                         : "qwen2",
                              t, s);
  const double out = second ? v.dim_or("hidden_size", h) : v.dim_or("out_hidden_size", h);
  const double norm = half ? d : layer_norm(d);
  const double mlp = half ? linear(d, 2 * inner, true) + linear(inner, d, true)
                          : linear(d, inner, true) + linear(inner, d, true);
  const double merger = linear(merge, merge, true) + linear(merge, out, true);
  const bool third = !second && !half;
  t.total += linear(frames * patch * patch * v.dim_or("in_channels|in_chans", 3), d, third);
  t.total += depth * (linear(d, 3 * d, true) + linear(d, d, true) + mlp + 2 * norm);
  t.total += norm + merger;
  if (third) {  // learned positions; intermediate layers feed the language model too
    t.table(v.dim_or("num_position_embeddings", 2304), d);
    const int deep = v.size("deepstack_visual_indexes");
    if (f.type.rfind("qwen3_vl", 0) == 0)
      t.total += (deep < 0 ? 3 : deep) * (layer_norm(merge) + merger);
  }
}

// Llama 4: the vision tower ends in a pixel shuffle with its own MLP.
void count_llama4(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const Config v = c.child("vision_config");
  const double d = v.dim("hidden_size", 768), inner = v.dim("intermediate_size", 5632);
  const double layers = v.dim("num_hidden_layers", 34), patch = v.dim("patch_size", 14);
  const double side = std::floor(v.dim("image_size", 448) / patch);
  const double into = v.dim("projector_input_dim", 4096);
  const double through = v.dim("projector_output_dim", 4096);
  t.total += patch * patch * v.dim_or("num_channels", 3) * d + d + (side * side + 1) * d +
             2 * layer_norm(d) + layers * vit_layer(d, inner) + inner * into + through * through;
  t.total += v.dim("vision_output_dim", 7680) * text_model(c, "llama4_text", t, s);
}

}  // namespace trainprint::parameters
