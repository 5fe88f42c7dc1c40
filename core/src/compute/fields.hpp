// The numbers of a compute description (trainprint/fields.inc) as a table of what reads, checks and
// sets them.
#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "trainprint/compute.hpp"
#include "trainprint/phrases.hpp"

namespace trainprint {

/// What a number of a run may be, and how it is asked for.
struct NumberRule {
  FieldName path;
  std::string_view label;
  QuantityKind kind;  ///< How its text is read, and in which unit it is held.
  double min;
  bool min_allowed;  ///< Whether `min` itself is possible.
  double max;
  bool whole;              ///< Whether only whole numbers make sense.
  std::string_view right;  ///< What would be right, for the message.
};
/// What is wrong with `value`, if anything: out_of_range.
std::optional<Error> check_number(const NumberRule& rule, double value);
/// The same, if there is a value, into `errors`.
void check_number(const NumberRule& rule, std::optional<double> value, std::vector<Error>& errors);

/// A number of the description: reading, range check, message and trace line follow from it.
struct ComputeField {
  NumberRule rule;
  std::string_view symbol;
  std::optional<double> (*get)(const ComputeDescription&);  ///< In the base unit of its kind.
  void (*set)(ComputeDescription&, double);
};
std::span<const ComputeField> compute_fields();
/// What is wrong with the numbers of `d`, each for itself, and with active parameters beside all.
void check_fields(const ComputeDescription& d, std::vector<Error>& errors);
/// The field of that path; null where it is no number of the description.
const ComputeField* compute_field(std::string_view path);

}  // namespace trainprint
