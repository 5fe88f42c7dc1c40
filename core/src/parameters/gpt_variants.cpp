// Decoders of the GPT-3 kind with habits of their own: OPT, Falcon, MPT, DBRX, the first Qwen,
// ChatGLM.
#include <cmath>

#include "parameters/decoder.hpp"

namespace trainprint::parameters {

// OPT (arXiv 2205.01068): positions are shifted by two; small models embed narrower than they are.
void count_opt(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), inner = c.dim("ffn_dim");
  const double embed = c.dim_or("word_embed_proj_dim", h), vocab = vocabulary(c);
  const bool bias = c.flag("enable_bias", true);
  const double norm = c.flag("layer_norm_elementwise_affine", true) ? layer_norm(h) : 0;
  t.table(vocab, embed);
  add_decoder_head(c, t, embed, vocab, true);
  t.table(positions(c) + 2, h);
  if (embed != h) t.total += 2 * embed * h;
  t.total += layers *
             (4 * linear(h, h, bias) + linear(h, inner, bias) + linear(inner, h, bias) + 2 * norm);
  if (c.flag("do_layer_norm_before", true) && !c.flag("_remove_final_layer_norm", false)) {
    t.total += norm;
  }
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(positions(c));
}

// Falcon (arXiv 2311.16867) and its first name RefinedWeb.
void count_falcon(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), heads = head_count(c);
  const double vocab = vocabulary(c), inner = c.dim_or("ffn_hidden_size", 4 * h);
  const bool bias = c.flag("bias", false), fresh = c.flag("new_decoder_architecture", false);
  const double groups = fresh                         ? c.dim_or("num_kv_heads|n_head_kv", heads)
                        : c.flag("multi_query", true) ? 1
                                                      : heads;
  const double width = std::floor(h / heads);
  t.table(vocab, h);
  add_decoder_head(c, t, h, vocab, true);
  const double norms = fresh                           ? c.dim_or("num_ln_in_parallel_attn", 2)
                       : c.flag("parallel_attn", true) ? 1
                                                       : 2;
  t.total += layers * (linear(h, (heads + 2 * groups) * width, bias) + linear(h, h, bias) +
                       linear(h, inner, bias) + linear(inner, h, bias) + norms * layer_norm(h)) +
             layer_norm(h);
  s.layers = layers;
  s.hidden = h;
}

// MPT (MosaicML): norms without shift, no biases.
void count_mpt(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), vocab = vocabulary(c);
  const double inner = 4 * h;  // the library takes no notice of expansion_ratio
  const double groups = c.child("attn_config").dim_or("kv_n_heads", 0);
  const double kv = groups > 0 ? groups * std::floor(h / head_count(c)) : h;
  if (!c.flag("no_bias", true) || c.child("attn_config").flag("qk_ln", false)) {
    c.fail(ErrorCode::unsupported, "no_bias",
           "MPT with biases or query and key norms is not counted here. Give the parameters.");
  }
  t.table(vocab, h);
  add_decoder_head(c, t, h, vocab, true);
  t.total += layers * (h * (h + 2 * kv) + h * h + 2 * h * inner + 2 * h) + h;
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(c.dim_or("max_seq_len", 0));
}

// DBRX (Databricks): the experts' figures sit in nested objects.
void count_dbrx(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const Config attention = c.child("attn_config"), mixture = c.child("ffn_config");
  const double h = hidden_size(c), layers = layer_count(c), vocab = vocabulary(c);
  const double width = std::floor(h / head_count(c));
  const double kv = attention.dim_or("kv_n_heads", 1) * width;
  const double experts = mixture.dim("moe_num_experts", 4), used = mixture.dim("moe_top_k", 1);
  t.table(vocab, h);
  add_decoder_head(c, t, h, vocab, false);
  t.total += layers * (h * (h + 2 * kv) + h * h + 2 * h + h * experts) + h;
  t.mixture(layers, experts, used, mlp(f, h, mixture.dim("ffn_hidden_size", 3584), false));
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(c.dim_or("max_seq_len", 0));
}

// The first Qwen (arXiv 2309.16609): intermediate_size is the width of both halves of its MLP.
void count_qwen(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), vocab = vocabulary(c);
  const double q = c.dim_or("kv_channels", h / head_count(c)) * head_count(c);
  t.table(vocab, h);
  add_decoder_head(c, t, h, vocab, false);
  const bool bias = !c.flag("no_bias", true);
  t.total += layers * (linear(h, 3 * q, true) + linear(q, h, bias) +
                       mlp(f, h, c.dim("intermediate_size") / 2, bias) + 2 * h) +
             h;
  s.layers = layers;
  s.hidden = h;
}

// ChatGLM 2 and 3 (arXiv 2406.12793), as their own code builds them.
void count_chatglm(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), vocab = vocabulary(c);
  const double heads = head_count(c), width = c.dim_or("kv_channels", h / heads);
  const double groups =
      c.flag("multi_query_attention", false) ? c.dim("multi_query_group_num") : heads;
  const bool bias = c.flag("add_bias_linear", false);
  t.table(vocab, h);
  // Its class is called ChatGLMModel, head and all.
  knows(c, {"ChatGLMModel", "ForConditionalGeneration"});
  if (!tied(c, false)) t.total += h * vocab;
  t.total +=
      layers *
          (linear(h, (heads + 2 * groups) * width, bias || c.flag("add_qkv_bias", false)) +
           linear(heads * width, h, bias) + mlp(f, h, c.dim("ffn_hidden_size"), bias) + 2 * h) +
      (c.flag("post_layer_norm", true) ? h : 0);
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(c.dim_or("seq_length", 0));
}

}  // namespace trainprint::parameters
