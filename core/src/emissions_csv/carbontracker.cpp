// carbontracker's logs (formats: its tracker.py and loggerutil.py, 1.1 to 2.4).
#include "emissions_csv/csv.hpp"
#include "emissions_csv/log.hpp"
#include "emissions_csv/time.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/emissions_csv.hpp"
#include "trainprint/text.hpp"

namespace trainprint::emissions_csv {
namespace {

constexpr Tool kWithPue{
    1,
    "facility",
    "carbontracker multiplies by a PUE, the mean of the world's data centres in its year (1.55 to "
    "1.67), wherever the machine stands; that is taken as the facility boundary.",
    {}};
constexpr Tool kByEpoch{
    1,
    "it",
    "Mean power of GPUs and CPUs times the duration of the epochs, without a PUE; that is taken as "
    "the IT boundary.",
    {}};
constexpr Tool kGpusByEpoch{
    1,
    "accelerator",
    "Mean power of the GPUs alone times the duration of the epochs, without a PUE.",
    {}};

struct Consumption {
  std::string_view time, energy, emissions;
  double epochs = 0;
  bool given() const { return !energy.empty(); }
};

struct Session {
  std::string_view began, gpus, location;
  bool has_gpu = false, has_cpu = false, interrupted = false;
  Consumption actual, predicted;
  double epoch_seconds = 0, all_seconds = 0, kwh = 0;
  std::size_t epochs = 0, unmeasured = 0;

  bool anything() const { return actual.given() || predicted.given() || kwh > 0; }
};

constexpr std::string_view kFound = "The following components were found:";

bool starts(std::string_view s, std::string_view with) { return s.substr(0, with.size()) == with; }

// What stands between two texts; empty where the first is missing.
std::string_view between(std::string_view s, std::string_view from, std::string_view to) {
  const std::size_t begin = s.find(from);
  if (begin == std::string_view::npos) return {};
  s.remove_prefix(begin + from.size());
  return trimmed(s.substr(0, s.find(to)));
}

double number_in(std::string_view text) {
  Marks marks;
  return number(trimmed(text), ';', marks).value_or(0);
}

class CarbontrackerReader {
 public:
  explicit CarbontrackerReader(std::string_view text)
      : file_(text),
        with_pue_(text, kWithPue),
        by_epoch_of_all_(text, kByEpoch),
        by_epoch_of_gpus_(text, kGpusByEpoch) {}

  Result<FileReading> read() {
    for (std::size_t at = 0; at < file_.size();) {
      const std::size_t end = std::min(file_.find('\n', at), file_.size());
      line(trimmed(file_.substr(at, end - at)));
      at = end + 1;
    }
    finish();
    if (out_.runs.empty())
      return Error{ErrorCode::insufficient_input,
                   "",
                   "The log holds no consumption: the tracker was stopped before the first epoch "
                   "was over, or this is its *_err.log. Use *_carbontracker_output.log or "
                   "*_carbontracker.log.",
                   {}};
    out_.kind = FileKind::tracker_log;
    out_.label = std::string(by_epoch_ ? "carbontracker log of epochs" : "carbontracker log");
    if (!version_.empty()) out_.label += ", version " + plain(version_, 20);
    return std::move(out_);
  }

 private:
  void line(std::string_view text) {
    constexpr std::size_t kStamp = 22;  // "2022-11-14 15:42:43 - "
    std::string_view stamp;
    if (text.size() >= kStamp - 1 && seconds_of_time(text) && text.substr(19, 2) == " -") {
      stamp = text.substr(0, 19);
      text = trimmed(text.substr(std::min(kStamp, text.size())));
    }
    if (starts(text, "CarbonTracker:")) text = trimmed(text.substr(14));
    if (in_array_) return array(text);
    if (starts(text, kFound)) {
      if (now_.anything()) finish();
      components(text.substr(kFound.size()));
    }
    if (now_.began.empty()) now_.began = stamp;
    if (!stamp.empty()) last_stamp_ = stamp;
    consumption(text);
    epoch(text);
    if (starts(text, "carbontracker version ")) version_ = text.substr(22);
    if (text.find("at detected location:") != std::string_view::npos)
      now_.location = trimmed(text.substr(text.find("location:") + 9));
    if (starts(text, "Training was interrupted")) now_.interrupted = true;
    if (starts(text, "Finished monitoring")) finish();
  }

  void components(std::string_view text) {
    now_.gpus = between(text, "GPU with device(s) ", ". CPU with");
    while (!now_.gpus.empty() && now_.gpus.back() == '.') now_.gpus.remove_suffix(1);
    now_.has_gpu = !now_.gpus.empty();
    now_.has_cpu = text.find("CPU with device(s)") != std::string_view::npos;
  }

  // A session measures the first epochs, predicts all, and measures all: what counts no more epochs
  // than what was measured before is of the next session.
  void consumption(std::string_view text) {
    if (starts(text, "Actual consumption")) {
      if (now_.actual.given() &&
          number_in(between(text, " for ", " epoch")) <= now_.actual.epochs) {
        const Session before = now_;
        finish();
        now_.began = last_stamp_;  // on the machine that was found for the one before
        now_.gpus = before.gpus;
        now_.location = before.location;
        now_.has_gpu = before.has_gpu;
        now_.has_cpu = before.has_cpu;
      }
      section_ = &now_.actual;
    }
    if (starts(text, "Predicted consumption")) section_ = &now_.predicted;
    if (section_ == nullptr) return;
    if (text.find(" consumption") != std::string_view::npos) {
      *section_ = {};
      section_->epochs = number_in(between(text, " for ", " epoch"));
    }
    if (starts(text, "Time:")) section_->time = trimmed(text.substr(5));
    if (starts(text, "Energy:")) section_->energy = between(text, "Energy:", "kWh");
    if (starts(text, "CO2eq:")) {
      section_->emissions = between(text, "CO2eq:", " g");
      section_ = nullptr;
    }
  }

