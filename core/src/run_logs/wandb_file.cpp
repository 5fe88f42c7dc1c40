// The container (a log as LevelDB's, doc/log_format.md there, with a checksum of its own) and the
// messages in it: wandb/wandb, core/pkg/leveldb/record.go and wandb/proto/wandb_internal.proto,
// 0.31. Only records about the machine, its GPUs' power, settings and results are looked into.
#include "run_logs/wandb_file.hpp"

#include <charconv>
#include <chrono>
#include <map>

#include "emissions_csv/csv.hpp"
#include "json/writer.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/protobuf.hpp"
#include "run_logs/run_logs.hpp"
#include "text/bytes.hpp"
#include "text/characters.hpp"
#include "text/checksum.hpp"
#include "text/utf8.hpp"

namespace trainprint::run_logs {
namespace {

constexpr std::string_view kMark = ":W&B";
// The mark, two bytes and the version.
constexpr std::size_t kFileHeader = 7;
constexpr std::size_t kBlock = 32768, kRecordHeader = 7;
// A run's settings and results have hundreds of keys.
constexpr std::size_t kMostKeys = 10000, kLongestText = 1000;

enum class Ended { complete, cut, damaged };

// Calls `use` with every whole record.
template <class Use>
Ended each_record(std::string_view file, Use use) {
  enum : unsigned { kNone = 0, kWhole = 1, kFirst = 2, kMiddle = 3, kLast = 4 };
  std::string parts;
  bool inside = false;
  std::size_t at = kFileHeader;
  while (at < file.size()) {
    const std::size_t left_in_block = kBlock - at % kBlock;
    if (left_in_block < kRecordHeader) {
      at += left_in_block;
      continue;
    }
    if (file.size() - at < kRecordHeader) return Ended::cut;
    const std::string_view header = file.substr(at);
    const std::uint64_t checksum = little_endian(header, 4);
    const std::size_t size = static_cast<std::size_t>(little_endian(header.substr(4), 2));
    const auto type = static_cast<unsigned char>(header[6]);
    // Room that was set aside and not written to.
    if (type == kNone && size == 0 && checksum == 0) return Ended::cut;
    if (type < kWhole || type > kLast || kRecordHeader + size > left_in_block)
      return Ended::damaged;
    if (file.size() - at < kRecordHeader + size) return Ended::cut;
    if (checksum_of(file.substr(at + 6, 1 + size)) != checksum) return Ended::damaged;
    const std::string_view record = file.substr(at + kRecordHeader, size);
    at += kRecordHeader + size;
    if (inside != (type == kMiddle || type == kLast)) return Ended::damaged;
    inside = type == kFirst || type == kMiddle;
    if (type == kWhole) {
      use(record);
    } else {
      if (type == kFirst) parts.clear();
      parts += record;
      if (type == kLast) use(std::string_view(parts));
    }
  }
  return inside ? Ended::cut : Ended::complete;
}

// One line of a table or of YAML: what would end it or a cell becomes a blank.
std::string one_cell(std::string_view text) {
  if (first_bad_byte(text) != text.size()) return {};
  std::string out(beginning_of(text, kLongestText));
  for (char& c : out) {
    if (static_cast<unsigned char>(c) < 0x20 || c == ',' || c == '"') c = ' ';
  }
  return out;
}

bool is_plain_key(std::string_view key) {
  return !key.empty() && key.size() <= 200 && first_bad_byte(key) == key.size() &&
         std::none_of(key.begin(), key.end(), [](char c) {
           return static_cast<unsigned char>(c) < 0x20 || c == ':' || c == '#' || c == '"';
         });
}

// A number of JSON, as the shortest one.
std::optional<std::string> number_of_json(std::string_view json) {
  if (json.empty() || json.size() > 40 || !(json[0] == '-' || is_digit(json[0]))) return {};
  emissions_csv::Marks marks;
  const auto value = emissions_csv::number(json, ',', marks);
  if (!value) return {};
  return exact_decimal(*value);
}

// Seconds since 1970 of google.protobuf.Timestamp; nothing where they are no time of a run.
std::optional<double> seconds_of(std::string_view timestamp) {
  double seconds = 0;
  ProtobufField field;
  for (ProtobufReader reader(timestamp); reader.next(field);) {
    if (field.number == 1) seconds += static_cast<double>(field.whole);
    if (field.number == 2) seconds += static_cast<double>(field.whole) / 1e9;
  }
  constexpr double kFirst = 1.3e9, kLast = 4e9;  // 2011 to 2096
  if (!(seconds >= kFirst && seconds <= kLast)) return {};
  return seconds;
}

// "2026-11-29T18:57:29.603"
std::string time_text(double seconds) {
  using namespace std::chrono;
  const auto passed = static_cast<std::int64_t>(seconds * 1000);
  constexpr std::int64_t kDay = 86400000;
  const year_month_day date{sys_days{days{passed / kDay}}};
  const auto of_day = passed % kDay;
  const auto padded = [](std::int64_t value, std::size_t digits) {
    std::string text = std::to_string(value);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
  };
  return padded(static_cast<int>(date.year()), 4) + "-" +
         padded(static_cast<unsigned>(date.month()), 2) + "-" +
         padded(static_cast<unsigned>(date.day()), 2) + "T" + padded(of_day / 3600000, 2) + ":" +
         padded(of_day / 60000 % 60, 2) + ":" + padded(of_day / 1000 % 60, 2) + "." +
         padded(of_day % 1000, 3);
}

// ConfigItem, SummaryItem and StatsItem.
struct Item {
  std::string_view key, json;
  bool nested = false;  ///< Below another key.
};
Item item_of(std::string_view message) {
  Item item;
  ProtobufField field;
  int parts = 0;
  for (ProtobufReader reader(message); reader.next(field);) {
    if (field.number == 1 || field.number == 2) {
      if (field.bytes.empty()) continue;
      if (parts++ == 0) item.key = field.bytes;
    }
    if (field.number == 16) item.json = field.bytes;
  }
  item.nested = parts > 1;
  return item;
}

class Unpacking {
 public:
  void take(std::string_view record) {
    enum : std::uint64_t {
      kSummary = 3,
      kConfig = 5,
      kStats = 7,
      kRun = 17,
      kExit = 18,
      kEnvironment = 26
    };
    ProtobufField field;
    for (ProtobufReader reader(record); reader.next(field);) {
      switch (field.number) {
        case kSummary:
          each_item(field.bytes, 1, [&](const Item& item) { summary(item); });
          break;
        case kConfig:
          each_item(field.bytes, 1, [&](const Item& item) { setting(item); });
          break;
        case kStats:
          stats(field.bytes);
          break;
        case kRun:
          run(field.bytes);
          break;
        case kExit:
          exit(field.bytes);
          break;
        case kEnvironment:
          environment(field.bytes);
          break;
        default:
          break;
      }
    }
  }

