// T5 (arXiv 1910.10683), T5 1.1, mT5, UMT5, FLAN-T5: relative positions, norms without shift.
#include "parameters/encoder.hpp"

namespace trainprint::parameters {

void count_t5(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double d = c.dim("d_model"), inner = c.dim("d_ff"), layers = c.dim("num_layers");
  const double heads = c.dim("num_heads"), wide = heads * c.dim("d_kv"), vocab = vocabulary(c);
  const double decoder = c.dim_or("num_decoder_layers", layers);
  const bool gated =
      c.flag("is_gated_act", false) || c.text("feed_forward_proj", "relu").substr(0, 5) == "gated";
  const bool encoder_only = is_a(c, "EncoderModel");
  const double buckets = c.dim_or("relative_attention_num_buckets", 32);
  const double attention = 4 * d * wide + d, mlp = (gated ? 3 : 2) * d * inner + d;
  const auto biases = [&](double stack) {  // UMT5 has a table in every layer, T5 one in each stack
    t.table(f.type == "umt5" ? stack * buckets : buckets, heads);
  };
  t.table(vocab, d);
  t.total += layers * (attention + mlp) + d;
  biases(layers);
  const bool one_table = tied(c, true);
  if (!encoder_only) {
    t.total += decoder * (2 * attention + mlp) + d;
    biases(decoder);
    if (is_a(c, "ForSequenceClassification")) {
      t.total += linear(d, d, true) + linear(d, labels(c, 2), true);
    } else if (!one_table) {
      t.total += d * vocab;
    }
  } else {
    s.architecture = Architecture::encoder_only;
  }
  s.layers = layers + (encoder_only ? 0 : decoder);
  s.hidden = d;
  s.context_length = TokenCount::count(c.dim_or("n_positions", 0));
}

}  // namespace trainprint::parameters
