#include <algorithm>
#include <cmath>

#include "tiers/routes.hpp"

namespace trainprint {
namespace {

// Rounding and sampled percentiles alone change no headline.
constexpr double kNarrower = 0.99;

// Hours bound what was used, whatever else is known. A server of eight, where nobody says how many
// accelerators there were; NVIDIA's B300, which comes in eights, draws 1,400 W.
constexpr double kDevicesOfServer = 8, kMostWatts = 1400;
// Whether named accelerators would have had to be faster than their peak for this compute.
bool is_above_peak(const Inputs& in, double device_hours) {
  return in.flop && in.peak &&
         Flop::flop(in.flop->value) >
             FlopRate::flop_per_s(in.peak->value) * Duration::hours(device_hours);
}

bool is_more_than_the_hours_hold(const Inputs& in, const Route& route) {
  const TrainingRun& run = *in.run;
  if (route.tier == Tier::t1a || route.tier == Tier::t1b) return false;
  const bool counted = in.count && in.count->origin != Origin::imputed;
  double device_hours = 0;
  if (run.device_hours) {
    device_hours = run.device_hours->as_hours();
  } else if (run.wall_clock && (counted || route.tier == Tier::t3)) {
    device_hours = run.wall_clock->as_hours() * (counted ? in.count->value : kDevicesOfServer);
  }
  if (route.tier == Tier::t1c) return device_hours > 0 && is_above_peak(in, device_hours);
  return device_hours > 0 &&
         route.energy.accelerator > Power::watts(kMostWatts) * Duration::hours(device_hours);
}

}  // namespace

double log_width(const Route& route) {
  const double width = std::log(route.interval.p95 / route.interval.p05);
  return std::isfinite(width) ? width : 0;
}

std::vector<Route> open_routes(const Inputs& in) {
  std::vector<Route> routes;
  for (auto route : {measured_energy_route, device_hours_route, hardware_compute_route,
                     compute_regression_route, parameter_regression_route}) {
    if (auto found = route(in)) routes.push_back(std::move(*found));
  }
  if (routes.empty() || in.run->regression == Regression::paper) return routes;
  std::size_t narrowest = 0;
  for (std::size_t i = 1; i < routes.size(); ++i) {
    if (log_width(routes[i]) < kNarrower * log_width(routes[narrowest])) narrowest = i;
  }
  for (; narrowest > 0; --narrowest) std::swap(routes[narrowest], routes[narrowest - 1]);
  while (!routes.empty() && is_more_than_the_hours_hold(in, routes.front()))
    routes.erase(routes.begin());
  return routes;
}

}  // namespace trainprint
