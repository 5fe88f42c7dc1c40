#include "card_text/statements/printed.hpp"

#include <algorithm>
#include <cmath>

#include "card_text/statements/values.hpp"
#include "card_text/vocabulary/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

constexpr double kSecondsPerHour = 3600;

bool is_name_byte(char c) { return is_letter(c) || is_digit(c) || c == '_'; }

// Where `key` stands alone in `s`, at `from` or behind it.
std::size_t find_key(std::string_view s, std::string_view key, std::size_t from = 0) {
  for (std::size_t at = s.find(key, from); at != s.npos; at = s.find(key, at + 1)) {
    const std::size_t end = at + key.size();
    const bool begins = at == 0 || !is_name_byte(s[at - 1]) || !is_name_byte(key[0]);
    if (begins && (end == s.size() || !is_name_byte(s[end]))) return at;
  }
  return s.npos;
}

class PrintReader {
 public:
  PrintReader(const Plain& plain, Gathered& out) : plain_(plain), s_(plain.text), out_(out) {}

  void trainer() {
    trainer_time();
    trainer_flop();
  }

  // Unsloth's banner, and the lines of its notebooks.
  void unsloth() {
    const std::size_t gpus = s_.find("Num GPUs");
    if (gpus != s_.npos) {
      if (const auto count = number_behind("Num GPUs used")) {
        add(Field::count, *count);
      } else if (const auto all = number_behind("Num GPUs")) {
        add(Field::count, *all);
      }
      const std::size_t line = s_.find_last_of('\n', gpus) + 1;
      Statement blank;
      read_hardware(plain_, s_.substr(line, gpus - line), blank, out_);
      banner_sizes();
    }
    // "523.12 seconds used for training.", "8.72 minutes used for training."
    for (const auto& [words, per_hour] :
         {std::pair{" seconds used for training", 3600.0}, {" minutes used for training", 60.0}}) {
      const std::size_t at = s_.find(words);
      if (at == s_.npos) continue;
      const std::size_t begin = s_.find_last_not_of("0123456789.", at - 1) + 1;
      const auto time = parse_number(s_.substr(begin, at - begin));
      if (!time || !(*time > 0)) continue;
      hours(*time / per_hour, s_.substr(begin, at - begin));
      break;
    }
    // "GPU = Tesla T4. Max memory = 14.748 GB."
    const std::size_t memory = s_.find(". Max memory");
    const std::size_t gpu = s_.find("GPU = ");
    if (!first_of(Field::accelerator) && memory != s_.npos && gpu < memory)
      read_hardware(plain_, s_.substr(gpu, memory - gpu), Statement(), out_);
  }

  // CodeCarbon's lines (codecarbon/emissions_tracker.py), "[codecarbon INFO @ 13:17:53] 0.45 kWh of
  // electricity used since the beginning.": running totals, which fall where another tracker
  // begins.
  void codecarbon() {
    constexpr std::string_view kTotal = " kWh of electricity";
    if (s_.find("[codecarbon") == s_.npos) return;
    std::vector<Written> trackers;
    for (std::size_t at = s_.find(kTotal); at != s_.npos; at = s_.find(kTotal, at + 1)) {
      const std::size_t begin = s_.substr(0, at).find_last_not_of("0123456789.") + 1;
      const std::string_view text = s_.substr(begin, at - begin);
      const auto kwh = parse_number(text);
      if (!kwh || !(*kwh > 0)) continue;
      if (trackers.empty() || *kwh < trackers.back().number) trackers.push_back({});
      trackers.back() = {*kwh, text};
    }
    if (trackers.empty()) return;
    out_.codecarbon = true;
    if (trackers.size() > 1) {
      double sum = 0;
      for (const Written& tracker : trackers) sum += tracker.number;
      const double last = trackers.back().number;
      return out_.ask(Statement(), Field::energy,
                      "CodeCarbon's lines are of " + std::to_string(trackers.size()) +
                          " trackers. How much did the training take: all of them together, or "
                          "the last alone?",
                      plain_.source(trackers.back().text), amounts(Field::energy, {sum, last}));
    }
    add(Field::energy, trackers.front());
    Statement boundary;
    boundary.field = Field::boundary;
    boundary.text = name(Boundary::it);
    boundary.assumed =
        "CodeCarbon counts GPUs, CPUs and memory, not fans, disks or network: taken as the IT "
        "boundary.";
    boundary.range = plain_.source(trackers.front().text);
    out_.statements.push_back(std::move(boundary));
  }

