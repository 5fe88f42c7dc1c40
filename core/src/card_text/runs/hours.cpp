// Hours by the clock, or summed over devices?
#include <algorithm>
#include <cmath>

#include "card_text/runs/assemble.hpp"
#include "trainprint/method.hpp"
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

// What the rest of the draft says of an accelerator with emissions or an energy; nothing where it
// says too little.
std::optional<Stated> stated_without_time(const Draft& draft) {
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
  return stated;
}

// Whether the rest of the draft allows `device_hours`; nothing where it says too little.
std::optional<bool> allowed(const Draft& draft, double device_hours) {
  std::optional<Stated> stated = stated_without_time(draft);
  if (!stated) return std::nullopt;
  stated->device_hours = Duration::hours(device_hours);
  const std::vector<Finding> found = check_plausibility(*stated);
  return found.empty() || found.front().confidence < Confidence::medium;
}

// The power that the emissions or the energy stated give each accelerator in `device_hours`, over
// its own; 0 where the draft says too little.
double share_of_power(const Draft& draft, double device_hours) {
  const std::optional<Stated> stated = stated_without_time(draft);
  if (!stated || !stated->accelerator->tdp) return 0;
  double kwh = stated->energy ? stated->energy->as_kwh() : 0;
  const double grid = stated->grid ? stated->grid->as_grams_per_kwh() : 0;
  if (!(kwh > 0) && grid > 0 && stated->emissions) kwh = stated->emissions->as_grams() / grid;
  return kwh * 1000 / (device_hours * stated->accelerator->tdp->value.as_watts());
}

// Calculators multiply hours by the accelerators' own power: where that is what one reading gives,
// and the other is far from it, the first is meant.
void settle_by_power(const Draft& draft, Statement& hours, double count) {
  constexpr double kLeast = 0.75, kMost = 1.3, kFar = 2.5;
  const double summed = share_of_power(draft, hours.number), clock = summed / count;
  const auto near = [](double share) { return share >= kLeast && share <= kMost; };
  const auto far = [](double share) { return share > kFar || share < 1 / kFar; };
  const std::string why =
      "hours x power x grid give what the card states; the other reading is far from it.";
  if (near(clock) && far(summed))
    take(hours, Field::clock_hours, "Taken as hours by the clock: " + why);
  if (near(summed) && far(clock))
    take(hours, Field::device_hours, "Taken as summed over all accelerators: " + why);
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
  if (!as_summed || !as_clock) return;
  if (*as_summed == *as_clock) return settle_by_power(draft, hours, n);
  const std::string why = "the emissions or the energy stated would not fit the other reading.";
  if (*as_summed)
    return take(hours, Field::device_hours, "Taken as summed over all accelerators: " + why);
  take(hours, Field::clock_hours, "Taken as hours by the clock: " + why);
}

}  // namespace

namespace {

// Whether the compute that the card states would take more than one of the part at its peak.
bool is_too_much_for_one(const Draft& draft, const Accelerator* part, double hours) {
  if (part == nullptr || !part->peak) return false;
  const auto number = [&](Field field) {
    const Statement* const s = first_of(draft, field);
    return s != nullptr ? s->number : 0;
  };
  const double stated = number(Field::flop);
  const double flop = stated > 0 ? stated
                                 : method::kFlopPerParameterToken * number(Field::parameters) *
                                       number(Field::tokens);
  return Flop::flop(flop) > part->peak->value * Duration::hours(hours);
}

// One part that is named, and that nothing counts, is one: what is said of its hours is then both.
void take_as_one(Draft& draft) {
  constexpr double kLongestOnOne = 2000;  // h; who trains longer has more than one
  const Statement* const either = first_of(draft, Field::hours);
  const Statement* const hours = either != nullptr ? either : first_of(draft, Field::clock_hours);
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
  if (is_too_much_for_one(draft, part->accelerator, hours->number)) return;
  Statement one = *part;
  one.field = Field::count;
  one.number = 1;
  one.assumed = "One is taken, as the card names one and counts none.";
  draft.statements.push_back(std::move(one));
}

}  // namespace

