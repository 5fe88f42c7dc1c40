// Tier 1a: measured energy x grid intensity.
#include "tiers/routes.hpp"
#include "trainprint/method.hpp"

namespace trainprint {

std::optional<Route> measured_energy_route(const Inputs& in) {
  if (!in.run->energy) return std::nullopt;
  const Energy measured = *in.run->energy;
  const Boundary at = in.run->energy_boundary.value_or(Boundary::facility);
  Ledger ledger;
  const std::string_view symbol = at == Boundary::facility ? "E_facility"
                                  : at == Boundary::it     ? "E_it"
                                                           : "E_acc";
  ledger.input({symbol, "Measured energy", measured.as_kwh(), "kWh", Origin::disclosed, "given",
                "energy_kwh", method::kEnergyError.low});

  const double k = it_over_accelerator(in, in.reference_power, ledger);
  ledger.input(in.pue);
  const double pue = in.pue.value;
  const Energy it = at == Boundary::facility ? measured / pue
                    : at == Boundary::it     ? measured
                                             : measured * k;
  const Energy facility = at == Boundary::facility ? measured : it * pue;
  const Energy accelerator = at == Boundary::accelerator ? measured : it / k;
  if (at == Boundary::facility) {
    ledger.result("E_it", "IT energy", it.as_kwh(), "kWh", "E_facility / PUE",
                  figure(measured.as_kwh(), "kWh") + " / " + figure(pue, ""));
  } else if (at == Boundary::accelerator) {
    ledger.result("E_it", "IT energy", it.as_kwh(), "kWh", "k E_acc",
                  figure(k, "") + " × " + figure(measured.as_kwh(), "kWh"));
  }
  if (at != Boundary::accelerator) {
    ledger.result("E_acc", "Accelerator energy", accelerator.as_kwh(), "kWh", "E_it / k",
                  figure(it.as_kwh(), "kWh") + " / " + figure(k, ""));
  }
  if (at != Boundary::facility) {
    ledger.result("E_facility", "Facility energy", facility.as_kwh(), "kWh", "PUE E_it",
                  figure(pue, "") + " × " + figure(it.as_kwh(), "kWh"));
  }
  return finish(
      in, Tier::t1a, "Measured energy", {accelerator, it, facility},
      {method::kTier1Band.low, method::kTier1Band.high},
      {{{symbol, "Measured energy", "energy_kwh", method::kEnergyError.low, method::kEnergyError}},
       at,
       std::string(kTable4Basis)},
      std::move(ledger));
}

}  // namespace trainprint
