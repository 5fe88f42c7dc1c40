// Which unknown a cause of error is.
#pragma once
#include <string>

#include "trainprint/catalogue.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

/// The same text where two causes are one unknown, in one report or in two.
std::string cause_key(const EstimateReport& report, const Cause& cause);

/// Whether published runs are the judges of it: then runs on the same hardware have a part of it in
/// common.
bool is_residual(const Cause& cause);

/// The common part of a residual.
std::string residual_key(const EstimateReport& report);

/// "A100" of every A100, "GeForce RTX 4090": the name up to its first word with a digit, as a
/// part's variants are measured and used alike; "none" where none is named.
std::string_view part_of(const Accelerator* accelerator);

}  // namespace trainprint
