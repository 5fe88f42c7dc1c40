#include <algorithm>
#include <array>
#include <utility>

#include "documents/model.hpp"
#include "documents/reading.hpp"
#include "json/tree.hpp"
#include "run/fields.hpp"
#include "text/words.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

bool not_given(const Json& value) {
  if (value.is_null()) return true;
  return value.is_string() && value.text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::string listed(std::span<const std::string_view> words) {
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

class Reader {
 public:
  Result<TrainingRun> read(const Json& document) {
    if (!document.is_object()) {
      return Error{ErrorCode::wrong_type,
                   "",
                   "A run is a JSON object such as {\"parameters\": \"6.74B\"}.",
                   {}};
    }
    walk(document, "");
    take_devices();
    if (errors_.empty()) return std::move(run_);
    // Whatever could be read is checked too, so that all errors are reported at once.
    for (Error& error : validate(run_)) errors_.push_back(std::move(error));
    return std::move(errors_);
  }

 private:
  void walk(const Json& object, const std::string& prefix) {
    for (const Json& value : object.members) {
      const std::string path = prefix + value.key;
      if (path == "overrides" || path == "options" || path == "corrections") {
        if (value.is_object()) {
          walk(value, path + ".");
        } else if (!value.is_null()) {
          fail(ErrorCode::wrong_type, FieldPath::unchecked(path),
               "\"" + path + "\" must be an object.");
        }
      } else if (path == "schema_version") {
        if (!value.is_number() || value.number != 1)
          fail(ErrorCode::unknown_choice, FieldPath::unchecked(path),
               "This program reads schema_version 1.");
      } else {
        leaf(path, value);
      }
    }
  }

  void leaf(const std::string& path, const Json& value) {
    if (not_given(value)) {
      if (!known(path)) unknown(path);
      return;
    }
    if (path == "model_config") return model(value);
    if (const ComputeField* field = compute_field(path)) {
      if (const auto number = this->number(field->rule, value)) field->set(run_.compute, *number);
      return;
    }
    if (const NumberField* field = number_field(path)) {
      const auto number = this->number(field->rule, value);
      if (number && !field->set(run_, *number))
        errors_.push_back(*check_number(field->rule, *number));
      return;
    }
    if (const TextField* field = text_field(path)) {
      if (value.is_string()) {
        if (fits(field->path, value, field->longest)) field->at(run_) = value.text;
      } else {
        fail(ErrorCode::wrong_type, field->path, "\"" + path + "\" must be text.");
      }
      return;
    }
    if (const ChoiceField* field = choice_field(path)) return choice(*field, value);
    if (const TruthField* field = truth_field(path)) {
      if (value.is_boolean()) {
        field->at(run_) = value.number != 0;
      } else {
        fail(ErrorCode::wrong_type, field->path, "\"" + path + "\" must be true or false.");
      }
      return;
    }
    unknown(path);
  }

  static bool known(std::string_view path) {
    for (const std::string_view field : field_paths()) {
      if (field == path) return true;
    }
    return false;
  }
  void unknown(const std::string& path) {
    fail(ErrorCode::unknown_field, FieldPath::unchecked(path),
         "There is no field " + in_quotes(path) + " in a run.",
         near_matches(path, {field_paths().begin(), field_paths().end()}));
  }

  bool fits(FieldName path, const Json& value, std::size_t longest) {
    auto error = check_length(path, value.text, longest);
    if (error) errors_.push_back(std::move(*error));
    return !error;
  }

  void model(const Json& value) {
    if (!fits("model_config", value, kLongestModelConfig)) return;
    auto shape = model_shape(value);
    if (shape) {
      run_.compute.model = std::move(*shape);
      return;
    }
    for (Error error : shape.errors()) {
      error.field = error.field.empty() ? FieldPath("model_config")
                                        : FieldPath::unchecked("model_config." + error.field);
      errors_.push_back(std::move(error));
    }
  }

  std::optional<double> number(const NumberRule& rule, const Json& value) {
    if (value.is_number()) return value.number;
    const std::string label(rule.label);
    const FieldName path = rule.path;
    if (!value.is_string()) {
      fail(ErrorCode::wrong_type, path, label + " must be a number or text such as \"6.74B\".");
      return std::nullopt;
    }
    if (!fits(path, value, kLongestPhrase)) return std::nullopt;
    if (const int spelled = number_word(value.text); spelled > 0) {
      run_.readings.push_back({path, value.text, std::to_string(spelled)});
      return spelled;
    }
    const auto read = parse_quantity(value.text, rule.kind, rule.path);
    if (!read) {
      fail(read.error().code, path,
           label + ": " + read.error().message + " Expected: " + std::string(rule.right) + ".");
      return std::nullopt;
    }
    if (read->needs_answer()) {
      fail(ErrorCode::ambiguous, path, label + ": " + std::string(read->question));
      return std::nullopt;
    }
    run_.assumptions.insert(run_.assumptions.end(), read->notices.begin(), read->notices.end());
    // "184,320" is read as 184320: that says nothing new.
    std::string digits = value.text;
    digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
    const auto plain = parse_number(digits);
    const bool literal = digits.find_first_not_of("0123456789.") == std::string::npos && plain &&
                         *plain == read->value;
    if (!literal) run_.readings.push_back({path, value.text, humane(*read)});
    if (read->accelerator_count) devices_ = read->accelerator_count;
    if (!read->accelerator.empty()) accelerator_ = read->accelerator;
    if (const auto service = setting_of_service(value.text)) service_ = service;
    return read->value;
  }

  // "3 days on 8 A100s" in a field of hours says how many, and of which kind.
  void take_devices() {
    if (devices_ && !run_.accelerator_count) {
      run_.accelerator_count = DeviceCount::count(*devices_);
      run_.assumptions.push_back({NoticeCode::count_in_hours, "accelerator_count",
                                  "The hours say how many: " + readable(*devices_, 7) + "."});
    } else if (devices_ && *devices_ != run_.accelerator_count->as_count()) {
      fail(ErrorCode::contradiction, "accelerator_count",
           "The hours say " + readable(*devices_, 7) + " accelerators, the count says " +
               readable(run_.accelerator_count->as_count(), 7) + ". Keep one of them.");
    }
    if (!accelerator_.empty() && run_.accelerator.empty()) run_.accelerator = accelerator_;
    if (!run_.setting) run_.setting = service_;
  }

  void choice(const ChoiceField& field, const Json& value) {
    if (value.is_string()) {
      const std::string& text = value.text;
      for (std::size_t i = 0; i < field.words.size(); ++i) {
        if (field.words[i] == text) return field.set(run_, i);
      }
    }
    if (!fits(field.path, value, kLongestPhrase)) return;
    const std::string& given = value.text;
    fail(ErrorCode::unknown_choice, field.path,
         "\"" + std::string(field.path) + "\" must be one of: " + listed(field.words) + ".",
         near_matches(given, {field.words.begin(), field.words.end()}));
  }

  void fail(ErrorCode code, FieldPath path, std::string message,
            std::vector<std::string> suggestions = {}) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(suggestions)});
  }

  TrainingRun run_;
  std::optional<double> devices_;   ///< Found in a field of hours.
  std::string accelerator_;         ///< Found in a field of hours.
  std::optional<Setting> service_;  ///< "3 hours on Colab T4"
  std::vector<Error> errors_;
};

