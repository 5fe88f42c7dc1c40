// Tiers 2 and 3 with the refitted coefficients: accelerator energy around the physical model
// E = F P / (peak R_eff), then hosts, PUE and grid as in tier 1.
#include "tiers/refit.hpp"

#include <algorithm>
#include <cmath>

#include "tiers/calibration.generated.hpp"
#include "tiers/device_hours.hpp"
#include "tiers/route.hpp"
#include "tiers/routes.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

namespace cal = calibration;

constexpr double kPico = 1e-12;

// How far a model is below the size from which accelerators are kept busy: ln of at most 1.
double smallness(double parameters) {
  return std::log(std::min(1.0, parameters / cal::kLargeParameters));
}

double parameters_from(double flop) {
  return std::sqrt(flop / (method::kFlopPerParameterToken * cal::kTokensPerParameter));
}

std::optional<Architecture> architecture_of(const TrainingRun& run) {
  const ComputeDescription& compute = run.compute;
  if (compute.architecture || !compute.model) return compute.architecture;
  return compute.model->architecture;
}

// What the accelerator says, if it is known; else what is assumed.
Factor of_hardware(const Inputs& in, std::string_view symbol, std::string_view label, bool known,
                   double value, std::string_view assumption) {
  return {.symbol = symbol,
          .label = label,
          .value = value,
          .origin = known ? Origin::derived : Origin::imputed,
          .source = in.words(!known                      ? assumption
                             : in.accelerator != nullptr ? in.accelerator->name
                                                         : "given"),
          .field = "accelerator"};
}

// Watts per peak rate over those of an A100: less of them the newer the hardware is.
Factor watts_per_peak(const Inputs& in) {
  const auto& year = in.run->year;
  const bool known = in.power && in.peak;
  Factor watts = of_hardware(
      in, "w", "Watts per peak rate over the A100's", known,
      known ? in.power->value / in.peak->value / (cal::kReferencePowerW / cal::kReferencePeak)
            : std::exp(cal::kTier2LnWatts2023 +
                       cal::kTier2LnWattsPerYear * (year.value_or(2023) - 2023)),
      year ? "parts at work in that year" : "parts at work in 2023");
  if (!known) watts.field = "year";
  return watts;
}

double compute_log_spread(const Inputs& in) {
  const double age = in.power && in.peak ? cal::kTier2LogSpread
                     : in.run->year      ? cal::kTier2LogSpreadByYear
                                         : cal::kTier2LogSpreadUnknown;
  if (is_small_image_network(in)) return in_quadrature(age, image_efficiency(in).log_spread);
  // Hours of an A100, whatever ran: so that naming the accelerator changes no width by itself.
  const double hours =
      in.flop->value / (cal::kReferencePeak * method::kEfficiency) / kSecondsPerHour;
  return log_spread_if_short(age, hours);
}

Factor generation(const Inputs& in) {
  const bool named = in.accelerator != nullptr;
  const bool hopper = named && in.accelerator->family == AcceleratorFamily::h;
  return of_hardware(in, "g", "Hopper generation", named,
                     hopper  ? 1.0
                     : named ? 0.0
                             : cal::kTier3ShareH,
                     "share among published runs");
}

