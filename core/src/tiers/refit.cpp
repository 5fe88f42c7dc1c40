// Tiers 2 and 3 with the refitted coefficients: accelerator energy around the physical model
// E = F P / (peak R_eff), then hosts, PUE and grid as in tier 1.
#include "tiers/refit.hpp"

#include <algorithm>
#include <cmath>

#include "tiers/calibration.generated.hpp"
#include "tiers/route.hpp"
#include "tiers/routes.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

namespace cal = calibration;

constexpr double kJoulesPerKwh = 3.6e6;
constexpr double kPico = 1e-12;

// How far a model is below the size from which accelerators are kept busy: ln of at most 1.
double smallness(double parameters) {
  return std::log(std::min(1.0, parameters / cal::kLargeParameters));
}

double parameters_from(double flop) {
  return std::sqrt(flop / (method::kFlopPerParameterToken * cal::kTokensPerParameter));
}

bool is_language_model(const TrainingRun& run) {
  if (run.compute.architecture) return *run.compute.architecture == Architecture::decoder_only;
  return !run.modality || *run.modality == Modality::nlp || *run.modality == Modality::multimodal;
}

Factor generation(const Inputs& in) {
  const bool named = in.accelerator != nullptr;
  const bool hopper = named && in.accelerator->family == AcceleratorFamily::h;
  return {.symbol = "g",
          .label = "Hopper generation",
          .value = !named   ? cal::kTier3ShareH
                   : hopper ? 1.0
                            : 0.0,
          .origin = named ? Origin::derived : Origin::imputed,
          .source = named ? std::string(in.accelerator->name) : "share among published runs",
          .field = "accelerator"};
}

Factor modality(const Inputs& in) {
  const bool given = in.run->compute.architecture || in.run->modality;
  return {
      .symbol = "m",
      .label = "Not a decoder-only language model",
      .value = is_language_model(*in.run) ? 0.0 : 1.0,
      .origin = given ? Origin::disclosed : Origin::imputed,
      .source = given ? "given" : "language model assumed",
      .field = in.run->compute.architecture ? FieldName("architecture") : FieldName("modality")};
}

}  // namespace

double expected_efficiency(FlopRate peak, double parameters) {
  const double faster =
      std::clamp(peak / FlopRate::flop_per_s(cal::kReferencePeak), 1.0, cal::kFastestOverReference);
  return method::kEfficiency *
         std::exp(-(cal::kEfficiencyOffset +
                    cal::kEfficiencyFastSmall * std::log(faster) * smallness(parameters)));
}

double assumed_parameters(const Inputs& in) {
  if (in.active) return in.active->value;
  return in.flop ? parameters_from(in.flop->value) : cal::kLargeParameters;
}

std::optional<Route> refitted_compute_route(const Inputs& in) {
  TraceWriter trace;
  const Term flop = add_compute(in, trace);
  const Term parameters =
      in.active ? trace.input(*in.active)
                : trace.input({.symbol = "N",
                               .label = "Parameters",
                               .value = assumed_parameters(in),
                               .origin = Origin::imputed,
                               .source = "sqrt(F / (6 × " + figure(cal::kTokensPerParameter) +
                                         ")), the usual tokens per parameter",
                               .field = "parameters"});
  const Term picojoules = trace.input({.symbol = "e_0",
                                       .label = "Energy per FLOP of a large model",
                                       .value = cal::kTier2PicojoulePerFlop,
                                       .unit = "pJ/FLOP",
                                       .origin = Origin::imputed,
                                       .source = std::string(cal::kTier2Source),
                                       .field = "accelerator"});
  const Term small = trace.result(
      "s", "Small models use more", "",
      power(lower_of(trace.number(1), parameters / trace.number(cal::kLargeParameters)),
            trace.number(cal::kTier2Small)));
  const Term joules = trace.named("e_0", picojoules.value() * kPico, "J/FLOP");
  const Term energy =
      energy_result(Boundary::accelerator,
                    flop * joules * small / trace.number(kJoulesPerKwh, "3.6e6 J/kWh"), trace);
  return from_accelerator_energy(
      in, Tier::t2, "Training compute", energy, method::kTier2Band,
      residual_and_compute(in, "Hardware, its efficiency and power", cal::kTier2LogSpread),
      std::string(cal::kTier2Basis), trace);
}

std::optional<Route> refitted_parameter_route(const Inputs& in) {
  if (!in.active) return std::nullopt;
  TraceWriter trace;
  const Term parameters = trace.input(*in.active);
  const bool tuned = trace.input(tuned_or_not(in)).value() != 0;
  const Term billions = (parameters / trace.number(1e9, "1e9")).as_one_number();
  const auto ln_kwh = [&] {
    if (tuned) {
      return trace.number(cal::kTuned.intercept) +
             trace.number(cal::kTuned.ln_billions) * natural_logarithm(billions);
    }
    const Term hopper = trace.input(generation(in));
    const Term other = trace.input(modality(in));
    const cal::Tier3& b = cal::kTier3;
    const Term above = higher_of(trace.number(1), billions / trace.number(cal::kBendBillions));
    return trace.number(b.intercept) + trace.number(b.ln_billions) * natural_logarithm(billions) +
           trace.number(b.ln_above_bend) * natural_logarithm(above) +
           trace.number(b.hopper) * hopper + trace.number(b.not_language_model) * other;
  }();
  const Term energy = energy_result(Boundary::accelerator, exponential(ln_kwh), trace);
  return from_accelerator_energy(
      in, Tier::t3, "Number of parameters", energy, method::kTier3Band,
      {residual("Data, hardware and its use", tuned ? cal::kTunedLogSpread
                                              : in.accelerator == nullptr
                                                  ? cal::kTier3LogSpreadHardwareUnknown
                                                  : cal::kTier3LogSpread)},
      std::string(tuned ? cal::kTunedBasis : cal::kTier3Basis), trace);
}

}  // namespace trainprint
