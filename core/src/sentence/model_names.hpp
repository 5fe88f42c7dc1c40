// Models that are known by name, and where a text names one.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/text.hpp"

namespace trainprint::sentence {

/// One line of core/data/models.csv, as text.
struct NamedModel {
  std::string_view name, parameters, active_parameters, architecture, modality;
};

/// A place where a text names a model.
struct ModelMention {
  NamedModel model;
  ByteRange range;
  bool usual;  ///< Only its family is named ("BERT"); this is the one that is mostly meant.
};

/// A name for looking it up: lower case, without what stands between its parts, except between two
/// numbers: "Llama 2 7B" is "llama2-7b", and "Llama 27B" is not.
std::string model_key(std::string_view name);

/// The longest names that stand in `text` as whole words. "Sentence-BERT", "BERT tiny v2" and
/// "ResNet-50 backbone" name other models than BERT and ResNet-50.
std::vector<ModelMention> models_named_in(std::string_view text);

}  // namespace trainprint::sentence
