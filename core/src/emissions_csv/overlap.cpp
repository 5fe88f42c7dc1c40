#include "emissions_csv/overlap.hpp"

#include <algorithm>
#include <numeric>

#include "emissions_csv/time.hpp"
#include "text/sort_stably.hpp"

namespace trainprint::emissions_csv {

Interval interval_of(const LoggedRun& run, std::size_t machine, bool in_part) {
  Interval out;
  out.machine = machine;
  out.whole_machine = !in_part;
  const auto end = seconds_of_time(run.time);
  if (!end || !run.seconds.given) return out;
  out.end = *end;
  out.begin = *end - run.seconds.value;
  return out;
}

void mark_overlaps(const std::vector<Interval>& intervals, FileReading& file) {
  constexpr double kShare = 0.5, kResolution = 2;  // times are written in whole seconds
  std::vector<std::size_t> order(intervals.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  sort_stably(order, [&](std::size_t a, std::size_t b) {
    const Interval &x = intervals[a], &y = intervals[b];
    return x.machine != y.machine ? x.machine < y.machine : x.begin < y.begin;
  });
  std::vector<bool> marked(intervals.size());
  std::size_t longest = 0;  // of those before, the one that ends last
  for (std::size_t i = 1; i < order.size(); ++i) {
    const Interval& now = intervals[order[i]];
    if (intervals[order[longest]].machine != now.machine) {
      longest = i;
      continue;
    }
    const Interval& before = intervals[order[longest]];
    const double shared = std::min(before.end, now.end) - now.begin;
    const double shorter = std::min(before.end - before.begin, now.end - now.begin);
    if (now.whole_machine && before.whole_machine && shorter > 0 &&
        shared > kShare * shorter + kResolution)
      marked[order[i]] = marked[order[longest]] = true;
    if (now.end > before.end) longest = i;
  }
  for (std::size_t i = 0; i < file.runs.size(); ++i) {
    if (!marked[i]) continue;
    file.runs[i].notices.push_back(
        {NoticeCode::same_time, "energy_kwh",
         "Another run of the log took place at the same time, on a machine that looks the same."});
  }
}

}  // namespace trainprint::emissions_csv
