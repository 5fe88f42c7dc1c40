#include <cmath>

#include "trainprint/advice.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr double kQuantile95 = 1.6448536269514722;
constexpr double kSymmetricUpTo = 0.5;  // beyond, a symmetric band would come near zero

double log_spread_of(std::initializer_list<double> relative_errors) {
  double squares = 0;
  for (const double e : relative_errors) squares += e * e;  // Eq. 7
  return log_normal_spread(std::sqrt(squares)).log_sd;
}

// "±21 %" for one standard deviation, or "a factor of 4.6 either way" for the 90 % interval.
std::string width_text(double log_spread) {
  const double relative = std::sqrt(std::exp(log_spread * log_spread) - 1);
  if (relative <= kSymmetricUpTo) return "±" + readable(relative * 100, 2) + " %";
  const double factor = std::exp(kQuantile95 * log_spread);
  return "a factor of " + readable(factor, factor < 10 ? 2 : 1) + " either way";
}

}  // namespace

std::vector<Advice> route_upgrades(const Situation& now, Mass estimate) {
  std::vector<Advice> out;
  const auto offer = [&](std::string_view field, std::string_view action, double log_spread) {
    if (!(log_spread < now.log_spread)) return;
    const double reach = std::exp(kQuantile95 * log_spread);
    out.push_back({std::string(field), estimate / reach, estimate * reach,
                   1 - log_spread / now.log_spread,
                   std::string(action) + ": " + width_text(now.log_spread) + " would become " +
                       width_text(log_spread) + "."});
  };
  using namespace method;
  const double hardware_compute =
      log_spread_of({kFlopError.middle(), kEfficiencyError.high, kTimeAmplificationError.high,
                     kPowerError.middle(), now.grid_error, now.pue_error});
  const double hours = log_spread_of({kPowerError.middle(), now.grid_error, now.pue_error});
  const double energy = log_spread_of({kEnergyError.low, now.grid_error});
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
