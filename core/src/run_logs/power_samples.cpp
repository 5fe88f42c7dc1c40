// Samples of power, integrated over time. Columns: `nvidia-smi --help-query-gpu`; amd-smi's metric
// and monitor in CSV.
#include <cmath>
#include <deque>
#include <map>

#include "emissions_csv/log.hpp"
#include "emissions_csv/time.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/readers.hpp"
#include "text/characters.hpp"
#include "text/sort_stably.hpp"
#include "trainprint/text.hpp"

namespace trainprint::run_logs {
namespace {

using emissions_csv::Row;
using emissions_csv::RowReader;

constexpr emissions_csv::Tool kSamples{
    1, "accelerator", "The power of the accelerators alone was sampled and added up over time."};

// Our judgement, as no source says when a sampler has stopped or a device idles. Twenty usual
// intervals without a sample, or a minute where that is longer: nothing was sampled.
constexpr double kLongestGap = 20, kShortestGapSeconds = 60;
// Of the busiest device's mean: one that only idled.
constexpr double kIdle = 0.25;
// Beyond what one device can draw; a wafer takes 23 kW.
constexpr double kMostWatts = 1e5;
constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

// "power.draw [W]" as "power.draw".
std::string_view heading(std::string_view cell) {
  return trimmed(cell.substr(0, cell.find_first_of("[(")));
}

// The "W" of "power.draw [W]"; empty where none is given.
std::string_view unit_of_heading(std::string_view cell) {
  const std::size_t open = cell.find_first_of("[(");
  return open == cell.npos ? std::string_view() : trimmed(cell.substr(open), " \"[]()");
}

struct Scale {
  std::string_view units;
  double factor;
};
template <std::size_t size>
std::optional<double> factor_of(std::string_view unit, const Scale (&scales)[size]) {
  for (const Scale& scale : scales) {
    if (one_of(unit, scale.units)) return scale.factor;
  }
  return std::nullopt;
}

// How many watts one of that unit is. "mW" and "MW" are told by their letter.
std::optional<double> watts_in(std::string_view unit) {
  constexpr Scale kWatts[] = {{"w watt watts", 1}, {"kw kilowatt kilowatts", 1e3}};
  if (unit == "mW" || one_of(unit, "milliwatt milliwatts")) return 1e-3;
  return factor_of(unit, kWatts);
}

// How many seconds one of a unit in the heading of a time is; 1 for "[UTC]" and the like.
double seconds_in(std::string_view unit) {
  constexpr Scale kSeconds[] = {{"ms millisecond milliseconds", 1e-3},
                                {"us \u00b5s microsecond microseconds", 1e-6},
                                {"ns nanosecond nanoseconds", 1e-9},
                                {"min minute minutes", 60},
                                {"h hour hours", 3600}};
  return factor_of(unit, kSeconds).value_or(1);
}

// The device whose watts a metric of W&B or MLflow holds, as the beginning of its name:
// "system/gpu.0" of "system/gpu.0.powerWatts", "system/gpu_0" of "system/gpu_0_power_usage_watts";
// empty for other metrics, among them the same once more for the process and the least and most of
// a chart.
std::string_view sampled_device(std::string_view metric) {
  std::string lower(metric);
  for (char& c : lower) c = lower_letter(c);
  for (const std::string_view ending : {".powerwatts", "_power_usage_watts"}) {
    if (lower.size() <= ending.size() || lower.find("process") != std::string::npos ||
        lower.compare(lower.size() - ending.size(), ending.size(), ending) != 0)
      continue;
    const std::string_view device = metric.substr(0, metric.size() - ending.size());
    const std::size_t digits = device.find_last_not_of("0123456789");
    const bool numbered = digits != std::string_view::npos && digits + 1 < device.size();
    if (numbered && lower.find("gpu") != std::string::npos) return device;
  }
  return {};
}

// "power0" in the table of Zeus' PowerMonitor.
bool is_zeus_power(std::string_view cell) {
  constexpr std::string_view kPower = "power";
  return cell.size() > kPower.size() && cell.substr(0, kPower.size()) == kPower &&
         cell.find_first_not_of("0123456789", kPower.size()) == std::string_view::npos;
}

struct Columns {
  std::size_t time = kNoColumn, power = kNoColumn, device = kNoColumn, name = kNoColumn;
  double seconds = 1;              ///< In a bare number of the times.
  std::string_view unit;           ///< Of the power, as its heading says it.
  std::size_t metric = kNoColumn;  ///< Where each row is a value of the metric that it names.
  std::vector<std::pair<std::size_t, std::string_view>> of_devices;  ///< One column a device.

