// One run out of several files.
#include <algorithm>
#include <cmath>

#include "emissions_csv/overlap.hpp"
#include "emissions_csv/time.hpp"
#include "text/plain_number.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/import.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr double kSameNumber = 1e-6;
// A tracker starts before the Trainer's clock and stops after it.
constexpr double kSameHours = 0.05;

struct StatedValue {
  const ImportedFile* file;
  const ReadValue* value;
};

double number_of(const ReadValue& value) {
  const auto number = parse_number(value.value);
  return number ? *number : std::nan("");
}

bool close(double a, double b, double tolerance) {
  return std::fabs(a - b) <= tolerance * std::fmax(std::fabs(a), std::fabs(b));
}

bool is_stored_count(const StatedValue& stated) {
  return stated.value->field == "parameters" && stated.file->reading.kind == FileKind::stored_count;
}

// What the Hub's answer concludes from when and from what a model was made; other files say it.
bool is_concluded(const StatedValue& stated) {
  return stated.file->reading.kind == FileKind::stored_count &&
         (stated.value->field == "year" || stated.value->field == "training_type");
}

bool same(const ReadValue& a, const ReadValue& b) {
  if (a.value == b.value) return true;
  if (a.field == "accelerator") {
    const auto x = find_accelerator(a.value), y = find_accelerator(b.value);
    return x && y && x->accelerator == y->accelerator;
  }
  if (a.field == "region") {
    const auto x = find_place(a.value), y = find_place(b.value);
    return x && y && x->place == y->place;
  }
  return close(number_of(a), number_of(b), kSameNumber);
}

std::string_view text_of(const RunReading& run, std::string_view field) {
  for (const ReadValue& value : run.values) {
    if (value.field == field) return value.value;
  }
  return {};
}

// When a logged run took place and on what kind of machine, as far as its reading says it: its name
// ends with the time at which the tracker wrote.
emissions_csv::Interval interval_of(const ImportedFile& file, const RunReading& run) {
  const std::size_t comma = run.name.rfind(", ");
  const auto end = emissions_csv::seconds_of_time(
      std::string_view(run.name).substr(comma == std::string::npos ? 0 : comma + 2));
  const auto hours = parse_number(text_of(run, "wall_clock_hours"));
  emissions_csv::Interval out;
  for (const std::string_view field : {"accelerator", "accelerator_count", "region"})
    out.machine = out.machine * 1000003 + std::hash<std::string_view>()(text_of(run, field));
  out.whole_machine =
      std::none_of(file.reading.notices.begin(), file.reading.notices.end(),
                   [](const Notice& notice) { return notice.code == NoticeCode::process_only; });
  if (!end || !hours) return out;
  out.end = *end;
  out.begin = *end - *hours * kSecondsPerHour;
  return out;
}

// The ranks of one training each start a tracker, and each of these counts the whole machine.
void mark_ranks(const std::vector<emissions_csv::Interval>& intervals, FileReading& joined) {
  FileReading marked;
  marked.runs.resize(joined.runs.size());
  emissions_csv::mark_overlaps(intervals, marked);
  for (std::size_t i = 0; i < joined.runs.size(); ++i) {
    std::vector<Notice>& notices = joined.runs[i].notices;
    const bool known = std::any_of(notices.begin(), notices.end(), [](const Notice& notice) {
      return notice.code == NoticeCode::same_time;
    });
    if (!known)
      notices.insert(notices.end(), marked.runs[i].notices.begin(), marked.runs[i].notices.end());
  }
}

class Merge {
 public:
  RunReading run(std::span<const ImportedFile> files) {
    const auto archives = std::count_if(files.begin(), files.end(), [](const ImportedFile& file) {
      return file.reading.kind == FileKind::archive;
    });
    alone_ = files.size() - static_cast<std::size_t>(archives) == 1;
    for (const ImportedFile& file : files) {
      if (file.errors.empty()) collect(file);
    }
    for (const FieldPath& field : fields_) settle(field);
    for (const ImportedFile* file : notices_) keep_notices(*file);
    for (const ReadQuestion& question : open_) {
      const bool answered =
          std::any_of(out_.values.begin(), out_.values.end(),
                      [&](const ReadValue& value) { return value.field == question.field; });
      if (!answered) ask(question.field, question.question, question.answers);
    }
    compare_hours();
    compare_compute();
    compare_ranks(files);
    return std::move(out_);
  }

