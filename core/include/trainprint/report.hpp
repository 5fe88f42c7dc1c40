// What an estimate says: figures, intervals, and the whole sum behind them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "trainprint/advice.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/plausibility.hpp"
#include "trainprint/propagation.hpp"
#include "trainprint/quantity.hpp"
#include "trainprint/result.hpp"
#include "trainprint/run.hpp"
#include "trainprint/trace.hpp"

namespace trainprint {

/// By what is known (section 3.3), best first.
enum class Tier {
  t1a,  ///< Measured energy.
  t1b,  ///< Accelerator and device-hours.
  t1c,  ///< Accelerator and training compute.
  t2,   ///< Training compute alone.
  t3,   ///< Parameters alone.
};

/// One value per boundary.
template <class T>
struct ByBoundary {
  T accelerator, it, facility;
  constexpr const T& at(Boundary b) const {
    return b == Boundary::accelerator ? accelerator : b == Boundary::it ? it : facility;
  }
};

/// 5th, 50th and 95th percentile.
struct Interval {
  Mass p05, p50, p95;
  /// Half of the 90 % interval as a ratio, sqrt(p95 / p05) - 1: 0.3 for an interval of ×/÷ 1.3.
  double relative_uncertainty;
  std::string basis;  ///< Where the width comes from.
};

/// A band of relative error, 0.4 to 0.7.
struct Band {
  double low, high;
};

/// One independent cause of error.
struct Cause {
  std::string_view symbol, label;  ///< As in the sum: "EF".
  FieldName field;                 ///< The run's field that sets it; may be empty.
  double relative_error;           ///< One standard deviation, of a log-normal.
  method::ErrorRange range;        ///< What the error may be, by how the value is known (Table 4).
  double exponent = 1;             ///< Emissions go with its power.
  std::optional<Spread> spread = {};  ///< Where it is not log-normal: a range of the method.
};

/// One way from what is known to a figure.
struct Route {
  Tier tier;
  std::string title;
  ByBoundary<Energy> energy;
  ByBoundary<Mass> emissions;
  Interval interval;                     ///< Of the emissions at the report's boundary.
  Band paper_band;                       ///< What the paper states for the tier.
  std::optional<Duration> device_hours;  ///< That the figure rests on: of tiers 1b and 1c.
  std::vector<TraceLine> trace;
  std::vector<Cause> causes;  ///< Of the interval's width.
  ErrorModel model;           ///< The same for the propagation; factors as in `causes`.
};

/// The answer to one run.
struct EstimateReport {
  std::string name;
  Boundary boundary;
  ConstantsSet constants;
  std::optional<TrainingType> training_type;
  const Place* place = nullptr;              ///< Absent: not named.
  const Accelerator* accelerator = nullptr;  ///< Absent: not named.
  Setting setting = Setting::data_center;    ///< As given or inferred.
  Origin setting_origin = Origin::imputed;   ///< Derived: inferred from the accelerator or place.
  std::optional<double> accelerator_count;
  std::optional<double> node_count;            ///< As given.
  std::optional<Duration> device_hours;        ///< As given, or by the clock times the count.
  std::optional<Duration> wall_clock;          ///< As given.
  std::optional<Boundary> energy_measured_at;  ///< Absent: no energy was measured.
  Factor power;                                ///< Of one accelerator: its own or the reference's.
  Factor pue;
  Factor grid;
  std::string_view grid_licence;  ///< Of the published factor; empty where it was given.
  std::optional<int> grid_year;   ///< Of its data; absent where it was given.
  std::vector<Route> routes;      ///< Best first, never empty: the first is the headline.
  std::optional<Flop> training_flop;
  std::vector<TraceLine> compute_trace;  ///< How it was counted, itself last; empty where given.
  std::optional<CarbonPerFlop> carbon_per_flop;  ///< ATCI, Eq. 5, at the report's boundary.
  Propagation spread;          ///< Of the headline: shares and tornado by its causes.
  std::vector<Advice> advice;  ///< What to disclose next, most useful first.
  std::vector<Finding>
      findings;  ///< What does not fit among the figures given, the most certain first.
  std::vector<Notice> notices;
  std::vector<TextReading> readings;  ///< Of fields whose text says it otherwise.

  const Route& headline() const { return routes.front(); }
  Mass emissions() const { return headline().emissions.at(boundary); }
};

/// "49 t CO2e (90 % interval 38 to 63 t CO2e), tier 1b, facility boundary."
std::string summary(const EstimateReport& report);
/// "8 × A100 SXM4 80GB"; empty when no accelerator was named.
std::string hardware_type(const EstimateReport& report);
/// As a card should say it, with the hours: "8 × A100 SXM4 80GB, 184,320 device-hours".
std::string hardware_text(const EstimateReport& report);
/// Name of the place; empty when not known.
std::string_view place_name(const EstimateReport& report);

/// The 90 % interval: "±10 %", or, where that would mislead, "a factor of 40 either way".
std::string uncertainty_text(const Interval& interval);

/// "1a" ... "3".
std::string_view name(Tier tier);

}  // namespace trainprint
