// What a finished estimate says beyond its figure: what to disclose next, and what does not fit.
#pragma once
#include "tiers/inputs.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

/// What would narrow the headline's interval, most useful first.
std::vector<Advice> advise(const Inputs& in, const EstimateReport& report);

/// Whether the routes, and the published figure if there is one, agree within their intervals; the
/// likeliest reason where they do not.
std::vector<Notice> disagreements(const Inputs& in, const EstimateReport& report);

}  // namespace trainprint
