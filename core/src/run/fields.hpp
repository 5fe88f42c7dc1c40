// The measured quantities of a run, in one table: reading, range checks and messages follow from
// it.
#pragma once
#include <optional>
#include <span>
#include <string_view>

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

/// The rule for the number of that path, in either table; null where there is none.
const NumberRule* number_rule(std::string_view path);
/// Sets the number of that path, of either table; nothing where there is none.
void set_number(TrainingRun& run, std::string_view path, double value);

}  // namespace trainprint
