#include "import/hub_answer.hpp"

#include <algorithm>

#include "json/tree.hpp"
#include "run/fields.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"
#include "training_files/model.hpp"
#include "trainprint/card_text.hpp"

namespace trainprint::import {
namespace {

// createdAt of all repositories that are older (huggingface_hub, ModelInfo.created_at).
constexpr std::string_view kRecordedSince = "2022-03-02T23:29:04";

constexpr std::size_t kMostBases = 100, kLongestId = 200;

std::string_view text_at(const Json& json, std::string_view key) {
  const Json* at = json.find(key);
  return at != nullptr && at->is_string() ? std::string_view(at->text) : std::string_view();
}

// "org/model" or an old "model": what an address of the Hub can hold.
bool is_id(std::string_view text) {
  if (text.empty() || text.size() > kLongestId || text[0] == '.') return false;
  if (std::count(text.begin(), text.end(), '/') > 1) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || (lower_letter(c) >= 'a' && lower_letter(c) <= 'z') || c == '/' ||
           c == '.' || c == '-' || c == '_';
  });
}

void add(std::string_view id, BaseModels& base) {
  if (!is_id(id) || base.ids.size() >= kMostBases) return;
  if (std::find(base.ids.begin(), base.ids.end(), id) == base.ids.end()) base.ids.emplace_back(id);
}

// A name, or a list of names or of {"id"}.
void add_all(const Json* named, BaseModels& base) {
  if (named == nullptr) return;
  if (named->is_string()) add(named->text, base);
  if (!named->is_array()) return;
  for (const Json& one : named->members)
    add(one.is_string() ? std::string_view(one.text) : text_at(one, "id"), base);
}

bool has_tag(const Json& answer, std::string_view wanted) {
  const Json* tags = answer.find("tags");
  return tags != nullptr && std::any_of(tags->members.begin(), tags->members.end(),
                                        [&](const Json& tag) { return tag.text == wanted; });
}

// Tags say how the Hub itself understood the card: "base_model:finetune:org/model".
BaseModels base_of(const Json& answer) {
  constexpr std::string_view kTag = "base_model:";
  BaseModels base, plain;
  if (const Json* tags = answer.find("tags")) {
    for (const Json& tag : tags->members) {
      std::string_view rest = tag.text;
      if (rest.substr(0, kTag.size()) != kTag) continue;
      rest.remove_prefix(kTag.size());
      const std::size_t colon = rest.find(':');
      if (colon == rest.npos) {
        add(rest, plain);
      } else {
        base.relation = beginning_of(rest.substr(0, colon), kLongestId);
        add(rest.substr(colon + 1), base);
      }
    }
  }
  if (base.ids.empty()) base.ids = plain.ids;
  if (const Json* models = answer.find("baseModels")) {
    if (base.relation.empty()) base.relation = text_at(*models, "relation");
    if (base.ids.empty()) add_all(models->is_object() ? models->find("models") : models, base);
  }
  if (const Json* card = answer.find("cardData")) {
    if (base.relation.empty()) base.relation = text_at(*card, "base_model_relation");
    if (base.ids.empty()) add_all(card->find("base_model"), base);
  }
  if (base.relation.empty() && (has_tag(answer, "merge") || has_tag(answer, "mergekit")))
    base.relation = "merge";
  return base;
}

std::string listed(const std::vector<std::string>& ids) {
  constexpr std::size_t kNamed = 3;
  std::string out;
  for (std::size_t i = 0; i < std::min(ids.size(), kNamed); ++i)
    out += (i > 0 ? ", " : "") + ids[i];
  return ids.size() > kNamed ? out + " and " + std::to_string(ids.size() - kNamed) + " more" : out;
}

// The year of the repository; nothing where the Hub did not record it yet, or no run takes it.
std::string_view year_of(std::string_view created) {
  constexpr std::size_t kDigits = 4;
  if (created.size() < kRecordedSince.size() ||
      created.substr(0, kRecordedSince.size()) == kRecordedSince)
    return {};
  const std::string_view year = created.substr(0, kDigits);
  if (!std::all_of(year.begin(), year.end(), is_digit)) return {};
  double number = 0;
  for (const char digit : year) number = number * 10 + (digit - '0');
  const NumberRule* rule = number_rule("year");
  return rule != nullptr && !check_number(*rule, number) ? year : std::string_view();
}

