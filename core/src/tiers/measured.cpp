// Tier 1a: measured energy x grid intensity.
#include <cmath>

#include "tiers/route.hpp"
#include "tiers/routes.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

// From the accelerators alone to the whole facility it is a factor of 1.57 for an A100 in a data
// centre (k 1.31, PUE 1.2) and 2.2 for a T4 (k 1.83); 1.8, between them, is as far as the 90 %
// interval reaches either way where nobody said which of the two was measured.
double coverage_error() { return relative_error_of(std::log(1.8) / kQuantile95); }

}  // namespace

std::optional<Route> measured_energy_route(const Inputs& in) {
  if (!in.run->energy) return std::nullopt;
  const Boundary at = measured_at(in);
  TraceWriter trace(in.sum_is_shown);
  const Factor energy{.symbol = energy_symbol(at),
                      .label = "Measured energy",
                      .value = in.run->energy->as_kwh(),
                      .unit = "kWh",
                      .origin = Origin::disclosed,
                      .source = "given",
                      .field = "energy_kwh",
                      .relative_error = method::kEnergyError.low,
                      .range = method::kEnergyError};
  const Term measured = trace.input(energy);
  const auto [k, q] = it_over_accelerator(in, in.reference_power(), trace);
  const Term pue = trace.input(in.pue);
  const Term it =
      at == Boundary::it
          ? measured
          : energy_result(Boundary::it, at == Boundary::facility ? measured / pue : k * measured,
                          trace);
  const Term accelerator =
      at == Boundary::accelerator ? measured : energy_result(Boundary::accelerator, it / k, trace);
  std::vector<Cause> causes = {cause(energy)};
  if (!in.run->energy_boundary && in.run->regression == Regression::refit) {
    // Nobody said what was measured: it may have been the accelerators alone.
    causes.push_back({"covers",
                      "What the measured energy covers",
                      "energy_boundary",
                      coverage_error(),
                      {0, coverage_error()}});
  }
  const Term facility =
      at == Boundary::facility ? measured : energy_result(Boundary::facility, pue * it, trace);
  return finish(in, Tier::t1a, "Measured energy", {accelerator, it, facility}, q.value(),
                method::kTier1Band, {std::move(causes), at, kTable4Basis}, trace);
}

}  // namespace trainprint