constexpr Json::Kind kObject = Json::Kind::object;

// A config.json alone is a run too.
Json as_run(Json document) {
  if (document.find("model_type") == nullptr && document.find("_class_name") == nullptr)
    return document;
  Json run{kObject, {}, 0, {}, {}};
  document.key = "model_config";
  run.members.push_back(std::move(document));
  return run;
}

// Fields of TrainingRun::compute, by the member that the table of fields names.
bool bears_on_compute(std::string_view path) {
  constexpr struct {
    std::string_view path, member;
  } kMembers[] = {
#define CHOICE(path, member, ...) {path, #member},
#define TRUTH(path, member, ...) {path, #member},
#include "trainprint/fields.inc"
  };
  for (const auto& field : kMembers) {
    if (field.path == path) return field.member.substr(0, field.member.find('.')) == "compute";
  }
  return compute_field(path) != nullptr;
}

Json text_leaf(std::string_view text) { return {Json::Kind::string, {}, 0, std::string(text), {}}; }

// What an option says of a field.
Json leaf_of(const FieldText& option) {
  const bool is_truth = option.text == "true" || option.text == "false";
  if (truth_field(option.path) != nullptr && is_truth)
    return {Json::Kind::boolean, {}, option.text == "true" ? 1.0 : 0.0, {}, {}};
  return text_leaf(option.text);
}

