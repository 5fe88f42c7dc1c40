// Tiers 1b and 1c (A.8.1): accelerator power x time, time given or from compute.
#include "tiers/calibration.generated.hpp"
#include "tiers/routes.hpp"
#include "trainprint/flops.hpp"
#include "trainprint/method.hpp"
#include "trainprint/uncertainty.hpp"

namespace trainprint {

double it_over_accelerator(const Inputs& in, const Factor& accelerator_power, Ledger& ledger) {
  ledger.input(accelerator_power);
  ledger.input(in.host_overhead);
  ledger.input(in.node_power);
  ledger.input(in.network_power);
  if (in.count) ledger.input(*in.count);
  ledger.input(in.nodes_per_device);
  const double k = 1 + in.host_overhead.value +
                   in.nodes_per_device.value * (in.node_power.value + in.network_power.value) /
                       accelerator_power.value;
  ledger.result("k", "IT over accelerator energy", k, "", "1 + h + n (P_node + P_net) / P_acc",
                "1 + " + figure(in.host_overhead.value, "") + " + " +
                    figure(in.nodes_per_device.value, "") + " (" +
                    figure(in.node_power.value, "W") + " + " + figure(in.network_power.value, "W") +
                    ") / " + figure(accelerator_power.value, "W"));
  return k;
}

const std::string_view kTable4Basis =
    "propagation of the factors' relative errors (Table 4) as log-normal";

Cause cause(const Factor& factor) {
  return {factor.symbol, factor.label, factor.field, factor.relative_error, factor.range};
}

Cause residual(std::string_view label, double log_spread) {
  return {"spread", label, "", relative_error(log_spread), {0, 0}};
}

void add_compute_causes(const Inputs& in, double flop_error, std::vector<Cause>& causes) {
  if (flop_error > 0) {
    causes.push_back(cause(*in.flop));
    causes.back().relative_error = flop_error;
  }
  for (const ComputeRange& r : in.compute_ranges) {
    causes.push_back({r.symbol, r.label, r.field, (r.high - r.low) / 2, {0, 0}});
    causes.back().spread =
        r.is_flat ? uniform_spread(r.low, r.high) : triangular_spread(r.low, r.high);
  }
}

std::vector<Cause> residual_and_compute(const Inputs& in, std::string_view label,
                                        double log_spread) {
  std::vector<Cause> causes = {residual(label, log_spread)};
  add_compute_causes(in, in.compute_error, causes);
  return causes;
}

Route finish(const Inputs& in, Tier tier, std::string title, ByBoundary<Energy> energy,
             Band paper_band, Uncertain uncertain, Ledger ledger) {
  const CarbonIntensity grid = CarbonIntensity::grams_per_kwh(in.grid.value);
  const ByBoundary<Mass> emissions{energy.accelerator * grid, energy.it * grid,
                                   energy.facility * grid};
  const Boundary boundary = in.run->boundary;

  ledger.input(in.grid);
  const std::string_view symbol = boundary == Boundary::facility ? "E_facility"
                                  : boundary == Boundary::it     ? "E_it"
                                                                 : "E_acc";
  ledger.result("emissions", "Emissions", emissions.at(boundary).as_grams(), "gCO2e",
                std::string(symbol) + " EF",
                figure(energy.at(boundary).as_kwh(), "kWh") + " × " +
                    figure(grid.as_grams_per_kwh(), "gCO2e/kWh"));

  std::vector<Cause>& causes = uncertain.causes;
  const Boundary known_at = uncertain.known_at;
  const bool outwards = boundary > known_at;
  if (!uncertain.grid_included) {
    causes.push_back(cause(in.grid));
    if ((boundary == Boundary::facility) != (known_at == Boundary::facility)) {
      causes.push_back(cause(in.pue));
      if (!outwards) causes.back().exponent = -1;
    }
  }
  ErrorModel model = error_model(causes);
  if (!uncertain.grid_included &&
      (boundary == Boundary::accelerator) != (known_at == Boundary::accelerator)) {
    model.it.h = in.host_overhead.value;
    model.it.q = in.nodes_per_device.value * (in.node_power.value + in.network_power.value) /
                 in.reference_power.value;
    model.it.exponent = outwards ? 1 : -1;
    for (std::size_t i = 0; i < causes.size(); ++i) {
      if (causes[i].symbol == in.reference_power.symbol) model.it.power = i;
    }
  }
  Interval interval =
      interval_of(model, emissions.at(boundary), in.run->sample_points, std::move(uncertain.basis));
  return {tier,          std::move(title),    energy,
          emissions,     std::move(interval), paper_band,
          ledger.take(), std::move(causes),   std::move(model)};
}

Route from_accelerator_energy(const Inputs& in, Tier tier, std::string title, Energy accelerator,
                              const Factor& power, Band paper_band, std::vector<Cause> causes,
                              std::string basis, Ledger ledger) {
  const double k = it_over_accelerator(in, power, ledger);
  const Energy it = accelerator * k;
  ledger.result("E_it", "IT energy", it.as_kwh(), "kWh", "k E_acc",
                figure(k, "") + " × " + figure(accelerator.as_kwh(), "kWh"));
  ledger.input(in.pue);
  const Energy facility = it * in.pue.value;
  ledger.result("E_facility", "Facility energy", facility.as_kwh(), "kWh", "PUE E_it",
                figure(in.pue.value, "") + " × " + figure(it.as_kwh(), "kWh"));
  return finish(in, tier, std::move(title), {accelerator, it, facility}, paper_band,
                {std::move(causes), Boundary::accelerator, std::move(basis)}, std::move(ledger));
}

namespace {

Route from_device_hours(const Inputs& in, Tier tier, std::string title, Duration device_hours,
                        std::vector<Cause> causes, std::string basis, Ledger ledger) {
  const Power power = Power::watts(in.power->value);
  ledger.input(*in.power);
  const Energy accelerator = power * device_hours;
  ledger.result("E_acc", "Accelerator energy", accelerator.as_kwh(), "kWh", "P_acc H",
                figure(power.as_watts(), "W") + " × " + figure(device_hours.as_hours(), "h"));
  return from_accelerator_energy(in, tier, std::move(title), accelerator, *in.power,
                                 {method::kTier1Band.low, method::kTier1Band.high},
                                 std::move(causes), std::move(basis), std::move(ledger));
}

bool calibrated(const Inputs& in) { return in.run->regression == Regression::refit; }

// What a data sheet's power leaves open of the power that publishers counted.
bool power_from_sheet(const Inputs& in) {
  return calibrated(in) && in.power->origin != Origin::overridden;
}
Cause power_cause(const Inputs& in) {
  Cause power = cause(*in.power);
  if (power_from_sheet(in)) power.relative_error = relative_error(calibration::kPowerLogSpread);
  return power;
}

}  // namespace

std::optional<Route> device_hours_route(const Inputs& in) {
  if (!in.device_hours || !in.power) return std::nullopt;
  Ledger ledger;
  if (in.device_hours->origin == Origin::derived) {
    const double hours = in.run->wall_clock->as_hours();
    ledger.input(
        {"T", "Wall-clock hours", hours, "h", Origin::disclosed, "given", "wall_clock_hours", 0});
    ledger.input(*in.count);
    ledger.result("H", "Device-hours", in.device_hours->value, "h", "T N_acc",
                  figure(hours, "h") + " × " + figure(in.count->value, ""));
  } else {
    ledger.input(*in.device_hours);
  }
  std::string basis(kTable4Basis);
  if (power_from_sheet(in)) {
    basis += "; for power not given, " + std::string(calibration::kPowerBasis);
  }
  return from_device_hours(in, Tier::t1b, "Device-hours × power",
                           Duration::hours(in.device_hours->value), {power_cause(in)},
                           std::move(basis), std::move(ledger));
}

std::optional<Route> hardware_compute_route(const Inputs& in) {
  if (!in.flop || !in.peak || !in.power) return std::nullopt;
  Ledger ledger;
  add_compute(in, ledger);
  ledger.input(*in.peak);
  ledger.input(in.efficiency);
  ledger.input(in.time_amplification);
  const FlopRate achieved = FlopRate::flop_per_s(in.peak->value) * in.efficiency.value;
  const Duration device_hours = Flop::flop(in.flop->value) / achieved * in.time_amplification.value;
  ledger.result("H", "Device-hours", device_hours.as_hours(), "h", "F A_time / (peak R_eff) / 3600",
                figure(in.flop->value, "FLOP") + " × " + figure(in.time_amplification.value, "") +
                    " / (" + figure(in.peak->value, "FLOP/s") + " × " +
                    figure(in.efficiency.value, "") + ") / 3600 s/h");
  constexpr std::string_view kTitle = "Training compute on known hardware";
  if (!calibrated(in) || in.efficiency.origin == Origin::overridden) {
    std::vector<Cause> causes = {cause(in.efficiency), cause(in.time_amplification),
                                 power_cause(in)};
    add_compute_causes(in, in.flop->relative_error, causes);
    return from_device_hours(in, Tier::t1c, std::string(kTitle), device_hours, std::move(causes),
                             std::string(kTable4Basis), std::move(ledger));
  }
  // Published runs show what efficiency, time lost and power leave open together.
  const bool paper = in.run->constants == ConstantsSet::paper;
  return from_device_hours(in, Tier::t1c, std::string(kTitle), device_hours,
                           residual_and_compute(in, "Efficiency, time lost and power",
                                                paper ? calibration::kPaperHardwareComputeLogSpread
                                                      : calibration::kHardwareComputeLogSpread),
                           std::string(calibration::kHardwareComputeBasis), std::move(ledger));
}

}  // namespace trainprint
