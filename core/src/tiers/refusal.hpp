// Why there is no estimate.
#pragma once
#include <optional>

#include "tiers/inputs.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

/// Nothing is open: says what opens the cheapest route, given what is there already.
Error insufficient(const Inputs& in);

/// The error of a route whose figures are no numbers any more; none where they are.
std::optional<Error> beyond_computing(const Route& route);

/// The figure that a route starts from and that is furthest from 1, as the likely culprit.
Error culprit(const Route& route);

}  // namespace trainprint
