// Tiers 2 and 3 with the refitted coefficients: accelerator energy around the physical model
// E = F P / (peak R_eff), then hosts, PUE and grid as in tier 1.
#include "tiers/refit.hpp"

#include <algorithm>
#include <cmath>

#include "tiers/calibration.generated.hpp"
#include "tiers/routes.hpp"
#include "trainprint/method.hpp"
#include "trainprint/uncertainty.hpp"

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
  const double h = !named                                           ? cal::kTier3ShareH
                   : in.accelerator->family == AcceleratorFamily::h ? 1.0
                                                                    : 0.0;
  return {"g",
          "Hopper generation",
          h,
          "",
          named ? Origin::derived : Origin::imputed,
          named ? std::string(in.accelerator->name) : std::string("share among published runs"),
          "accelerator",
          0};
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
  Ledger ledger;
  add_compute(in, ledger);
  if (in.active) {
    ledger.input(*in.active);
  } else {
    ledger.input({"N", "Parameters", assumed_parameters(in), "", Origin::imputed,
                  "sqrt(F / (6 × " + figure(cal::kTokensPerParameter, "") +
                      ")), the usual tokens per parameter",
                  "parameters", 0});
  }
  ledger.input({"e_0", "Energy per FLOP of a large model", cal::kTier2PicojoulePerFlop, "pJ/FLOP",
                Origin::imputed, std::string(cal::kTier2Source), "accelerator", 0});
  const double small = std::exp(cal::kTier2Small * smallness(assumed_parameters(in)));
  const std::string_view n = in.active ? in.active->symbol : "N";
  ledger.result("s", "Small models use more", small, "",
                "min(1, " + std::string(n) + " / " + figure(cal::kLargeParameters, "") + ")^" +
                    figure(cal::kTier2Small, ""),
                "min(1, " + figure(assumed_parameters(in), "") + " / " +
                    figure(cal::kLargeParameters, "") + ")^" + figure(cal::kTier2Small, ""));
  const Energy energy =
      Energy::kwh(in.flop->value * cal::kTier2PicojoulePerFlop * kPico * small / kJoulesPerKwh);
  ledger.result("E_acc", "Accelerator energy", energy.as_kwh(), "kWh", "F e_0 s / 3.6e6 J/kWh",
                figure(in.flop->value, "FLOP") + " × " +
                    figure(cal::kTier2PicojoulePerFlop * kPico, "J/FLOP") + " × " +
                    figure(small, "") + " / 3.6e6");
  return from_accelerator_energy(
      in, Tier::t2, "Training compute", energy, in.reference_power,
      {method::kTier2Band.low, method::kTier2Band.high},
      residual_and_compute(in, "Hardware, its efficiency and power", cal::kTier2LogSpread),
      std::string(cal::kTier2Basis), std::move(ledger));
}

std::optional<Route> refitted_parameter_route(const Inputs& in) {
  if (!in.active) return std::nullopt;
  Ledger ledger;
  ledger.input(*in.active);
  const TrainingType type = in.run->training_type.value_or(TrainingType::pre_training);
  const bool tuned = type != TrainingType::pre_training;
  ledger.input({"tuned", "Fine-tuned or instruction-tuned", tuned ? 1.0 : 0.0, "",
                in.run->training_type ? Origin::disclosed : Origin::imputed,
                in.run->training_type ? "given" : "pre-training assumed", "training_type", 0});
  const double billions = in.active->value / 1e9;
  const std::string n(in.active->symbol);
  double ln_kwh;
  std::string formula, calculation;
  if (tuned) {
    ln_kwh = cal::kTuned.intercept + cal::kTuned.ln_billions * std::log(billions);
    formula = "exp(" + figure(cal::kTuned.intercept, "") + " + " +
              figure(cal::kTuned.ln_billions, "") + " ln(" + n + " / 1e9))";
    calculation = "exp(" + figure(cal::kTuned.intercept, "") + " + " +
                  figure(cal::kTuned.ln_billions, "") + " ln " + figure(billions, "") + ")";
  } else {
    const Factor h = generation(in);
    ledger.input(h);
    const double other = is_language_model(*in.run) ? 0.0 : 1.0;
    ledger.input(
        {"m", "Not a decoder-only language model", other, "",
         in.run->compute.architecture || in.run->modality ? Origin::disclosed : Origin::imputed,
         in.run->compute.architecture || in.run->modality ? "given" : "language model assumed",
         in.run->compute.architecture ? "architecture" : "modality", 0});
    const cal::Tier3& b = cal::kTier3;
    const double above = std::log(std::max(1.0, billions / cal::kBendBillions));
    ln_kwh = b.intercept + b.ln_billions * std::log(billions) + b.ln_above_bend * above +
             b.hopper * h.value + b.not_language_model * other;
    const auto sum = [&](const std::string& size, const std::string& h_text,
                         const std::string& m_text) {
      return "exp(" + figure(b.intercept, "") + " + " + figure(b.ln_billions, "") + " ln " + size +
             " + " + figure(b.ln_above_bend, "") + " ln max(1, " + size + " / " +
             figure(cal::kBendBillions, "") + ") + " + figure(b.hopper, "") + " × " + h_text +
             " + " + figure(b.not_language_model, "") + " × " + m_text + ")";
    };
    formula = sum("(" + n + " / 1e9)", "g", "m");
    calculation = sum(figure(billions, ""), figure(h.value, ""), figure(other, ""));
  }
  const Energy energy = Energy::kwh(std::exp(ln_kwh));
  ledger.result("E_acc", "Accelerator energy", energy.as_kwh(), "kWh", formula,
                std::move(calculation));
  return from_accelerator_energy(
      in, Tier::t3, "Number of parameters", energy, in.reference_power,
      {method::kTier3Band.low, method::kTier3Band.high},
      {residual("Data, hardware and its use", tuned ? cal::kTunedLogSpread
                                              : in.accelerator == nullptr
                                                  ? cal::kTier3LogSpreadHardwareUnknown
                                                  : cal::kTier3LogSpread)},
      std::string(tuned ? cal::kTunedBasis : cal::kTier3Basis), std::move(ledger));
}

}  // namespace trainprint