// Puts `leaf` at `path` ("overrides.pue") of `run`; what stood there.
Json put(Json leaf, std::string_view path, Json& run) {
  const std::size_t point = path.find('.');
  Json* group = &run;
  if (point != std::string_view::npos) {
    group = &run.member(path.substr(0, point));
    if (!group->is_object()) *group = Json{kObject, group->key, 0, {}, {}};
  }
  Json& member = group->member(path.substr(point == std::string_view::npos ? 0 : point + 1));
  leaf.key = member.key;
  return std::exchange(member, std::move(leaf));
}

// As of a document that was parsed, so that errors come in one order however a run was given.
void sort_members(Json& object) {
  std::sort(object.members.begin(), object.members.end(),
            [](const Json& a, const Json& b) { return a.key < b.key; });
  for (Json& member : object.members) {
    if (member.is_object()) sort_members(member);
  }
}

Result<TrainingRun> with_options(Json run, std::span<const FieldText> options,
                                 std::vector<std::string>& replaced) {
  // What is no object is refused by the reader, in its words.
  if (!run.is_object()) return Reader().read(run);
  for (const FieldText& option : options) {
    const Json leaf = leaf_of(option);
    const Json old = put(leaf, option.path, run);
    const bool same = old.kind == leaf.kind && old.text == leaf.text && old.number == leaf.number;
    if (!not_given(old) && !same) replaced.emplace_back(option.path);
  }
  sort_members(run);
  return Reader().read(run);
}

}  // namespace

bool is_asked(const RunReading& reading, std::string_view field) {
  return std::any_of(
      reading.questions.begin(), reading.questions.end(),
      [&](const ReadQuestion& question) { return std::string_view(question.field) == field; });
}

Result<TrainingRun> run_from_json(std::string_view json) {
  auto document = parse_json(json);
  if (!document) return document.errors();
  return Reader().read(as_run(std::move(document.value())));
}

std::vector<DocumentField> document_fields() {
  std::vector<DocumentField> out;
  const auto add = [&](std::string_view path, std::string hint) {
    out.push_back({path, std::move(hint), bears_on_compute(path)});
  };
  const auto add_number = [&](const NumberRule& rule) {
    add(rule.path, join({rule.label, ": ", rule.right}));
  };
  for (const TextField& field : text_fields()) add(field.path, "as people write it");
  for (const NumberField& field : number_fields()) add_number(field.rule);
  for (const ComputeField& field : compute_fields()) add_number(field.rule);
  for (const ChoiceField& field : choice_fields())
    add(field.path, "one of: " + listed(field.words));
  for (const TruthField& field : truth_fields()) add(field.path, "true or false");
  return out;
}

Result<TrainingRun> run_from_json(std::string_view json, std::span<const FieldText> options,
                                  std::vector<std::string>& replaced) {
  auto document = json.empty() ? Result<Json>(Json{kObject, {}, 0, {}, {}}) : parse_json(json);
  if (!document) return document.errors();
  return with_options(as_run(std::move(document.value())), options, replaced);
}

Result<TrainingRun> run_from_reading(const RunReading& reading, std::span<const FieldText> options,
                                     std::vector<std::string>& replaced) {
  Json run{kObject, {}, 0, {}, {}};
  for (const ReadValue& value : reading.values) {
    if (is_asked(reading, value.field)) continue;
    const auto number = parse_number(value.value);
    const bool is_number = number && number_rule(value.field) != nullptr;
    put(is_number ? Json{Json::Kind::number, {}, *number, {}, {}} : text_leaf(value.value),
        value.field, run);
  }
  return with_options(std::move(run), options, replaced);
}

}  // namespace trainprint
