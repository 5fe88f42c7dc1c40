// From relative errors to an interval.
#pragma once
#include <span>

#include "trainprint/report.hpp"

namespace trainprint {

/// Relative error of a product of independent factors, to first order (Eq. 7): sqrt of the sum of
/// squares.
double first_order(std::span<const double> relative_errors);

/// What the causes make of each other: a factor for each, log-normal unless it has a range.
ErrorModel error_model(std::span<const Cause> causes);

/// The interval around `estimate`: in closed form where there is one, else over `points` points.
Interval interval_of(const ErrorModel& model, Mass estimate, std::size_t points, std::string basis);

/// Standard deviation of the logarithm of a log-normal factor whose relative standard deviation is
/// `relative`.
double log_spread(double relative);

/// The other way round: the relative standard deviation that belongs to `log_spread`.
double relative_error(double log_spread);

}  // namespace trainprint