namespace {

// "10 days on 32 A100 and 12 hours on 8 H100": stages on different numbers of accelerators add up
// only as hours of accelerators.
void sum_fleets(Draft& draft) {
  struct Fleet {
    Statement* clock;
    const Statement* count;
  };
  std::vector<Fleet> fleets;
  for (Statement& s : draft.statements) {
    if (s.field != Field::clock_hours) continue;
    const auto count =
        std::find_if(draft.statements.begin(), draft.statements.end(), [&](const Statement& c) {
          return c.field == Field::count && !s.stage.empty() && c.stage == s.stage;
        });
    if (count == draft.statements.end()) return;
    fleets.push_back({&s, &*count});
  }
  const bool one_number = std::all_of(fleets.begin(), fleets.end(), [&](const Fleet& fleet) {
    return fleet.count->number == fleets.front().count->number;
  });
  if (fleets.size() < 2 || one_number) return;
  for (const Fleet& fleet : fleets) {
    fleet.clock->field = Field::device_hours;
    fleet.clock->number *= fleet.count->number;
  }
  draft.statements.erase(std::remove_if(draft.statements.begin(), draft.statements.end(),
                                        [](const Statement& s) { return s.field == Field::count; }),
                         draft.statements.end());
}

}  // namespace

namespace {

constexpr const char* kMachinesMultiplied = "Machines are multiplied by the accelerators of each.";

// "Hardware: DGX A100" beside "Nodes: 4" names one of them; whether "8 x A100" does is asked, as
// for a run, unless it is more than one server has or fewer than there are servers.
void multiply_named_machines(Draft& draft, double nodes) {
  double asked = 0;
  ByteRange range;
  for (Statement& s : draft.statements) {
    if (s.field != Field::count || !s.with_hardware) continue;
    if (s.one_machine) {
      s.number *= nodes;
      s.assumed = kMachinesMultiplied;
    } else if (s.number >= nodes && s.number <= method::kDevicesPerNode) {
      asked = s.number;
      range = s.range;
    }
  }
  const bool counted =
      std::any_of(draft.statements.begin(), draft.statements.end(),
                  [](const Statement& s) { return s.field == Field::count && !s.with_hardware; });
  if (asked == 0 || counted) return;
  std::erase_if(draft.statements, [](const Statement& s) { return s.field == Field::count; });
  draft.ask(Field::count,
            "Are these " + readable(asked, 9) + " accelerators those of each of the " +
                readable(nodes, 9) + " servers, or all together?",
            range, amounts(Field::count, {asked * nodes, asked}));
}

}  // namespace

void multiply_nodes(Draft& draft) {
  const Statement* const servers = first_of(draft, Field::nodes);
  if (servers != nullptr && servers->number > 1) multiply_named_machines(draft, servers->number);
  const Statement* const each = first_of(draft, Field::per_node);
  if (each == nullptr || first_of(draft, Field::count) != nullptr) return;
  const Statement* const nodes = first_of(draft, Field::nodes);
  if (nodes == nullptr)
    return draft.ask(Field::count,
                     "The card gives " + readable(each->number, 9) +
                         " accelerators for each server: how many were they all together?",
                     each->range);
  Statement all = *each;
  all.field = Field::count;
  all.number *= nodes->number;
  all.assumed = kMachinesMultiplied;
  draft.statements.push_back(std::move(all));
}

void take_processor(Draft& draft, const std::string& processor) {
  const auto says_nothing_of = [&](std::initializer_list<Field> fields) {
    return std::none_of(fields.begin(), fields.end(),
                        [&](Field field) { return first_of(draft, field) != nullptr; });
  };
  std::vector<ReadQuestion>& questions = draft.reading.questions;
  const auto asks = [&](Field field) {
    return std::any_of(questions.begin(), questions.end(),
                       [&](const ReadQuestion& q) { return q.field == path(field); });
  };
  if (processor.empty() || asks(Field::accelerator) || asks(Field::count)) return;
  const bool hours = asks(Field::hours) || !says_nothing_of({Field::hours, Field::clock_hours});
  if (!hours ||
      !says_nothing_of({Field::accelerator, Field::count, Field::nodes, Field::device_hours}))
    return;
  // Of one, hours by the clock are all there are: "6 to 8 hours" leaves two answers open, not four.
  for (ReadQuestion& question : questions) {
    const auto is_clock = [](const ReadAnswer& answer) {
      return answer.field == path(Field::clock_hours);
    };
    std::vector<ReadAnswer>& answers = question.answers;
    if (question.field != path(Field::hours) ||
        std::none_of(answers.begin(), answers.end(), is_clock))
      continue;
    answers.erase(std::remove_if(answers.begin(), answers.end(), std::not_fn(is_clock)),
                  answers.end());
  }
  Statement one;
  one.field = Field::count;
  one.number = 1;
  one.assumed = "One processor is taken.";
  draft.statements.push_back(std::move(one));
  if (says_nothing_of({Field::energy, Field::power}))
    draft.ask(Field::power,
              "The training ran on a processor and no accelerator (" + processor +
                  "): which power did it draw, in W?",
              {});
}

void settle_hours(Draft& draft, bool codecarbon) {
  take_as_one(draft);
  sum_fleets(draft);
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
