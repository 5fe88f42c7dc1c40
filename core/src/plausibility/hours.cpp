// Device-hours against the clock, and against what the accelerators can compute.
#include <cmath>

#include "plausibility/bounds.hpp"
#include "plausibility/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::plausibility {

void check_hours(const Stated& stated, std::vector<Finding>& found) {
  if (!stated.device_hours || !stated.wall_clock || !stated.count) return;
  const double count = stated.count->as_count(), clock = stated.wall_clock->as_hours();
  const double product = clock * count;
  const double hours = stated.device_hours->as_hours();
  if (std::fabs(product - hours) <= kSameFigure * hours) return;
  const std::string why = fill("% accelerators for % h make % h, not % h.",
                               {{count, 6}, {clock, 6}, {product, 6}, {hours, 6}});
  if (std::fabs(clock - hours) <= kSameFigure * hours) {
    found.push_back({NoticeCode::hours_by_the_clock,
                     {"device_hours", "wall_clock_hours", "accelerator_count"},
                     fill("These look like hours by the clock, not device-hours: for % "
                          "accelerators they would be % h.",
                          {{count, 6}, {product, 6}}),
                     product,
                     why,
                     Confidence::high});
  } else {
    found.push_back({NoticeCode::hours_do_not_multiply,
                     {"device_hours", "wall_clock_hours", "accelerator_count"},
                     "Device-hours, hours by the clock and number of accelerators cannot all be "
                     "right.",
                     product,
                     why,
                     Confidence::medium});
  }
}

void check_throughput(const Stated& stated, std::vector<Finding>& found) {
  const auto flop = compute(stated);
  if (!flop || !stated.device_hours || stated.accelerator == nullptr || !stated.accelerator->peak ||
      !(stated.device_hours->as_hours() > 0)) {
    return;
  }
  const double hours = stated.device_hours->as_hours();
  const FlopRate peak = stated.accelerator->peak->value;
  const bool may_be_frozen =
      !stated.flop && stated.training_type && *stated.training_type != TrainingType::pre_training;
  const double rate = *flop / *stated.device_hours / peak;
  const double utilisation = rate * (may_be_frozen ? kFrozenOverFull : 1);
  // Parts of 2022 and later have an FP8 mode, twice as fast; their BF16 peak tells them apart.
  const bool has_fp8 =
      stated.accelerator->family == AcceleratorFamily::h || peak.as_tflop_per_s() > 312;
  if (utilisation <= (has_fp8 ? kFp8OverBf16 : 1)) return;
  const std::string why =
      fill("% FLOP in % h is % TFLOP/s from one %, which reaches % at its peak.",
           {{flop->as_flop(), 3},
            {hours, 6},
            {rate * peak.as_tflop_per_s(), 3},
            stated.accelerator->name,
            {peak.as_tflop_per_s(), 4}});
  const auto reading = [&](double factor, NoticeCode code, std::string message) {
    found.push_back({code,
                     {"device_hours", "tokens", "parameters"},
                     std::move(message),
                     hours * factor,
                     why,
                     Confidence::high});
  };
  const double count = devices_of(stated);
  // Hours by the clock have been multiplied already.
  if (count > 1 && !stated.wall_clock && rate / count <= 1) {
    reading(count, NoticeCode::hours_by_the_clock,
            fill("These look like hours by the clock: % accelerators would make % h.",
                 {{count, 6}, {hours * count, 6}}));
  } else if (counted_in_slices(stated) && rate / 8 <= 1) {
    const double chips = rate / 4 <= 1 ? 4 : 8;
    reading(
        chips, NoticeCode::slice_as_one_chip,
        fill("These look like hours of slices, not of chips: with % chips each they would be % h.",
             {{chips, 1}, {hours * chips, 6}}));
  } else {
    found.push_back({NoticeCode::above_peak,
                     {"device_hours", "tokens", "parameters"},
                     "The accelerators cannot compute that much in these hours. Check hours, "
                     "parameters and tokens.",
                     std::nullopt,
                     why,
                     Confidence::high});
  }
}

}  // namespace trainprint::plausibility