  // "100%|███| 3000/3000 [2:15:30<00:00, 2.71s/it]": tqdm's bar at its end (format_meter of
  // tqdm/std.py); of several, the longest. Programs evaluate with such bars, too.
  void progress_bar() {
    constexpr std::string_view kEnd = "<00:00,";
    double longest = 0;
    std::string_view written;
    for (std::size_t at = s_.find(kEnd); at != s_.npos; at = s_.find(kEnd, at + 1)) {
      const std::size_t open = s_.rfind('[', at), close = s_.find(']', at);
      if (open == s_.npos || close == s_.npos) continue;
      const std::string_view rate = s_.substr(at, close - at);
      if (rate.find("s/it") == rate.npos && rate.find("it/s") == rate.npos) continue;
      const std::string_view clock = s_.substr(open + 1, at - open - 1);
      double hours = 0;
      if (clock.find_first_not_of("0123456789:") != clock.npos || clock.empty()) continue;
      for (std::size_t begin = 0; begin < clock.size();) {
        const std::size_t end = std::min(clock.find(':', begin), clock.size());
        const auto part = parse_number(clock.substr(begin, end - begin));
        hours = hours * 60 + (part ? *part : 0);
        begin = end + 1;
      }
      hours /= kSecondsPerHour;
      if (hours > longest) {
        longest = hours;
        written = clock;
      }
    }
    constexpr double kShortest = 1. / 60;  // a minute; less is a download or an evaluation
    if (longest < kShortest || first_of(Field::clock_hours)) return;
    out_.ask(Statement(), Field::clock_hours,
             "A progress bar took " + std::string(written) + ". Was that the training?",
             plain_.source(written), amounts(Field::clock_hours, {longest}));
  }

  /// The value of "key: value" in YAML; empty for none.
  std::string_view setting(std::string_view key) const {
    const std::size_t at = find_key(s_, key);
    if (at == s_.npos || s_.substr(at + key.size(), 1) != ":") return {};
    std::size_t end = std::min(s_.find_first_of("\n#", at), s_.size());
    return trimmed(s_.substr(at + key.size() + 1, end - at - key.size() - 1));
  }

  void add_setting(Field field, std::string_view key, std::string_view assumed = {}) {
    const std::string_view value = setting(key);
    const auto number = value.empty() ? Result<double>(0.0) : parse_number(value);
    if (!number || !(*number > 0)) return;
    Statement statement;
    statement.field = field;
    statement.number = *number;
    statement.assumed = assumed;
    statement.range = plain_.source(value);
    out_.statements.push_back(std::move(statement));
  }

 private:
  bool first_of(Field field) const {
    return std::any_of(out_.statements.begin(), out_.statements.end(),
                       [&](const Statement& s) { return s.field == field; });
  }

  struct Written {
    double number;
    std::string_view text;
  };

  void add(Field field, const Written& written, std::string_view assumed = {}) {
    if (!(written.number > 0)) return;
    Statement statement;
    statement.field = field;
    statement.weight = Weight::stated;
    statement.number = written.number;
    statement.assumed = assumed;
    statement.range = plain_.source(written.text);
    out_.statements.push_back(std::move(statement));
  }

  void hours(double value, std::string_view text) {
    if (!(value > 0)) return;
    Statement statement;
    statement.field = Field::clock_hours;
    statement.weight = Weight::stated;
    statement.by_clock = true;
    statement.number = value;
    statement.range = plain_.source(text);
    out_.statements.push_back(std::move(statement));
  }

  // "Num GPUs = 1", "Total steps = 6,470"
  std::optional<Written> number_behind(std::string_view key) const {
    const std::size_t at = find_key(s_, key);
    if (at == s_.npos) return std::nullopt;
    const std::size_t begin = s_.find_first_not_of(" =:", at + key.size());
    if (begin == s_.npos || !is_digit(s_[begin])) return std::nullopt;
    std::size_t end = s_.find_first_not_of("0123456789,", begin);
    if (end == s_.npos) end = s_.size();
    const std::string_view text = s_.substr(begin, end - begin);
    const auto number = parse_number(trimmed(text, ","));
    if (!number) return std::nullopt;
    return Written{*number, trimmed(text, ",")};
  }