  WandbFile file() {
    WandbFile out;
    out.name = std::move(name_);
    for (const auto& [key, json] : settings_) out.config += key + ":\n  value: " + json + "\n";
    if (!out.config.empty()) out.config += "_wandb:\n  value: {}\n";
    out.metadata = metadata();
    out.summary = summary_text();
    if (!samples_.empty()) out.samples = "timestamp,index,name,power.draw\n" + samples_text();
    return out;
  }

 private:
  struct Watts {
    double seconds;
    std::string device, watts;
  };

  template <class Use>
  static void each_item(std::string_view message, std::uint64_t number, Use use) {
    ProtobufField field;
    for (ProtobufReader reader(message); reader.next(field);) {
      if (field.number == number) use(item_of(field.bytes));
    }
  }

  // A setting is a line of config.yaml: numbers, words and truth values.
  void setting(const Item& item) {
    if (item.nested || !is_plain_key(item.key) || item.key == "_wandb" || item.json.empty() ||
        item.json.size() > kLongestText || item.json[0] == '{' || item.json[0] == '[' ||
        item.json.find('\n') != std::string_view::npos ||
        first_bad_byte(item.json) != item.json.size())
      return;
    if (settings_.size() < kMostKeys || settings_.count(std::string(item.key)) > 0)
      settings_[std::string(item.key)] = item.json;
  }

