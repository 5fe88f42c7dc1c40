// JSON, one object a line: trainer_log.jsonl (LLaMA-Factory, src/llamafactory/train/callbacks.py)
// and what CodeCarbon's LoggerOutput writes (codecarbon/output_methods/logger.py), which has the
// fields of emissions.csv.
#include <map>
#include <set>
#include <vector>

#include "emissions_csv/time.hpp"
#include "json/tree.hpp"
#include "run_logs/lines.hpp"
#include "run_logs/readers.hpp"
#include "run_logs/run_logs.hpp"
#include "text/plain_number.hpp"
#include "trainprint/emissions_csv.hpp"

namespace trainprint::run_logs {
namespace {

constexpr std::size_t kLongestLine = 1 << 16;

// Whether all of `keys` stand near the beginning of a text.
bool has_keys(std::string_view text, std::initializer_list<std::string_view> keys) {
  const std::string_view head = text.substr(0, kLongestLine);
  for (const std::string_view key : keys) {
    if (head.find("\"" + std::string(key) + "\"") == std::string_view::npos) return false;
  }
  return true;
}

std::string cell_of(const Json& json) {
  std::string text = json.is_number() ? exact_decimal(json.number) : json.text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    if (c != '\n' && c != '\r') out += c;
  }
  return out + '"';
}

void forget_places(FileReading& reading) {
  for (RunReading& run : reading.runs) {
    for (ReadValue& value : run.values) value.range = {};
    for (ReadQuestion& question : run.questions) question.range = {};
  }
}

// The same as a table, whose columns are the keys of the first object.
Result<FileReading> codecarbon(std::string_view text) {
  std::vector<std::string> columns;
  std::string table;
  const auto row = [&](const Json& object) {
    if (columns.empty()) {
      for (const Json& member : object.members) columns.push_back(member.key);
      for (std::size_t i = 0; i < columns.size(); ++i)
        table.append(i == 0 ? "" : ",").append(columns[i]);
      table += '\n';
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Json* const cell = object.find(columns[i]);
      table.append(i == 0 ? "" : ",").append(cell == nullptr ? "" : cell_of(*cell));
    }
    table += '\n';
  };
  std::size_t unread = 0;
  if (const auto whole = parse_json(text, NotANumber::null); whole && whole->is_object()) {
    row(*whole);
  } else {
    each_line(text, [&](std::string_view line) {
      if (line.empty()) return true;
      const auto object = parse_json(line.substr(0, kLongestLine), NotANumber::null);
      if (object && object->is_object()) {
        row(*object);
      } else {
        ++unread;
      }
      return true;
    });
  }
  auto reading = read_codecarbon(table);
  if (!reading) return reading;
  FileReading& out = reading.value();
  out.label = "CodeCarbon's LoggerOutput";
  forget_places(out);
  if (unread > 0)
    out.notices.push_back({NoticeCode::rows_left_out, "",
                           std::to_string(unread) + " lines are no JSON and are left out."});
  return reading;
}

// W&B's run.history(stream="events"), as a list of objects, an object of columns (pandas) or one
// object a line, put down as a table: "_timestamp,system.gpu.0.powerWatts".
class EventTable final : public JsonVisitor {
 public:
  void scalar(JsonPath path, const JsonScalar& scalar) override {
    if (scalar.kind != JsonScalar::Kind::number || path.empty() || path.size() > 2) return;
    const bool by_column = path.size() == 2 && !path[0].empty();
    const std::string& column = by_column ? path[0] : path.back();
    const bool power = column.find("powerWatts") != std::string::npos;
    if (!power && !one_of(column, "_timestamp _runtime timestamp")) return;
    const std::string row = by_column ? path[1] : std::to_string(row_);
    if (rows_.size() >= kMostRows && rows_.find(row) == rows_.end()) return;
    columns_.insert(column);
    rows_[row][column] = exact_decimal(scalar.number);
  }
  void close(JsonPath path) override {
    if (path.size() < 2) ++row_;
  }

  std::string text() const {
    std::string out;
    const auto add = [&](const auto& cell_of_column) {
      std::string line;
      for (const std::string& column : columns_)
        line.append(line.empty() && column == *columns_.begin() ? "" : ",")
            .append(cell_of_column(column));
      out += line + "\n";
    };
    add([](const std::string& column) { return column; });
    for (const auto& row : rows_) {
      add([&](const std::string& column) {
        const auto cell = row.second.find(column);
        return cell == row.second.end() ? std::string() : cell->second;
      });
    }
    return out;
  }

