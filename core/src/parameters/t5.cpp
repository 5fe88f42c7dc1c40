// T5 (arXiv 1910.10683), T5 1.1, mT5, UMT5, FLAN-T5: relative positions, norms without shift.
#include <cmath>

#include "parameters/encoder.hpp"

namespace trainprint::parameters {

void count_t5(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double d = c.dim("d_model"), inner = c.dim("d_ff"), layers = c.dim("num_layers");
  const double heads = c.dim("num_heads"), wide = heads * c.dim("d_kv"), vocab = vocabulary(c);
  const double decoder = c.dim_or("num_decoder_layers", layers);
  const char* usual_mlp = f.type == "mt5" || f.type == "umt5" ? "gated-gelu" : "relu";
  const bool gated =
      c.flag("is_gated_act", c.text("feed_forward_proj", usual_mlp).substr(0, 5) == "gated");
  const bool tokens = is_a(c, "ForTokenClassification");
  const bool encoder_only = is_a(c, "EncoderModel") || tokens;
  const double buckets = c.dim_or("relative_attention_num_buckets", 32);
  const double attention = 4 * d * wide + d, mlp = (gated ? 3 : 2) * d * inner + d;
  const auto biases = [&](double stack) {  // UMT5 has a table in every layer, T5 one in each stack
    t.table(f.type == "umt5" ? stack * buckets : buckets, heads);
  };
  t.token_table(vocab, d);
  // Switch Transformer (arXiv 2101.03961): some MLPs are experts, one of which a token passes.
  const auto sparse = [&](const char* key, double stack) {
    if (f.type != "switch_transformers") return 0.0;
    const double some = c.dim_or(key, 3);
    const double step = some > 0 ? std::floor(stack / some) : 0;
    if (step <= 1) return step == 1 ? stack : 0;
    double count = 0;
    for (double i = 1; i < stack; i += step) ++count;
    return count;
  };
  const double sparse_encoder = sparse("num_sparse_encoder_layers", layers);
  const double sparse_decoder = sparse("num_sparse_decoder_layers", decoder);
  const auto add_switches = [&](double stack) {
    if (stack == 0) return;
    const double experts = c.dim("num_experts"), each = 2 * d * inner;
    t.total += stack * (linear(d, experts, c.flag("router_bias", false)) - each);
    t.mixture(stack, experts, 1, each);
  };
  t.total += layers * (attention + mlp) + d;
  add_switches(sparse_encoder);
  biases(layers);
  // LongT5 (arXiv 2112.07916): keys of whole blocks beside those near by.
  if (f.type == "longt5" && c.text("encoder_attention_type", "local") == "transient-global") {
    t.total += layers * d;
    t.table(buckets, heads);
  }
  // Version 5 always writes that the head is tied; what the older key said it keeps in another. The
  // checkpoints of T5 1.1 and mT5 hold a head of their own, which it keeps apart on loading.
  bool one_table = c.flag("tie_word_embeddings", true);
  const bool own_head =
      by_version_5(c) && (f.type == "mt5" || !c.flag("scale_decoder_outputs", true));
  if (one_table && own_head) {
    one_table = false;
    c.notice(NoticeCode::tying_assumed, "tie_word_embeddings",
             "Files of transformers 5 do not tell whether the output head is the input embedding. "
             "It is counted apart, as the published checkpoints of this family have it; a model "
             "made anew from this file would share them.");
  }
  if (!encoder_only) {
    t.total += decoder * (2 * attention + mlp) + d;
    if (sparse_decoder > 0) {
      add_switches(sparse_decoder);
      t.experts.layers = sparse_encoder + sparse_decoder;
    }
    biases(decoder);
    if (is_a(c, "ForSequenceClassification")) {
      t.total += linear(d, d, true) + linear(d, labels(c, 2), true);
    } else if (is_a(c, "ForQuestionAnswering")) {
      t.total += linear(d, 2, true);
    } else if (!is_bare(c)) {
      knows(c, {"ForConditionalGeneration", "LMHeadModel"});
      if (one_table) t.share_token_table();
      if (!one_table) t.total += d * vocab;
      if (!one_table && f.type == "switch_transformers" && by_version_5(c)) t.table(2 * vocab, d);
    }
  } else {
    if (tokens) t.total += linear(d, labels(c), true);
    s.architecture = Architecture::encoder_only;
  }
  s.layers = layers + (encoder_only ? 0 : decoder);
  s.hidden = d;
  s.context_length = TokenCount::count(c.dim_or("n_positions", 0));
}

}  // namespace trainprint::parameters
