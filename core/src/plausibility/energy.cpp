// Stated energy against hours, and against the compute it would have to pay for.
#include "plausibility/bounds.hpp"
#include "plausibility/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::plausibility {
namespace {

std::string mended_text(const Stated& stated, const Reading& reading, double kwh) {
  const std::string to = fill("% kWh", {{kwh * reading.factor, 5}});
  if (reading.code == NoticeCode::megawatt_hours_as_kilowatt_hours) {
    return fill("This looks like megawatt-hours: % MWh would be %.", {{kwh, 5}, to});
  }
  if (reading.code == NoticeCode::watt_hours_as_kilowatt_hours) {
    return fill("This looks like watt-hours: % Wh would be %.", {{kwh, 5}, to});
  }
  if (reading.code == NoticeCode::hours_of_one_device) {
    return reading.factor > 1
               ? fill(
                     "This looks like the energy of one of several accelerators; all would take %.",
                     {to})
               : fill(
                     "This looks like the energy of % accelerators beside the hours of one; % "
                     "would fit the hours stated.",
                     {{stated.count->as_count(), 6}, to});
  }
  return fill("This looks like a miscount of devices; % would fit.", {to});
}

}  // namespace

void check_energy(const Stated& stated, std::vector<Finding>& found) {
  const auto nominal = nominal_power(stated);
  if (!stated.energy || !nominal || !(stated.energy->as_kwh() > 0)) return;
  const double most = most_over_nominal(stated, *nominal);
  const double kwh = stated.energy->as_kwh();

  if (stated.device_hours && stated.device_hours->as_hours() > 0) {
    const Power each = *stated.energy / *stated.device_hours;
    const double ratio = each / *nominal;
    if (ratio >= kIdle && ratio <= most) return;
    const auto reading =
        explain(readings(stated, ratio < kIdle, true), ratio, kLeastInTraining, most);
    found.push_back(
        {reading ? reading->code : NoticeCode::impossible_power,
         {"energy_kwh", "device_hours"},
         reading ? mended_text(stated, *reading, kwh)
                 : std::string("Energy and device-hours do not fit each other. Check both units."),
         reading ? std::optional(kwh * reading->factor) : std::nullopt,
         fill("% W for one accelerator of % W; between % (idle) and % W (with host and building) "
              "is possible.",
              {{each.as_watts(), 3},
               {nominal->as_watts(), 4},
               {nominal->as_watts() * kIdle, 2},
               {nominal->as_watts() * most, 3}}),
         Confidence::high});
    return;
  }
  const auto flop = compute(stated);
  if (!flop || stated.accelerator == nullptr || !stated.accelerator->peak) return;
  // Device-hours that this energy can have fed, at most and at least.
  const Duration longest = *stated.energy / (*nominal * kLeastInTraining);
  const Duration shortest = *stated.energy / (*nominal * most);
  const FlopRate peak = stated.accelerator->peak->value;
  const double least_utilisation = *flop / longest / peak * kFrozenOverFull / kFp8OverBf16;
  const double most_utilisation = *flop / shortest / peak;
  const bool too_small = least_utilisation > 1;
  if (!too_small && most_utilisation >= kLeastUtilisation) return;
  const Reading reading = readings(stated, too_small, true).front();
  const double mended = (too_small ? least_utilisation : most_utilisation) / reading.factor;
  const bool fits = too_small ? mended <= 1 : mended >= kLeastUtilisation;
  found.push_back({fits ? reading.code : NoticeCode::energy_against_compute,
                   {"energy_kwh", "training_flop"},
                   fits ? mended_text(stated, reading, kwh)
                        : std::string("Energy and training compute do not fit each other."),
                   fits ? std::optional(kwh * reading.factor) : std::nullopt,
                   fill("% FLOP from % kWh is % a % can do.",
                        {{flop->as_flop(), 3},
                         {kwh, 4},
                         {(too_small ? "more than" : "a minute part of what")},
                         stated.accelerator->name}),
                   too_small ? Confidence::high : Confidence::medium});
}

}  // namespace trainprint::plausibility