  void epoch(std::string_view text) {
    constexpr std::string_view kPower = "Average power usage (W) for ";
    if (starts(text, "Duration:")) {
      now_.epoch_seconds = seconds_of_duration(trimmed(text.substr(9))).value_or(0);
      now_.all_seconds += now_.epoch_seconds;
      ++now_.epochs;
    }
    if (!starts(text, kPower)) return;
    text.remove_prefix(kPower.size());
    (starts(text, "gpu") ? now_.has_gpu : now_.has_cpu) = true;
    const std::size_t open = text.find('[');
    if (open == std::string_view::npos) {
      if (text.find("None") != std::string_view::npos) ++now_.unmeasured;
      return;
    }
    in_array_ = true;
    array(text.substr(open + 1));
  }

  // The powers of the devices; numpy breaks long lists into lines.
  void array(std::string_view text) {
    const std::size_t close = text.find(']');
    std::string_view inside = text.substr(0, close);
    while (!inside.empty()) {
      const std::size_t end = std::min(inside.find_first_of(" ,"), inside.size());
      now_.kwh += number_in(inside.substr(0, end)) * now_.epoch_seconds / kJoulesPerKwh;
      inside.remove_prefix(std::min(end + 1, inside.size()));
    }
    if (close != std::string_view::npos) in_array_ = false;
  }

  void take_hardware(LoggedRun& run) const {
    std::size_t devices = now_.gpus.empty() ? 0 : 1;
    std::string_view rest = now_.gpus, first = rest.substr(0, rest.find(", "));
    bool alike = true;
    for (std::size_t comma; (comma = rest.find(", ")) != std::string_view::npos; ++devices) {
      rest.remove_prefix(comma + 2);
      alike = alike && rest.substr(0, rest.find(", ")) == first;
    }
    run.gpu = alike ? first : now_.gpus;
    if (devices > 0 && alike) run.gpu_count = {static_cast<double>(devices), {}, true};
  }

  void take_place(LoggedRun& run) const {
    std::string_view location = now_.location;
    while (!location.empty() && location.back() == '.') location.remove_suffix(1);
    const std::size_t comma = location.rfind(", ");
    run.country = comma == std::string_view::npos ? location : location.substr(comma + 2);
    if (comma != std::string_view::npos) run.region = location.substr(0, comma);
  }

  void finish() {
    section_ = nullptr;
    in_array_ = false;
    const Session session = now_;
    if (!session.anything()) return;
    LoggedRun run;
    run.time = session.began;
    take_hardware(run);
    take_place(run);
    const Consumption& c = session.actual;
    const bool by_epoch = !c.given() && session.kwh > 0;
    const bool further = session.predicted.given() && session.predicted.epochs > c.epochs;
    const bool in_part = c.given() ? further : !by_epoch;
    if (by_epoch) {
      by_epoch_ = true;
      run.energy = {session.kwh, {}, true};
      run.seconds = {session.all_seconds, {}, true};
    } else if (!in_part) {
      run.energy = {number_in(c.energy), c.energy, true};
      run.emissions = {number_in(c.emissions), c.emissions, !c.emissions.empty()};
      const auto seconds = seconds_of_duration(c.time);
      run.seconds.set(seconds, c.time);
    }
    Describer& describer = !by_epoch         ? with_pue_
                           : session.has_cpu ? by_epoch_of_all_
                                             : by_epoch_of_gpus_;
    RunReading reading = describer.describe(run);
    if (in_part) ask_which(session, reading);
    note(session, by_epoch, reading);
    out_.runs.push_back(std::move(reading));
    now_ = {};
  }

  void ask_which(const Session& session, RunReading& reading) const {
    const Consumption &c = session.actual, &p = session.predicted;
    std::string question = "carbontracker ";
    if (c.given())
      question += "measured " + plain(c.energy) + " kWh over " + plain_number(c.epochs) + " of " +
                  plain_number(p.epochs) + " epochs and ";
    question += "predicted " + plain(p.energy) + " kWh for " + plain_number(p.epochs) +
                " epochs. What did the whole training use?";
    const auto begin = static_cast<std::size_t>(p.energy.data() - file_.data());
    reading.questions.push_back(
        {"energy_kwh", std::move(question), {begin, begin + p.energy.size()}});
  }

  static void note(const Session& session, bool by_epoch, RunReading& reading) {
    if (session.interrupted)
      reading.notices.push_back({NoticeCode::interrupted, "energy_kwh",
                                 "Training ended before all epochs were monitored; the epoch that "
                                 "was interrupted is not counted."});
    if (by_epoch && session.unmeasured > 0)
      reading.notices.push_back({NoticeCode::unmeasured_epochs, "energy_kwh",
                                 "Some epochs were too short to be measured (" +
                                     std::to_string(session.unmeasured) +
                                     " times); their energy is missing."});
    if (!by_epoch && session.has_gpu && !session.has_cpu)
      reading.notices.push_back({NoticeCode::gpus_alone, "energy_kwh",
                                 "Only GPUs were monitored: processors and memory are not in this "
                                 "energy, so the facility used more."});
  }

  std::string_view file_, version_, last_stamp_;
  Describer with_pue_, by_epoch_of_all_, by_epoch_of_gpus_;
  Session now_;
  Consumption* section_ = nullptr;
  bool by_epoch_ = false, in_array_ = false;
  FileReading out_;
};

}  // namespace
}  // namespace trainprint::emissions_csv

namespace trainprint {

Result<FileReading> read_carbontracker(std::string_view text) {
  return emissions_csv::CarbontrackerReader(text).read();
}

}  // namespace trainprint