  void summary(const Item& item) {
    const auto number = number_of_json(item.json);
    if (!number || item.nested || !is_plain_key(item.key) || item.key == "_wandb") return;
    if (summary_.size() < kMostKeys || summary_.count(std::string(item.key)) > 0)
      summary_[std::string(item.key)] = *number;
  }

  // "gpu.0.powerWatts", of a run of several machines "gpu.0.powerWatts/l:worker-1".
  void stats(std::string_view message) {
    std::optional<double> seconds;
    ProtobufField field;
    for (ProtobufReader reader(message); reader.next(field);) {
      if (field.number == 2) seconds = seconds_of(field.bytes);
    }
    if (!seconds) return;
    last_seconds_ = std::max(last_seconds_, *seconds);
    each_item(message, 3, [&](const Item& item) {
      constexpr std::string_view kGpu = "gpu.", kPower = ".powerWatts";
      const std::size_t end = item.key.find(kPower);
      if (end == std::string_view::npos || item.key.substr(0, kGpu.size()) != kGpu) return;
      const std::string_view index = item.key.substr(0, end).substr(kGpu.size());
      if (index.empty() || index.size() > 4 ||
          index.find_first_not_of("0123456789") != std::string_view::npos)
        return;  // "gpu.process.0.powerWatts" counts the same once more
      const auto watts = number_of_json(item.json);
      const std::string_view machine = item.key.substr(end + kPower.size());
      if (watts) samples_.push_back({*seconds, one_cell(index) + one_cell(machine), *watts});
    });
  }

  void run(std::string_view message) {
    ProtobufField field;
    for (ProtobufReader reader(message); reader.next(field);) {
      if (field.number == 4) each_item(field.bytes, 1, [&](const Item& item) { setting(item); });
      if (field.number == 5) each_item(field.bytes, 1, [&](const Item& item) { summary(item); });
      if (field.number == 8) name_ = one_cell(field.bytes);
      if (field.number == 17) begin(seconds_of(field.bytes));
    }
  }

  void exit(std::string_view message) {
    ProtobufField field;
    for (ProtobufReader reader(message); reader.next(field);) {
      constexpr std::uint64_t kLongest = 1000000000;  // 30 years
      if (field.number == 2 && field.whole < kLongest) runtime_ = static_cast<double>(field.whole);
    }
  }

  void environment(std::string_view message) {
    ProtobufField field;
    std::vector<std::string> gpus;
    for (ProtobufReader reader(message); reader.next(field);) {
      if (field.number == 3) begin(seconds_of(field.bytes));
      if (field.number == 18) gpu_ = one_cell(field.bytes);
      if (field.number == 19) gpu_count_ = field.whole;
      constexpr std::uint64_t kNvidiaName = 1, kAmdSeries = 8, kAppleName = 1;
      if (field.number == 23) add_name(gpus, field.bytes, kAppleName);
      if (field.number == 24) add_name(gpus, field.bytes, kNvidiaName);
      if (field.number == 26) add_name(gpus, field.bytes, kAmdSeries);
    }
    if (!gpus.empty()) gpus_ = std::move(gpus);
  }
  static void add_name(std::vector<std::string>& gpus, std::string_view message,
                       std::uint64_t number) {
    ProtobufField field;
    for (ProtobufReader reader(message); reader.next(field);) {
      if (field.number == number && gpus.size() < kMostKeys) gpus.push_back(one_cell(field.bytes));
    }
  }

  void begin(std::optional<double> seconds) {
    if (seconds && (begin_ == 0 || *seconds < begin_)) begin_ = *seconds;
  }

