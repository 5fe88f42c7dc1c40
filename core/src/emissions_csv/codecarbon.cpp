// CodeCarbon's emissions.csv (columns by version: its output_methods/emissions_data.py).
#include <algorithm>

#include "emissions_csv/codecarbon_rows.hpp"
#include "emissions_csv/overlap.hpp"
#include "trainprint/emissions_csv.hpp"

namespace trainprint::emissions_csv {
namespace {

constexpr Tool kCodeCarbon{1000, "it",
                           "CodeCarbon counts GPUs, CPUs and memory, not fans, disks or network: "
                           "taken as the IT boundary.",
                           "codecarbon"};

std::string label_of(const CodeCarbonLog& log) {
  const std::string name = "CodeCarbon emissions.csv";
  if (log.layout.from_dashboard) return name + ", export of the dashboard";
  std::string_view first, last;
  for (const Tracked& tracked : log.runs) {
    if (tracked.version.empty()) continue;
    if (first.empty()) first = tracked.version;
    last = tracked.version;
  }
  if (!first.empty())
    return name + ", version " + plain(first, 20) + (first == last ? "" : " to " + plain(last, 20));
  bool rate = false;
  for (const ColumnRule* rule : log.layout.columns)
    rate = rate || (rule != nullptr && rule->header == "emissions_rate");
  if (log.layout.has(kRunId)) return name + ", version 2.0 or 2.1";
  if (rate) return name + ", version 2.0";
  return log.layout.has(kGpuModel) ? name : name + ", version 1.x";
}

void note(FileReading& file, NoticeCode code, std::string message) {
  file.notices.push_back({code, "", std::move(message)});
}

void note_rows(const CodeCarbonLog& log, FileReading& out) {
  log.left_out.say(out);
  if (!log.realigned.empty())
    note(out, NoticeCode::realigned,
         "Lost empty cells were put back in the rows of lines " + listed(log.realigned) +
             " (CodeCarbon 3.2.9 to 3.3.0 drop them when they append a row).");
  const std::string several = std::to_string(log.of_several_rows) + " runs have several rows";
  if (log.of_several_rows > 0 && log.layout.from_dashboard)
    note(out, NoticeCode::parts_added,
         several + ", which were added up: the dashboard exports the parts of a run.");
  else if (log.of_several_rows > 0)
    note(out, NoticeCode::running_totals,
         several + "; they are running totals, so the last one counts and nothing was added up.");
  if (!log.shared_id.empty())
    note(out, NoticeCode::shared_run_id,
         "The rows of lines " + listed(log.shared_id) +
             " carry the run_id of another row without being its later total: another machine, or "
             "a second start. They are listed as runs of their own.");
}

void note_columns(const CodeCarbonLog& log, bool process, FileReading& out) {
  if (log.has_pue)
    note(out, NoticeCode::pue_included,
         "The column pue says by which PUE CodeCarbon has multiplied energy and emissions already "
         "(1: by none). They are not multiplied by it again.");
  if (process)
    note(out, NoticeCode::process_only,
         "tracking_mode \"process\" counts processor and memory for the training's process "
         "alone.");
  const std::size_t last = log.layout.columns.size() - 1;
  if (!log.clean && (log.layout.at[kPue] == last || log.layout.at[kCloudRegion] == last))
    note(out, NoticeCode::no_final_line_break,
         "The file does not end with a line break: its last cell may be cut short.");
}

FileReading reading_of(CodeCarbonLog& log, std::string_view text, std::size_t most_runs) {
  FileReading out{FileKind::tracker_log, label_of(log), {}, {}};
  out.runs.reserve(std::min(log.runs.size(), most_runs));
  Describer describer(text, kCodeCarbon);
  bool process = false;
  std::vector<Interval> intervals;
  intervals.reserve(log.runs.size());
  // Each makes room for what it becomes: a million of them are many.
  for (; !log.runs.empty(); log.runs.pop_front()) {
    const Tracked& tracked = log.runs.front();
    process = process || tracked.mode == "process";
    // The tasks of one tracker never count anything twice.
    const bool part = tracked.mode == "process" || !tracked.run.task.empty();
    intervals.push_back(interval_of(tracked.run, tracked.machine, part));
    if (out.runs.size() < most_runs)
      out.runs.push_back(describer.describe(tracked.run));
    else
      ++out.more_runs;
  }
  mark_overlaps(intervals, out);
  note_rows(log, out);
  note_columns(log, process, out);
  return out;
}

std::vector<Error> no_run(const CodeCarbonLog& log) {
  if (log.rows == 0)
    return {{ErrorCode::insufficient_input,
             "",
             "The file has a header and no row: nothing was logged, or it was cut short.",
             {}}};
  FileReading left_out;
  log.left_out.say(left_out);
  std::vector<Error> errors;
  for (const Notice& notice : left_out.notices)
    errors.push_back({ErrorCode::insufficient_input, "", notice.message, {}});
  if (errors.empty())
    errors.push_back({ErrorCode::insufficient_input, "", "The file has headers and no row.", {}});
  return errors;
}

}  // namespace
}  // namespace trainprint::emissions_csv

namespace trainprint {

Result<FileReading> read_codecarbon(std::string_view text, std::size_t most_runs) {
  using namespace emissions_csv;
  auto log = read_codecarbon_rows(text);
  if (!log) return log.errors();
  if (log->marks.comma && log->marks.point)
    return Error{ErrorCode::ambiguous,
                 "",
                 "Some numbers have a decimal comma and others a decimal point, as spreadsheets "
                 "leave them that took some for text: what was changed cannot be told. Use the "
                 "file as CodeCarbon wrote it.",
                 {}};
  if (log->runs.empty()) return no_run(*log);
  return reading_of(log.value(), text, most_runs);
}

}  // namespace trainprint
