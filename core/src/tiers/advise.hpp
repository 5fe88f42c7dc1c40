// What to disclose next.
#pragma once
#include <vector>

#include "tiers/inputs.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

/// What would narrow the headline's interval, most useful first; each with the interval that an
/// estimate has in which the field is given.
std::vector<Advice> advise(const Inputs& in, const EstimateReport& report);

}  // namespace trainprint
