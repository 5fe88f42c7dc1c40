// Times of day as logs write them.
#pragma once
#include <optional>
#include <string_view>

namespace trainprint::emissions_csv {

/// Seconds since 1970 of "2026-08-01T10:00:00", "2026-08-01 10:00:00.25"; whatever the time zone,
/// since times of one log are only compared with each other.
std::optional<double> seconds_of_time(std::string_view text);

/// The calendar year of a time that seconds_of_time() reads, where whatever took `seconds` before
/// or after it lies in that year as well.
std::optional<int> year_of_run(std::string_view time, double seconds);

/// Seconds of "0:02:22", "119:02:21.90", Slurm's "2-03:15:42" and Python's "1 day, 1:44:22".
std::optional<double> seconds_of_duration(std::string_view text);

}  // namespace trainprint::emissions_csv
