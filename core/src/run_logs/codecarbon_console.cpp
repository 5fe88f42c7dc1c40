// What CodeCarbon prints while it tracks (codecarbon/emissions_tracker.py): "[codecarbon INFO @
// 13:17:53] …". Running totals; no day, no place.
#include <deque>

#include "emissions_csv/log.hpp"
#include "emissions_csv/time.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/readers.hpp"

namespace trainprint::run_logs {
namespace {

constexpr emissions_csv::Tool kConsole{1000, "it",
                                       "CodeCarbon counts GPUs, CPUs and memory, not fans, disks "
                                       "or network: taken as the IT boundary.",
                                       "codecarbon"};
constexpr double kSecondsPerDay = 86400;

struct Session {
  emissions_csv::LoggedRun run;
  double last_second = -1, seconds = 0, gpu_kwh = 0;
  bool gpu_energy_said = false;
};

class ConsoleReader {
 public:
  explicit ConsoleReader(std::string_view file) : file_(file) {}

  Result<FileReading> read() {
    each_line(file_, [&](std::string_view text) {
      line(text);
      return true;
    });
    finish();
    if (out_.runs.empty())
      return Error{ErrorCode::insufficient_input,
                   "",
                   "CodeCarbon's lines give no total (\"… kWh of electricity\"): the tracker was "
                   "stopped before its first measurement.",
                   {}};
    out_.kind = FileKind::tracker_log;
    out_.label = "CodeCarbon's printed lines";
    return std::move(out_);
  }

 private:
  void line(std::string_view text) {
    const std::size_t tag = text.find("[codecarbon");
    if (tag == std::string_view::npos) return;
    text.remove_prefix(tag);
    clock(between(text, " @ ", "]"));
    text = trimmed(text.substr(std::min(text.find(']') + 1, text.size())));
    if (const auto model = between(text, "GPU model:", "\n"); !model.empty()) {
      if (now_.run.energy.given) finish();  // the next tracker sets itself up
      now_.run.gpu = model;
    }
    if (const auto count = between(text, "GPU count:", "\n"); !count.empty())
      now_.run.gpu_count.set(leading_number(count), count);
    if (const auto gpus = between(text, "Energy consumed for all GPUs", "kWh"); !gpus.empty()) {
      now_.gpu_kwh = leading_number(trimmed(gpus, " :")).value_or(0);
      now_.gpu_energy_said = true;
    }
    const std::size_t unit = text.find(" kWh of electricity");
    if (unit == std::string_view::npos) return;
    std::string_view total = trimmed(text.substr(0, unit));
    total = total.substr(total.find_last_of(' ') + 1);
    const auto kwh = leading_number(total);
    if (!kwh) return;
    if (now_.run.energy.given && *kwh < now_.run.energy.value) finish();
    now_.run.energy.set(kwh, total);
  }

  void clock(std::string_view stamp) {
    const auto second = emissions_csv::seconds_of_duration(stamp);
    if (!second) return;
    if (now_.last_second >= 0) {
      const double passed = *second - now_.last_second;
      now_.seconds += passed < 0 ? passed + kSecondsPerDay : passed;
    }
    now_.last_second = *second;
  }

  void finish() {
    const Session session = now_;
    now_ = {};
    now_.last_second = session.last_second;
    if (!session.run.energy.given) return;
    emissions_csv::LoggedRun run = session.run;
    run.seconds = {session.seconds, {}, session.seconds > 0};
    const bool unmeasured = !run.gpu.empty() && session.gpu_energy_said && session.gpu_kwh == 0;
    if (unmeasured) run.energy.given = false;
    RunReading reading = describer_.describe(run);
    RunWriter writer(file_, reading);
    if (unmeasured)
      writer.note(NoticeCode::nothing_measured, "energy_kwh",
                  "A GPU is named, but its energy stayed at 0: it was not measured, and the total "
                  "of " +
                      std::string(session.run.energy.at) + " kWh, which lacks it, is left out.");
    out_.runs.push_back(std::move(reading));
  }

  std::string_view file_;
  emissions_csv::Describer describer_{file_, kConsole};
  Session now_;
  FileReading out_;
};

}  // namespace

bool is_codecarbon_console(std::string_view text) {
  return text.find("[codecarbon ") != std::string_view::npos;
}
Result<FileReading> read_codecarbon_console(std::string_view text) {
  return ConsoleReader(text).read();
}

}  // namespace trainprint::run_logs
