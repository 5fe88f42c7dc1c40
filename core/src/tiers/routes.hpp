// The routes from what is known to a figure; each returns nothing when the inputs do not open it.
#pragma once
#include <optional>
#include <span>

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

/// Writes how the training compute came about into `ledger`; needs in.flop.
void add_compute(const Inputs& in, Ledger& ledger);

/// IT over accelerator energy: k = 1 + h + n (P_node + P_net) / P_acc. Writes its factors into
/// `ledger`.
double it_over_accelerator(const Inputs& in, const Factor& accelerator_power, Ledger& ledger);

/// Finishes a route whose accelerator energy is known: hosts, network and PUE on top. `power` is
/// that of one accelerator.
Route from_accelerator_energy(const Inputs& in, Tier tier, std::string title, Energy accelerator,
                              const Factor& power, Band paper_band, std::vector<double> errors,
                              Ledger ledger);

/// Finishes a route whose energy at the three boundaries is known: emissions, interval by Eq. 7
/// over `errors` and, above the accelerator boundary, PUE and EF.
Route finish(const Inputs& in, Tier tier, std::string title, ByBoundary<Energy> energy,
             Band paper_band, std::vector<double> errors, Boundary known_at, Ledger ledger);

}  // namespace trainprint
