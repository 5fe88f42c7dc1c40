#include <array>

#include "json/nlohmann.hpp"
#include "run/fields.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

struct TextField {
  std::string_view path;
  std::string& (*at)(TrainingRun&);
};
constexpr TextField kTextFields[] = {
    {"name", [](TrainingRun& r) -> std::string& { return r.name; }},
    {"accelerator", [](TrainingRun& r) -> std::string& { return r.accelerator; }},
    {"region", [](TrainingRun& r) -> std::string& { return r.region; }},
};

struct ChoiceField {
  std::string_view path;
  std::span<const std::string_view> words;
  void (*set)(TrainingRun&, std::size_t);
};

// The words of an enumeration, from its own names, so that both never differ.
template <class Enum, std::size_t... I>
std::array<std::string_view, sizeof...(I)> words_of(std::index_sequence<I...>) {
  return {name(static_cast<Enum>(I))...};
}
template <class Enum, std::size_t N>
std::span<const std::string_view> words() {
  static const auto kWords = words_of<Enum>(std::make_index_sequence<N>());
  return kWords;
}

std::span<const ChoiceField> choice_fields() {
  static const ChoiceField kFields[] = {
      {"training_type", words<TrainingType, 3>(),
       [](TrainingRun& r, std::size_t i) { r.training_type = static_cast<TrainingType>(i); }},
      {"architecture", words<Architecture, 3>(),
       [](TrainingRun& r, std::size_t i) { r.architecture = static_cast<Architecture>(i); }},
      {"modality", words<Modality, 6>(),
       [](TrainingRun& r, std::size_t i) { r.modality = static_cast<Modality>(i); }},
      {"energy_boundary", words<Boundary, 3>(),
       [](TrainingRun& r, std::size_t i) { r.energy_boundary = static_cast<Boundary>(i); }},
      {"options.boundary", words<Boundary, 3>(),
       [](TrainingRun& r, std::size_t i) { r.boundary = static_cast<Boundary>(i); }},
      {"options.constants", words<ConstantsSet, 2>(),
       [](TrainingRun& r, std::size_t i) { r.constants = static_cast<ConstantsSet>(i); }},
      {"options.grid_basis", words<GridBasis, 2>(),
       [](TrainingRun& r, std::size_t i) { r.grid_basis = static_cast<GridBasis>(i); }},
      {"options.regression", words<Regression, 2>(),
       [](TrainingRun& r, std::size_t i) { r.regression = static_cast<Regression>(i); }},
      {"options.tier3_grid_unit", words<Tier3GridUnit, 2>(),
       [](TrainingRun& r, std::size_t i) { r.tier3_grid_unit = static_cast<Tier3GridUnit>(i); }},
  };
  return kFields;
}

template <class Field>
const Field* find(std::span<const Field> fields, std::string_view path) {
  for (const Field& field : fields) {
    if (field.path == path) return &field;
  }
  return nullptr;
}

bool not_given(const Json& value) {
  if (value.is_null()) return true;
  return value.is_string() &&
         value.get_ref<const std::string&>().find_first_not_of(" \t\r\n") == std::string::npos;
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
    if (errors_.empty()) return run_;
    // Whatever could be read is checked too, so that everything to mend is said at once.
    for (Error& error : validate(run_)) errors_.push_back(std::move(error));
    return errors_;
  }

 private:
  void walk(const Json& object, const std::string& prefix) {
    for (const auto& [key, value] : object.items()) {
      const std::string path = prefix + key;
      if (path == "overrides" || path == "options") {
        if (value.is_object()) {
          walk(value, path + ".");
        } else if (!value.is_null()) {
          fail(ErrorCode::wrong_type, path, "\"" + path + "\" must be an object.");
        }
      } else if (path == "schema_version") {
        if (value != 1)
          fail(ErrorCode::unknown_choice, path, "This program reads schema_version 1.");
      } else {
        leaf(path, value);
      }
    }
  }

  void leaf(const std::string& path, const Json& value) {
    if (const NumberField* field = find(number_fields(), path)) return number(*field, value);
    if (const TextField* field = find(std::span<const TextField>(kTextFields), path)) {
      if (value.is_string()) {
        if (!not_given(value)) field->at(run_) = value.get_ref<const std::string&>();
      } else if (!value.is_null()) {
        fail(ErrorCode::wrong_type, path, "\"" + path + "\" must be text.");
      }
      return;
    }
    if (const ChoiceField* field = find(choice_fields(), path)) return choice(*field, value);
    std::vector<std::string_view> known;
    for (const NumberField& field : number_fields()) known.push_back(field.path);
    for (const TextField& field : kTextFields) known.push_back(field.path);
    for (const ChoiceField& field : choice_fields()) known.push_back(field.path);
    fail(ErrorCode::unknown_field, path, "There is no field \"" + path + "\" in a run.",
         near_matches(path, known));
  }

  void number(const NumberField& field, const Json& value) {
    if (not_given(value)) return;
    if (value.is_number()) return field.set(run_, value.get<double>());
    if (!value.is_string()) {
      return fail(ErrorCode::wrong_type, std::string(field.path),
                  std::string(field.label) + " must be a number or text such as \"6.74B\".");
    }
    auto parsed = parse_number(value.get_ref<const std::string&>(), field.path);
    if (parsed) return field.set(run_, *parsed);
    Error error = parsed.error();
    error.message = std::string(field.label) + ": " + error.message +
                    " Expected: " + std::string(field.right) + ".";
    errors_.push_back(std::move(error));
  }

  void choice(const ChoiceField& field, const Json& value) {
    if (not_given(value)) return;
    if (value.is_string()) {
      const std::string& text = value.get_ref<const std::string&>();
      for (std::size_t i = 0; i < field.words.size(); ++i) {
        if (field.words[i] == text) return field.set(run_, i);
      }
    }
    const std::string given = value.is_string() ? value.get<std::string>() : std::string();
    fail(ErrorCode::unknown_choice, std::string(field.path),
         "\"" + std::string(field.path) + "\" must be one of: " + listed(field.words) + ".",
         near_matches(given, {field.words.begin(), field.words.end()}));
  }

  void fail(ErrorCode code, std::string path, std::string message,
            std::vector<std::string> suggestions = {}) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(suggestions)});
  }

  TrainingRun run_;
  std::vector<Error> errors_;
};

}  // namespace

Result<TrainingRun> run_from_json(std::string_view json) {
  auto document = parse_json(json);
  if (!document) return document.errors();
  return Reader().read(*document);
}

}  // namespace trainprint