 private:
  void collect(const ImportedFile& file) {
    const std::vector<RunReading>& runs = file.reading.runs;
    if (runs.empty()) return;
    if (runs.size() > 1) {
      return ask("", file.name + " holds " + std::to_string(runs.size() + file.reading.more_runs) +
                         " runs. Which of them is meant, or is it their sum?");
    }
    if (out_.name.empty()) out_.name = runs[0].name;
    for (const ReadValue& value : runs[0].values) {
      stated_.push_back({&file, &value});
      if (std::find(fields_.begin(), fields_.end(), value.field) == fields_.end())
        fields_.push_back(value.field);
    }
    for (const ReadQuestion& question : runs[0].questions)
      open_.push_back({question.field,
                       (alone_ ? "" : file.name + ": ") + question.question,
                       {},
                       question.answers});
    notices_.push_back(&file);
  }

  // What a count of stored numbers warns of is no concern where another count was taken.
  void keep_notices(const ImportedFile& file) {
    const bool passed_over = config_counts_ && file.reading.kind == FileKind::stored_count;
    for (const auto* notices : {&file.reading.runs[0].notices, &file.reading.notices}) {
      for (const Notice& notice : *notices) {
        if (!passed_over || notice.field != "parameters") note(notice);
      }
    }
  }

  void note(const Notice& notice) {
    const auto equal = [&](const Notice& n) {
      return n.code == notice.code && n.message == notice.message;
    };
    if (std::none_of(out_.notices.begin(), out_.notices.end(), equal))
      out_.notices.push_back(notice);
  }

  void ask(FieldPath field, std::string question, std::vector<ReadAnswer> answers = {}) {
    out_.questions.push_back({std::move(field), std::move(question), {}, std::move(answers)});
  }

  void put(const StatedValue& stated) {
    out_.values.push_back({stated.value->field, stated.value->value, {}, stated.value->assumed});
  }

  void settle(const FieldPath& field) {
    std::vector<StatedValue> all;
    for (const StatedValue& stated : stated_) {
      if (stated.value->field == field) all.push_back(stated);
    }
    // Counts from config.json first: the others count what is stored.
    std::stable_partition(all.begin(), all.end(), [](const StatedValue& stated) {
      return !is_stored_count(stated) && !is_concluded(stated);
    });
    StatedValue best = all[0];
    if (field == "parameters") config_counts_ = !is_stored_count(best);
    for (const StatedValue& other : all) {
      if (&other == &all[0] || same(*best.value, *other.value)) continue;
      if (!reconcile(field, best, other)) return contradict(field, best, other);
    }
    put(best);
  }

  // Differences that have a reason; false where there is none.
  bool reconcile(const FieldPath& field, StatedValue& best, const StatedValue& other) {
    if (field == "name" || is_concluded(other)) return true;
    const double a = number_of(*best.value), b = number_of(*other.value);
    if (is_stored_count(other) && !is_stored_count(best) && b > a) {
      note({NoticeCode::stored_count_larger, field,
            other.file->name + " stores " + readable(b, 4) + " numbers, " + best.file->name +
                " builds a model of " + readable(a, 4) +
                " parameters; the latter is taken. Buffers, tied weights stored twice and scales "
                "make up such differences."});
      return true;
    }
    if (field == "wall_clock_hours" && close(a, b, kSameHours)) {
      note({NoticeCode::hours_differ, field,
            best.file->name + " has " + best.value->value + " h and " + other.file->name + " " +
                other.value->value + " h; the longer is taken."});
      if (b > a) best = other;
      return true;
    }
    if (field == "region") return narrower(best, other);
    return false;
  }

  // A country and a place in it.
  static bool narrower(StatedValue& best, const StatedValue& other) {
    const auto a = find_place(best.value->value), b = find_place(other.value->value);
    if (!a || !b || a->place->country != b->place->country || a->place->country.empty())
      return false;
    if (b->place->kind == PlaceKind::country) return true;
    if (a->place->kind != PlaceKind::country) return false;
    best = other;
    return true;
  }

  void contradict(const FieldPath& field, const StatedValue& a, const StatedValue& b) {
    const bool both_logs = a.file->is_log() && b.file->is_log();
    ask(field,
        a.file->name + " says " + a.value->value + " and " + b.file->name + " says " +
            b.value->value +
            (both_logs ? ". Which is right, or are they parts of one training?"
                       : ". Which is right?"),
        {{a.value->value, field, a.value->value}, {b.value->value, field, b.value->value}});
  }

  const ReadValue* find(FieldName field) const {
    for (const ReadValue& value : out_.values) {
      if (value.field == field) return &value;
    }
    return nullptr;
  }

