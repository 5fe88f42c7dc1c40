// Any bytes as a tracker's log: ranges that lie in it, values that a run takes, sums that do not
// crash.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <string_view>

#include "trainprint/emissions_csv.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

void check(const RunReading& run, std::size_t size) {
  for (const ReadValue& value : run.values) {
    if (value.range.begin > value.range.end || value.range.end > size || value.value.empty())
      std::abort();
    if (value.field != "emissions_gco2e" && value.field != "energy_kwh" &&
        value.field != "wall_clock_hours" && value.field != "accelerator_count")
      continue;
    const auto number = parse_number(value.value);
    if (!number.ok() || !(*number > 0)) std::abort();
  }
  for (const ReadQuestion& question : run.questions) {
    if (question.question.empty() || question.range.end > size) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const Result<FileReading> readings[] = {read_emissions_log(text), read_codecarbon(text),
                                          read_eco2ai(text), read_carbontracker(text)};
  for (const Result<FileReading>& log : readings) {
    if (!log) {
      if (log.errors().empty() || log.error().message.empty()) std::abort();
      continue;
    }
    if (log->runs.empty() || log->label.empty()) std::abort();
    for (const RunReading& run : log->runs) check(run, size);
    std::vector<std::size_t> all(log->runs.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto sum = sum_of(*log, all);
    if (!sum.ok()) std::abort();
    check(*sum, size);
  }
  const auto first = read_emissions_log(text, 1);
  if (first.ok() != readings[0].ok()) std::abort();
  if (first && first->runs.size() + first->more_runs != readings[0]->runs.size()) std::abort();
  return 0;
}
