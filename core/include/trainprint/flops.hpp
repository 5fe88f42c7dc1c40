// Training compute from what is known about a model and its data.
#pragma once
#include "trainprint/quantity.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// c of F = c N D: FLOP per parameter and token (section 3.2; 6, encoder-decoder 7).
double flop_per_parameter_token(Architecture architecture);

/// Dense transformer: F = c N D.
Flop transformer_training_flop(double flop_per_parameter_token, double parameters, double tokens);

}  // namespace trainprint
