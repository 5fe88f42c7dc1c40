// Tier 1c (A.8.1): accelerator power x the hours that the training compute takes.
#include <cmath>

#include "tiers/calibration.generated.hpp"
#include "tiers/device_hours.hpp"
#include "tiers/refit.hpp"
#include "tiers/routes.hpp"

namespace trainprint {
namespace {

// Of a product of independent log-normal factors.
double log_spread(const std::vector<Cause>& causes) {
  double squares = 0;
  for (const Cause& cause : causes) {
    const double spread = log_spread_of(cause.relative_error);
    squares += spread * spread;
  }
  return std::sqrt(squares);
}

}  // namespace

std::optional<Route> hardware_compute_route(const Inputs& in) {
  if (!in.flop || !in.peak || !in.power) return std::nullopt;
  TraceWriter trace(in.sum_is_shown);
  const Term flop = add_compute(in, trace);
  const Term peak = trace.input(*in.peak);
  const Term efficiency = trace.input(in.efficiency);
  const Term time = trace.input(in.time_amplification);
  const Term device_hours =
      trace.result("H", "Device-hours", "h",
                   flop * time / (peak * efficiency) / trace.number(kSecondsPerHour, "3600 s/h"));
  constexpr std::string_view kTitle = "Training compute on known hardware";
  // Published runs show what efficiency, time lost and power leave open together.
  const bool paper = in.run->constants == ConstantsSet::paper;
  const double spread =
      paper ? calibration::kPaperHardwareComputeLogSpread
      : is_small_image_network(in)
          ? image_efficiency(in).log_spread
          : log_spread_if_short(calibration::kHardwareComputeLogSpread, device_hours.value());
  std::vector<Cause> causes = {cause(in.efficiency), cause(in.time_amplification),
                               power_cause(in, device_hours.value())};
  const bool given = in.efficiency.origin == Origin::overridden && log_spread(causes) < spread;
  if (in.run->regression != Regression::refit || given) {
    add_compute_causes(in, in.flop->relative_error, causes);
    return from_device_hours(in, Tier::t1c, kTitle, device_hours, std::move(causes), kTable4Basis,
                             trace);
  }
  return from_device_hours(in, Tier::t1c, kTitle, device_hours,
                           residual_and_compute(in, "Efficiency, time lost and power", spread),
                           calibration::kHardwareComputeBasis, trace);
}

}  // namespace trainprint
