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

}  // namespace trainprint
