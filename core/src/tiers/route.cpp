#include "tiers/route.hpp"

#include <algorithm>

#include "run/tuned.hpp"
#include "tiers/calibration.generated.hpp"
#include "tiers/device_hours.hpp"
#include "tiers/interval.hpp"

namespace trainprint {

const std::string_view kTable4Basis =
    "propagation of the factors' relative errors (Table 4) as log-normal";

Term add_compute(const Inputs& in, TraceWriter& trace) {
  if (in.compute_trace.empty()) return trace.input(*in.flop);
  trace.add(in.compute_trace);
  return trace.named(in.flop->symbol, in.flop->value, in.flop->unit);
}

Factor tuned_or_not(const Inputs& in) {
  const std::optional<bool> tuned = is_tuned(*in.run);
  const bool said = in.run->training_type.has_value();
  return {.symbol = "tuned",
          .label = "Fine-tuned or instruction-tuned",
          .value = tuned.value_or(false) ? 1.0 : 0.0,
          .origin = said    ? Origin::disclosed
                    : tuned ? Origin::derived
                            : Origin::imputed,
          .source = in.words(said    ? "given"
                             : tuned ? "adapters are trained"
                                     : "pre-training assumed"),
          .field = "training_type"};
}

std::string_view energy_symbol(Boundary boundary) {
  return boundary == Boundary::facility ? "E_facility"
         : boundary == Boundary::it     ? "E_it"
                                        : "E_acc";
}

Boundary measured_at(const Inputs& in) {
  return in.run->energy_boundary.value_or(Boundary::facility);
}

Term energy_result(Boundary boundary, Term energy, TraceWriter& trace) {
  return trace.result(energy_symbol(boundary),
                      boundary == Boundary::facility ? "Facility energy"
                      : boundary == Boundary::it     ? "IT energy"
                                                     : "Accelerator energy",
                      "kWh", energy);
}

ItOverAccelerator it_over_accelerator(const Inputs& in, const Factor& power, TraceWriter& trace) {
  const Term accelerator = trace.input(power);
  const Term host = trace.input(in.host_overhead);
  const Term node = trace.input(in.node_power);
  const Term network = trace.input(in.network_power);
  if (in.count) trace.input(*in.count);
  const Term nodes = trace.input(in.nodes_per_device);
  const Term q = nodes * (node + network) / accelerator;
  return {trace.result("k", "IT over accelerator energy", "", trace.number(1) + host + q), q};
}

Cause cause(const Factor& factor) {
  return {factor.symbol, factor.label, factor.field, factor.relative_error, factor.range};
}

Cause residual(std::string_view label, double log_spread) {
  return {"spread", label, "", relative_error_of(log_spread), {0, 0}};
}

void add_compute_causes(const Inputs& in, double flop_error, std::vector<Cause>& causes) {
  if (flop_error > 0) {
    causes.push_back(cause(*in.flop));
    causes.back().relative_error = flop_error;
  }
  for (const ComputeRange& r : in.compute_ranges) {
    const bool ratio = r.spread.shape == Shape::log_normal;
    causes.push_back(
        {r.symbol,
         r.label,
         r.field,
         ratio ? relative_error_of(r.spread.log_sd) : (r.spread.high - r.spread.low) / 2,
         {0, 0}});
    if (!ratio) causes.back().spread = r.spread;
  }
}

std::vector<Cause> residual_and_compute(const Inputs& in, std::string_view label,
                                        double log_spread) {
  std::vector<Cause> causes = {residual(label, log_spread)};
  add_compute_causes(in, in.compute_error, causes);
  return causes;
}

namespace {

// Our judgement; no source counts the servers of published runs. Where they are counted, their
// watts alone are open, which is about half of it.
constexpr double kOpenWhereServersAreCounted = 0.5;

// Relative error of k where no accelerator is named. Of the known ones those with most beside them
// have it: half (the error of a workstation's host, host_model.cpp) of the share (k - 1) / k = 0.6
// at k = 2.5, a 70 W card in a machine of its own.
constexpr double kErrorWithoutAccelerator = 0.3;

// Relative error of k = 1 + h + q, the IT energy over that of the accelerators; small beside k, so
// that it is as good as log-normal. 0 with the paper's constants, which are certain.
double hosts_error(const Inputs& in, double q, Boundary known_at) {
  if (in.beside_error == 0) return 0;
  const double k = 1 + in.host_overhead.value + q;
  const double assumed =  // what nobody gave of the power beside
      (in.host_overhead.origin == Origin::overridden ? 0 : in.host_overhead.value) +
      (in.node_power.origin == Origin::overridden ? 0 : q);
  double error = in.beside_error * assumed / k;
  if (in.run->node_count && in.count) error *= kOpenWhereServersAreCounted;
  // q is reckoned by the accelerator's power; where no figure is multiplied with that, its error is
  // theirs alone.
  if (known_at != Boundary::accelerator && is_power_from_sheet(in)) {
    error = in_quadrature(error, q / k * relative_error_of(calibration::kPowerLogSpreadLong));
  }
  return in.accelerator == nullptr ? std::max(error, kErrorWithoutAccelerator) : error;
}

}  // namespace

Route finish(const Inputs& in, Tier tier, std::string_view title, const ByBoundary<Term>& energy,
             double q, const method::ErrorRange& paper_band, Uncertain uncertain,
             TraceWriter& trace) {
  const Boundary boundary = in.run->boundary;
  const Term grid = trace.input(in.grid);
  trace.result("emissions", "Emissions", "gCO2e", energy.at(boundary) * grid);

  std::vector<Cause>& causes = uncertain.causes;
  const Boundary known_at = uncertain.known_at;
  const bool outwards = boundary > known_at;
  if (!uncertain.grid_included) {
    causes.push_back(cause(in.grid));
    const bool across_pue = (boundary == Boundary::facility) != (known_at == Boundary::facility);
    if (across_pue && in.pue.relative_error > 0) {  // at home there is none to be wrong about
      causes.push_back(cause(in.pue));
      if (!outwards) causes.back().exponent = -1;
    }
  }
  const bool across_hosts = !uncertain.grid_included && (boundary == Boundary::accelerator) !=
                                                            (known_at == Boundary::accelerator);
  const double error = hosts_error(in, q, known_at);
  if (across_hosts && error > 0) {
    causes.push_back({"k", "Power beside the accelerators", "setting", error, {error, error}});
    if (!outwards) causes.back().exponent = -1;
  }
  ErrorModel model = error_model(causes);
  if (across_hosts) {
    model.it.h = in.host_overhead.value;
    model.it.q = q;
    model.it.exponent = outwards ? 1 : -1;
    for (std::size_t i = 0; i < causes.size(); ++i) {
      if (causes[i].symbol == in.reference_power().symbol) model.it.power = i;
    }
  }
  Route route;
  route.tier = tier;
  route.title = in.words(title);
  const CarbonIntensity intensity = CarbonIntensity::grams_per_kwh(grid.value());
  route.energy = {Energy::kwh(energy.accelerator.value()), Energy::kwh(energy.it.value()),
                  Energy::kwh(energy.facility.value())};
  route.emissions = {route.energy.accelerator * intensity, route.energy.it * intensity,
                     route.energy.facility * intensity};
  // The routes are compared by their widths; the headline's is propagated with all points.
  const Mass estimate = route.emissions.at(boundary);
  route.interval =
      in.first_order
          ? interval_of(first_order_percentiles(model), estimate, in.words(uncertain.basis))
          : interval_of(model, estimate, std::min(in.run->sample_points, kRoughPoints),
                        in.words(uncertain.basis));
  route.paper_band = {paper_band.low, paper_band.high};
  route.trace = trace.take();
  route.causes = std::move(causes);
  route.model = std::move(model);
  return route;
}

Route from_accelerator_energy(const Inputs& in, Tier tier, std::string_view title, Term accelerator,
                              const Factor& power, const method::ErrorRange& paper_band,
                              std::vector<Cause> causes, std::string_view basis,
                              TraceWriter& trace) {
  const auto [k, q] = it_over_accelerator(in, power, trace);
  const Term it = energy_result(Boundary::it, k * accelerator, trace);
  const Term facility = energy_result(Boundary::facility, trace.input(in.pue) * it, trace);
  return finish(in, tier, title, {accelerator, it, facility}, q.value(), paper_band,
                {std::move(causes), Boundary::accelerator, basis}, trace);
}

}  // namespace trainprint
