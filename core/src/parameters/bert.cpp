// BERT (arXiv 1810.04805) and its kin: RoBERTa, XLM-R, CamemBERT, DistilBERT, ELECTRA, MPNet.
#include "parameters/encoder.hpp"

namespace trainprint::parameters {
namespace {

// Families whose classifier for whole texts is a small MLP instead of one matrix.
bool two_step_classifier(std::string_view type) {
  for (const std::string_view name :
       {"roberta", "xlm-roberta", "camembert", "xlm-roberta-xl", "electra", "mpnet", "distilbert",
        "longformer", "big_bird", "data2vec-text"}) {
    if (type == name) return true;
  }
  return false;
}

}  // namespace

bool predicts_words(const Config& c) {
  return is_a(c, "ForMaskedLM") || is_a(c, "ForCausalLM") || is_a(c, "LMHeadModel") ||
         is_a(c, "WithLMHead");
}

void add_word_head(const Family& f, const Config& c, Tally& t, double h, double embed,
                   double vocab) {
  t.total += linear(h, embed, true) + layer_norm(embed) + vocab;
  // Untied, most families hold the bias twice: beside the table and in it.
  const bool one_bias = f.type == "electra" || f.type == "distilbert";
  if (c.flag("tie_word_embeddings", true)) {
    t.share_token_table();
  } else {
    t.total += linear(embed, vocab, !one_bias);
  }
}

void add_text_classifier(const Family& f, const Config& c, Tally& t, double h) {
  if (is_a(c, "ForSequenceClassification")) {
    if (two_step_classifier(f.type)) t.total += linear(h, h, true);
    t.total += linear(h, labels(c, 2), true);
  } else if (is_a(c, "ForTokenClassification")) {
    t.total += linear(h, labels(c, 2), true);
  } else if (is_a(c, "ForQuestionAnswering")) {
    t.total += linear(h, 2, true);
  } else if (is_a(c, "ForMultipleChoice")) {
    if (f.type == "electra" || f.type == "distilbert") t.total += linear(h, h, true);
    t.total += linear(h, 1, true);
  }
}

void count_bert(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), heads = head_count(c);
  const double inner = c.dim("intermediate_size|hidden_dim"), vocab = vocabulary(c);
  const double length = positions(c);
  double embed = h;
  if (f.type == "electra") {
    embed = c.dim_or("embedding_size", 128);
    if (!c.has("embedding_size")) c.assume("embedding_size", embed);
  }
  t.token_table(vocab, embed);
  t.table(length, embed);
  if (f.is(kTypes)) t.table(c.dim_or("type_vocab_size", 2), embed);
  t.total += layer_norm(embed);
  if (embed != h) t.total += linear(embed, h, true);
  t.total += layers * bert_layer(h, inner);
  if (f.type == "mpnet") t.table(c.dim_or("relative_attention_num_buckets", 32), heads);
  if (f.type == "longformer") t.total += layers * 3 * linear(h, h, true);  // for global tokens
  if (f.type == "layoutlm") t.table(4 * c.dim_or("max_2d_position_embeddings", 1024), h);
  if (f.type == "ernie" && c.flag("use_task_id", false)) {
    t.table(c.dim_or("task_type_vocab_size", 3), h);
  }
  if (c.flag("add_cross_attention", false)) t.total += layers * cross_attention(h);
  const std::string_view relative = c.text("position_embedding_type", "absolute");
  if (relative != "absolute" && relative.substr(0, 12) != "relative_key") {
    c.fail(ErrorCode::unsupported, "position_embedding_type",
           "\"%\" is none of the library's: the model comes with code of its own. Give the number "
           "of parameters instead.");
  }
  if (relative == "relative_key" || relative == "relative_key_query") {
    for (double i = 0; i < std::min(layers, 1e4); ++i) t.table(2 * length - 1, h / heads);
  }
  const bool words = predicts_words(c), both = is_a(c, "ForPreTraining");
  const bool pooled = f.type == "layoutlm" || f.type == "big_bird";  // whatever the head
  if (f.type == "big_bird") {
    if (!c.flag("use_bias", true)) t.total -= layers * 3 * h;
    if (is_a(c, "ForQuestionAnswering")) {  // an MLP of its own instead of the pooler
      t.total +=
          linear(h, inner, true) + linear(inner, h, true) + layer_norm(h) - linear(h, h, true);
    }
  }
  const bool unpooled =
      !pooled && (words || is_a(c, "ForTokenClassification") || is_a(c, "ForQuestionAnswering") ||
                  (two_step_classifier(f.type) && is_a(c, "ForSequenceClassification")));
  if (f.is(kPooler) && !unpooled) t.total += linear(h, h, true);
  if (both && f.type == "electra") {
    t.total += linear(h, h, true) + linear(h, 1, true);  // tells replaced words from kept ones
  } else if (words || both) {
    add_word_head(f, c, t, h, embed, vocab);
  }
  if (f.is(kTypes) && f.type != "electra" && (both || is_a(c, "ForNextSentencePrediction"))) {
    t.total += linear(h, 2, true);
  }
  is_bare(c);
  add_text_classifier(f, c, t, h);
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(length);
}