  explicit Columns(const Row& row) {
    int best_power = 0, best_device = 0, best_time = 0;
    std::size_t value = kNoColumn;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string_view cell = heading(row.cells[i]);
      better(i, place_of(cell, "timestamp _timestamp _runtime time"), time, best_time);
      if (one_of(cell, "key")) metric = i;
      if (one_of(cell, "value")) value = i;
      std::string_view device_column = sampled_device(trimmed(row.cells[i], " \""));
      if (is_zeus_power(cell)) device_column = cell;
      if (!device_column.empty()) of_devices.emplace_back(i, device_column);
      if (one_of(cell, "name gpu_name")) name = i;
      // The mean over an interval before the value of a moment; the index before longer names.
      better(i,
             place_of(cell,
                      "power.draw.average power.draw power.draw.instant power_usage "
                      "socket_power current_socket_power average_socket_power"),
             power, best_power);
      better(i, place_of(cell, "index gpu uuid gpu_uuid pci.bus_id gpu_bus_id"), device,
             best_device);
    }
    if (metric != kNoColumn && value != kNoColumn && of_devices.empty()) {
      power = value;
      device = metric;
    } else {
      metric = kNoColumn;
    }
    if (time != kNoColumn) seconds = seconds_in(unit_of_heading(row.cells[time]));
    if (power != kNoColumn) unit = unit_of_heading(row.cells[power]);
  }
  bool complete() const { return time != kNoColumn && (power != kNoColumn || !of_devices.empty()); }

 private:
  static void better(std::size_t column, int place, std::size_t& taken, int& best) {
    if (place == 0 || (best != 0 && place >= best)) return;
    taken = column;
    best = place;
  }
};

// "2026-03-01 10:00:00" of nvidia-smi's "2026/03/01 10:00:00".
std::string with_dashes(std::string_view time) {
  std::string text(time.substr(0, 40));
  for (char& c : text) {
    if (c == '/') c = '-';
  }
  return text;
}

// "2026/03/01 10:00:00.123", "2026-03-01T10:00:00", or seconds since 1970.
std::optional<double> time_of(std::string_view cell) {
  const std::string text = with_dashes(trimmed(cell));
  if (const auto seconds = emissions_csv::seconds_of_time(text)) return seconds;
  if (text.empty() || text.find_first_not_of("0123456789.eE+") != std::string::npos) return {};
  const auto number = leading_number(text);
  constexpr double kFirstMilliseconds = 1e11;  // 1973; as seconds, the year 5138
  return number && *number > kFirstMilliseconds ? *number / 1000 : number;
}

struct Sample {
  double seconds, watts;
};
struct Device {
  std::string_view name;
  std::vector<Sample> samples;
  double joules = 0, sampled_seconds = 0, lost_seconds = 0;

  double begin() const { return samples.front().seconds; }
  double end() const { return samples.back().seconds; }
  double mean_watts() const { return sampled_seconds > 0 ? joules / sampled_seconds : 0; }