// Laboratories tune on a data centre's parts of a V100's speed and more, hobbies on others;
// adapters are trained by both, on as little data as one's own card takes.
Factor fast_part(const Inputs& in) {
  const bool known = in.accelerator != nullptr;
  const bool fast = known && in.accelerator->device_class == AcceleratorClass::data_center &&
                    in.peak && in.peak->value >= cal::kFastPeak && in.power &&
                    in.power->value >= cal::kFastWatts && !in.run->compute.trainable_parameters;
  return of_hardware(in, "f", "Fast part of a data centre", known, fast ? 1.0 : 0.0,
                     "none assumed");
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

bool is_convolutional(const Inputs& in) {
  const auto architecture = architecture_of(*in.run);
  return architecture ? *architecture == Architecture::cnn : is_small_image_network(in);
}

bool is_small_image_network(const Inputs& in) {
  // The mean of a category stands for no network.
  if (in.flop && in.flop->origin == Origin::imputed && !in.macs_per_image) return false;
  const auto architecture = architecture_of(*in.run);
  const bool small = in.parameters && in.parameters->value < cal::kSmallImageNetwork;
  if (architecture) return *architecture == Architecture::cnn && (small || !in.parameters);
  return in.run->modality == Modality::cv && small;
}

const std::string_view kImageEfficiencySource =
    "small networks of images, measured on an RTX 3090 (GAISSA)";

ImageEfficiency image_efficiency(const Inputs& in) {
  constexpr double kGiga = 1e9;
  const double gmac = in.macs_per_image.value_or(0) / kGiga;
  if (gmac == 0) return {cal::kImageEfficiencyUnknown, cal::kImageLogSpreadUnknown};
  return {std::clamp(cal::kImageEfficiencyPerGmac * gmac, cal::kImageEfficiencyLeast,
                     cal::kImageEfficiencyMost),
          cal::kImageLogSpread};
}

std::optional<Route> refitted_compute_route(const Inputs& in) {
  TraceWriter trace(in.sum_is_shown);
  const Term flop = add_compute(in, trace);
  const Term picojoules = trace.input({.symbol = "e_0",
                                       .label = "Energy per FLOP at the A100's watts",
                                       .value = cal::kTier2PicojoulePerFlop,
                                       .unit = "pJ/FLOP",
                                       .origin = Origin::imputed,
                                       .source = in.words(cal::kTier2Source),
                                       .field = "accelerator"});
  const Term watts = trace.input(watts_per_peak(in));
  const Term joules = trace.named("e_0", picojoules.value() * kPico, "J/FLOP");
  Term used = flop * joules * power(watts, trace.number(cal::kTier2Watts));
  if (is_small_image_network(in)) {
    used = used * trace.number(method::kEfficiency) / trace.input(in.efficiency);
  }
  const Term energy = energy_result(Boundary::accelerator,
                                    used / trace.number(kJoulesPerKwh, "3.6e6 J/kWh"), trace);
  return from_accelerator_energy(
      in, Tier::t2, "Training compute", energy, in.usual_power, method::kTier2Band,
      residual_and_compute(in, "Hardware, its efficiency and power", compute_log_spread(in)),
      cal::kTier2Basis, trace);
}

std::optional<Route> refitted_parameter_route(const Inputs& in) {
  if (!in.active || is_convolutional(in)) return std::nullopt;
  TraceWriter trace(in.sum_is_shown);
  const Term parameters = trace.input(*in.active);
  const bool tuned = trace.input(tuned_or_not(in)).value() != 0;
  const Term billions = (parameters / trace.number(1e9, "1e9")).as_one_number();
  const auto ln_kwh = [&] {
    if (tuned) {
      return trace.number(cal::kTunedIntercept) +
             trace.number(cal::kTunedLnBillions) * natural_logarithm(billions) +
             trace.number(cal::kTunedFast) * trace.input(fast_part(in));
    }
    const Term hopper = trace.input(generation(in));
    const Term above = higher_of(trace.number(1), billions / trace.number(cal::kBendBillions));
    return trace.number(cal::kTier3Intercept) +
           trace.number(cal::kTier3LnBillions) * natural_logarithm(billions) +
           trace.number(cal::kTier3LnAboveBend) * natural_logarithm(above) +
           trace.number(cal::kTier3Hopper) * hopper;
  }();
  const Term energy = energy_result(Boundary::accelerator, exponential(ln_kwh), trace);
  return from_accelerator_energy(
      in, Tier::t3, "Number of parameters", energy, in.usual_power, method::kTier3Band,
      {residual("Data, hardware and its use", tuned ? cal::kTunedLogSpread
                                              : in.accelerator == nullptr
                                                  ? cal::kTier3LogSpreadHardwareUnknown
                                                  : cal::kTier3LogSpread)},
      tuned ? cal::kTunedBasis : cal::kTier3Basis, trace);
}

}  // namespace trainprint
