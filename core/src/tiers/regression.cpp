// Tiers 2 and 3 (A.8.2, A.8.3) with the paper's coefficients. They predict whole-facility emissions
// in tonnes.
#include <cmath>

#include "tiers/routes.hpp"
#include "trainprint/method.hpp"
#include "trainprint/uncertainty.hpp"

namespace trainprint {
namespace {

// From facility emissions back to energy and the inner boundaries.
Route from_emissions(const Inputs& in, Tier tier, std::string title, Mass facility_emissions,
                     Band paper_band, double spread, std::string basis, Ledger ledger) {
  const Energy facility = facility_emissions / CarbonIntensity::grams_per_kwh(in.grid.value);
  ledger.result(
      "E_facility", "Facility energy", facility.as_kwh(), "kWh", "E_t / EF",
      figure(facility_emissions.as_grams(), "gCO2e") + " / " + figure(in.grid.value, "gCO2e/kWh"));
  const double k = it_over_accelerator(in, in.reference_power, ledger);
  ledger.input(in.pue);
  const Energy it = facility / in.pue.value;
  ledger.result("E_it", "IT energy", it.as_kwh(), "kWh", "E_facility / PUE",
                figure(facility.as_kwh(), "kWh") + " / " + figure(in.pue.value, ""));
  const Energy accelerator = it / k;
  ledger.result("E_acc", "Accelerator energy", accelerator.as_kwh(), "kWh", "E_it / k",
                figure(it.as_kwh(), "kWh") + " / " + figure(k, ""));
  return finish(in, tier, std::move(title), {accelerator, it, facility}, paper_band,
                {{residual("Regression", spread)}, Boundary::facility, std::move(basis), true},
                std::move(ledger));
}

}  // namespace

void add_compute(const Inputs& in, Ledger& ledger) {
  if (in.compute_trace.empty()) {
    ledger.input(*in.flop);
  } else {
    ledger.lines(in.compute_trace);
  }
}

std::optional<Route> compute_regression_route(const Inputs& in) {
  if (!in.flop) return std::nullopt;
  if (in.run->regression == Regression::refit) return refitted_compute_route(in);
  Ledger ledger;
  add_compute(in, ledger);
  ledger.input(in.grid);
  const method::Tier2& b = method::kTier2;
  const AcceleratorFamily family =
      in.accelerator != nullptr ? in.accelerator->family : AcceleratorFamily::a;
  const double shift = family == AcceleratorFamily::h       ? b.family_h
                       : family == AcceleratorFamily::other ? b.family_other
                                                            : 0.0;
  ledger.input({"gamma", "Hardware family", shift, "",
                in.accelerator != nullptr ? Origin::derived : Origin::imputed,
                in.accelerator != nullptr
                    ? std::string("paper Table 10, ") + std::string(in.accelerator->name)
                    : std::string("paper Table 10, A family assumed"),
                "accelerator", 0});
  const double grid_kg = CarbonIntensity::grams_per_kwh(in.grid.value).as_kilograms_per_kwh();
  const double tonnes = std::exp(b.intercept + b.ln_flop * std::log(in.flop->value) +
                                 b.ln_grid_kg_per_kwh * std::log(grid_kg) + shift);
  const auto sum = [&](std::string_view f, std::string_view ef, std::string_view gamma) {
    return "exp(" + figure(b.intercept, "") + " + " + figure(b.ln_flop, "") + " ln " +
           std::string(f) + " + " + figure(b.ln_grid_kg_per_kwh, "") + " ln " + std::string(ef) +
           " + " + std::string(gamma) + ")";
  };
  ledger.result("E_t", "Emissions by regression", tonnes, "t CO2e",
                sum("F", "EF", "gamma") + ", EF in kg/kWh (Table 10)",
                sum(figure(in.flop->value, ""), figure(grid_kg, ""), figure(shift, "")));
  return from_emissions(in, Tier::t2, "Regression on training compute", Mass::tonnes(tonnes),
                        {method::kTier2Band.low, method::kTier2Band.high}, method::kTier2LogSpread,
                        "spread of this regression over 46 models with published emissions",
                        std::move(ledger));
}

std::optional<Route> parameter_regression_route(const Inputs& in) {
  if (in.run->regression == Regression::refit) return refitted_parameter_route(in);
  if (!in.parameters) return std::nullopt;
  Ledger ledger;
  ledger.input(*in.parameters);
  ledger.input(in.grid);
  const method::Tier3& b = method::kTier3;
  const TrainingType type = in.run->training_type.value_or(TrainingType::pre_training);
  const double tuned = type == TrainingType::pre_training ? 0.0 : 1.0;
  ledger.input({"tuned", "Fine-tuned or instruction-tuned", tuned, "",
                in.run->training_type ? Origin::disclosed : Origin::imputed,
                in.run->training_type ? "given" : "pre-training assumed", "training_type", 0});
  const CarbonIntensity ef = CarbonIntensity::grams_per_kwh(in.grid.value);
  const bool grams = in.run->tier3_grid_unit == Tier3GridUnit::g_per_kwh;
  const double grid = grams ? ef.as_grams_per_kwh() : ef.as_kilograms_per_kwh();
  const double tonnes = std::exp(b.intercept + b.ln_parameters * std::log(in.parameters->value) +
                                 b.ln_grid * std::log(grid) + b.fine_tuned * tuned);
  const auto sum = [&](std::string_view n, std::string_view ef_text, std::string_view tuned_text) {
    return "exp(" + figure(b.intercept, "") + " + " + figure(b.ln_parameters, "") + " ln " +
           std::string(n) + " + " + figure(b.ln_grid, "") + " ln " + std::string(ef_text) + " + " +
           figure(b.fine_tuned, "") + " × " + std::string(tuned_text) + ")";
  };
  ledger.result("E_t", "Emissions by regression", tonnes, "t CO2e",
                sum("N", "EF", "tuned") + (grams ? ", EF in g/kWh (Table 11, unit mended)"
                                                 : ", EF in kg/kWh (Table 11 as printed)"),
                sum(figure(in.parameters->value, ""), figure(grid, ""), figure(tuned, "")));
  return from_emissions(
      in, Tier::t3, "Regression on parameters", Mass::tonnes(tonnes),
      {method::kTier3Band.low, method::kTier3Band.high}, method::kTier3LogSpread,
      "spread of this regression over 60 pre-training runs with published emissions",
      std::move(ledger));
}

}  // namespace trainprint
