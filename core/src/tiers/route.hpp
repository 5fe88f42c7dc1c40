// What the routes share: from an energy, known at one boundary, to the emissions and their
// interval.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "tiers/inputs.hpp"
#include "trace/writer.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

/// Writes how the training compute came about; needs in.flop.
Term add_compute(const Inputs& in, TraceWriter& trace);

/// Whether the model was fine-tuned, 1 or 0, as the regressions on parameters count it.
Factor tuned_or_not(const Inputs& in);

/// "E_acc", "E_it", "E_facility".
std::string_view energy_symbol(Boundary boundary);
/// What the measured energy covers: as given, else the facility.
Boundary measured_at(const Inputs& in);
/// A line for the energy at `boundary`.
Term energy_result(Boundary boundary, Term energy, TraceWriter& trace);

/// IT over accelerator energy: k = 1 + h + q, where q = n (P_node + P_net) / P_acc.
struct ItOverAccelerator {
  Term k, q;
};
/// `power`: P_acc, as given or as usual.
ItOverAccelerator it_over_accelerator(const Inputs& in, const Factor& power, TraceWriter& trace);

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
  std::string_view basis;      ///< Where the width comes from.
  bool grid_included = false;  ///< Whether the causes cover the grid and all boundaries too.
};

/// Finishes a route whose accelerator energy is known: hosts, network and PUE on top. `power`: of
/// the accelerators beside which the hosts are counted.
Route from_accelerator_energy(const Inputs& in, Tier tier, std::string_view title, Term accelerator,
                              const Factor& power, const method::ErrorRange& paper_band,
                              std::vector<Cause> causes, std::string_view basis,
                              TraceWriter& trace);

/// Finishes a route whose energy at the three boundaries is known: emissions, and the interval from
/// the causes, with PUE, hosts and EF where they come in on the way to the report's boundary.
Route finish(const Inputs& in, Tier tier, std::string_view title, const ByBoundary<Term>& energy,
             double q, const method::ErrorRange& paper_band, Uncertain uncertain,
             TraceWriter& trace);

/// "First-order" of Table 4's errors, as a basis.
extern const std::string_view kTable4Basis;

}  // namespace trainprint
