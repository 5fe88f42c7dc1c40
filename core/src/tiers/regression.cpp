// Tiers 2 and 3 (A.8.2, A.8.3) with the paper's coefficients. They predict whole-facility emissions
// in tonnes.
#include "tiers/route.hpp"
#include "tiers/routes.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

// The emissions that exp(`exponent`) makes in tonnes; from there back to energy and the inner
// boundaries.
Route from_emissions(const Inputs& in, Tier tier, std::string_view title, Term exponent,
                     std::string_view remark, const method::ErrorRange& paper_band, double spread,
                     std::string_view basis, TraceWriter& trace) {
  const Term tonnes =
      trace.result("E_t", "Emissions by regression", "t CO2e", exponential(exponent), remark);
  const Term grams = trace.named("E_t", Mass::tonnes(tonnes.value()).as_grams(), "gCO2e");
  const Term facility = energy_result(
      Boundary::facility, grams / trace.named("EF", in.grid.value, in.grid.unit), trace);
  const auto [k, q] = it_over_accelerator(in, in.reference_power(), trace);
  const Term it = energy_result(Boundary::it, facility / trace.input(in.pue), trace);
  const Term accelerator = energy_result(Boundary::accelerator, it / k, trace);
  return finish(in, tier, title, {accelerator, it, facility}, q.value(), paper_band,
                {{residual("Regression", spread)}, Boundary::facility, basis, true}, trace);
}

}  // namespace

std::optional<Route> compute_regression_route(const Inputs& in) {
  if (!in.flop) return std::nullopt;
  if (in.run->regression == Regression::refit) return refitted_compute_route(in);
  TraceWriter trace(in.sum_is_shown);
  add_compute(in, trace);
  trace.input(in.grid);
  const method::Tier2& b = method::kTier2;
  const bool named = in.accelerator != nullptr;
  const AcceleratorFamily family = named ? in.accelerator->family : AcceleratorFamily::a;
  const Term shift =
      trace.input({.symbol = "gamma",
                   .label = "Hardware family",
                   .value = family == AcceleratorFamily::h       ? b.family_h
                            : family == AcceleratorFamily::other ? b.family_other
                                                                 : 0.0,
                   .origin = named ? Origin::derived : Origin::imputed,
                   .source = "paper Table 10, " + (named ? std::string(in.accelerator->name)
                                                         : std::string("A family assumed")),
                   .field = "accelerator"});
  const Term grid_kg =
      trace.named("EF", CarbonIntensity::grams_per_kwh(in.grid.value).as_kilograms_per_kwh());
  return from_emissions(
      in, Tier::t2, "Regression on training compute",
      trace.number(b.intercept) +
          trace.number(b.ln_flop) * natural_logarithm(trace.named("F", in.flop->value)) +
          trace.number(b.ln_grid_kg_per_kwh) * natural_logarithm(grid_kg) + shift,
      ", EF in kg/kWh (Table 10)", method::kTier2Band, method::kTier2LogSpread,
      "spread of this regression over 46 models with published emissions", trace);
}

std::optional<Route> parameter_regression_route(const Inputs& in) {
  if (in.run->regression == Regression::refit) return refitted_parameter_route(in);
  if (!in.parameters) return std::nullopt;
  TraceWriter trace(in.sum_is_shown);
  const Term parameters = trace.input(*in.parameters);
  trace.input(in.grid);
  const method::Tier3& b = method::kTier3;
  const Term tuned = trace.input(tuned_or_not(in));
  const CarbonIntensity intensity = CarbonIntensity::grams_per_kwh(in.grid.value);
  const bool grams = in.run->tier3_grid_unit == Tier3GridUnit::g_per_kwh;
  const Term grid =
      trace.named("EF", grams ? intensity.as_grams_per_kwh() : intensity.as_kilograms_per_kwh());
  return from_emissions(
      in, Tier::t3, "Regression on parameters",
      trace.number(b.intercept) + trace.number(b.ln_parameters) * natural_logarithm(parameters) +
          trace.number(b.ln_grid) * natural_logarithm(grid) + trace.number(b.fine_tuned) * tuned,
      grams ? ", EF in g/kWh (Table 11, unit mended)" : ", EF in kg/kWh (Table 11 as printed)",
      method::kTier3Band, method::kTier3LogSpread,
      "spread of this regression over 60 pre-training runs with published emissions", trace);
}

}  // namespace trainprint