  // "Trainable parameters = 41,943,040 of 8,072,204,288 (0.52% trained)"
  void banner_sizes() {
    const auto trainable = number_behind("Trainable parameters");
    if (trainable) {
      const auto end =
          static_cast<std::size_t>(trainable->text.data() - s_.data()) + trainable->text.size();
      const std::size_t begin = s_.find_first_of("0123456789\n", end);
      const bool of = begin != s_.npos && begin - end < 6 && s_[begin] != '\n';
      std::size_t last = of ? std::min(s_.find_first_not_of("0123456789,", begin), s_.size()) : 0;
      const auto all = of ? parse_number(s_.substr(begin, last - begin)) : Result<double>(0.0);
      if (all && *all > trainable->number) {
        add(Field::trainable, *trainable);
        add(Field::parameters, {*all, s_.substr(begin, last - begin)});
      }
    } else if (const auto some = number_behind("Number of trainable parameters")) {
      add(Field::trainable, *some);
    }
    if (const auto steps = number_behind("Total steps")) add(Field::steps, *steps);
    if (const auto epochs = number_behind("Num Epochs")) add(Field::epochs, *epochs);
    if (const auto batch = number_behind("Batch size per device"))
      add(Field::per_device_batch, *batch);
    if (const auto steps = number_behind("Gradient accumulation steps"))
      add(Field::accumulation, *steps);
    if (const auto parallel = number_behind("Data Parallel GPUs"))
      add(Field::data_parallel, *parallel);
  }

  // The value of a key that the text holds once; empty for none.
  std::string_view value_of(std::string_view key) const {
    const std::size_t at = find_key(s_, key);
    if (at == s_.npos || find_key(s_, key, at + key.size()) != s_.npos) return {};
    const std::size_t begin = s_.find_first_not_of("'\": =\t", at + key.size());
    if (begin == s_.npos || begin == at + key.size()) return {};
    std::size_t end = s_.find_first_of("\n}|)", begin);
    if (end == s_.npos) end = s_.size();
    return trimmed(s_.substr(begin, end - begin), " \t\r'\"");
  }

  // log_metrics of transformers 5.24 prints a timedelta ("1 day, 2:31:13.45"), a TrainOutput and
  // the dictionary of a log hold seconds.
  void trainer_time() {
    std::string_view value = value_of("train_runtime");
    if (value.empty()) return;
    // "5412.33, 'train_samples_per_second': 8.87"
    if (const std::size_t comma = value.find(','); comma != value.npos && value.find("day") > comma)
      value = trimmed(value.substr(0, comma), " '\"");
    // "2 days, 3:00:00.50  train_samples_per_second = 8.87", on one line
    const std::size_t days =
        value.find("day") == value.npos ? 0 : value.find(' ', value.find("day"));
    const std::size_t blank = days == value.npos ? days : value.find_first_of(" \t", days + 1);
    value = value.substr(0, blank);
    if (const auto seconds = parse_number(value)) {
      hours(*seconds / kSecondsPerHour, value);
    } else if (const auto time = parse_quantity(value, QuantityKind::duration)) {
      hours(time->value, value);
    }
  }

  // "total_flos = 11076559GF": metrics_format of transformers' trainer_pt_utils.py prints
  // f"{int(v) >> 30}GF", units of 2^30.
  void trainer_flop() {
    constexpr double kFewest = 1e9;  // the Trainer writes 0 where it could not count
    std::string_view value = value_of("total_flos");
    value = value.substr(0, value.find_first_of(", \t"));
    const bool printed = value.size() > 2 && value.substr(value.size() - 2) == "GF";
    if (printed) value.remove_suffix(2);
    const auto number = value.empty() ? Result<double>(0.0) : parse_number(value);
    if (!number) return;
    const double flop = *number * (printed ? std::pow(2, 30) : 1);
    if (flop < kFewest) return;
    if (out_.counts_frames)
      return out_.ask(Statement(), Field::flop,
                      "The Trainer counts every number of an image or a recording as a token: "
                      "total_flos is hundreds of times too large for this model. What was the "
                      "compute?",
                      plain_.source(value));
    add(Field::flop, {flop, value},
        "total_flos: 6 FLOP per token, padding included, and parameter outside the embeddings; "
        "too large for adapters such as LoRA (1.5 times) and for models of images or sound (by "
        "hundreds).");
  }

  const Plain& plain_;
  std::string_view s_;
  Gathered& out_;
};

