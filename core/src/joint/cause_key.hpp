// Which unknown a cause of error is.
#pragma once
#include <string>

#include "trainprint/report.hpp"

namespace trainprint {

/// The same text where two causes are one unknown, in one report or in two.
std::string cause_key(const EstimateReport& report, const Cause& cause);

/// Whether published runs are the judges of it: then runs on the same hardware have a part of it in
/// common.
bool is_residual(const Cause& cause);

/// The common part of a residual.
std::string residual_key(const EstimateReport& report);

}  // namespace trainprint
