#include <algorithm>
#include <cmath>

#include "run/tuned.hpp"
#include "tiers/routes.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

// Rounding and sampled percentiles alone change no headline.
constexpr double kNarrower = 0.99;

// Hours bound what was used, whatever else is known; NVIDIA's B300 draws 1,400 W.
constexpr double kMostWatts = 1400;

// How many there were at most, where nobody says. Parameters alone speak of no cluster: a server of
// eight. Compute does: DeepSeek-R1-Zero and R1 were tuned on 64 x 8 H800 (Nature 645, 633-638,
// 2025, supplementary information, training cost; arXiv:2501.12948v2), and the largest cluster that
// has trained one model in one place, xAI's Colossus, has 200,000 Hopper GPUs (x.ai/colossus;
// NVIDIA, 28 Oct 2024: 100,000, being doubled).
double most_devices(const Inputs& in, Tier tier) {
  constexpr double kServer = 8, kTuned = 512, kCluster = 200'000;
  if (in.setting == Setting::workstation) return method::kMostWorkstationDevices;
  if (in.setting == Setting::laptop || in.setting == Setting::notebook_service) return 1;
  if (tier == Tier::t3) return kServer;
  return is_tuned(*in.run).value_or(false) ? kTuned : kCluster;
}

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
  } else if (run.wall_clock) {
    device_hours =
        run.wall_clock->as_hours() * (counted ? in.count->value : most_devices(in, route.tier));
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
  routes.reserve(2);  // most runs open no more
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
  bool compute_left_out = false;
  while (!routes.empty() && is_more_than_the_hours_hold(in, routes.front())) {
    compute_left_out = compute_left_out || routes.front().tier != Tier::t3;
    routes.erase(routes.begin());
  }
  // Where hours and compute cannot both be right, the size of the model says nothing better.
  if (compute_left_out && !routes.empty() && routes.front().tier == Tier::t3) routes.clear();
  return routes;
}

}  // namespace trainprint
