// Gemma 3n and Gemma 4: every layer has embeddings of its own for the tokens, and the last layers
// take the keys and values of layers before them. The checkpoints hold the matrices of those all
// the same, which version 5 of transformers leaves out; they are counted.
#include <cmath>
#include <initializer_list>
#include <utility>
#include <vector>

#include "parameters/decoder.hpp"
#include "parameters/vision.hpp"

namespace trainprint::parameters {
namespace {

// One table for each layer, `width` wide, and what brings it into the layers.
double layer_embeddings(const Config& c, Tally& t, double h, double layers, double width) {
  if (width == 0) return 0;
  t.table(c.dim_or("vocab_size_per_layer_input", 262144), layers * width);
  return h * layers * width + width + layers * (2 * h * width + h);
}

struct Sound {
  double width, layers, heads;
};

// A conformer (arXiv 2303.01037), before what follows it.
double conformer(const Config& c, const Sound& s, const char* kernel, const char* channels) {
  const double h = s.width, feed_forward = 8 * h * h + 2 * h;
  const double attention = 5 * h * h + std::floor(h / s.heads);
  const double convolution = 3 * h * h + c.dim_or(kernel, 5) * h + 2 * h;
  std::vector<double> wide = c.list(channels, 2);
  if (wide.empty()) wide = {128, 32};
  constexpr double kSpectrum = 128, kTap = 3 * 3;  // bands, halved by each of two convolutions
  return kTap * wide[0] + wide[0] + kTap * wide[0] * wide[1] + wide[1] +
         kSpectrum / 4 * wide[1] * h +
         s.layers * (2 * feed_forward + attention + convolution + 3 * h);
}

// Of nested configs that say which layer attends to how much: every `pattern`th to all.
std::vector<bool> full_attention(const Config& c, double layers, double pattern) {
  const std::vector<std::string_view> names = c.texts("layer_types");
  std::vector<bool> full;
  for (double i = 0; i < layers; ++i) {
    const auto at = static_cast<std::size_t>(i);
    full.push_back(names.empty() ? std::fmod(i + 1, pattern) == 0 || i + 1 == layers
                                 : at < names.size() && names[at] == "full_attention");
  }
  if (!names.empty() && names.size() != full.size())
    c.fail(ErrorCode::contradiction, "layer_types",
           "\"%\" must name the kind of every one of num_hidden_layers layers.");
  return full;
}

void count_language(const Config& c, const char* type, Tally& t, ModelShape& s) {
  constexpr const char* kTie = "tie_word_embeddings";
  const Config text = c.child("text_config");
  knows(c, {"ForConditionalGeneration"});
  t.headless = is_bare(c);
  if (c.has(kTie) && (by_version_5(c) || !text.has(kTie))) t.tied = c.flag(kTie, true);
  count_nested(text, type, t, s);
}

}  // namespace

void count_gemma3n_text(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c, 2048), layers = layer_count(c, 35), vocab = vocabulary(c, 262400);
  const double heads = head_count(c, 8), inputs = c.dim_or("altup_num_inputs", 4);
  const double rank = c.dim_or("laurel_rank", 64);
  t.token_table(vocab, h);
  add_decoder_head(c, t, h, vocab, true);
  double inner = 0;
  if (layers <= 10'000)
    for (const double wide : c.list("intermediate_size", static_cast<std::size_t>(layers)))
      inner += wide;
  if (inner == 0) inner = layers * 16384;
  const double altup = 2 * h + h * inputs + inputs * inputs + inputs * inputs * inputs;
  t.total +=
      layer_embeddings(c, t, h, layers, c.dim_or("hidden_size_per_layer_input", 256)) +
      2 * (inputs - 1) * h * h + h + 3 * h * inner +
      layers * (attention(f, c, h,
                          {heads, c.dim_or("num_key_value_heads", 2), c.dim_or("head_dim", 256)}) +
                4 * h + altup + 2 * h * rank + h);
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(c.dim_or("max_position_embeddings", 32768));
}

void count_gemma3n(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const Config v = c.child("vision_config"), a = c.child("audio_config");
  count_language(c, "gemma3n_text", t, s);
  const double h = s.hidden;
  if (v.text("architecture", "mobilenetv5_300m_enc") != "mobilenetv5_300m_enc")
    v.fail(ErrorCode::unsupported, "architecture",
           "A vision tower of this \"%\" is not counted here. Give the parameters.");
  // timm's mobilenetv5_300m_enc; the published models' totals less the rest.
  constexpr double kMobileNetV5 = 294'126'912;
  const double seen = v.dim_or("hidden_size", 2048), heard = a.dim_or("hidden_size", 1536);
  t.total += kMobileNetV5 + conformer(a,
                                      {heard, a.dim_or("conf_num_hidden_layers", 12),
                                       a.dim_or("conf_num_attention_heads", 8)},
                                      "conf_conv_kernel_size", "sscp_conv_channel_size");
  for (const auto& [width, config] : {std::pair(seen, &v), std::pair(heard, &a)}) {
    t.table(config->dim_or("vocab_size", 128), width);
    t.total += 2 * width + width * h;
  }
}

void count_gemma4_text(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c, 2304), layers = layer_count(c, 30), vocab = vocabulary(c, 262144);
  const double heads = head_count(c, 8), inner = c.dim("intermediate_size", 9216);
  const double key_value = c.dim_or("num_key_value_heads", 4), width = c.dim_or("head_dim", 256);
  const double wide = c.dim_or("global_head_dim", 512);
  constexpr const char* kTable = "hidden_size_per_layer_input";
  const double table = c.is_null(kTable) ? 0 : c.number_or(kTable, 256);
  const bool shared_values = c.flag("attention_k_eq_v", false);
  const double far_key_value =
      shared_values ? c.dim_or("num_global_key_value_heads", key_value) : key_value;
  if (c.has("per_layer_config"))
    c.fail(ErrorCode::unsupported, "per_layer_config",
           "Layers that \"%\" makes different are not counted here. Give the parameters.");
  t.token_table(vocab, h);
  add_decoder_head(c, t, h, vocab, true);
  double full = 0;
  if (layers <= 10'000)
    for (const bool one : full_attention(c, layers, 6)) full += one ? 1 : 0;
  const double near = attention(f, c, h, {heads, key_value, width});
  const double far = attention(f, c, h, {heads, far_key_value, wide}) -
                     (shared_values ? h * far_key_value * wide : 0);
  const double borrowing =
      c.flag("use_double_wide_mlp", false) ? c.dim_or("num_kv_shared_layers", 0) : 0;
  t.total += layer_embeddings(c, t, h, layers, table) + (layers - full) * near + full * far +
             (layers + borrowing) * 3 * h * inner + layers * 4 * h + h;
  if (c.flag("enable_moe_block", false)) {
    const double experts = c.dim("num_experts");
    t.total += layers * (h * experts + h + experts + 3 * h);
    t.mixture(layers, experts, c.dim("top_k_experts"), 3 * h * c.dim("moe_intermediate_size"));
  }
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(c.dim_or("max_position_embeddings", 131072));
}

void count_gemma4(const Family&, const Config& c, Tally& t, ModelShape& s) {
  count_language(c, "gemma4_text", t, s);
  if (c.has("vision_config")) {
    const Config v = c.child("vision_config");
    const double h = v.dim_or("hidden_size", 768), heads = v.dim_or("num_attention_heads", 12);
    const double width = v.dim_or("head_dim", 64), patch = v.dim_or("patch_size", 16);
    const double key_value = v.dim_or("num_key_value_heads", heads);
    t.total +=
        3 * patch * patch * h + 2 * v.dim_or("position_embedding_size", 10240) * h +
        v.dim_or("num_hidden_layers", 16) * (2 * h * (heads + key_value) * width + 2 * width +
                                             3 * h * v.dim_or("intermediate_size", 3072) + 4 * h) +
        h * s.hidden;
  }
  if (c.has("audio_config")) {
    const Config a = c.child("audio_config");
    const double h = a.dim_or("hidden_size", 1024), out = a.dim_or("output_proj_dims", 1536);
    t.total +=
        conformer(a, {h, a.dim_or("num_hidden_layers", 12), a.dim_or("num_attention_heads", 8)},
                  "conv_kernel_size", "subsampling_conv_channels") +
        h * out + out + out * s.hidden;
  }
}

}  // namespace trainprint::parameters
