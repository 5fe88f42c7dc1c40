// Runs that were logged at the same time: parts on several machines, or the same machine counted
// more than once.
#pragma once
#include <vector>

#include "emissions_csv/log.hpp"

namespace trainprint::emissions_csv {

struct Interval {
  double begin = 0, end = 0;  ///< Seconds; begin == end where the log does not say.
  std::size_t machine = 0;    ///< Equal where no column distinguishes the machines.
  bool whole_machine = true;  ///< Whether everything on the machine was counted.
};

/// By the time at which the row was written and its duration; `in_part` where not everything on
/// the machine was counted.
Interval interval_of(const LoggedRun& run, std::size_t machine, bool in_part);

/// Puts a notice on every run that shares most of its time with another whole machine that looks
/// the same: `intervals` belong to `file.runs`, one each.
void mark_overlaps(const std::vector<Interval>& intervals, FileReading& file);

}  // namespace trainprint::emissions_csv
