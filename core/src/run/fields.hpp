// The fields of a run (trainprint/fields.inc) as tables of what reads, checks and sets them.
#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "trainprint/reading.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// A number with a unit; the plain counts are compute_fields().
struct NumberField {
  NumberRule rule;
  std::optional<double> (*get)(const TrainingRun&);
  /// False where the run cannot hold the value at all, as -1 or 2.5 points; check_number says why.
  bool (*set)(TrainingRun&, double);
};

std::span<const NumberField> number_fields();

struct TextField {
  std::string_view path;
  std::string& (*at)(TrainingRun&);
};
struct ChoiceField {
  std::string_view path;
  std::span<const std::string_view> words;
  void (*set)(TrainingRun&, std::size_t word);
};
struct TruthField {
  std::string_view path;
  bool& (*at)(TrainingRun&);
};

/// The row of that path; null where there is none of the kind.
const TextField* text_field(std::string_view path);
const ChoiceField* choice_field(std::string_view path);
const TruthField* truth_field(std::string_view path);
std::span<const TextField> text_fields();
std::span<const ChoiceField> choice_fields();
std::span<const TruthField> truth_fields();
/// The paths of every field.
std::span<const std::string_view> field_paths();

/// The run of what a file says; values that its field cannot take are left out.
TrainingRun run_from_reading(const RunReading& reading);

/// The rule for the number of that path, in either table; null where there is none.
const NumberRule* number_rule(std::string_view path);
/// Sets the number of that path, of either table; nothing where there is none.
void set_number(TrainingRun& run, std::string_view path, double value);

}  // namespace trainprint
