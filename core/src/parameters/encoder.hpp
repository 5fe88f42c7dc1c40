// Encoders and encoder-decoders of text and sound.
#pragma once
#include "parameters/family.hpp"

namespace trainprint::parameters {

/// One post-norm layer of the BERT kind: four projections, a plain MLP, two norms, all with biases.
constexpr double bert_layer(double hidden, double inner) {
  return 4 * linear(hidden, hidden, true) + linear(hidden, inner, true) +
         linear(inner, hidden, true) + 2 * layer_norm(hidden);
}
/// Adds the head that a class ending in ForSequenceClassification and the like has. Heads of
/// pre-training (masked language model) are not part of the count.
void add_text_classifier(const Family&, const Config&, Tally&, double hidden);

// Counting functions of the table in families.cpp.
void count_bert(const Family&, const Config&, Tally&, ModelShape&);
void count_albert(const Family&, const Config&, Tally&, ModelShape&);
void count_deberta(const Family&, const Config&, Tally&, ModelShape&);
void count_modernbert(const Family&, const Config&, Tally&, ModelShape&);
void count_t5(const Family&, const Config&, Tally&, ModelShape&);
void count_bart(const Family&, const Config&, Tally&, ModelShape&);
void count_whisper(const Family&, const Config&, Tally&, ModelShape&);
void count_wav2vec2(const Family&, const Config&, Tally&, ModelShape&);

}  // namespace trainprint::parameters
