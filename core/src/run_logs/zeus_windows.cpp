// zeus/monitor/energy.py: "start_time,window_name,elapsed_time,gpu0_energy,gpu1_energy", in joules.
#include <deque>

#include "emissions_csv/log.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/readers.hpp"

namespace trainprint::run_logs {
namespace {

struct Window {
  std::string name;
  double seconds = 0, joules = 0;
  std::size_t times = 0;
  bool unmeasured = false;
};

class WindowReader {
 public:
  explicit WindowReader(std::string_view text) : table_(emissions_csv::table_of(text)) {}

  Result<FileReading> read() {
    emissions_csv::RowReader rows(table_.text, table_.delimiter);
    emissions_csv::Row row;
    rows.next(row);
    gpus_ = row.cells.size() - kBefore;
    while (rows.next(row)) take(row);
    FileReading out{FileKind::tracker_log, "Windows of Zeus", {}, {}};
    left_out_.say(out);
    for (const Window& window : windows_) out.runs.push_back(described(window));
    if (out.runs.empty())
      return Error{ErrorCode::insufficient_input,
                   "",
                   out.notices.empty() ? "The file has a header and no window: none had ended."
                                       : out.notices.front().message,
                   {}};
    return out;
  }

 private:
  static constexpr std::size_t kBefore = 3;  // columns before the GPUs'

  // Windows of one name follow each other (epochs, steps), those of different ones may lie in each
  // other.
  void take(const emissions_csv::Row& row) {
    if (row.cells.size() != kBefore + gpus_ || row.unclosed)
      return left_out_.add(row.line, "it has other cells than the header has columns.");
    emissions_csv::Marks marks;
    const auto number = [&](std::size_t i) {
      return emissions_csv::number(row.cells[i], table_.delimiter, marks);
    };
    double joules = 0;
    bool zero = false;
    for (std::size_t i = kBefore; i < row.cells.size(); ++i) {
      const auto energy = number(i);
      if (!energy || *energy < 0)
        return left_out_.add(row.line, "the energy of a GPU in it is no number of joules.");
      joules += *energy;
      zero = zero || *energy == 0;
    }
    const auto seconds = number(kBefore - 1);
    if (!seconds || !(*seconds > 0))
      return left_out_.add(row.line, "its elapsed_time is no number of seconds above 0.");
    const std::string name = emissions_csv::plain(row.cells[1], 100);
    auto known = std::find_if(windows_.begin(), windows_.end(),
                              [&](const Window& window) { return window.name == name; });
    if (known == windows_.end()) {
      if (windows_.size() == kMostWindows)
        return left_out_.add(row.line, "there are too many windows of other names before it.");
      known = windows_.insert(windows_.end(), Window{name});
    }
    known->seconds += *seconds;
    known->joules += joules;
    known->unmeasured = known->unmeasured || zero;
    ++known->times;
  }

  RunReading described(const Window& window) const {
    RunReading run;
    run.name = window.name;
    RunWriter out({}, run);
    const std::string added = window.times == 1 ? ""
                                                : plain_number(static_cast<double>(window.times)) +
                                                      " windows of this name were added up.";
    out.put_checked("wall_clock_hours", window.seconds / kSecondsPerHour, added);
    out.put_checked("accelerator_count", static_cast<double>(gpus_));
    if (window.unmeasured) {
      out.note(NoticeCode::nothing_measured, "energy_kwh",
               "A GPU is listed whose energy is 0 in some window: it was not measured, and the "
               "total, which lacks it, is left out.");
    } else {
      out.put_checked("energy_kwh", window.joules / kJoulesPerKwh, added);
      out.put("energy_boundary", std::string("accelerator"), {},
              "Zeus counts the energy of the accelerators alone here.");
    }
    out.ask("accelerator", "Which accelerators were measured? Zeus does not name them.");
    return run;
  }

  static constexpr std::size_t kMostWindows = 1000;
  emissions_csv::Table table_;
  std::size_t gpus_ = 0;
  std::deque<Window> windows_;
  emissions_csv::LeftOut left_out_;
};

}  // namespace

bool is_zeus_windows(std::string_view text) {
  const emissions_csv::Table table = emissions_csv::table_of(text);
  constexpr std::string_view kHeader = "start_time,window_name,elapsed_time,gpu";
  return table.text.substr(0, kHeader.size()) == kHeader;
}
Result<FileReading> read_zeus_windows(std::string_view text) { return WindowReader(text).read(); }

}  // namespace trainprint::run_logs