  // By the trapezoidal rule, without the gaps in which nothing was sampled.
  void integrate() {
    std::vector<double> intervals;
    for (std::size_t i = 1; i < samples.size(); ++i) {
      const double passed = samples[i].seconds - samples[i - 1].seconds;
      if (passed > 0) intervals.push_back(passed);
    }
    if (intervals.empty()) return;
    const auto middle = intervals.begin() + static_cast<std::ptrdiff_t>(intervals.size() / 2);
    std::nth_element(intervals.begin(), middle, intervals.end());
    const double longest = std::max(kLongestGap * *middle, kShortestGapSeconds);
    for (std::size_t i = 1; i < samples.size(); ++i) {
      const double passed = samples[i].seconds - samples[i - 1].seconds;
      if (passed <= 0) continue;
      if (passed > longest) {
        lost_seconds += passed;
        continue;
      }
      joules += passed * (samples[i].watts + samples[i - 1].watts) / 2;
      sampled_seconds += passed;
    }
  }
};

class Samples {
 public:
  explicit Samples(std::string_view text) : file_(text) {}

  // MLflow's file of one metric: "1770000000000 300.0 0", milliseconds, value and step.
  Result<FileReading> read_metric(std::string_view device) {
    each_line(file_, [&](std::string_view line) {
      const std::size_t value = std::min(line.find(' '), line.size());
      const std::string_view rest = trimmed(line.substr(value));
      if (!line.empty())
        add(line.substr(0, value), rest.substr(0, rest.find(' ')), device, {}, ',');
      return true;
    });
    return described_or_not(true);
  }

  Result<FileReading> read() {
    const emissions_csv::Table table = emissions_csv::table_of(file_);
    RowReader rows(table.text, table.delimiter);
    Row row;
    rows.next(row);
    const Columns columns(row);
    seconds_in_time_ = columns.seconds;
    unit_ = columns.unit;
    if (!unit_.empty() && !watts_in(unit_))
      return Error{
          ErrorCode::insufficient_input,
          "",
          "The power in this table is in " + in_quotes(unit_) + ": W, kW and mW can be read.",
          {}};
    while (rows.next(row)) take(row, columns, table.delimiter);
    return described_or_not(columns.device != kNoColumn || !columns.of_devices.empty());
  }

  Result<FileReading> read_without_header() {
    const emissions_csv::Table table = emissions_csv::table_of(file_);
    RowReader rows(table.text, table.delimiter);
    Row row;
    while (rows.next(row)) {
      for (std::size_t i = 1; i < row.cells.size(); ++i) {
        if (keys_.size() < i) keys_.push_back(std::to_string(i - 1));
        add(row.cells[0], row.cells[i], keys_[i - 1], {}, table.delimiter);
      }
    }
    auto out = described_or_not(true);
    if (out) ask_whether_watts(out.value().runs[0]);
    return out;
  }

 private:
  // Energy and count become answers.
  static void ask_whether_watts(RunReading& run) {
    const auto ask_for = [&](FieldName field, std::string question, std::string_view unit) {
      for (const ReadValue& value : run.values) {
        if (std::string_view(value.field) == std::string_view(field))
          run.questions.push_back({field,
                                   std::move(question),
                                   value.range,
                                   {{value.value + std::string(unit), field, value.value}}});
      }
      std::erase_if(run.values, [&](const ReadValue& value) {
        return std::string_view(value.field) == std::string_view(field);
      });
    };
    ask_for("energy_kwh",
            "The table has no header. Are its first column the seconds since 1970 and the others "
            "the watts of each GPU, as Zeus' PowerMonitor writes them?",
            " kWh, if they are watts");
    ask_for("accelerator_count", "Is each column behind the first one GPU?", "");
  }

  Result<FileReading> described_or_not(bool counted) {
    if (devices_.empty())
      return Error{ErrorCode::insufficient_input,
                   "",
                   "The table has no row with a time and a power in watts: \"[N/A]\" means that "
                   "the driver does not measure it.",
                   {}};
    return described(counted);
  }

