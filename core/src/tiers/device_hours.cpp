// Tier 1b (A.8.1): accelerator power x device-hours.
#include "tiers/device_hours.hpp"

#include <cmath>

#include "tiers/calibration.generated.hpp"
#include "tiers/routes.hpp"
#include "trainprint/method.hpp"

namespace trainprint {

bool is_power_from_sheet(const Inputs& in) {
  return in.run->regression == Regression::refit && in.power &&
         in.power->origin != Origin::overridden;
}

// Small jobs leave accelerators idle: published runs of few device-hours say so.
bool is_short(double device_hours) { return device_hours < calibration::kShortDeviceHours; }

double log_spread_if_short(double log_spread, double device_hours) {
  if (!is_short(device_hours)) return log_spread;
  constexpr double kShort = calibration::kPowerLogSpreadShort;
  constexpr double kLong = calibration::kPowerLogSpreadLong;
  return std::sqrt(log_spread * log_spread + kShort * kShort - kLong * kLong);
}

Cause power_cause(const Inputs& in, double device_hours) {
  Cause power = cause(*in.power);
  if (is_power_from_sheet(in)) {
    power.relative_error =
        relative_error_of(is_short(device_hours) ? calibration::kPowerLogSpreadShort
                                                 : calibration::kPowerLogSpreadLong);
  }
  return power;
}

Route from_device_hours(const Inputs& in, Tier tier, std::string_view title, Term device_hours,
                        std::vector<Cause> causes, std::string_view basis, TraceWriter& trace) {
  constexpr double kWattHoursPerKwh = 1000;
  const Term power = trace.input(*in.power);
  const Term energy = energy_result(Boundary::accelerator,
                                    (power * device_hours).in_units_of(kWattHoursPerKwh), trace);
  Route route = from_accelerator_energy(in, tier, title, energy, in.reference_power(),
                                        method::kTier1Band, std::move(causes), basis, trace);
  route.device_hours = Duration::hours(device_hours.value());
  return route;
}

std::optional<Route> device_hours_route(const Inputs& in) {
  if (!in.device_hours || !in.power) return std::nullopt;
  TraceWriter trace(in.sum_is_shown);
  const auto device_hours = [&] {
    if (in.device_hours->origin != Origin::derived) return trace.input(*in.device_hours);
    const Term hours = trace.input({.symbol = "T",
                                    .label = "Wall-clock hours",
                                    .value = in.run->wall_clock->as_hours(),
                                    .unit = "h",
                                    .origin = Origin::disclosed,
                                    .source = "given",
                                    .field = "wall_clock_hours"});
    return trace.result(in.device_hours->symbol, in.device_hours->label, "h",
                        hours * trace.input(*in.count));
  }();
  std::string basis(kTable4Basis);
  if (in.in_words && is_power_from_sheet(in)) {
    basis += "; for power not given, " + std::string(calibration::kPowerBasis);
  }
  std::vector<Cause> causes = {power_cause(in, device_hours.value())};
  if (in.device_hours->origin == Origin::derived && in.count->relative_error > 0) {
    causes.push_back(cause(*in.count));
  }
  return from_device_hours(in, Tier::t1b, "Device-hours × power", device_hours, std::move(causes),
                           basis, trace);
}

}  // namespace trainprint
