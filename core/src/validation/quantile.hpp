// Small statistics of the comparison with published figures.
#pragma once
#include <vector>

#include "trainprint/validation.hpp"

namespace trainprint {

/// Quantile with linear interpolation between neighbours; 0 of nothing.
double quantile(std::vector<double> values, double q);

/// A value and how much it counts, above 0.
struct Weighted {
  double value, weight;
};
/// The same of values that count differently: neighbours lie as far apart as the mean of their
/// weights.
double quantile(std::vector<Weighted> values, double q);

/// |estimate - published| / published.
double relative_error_of(const Comparison& c);

}  // namespace trainprint
