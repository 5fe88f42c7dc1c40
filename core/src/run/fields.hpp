// The numeric fields of a run, in one table: reading, range checks and messages all follow from it.
#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "trainprint/phrases.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

struct NumberField {
  std::string_view path;  ///< As in the schema; '.' descends.
  std::string_view label;
  QuantityKind kind;  ///< How its text is read, and in which unit it is held.
  double min;
  bool min_allowed;  ///< Whether `min` itself is possible.
  double max;
  bool whole;              ///< Whether only whole numbers make sense.
  std::string_view right;  ///< What would be right, for the message.
  std::optional<double> (*get)(const TrainingRun&);
  void (*set)(TrainingRun&, double);
};

std::span<const NumberField> number_fields();

}  // namespace trainprint
