// What to disclose next: which missing figure would narrow the interval most, in words to act on.
#pragma once
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

/// What can be done about the factor of that symbol ("EF", "PUE", "P_acc", "F", "R_eff", "A_time"),
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
/// useless ones left out.
std::vector<Advice> disclose_next(const ErrorModel& model, Mass estimate,
                                  std::span<const Disclosable> disclosables,
                                  std::size_t points = kDefaultPoints);

/// What is known of a run, as far as it decides which route is open (section 3.3).
struct Situation {
  bool compute = false;                         ///< Training compute, or parameters and tokens.
  bool accelerator = false;                     ///< Named, with a published power and peak.
  bool device_hours = false;                    ///< Needs the accelerator to be of use.
  bool energy = false;                          ///< Measured.
  double grid_error = method::kGridError.high;  ///< Relative error of EF as it is now.
  double pue_error = method::kPueError.high;    ///< The same of PUE; 0 below the facility boundary.
  double log_spread = method::kTier3LogSpread;  ///< Of the best route open now.
};

/// The next better routes, what opens them, and how wide their intervals are; most useful first.
/// The estimate itself will move on a better route, so the words speak of widths.
std::vector<Advice> route_upgrades(const Situation& now, Mass estimate);

/// Both kinds in one order.
std::vector<Advice> by_gain(std::vector<Advice> advice);

}  // namespace trainprint
