// Logs of programs that pre-train. torchtitan: torchtitan/components/metrics.py and train.py;
// Megatron-LM: megatron/training/training.py (training_log) and arguments.py (print of arguments).
#include "emissions_csv/time.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/readers.hpp"
#include "text/characters.hpp"

namespace trainprint::run_logs {
namespace {

constexpr std::string_view kPerIteration = "elapsed time per iteration (ms):";
constexpr std::size_t kLongestHead = 1 << 22;  // bytes in which such a log shows what it is
constexpr std::string_view kParameters = " total parameters";

struct Stated {
  double value = 0;
  std::string_view at;

  void take(std::string_view text) {
    const auto number = leading_number(text);
    if (!number || !(*number > 0)) return;
    value = *number;
    at = text.substr(0, text.find(' '));
  }
};

class ProgramReader {
 public:
  explicit ProgramReader(std::string_view text) : file_(text) {}

  Result<FileReading> read() {
    each_line(file_, [&](std::string_view line) {
      megatron(line);
      titan(line);
      return true;
    });
    const double seconds = megatron_ ? milliseconds_ / 1000 : last_time_ - first_time_;
    if (!(seconds > 0) && steps_.value == 0 && parameters_.value == 0)
      return Error{
          ErrorCode::insufficient_input, "", "The log holds no step of the training yet.", {}};
    RunReading run;
    RunWriter out(file_, run);
    out.put("parameters", parameters_.value, parameters_.at);
    out.put("steps", steps_.value, steps_.at);
    if (seconds > 0)
      out.put("wall_clock_hours", plain_number(seconds / kSecondsPerHour, 9), {},
              megatron_ ? "The iterations' times were added up."
                        : "From the first line of the log to the last, pauses and all.");
    out.put("accelerator_count", devices_.value, devices_.at);
    out.put("sequence_length", length_.value, length_.at);
    if (samples_.value > 0 && length_.value > 0)
      out.put("tokens", samples_.value * length_.value, samples_.at,
              "The samples consumed times the sequence length.");
    if (!first_stamp_.empty()) {
      const auto year = emissions_csv::year_of_run(first_stamp_, seconds > 0 ? seconds : 0);
      if (year) out.put("year", std::to_string(*year), first_stamp_);
    }
    out.ask("accelerator", "Which accelerators did the training run on? The log does not say.");
    FileReading reading{
        FileKind::trainer_results, megatron_ ? "Log of Megatron-LM" : "Log of torchtitan", {}, {}};
    reading.runs.push_back(std::move(run));
    return reading;
  }

 private:
  // "iteration  100/ 500000 | consumed samples: 25600 | elapsed time per iteration (ms): 5123.4 |"
  void megatron(std::string_view line) {
    const std::size_t dots = line.find(" ....");
    if (dots != std::string_view::npos) return argument(line, dots);
    const std::string_view each = between(line, kPerIteration, "|");
    const std::string_view iteration = between(line, "iteration", "|");
    if (each.empty() || iteration.empty()) return;
    megatron_ = true;
    const double before = steps_.value;
    steps_.take(iteration.substr(0, iteration.find('/')));
    const auto milliseconds = leading_number(each);
    // A restart counts again from a checkpoint: what was run twice took its time twice.
    const double more = steps_.value > before ? steps_.value - before : interval_;
    if (before == 0 && interval_ == 0) {
      first_iteration_ = steps_.value;
    }
    const double iterations = before == 0 ? first_interval() : more;
    if (before > 0 && steps_.value > before) interval_ = steps_.value - before;
    if (milliseconds) milliseconds_ += iterations * *milliseconds;
    samples_.take(between(line, "consumed samples:", "|"));
  }

  // Where a log begins at iteration 40,100, its first line is not about 40,100 iterations.
  double first_interval() const {
    constexpr double kLongestLogInterval = 1000;
    return first_iteration_ <= kLongestLogInterval ? first_iteration_ : 1;
  }

  // "  seq_length ...................................... 4096"
  void argument(std::string_view line, std::size_t dots) {
    std::string_view name = trimmed(line.substr(0, dots));
    name = name.substr(name.find_last_of(" :]") + 1);
    const std::size_t value = line.find_first_not_of(" .", dots);
    if (value == std::string_view::npos) return;
    if (name == "world_size") devices_.take(line.substr(value));
    if (name == "seq_length") length_.take(line.substr(value));
  }

  // "[titan] 2026-03-02 09:00:01,101 - root - INFO - step: 2000  loss: 3.1 …"
  void titan(std::string_view line) {
    const std::size_t tag = line.find("[titan]");
    if (tag == std::string_view::npos) return;
    line = trimmed(line.substr(tag + 7));
    if (const auto time = emissions_csv::seconds_of_time(line)) {
      if (first_stamp_.empty()) {
        first_stamp_ = line.substr(0, 19);
        first_time_ = *time;
      }
      last_time_ = std::max(last_time_, *time);
    }
    const std::size_t size = line.find(kParameters);
    if (size != std::string_view::npos) {
      const std::string_view before = line.substr(0, size);
      parameters_.take(line.substr(before.find_last_of(' ') + 1));
    }
    const std::size_t step = line.find("step:");
    if (step != std::string_view::npos) steps_.take(trimmed(line.substr(step + 5)));
  }

  std::string_view file_, first_stamp_;
  Stated parameters_, steps_, devices_, length_, samples_;
  double milliseconds_ = 0, interval_ = 0, first_iteration_ = 0, first_time_ = 0, last_time_ = 0;
  bool megatron_ = false;
};

}  // namespace

bool is_program_log(std::string_view text) {
  text = text.substr(0, kLongestHead);
  return (text.find("[titan]") != std::string_view::npos &&
          (text.find("step:") != std::string_view::npos ||
           text.find(kParameters) != std::string_view::npos)) ||
         (text.find(kPerIteration) != std::string_view::npos &&
          text.find("consumed samples:") != std::string_view::npos);
}
Result<FileReading> read_program_log(std::string_view text) { return ProgramReader(text).read(); }

}  // namespace trainprint::run_logs