  void compare_hours() {
    const ReadValue *device = find("device_hours"), *clock = find("wall_clock_hours"),
                    *count = find("accelerator_count");
    if (device == nullptr || clock == nullptr || count == nullptr) return;
    const double product = number_of(*clock) * number_of(*count);
    if (close(number_of(*device), product, kSameHours)) return;
    const std::string multiplied = plain_number(product, 6);
    std::string question = device->value + " device-hours do not go together with " + clock->value +
                           " h on " + count->value + " accelerators (" + multiplied +
                           " device-hours). How many device-hours were they?";
    std::vector<ReadAnswer> answers{{device->value, device->field, device->value},
                                    {multiplied, device->field, exact_decimal(product)}};
    const auto is_hours = [](const ReadValue& value) {
      return value.field == "device_hours" || value.field == "wall_clock_hours";
    };
    out_.values.erase(std::remove_if(out_.values.begin(), out_.values.end(), is_hours),
                      out_.values.end());
    ask("device_hours", std::move(question), std::move(answers));
  }

  // What the Trainer counted, against what the accelerators of the other files compute.
  void compare_compute() {
    const ReadValue *flop = find("training_flop"), *part = find("accelerator"),
                    *device = find("device_hours"), *clock = find("wall_clock_hours"),
                    *count = find("accelerator_count");
    if (flop == nullptr || part == nullptr || flop->assumed.rfind("total_flos", 0) != 0) return;
    const auto match = find_accelerator(part->value);
    if (!match || !match->accelerator->peak) return;
    const double hours = device != nullptr ? number_of(*device)
                         : clock != nullptr && count != nullptr
                             ? number_of(*clock) * number_of(*count)
                             : std::nan("");
    const double most = match->accelerator->peak->value.as_flop_per_s() * hours * kSecondsPerHour;
    const double counted = number_of(*flop);
    if (!(counted > most)) return;
    std::erase_if(out_.values,
                  [](const ReadValue& value) { return value.field == "training_flop"; });
    std::erase_if(out_.notices, [](const Notice& n) { return n.code == NoticeCode::total_flos; });
    note({NoticeCode::total_flos, "training_flop",
          "total_flos is " + readable(counted, 3) + ", more than the " + readable(most, 3) +
              " FLOP that the accelerators compute in these hours at their peak. It is left out."});
  }

  // Logs of one run each that may count one machine several times.
  void compare_ranks(std::span<const ImportedFile> files) {
    FileReading marked;
    std::vector<emissions_csv::Interval> intervals;
    std::vector<const ImportedFile*> logs;
    for (const ImportedFile& file : files) {
      if (!file.is_log() || file.reading.runs.size() != 1) continue;
      logs.push_back(&file);
      intervals.push_back(interval_of(file, file.reading.runs[0]));
    }
    marked.runs.resize(logs.size());
    emissions_csv::mark_overlaps(intervals, marked);
    std::string names;
    for (std::size_t i = 0; i < logs.size(); ++i) {
      if (!marked.runs[i].notices.empty()) names += (names.empty() ? "" : ", ") + logs[i]->name;
    }
    if (names.empty()) return;
    note({NoticeCode::ranks_count_machine, "energy_kwh",
          "These were logged at the same time on machines that look the same: " + names +
              ". If they are ranks of one training that each counted one machine as a whole, one "
              "of them is its energy; if the machines were different ones, it is their sum."});
  }

  std::vector<StatedValue> stated_;
  std::vector<FieldPath> fields_;
  std::vector<ReadQuestion> open_;
  std::vector<const ImportedFile*> notices_;
  bool config_counts_ = false;
  bool alone_ = false;  ///< One file, which needs no name.
  RunReading out_;
};

}  // namespace

RunReading merged(std::span<const ImportedFile> files) { return Merge().run(files); }

ImportedFile joined_logs(std::span<const ImportedFile> files) {
  ImportedFile out;
  std::vector<emissions_csv::Interval> intervals;
  std::size_t logs = 0;
  for (const ImportedFile& file : files) {
    if (!file.is_log()) continue;
    out.name += (out.is_log() ? " + " : "") + file.name;
    if (!out.is_log()) out.reading.label = file.reading.label;
    out.reading.kind = FileKind::tracker_log;
    ++logs;
    for (const RunReading& run : file.reading.runs) {
      out.reading.runs.push_back(run);
      intervals.push_back(interval_of(file, run));
    }
    for (const Notice& notice : file.reading.notices) out.reading.notices.push_back(notice);
  }
  if (logs > 1) mark_ranks(intervals, out.reading);
  return out;
}

}  // namespace trainprint