  void take(const Row& row, const Columns& columns, char delimiter) {
    const auto cell = [&](std::size_t column) {
      return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
    };
    const std::string_view time = cell(columns.time), name = cell(columns.name);
    if (columns.metric != kNoColumn) {
      const std::string_view device = sampled_device(cell(columns.metric));
      if (!device.empty()) add(time, cell(columns.power), device, name, delimiter);
    } else if (columns.of_devices.empty()) {
      add(time, cell(columns.power), cell(columns.device), name, delimiter);
    }
    // Other metrics have rows of their own, in which these are empty.
    for (const auto& [column, device] : columns.of_devices) {
      const std::string_view watts = cell(column);
      if (!watts.empty() && !one_of(watts, "nan none null"))
        add(time, watts, device, name, delimiter);
    }
  }

  void add(std::string_view time, std::string_view power, std::string_view key,
           std::string_view name, char delimiter) {
    auto seconds = time_of(time);
    const bool counted = time.find_first_of(":/T") == time.npos;  // no time of the calendar
    if (seconds && counted && seconds_in_time_ != 1)
      *seconds = *leading_number(time) * seconds_in_time_;
    const std::size_t end = std::min(power.find_first_not_of("0123456789.,eE+-"), power.size());
    emissions_csv::Marks marks;
    auto watts = emissions_csv::number(trimmed(power.substr(0, end)), delimiter, marks);
    // A cell says its own unit, else the heading does.
    const std::string_view own = trimmed(power.substr(end));
    const std::string_view unit = own.empty() ? unit_ : own;
    const auto factor = unit.empty() ? std::optional(1.0) : watts_in(unit);
    if (watts && factor) *watts *= *factor;
    if (!seconds || !watts || !factor || !(*watts >= 0 && *watts <= kMostWatts)) {
      ++unread_;
      return;
    }
    if (first_time_.empty()) first_time_ = time;
    Device& device = devices_[key];
    if (device.name.empty()) device.name = name;
    device.samples.push_back({*seconds, *watts});
  }

  Result<FileReading> described(bool counted) {
    double joules = 0, begin = 0, end = 0, busiest = 0, lost = 0;
    bool first = true;
    std::string_view name;
    bool alike = true;
    std::string names;
    for (auto& [key, device] : devices_) {
      sort_stably(device.samples,
                  [](const Sample& a, const Sample& b) { return a.seconds < b.seconds; });
      device.integrate();
      joules += device.joules;
      lost = std::max(lost, device.lost_seconds);
      busiest = std::max(busiest, device.mean_watts());
      begin = first ? device.begin() : std::min(begin, device.begin());
      end = first ? device.end() : std::max(end, device.end());
      alike = first || (alike && device.name == name);
      name = device.name;
      names += "1 x " + std::string(device.name);
      first = false;
    }
    if (!(joules > 0)) {
      const bool several = std::any_of(devices_.begin(), devices_.end(), [](const auto& device) {
        return device.second.end() > device.second.begin();
      });
      return Error{ErrorCode::insufficient_input,
                   "",
                   several ? "Every sample of the table is 0 W: the driver did not measure power."
                           : "The table has one sample of power a device: energy needs several "
                             "over time.",
                   {}};
    }
    emissions_csv::LoggedRun run;
    run.time = time_text_ = with_dashes(first_time_);
    run.energy = {joules / kJoulesPerKwh, {}, true};
    run.seconds = {end - begin - lost, {}, true};
    run.gpu = alike ? name : std::string_view(names_ = names);
    if (counted && alike) run.gpu_count = {static_cast<double>(devices_.size()), {}, true};
    RunReading reading = emissions_csv::Describer(file_, kSamples).describe(run);
    reading.name.clear();
    RunWriter writer(file_, reading);
    if (counted && alike && name.empty()) {
      writer.put("accelerator_count", static_cast<double>(devices_.size()));
      writer.ask("accelerator", "Which accelerators were sampled? The file does not name them.");
    }
    if (!counted)
      writer.ask("accelerator_count",
                 "The table has no column that tells one device from another (index, uuid). Did it "
                 "sample one device, and how many did the training run on?");
    note(reading, lost, busiest);
    FileReading out{FileKind::tracker_log, "Samples of power", {}, {}};
    out.runs.push_back(std::move(reading));
    return out;
  }

