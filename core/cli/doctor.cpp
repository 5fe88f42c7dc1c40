// `trainprint doctor`: what this build is, and whether it still gives figures that were published.
#include <algorithm>
#include <chrono>
#include <vector>

#include "command.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"
#include "trainprint/self_test.hpp"
#include "trainprint/text.hpp"

namespace trainprint::cli {
namespace {

constexpr Option kDoctorJson{"--json", "", "versions, tables and anchors as JSON"};
constexpr Option kDoctorOptions[] = {kDoctorJson};

// The middle of many estimates with an interval of 4,096 points.
double milliseconds_of_an_estimate() {
  using Clock = std::chrono::steady_clock;
  const TrainingRun run = anchors()[6].run();  // its hosts are a sum: all points are drawn
  std::vector<double> times(51);
  for (double& time : times) {
    const auto began = Clock::now();
    static_cast<void>(estimate(run));
    time = std::chrono::duration<double, std::milli>(Clock::now() - began).count();
  }
  std::nth_element(times.begin(), times.begin() + 25, times.end());
  return times[25];
}

std::string anchor_listing(const std::vector<AnchorResult>& results) {
  const TableDates dates = table_dates();
  std::string out =
      "trainprint " + std::string(version()) + "\ntables " + std::string(dates.version) + ": " +
      readable(static_cast<double>(dates.accelerators), 7) + " accelerators, " +
      readable(static_cast<double>(dates.places), 7) + " places with grids of " +
      std::to_string(dates.oldest_grid) + " to " + std::to_string(dates.newest_grid) +
      "\none estimate " + readable(milliseconds_of_an_estimate(), 2) + " ms (budget " +
      readable(kEstimateBudgetMilliseconds, 1) + " ms)\n\nPublished figures, given again:\n";
  std::size_t passed = 0;
  for (const AnchorResult& result : results) {
    const Anchor& anchor = *result.anchor;
    passed += result.passed ? 1 : 0;
    out += std::string(result.passed ? "  ok      " : "  FAILED  ") + std::string(anchor.title) +
           ": " + in_unit_of(anchor, result.computed) + ", published " +
           readable(anchor.published, 5) + " (" + std::string(anchor.source) + ")\n";
  }
  return out + std::to_string(passed) + " of " + std::to_string(results.size()) + "\n";
}

int run_doctor(const Arguments& arguments) {
  const std::vector<AnchorResult> results = self_test();
  const int printed = arguments.has(kDoctorJson)
                          ? write_output(indented_json(self_test_json()) + "\n")
                          : write_listing(anchor_listing(results));
  const bool passed = std::all_of(results.begin(), results.end(),
                                  [](const AnchorResult& result) { return result.passed; });
  return passed ? printed : kFailed;
}

}  // namespace

const Command kDoctor{
    .name = "doctor",
    .summary = "versions, dates of the tables, and a self-test by published figures",
    .operands = {"", "", "There is nothing to give beside the options."},
    .description =
        R"(Prints this build's version, what its tables hold, how long an estimate takes, and ten figures that
were published or measured, each with its source, beside what this build makes of the same run.)",
    .options = kDoctorOptions,
    .fields = nullptr,
    .exit_status = "0 every figure was given again, 1 one was not.",
    .example = "trainprint doctor | tail -1",
    .run = run_doctor};

}  // namespace trainprint::cli