const Statement* first(const Gathered& all, Field field) {
  const auto at = std::find_if(all.statements.begin(), all.statements.end(),
                               [&](const Statement& s) { return s.field == field; });
  return at == all.statements.end() ? nullptr : &*at;
}

// "7B" of "Qwen/Qwen2.5-7B-Instruct"; empty for none, and for a mixture such as "8x7B".
std::string_view size_in_name(std::string_view name) {
  std::string_view found;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find_first_of("-_/ ", at), name.size());
    const std::string_view part = name.substr(at, end - at);
    at = end + 1;
    const bool scaled = part.size() > 1 && std::string_view("BbM").find(part.back()) != part.npos;
    const bool number =
        scaled && is_digit(part[0]) &&
        part.substr(0, part.size() - 1).find_first_not_of("0123456789.") == part.npos;
    if (number && found.empty()) found = part;
  }
  return found;
}

}  // namespace

void read_printed(const Plain& plain, Gathered& out) {
  PrintReader reader(plain, out);
  reader.trainer();
  reader.unsloth();
  reader.codecarbon();
  reader.progress_bar();
}

void read_settings(const Plain& plain, Gathered& out) {
  if (plain.text.find("micro_batch_size") == std::string::npos) return;
  PrintReader reader(plain, out);
  reader.add_setting(Field::per_device_batch, "micro_batch_size");
  reader.add_setting(Field::accumulation, "gradient_accumulation_steps");
  reader.add_setting(Field::epochs, "num_epochs");
  // Where batches are not filled up, the length is only the longest that there may be.
  const bool full =
      reader.setting("sample_packing") == "true" || reader.setting("pad_to_sequence_len") == "true";
  if (full)
    reader.add_setting(Field::sequence, "sequence_len", "Every sequence is counted as full.");
  Statement type;
  type.field = Field::training_type;
  type.text = name(TrainingType::fine_tuning);
  const std::string_view adapter = reader.setting("adapter");
  if (adapter.empty()) return;
  type.range = plain.source(adapter);
  out.statements.push_back(std::move(type));
}

// "- train_batch_size: 2", "- num_devices: 4"
void read_hyperparameter(const Plain& plain, Gathered& out) {
  constexpr struct {
    std::string_view key;
    Field field;
  } kKeys[] = {{"train_batch_size", Field::per_device_batch},
               {"gradient_accumulation_steps", Field::accumulation},
               {"num_devices", Field::data_parallel},
               {"training_steps", Field::steps}};
  for (const auto& known : kKeys) {
    if (plain.text.compare(0, known.key.size(), known.key) != 0) continue;
    PrintReader(plain, out).add_setting(known.field, known.key);
  }
}

void settle_settings(Gathered& out) {
  const std::string& base = out.base;
  const Statement* const steps = first(out, Field::steps);
  const Statement* const batch = first(out, Field::per_device_batch);
  const Statement* const length = first(out, Field::sequence);
  const bool timed =
      first(out, Field::hours) || first(out, Field::clock_hours) || first(out, Field::device_hours);
  if (steps != nullptr && batch != nullptr && !timed)
    out.note(NoticeCode::not_stated, Field::clock_hours,
             "The card gives " + readable(steps->number, 9) +
                 " steps and their batch, but no time: add the hours and the accelerator.");
  if (batch != nullptr && length != nullptr && !base.empty() &&
      first(out, Field::parameters) == nullptr) {
    std::string size(size_in_name(base));
    if (!size.empty() && size.back() == 'b') size.back() = 'B';
    if (const auto number = size.empty() ? Result<double>(0.0) : parse_number(size);
        number && *number > 0) {
      Statement statement;
      statement.field = Field::parameters;
      statement.number = *number;
      statement.assumed = "The size in the base model's name, " + std::string(base) +
                          ", is taken as its parameters.";
      out.statements.push_back(std::move(statement));
    }
  }
  if (steps != nullptr && batch != nullptr && length != nullptr) return;
  // A part of them counts nothing.
  out.statements.erase(std::remove_if(out.statements.begin(), out.statements.end(),
                                      [](const Statement& s) {
                                        return s.field == Field::steps ||
                                               s.field == Field::per_device_batch ||
                                               s.field == Field::accumulation ||
                                               s.field == Field::data_parallel ||
                                               s.field == Field::sequence;
                                      }),
                       out.statements.end());
}

}  // namespace trainprint::card_text
