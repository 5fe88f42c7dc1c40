// The front door: a run in, a report out.
#pragma once
#include "trainprint/report.hpp"
#include "trainprint/result.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// Estimates by every route that `run` leaves open and returns them best first.
/// Fails with one error for every field that has to be mended, or with insufficient_input naming
/// the cheapest field to add. Reads no clock, locale, environment or file.
Result<EstimateReport> estimate(const TrainingRun& run);

/// Everything in `run` that has to be mended before it can be estimated: numbers outside what is
/// possible, unknown names, contradictions. Empty when all is well; what is merely missing is no
/// error here.
std::vector<Error> validate(const TrainingRun& run);

/// Version of the library, "0.2.0".
std::string_view version();

}  // namespace trainprint
