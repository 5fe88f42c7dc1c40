// BART (arXiv 1910.13461) and its kin: mBART, Pegasus, Marian, Blenderbot, M2M-100 (NLLB); Whisper.
#include <cmath>

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
  const bool alone = is_a(c, "ForCausalLM");  // the decoder, its attention to the encoder included
  const double sides = alone ? 1 : 2;
  const bool shared = c.flag("share_encoder_decoder_embeddings", true);
  const double decoder_vocab = shared && !alone ? vocab : c.dim_or("decoder_vocab_size", vocab);
  t.token_table(alone ? decoder_vocab : vocab, d);
  if (!shared && !alone) t.table(decoder_vocab, d);
  if (f.is(kPositions)) t.table(sides * (length + (f.is(kTwoMore) ? 2 : 0)), d);
  if (f.is(kEmbeddingNorm)) t.total += sides * layer_norm(d);
  if (f.is(kFourNorms)) t.total += sides * layer_norm(d);
  t.total += (alone ? 0 : stacks.encoder) + stacks.decoder;
  const bool one_table = tied(c, true);
  // Untied, version 5 gives each side a table of its own beside the shared one.
  if (!one_table && shared && !alone && by_version_5(c)) {
    t.table(vocab, d);
    t.table(vocab, d);
  }
  if (is_a(c, "ForSequenceClassification")) {
    t.total += linear(d, d, true) + linear(d, labels(c, f.type == "bart" ? 3 : 2), true);
  } else if (is_a(c, "ForQuestionAnswering")) {
    t.total += linear(d, 2, true);
  } else if (!is_bare(c)) {
    knows(c, {"ForConditionalGeneration", "MTModel"});
    if (one_table) t.share_token_table();
    if (!one_table) t.total += decoder_vocab * d;
  }
  if (alone) s.architecture = Architecture::decoder_only;
  s.layers = (alone ? 0 : c.dim("encoder_layers")) + c.dim("decoder_layers");
  s.hidden = d;
  s.context_length = TokenCount::count(length);
}

// Whisper (arXiv 2212.04356): two convolutions over mel bins in front; keys have no bias.
void count_whisper(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = c.dim("d_model"), mel = c.dim_or("num_mel_bins", 80);
  const Stacks stacks = layers_of(c, d, false);
  const bool listens = !is_a(c, "ForCausalLM"), speaks = !is_a(c, "ForAudioClassification");
  s.layers = 0;
  if (listens) {
    t.total += 3 * mel * d + d + 3 * d * d + d + stacks.encoder + layer_norm(d);
    t.table(c.dim("max_source_positions", 1500), d);
    s.layers += c.dim("encoder_layers");
  }
  if (speaks) {
    t.total += stacks.decoder + layer_norm(d);
    t.table(c.dim("max_target_positions", 448), d);
    t.token_table(vocabulary(c), d);
    s.layers += c.dim("decoder_layers");
    if (!is_bare(c)) {
      const bool one_table = tied(c, true);
      if (one_table) t.share_token_table();
      if (!one_table) t.total += d * vocabulary(c);
    }
    knows(c, {"ForConditionalGeneration"});
  } else {
    const double narrow = c.dim_or("classifier_proj_size", 256);
    t.total += linear(d, narrow, true) + linear(narrow, labels(c), true);
    if (c.flag("use_weighted_layer_sum", false)) t.total += s.layers + 1;
  }
  if (!listens) s.architecture = Architecture::decoder_only;
  if (!speaks) s.architecture = Architecture::encoder_only;
  s.hidden = d;
}

