// From the causes of error to an interval.
#pragma once
#include <span>
#include <string>

#include "trainprint/report.hpp"

namespace trainprint {

/// What the causes make of each other: a factor for each, log-normal unless it has a range.
ErrorModel error_model(std::span<const Cause> causes);

/// The interval that these percentiles of emissions / estimate make.
Interval interval_of(const Percentiles& ratios, Mass estimate, std::string basis);

/// The interval around `estimate`: in closed form where there is one, else over `points` points.
Interval interval_of(const ErrorModel& model, Mass estimate, std::size_t points, std::string basis);

}  // namespace trainprint
