// Why there is no estimate.
#include "tiers/refusal.hpp"

#include <cmath>

#include "tiers/refit.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

Error insufficient(const Inputs& in) {
  const TrainingRun& run = *in.run;
  FieldPath field = "parameters";
  std::string message =
      "Not enough to estimate from. The cheapest field to add is the number of parameters; "
      "accelerator and device-hours give a far better figure.";
  if (in.parameters && is_convolutional(in)) {
    field = "images";
    message =
        "Parameters say nothing of the compute of a network of images. Add its config.json and the "
        "images, or accelerator and device-hours.";
  } else if (run.wall_clock && !in.count && in.accelerator == nullptr) {
    field = "accelerator";
    message =
        "Add the accelerators and their number, such as 8 x A100: hours by the clock say nothing "
        "without them.";
  } else if (run.wall_clock && !in.count) {
    field = "accelerator_count";
    message =
        "Add the number of accelerators, such as 8: hours by the clock say nothing without it.";
  } else if (in.device_hours && in.accelerator == nullptr) {
    field = "accelerator";
    message = "Add the accelerator (or its power in watts): hours say nothing without it.";
  } else if (in.accelerator != nullptr && !in.power) {
    field = "overrides.accelerator_power_w";
    message = "Add the accelerator's mean power in watts: no published figure is known.";
  } else if (in.accelerator != nullptr) {
    field = "device_hours";
    message = "Add the device-hours (accelerators x hours), or parameters and tokens.";
  } else if (run.compute.tokens || run.compute.dataset_tokens || run.compute.dataset_bytes ||
             run.compute.dataset_examples) {
    message = "Add the number of parameters: with the tokens it gives the training compute.";
  }
  if (run.emissions) {
    message = "The stated " + humane(*run.emissions) +
              " is compared with an estimate and is not where one starts from. " + message;
  }
  return {ErrorCode::insufficient_input, field, message, {}};
}

namespace {

bool is_positive(double value) { return value > 0 && std::isfinite(value); }

template <class T>
bool is_positive(const ByBoundary<T>& figures, double (T::*unit)() const) {
  return is_positive((figures.accelerator.*unit)()) && is_positive((figures.it.*unit)()) &&
         is_positive((figures.facility.*unit)());
}

bool is_finite(const Route& route) {
  const Interval& interval = route.interval;
  for (const TraceLine& line : route.trace) {
    if (!std::isfinite(line.value)) return false;
  }
  return is_positive(route.energy, &Energy::as_kwh) &&
         is_positive(route.emissions, &Mass::as_grams) && is_positive(interval.p05.as_grams()) &&
         is_positive(interval.p50.as_grams()) && is_positive(interval.p95.as_grams()) &&
         std::isfinite(interval.relative_uncertainty);
}

}  // namespace

Error culprit(const Route& route) {
  Error error{ErrorCode::out_of_range, "", "", {}};
  std::string_view label = "One of the figures given";
  double furthest = 0;
  for (const TraceLine& line : route.trace) {
    const double distance = std::fabs(std::log(std::fabs(line.value)));
    if (line.is_result || line.field.empty() || !(distance > furthest)) continue;
    furthest = distance;
    label = line.label;
    error.field = line.field;
  }
  error.message = std::string(label) +
                  " cannot be right: what follows from it is too large or too small to be "
                  "computed with.";
  return error;
}

std::optional<Error> beyond_computing(const Route& route) {
  if (is_finite(route)) return std::nullopt;
  return culprit(route);
}

}  // namespace trainprint
