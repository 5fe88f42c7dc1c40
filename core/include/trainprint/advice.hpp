// What to disclose next: which missing figure would narrow the interval most, in words to act on.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/fields.hpp"
#include "trainprint/method.hpp"
#include "trainprint/propagation.hpp"
#include "trainprint/quantity.hpp"

namespace trainprint {

/// A factor that could be known better than it is.
struct Disclosable {
  std::size_t factor;       ///< Its place in the model.
  FieldName field;          ///< The run's field to fill: "region".
  std::string_view action;  ///< "Name the region".
  double relative_error;    ///< What would be left.
};

/// What can be done about the factor of that symbol ("EF", "PUE", "P_acc", "R_eff", "A_time"),
/// given its relative error now and the range that it may have (Table 4): naming a place leaves the
/// middle of the range, a figure of one's own the low end. Empty when nothing would help.
std::vector<Disclosable> disclosables(std::size_t factor, std::string_view symbol,
                                      double relative_error, method::ErrorRange range);

/// One piece of advice.
struct Advice {
  FieldName field;      ///< The run's field to fill.
  Mass p05, p95;        ///< The interval that would be left if the estimate itself stayed.
  double gain;          ///< Part of the interval's width, in logarithms, that would go: 0 to 1.
  std::string message;  ///< "Name the region: 38 to 63 t CO2e would become 41 to 58 t CO2e."
};

/// What each disclosure alone would do to the interval around `estimate`; most useful first,
/// useless ones left out. `now`: the interval as the report has it, else by so many points.
std::vector<Advice> disclose_next(const ErrorModel& model, Mass estimate,
                                  std::span<const Disclosable> disclosables,
                                  std::size_t points = kDefaultPoints,
                                  std::optional<Percentiles> now = {});

/// Less than this part of the width is no advice worth giving.
inline constexpr double kWorthwhile = 0.01;

/// Both kinds in one order.
std::vector<Advice> by_gain(std::vector<Advice> advice);

}  // namespace trainprint
