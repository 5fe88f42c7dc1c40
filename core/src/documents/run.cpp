#include <algorithm>
#include <array>
#include <utility>

#include "documents/model.hpp"
#include "documents/reading.hpp"
#include "json/tree.hpp"
#include "run/fields.hpp"
#include "run/values.hpp"
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
    values_.take_devices();
    std::vector<Error>& errors = values_.errors;
    if (errors.empty()) return std::move(values_.run);
    // Whatever could be read is checked too, so that all errors are reported at once.
    for (Error& error : validate(values_.run)) errors.push_back(std::move(error));
    return std::move(errors);
  }

 private:
  void walk(const Json& object, const std::string& prefix) {
    for (const Json& value : object.members) {
      const std::string path = prefix + value.key;
      if (path == "overrides" || path == "options" || path == "corrections") {
        if (value.is_object()) {
          walk(value, path + ".");
        } else if (!value.is_null()) {
          values_.fail(ErrorCode::wrong_type, FieldPath::unchecked(path),
                       "\"" + path + "\" must be an object.");
        }
      } else if (path == "schema_version") {
        if (!value.is_number() || value.number != 1)
          values_.fail(ErrorCode::unknown_choice, FieldPath::unchecked(path),
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
    if (!values_.take(run_field(path), value)) unknown(path);
  }

  static bool known(std::string_view path) {
    for (const std::string_view field : field_paths()) {
      if (field == path) return true;
    }
    return false;
  }
  void unknown(const std::string& path) {
    values_.fail(ErrorCode::unknown_field, FieldPath::unchecked(path),
                 "There is no field " + in_quotes(path) + " in a run.",
                 near_matches(path, {field_paths().begin(), field_paths().end()}));
  }

  void model(const Json& value) {
    if (!values_.fits("model_config", value, kLongestModelConfig)) return;
    auto shape = model_shape(value);
    if (shape) {
      values_.run.compute.model = std::move(*shape);
      return;
    }
    for (Error error : shape.errors()) {
      error.field = error.field.empty() ? FieldPath("model_config")
                                        : FieldPath::unchecked("model_config." + error.field);
      values_.errors.push_back(std::move(error));
    }
  }

  RunValues values_;
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
#include "text/sort_stably.hpp"
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
  sort_stably(object.members, [](const Json& a, const Json& b) { return a.key < b.key; });
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
