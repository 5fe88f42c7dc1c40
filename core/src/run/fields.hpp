// The fields of a run (trainprint/fields.inc) as tables of what reads, checks and sets them.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "compute/fields.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// A number outside the compute description, whose own are compute_fields().
struct NumberField {
  NumberRule rule;
  std::optional<double> (*get)(const TrainingRun&);
  /// False where the run cannot hold the value at all, as -1 or 2.5 points; check_number says why.
  bool (*set)(TrainingRun&, double);
};

std::span<const NumberField> number_fields();

struct TextField {
  FieldName path;
  std::size_t longest;  ///< In characters.
  std::string& (*at)(TrainingRun&);
  const std::string& (*get)(const TrainingRun&);
};
struct ChoiceField {
  FieldName path;
  std::span<const std::string_view> words;
  void (*set)(TrainingRun&, std::size_t word);
  std::optional<std::size_t> (*get)(const TrainingRun&);  ///< The word's place.
};
struct TruthField {
  FieldName path;
  bool& (*at)(TrainingRun&);
  bool (*get)(const TrainingRun&);
};

/// The row of that path; null where there is none of the kind.
const NumberField* number_field(std::string_view path);
const TextField* text_field(std::string_view path);
const ChoiceField* choice_field(std::string_view path);
const TruthField* truth_field(std::string_view path);
std::span<const TextField> text_fields();
std::span<const ChoiceField> choice_fields();
std::span<const TruthField> truth_fields();
/// The paths of every field.
std::span<const std::string_view> field_paths();

/// The longest text that is read as a number or a word of a choice, and as a config.json; in
/// characters.
inline constexpr std::size_t kLongestPhrase = 10000;
extern const std::size_t kLongestModelConfig;
/// What is wrong with the length of `text`, if anything: too_long.
std::optional<Error> check_length(const FieldPath& path, std::string_view text,
                                  std::size_t longest);

/// The run of what a file says; values that its field cannot take are left out.
TrainingRun run_from_reading(const RunReading& reading);

/// The rule for the number of that path, in either table; null where there is none.
const NumberRule* number_rule(std::string_view path);
/// Sets the number of that path, of either table; nothing where there is none.
void set_number(TrainingRun& run, std::string_view path, double value);

}  // namespace trainprint
