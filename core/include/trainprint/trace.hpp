// The sum written down, line by line, so that a reader can redo it.
#pragma once
#include <string>
#include <string_view>

#include "trainprint/fields.hpp"
#include "trainprint/method.hpp"

namespace trainprint {

/// How a factor came to its value.
enum class Origin {
  disclosed,   ///< Given by the user.
  derived,     ///< Follows from something given (a catalogue figure of the named accelerator or
               ///< place).
  imputed,     ///< The method's default for something not given.
  overridden,  ///< Given by the user in place of one of the method's constants.
};

/// A factor of the sum: what it is worth, and why. The views live as long as the program.
struct Factor {
  std::string_view symbol;
  std::string_view label;
  double value = 0;
  std::string_view unit = {};  ///< Empty for a plain ratio.
  Origin origin = Origin::derived;
  std::string source = {};
  FieldName field = {};
  double relative_error = 0;          ///< Table 4; 0 for what is exact by definition.
  method::ErrorRange range = {0, 0};  ///< What the error may be, by how the value is known.
};

/// One line of the sum. An input has an origin and a source, a result a formula.
struct TraceLine {
  bool is_result = false;
  std::string_view
      symbol;  ///< As in the paper: "P_acc". Lives as long as the program, as do the other views.
  std::string_view label;
  double value = 0;
  std::string_view unit;
  std::string display;  ///< Value and unit, rounded for reading.
  Origin origin = Origin::derived;
  std::string source;       ///< Citation; for a given value "given".
  FieldName field;          ///< The run's field that sets it; empty for a result.
  std::string formula;      ///< In symbols; empty for an input.
  std::string calculation;  ///< The formula with the numbers put in; empty for an input.
};

/// "disclosed", "derived", "imputed", "override".
std::string_view name(Origin origin);

}  // namespace trainprint
