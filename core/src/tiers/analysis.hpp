// What does not fit in a finished estimate.
#pragma once
#include "tiers/inputs.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

/// Why the best tier is not the headline where it is not; whether the routes, and the published
/// figure if there is one, agree within their intervals; the likeliest reason where they do not.
std::vector<Notice> disagreements(const Inputs& in, const EstimateReport& report);

}  // namespace trainprint
