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

/// The factor as a cause of error.
Cause cause(const Factor& factor);
/// Published runs as the judges of everything that leads to a figure: their spread of ln(estimate /
/// published).
Cause residual(std::string_view label, double log_spread);
/// The causes of error of F: `flop_error` of its own, and the factors that have a range.
void add_compute_causes(const Inputs& in, double flop_error, std::vector<Cause>& causes);
/// The same, and what declared corrections and assumptions leave open of the training compute:
/// published runs cannot judge that.
std::vector<Cause> residual_and_compute(const Inputs& in, std::string_view label,
                                        double log_spread);

/// What is uncertain in a route's energy, and where that energy is known.
struct Uncertain {
  std::vector<Cause> causes;
  Boundary known_at;
  std::string basis;           ///< Where the width comes from.
  bool grid_included = false;  ///< Whether the causes cover the grid and all boundaries too.
};

/// Finishes a route whose accelerator energy is known: hosts, network and PUE on top. `power` is
/// that of one accelerator.
Route from_accelerator_energy(const Inputs& in, Tier tier, std::string title, Energy accelerator,
                              const Factor& power, Band paper_band, std::vector<Cause> causes,
                              std::string basis, Ledger ledger);

/// Finishes a route whose energy at the three boundaries is known: emissions, and the interval from
/// the causes, with PUE, hosts and EF where they come in on the way to the report's boundary.
Route finish(const Inputs& in, Tier tier, std::string title, ByBoundary<Energy> energy,
             Band paper_band, Uncertain uncertain, Ledger ledger);

/// "First-order" of Table 4's errors, as a basis.
extern const std::string_view kTable4Basis;

}  // namespace trainprint
