#include "emissions_csv/columns.hpp"
#include "emissions_csv/csv.hpp"
#include "trainprint/emissions_csv.hpp"

namespace trainprint {

EmissionsLog recognise_emissions_log(std::string_view text) {
  using namespace emissions_csv;
  const Table table = table_of(text);
  RowReader rows(table.text.substr(0, 1 << 16), table.delimiter);
  Row row;
  if (rows.next(row)) {
    if (layout_of(row.cells)) return EmissionsLog::codecarbon;
    for (const std::string_view cell : row.cells) {
      if (cell == "CO2_emissions(kg)") return EmissionsLog::eco2ai;
    }
  }
  // Whatever else a run printed may stand before.
  for (const std::string_view phrase : {"Actual consumption", "Predicted consumption for",
                                        "Average power usage (W) for ", "carbontracker version "}) {
    if (text.find(phrase) != std::string_view::npos) return EmissionsLog::carbontracker;
  }
  return EmissionsLog::none;
}

Result<FileReading> read_emissions_log(std::string_view text, std::size_t most_runs) {
  switch (recognise_emissions_log(text)) {
    case EmissionsLog::codecarbon:
      return read_codecarbon(text, most_runs);
    case EmissionsLog::eco2ai:
      return read_eco2ai(text, most_runs);
    case EmissionsLog::carbontracker:
      return read_carbontracker(text);
    case EmissionsLog::none:
      break;
  }
  return Error{ErrorCode::unsupported,
               "",
               "This is no log that is known: an emissions.csv of CodeCarbon, an emission.csv of "
               "Eco2AI, or a log of carbontracker.",
               {}};
}

}  // namespace trainprint
