// CodeCarbon's emissions.csv (columns by version: its output_methods/emissions_data.py).
#include <deque>
#include <unordered_map>
#include <vector>

#include "emissions_csv/columns.hpp"
#include "emissions_csv/csv.hpp"
#include "emissions_csv/log.hpp"
#include "emissions_csv/overlap.hpp"
#include "trainprint/emissions_csv.hpp"

namespace trainprint::emissions_csv {
namespace {

// In SI and in a run's limits: 1e12 kWh, 1e15 g, 1e6 h.
constexpr double kMostKwh = 1e12, kMostKg = 1e12, kMostSeconds = 3.6e9;

// Beyond it a machine's memory is at stake.
constexpr std::size_t kMostRuns = 1000000;

constexpr Tool kCodeCarbon{1000, "it",
                           "CodeCarbon counts GPUs, CPUs and memory, not fans, disks or network: "
                           "taken as the IT boundary.",
                           "codecarbon"};

class Reader {
 public:
  explicit Reader(std::string_view text) : file_(text), table_(table_of(text)) {}

  Result<FileReading> read() {
    RowReader rows(table_.text, table_.delimiter);
    Row row;
    if (!rows.next(row) || !take_header(row))
      return Error{ErrorCode::unsupported,
                   "",
                   "This is no emissions.csv of CodeCarbon: its first line has no columns "
                   "\"emissions\" and \"energy_consumed\".",
                   {}};
    bool clean = true;
    std::size_t lines = 0;
    while (rows.next(row)) {
      ++lines;
      clean = rows.ended_cleanly();
      if (!take_header(row)) take_row(row, clean);
      if (runs_.size() > kMostRuns) return too_many_runs();
    }
    if (marks_.comma && marks_.point) return two_marks();
    if (runs_.empty()) return no_run(lines);
    return result(clean);
  }

 private:
  struct Tracked {
    LoggedRun run;
    std::string_view id, version, mode;
    std::size_t machine = 0;  ///< Hash of what tells machines apart.
    std::size_t rows = 1;
  };

  bool take_header(const Row& row) {
    if (has_header_ && (row.cells.empty() || !rule_of(row.cells[0]))) return false;
    auto layout = layout_of(row.cells);
    if (!layout) return false;
    layout_ = std::move(*layout);
    has_header_ = true;
    has_pue_ = has_pue_ || layout_.has(kPue);
    return true;
  }

  std::string_view cell(const Row& row, Column column) const {
    const std::size_t at = layout_.at[column];
    return at < row.cells.size() ? row.cells[at] : std::string_view();
  }

  Figure figure(const Row& row, Column column) {
    Figure out;
    const std::string_view text = cell(row, column);
    out.set(number(text, table_.delimiter, marks_), text);
    return out;
  }

