// Eco2AI's emission.csv (columns: its emission_track.py, 0.1 to 0.3).
#include <algorithm>
#include <unordered_map>

#include "emissions_csv/csv.hpp"
#include "emissions_csv/log.hpp"
#include "text/characters.hpp"
#include "trainprint/emissions_csv.hpp"

namespace trainprint::emissions_csv {
namespace {

constexpr Tool kEco2Ai{
    1000,
    "it",
    "Eco2AI counts GPUs, CPUs and memory, times the pue that it was told, 1 unless somebody set "
    "it; that is taken as the IT boundary.",
    {}};

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

struct Columns {
  std::size_t id = kNowhere, project = kNowhere, time = kNowhere, seconds = kNowhere,
              energy = kNowhere, emissions = kNowhere, gpu = kNowhere, place = kNowhere, width = 0;
};

std::optional<Columns> columns_of(const std::vector<std::string_view>& header) {
  Columns out;
  out.width = header.size();
  for (std::size_t i = 0; i < header.size(); ++i) {
    const std::string_view name = header[i];
    const auto starts = [&](std::string_view with) { return name.substr(0, with.size()) == with; };
    if (name == "id") out.id = i;
    if (name == "project_name") out.project = i;
    if (starts("start_time")) out.time = i;
    if (name == "duration(s)") out.seconds = i;
    if (starts("power_consumption(kW")) out.energy = i;  // "kWTh" until 0.3.5
    if (name == "CO2_emissions(kg)") out.emissions = i;
    if (name == "GPU_name") out.gpu = i;
    if (name == "region/country" || name == "country") out.place = i;
  }
  if (out.energy == kNowhere || out.emissions == kNowhere) return std::nullopt;
  return out;
}

// "NVIDIA A100-SXM4-80GB 4 device(s)": name and number.
void take_gpu(std::string_view text, char delimiter, LoggedRun& run) {
  const std::size_t end = text.find(" device(s)");
  if (end == std::string_view::npos) return;
  std::size_t digits = end;
  while (digits > 0 && is_digit(text[digits - 1])) --digits;
  Marks marks;
  run.gpu_count.set(number(text.substr(digits, end - digits), delimiter, marks),
                    text.substr(digits, end - digits));
  if (run.gpu_count.given && run.gpu_count.value >= 1)
    run.gpu = text.substr(0, digits > 0 ? digits - 1 : 0);
}

// "RU/Moscow", "(FR)".
void take_place(std::string_view text, LoggedRun& run) {
  if (text.size() > 1 && text.front() == '(' && text.back() == ')')
    text = text.substr(1, text.size() - 2);
  const std::size_t slash = text.find('/');
  run.country = text.substr(0, slash);
  if (slash != std::string_view::npos) run.region = text.substr(slash + 1);
}

struct Log {
  std::vector<LoggedRun> runs;
  LeftOut left_out;
  std::size_t lines = 0, epochs = 0;
};

void take_row(const Row& row, const Columns& columns, char delimiter, Log& log,
              std::unordered_map<std::string_view, std::size_t>& by_id) {
  const auto cell = [&](std::size_t at) {
    return at < row.cells.size() ? row.cells[at] : std::string_view();
  };
  if (row.unclosed || row.cells.size() < columns.width)
    return log.left_out.add(row.line, "it has fewer cells than the header has columns.");
  LoggedRun run;
  Marks marks;
  const auto figure = [&](Figure& to, std::size_t at) {
    to.set(number(cell(at), delimiter, marks), cell(at));
  };
  figure(run.emissions, columns.emissions);
  figure(run.energy, columns.energy);
  figure(run.seconds, columns.seconds);
  if (!run.energy.given || !(run.energy.value >= 0) || run.emissions.value < 0 ||
      run.seconds.value < 0)
    return log.left_out.add(row.line, "its power_consumption is no number of kWh, or below 0.");
  run.project = cell(columns.project);
  if (run.project == "Default project name" || run.project == "default project name")
    run.project = {};
  run.time = cell(columns.time);
  run.line = row.line;
  take_gpu(cell(columns.gpu), delimiter, run);
  take_place(cell(columns.place), run);
  const std::string_view id = cell(columns.id);
  const auto [at, is_new] = by_id.try_emplace(id, log.runs.size());
  if (!is_new && !id.empty()) {
    LoggedRun& known = log.runs[at->second];
    ++log.epochs;
    known.emissions.add(run.emissions);
    known.energy.add(run.energy);
    known.seconds.add(run.seconds);
  } else {
    log.runs.push_back(run);
  }
}

}  // namespace
}  // namespace trainprint::emissions_csv

namespace trainprint {

Result<FileReading> read_eco2ai(std::string_view text, std::size_t most_runs) {
  using namespace emissions_csv;
  const Table table = table_of(text);
  RowReader rows(table.text, table.delimiter);
  Row row;
  const auto columns = rows.next(row) ? columns_of(row.cells) : std::nullopt;
  if (!columns)
    return Error{ErrorCode::unsupported,
                 "",
                 "This is no emission.csv of Eco2AI: its first line has no columns "
                 "\"power_consumption(kWh)\" and \"CO2_emissions(kg)\".",
                 {}};
  Log log;
  std::unordered_map<std::string_view, std::size_t> by_id;
  for (; rows.next(row) && log.runs.size() <= kMostRuns; ++log.lines)
    take_row(row, *columns, table.delimiter, log, by_id);
  if (log.runs.size() > kMostRuns)
    return Error{ErrorCode::out_of_range,
                 "",
                 "The file holds more than a million runs. Split it, for instance by project_name.",
                 {}};
  FileReading out{FileKind::tracker_log, "Eco2AI emission.csv", {}, {}};
  log.left_out.say(out);
  if (log.runs.empty())
    return Error{ErrorCode::insufficient_input,
                 "",
                 log.lines == 0 ? "The file has a header and no row: nothing was logged."
                                : out.notices.front().message,
                 {}};
  Describer describer(text, kEco2Ai);
  const std::size_t described = std::min(log.runs.size(), most_runs);
  for (std::size_t i = 0; i < described; ++i) out.runs.push_back(describer.describe(log.runs[i]));
  out.more_runs = log.runs.size() - described;
  if (log.epochs > 0)
    out.notices.push_back({NoticeCode::parts_added, "",
                           "Rows with one id are epochs of one training; they were added up."});
  return out;
}

}  // namespace trainprint
