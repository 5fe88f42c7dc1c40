// From relative errors to an interval.
#pragma once
#include <span>

#include "trainprint/report.hpp"

namespace trainprint {

/// Relative error of a product of independent factors, to first order (Eq. 7): sqrt of the sum of
/// squares.
double first_order(std::span<const double> relative_errors);

/// Log-normal interval with median `estimate` and standard deviation of the logarithm `log_spread`
/// (>= 0).
Interval lognormal_interval(Mass estimate, double log_spread, std::string basis);

/// Standard deviation of the logarithm of a log-normal factor whose relative standard deviation is
/// `relative`.
double log_spread(double relative);

/// The other way round: the relative standard deviation that belongs to `log_spread`.
double relative_error(double log_spread);

}  // namespace trainprint
