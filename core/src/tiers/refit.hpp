// What published training runs say where the paper's constants miss: coefficients from
// calibration.generated.hpp, fitted by scripts/refit.
#pragma once
#include "tiers/inputs.hpp"
#include "trainprint/quantity.hpp"

namespace trainprint {

/// Achieved over peak FLOP rate to expect of an accelerator at work on a model of `parameters`
/// (per token): parts faster than an A100 are fed less well, by small models least of all.
double expected_efficiency(FlopRate peak, double parameters);

/// Parameters per token: as given, else what a model trained with that compute usually has, else
/// those of a large model.
double assumed_parameters(const Inputs& in);

/// Whether the model is a small network of images, which keeps hardware far less busy than a
/// transformer: a convolutional one, or one of images without an architecture.
bool is_small_image_network(const Inputs& in);

/// Whether the parameters say nothing of the model's compute, because each of them works on every
/// part of an image.
bool is_convolutional(const Inputs& in);

/// What a small network of images achieves of the peak rate, and the spread of its logarithm.
struct ImageEfficiency {
  double value, log_spread;
};
ImageEfficiency image_efficiency(const Inputs& in);
/// Where that was measured.
extern const std::string_view kImageEfficiencySource;

}  // namespace trainprint
