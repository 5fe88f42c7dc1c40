// The routes from what is known to a figure; each returns nothing when the inputs do not open it.
#pragma once
#include <optional>
#include <vector>

#include "tiers/inputs.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

std::optional<Route> measured_energy_route(const Inputs& in);       // 1a
std::optional<Route> device_hours_route(const Inputs& in);          // 1b
std::optional<Route> hardware_compute_route(const Inputs& in);      // 1c
std::optional<Route> compute_regression_route(const Inputs& in);    // 2
std::optional<Route> parameter_regression_route(const Inputs& in);  // 3

// Tiers 2 and 3 with the refitted coefficients.
std::optional<Route> refitted_compute_route(const Inputs& in);
std::optional<Route> refitted_parameter_route(const Inputs& in);

/// Every route that the inputs open. The first is the headline: the best tier, or, with the fitted
/// regressions, the one whose interval is narrowest, so that more knowledge never leaves more open.
std::vector<Route> open_routes(const Inputs& in);

/// ln(p95 / p05).
double log_width(const Route& route);

}  // namespace trainprint
