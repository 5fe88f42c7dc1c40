// Small statistics of the comparison with published figures.
#pragma once
#include <vector>

#include "trainprint/validation.hpp"

namespace trainprint {

/// Quantile with linear interpolation between neighbours; 0 of nothing.
double quantile(std::vector<double> values, double q);

/// |estimate - published| / published.
double relative_error_of(const Comparison& c);

}  // namespace trainprint