 private:
  static constexpr std::size_t kMostRows = 1000000;
  std::set<std::string> columns_;
  std::map<std::string, std::map<std::string, std::string>> rows_;
  std::size_t row_ = 0;
};

Result<FileReading> wandb_events(std::string_view text) {
  EventTable table;
  if (const auto error = walk_json(text, table, NotANumber::null)) {
    table = {};
    each_line(text, [&](std::string_view line) {
      walk_json(line, table, NotANumber::null);
      return true;
    });
  }
  const std::string csv = table.text();
  if (!is_power_samples(csv))
    return Error{ErrorCode::insufficient_input,
                 "",
                 "W&B's events hold no power of a GPU with its time (_timestamp).",
                 {}};
  auto reading = read_power_samples(csv);
  if (reading) forget_places(reading.value());
  return reading;
}

double number_of(const Json& object, std::string_view key) {
  const Json* const value = object.find(key);
  return value != nullptr && value->is_number() ? value->number : 0;
}

Result<FileReading> llama_factory(std::string_view text) {
  double steps = 0, all_steps = 0, tokens = 0, epochs = 0;
  std::vector<double> sessions;
  std::size_t unread = 0;
  each_line(text, [&](std::string_view line) {
    if (line.empty()) return true;
    const auto object = parse_json(line.substr(0, kLongestLine), NotANumber::null);
    if (!object || !object->is_object()) {
      ++unread;  // the last one, where the program was stopped while it wrote
      return true;
    }
    steps = std::max(steps, number_of(*object, "current_steps"));
    all_steps = std::max(all_steps, number_of(*object, "total_steps"));
    epochs = std::max(epochs, number_of(*object, "epoch"));
    tokens = std::max(tokens, number_of(*object, "total_tokens"));
    const Json* const elapsed = object->find("elapsed_time");
    const auto seconds =
        elapsed == nullptr ? std::nullopt : emissions_csv::seconds_of_duration(elapsed->text);
    if (!seconds) return true;
    // Since the start of its session; a resumed training begins again at 0.
    if (sessions.empty() || *seconds < sessions.back()) sessions.push_back(0);
    sessions.back() = *seconds;
    return true;
  });
  if (sessions.empty() && steps == 0)
    return Error{ErrorCode::insufficient_input,
                 "",
                 "trainer_log.jsonl holds no step of the training yet.",
                 {}};
  RunReading run;
  RunWriter out(text, run);
  double seconds = 0;
  for (const double session : sessions) seconds += session;
  if (seconds > 0)
    out.put("wall_clock_hours", plain_number(seconds / kSecondsPerHour, 9), {},
            sessions.size() == 1 ? ""
                                 : "The elapsed time of " + std::to_string(sessions.size()) +
                                       " sessions, one after the other, was added up.");
  out.put("steps", steps);
  out.put("epochs", epochs);
  out.put("tokens", tokens, {}, "total_tokens; padding is among them.");
  out.ask("accelerator", "Which accelerators did the training run on? The log does not say.");
  if (all_steps > steps)
    out.note(NoticeCode::stopped_early, "steps",
             "The training was stopped, or the file written, after " + plain_number(steps) +
                 " of " + plain_number(all_steps) + " steps.");
  FileReading reading{FileKind::trainer_results, "trainer_log.jsonl of LLaMA-Factory", {}, {}};
  if (unread > 0)
    reading.notices.push_back({NoticeCode::rows_left_out, "",
                               std::to_string(unread) + (unread == 1 ? " line is" : " lines are") +
                                   " no JSON and left out."});
  reading.runs.push_back(std::move(run));
  return reading;
}

}  // namespace

std::optional<Result<FileReading>> read_json_log(std::string_view text) {
  if (text.substr(0, kLongestLine).find(".powerWatts\"") != std::string_view::npos)
    return wandb_events(text);
  if (has_keys(text, {"current_steps", "total_steps"})) return llama_factory(text);
  if (has_keys(text, {"energy_consumed", "emissions", "duration"})) return codecarbon(text);
  return std::nullopt;
}

}  // namespace trainprint::run_logs