// The emissions of the card's front matter, which the Hub repeats in its answer.
void read_front_matter(const Json& answer, RunReading& run) {
  const Json* card = answer.find("cardData");
  const Json* stated = card != nullptr ? card->find("co2_eq_emissions") : nullptr;
  if (stated == nullptr || stated->is_null()) return;
  FileReading front =
      read_card_text("---\nco2_eq_emissions: " + json_text(*stated).text + "\n---\n");
  if (front.runs.size() != 1) return;
  RunReading& read = front.runs[0];
  for (ReadValue& value : read.values) {
    value.range = {};
    const bool known = std::any_of(run.values.begin(), run.values.end(),
                                   [&](const ReadValue& own) { return own.field == value.field; });
    if (!known) run.values.push_back(std::move(value));
  }
  for (ReadQuestion& question : read.questions) {
    question.range = {};
    run.questions.push_back(std::move(question));
  }
  for (Notice& notice : read.notices) run.notices.push_back(std::move(notice));
}

}  // namespace

BaseModels base_models(const training_files::Document& document) {
  BaseModels base;
  if (document.file == TrainingFile::hub_answer && document.other) return base_of(*document.other);
  if (document.file != TrainingFile::adapter_config) return base;
  add(document.adapter.base_model, base);
  if (!base.ids.empty()) base.relation = "adapter";
  return base;
}

FileReading read_hub_answer(const training_files::Document& document, const ModelContext& context) {
  const Json& answer = *document.other;
  FileReading out{FileKind::stored_count, std::string(training_files::kHubLabel), {}, {}};
  auto counted = training_files::reading_of(document, context);
  if (counted) {
    out = std::move(counted.value());
  } else {
    RunReading run;
    run.name = document.stored.repository;
    if (!run.name.empty()) run.values.push_back({"name", run.name, {}, {}});
    run.notices.push_back(
        {NoticeCode::stored_count, "parameters",
         counted.error().code == ErrorCode::insufficient_input
             ? "The Hub has not counted this model's parameters: it sees no safetensors or GGUF "
               "files of it."
             : counted.error().message});
    out.runs.push_back(std::move(run));
  }
  RunReading& run = out.runs[0];
  const BaseModels base = base_of(answer);
  const std::string& relation = base.relation;
  const bool adapter = relation == "adapter" || context.adapter ||
                       text_at(answer, "library_name") == "peft" || has_tag(answer, "peft");
  const bool trained_elsewhere = relation == "quantized" || relation == "merge";
  // What warns of other things than parameters that are stored.
  if (trained_elsewhere || adapter)
    std::erase_if(run.notices, [](const Notice& n) { return n.field == "parameters"; });
  if (trained_elsewhere) {
    std::erase_if(run.values, [](const ReadValue& value) { return value.field == "parameters"; });
    run.notices.push_back(
        {NoticeCode::not_training, "",
         std::string("The Hub has this as a ") +
             (relation == "merge" ? "merge of other models" : "quantised copy") +
             ": it was not trained itself" +
             (base.ids.empty() ? "." : ". Read what was: " + listed(base.ids) + ".")});
  } else if (adapter) {
    for (ReadValue& value : run.values) {
      if (value.field != "parameters") continue;
      value.field = "trainable_parameters";
      value.assumed = "Numbers that are stored in the adapter's files.";
    }
  }
  if (!trained_elsewhere && (adapter || !base.ids.empty())) {
    run.values.push_back({"training_type", "fine-tuning", {}, "It has a base model."});
    if (!base.ids.empty()) {
      run.notices.push_back(
          {NoticeCode::base_model, "parameters",
           "It was made from " + listed(base.ids) + ", whose training is not counted here."});
    }
  }
  if (const std::string_view year = year_of(text_at(answer, "createdAt")); !year.empty()) {
    run.values.push_back(
        {"year", std::string(year), {}, "The year in which the repository was made on the Hub."});
  }
  if (!context.card) read_front_matter(answer, run);
  return out;
}

}  // namespace trainprint::import
