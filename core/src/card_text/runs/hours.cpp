// Hours by the clock, or summed over devices?
#include <algorithm>
#include <cmath>

#include "card_text/runs/assemble.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

// Nobody trains for a year by the clock.
constexpr double kLongestRun = 8766;  // h

const Statement* first_of(const Draft& draft, Field field) {
  const auto at = std::find_if(draft.statements.begin(), draft.statements.end(),
                               [&](const Statement& s) { return s.field == field; });
  return at == draft.statements.end() ? nullptr : &*at;
}

bool near(double a, double b) {
  constexpr double kRoundingOfHours = 0.02;
  return std::fabs(a - b) <= kRoundingOfHours * b;
}

void take(Statement& hours, Field as, std::string assumed) {
  hours.field = as;
  if (assumed.empty()) return;
  if (!hours.assumed.empty()) hours.assumed += ' ';
  hours.assumed += assumed;
}

// Whether the rest of the draft allows `device_hours`; nothing where it says too little.
std::optional<bool> allowed(const Draft& draft, double device_hours) {
  Draft alone = draft;
  alone.statements.erase(std::remove_if(alone.statements.begin(), alone.statements.end(),
                                        [](const Statement& s) {
                                          return s.field == Field::hours ||
                                                 s.field == Field::device_hours ||
                                                 s.field == Field::clock_hours ||
                                                 s.field == Field::parameters ||
                                                 s.field == Field::tokens;
                                        }),
                         alone.statements.end());
  alone.reading = {};
  merge(alone);
  Stated stated = stated_in(alone);
  if (stated.accelerator == nullptr || (!stated.emissions && !stated.energy)) return std::nullopt;
  stated.device_hours = Duration::hours(device_hours);
  const std::vector<Finding> found = check_plausibility(stated);
  return found.empty() || found.front().confidence < Confidence::medium;
}

void settle(Draft& draft, Statement& hours, bool codecarbon) {
  const Statement* const count = first_of(draft, Field::count);
  const Statement* const clock = first_of(draft, Field::clock_hours);
  const Statement* const summed = first_of(draft, Field::device_hours);
  const double n = count != nullptr ? count->number : 0;
  if (hours.number > kLongestRun)
    return take(
        hours, Field::device_hours,
        "Taken as summed over all accelerators: by the clock it would be more than a year.");
  if (hours.by_clock || n == 1) return take(hours, Field::clock_hours, "");
  if (summed != nullptr && near(hours.number, summed->number))
    return take(hours, Field::device_hours, "");
  if (clock != nullptr && near(hours.number, clock->number))
    return take(hours, Field::clock_hours, "");
  if (clock != nullptr && n > 1 && near(hours.number, clock->number * n))
    return take(hours, Field::device_hours, "");
  if (summed != nullptr && n > 1 && near(hours.number * n, summed->number))
    return take(hours, Field::clock_hours, "");
  if (codecarbon) return take(hours, Field::clock_hours, "CodeCarbon measures time by the clock.");
  if (n < 2) return;
  const auto as_summed = allowed(draft, hours.number), as_clock = allowed(draft, hours.number * n);
  if (!as_summed || !as_clock || *as_summed == *as_clock) return;
  const std::string why = "the emissions or the energy stated would not fit the other reading.";
  if (*as_summed)
    return take(hours, Field::device_hours, "Taken as summed over all accelerators: " + why);
  take(hours, Field::clock_hours, "Taken as hours by the clock: " + why);
}

}  // namespace

namespace {

// One part that is named, and that nothing counts, is one: what is said of its hours is then both.
void take_as_one(Draft& draft) {
  constexpr double kLongestOnOne = 2000;  // h; who trains longer has more than one
  const Statement* const hours = first_of(draft, Field::hours);
  const Statement* const part = first_of(draft, Field::accelerator);
  const bool counted = first_of(draft, Field::count) != nullptr ||
                       first_of(draft, Field::nodes) != nullptr ||
                       first_of(draft, Field::device_hours) != nullptr;
  const bool asked = std::any_of(
      draft.reading.questions.begin(), draft.reading.questions.end(), [](const ReadQuestion& q) {
        return q.field == path(Field::count) || q.field == path(Field::accelerator);
      });
  if (hours == nullptr || part == nullptr || counted || asked || hours->number > kLongestOnOne)
    return;
  const bool all_single =
      std::all_of(draft.statements.begin(), draft.statements.end(), [&](const Statement& s) {
        return s.field != Field::accelerator || (s.single && s.accelerator == part->accelerator);
      });
  if (!all_single || allowed(draft, hours->number) == std::optional<bool>(false)) return;
  Statement one = *part;
  one.field = Field::count;
  one.number = 1;
  one.assumed = "One is taken, as the card names one and counts none.";
  draft.statements.push_back(std::move(one));
}

}  // namespace

void settle_hours(Draft& draft, bool codecarbon) {
  take_as_one(draft);
  for (std::size_t i = 0; i < draft.statements.size(); ++i) {
    Statement& hours = draft.statements[i];
    if (hours.field == Field::clock_hours && hours.number > kLongestRun && hours.by_clock) {
      take(hours, Field::device_hours,
           "Taken as summed over all accelerators: by the clock it would be more than a year.");
    }
    if (hours.field != Field::hours) continue;
    Statement settled = hours;
    settle(draft, settled, codecarbon);
    draft.statements[i] = std::move(settled);
  }
  const bool known = first_of(draft, Field::device_hours) != nullptr ||
                     first_of(draft, Field::clock_hours) != nullptr;
  std::vector<double> asked;
  for (const Statement& hours : draft.statements) {
    if (hours.field != Field::hours || known) continue;
    if (std::find(asked.begin(), asked.end(), hours.number) != asked.end()) continue;
    asked.push_back(hours.number);
    const Statement* const count = first_of(draft, Field::count);
    const std::string all = count != nullptr ? readable(count->number, 9) + " " : std::string();
    draft.ask(Field::hours,
              "Are " + readable(hours.number, 9) + " h by the clock, or summed over all " + all +
                  "accelerators?",
              hours.range, amounts(Field::hours, {hours.number}));
  }
}

}  // namespace trainprint::card_text
