#include <algorithm>
#include <cmath>

#include "tiers/routes.hpp"

namespace trainprint {
namespace {

// Rounding and sampled percentiles alone change no headline.
constexpr double kNarrower = 0.99;

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
  return routes;
}

}  // namespace trainprint
