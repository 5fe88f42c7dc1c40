#include <cmath>

#include "trainprint/advice.hpp"

namespace trainprint {
namespace {

double log_spread_from(std::initializer_list<double> relative_errors) {
  double squares = 0;
  for (const double e : relative_errors) squares += e * e;  // Eq. 7
  return log_spread_of(std::sqrt(squares));
}

double reach(double log_spread) { return std::exp(kQuantile95 * log_spread); }

std::string width_text(double log_spread) {
  return spread_text(relative_error_of(log_spread), reach(log_spread), 2);
}

}  // namespace

std::vector<Advice> route_upgrades(const Situation& now, Mass estimate) {
  std::vector<Advice> out;
  const auto offer = [&](FieldName field, std::string_view action, double log_spread) {
    if (!(log_spread < now.log_spread)) return;
    out.push_back({field, estimate / reach(log_spread), estimate * reach(log_spread),
                   1 - log_spread / now.log_spread,
                   std::string(action) + ": " + width_text(now.log_spread) + " would become " +
                       width_text(log_spread) + "."});
  };
  using namespace method;
  const double hardware_compute =
      log_spread_from({kFlopError.middle(), kEfficiencyError.high, kTimeAmplificationError.high,
                       kPowerError.middle(), now.grid_error, now.pue_error});
  const double hours = log_spread_from({kPowerError.middle(), now.grid_error, now.pue_error});
  const double energy = log_spread_from({kEnergyError.low, now.grid_error});
  if (now.energy) return out;

  const bool hours_used = now.device_hours && now.accelerator;
  if (!now.compute && !hours_used) {
    offer("tokens", "Give the number of training tokens",
          now.accelerator ? hardware_compute : kTier2LogSpread);
  }
  if (!now.accelerator && now.device_hours) {
    offer("accelerator", "Name the accelerator", hours);
  } else if (!now.accelerator && now.compute) {
    offer("accelerator", "Name the accelerator", hardware_compute);
  }
  if (!now.device_hours) {
    offer("device_hours",
          now.accelerator ? "Give the device-hours"
                          : "Name the accelerator and give its device-hours",
          hours);
  }
  offer("energy_kwh", "Give the measured energy", energy);
  return by_gain(std::move(out));
}

}  // namespace trainprint
