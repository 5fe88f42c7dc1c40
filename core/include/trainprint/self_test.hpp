// Ten published figures that this build has to give again: a check that anybody can run where it is
// installed.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/report.hpp"
#include "trainprint/run.hpp"

namespace trainprint {

/// A figure that was published of a run, or measured.
struct Anchor {
  std::string_view title, source;
  std::string_view unit;
  double published;
  double tolerance;  ///< Relative; what the source leaves open.
  TrainingRun (*run)();
  double (*figure)(const EstimateReport& report);  ///< In `unit`.
};

struct AnchorResult {
  const Anchor* anchor;
  double computed;  ///< 0 where there is no estimate.
  bool passed;
};

std::span<const Anchor> anchors();
std::vector<AnchorResult> self_test(std::span<const Anchor> tried = anchors());

/// What the tables hold.
struct TableDates {
  std::string_view version;
  std::size_t accelerators, places;
  int oldest_grid, newest_grid;  ///< Years of the grids' averages.
};
TableDates table_dates();

/// Of one estimate: of a page that answers every keystroke.
constexpr double kEstimateBudgetMilliseconds = 1;

/// "24.692 t CO2e": in the anchor's unit, as people read it.
std::string in_unit_of(const Anchor& anchor, double figure);

/// self_test.schema.json.
std::string self_test_json();

}  // namespace trainprint
