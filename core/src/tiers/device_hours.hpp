// From the hours of all accelerators to a figure: tiers 1b and 1c.
#pragma once
#include "tiers/route.hpp"

namespace trainprint {

/// Accelerator power x device-hours; needs in.power.
Route from_device_hours(const Inputs& in, Tier tier, std::string_view title, Term device_hours,
                        std::vector<Cause> causes, std::string_view basis, TraceWriter& trace);

/// Whether the power is a data sheet's where published runs have shown what that leaves open.
bool is_power_from_sheet(const Inputs& in);
/// `log_spread` of a figure that does not come from hours, wider where it implies few of them: what
/// short jobs leave open of the power, they leave open there, too.
double log_spread_if_short(double log_spread, double device_hours);
/// The accelerators' power as a cause of error, over that many hours.
Cause power_cause(const Inputs& in, double device_hours);

}  // namespace trainprint
