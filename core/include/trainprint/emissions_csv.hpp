// What a training's tracker logged: CodeCarbon's emissions.csv, Eco2AI's emission.csv,
// carbontracker's logs.
#pragma once
#include <cstddef>
#include <limits>
#include <span>
#include <string_view>

#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint {

/// Whose log a text is.
enum class EmissionsLog { none, codecarbon, eco2ai, carbontracker };

/// A log may hold a million runs, most of which nobody looks at: a reader describes the first
/// `most_runs` and counts the others.
inline constexpr std::size_t kAllRuns = std::numeric_limits<std::size_t>::max();

/// By the header of a table, or by the phrases of a log; a byte-order mark may stand first.
EmissionsLog recognise_emissions_log(std::string_view text);

/// Reads CodeCarbon's emissions.csv of any version, 1.0 to 3.x, task files and exports of its
/// dashboard too: one run per tracker. Emissions become grams (the file has kg), energy kWh,
/// duration hours. The energy already contains the PUE of the column `pue`: above 1, it is taken at
/// the facility boundary, otherwise at the IT boundary. Several rows of one run are running totals
/// and the last counts (in exports of the dashboard they are parts, and add up). Rows that appended
/// by 3.2.9 to 3.3.0 have lost cells; they are put back where that is certain, and left out with a
/// notice where it is not.
Result<FileReading> read_codecarbon(std::string_view text, std::size_t most_runs = kAllRuns);

/// Reads Eco2AI's emission.csv: one run per id, its epochs added up.
Result<FileReading> read_eco2ai(std::string_view text, std::size_t most_runs = kAllRuns);

/// Reads carbontracker's *_carbontracker_output.log (energy with its PUE) or *_carbontracker.log
/// (power by epoch, without it), or what it printed: one run per session. What it predicted is
/// never taken for what it measured.
Result<FileReading> read_carbontracker(std::string_view text);

/// Whichever of those it is; fails with unsupported for none.
Result<FileReading> read_emissions_log(std::string_view text, std::size_t most_runs = kAllRuns);

/// What is known of runs that took place at the same time on machines that look the same.
enum class SameTime {
  unknown,             ///< To be asked: one machine, counted twice, or several.
  different_machines,  ///< Each counted its own.
};

/// The chosen runs of a log as one: emissions, energy and device-hours (by-the-clock hours where
/// accelerators are not counted) add up; hardware, place, boundary and PUE have to agree, and what
/// does not is asked. `runs` are indices into log.runs; fails with out_of_range beyond them and
/// with insufficient_input for none.
Result<RunReading> sum_of(const FileReading& log, std::span<const std::size_t> runs,
                          SameTime same_time = SameTime::unknown);

}  // namespace trainprint