// What follows an encoder of sound: `out` is its width, after adapters if there are any, `features`
// that of the convolutions before it.
void add_sound_head(const Config& c, Tally& t, double h, double out, double features) {
  const bool sums = c.flag("use_weighted_layer_sum", false);
  const double weights = sums ? layer_count(c) + 1 : 0;
  if (is_a(c, "ForCTC")) {
    t.total += linear(out, vocabulary(c), true);
  } else if (is_a(c, "ForSequenceClassification")) {
    const double narrow = c.dim_or("classifier_proj_size", 256);
    t.total += weights + linear(out, narrow, true) + linear(narrow, labels(c), true);
  } else if (is_a(c, "ForAudioFrameClassification")) {
    t.total += weights + linear(h, labels(c), true);
  } else if (is_a(c, "ForXVector")) {  // x-vectors (Snyder et al. 2018): time-delay layers
    const std::vector<double> widths = c.list("tdnn_dim", 0);
    const std::vector<double> kernels = c.list("tdnn_kernel", widths.size());
    if (widths.empty() || kernels.empty()) {
      c.fail(ErrorCode::insufficient_input, "tdnn_dim",
             "\"tdnn_dim\" and \"tdnn_kernel\" are needed to count the parameters.");
      return;
    }
    const double vector = c.dim_or("xvector_output_dim", 512);
    t.total += weights + linear(h, widths[0], true);
    for (std::size_t i = 0; i < widths.size(); ++i) {
      t.total += linear(widths[i > 0 ? i - 1 : 0] * kernels[i], widths[i], true);
    }
    t.total +=
        linear(2 * widths.back(), vector, true) + linear(vector, vector, true) + vector * labels(c);
  } else if (is_a(c, "ForPreTraining")) {  // the quantiser and what it is compared with
    const double groups = c.dim_or("num_codevector_groups", 2);
    const double entries = groups * c.dim_or("num_codevectors_per_group", 320);
    const double code = c.dim_or("codevector_dim", 256);
    const double compared = c.dim_or("proj_codevector_dim", 256);
    t.total += entries * std::floor(code / groups) + linear(features, entries, true) +
               linear(h, compared, true) + linear(code, compared, true);
  } else {
    is_bare(c);
  }
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
  if (c.number_or("mask_time_prob", 0.05) > 0 || c.number_or("mask_feature_prob", 0) > 0) {
    t.total += h;  // embedding of masked frames
  }
  const double narrow_adapter = c.dim_or("adapter_attn_dim", 0);
  if (narrow_adapter > 0) {
    t.total += layers *
               (layer_norm(h) + linear(h, narrow_adapter, true) + linear(narrow_adapter, h, true));
  }
  if (f.type == "wavlm") {  // arXiv 2110.13900: gated relative positions
    const double heads = head_count(c), width = std::floor(h / heads);
    t.table(c.dim_or("num_buckets", 320), heads);
    t.total += layers * (heads + linear(width, 8, true));
  }
  if (f.type.substr(0, 9) == "unispeech" && is_a(c, "ForPreTraining")) {
    c.fail(ErrorCode::unsupported, "architectures",
           "The heads of this family's pre-training are not counted here. Give the parameters.");
  }
  double out = h;
  if (f.type != "hubert" && c.flag("add_adapter", false)) {
    out = c.dim_or("output_hidden_size", h);
    if (out != h) t.total += linear(h, out, true) + layer_norm(out);
    t.total += c.dim_or("num_adapter_layers", 3) *
               linear(c.dim_or("adapter_kernel_size", 3) * out, 2 * out, true);
  }
  add_sound_head(c, t, h, out, in);
  s.layers = layers;
  s.hidden = h;
}

// w2v-BERT 2.0 (arXiv 2312.05187): Conformer layers over mel features, two MLPs around attention
// and a convolution.
void count_wav2vec2_bert(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), inner = c.dim("intermediate_size");
  const double features = c.dim_or("feature_projection_input_dim", 160);
  const double kernel = c.dim_or("conv_depthwise_kernel_size", 31);
  const double mlp = linear(h, inner, true) + linear(inner, h, true) + layer_norm(h);
  double attention = 4 * linear(h, h, true) + layer_norm(h);
  double distances = 0;  // in each layer, as wide as a head
  const std::string_view relative = c.text("position_embeddings_type", "relative_key");
  const double width = std::floor(h / head_count(c));
  if (relative == "relative_key") {
    distances = c.dim_or("left_max_position_embeddings", 64) +
                c.dim_or("right_max_position_embeddings", 8) + 1;
  } else if (relative == "relative") {
    attention += h * h + 2 * h;
  }
  const double convolution = layer_norm(h) + 2 * h * h + h * kernel + layer_norm(h) + h * h;
  t.total += layer_norm(features) + linear(features, h, true);
  t.table(layers * distances, width);
  t.total += layers * (2 * mlp + attention + convolution + layer_norm(h));
  if (c.number_or("mask_time_prob", 0.05) > 0 || c.number_or("mask_feature_prob", 0) > 0) {
    t.total += h;
  }
  if (c.flag("add_adapter", false) || c.flag("use_intermediate_ffn_before_adapter", false)) {
    c.fail(ErrorCode::unsupported, "add_adapter",
           "Adapters of this family are not counted here. Give the number of parameters instead.");
  }
  add_sound_head(c, t, h, h, features);
  s.layers = layers;
  s.hidden = h;
}

}  // namespace trainprint::parameters
