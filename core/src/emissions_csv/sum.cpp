// Several runs of a log as one.
#include <algorithm>
#include <cmath>

#include "emissions_csv/log.hpp"
#include "emissions_csv/overlap.hpp"
#include "text/plain_number.hpp"
#include "trainprint/emissions_csv.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using emissions_csv::listed;

const ReadValue* find(const RunReading& run, FieldName field) {
  for (const ReadValue& value : run.values) {
    if (value.field == field) return &value;
  }
  return nullptr;
}

double number_of(const ReadValue& value) {
  return parse_number(value.value).ok() ? *parse_number(value.value) : 0;
}

class Sum {
 public:
  Sum(const FileReading& log, std::span<const std::size_t> runs) : log_(log), runs_(runs) {
    out_.name = "Sum of " + std::to_string(runs.size()) + " runs";
  }

  RunReading add_up(SameTime same_time) {
    agree("name", "", false);
    total("emissions_gco2e", "emissions");
    total("energy_kwh", "energy");
    agree("energy_boundary", "the boundary of the energy", true);
    agree("overrides.pue", "the PUE that the energy contains", true);
    hours();
    agree("accelerator", "the accelerator", true);
    agree("accelerator_count", "", false);
    agree("region", "the place", true);
    agree("year", "", false);
    if (same_time == SameTime::unknown) ask_about_same_time();
    for (const std::size_t run : runs_) keep_notices(log_.runs[run]);
    return std::move(out_);
  }

 private:
  const RunReading& run(std::size_t i) const { return log_.runs[runs_[i]]; }

  // The questions of the runs about a field, once each; true when there are any.
  bool questions_about(FieldName field) {
    bool any = false;
    for (const std::size_t index : runs_) {
      for (const ReadQuestion& question : log_.runs[index].questions) {
        if (question.field != field) continue;
        any = true;
        ask(field, question.question);
      }
    }
    return any;
  }

  void ask(FieldName field, const std::string& question) {
    for (const ReadQuestion& known : out_.questions) {
      if (known.field == field) return;
    }
    out_.questions.push_back({field, question, {}});
  }

  void put(FieldName field, std::string value, std::string assumed = {}) {
    out_.values.push_back({field, std::move(value), {}, std::move(assumed)});
  }

  std::string numbers(const std::vector<std::size_t>& positions) const {
    std::vector<std::size_t> out;
    for (const std::size_t i : positions) out.push_back(runs_[i] + 1);
    return listed(out);
  }

  void total(FieldName field, std::string_view label) {
    if (questions_about(field)) return;
    double sum = 0, lost = 0;  // Kahan's
    std::vector<std::size_t> without;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      const ReadValue* value = find(run(i), field);
      if (value == nullptr) {
        without.push_back(i);
        continue;
      }
      const double part = number_of(*value) - lost, next = sum + part;
      lost = (next - sum) - part;
      sum = next;
    }
    if (without.size() == runs_.size()) return;
    put(field, plain_number(sum));
    if (!without.empty())
      out_.notices.push_back({NoticeCode::sum_without, field,
                              "Run " + numbers(without) + " of the log has no " +
                                  std::string(label) + " and adds nothing to the sum."});
  }

  void agree(FieldName field, std::string_view label, bool must) {
    if (questions_about(field)) return;
    const auto text = [&](std::size_t i) {
      const ReadValue* value = find(run(i), field);
      return value == nullptr ? std::string_view() : std::string_view(value->value);
    };
    for (std::size_t i = 1; i < runs_.size(); ++i) {
      if (text(i) == text(0)) continue;
      if (!must) return;
      const auto stated = [&](std::size_t k) {
        return "run " + std::to_string(runs_[k] + 1) + " has " +
               (text(k).empty() ? std::string("none") : "\"" + std::string(text(k)) + "\"");
      };
      ask(field, "The runs do not agree about " + std::string(label) + ": " + stated(0) + ", " +
                     stated(i) + ". Which is right for their sum?");
      return;
    }
    if (const ReadValue* value = find(run(0), field)) put(field, value->value, value->assumed);
  }

  void hours() {
    if (questions_about("wall_clock_hours")) return;
    double by_clock = 0, device_hours = 0;
    std::size_t counted = 0, timed = 0;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      const ReadValue* const time = find(run(i), "wall_clock_hours");
      const ReadValue* const count = find(run(i), "accelerator_count");
      if (time == nullptr) continue;
      ++timed;
      by_clock += number_of(*time);
      if (count == nullptr) continue;
      ++counted;
      device_hours += number_of(*time) * number_of(*count);
    }
    if (timed == 0) return;
    if (counted == timed) return put("device_hours", plain_number(device_hours, 9));
    if (counted == 0)
      return put("wall_clock_hours", plain_number(by_clock, 9),
                 "The runs are taken to have followed each other.");
    ask("device_hours",
        "Only some of these runs say on how many accelerators they ran. How many device-hours were "
        "they together?");
  }

  void ask_about_same_time() {
    std::vector<std::size_t> same;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      for (const Notice& notice : run(i).notices) {
        if (notice.code == NoticeCode::same_time) same.push_back(i);
      }
    }
    if (same.size() < 2) return;
    const ReadValue* const energy = find(out_, "energy_kwh");
    std::string question =
        "Runs " + numbers(same) +
        " took place at the same time on machines that look the same. Were they different "
        "machines, whose energies add up";
    if (energy != nullptr) question += " (all runs: " + energy->value + " kWh)";
    question += ", or one machine that each of them counted as a whole?";
    constexpr FieldName kCountedTwice[] = {"energy_kwh", "emissions_gco2e", "device_hours",
                                           "wall_clock_hours"};
    for (const FieldName field : kCountedTwice) {
      const auto at = std::find_if(out_.values.begin(), out_.values.end(),
                                   [&](const ReadValue& value) { return value.field == field; });
      if (at == out_.values.end()) continue;
      out_.values.erase(at);
      ask(field, question);
    }
  }

  void keep_notices(const RunReading& of) {
    for (const Notice& notice : of.notices) {
      const bool known =
          std::any_of(out_.notices.begin(), out_.notices.end(),
                      [&](const Notice& other) { return other.code == notice.code; });
      if (!known && notice.code != NoticeCode::same_time) out_.notices.push_back(notice);
    }
  }

  const FileReading& log_;
  std::span<const std::size_t> runs_;
  RunReading out_;
};

}  // namespace

Result<RunReading> sum_of(const FileReading& log, std::span<const std::size_t> runs,
                          SameTime same_time) {
  if (runs.empty())
    return Error{ErrorCode::insufficient_input, "", "No run was chosen to be summed.", {}};
  for (const std::size_t run : runs) {
    if (run < log.runs.size()) continue;
    return Error{ErrorCode::out_of_range,
                 "",
                 "There is no run " + std::to_string(run + 1) + ": the file has " +
                     std::to_string(log.runs.size()) + ".",
                 {}};
  }
  if (runs.size() == 1) return log.runs[runs[0]];
  return Sum(log, runs).add_up(same_time);
}

}  // namespace trainprint
