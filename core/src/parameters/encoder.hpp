// Encoders and encoder-decoders of text and sound.
#pragma once
#include "parameters/family.hpp"

namespace trainprint::parameters {

/// One post-norm layer of the BERT kind: four projections, a plain MLP, two norms, all with biases.
constexpr double bert_layer(double hidden, double inner) {
  return 4 * linear(hidden, hidden, true) + linear(hidden, inner, true) +
         linear(inner, hidden, true) + 2 * layer_norm(hidden);
}
/// Cross-attention of a decoder layer that has biases everywhere, with its norm.
constexpr double cross_attention(double hidden) {
  return 4 * linear(hidden, hidden, true) + layer_norm(hidden);
}
/// Adds the head that a class ending in ForSequenceClassification and the like has.
void add_text_classifier(const Family&, const Config&, Tally&, double hidden);
/// Whether the class predicts words: ForMaskedLM and its kin.
bool predicts_words(const Config&);
/// Adds its head: a matrix, a norm, and a bias for each word of a table of `embed` wide; the table
/// again where the file unties it.
void add_word_head(const Family&, const Config&, Tally&, double hidden, double embed,
                   double vocabulary);

/// Adds what follows an encoder of sound by its class.
void add_sound_head(const Config&, Tally&, double hidden, double out, double features);

// Counting functions of the table in families.cpp.
void count_bert(const Family&, const Config&, Tally&, ModelShape&);
void count_albert(const Family&, const Config&, Tally&, ModelShape&);
void count_deberta(const Family&, const Config&, Tally&, ModelShape&);
void count_modernbert(const Family&, const Config&, Tally&, ModelShape&);
void count_esm(const Family&, const Config&, Tally&, ModelShape&);
void count_squeezebert(const Family&, const Config&, Tally&, ModelShape&);
void count_layoutlmv3(const Family&, const Config&, Tally&, ModelShape&);
void count_xlnet(const Family&, const Config&, Tally&, ModelShape&);
void count_wav2vec2_bert(const Family&, const Config&, Tally&, ModelShape&);
void count_t5(const Family&, const Config&, Tally&, ModelShape&);
void count_bart(const Family&, const Config&, Tally&, ModelShape&);
void count_whisper(const Family&, const Config&, Tally&, ModelShape&);
void count_wav2vec2(const Family&, const Config&, Tally&, ModelShape&);

}  // namespace trainprint::parameters