  void note(RunReading& reading, double lost, double busiest) {
    RunWriter writer(file_, reading);
    writer.note(NoticeCode::gpus_alone, "energy_kwh",
                "The accelerators alone were sampled: processors, memory and cooling come on top.");
    if (lost > 0)
      writer.note(NoticeCode::interrupted, "energy_kwh",
                  "Nothing was sampled for " + plain_number(lost / kSecondsPerHour, 2) +
                      " h in between, which count neither as energy nor as time.");
    std::string idle;
    for (const auto& [key, device] : devices_) {
      if (device.mean_watts() < kIdle * busiest)
        idle += (idle.empty() ? "" : ", ") + std::string(key.substr(0, 40));
    }
    if (!idle.empty())
      writer.note(NoticeCode::idle_devices, "accelerator_count",
                  "Of the devices sampled, these drew less than a quarter of the busiest one's "
                  "power on average, as if they idled: " +
                      idle.substr(0, 200) + ". Lower the count if they took no part.");
    if (unread_ > 0)
      reading.notices.push_back({NoticeCode::rows_left_out, "",
                                 std::to_string(unread_) +
                                     (unread_ == 1 ? " row has" : " rows have") +
                                     " no time or no power that can be read, and are left out."});
  }

  std::string_view file_, first_time_, unit_;
  double seconds_in_time_ = 1;
  std::deque<std::string> keys_;  ///< Of devices that have no name.
  std::string time_text_, names_;
  std::map<std::string_view, Device> devices_;
  std::size_t unread_ = 0;
};

}  // namespace

bool is_power_samples(std::string_view text) {
  const emissions_csv::Table table = emissions_csv::table_of(text);
  RowReader rows(table.text.substr(0, 1 << 16), table.delimiter);
  Row row;
  return rows.next(row) && Columns(row).complete();
}
Result<FileReading> read_power_samples(std::string_view text) { return Samples(text).read(); }

bool is_power_without_header(std::string_view text) {
  const emissions_csv::Table table = emissions_csv::table_of(text);
  constexpr std::size_t kRowsLookedAt = 8, kMostDevices = 64;
  constexpr double kFirstSecond = 1.3e9, kLastSecond = 4e9;  // 2011 to 2096
  RowReader rows(table.text.substr(0, 1 << 16), ',');
  Row row;
  double last = kFirstSecond;
  std::size_t width = 0, seen = 0;
  for (; seen < kRowsLookedAt && rows.next(row); ++seen) {
    if (seen == 0) width = row.cells.size();
    if (width < 2 || width > kMostDevices + 1 || row.cells.size() != width) break;
    emissions_csv::Marks marks;
    const auto time = emissions_csv::number(trimmed(row.cells[0]), ',', marks);
    if (!time || !(*time >= last && *time <= kLastSecond)) return false;
    last = *time;
    for (std::size_t i = 1; i < width; ++i) {
      const auto watts = emissions_csv::number(trimmed(row.cells[i]), ',', marks);
      if (!watts || !(*watts >= 0 && *watts <= kMostWatts)) return false;
    }
  }
  return seen > 1;
}
Result<FileReading> read_power_without_header(std::string_view text) {
  return Samples(text).read_without_header();
}

bool is_power_metric(std::string_view name, std::string_view text) {
  return !sampled_device(name).empty() && !text.empty() && is_digit(text[0]);
}
Result<FileReading> read_power_metric(std::string_view name, std::string_view text) {
  return Samples(text).read_metric(sampled_device(name));
}

}  // namespace trainprint::run_logs
