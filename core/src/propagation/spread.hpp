// One factor's ln(true / used): its moments, quantiles and samples.
#pragma once
#include <cstddef>
#include <vector>

#include "trainprint/propagation.hpp"

namespace trainprint {

/// The spread with nonsense made harmless: what is not a number or negative is certain, what is
/// enormous ends where emissions are still numbers.
Spread tamed(const Spread& spread);

/// Quantile of ln(true / used).
double log_quantile(const Spread& spread, double p);

/// Samples of ln(true / used) from dimension `dimension`. Log-normal ones are normal scores times
/// log_sd.
std::vector<double> log_samples(const Spread& spread, std::size_t dimension, std::size_t points);

}  // namespace trainprint