  // Puts the cells of the row under their columns; why not, where that cannot be done.
  std::string_view fit(Row& row, bool complete) {
    if (row.unclosed) return "the file ends inside a cell that began with a quotation mark.";
    const std::size_t width = layout_.columns.size();
    if (row.cells.size() < width) {
      if (!complete) return "the file ends in the middle of it.";
      if (!realign(layout_, row.cells))
        return "it has fewer cells than the header has columns, and what was lost cannot be said "
               "for sure (CodeCarbon 3.2.9 to 3.3.0 drop empty cells when they append a row).";
      realigned_.push_back(row.line);
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
      return left_out_.add(row.line, why);
    Tracked next;
    LoggedRun& run = next.run;
    run.emissions = figure(row, kEmissions);
    run.energy = figure(row, kEnergy);
    run.seconds = figure(row, kDuration);
    if (!run.emissions.given && !run.energy.given)
      return left_out_.add(row.line, "it has a number neither for emissions nor for energy.");
    const auto beyond = [](const Figure& f, double most) {
      return f.given && !(f.value >= 0 && f.value <= most);
    };
    if (beyond(run.emissions, kMostKg) || beyond(run.energy, kMostKwh) ||
        beyond(run.seconds, kMostSeconds))
      return left_out_.add(row.line,
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
    next.id = layout_.has(kRunId) ? cell(row, kRunId) : std::string_view();
    next.version = cell(row, kVersion);
    next.mode = cell(row, kMode);
    for (const Column column : {kSystem, kCpuModel, kGpuModel, kGpuCount, kRam, kRegion})
      next.machine = next.machine * 1000003 + std::hash<std::string_view>()(cell(row, column));
    place(std::move(next));
  }

  // A row of a run that is known already replaces it where it is a later running total.
  void place(Tracked&& next) {
    if (!next.id.empty() && next.run.task.empty()) {
      const auto [at, is_new] = newest_.try_emplace(next.id, runs_.size());
      if (!is_new) {
        Tracked& known = runs_[at->second];
        if (layout_.from_dashboard) return add_part(known, next);
        if (known.machine == next.machine && no_less(next.run, known.run)) {
          next.rows = known.rows + 1;
          if (known.rows == 1) ++totalled_;
          known = std::move(next);
          return;
        }
        shared_id_.push_back(next.run.line);
        at->second = runs_.size();
      }
    }
    runs_.push_back(std::move(next));
  }

  static bool no_less(const LoggedRun& later, const LoggedRun& earlier) {
    return later.seconds.value >= earlier.seconds.value &&
           later.energy.value >= earlier.energy.value &&
           later.emissions.value >= earlier.emissions.value;
  }

  void add_part(Tracked& known, const Tracked& part) {
    if (known.rows == 1) ++totalled_;
    ++known.rows;
    known.run.emissions.add(part.run.emissions);
    known.run.energy.add(part.run.energy);
    known.run.seconds.add(part.run.seconds);
    known.run.time = part.run.time;
  }

  std::string kind() const {
    if (layout_.from_dashboard) return "CodeCarbon emissions.csv, export of the dashboard";
    std::string_view first, last;
    for (const Tracked& tracked : runs_) {
      if (tracked.version.empty()) continue;
      if (first.empty()) first = tracked.version;
      last = tracked.version;
    }
    if (!first.empty()) {
      return "CodeCarbon emissions.csv, version " + plain(first, 20) +
             (first == last ? "" : " to " + plain(last, 20));
    }
    bool rate = false;
    for (const ColumnRule* rule : layout_.columns)
      rate = rate || (rule != nullptr && rule->header == "emissions_rate");
    const std::string_view version = layout_.has(kRunId) ? "2.0 or 2.1" : rate ? "2.0" : "1.x";
    if (layout_.has(kGpuModel) && !rate) return "CodeCarbon emissions.csv";
    return "CodeCarbon emissions.csv, version " + std::string(version);
  }

  void note(FileReading& file, std::string_view code, std::string message) const {
    file.notices.push_back({std::string(code), "", std::move(message)});
  }

  FileReading result(bool clean) {
    FileReading out{kind(), {}, {}};
    out.runs.reserve(runs_.size());
    Describer describer(file_, kCodeCarbon);
    bool process = false;
    newest_ = {};
    std::vector<Interval> intervals;
    intervals.reserve(runs_.size());
    // Each makes room for what it becomes: a million of them are many.
    for (; !runs_.empty(); runs_.pop_front()) {
      const Tracked& tracked = runs_.front();
      process = process || tracked.mode == "process";
      // The tasks of one tracker never count anything twice.
      const bool part = tracked.mode == "process" || !tracked.run.task.empty();
      intervals.push_back(interval_of(tracked.run, tracked.machine, part));
      out.runs.push_back(describer.describe(tracked.run));
    }
    mark_overlaps(intervals, out);
    left_out_.say(out);
    if (!realigned_.empty())
      note(out, "realigned",
           "Lost empty cells were put back in the rows of lines " + listed(realigned_) +
               " (CodeCarbon 3.2.9 to 3.3.0 drop them when they append a row).");
    if (totalled_ > 0)
      note(out, layout_.from_dashboard ? "parts_added" : "running_totals",
           layout_.from_dashboard ? std::to_string(totalled_) +
                                        " runs have several rows, which were added up: the "
                                        "dashboard exports the parts of a run."
                                  : std::to_string(totalled_) +
                                        " runs have several rows; they are running totals, so "
                                        "the last one counts and nothing was added up.");
    if (!shared_id_.empty())
      note(out, "shared_run_id",
           "The rows of lines " + listed(shared_id_) +
               " carry the run_id of another row without being its later total: another machine, "
               "or a second start. They are listed as runs of their own.");
    if (has_pue_)
      note(out, "pue_included",
           "The column pue says by which PUE CodeCarbon has multiplied energy and emissions "
           "already (1: by none). They are not multiplied by it again.");
    if (process)
      note(out, "process_only",
           "tracking_mode \"process\" counts processor and memory for the training's process "
           "alone.");
    const std::size_t last = layout_.columns.size() - 1;
    if (!clean && (layout_.at[kPue] == last || layout_.at[kCloudRegion] == last))
      note(out, "no_final_line_break",
           "The file does not end with a line break: its last cell may be cut short.");
    return out;
  }

  static Error too_many_runs() {
    return {ErrorCode::out_of_range,
            "",
            "The file holds more than a million runs. Split it, for instance by project_name.",
            {}};
  }

  static Error two_marks() {
    return {ErrorCode::ambiguous,
            "",
            "Some numbers have a decimal comma and others a decimal point, as spreadsheets leave "
            "them that took some for text: what was changed cannot be told. Use the file as "
            "CodeCarbon wrote it.",
            {}};
  }

  std::vector<Error> no_run(std::size_t lines) const {
    if (lines == 0)
      return {{ErrorCode::insufficient_input,
               "",
               "The file has a header and no row: nothing was logged, or it was cut short.",
               {}}};
    FileReading said;
    left_out_.say(said);
    std::vector<Error> errors;
    for (const Notice& notice : said.notices)
      errors.push_back({ErrorCode::insufficient_input, "", notice.message, {}});
    return errors;
  }

  std::string_view file_;
  Table table_;
  Layout layout_;
  bool has_header_ = false, has_pue_ = false;
  Marks marks_;
  std::deque<Tracked> runs_;
  std::unordered_map<std::string_view, std::size_t> newest_;
  LeftOut left_out_;
  std::vector<std::size_t> realigned_, shared_id_;
  std::size_t totalled_ = 0;
};

}  // namespace
}  // namespace trainprint::emissions_csv

namespace trainprint {

Result<FileReading> read_codecarbon(std::string_view text) {
  return emissions_csv::Reader(text).read();
}

}  // namespace trainprint
