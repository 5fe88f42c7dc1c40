// Decoders of the LLaMA kind: embedding, layers of attention and MLP with norms, head. Families
// differ by the traits in families.cpp.
#include "parameters/decoder.hpp"

#include <cmath>

namespace trainprint::parameters {
namespace {

// Defaults of the configuration classes of transformers 4.57 and 5.24; nested configs rely on them,
// files elsewhere for the number of key and value heads alone.
constexpr ClassDefaults kDefaults[] = {
    {"llama", 4096, 32, 32, 0, 32000, 11008},
    {"mistral", 4096, 32, 32, 8, 32000, 14336},
    {"mixtral", 4096, 32, 32, 8, 32000, 14336},
    {"qwen2", 4096, 32, 32, 32, 151936, 22016},
    {"qwen3", 4096, 32, 32, 32, 151936, 22016},
    {"gemma", 3072, 28, 16, 16, 256000, 24576},
    {"gemma2", 2304, 26, 8, 4, 256000, 9216},
    {"gemma3_text", 2304, 26, 8, 4, 262208, 9216},
    {"llama4_text", 5120, 48, 40, 8, 202048, 8192},
    {"phi", 2048, 24, 32, 0, 51200, 8192},
    {"ministral", 4096, 32, 32, 8, 32000, 14336},
    {"ministral3", 4096, 34, 32, 8, 131072, 14336},
    {"qwen2_vl_text", 8192, 80, 64, 8, 152064, 29568},
    {"qwen2_5_vl_text", 8192, 80, 64, 8, 152064, 29568},
    {"qwen3_vl_text", 4096, 32, 32, 32, 151936, 22016},
    {"smollm3", 2048, 36, 16, 4, 128256, 11008},
    {"seed_oss", 4096, 64, 80, 8, 155136, 27648},
    {"glm", 4096, 40, 32, 2, 151552, 13696},
    {"glm4", 4096, 40, 32, 2, 151552, 13696},
    {"ernie4_5", 1024, 18, 16, 2, 103424, 3072},
    {"starcoder2", 3072, 30, 24, 2, 49152, 12288},
    {"qwen3_moe", 2048, 24, 32, 4, 151936, 6144},
    {"qwen3_vl_moe_text", 2048, 24, 16, 16, 151936, 5632},
    {"phimoe", 4096, 32, 32, 8, 32064, 6400},
    {"glm4_moe", 4096, 46, 96, 8, 151552, 10944},
    {"ernie4_5_moe", 2560, 28, 20, 4, 103424, 12288},
    {"minimax_m2", 3072, 62, 48, 8, 200064, 1536},
    {"gpt_oss", 2880, 36, 64, 8, 201088, 2880},
};

}  // namespace

const ClassDefaults* class_defaults(std::string_view type) {
  for (const ClassDefaults& row : kDefaults) {
    if (row.type == type) return &row;
  }
  return nullptr;
}

double attention(const Family& family, const Config& config, double hidden, const Heads& heads) {
  const double q = heads.query * heads.width, k = heads.key_value * heads.width;
  double sum = linear(hidden, q + 2 * k, holds(family.qkv_bias, config)) +
               linear(family.type == "helium" ? hidden : q, hidden, holds(family.out_bias, config));
  if (holds(family.qk_norm, config)) {
    sum += (family.is(kQkFull) ? q + k : 2 * heads.width) * (family.is(kQkShift) ? 2 : 1);
  }
  if (family.is(kSinks)) sum += heads.query;
  return sum;
}

double mlp(const Family& family, double hidden, double inner, bool bias) {
  const double up = family.is(kPlain) ? inner : 2 * inner;
  return linear(hidden, up, bias) + linear(inner, hidden, bias);
}

void count_decoder(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const ClassDefaults* known = class_defaults(f.type);
  const auto otherwise = [&](double ClassDefaults::*member) {
    return known != nullptr ? known->*member : Config::kNone;
  };
  const double h = hidden_size(c, otherwise(&ClassDefaults::hidden));
  const double layers = layer_count(c, otherwise(&ClassDefaults::layers));
  const double vocab = vocabulary(c, otherwise(&ClassDefaults::vocabulary));
  const double heads = head_count(c, otherwise(&ClassDefaults::heads));
  double key_value = heads;
  if (f.is(kMultiQuery) && c.flag("multi_query", true)) key_value = 1;
  if (!c.has("num_key_value_heads|num_kv_heads") && known != nullptr && known->key_value > 0) {
    key_value = std::fmin(known->key_value, heads);
    c.assume("num_key_value_heads", key_value);
  }
  key_value = c.dim_or("num_key_value_heads|num_kv_heads", key_value);

  t.table(vocab, h);
  add_decoder_head(c, t, h, vocab, f.is(kTied), holds(f.head_bias, c));
  if (f.type == "eurobert" && is_a(c, "ForSequenceClassification")) {
    t.total += linear(h, h, true) + labels(c);
  }
  s.context_length = TokenCount::count(
      c.dim_or("max_position_embeddings|n_positions|n_ctx|max_sequence_length", 0));
  if (f.is(kPositions)) t.table(positions(c) + (f.is(kTwoMore) ? 2 : 0), h);

  double attends = 0, per_layer = 0;
  if (f.is(kLatent)) {
    attends = latent_attention(c, h, heads);
  } else {
    // The library rounds down where the heads do not divide the width.
    const double width = c.dim_or("head_dim|kv_channels", f.head_dim > 0 ? f.head_dim : 0);
    const Heads sizes{heads, key_value, width > 0 ? width : std::floor(h / heads)};
    attends = attention(f, c, h, sizes);
    if (gated_deltas(f))
      attends += linear(h, sizes.query * sizes.width,
                        c.flag("attention_bias", false));  // a gate on the output
    if (f.is(kSubNorms)) attends += h;
  }
  if (f.is(kHybrid)) {
    const LayerKinds kinds = layer_kinds(f, c, layers);
    t.total += kinds.attention * attends + kinds.other * other_mixer(f, c, h, heads);
  } else {
    t.total += layers * attends;
  }
  const double norm = f.is(kNoNorm) ? 0 : f.is(kLayerNorm) ? layer_norm(h) : h;
  const bool parallel = f.is(kOneNorm) || c.flag("use_parallel_residual", false);
  const bool one_norm = f.is(kOneNorm) || (f.type == "stablelm" && parallel);
  per_layer += norm * (one_norm ? 1 : f.is(kFourNorms) ? 4 : 2);
  t.total += layers * per_layer + norm + (f.is(kEmbeddingNorm) ? norm : 0);

  if (f.type == "granitemoehybrid" && c.dim_or("num_local_experts", 0) == 0) {
    t.total += layers * mlp(f, h, c.dim("shared_intermediate_size"), false);
  } else if (f.is(kExperts)) {
    add_experts(f, c, t, h, layers);
  } else {
    const char* kInner = f.type == "lfm2" ? "block_ff_dim|intermediate_size"
                                          : "intermediate_size|n_inner|ffn_dim|ffn_hidden_size";
    double inner =
        f.is(kInner4) ? c.dim_or(kInner, 4 * h) : c.dim(kInner, otherwise(&ClassDefaults::inner));
    if (f.type == "lfm2" && c.flag("block_auto_adjust_ff_dim", true)) {
      const double step = c.dim_or("block_multiple_of", 256);
      inner = std::floor(c.number_or("block_ffn_dim_multiplier", 1) * std::floor(2 * inner / 3));
      inner = step * std::ceil(inner / step);
    }
    t.total += layers * (mlp(f, h, inner, holds(f.mlp_bias, c)) + (f.is(kSubNorms) ? inner : 0));
  }
  if (c.flag("add_cross_attention", false)) {
    if (f.type != "gpt2" && f.type != "xglm") {
      c.fail(ErrorCode::unsupported, "add_cross_attention",
             "\"%\" is not counted in this family. Give the number of parameters instead.");
    }
    t.total += layers * (4 * linear(h, h, true) + layer_norm(h));
  }
  if (f.type == "apertus") t.total += 2 * layers;  // xIELU has two learned numbers
  s.layers = layers;
  s.hidden = h;
}

}  // namespace trainprint::parameters
