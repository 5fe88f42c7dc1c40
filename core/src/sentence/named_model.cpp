// A model that the sentence names: its size and architecture, from core/data/models.csv.
#include <algorithm>
#include <cmath>

#include "sentence/model_names.hpp"
#include "sentence/sentence.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

double number_of(std::string_view text) {
  const auto value = parse_number(text);
  return value ? *value : 0;
}

// "110M" is BERT base as people round it, "340M" is not.
bool is_about(double said, std::string_view parameters) {
  constexpr double kRounding = 0.1;
  const double known = number_of(parameters);
  return std::abs(said - known) <= kRounding * known;
}

std::string has_parameters(const NamedModel& model, std::string_view between = " has ") {
  return join({model.name, between, readable(number_of(model.parameters), 15), " parameters"});
}

// A number of parameters that stands in the sentence beside the model's name.
struct SaidSize {
  double value = 0;
  ByteRange range{};
  bool put = false;  ///< It is the field's value already.
};

SaidSize said_size(Sentence& sentence) {
  for (const ReadValue& value : sentence.reading().run.values) {
    if (value.field == FieldName("parameters")) return {number_of(value.value), value.range, true};
  }
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].used) continue;
    const bool of_some =
        i + 1 < words.size() && one_of(words[i + 1].text, "active activated trainable learnable");
    if (of_some) continue;
    if (const double size = size_in_name(words, i); size > 0) return {size, words[i].range, false};
  }
  return {};
}

void put_once(Sentence& sentence, FieldName field, std::string_view value, ByteRange range,
              std::string assumed) {
  if (!value.empty() && !sentence.has(field))
    sentence.put(field, std::string(value), range, std::move(assumed));
}

void put_kind(Sentence& sentence, const ModelMention& mention) {
  const NamedModel& model = mention.model;
  put_once(sentence, "architecture", model.architecture, mention.range,
           join({"That of ", model.name, "."}));
  put_once(sentence, "modality", model.modality, mention.range,
           join({"That of ", model.name, "."}));
}

void put_model(Sentence& sentence, const ModelMention& mention) {
  const NamedModel& model = mention.model;
  sentence.use(mention.range);
  const SaidSize said = said_size(sentence);
  if (said.value > 0 && !is_about(said.value, model.parameters)) {
    // "BERT 340M": the size says which of the family it is.
    if (mention.usual) {
      put_once(sentence, "architecture", model.architecture, mention.range,
               join({"That of ", model.name, "."}));
      return;
    }
    const std::string_view words = sentence.text(said.range);
    sentence.ask("parameters",
                 join({has_parameters(model), ", and the sentence says ", in_quotes(words),
                       ". Which is the size of the model that was trained?"}),
                 said.range,
                 {{std::string(words), "parameters", exact_decimal(said.value)},
                  {std::string(model.name), "parameters", std::string(model.parameters)}});
    put_kind(sentence, mention);
    return;
  }
  if (said.value > 0) sentence.use(said.range);
  const std::string counted = " (counted from its layers and widths).";
  put_once(sentence, "parameters", model.parameters, mention.range,
           mention.usual ? join({"Taken as ", has_parameters(model, ", which has "), counted})
                         : has_parameters(model) + counted);
  put_once(sentence, "active_parameters", model.active_parameters, mention.range,
           join({"Those of ", model.name, " that work on each token", counted}));
  put_kind(sentence, mention);
}

// A teacher and its student, or a comparison: which one was trained?
void ask_which_model(Sentence& sentence, const std::vector<ModelMention>& mentions) {
  std::vector<ReadAnswer> sizes, kinds;
  for (const ModelMention& mention : mentions) {
    const NamedModel& model = mention.model;
    const auto add = [&](std::vector<ReadAnswer>& to, FieldName field, std::string_view value) {
      const auto same = [&](const ReadAnswer& answer) { return answer.value == value; };
      if (std::none_of(to.begin(), to.end(), same))
        to.push_back({std::string(model.name), field, std::string(value)});
    };
    add(sizes, "parameters", model.parameters);
    add(kinds, "architecture", model.architecture);
    sentence.use(mention.range);
  }
  const ByteRange first = mentions.front().range;
  if (!sentence.has("parameters")) {
    if (sizes.size() > 1)
      sentence.ask("parameters", "Which of these models was trained?", first, std::move(sizes));
    else
      put_once(sentence, "parameters", sizes[0].value, first, "All models named have this size.");
  }
  if (kinds.size() > 1)
    sentence.ask("architecture", "Which of these models was trained?", first, std::move(kinds));
  else
    put_once(sentence, "architecture", kinds[0].value, first, "All models named have it.");
}

}  // namespace

std::vector<Error> read_named_model(Sentence& sentence) {
  std::vector<ModelMention> mentions = models_named_in(sentence.text());
  const auto is_taken = [&](const ModelMention& m) { return sentence.is_used(m.range); };
  mentions.erase(std::remove_if(mentions.begin(), mentions.end(), is_taken), mentions.end());
  if (mentions.empty()) return {};
  const auto is_same = [&](const ModelMention& m) {
    return m.model.name == mentions.front().model.name;
  };
  if (!std::all_of(mentions.begin(), mentions.end(), is_same)) {
    ask_which_model(sentence, mentions);
    return {};
  }
  for (const ModelMention& mention : mentions) sentence.use(mention.range);
  put_model(sentence, mentions.front());
  return {};
}

}  // namespace trainprint::sentence
