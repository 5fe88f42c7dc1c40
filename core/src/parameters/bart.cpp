// BART (arXiv 1910.13461) and its kin: mBART, Pegasus, Marian, Blenderbot, M2M-100 (NLLB); Whisper.
#include "parameters/encoder.hpp"

namespace trainprint::parameters {
namespace {

struct Stacks {
  double encoder, decoder;  ///< Parameters of the layers alone.
};

// Layers with biases everywhere, except on keys where `key_bias` is false.
Stacks layers_of(const Config& c, double d, bool key_bias) {
  const double attention = 4 * linear(d, d, true) - (key_bias ? 0 : d) + layer_norm(d);
  const auto mlp = [&](double inner) {
    return linear(d, inner, true) + linear(inner, d, true) + layer_norm(d);
  };
  return {c.dim("encoder_layers") * (attention + mlp(c.dim("encoder_ffn_dim"))),
          c.dim("decoder_layers") * (2 * attention + mlp(c.dim("decoder_ffn_dim")))};
}

}  // namespace

// Traits: kTwoMore positions are shifted by two; kEmbeddingNorm a norm follows the embeddings;
// kPositions the positions are a table, be it learned or not; kFourNorms (of a stack, not a layer)
// a norm ends each stack.
void count_bart(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double d = c.dim("d_model"), vocab = vocabulary(c), length = positions(c);
  const Stacks stacks = layers_of(c, d, true);
  t.table(vocab, d);
  if (f.is(kPositions)) t.table(2 * (length + (f.is(kTwoMore) ? 2 : 0)), d);
  if (f.is(kEmbeddingNorm)) t.total += 2 * layer_norm(d);
  if (f.is(kFourNorms)) t.total += 2 * layer_norm(d);
  t.total += stacks.encoder + stacks.decoder;
  const bool one_table = tied(c, true);
  if (is_a(c, "ForSequenceClassification")) {
    t.total += linear(d, d, true) + linear(d, labels(c, 3), true);
  } else if (!one_table) {
    t.total += vocab * d;
  }
  s.layers = c.dim("encoder_layers") + c.dim("decoder_layers");
  s.hidden = d;
  s.context_length = TokenCount::count(length);
}

// Whisper (arXiv 2212.04356): two convolutions over mel bins in front; keys have no bias.
void count_whisper(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = c.dim("d_model"), mel = c.dim_or("num_mel_bins", 80);
  const Stacks stacks = layers_of(c, d, false);
  t.total += 3 * mel * d + d + 3 * d * d + d + stacks.encoder + stacks.decoder + 2 * layer_norm(d);
  t.table(c.dim("max_source_positions", 1500), d);
  t.table(c.dim("max_target_positions", 448), d);
  t.table(vocabulary(c), d);
  const bool one_table = tied(c, true);
  if (!one_table) t.total += d * vocabulary(c);
  s.layers = c.dim("encoder_layers") + c.dim("decoder_layers");
  s.hidden = d;
}

// wav2vec 2.0 (arXiv 2006.11477) and HuBERT: a stack of convolutions over sound, then an encoder.
void count_wav2vec2(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), inner = c.dim("intermediate_size");
  const std::vector<double> widths = c.list("conv_dim", 0);
  const std::vector<double> kernels = c.list("conv_kernel", widths.size());
  const bool bias = c.flag("conv_bias", false);
  const bool every_norm = c.text("feat_extract_norm", "group") == "layer";
  if (widths.empty() || kernels.size() != widths.size()) {
    c.fail(ErrorCode::insufficient_input, "conv_dim",
           "\"conv_dim\" and \"conv_kernel\" are needed to count the parameters.");
    return;
  }
  double in = 1;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    t.total += in * widths[i] * kernels[i] + (bias ? widths[i] : 0);
    if (every_norm || i == 0) t.total += layer_norm(widths[i]);
    in = widths[i];
  }
  if (f.type != "hubert" || c.flag("feat_proj_layer_norm", true)) t.total += layer_norm(in);
  t.total += linear(in, h, true);
  const double kernel = c.dim_or("num_conv_pos_embeddings", 128);
  const double groups = c.dim_or("num_conv_pos_embedding_groups", 16);
  t.total += kernel * h * h / groups + kernel + h;  // weight normalisation: a length per kernel tap
  t.total += layers * bert_layer(h, inner) + layer_norm(h);
  t.total += h;  // embedding of masked frames
  if (is_a(c, "ForCTC")) t.total += linear(h, vocabulary(c), true);
  if (is_a(c, "ForSequenceClassification")) {
    const double narrow = c.dim_or("classifier_proj_size", 256);
    t.total += linear(h, narrow, true) + linear(narrow, labels(c, 2), true);
  }
  if (is_a(c, "ForPreTraining") || c.flag("add_adapter", false)) {
    c.notice(NoticeCode::head_not_counted, "architectures",
             "The quantiser and other parts that only pre-training uses are not counted.");
  }
  s.layers = layers;
  s.hidden = h;
}

}  // namespace trainprint::parameters