  std::string gpu_name(std::string_view device) const {
    std::size_t index = gpus_.size();  // of a number that is too long, too
    std::from_chars(device.data(), device.data() + device.size(), index);
    if (index < gpus_.size()) return gpus_[index];
    return gpus_.empty() ? gpu_ : std::string();
  }

  std::string samples_text() const {
    std::string out;
    for (const Watts& sample : samples_)
      out += time_text(sample.seconds) + "," + sample.device + "," + gpu_name(sample.device) + "," +
             sample.watts + "\n";
    return out;
  }

  std::string metadata() const {
    JsonMembers out;
    out.put("os", "");
    out.put("python", "");
    out.put("startedAt", begin_ > 0 ? time_text(begin_) : "");
    const bool alike = std::all_of(gpus_.begin(), gpus_.end(),
                                   [&](const std::string& name) { return name == gpus_[0]; });
    std::string names = !gpu_.empty() ? gpu_ : gpus_.empty() ? "" : gpus_[0];
    if (!alike) {
      names.clear();
      for (const std::string& name : gpus_) names += (names.empty() ? "1 x " : ", 1 x ") + name;
    }
    out.put_if("gpu", names);
    const auto count =
        gpu_count_ > 0 ? static_cast<double>(gpu_count_) : static_cast<double>(gpus_.size());
    if (alike && count > 0) out.put("gpu_count", count);
    return out.text().text;
  }

  std::string summary_text() {
    const double passed = runtime_ > 0                           ? runtime_
                          : begin_ > 0 && last_seconds_ > begin_ ? last_seconds_ - begin_
                                                                 : 0;
    if (passed > 0 && (runtime_ > 0 || summary_.count("_runtime") == 0))
      summary_["_runtime"] = exact_decimal(passed);
    std::string out = "{\"_wandb\":{}";
    for (const auto& [key, number] : summary_) {
      out += ',';
      append(out, JsonValue(key));
      out += ':' + number;
    }
    return out + "}";
  }

  std::string name_, gpu_;
  std::vector<std::string> gpus_;
  std::uint64_t gpu_count_ = 0;
  double begin_ = 0, last_seconds_ = 0, runtime_ = 0;
  std::map<std::string, std::string> settings_, summary_;
  std::vector<Watts> samples_;
};

}  // namespace

bool is_wandb_file(std::string_view bytes) { return bytes.substr(0, kMark.size()) == kMark; }

Result<WandbFile> unpack_wandb_file(std::string_view bytes) {
  const auto refused = [](ErrorCode code, std::string message) {
    return Error{code, "", std::move(message), {}};
  };
  constexpr std::string_view kVersion("\xE1\xBE\x00", 3);
  if (bytes.size() >= kFileHeader && bytes.substr(kMark.size(), 3) != kVersion)
    return refused(ErrorCode::unsupported,
                   "This begins as a file of W&B, of a version that is not read. Bring "
                   "wandb-summary.json, or the run's system metrics as CSV.");
  Unpacking unpacking;
  std::size_t records = 0;
  const Ended ended = each_record(bytes, [&](std::string_view record) {
    unpacking.take(record);
    ++records;
  });
  if (ended == Ended::damaged)
    return refused(ErrorCode::unsupported,
                   "This file of W&B is damaged: what stands in it has not the checksum that "
                   "stands beside it. Copy it again, or bring the run's system metrics as CSV.");
  if (records == 0)
    return refused(ErrorCode::insufficient_input,
                   "This file of W&B has no whole record: the run had only begun, or the file is "
                   "cut.");
  WandbFile out = unpacking.file();
  if (ended == Ended::cut)
    out.notices.push_back({NoticeCode::stopped_early, "wall_clock_hours",
                           "The file ends within a record: it was copied while the run went on, or "
                           "the run was killed. What stands before it is taken."});
  return out;
}

}  // namespace trainprint::run_logs