// ALBERT (arXiv 1909.11942): layers share their weights.
void count_albert(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), inner = c.dim("intermediate_size");
  const double embed = c.dim_or("embedding_size", 128);
  const double kinds = c.dim_or("num_hidden_groups", 1) * c.dim_or("inner_group_num", 1);
  t.token_table(vocabulary(c), embed);
  t.table(positions(c), embed);
  t.table(c.dim_or("type_vocab_size", 2), embed);
  t.total += layer_norm(embed) + linear(embed, h, true) + kinds * bert_layer(h, inner);
  const bool words = predicts_words(c), both = is_a(c, "ForPreTraining");
  if (words || both) add_word_head(f, c, t, h, embed, vocabulary(c));
  if (both) t.total += linear(h, 2, true);  // the order of two sentences
  if (!words && !is_a(c, "ForTokenClassification") && !is_a(c, "ForQuestionAnswering")) {
    t.total += linear(h, h, true);
  }
  is_bare(c);
  add_text_classifier(f, c, t, h);
  c.notice(NoticeCode::shared_layers, "num_hidden_groups",
           "All layers share one set of weights: 6 N D counts each once and is far below the "
           "compute that was done. Give the training compute if it is known.");
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(positions(c));
}

// DeBERTa (arXiv 2006.03654) and DeBERTa-v2/v3: attention to relative positions.
void count_deberta(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), inner = c.dim("intermediate_size");
  const double embed = c.dim_or("embedding_size", h), length = positions(c);
  const bool first = f.type == "deberta";
  const bool c2p = c.says("pos_att_type", "c2p"), p2c = c.says("pos_att_type", "p2c");
  t.token_table(vocabulary(c), embed);
  if (c.flag("position_biased_input", true)) t.table(length, embed);
  if (c.dim_or("type_vocab_size", 0) > 0) t.table(c.dim_or("type_vocab_size", 0), embed);
  t.total += layer_norm(h) + (embed != h ? embed * h : 0);
  double layer = bert_layer(h, inner);
  const bool relative = c.flag("relative_attention", false);
  if (first) {
    layer -= h;  // keys have no bias
    if (relative) layer += (c2p ? h * h : 0) + (p2c ? linear(h, h, true) : 0);
  } else if (relative && !c.flag("share_att_key", false)) {
    layer += (c2p ? linear(h, h, true) : 0) + (p2c ? linear(h, h, true) : 0);
  }
  t.total += layers * layer;
  if (relative) {
    double span = c.signed_or("max_relative_positions", -1);
    if (span < 1) span = length;
    const double buckets = c.signed_or("position_buckets", -1);
    t.table(2 * (!first && buckets > 0 ? buckets : span), h);
  }
  if (!first && c.text("norm_rel_ebd", "none").find("layer_norm") != std::string_view::npos) {
    t.total += layer_norm(h);
  }
  const double kernel = first ? 0 : c.dim_or("conv_kernel_size", 0);
  if (kernel > 0) t.total += kernel * h * h / c.dim_or("conv_groups", 1) + h + layer_norm(h);
  if (is_a(c, "ForSequenceClassification") || is_a(c, "ForMultipleChoice")) {
    t.total += linear(h, h, true);
  }
  if (predicts_words(c)) add_word_head(f, c, t, h, embed, vocabulary(c));
  is_bare(c);
  add_text_classifier(f, c, t, h);
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(length);
}

// ModernBERT (arXiv 2412.13663): gated MLP, norms first, no biases unless a key says so.
void count_modernbert(const Family& f, const Config& c, Tally& t, ModelShape& s) {
  const double h = hidden_size(c), layers = layer_count(c), inner = c.dim("intermediate_size");
  const double norm = h * (c.flag("norm_bias", false) ? 2 : 1);
  const bool attention_bias = c.flag("attention_bias", false), mlp_bias = c.flag("mlp_bias", false);
  t.token_table(vocabulary(c), h);
  t.total +=
      norm + layers * (linear(h, 3 * h, attention_bias) + linear(h, h, attention_bias) +
                       linear(h, 2 * inner, mlp_bias) + linear(inner, h, mlp_bias) + 2 * norm);
  // The first layer has no norm before its attention, the last is followed by one: no difference.
  const bool words = predicts_words(c);
  if (!is_bare(c) && !model_class(c).empty()) {
    t.total += linear(h, h, c.flag("classifier_bias", false)) + norm;
  }
  if (words && c.flag("decoder_bias", true)) t.total += vocabulary(c);
  if (words && c.flag("tie_word_embeddings", true)) t.share_token_table();
  if (words && !c.flag("tie_word_embeddings", true)) t.total += h * vocabulary(c);
  add_text_classifier(f, c, t, h);
  s.layers = layers;
  s.hidden = h;
  s.context_length = TokenCount::count(positions(c));
}

}  // namespace trainprint::parameters
