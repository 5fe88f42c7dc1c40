#include "emissions_csv/codecarbon_rows.hpp"

namespace trainprint::emissions_csv {
namespace {

// In SI and in a run's limits: 1e12 kWh, 1e15 g, 1e6 h.
constexpr double kMostKwh = 1e12, kMostKg = 1e12, kMostSeconds = 3.6e9;

class CodeCarbonReader {
 public:
  explicit CodeCarbonReader(std::string_view text) : table_(table_of(text)) {}

  Result<CodeCarbonLog> read() {
    RowReader rows(table_.text, table_.delimiter);
    Row row;
    if (!rows.next(row) || !take_header(row))
      return Error{ErrorCode::unsupported,
                   "",
                   "This is no emissions.csv of CodeCarbon: its first line has no columns "
                   "\"emissions\" and \"energy_consumed\".",
                   {}};
    for (; rows.next(row); ++log_.rows) {
      log_.clean = rows.ended_cleanly();
      if (!take_header(row)) take_row(row, log_.clean);
      if (log_.runs.size() > kMostRuns)
        return Error{
            ErrorCode::out_of_range,
            "",
            "The file holds more than a million runs. Split it, for instance by project_name.",
            {}};
    }
    return std::move(log_);
  }

 private:
  bool take_header(const Row& row) {
    if (has_header_ && (row.cells.empty() || !rule_of(row.cells[0]))) return false;
    auto layout = layout_of(row.cells);
    if (!layout) return false;
    log_.layout = std::move(*layout);
    has_header_ = true;
    log_.has_pue = log_.has_pue || log_.layout.has(kPue);
    return true;
  }

  std::string_view cell(const Row& row, Column column) const {
    const std::size_t at = log_.layout.at[column];
    return at < row.cells.size() ? row.cells[at] : std::string_view();
  }

  Figure figure(const Row& row, Column column) {
    Figure out;
    const std::string_view text = cell(row, column);
    out.set(number(text, table_.delimiter, log_.marks), text);
    return out;
  }

  // Puts the cells of the row under their columns; why not, where that cannot be done.
  std::string_view fit(Row& row, bool complete) {
    if (row.unclosed) return "the file ends inside a cell that began with a quotation mark.";
    const std::size_t width = log_.layout.columns.size();
    if (row.cells.size() < width) {
      if (!complete) return "the file ends in the middle of it.";
      if (!realign(log_.layout, row.cells))
        return "it has fewer cells than the header has columns, and what was lost cannot be said "
               "for sure (CodeCarbon 3.2.9 to 3.3.0 drop empty cells when they append a row).";
      log_.realigned.push_back(row.line);
    }
    for (std::size_t i = width; i < row.cells.size(); ++i) {
      if (!row.cells[i].empty())
        return "it has more cells than the header has columns: a part of another file, or a comma "
               "that stood without quotation marks.";
    }
    return {};
  }

  void take_row(Row& row, bool complete) {
    if (const std::string_view why = fit(row, complete); !why.empty())
      return log_.left_out.add(row.line, why);
    Tracked next;
    LoggedRun& run = next.run;
    run.emissions = figure(row, kEmissions);
    run.energy = figure(row, kEnergy);
    run.gpu_energy = figure(row, kGpuEnergy);
    run.seconds = figure(row, kDuration);
    if (!run.emissions.given && !run.energy.given)
      return log_.left_out.add(row.line, "it has a number neither for emissions nor for energy.");
    const auto beyond = [](const Figure& f, double most) {
      return f.given && !(f.value >= 0 && f.value <= most);
    };
    if (beyond(run.emissions, kMostKg) || beyond(run.energy, kMostKwh) ||
        beyond(run.seconds, kMostSeconds))
      return log_.left_out.add(row.line,
                               "a number in it is impossible; a spreadsheet may have taken decimal "
                               "points for separators of thousands.");
    run.gpu_count = figure(row, kGpuCount);
    run.pue = figure(row, kPue);
    run.project = cell(row, kProject);
    run.task = cell(row, kTask);
    run.time = cell(row, kTimestamp);
    run.gpu = cell(row, kGpuModel);
    run.provider = cell(row, kProvider);
    run.cloud_region = cell(row, kCloudRegion);
    run.region = cell(row, kRegion);
    run.country = cell(row, kCountryCode);
    if (run.country.empty()) run.country = cell(row, kCountryName);
    run.line = row.line;
    next.id = log_.layout.has(kRunId) ? cell(row, kRunId) : std::string_view();
    next.version = cell(row, kVersion);
    next.mode = cell(row, kMode);
    for (const Column column : {kSystem, kCpuModel, kGpuModel, kGpuCount, kRam, kRegion})
      next.machine = next.machine * 1000003 + std::hash<std::string_view>()(cell(row, column));
    place(std::move(next));
  }

  // A row of a run that is known already replaces it where it is a later running total.
  void place(Tracked&& next) {
    if (!next.id.empty() && next.run.task.empty()) {
      const auto [at, is_new] = newest_.try_emplace(next.id, log_.runs.size());
      if (!is_new) {
        Tracked& known = log_.runs[at->second];
        if (log_.layout.from_dashboard) return add_part(known, next);
        if (known.machine == next.machine && no_less(next.run, known.run)) {
          next.rows = known.rows + 1;
          if (known.rows == 1) ++log_.of_several_rows;
          known = std::move(next);
          return;
        }
        log_.shared_id.push_back(next.run.line);
        at->second = log_.runs.size();
      }
    }
    log_.runs.push_back(std::move(next));
  }

  static bool no_less(const LoggedRun& later, const LoggedRun& earlier) {
    return later.seconds.value >= earlier.seconds.value &&
           later.energy.value >= earlier.energy.value &&
           later.emissions.value >= earlier.emissions.value;
  }

  void add_part(Tracked& known, const Tracked& part) {
    if (known.rows == 1) ++log_.of_several_rows;
    ++known.rows;
    known.run.emissions.add(part.run.emissions);
    known.run.energy.add(part.run.energy);
    known.run.gpu_energy.add(part.run.gpu_energy);
    known.run.seconds.add(part.run.seconds);
    known.run.time = part.run.time;
  }

  Table table_;
  CodeCarbonLog log_;
  bool has_header_ = false;
  std::unordered_map<std::string_view, std::size_t> newest_;  ///< By run_id.
};

}  // namespace

Result<CodeCarbonLog> read_codecarbon_rows(std::string_view text) {
  return CodeCarbonReader(text).read();
}

}  // namespace trainprint::emissions_csv
