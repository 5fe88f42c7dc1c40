// The rows of CodeCarbon's emissions.csv, put together to runs.
#pragma once
#include <deque>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "emissions_csv/columns.hpp"
#include "emissions_csv/csv.hpp"
#include "emissions_csv/log.hpp"
#include "trainprint/result.hpp"

namespace trainprint::emissions_csv {

/// A run of the log.
struct Tracked {
  LoggedRun run;
  std::string_view id, version, mode;
  std::size_t machine = 0;  ///< Hash of the columns that identify a machine.
  std::size_t rows = 1;
};

/// The whole of it.
struct CodeCarbonLog {
  Layout layout;  ///< Of the last header.
  std::deque<Tracked> runs;
  std::size_t rows = 0;
  bool clean = true;  ///< Whether there is a line break behind the last row.
  bool has_pue = false;
  Marks marks;
  LeftOut left_out;
  std::vector<std::size_t> realigned;  ///< Lines whose lost cells were put back.
  std::vector<std::size_t> shared_id;  ///< Lines with the run_id of a run that they do not go on.
  std::size_t of_several_rows = 0;     ///< Runs.
};

/// Fails with unsupported where the first row is no header of CodeCarbon, and with out_of_range for
/// more runs than a machine should hold.
Result<CodeCarbonLog> read_codecarbon_rows(std::string_view text);

}  // namespace trainprint::emissions_csv
