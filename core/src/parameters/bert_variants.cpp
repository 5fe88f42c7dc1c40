// Encoders of text that differ from BERT in their layers or embeddings: ESM-2 (Lin et al. 2023),
// SqueezeBERT (arXiv 2006.11316), LayoutLM (1912.13318) and LayoutLMv3 (2204.08387), XLNet
// (1906.08237), Longformer (2004.05150).
#include "parameters/encoder.hpp"

namespace trainprint::parameters {

// Rotary positions unless the file says absolute; norms first, so that one more ends the stack.
void count_esm(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), vocab = vocabulary(c);
  t.token_table(vocab, h);
  if (c.text("position_embedding_type", "absolute") == "absolute") t.table(positions(c), h);
  if (c.flag("emb_layer_norm_before", false)) t.total += layer_norm(h);
  t.total += layers * bert_layer(h, c.dim("intermediate_size")) + layer_norm(h);
  t.total += linear(layers * head_count(c), 1, true);  // contacts from all attention maps
  if (c.flag("is_folding_model", false)) {
    c.fail(ErrorCode::unsupported, "is_folding_model",
           "ESMFold's folding trunk is not counted here. Give the number of parameters instead.");
  }
  if (predicts_words(c)) {
    add_word_head(f, c, t, h, h, vocab);
  } else if (is_a(c, "ForSequenceClassification")) {
    t.total += linear(h, h, true) + linear(h, labels(c), true);
  } else if (is_a(c, "ForTokenClassification")) {
    t.total += linear(h, labels(c), true);
  } else {
    is_bare(c);
    t.total += linear(h, h, true);
  }
  s.layers = layers;
  s.hidden = h;
}

// Convolutions of one tap in groups instead of matrices.
void count_squeezebert(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), inner = c.dim("intermediate_size");
  const auto grouped = [&](double in, double out, const char* key, double usual) {
    return in * out / c.dim_or(key, usual) + out;
  };
  if (c.dim_or("embedding_size", h) != h) {
    c.fail(ErrorCode::unsupported, "embedding_size", "\"%\" must equal hidden_size here.");
  }
  t.token_table(vocabulary(c), h);
  t.table(positions(c), h);
  t.table(c.dim_or("type_vocab_size", 2), h);
  t.total += layer_norm(h) + linear(h, h, true);
  t.total += layers * (grouped(h, h, "q_groups", 4) + grouped(h, h, "k_groups", 4) +
                       grouped(h, h, "v_groups", 4) + grouped(h, h, "post_attention_groups", 1) +
                       grouped(h, inner, "intermediate_groups", 4) +
                       grouped(inner, h, "output_groups", 4) + 2 * layer_norm(h));
  if (predicts_words(c)) add_word_head(f, c, t, h, h, vocabulary(c));
  is_bare(c);
  add_text_classifier(f, c, t, h);
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(positions(c));
}

// Text, where it stands on the page, and the page as patches.
void count_layoutlmv3(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), heads = head_count(c);
  const double places = c.dim_or("max_2d_position_embeddings", 1024);
  t.token_table(vocabulary(c), h);
  t.table(c.dim_or("type_vocab_size", 2), h);
  t.table(positions(c), h);
  t.table(2 * places, c.dim_or("coordinate_size", 128));
  t.table(2 * places, c.dim_or("shape_size", 128));
  t.total += layer_norm(h) + layers * bert_layer(h, c.dim("intermediate_size"));
  if (!c.flag("text_embed", true)) {
    c.fail(ErrorCode::unsupported, "text_embed", "A model without \"%\" is not counted here.");
  }
  if (c.flag("visual_embed", true)) {
    const double patch = c.dim_or("patch_size", 16), side = c.dim_or("input_size", 224) / patch;
    t.total += linear(patch * patch * c.dim_or("num_channels", 3), h, true) + h +
               (side * side + 1) * h + 2 * layer_norm(h);
  }
  if (c.flag("has_relative_attention_bias", true)) t.total += c.dim_or("rel_pos_bins", 32) * heads;
  if (c.flag("has_spatial_attention_bias", true)) {
    t.total += 2 * c.dim_or("rel_2d_pos_bins", 64) * heads;
  }
  const bool words = is_a(c, "ForTokenClassification"),
             whole = is_a(c, "ForSequenceClassification");
  if (words || whole) {
    const double classes = labels(c);
    constexpr double kFewest = 10;  // from which words too are classed in two steps
    if (whole || classes >= kFewest) t.total += linear(h, h, true);
    t.total += linear(h, classes, true);
  } else if (is_a(c, "ForQuestionAnswering")) {
    t.total += linear(h, h, true) + linear(h, 2, true);
  } else {
    is_bare(c);
  }
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(positions(c));
}

void count_xlnet(const Family&, const Config& c, Tally& t, ModelShape& s) {
  const double d = hidden_size(c), layers = layer_count(c), inner = c.dim("d_inner");
  const double wide = d, vocab = vocabulary(c);  // d_head is d_model over heads, whatever it says
  t.token_table(vocab, d);
  t.total += d + layers * (5 * d * wide + 3 * wide + 2 * wide + layer_norm(d) +
                           linear(d, inner, true) + linear(inner, d, true) + layer_norm(d));
  const double summary = c.flag("summary_use_proj", true) ? linear(d, d, true) : 0;
  if (is_a(c, "LMHeadModel")) {
    const bool shared = c.flag("tie_word_embeddings", true);
    t.total += vocab + (shared ? 0 : d * vocab);
    if (shared) t.share_token_table();
  } else if (is_a(c, "ForSequenceClassification")) {
    t.total += summary + linear(d, labels(c), true);
  } else if (is_a(c, "ForMultipleChoice")) {
    t.total += summary + linear(d, 1, true);
  } else if (is_a(c, "ForTokenClassification")) {
    t.total += linear(d, labels(c), true);
  } else if (is_a(c, "ForQuestionAnsweringSimple")) {
    t.total += linear(d, 2, true);
  } else {
    is_bare(c);
  }
  s.layers = layers;
  s.hidden = d;
}

}  // namespace trainprint::parameters
