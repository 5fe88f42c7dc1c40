// What a person takes away from an estimate, ready to paste into something else.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "trainprint/report.hpp"

namespace trainprint {

/// A run, its estimate, and when somebody asked for a document about them: for formats that repeat
/// what was disclosed, or have to say when they were written. The core reads no clock.
struct RunAndReport {
  const TrainingRun& run;
  const EstimateReport& report;
  std::int64_t written_at;  ///< Seconds since 1970, UTC; of the years 1970 to 9999.
};

// Names in a report are anybody's text: in each format they come out as plain text on one line.

// markdown_section(report), csv_table(report) and the others, each as its row says.
#define EXPORT(id, function, subject, title, file, media_type) std::string function(const subject&);
#include "trainprint/export.inc"

/// One thing to take away. One of the three functions is set.
struct Export {
  std::string_view id;     ///< Stable, snake_case.
  std::string_view title;  ///< For a list of choices.
  std::string_view file;   ///< What to save it as.
  std::string_view media_type;
  std::string (*of_report)(const EstimateReport&) = nullptr;
  std::string (*of_run)(const TrainingRun&) = nullptr;
  std::string (*of_both)(const RunAndReport&) = nullptr;
};

/// All of them, in the order in which to offer them.
std::span<const Export> exports();

/// The text of `one` about a run and its estimate.
std::string written(const Export& one, const RunAndReport& about);

}  // namespace trainprint
