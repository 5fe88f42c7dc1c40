#include "run/fields.hpp"

#include <cmath>

#include "trainprint/method.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using Run = TrainingRun;
using Number = std::optional<double>;

Number number_of(const Number& value) { return value; }
Number number_of(std::size_t value) { return static_cast<double>(value); }
Number number_of(const std::optional<Flop>& v) { return v ? Number(v->as_flop()) : Number(); }
Number number_of(const std::optional<FlopRate>& v) {
  return v ? Number(v->as_flop_per_s()) : Number();
}
Number number_of(const std::optional<Duration>& v) { return v ? Number(v->as_hours()) : Number(); }
Number number_of(const std::optional<Energy>& v) { return v ? Number(v->as_kwh()) : Number(); }
Number number_of(const std::optional<Mass>& v) { return v ? Number(v->as_grams()) : Number(); }
Number number_of(const std::optional<Power>& v) { return v ? Number(v->as_watts()) : Number(); }
Number number_of(const std::optional<CarbonIntensity>& v) {
  return v ? Number(v->as_grams_per_kwh()) : Number();
}
template <class T>
Number number_of(const std::optional<T>& count) {
  return count ? Number(count->as_count()) : Number();
}

bool put(Number& to, double v) { return to = v, true; }
bool put(std::optional<Flop>& to, double v) { return to = Flop::flop(v), true; }
bool put(std::optional<FlopRate>& to, double v) { return to = FlopRate::flop_per_s(v), true; }
bool put(std::optional<Duration>& to, double v) { return to = Duration::hours(v), true; }
bool put(std::optional<Energy>& to, double v) { return to = Energy::kwh(v), true; }
bool put(std::optional<Mass>& to, double v) { return to = Mass::grams(v), true; }
bool put(std::optional<Power>& to, double v) { return to = Power::watts(v), true; }
bool put(std::optional<CarbonIntensity>& to, double v) {
  return to = CarbonIntensity::grams_per_kwh(v), true;
}
template <class T>
bool put(std::optional<T>& to, double v) {
  return to = T::count(v), true;
}
bool put(std::size_t& to, double v) {
  if (!(v >= 0 && v < 4e9) || v != std::floor(v)) return false;
  to = static_cast<std::size_t>(v);
  return true;
}

constexpr NumberField kNumberFields[] = {
#define RUN_NUMBER(path, member, kind, min, min_allowed, max, whole, label, right, ...) \
  {{path, label, QuantityKind::kind, min, min_allowed, max, whole, right},              \
   [](const Run& r) { return number_of(r.member); },                                    \
   [](Run& r, double v) { return put(r.member, v); }},
#include "trainprint/fields.inc"
};

constexpr TextField kTextFields[] = {
#define TEXT(path, member, longest, ...)                           \
  {path, longest, [](Run& r) -> std::string& { return r.member; }, \
   [](const Run& r) -> const std::string& { return r.member; }},
#include "trainprint/fields.inc"
};

constexpr TruthField kTruthFields[] = {
#define TRUTH(path, member, ...) \
  {path, [](Run& r) -> bool& { return r.member; }, [](const Run& r) -> bool { return r.member; }},
#include "trainprint/fields.inc"
};

template <class Enum>
Enum choice_in(const std::optional<Enum>&);
template <class Enum>
Enum choice_in(const Enum&);

template <class Enum>
std::optional<std::size_t> place_of(const std::optional<Enum>& choice) {
  return choice ? std::optional(static_cast<std::size_t>(*choice)) : std::nullopt;
}
template <class Enum>
std::optional<std::size_t> place_of(const Enum& choice) {
  return static_cast<std::size_t>(choice);
}

constexpr ChoiceField kChoiceFields[] = {
#define CHOICE(path, member, ...)                                                           \
  {path, words(decltype(choice_in(Run().member))()),                                        \
   [](Run& r, std::size_t i) { r.member = static_cast<decltype(choice_in(r.member))>(i); }, \
   [](const Run& r) { return place_of(r.member); }},
#include "trainprint/fields.inc"
};

template <class Row>
const Row* row_of(std::span<const Row> rows, std::string_view path) {
  for (const Row& row : rows) {
    if (std::string_view(row.path) == path) return &row;
  }
  return nullptr;
}

}  // namespace

std::span<const NumberField> number_fields() { return kNumberFields; }
std::span<const TextField> text_fields() { return kTextFields; }
std::span<const ChoiceField> choice_fields() { return kChoiceFields; }
std::span<const TruthField> truth_fields() { return kTruthFields; }
std::span<const std::string_view> field_paths() { return field_paths_detail::kAll; }

const NumberField* number_field(std::string_view path) {
  for (const NumberField& field : kNumberFields) {
    if (std::string_view(field.rule.path) == path) return &field;
  }
  return nullptr;
}
const TextField* text_field(std::string_view path) { return row_of(text_fields(), path); }
const ChoiceField* choice_field(std::string_view path) { return row_of(choice_fields(), path); }
const TruthField* truth_field(std::string_view path) { return row_of(truth_fields(), path); }

TrainingRun run_from_reading(const RunReading& reading) {
  TrainingRun run;
  run.name = reading.name;
  for (const ReadValue& value : reading.values) {
    if (const TextField* text = text_field(value.field)) {
      text->at(run) = value.value;
    } else if (const ChoiceField* choice = choice_field(value.field)) {
      for (std::size_t i = 0; i < choice->words.size(); ++i) {
        if (choice->words[i] == value.value) choice->set(run, i);
      }
    } else if (const auto number = parse_number(value.value)) {
      set_number(run, value.field, *number);
    }
  }
  return run;
}

const NumberRule* number_rule(std::string_view path) {
  if (const ComputeField* field = compute_field(path)) return &field->rule;
  const NumberField* field = number_field(path);
  return field != nullptr ? &field->rule : nullptr;
}

void set_number(TrainingRun& run, std::string_view path, double value) {
  if (const ComputeField* field = compute_field(path)) return field->set(run.compute, value);
  if (const NumberField* field = number_field(path)) field->set(run, value);
}

extern const std::size_t kLongestModelConfig =
#define MODEL(path, longest, ...) longest
#include "trainprint/fields.inc"
    ;

std::optional<Error> check_length(const FieldPath& path, std::string_view text,
                                  std::size_t longest) {
  if (text.size() <= longest) return std::nullopt;
  std::size_t characters = 0;
  for (const char c : text) characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  if (characters <= longest) return std::nullopt;
  return Error{ErrorCode::too_long,
               path,
               "\"" + path + "\" is " + readable(static_cast<double>(characters), 9) +
                   " characters long; at most " + readable(static_cast<double>(longest), 9) + ".",
               {}};
}

std::vector<Error> check_ranges(const TrainingRun& run) {
  std::vector<Error> errors;
  for (const TextField& field : kTextFields) {
    if (auto error = check_length(field.path, field.get(run), field.longest))
      errors.push_back(std::move(*error));
  }
  check_fields(run.compute, errors);
  for (const NumberField& field : kNumberFields) {
    if (const auto value = field.get(run)) check_number(field.rule, value, errors);
  }
  return errors;
}

std::string_view covers(Boundary boundary) {
  return boundary == Boundary::accelerator ? "the accelerators alone"
         : boundary == Boundary::it        ? "accelerators, hosts and network"
                                           : "accelerators, hosts, network and cooling";
}

std::string_view label(Boundary boundary) {
  return boundary == Boundary::it ? "IT" : name(boundary);
}

}  // namespace trainprint
