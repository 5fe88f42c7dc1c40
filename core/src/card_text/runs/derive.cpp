// What follows from a draft's other figures.
#include <algorithm>
#include <cmath>

#include "card_text/runs/assemble.hpp"
#include "run/fields.hpp"
#include "text/plain_number.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

constexpr double kSecondsPerHour = 3600;

class Deriver {
 public:
  explicit Deriver(Draft& draft) : draft_(draft) {}

  void run() {
    if (!timed()) {
      if (const Statement* one = stated(Field::epoch_time)) {
        epochs(*one);
      } else if (const Statement* paced = stated(Field::paced_time)) {
        draft_.ask(Field::clock_hours, paced->assumed + " Is that how long the training took?",
                   paced->range,
                   amounts(Field::clock_hours, {round_significant(paced->number, 6)}));
      } else if (const Statement* s = stated(Field::throughput)) {
        throughput(*s);
      } else if (const Statement* mfu = stated(Field::mfu)) {
        utilisation(*mfu);
      } else if (const Statement* days = stated(Field::dates)) {
        dates(*days);
      }
    }
    boundary();
    round_clock();
  }

 private:
  const Statement* stated(Field field) const {
    const auto at = std::find_if(draft_.statements.begin(), draft_.statements.end(),
                                 [&](const Statement& s) { return s.field == field; });
    return at == draft_.statements.end() ? nullptr : &*at;
  }

  double value(Field field) const {
    for (const ReadValue& v : draft_.reading.values) {
      if (v.field != path(field)) continue;
      const auto number = parse_number(v.value);
      return number ? *number : 0;
    }
    return 0;
  }

  bool timed() const {
    const auto is_time = [](const FieldPath& field) {
      return field == path(Field::device_hours) || field == path(Field::clock_hours);
    };
    const RunReading& r = draft_.reading;
    return std::any_of(r.values.begin(), r.values.end(),
                       [&](const ReadValue& v) { return is_time(v.field); }) ||
           std::any_of(r.questions.begin(), r.questions.end(),
                       [&](const ReadQuestion& q) { return is_time(q.field); });
  }

  void put(Field field, double number, ByteRange range, std::string assumed) {
    const double rounded = round_significant(number, 6);
    draft_.reading.values.push_back(
        {path(field), exact_decimal(rounded), range, std::move(assumed)});
  }

  // "24 days (320,256 GPU hours)" on 512: whole days are the rounder of the two.
  void round_clock() {
    constexpr double kExact = 0.02, kRoundingOfDays = 0.15;
    const double summed = value(Field::device_hours), clock = value(Field::clock_hours);
    const double product = clock * value(Field::count);
    if (!(summed > 0) || !(product > 0)) return;
    const double apart = std::fabs(summed / product - 1);
    if (apart <= kExact || apart > kRoundingOfDays) return;
    auto& values = draft_.reading.values;
    values.erase(
        std::remove_if(values.begin(), values.end(),
                       [](const ReadValue& v) { return v.field == path(Field::clock_hours); }),
        values.end());
    for (ReadValue& v : values) {
      if (v.field != path(Field::device_hours)) continue;
      v.assumed += (v.assumed.empty() ? "" : " ") + std::string("The card also gives ") +
                   shown(Field::clock_hours, clock) +
                   " by the clock, which make about as many and are left out as rounded.";
    }
  }

  // 8 epochs of 30 minutes
  void epochs(const Statement& one) {
    const double number = value(Field::epochs), hours = one.number * number;
    const std::string time = shown(Field::epoch_time, round_significant(one.number, 6));
    if (number > 0)
      return put(Field::clock_hours, hours, one.range,
                 readable(number, 6) + " epochs of " + time + " each.");
    draft_.ask(Field::clock_hours, "One epoch took " + time + ": how long did all of them take?",
               one.range);
  }

  // 100B tokens on 64 accelerators at 18,400 tokens/s each
  void throughput(const Statement& rate) {
    const double tokens = value(Field::tokens), count = value(Field::count);
    if (!(tokens > 0)) return;
    const double hours = tokens / rate.number / kSecondsPerHour;
    const std::string sum =
        readable(tokens, 6) + " tokens at " + readable(rate.number, 6) + " tokens/s";
    if (rate.single && count > 0)
      return put(Field::clock_hours, hours / count, rate.range,
                 sum + " on each of " + readable(count, 9) + ".");
    if (rate.single) return put(Field::device_hours, hours, rate.range, sum + " on each.");
    if (count == 1) return put(Field::clock_hours, hours, rate.range, sum + ".");
    draft_.ask(Field::clock_hours,
               sum + ": is that the rate of all accelerators together, or of each?", rate.range,
               count > 0 ? amounts(Field::clock_hours, {round_significant(hours, 6),
                                                        round_significant(hours / count, 6)})
                         : std::vector<ReadAnswer>{});
  }

  // 6 N D = MFU x peak x time
  void utilisation(const Statement& mfu) {
    const double n = value(Field::parameters), d = value(Field::tokens);
    double flop = value(Field::flop);
    std::string why = "The compute stated";
    if (!(flop > 0)) {
      flop = 6 * n * d;
      why =
          "6 FLOP for each of " + readable(n, 6) + " parameters and " + readable(d, 6) + " tokens";
    }
    if (!(flop > 0) || draft_.accelerator == nullptr || !draft_.accelerator->peak) return;
    const double peak = draft_.accelerator->peak->value.as_flop_per_s();
    put(Field::device_hours, flop / (mfu.number * peak) / kSecondsPerHour, mfu.range,
        why + ", at an MFU of " + readable(mfu.number * 100, 4) + " % of " +
            readable(peak / 1e12, 5) + " TFLOP/s.");
  }

  // "from March 11 to July 5": no longer than that.
  void dates(const Statement& days) {
    const double count = value(Field::count), hours = days.number * 24;
    std::string question = "The dates of the training are " + readable(days.number, 9) +
                           " days apart: did it run all that time, at most ";
    if (count > 0)
      return draft_.ask(Field::device_hours,
                        question + readable(days.number, 9) + " days x 24 h x " +
                            readable(count, 9) + " = " + readable(hours * count, 9) +
                            " device-hours?",
                        days.range, amounts(Field::device_hours, {hours * count}));
    draft_.ask(Field::clock_hours, question + readable(hours, 9) + " h by the clock?", days.range,
               amounts(Field::clock_hours, {hours}));
  }

  // Energy x PUE x grid = emissions: the energy is that before the PUE.
  void boundary() {
    if (stated(Field::boundary) != nullptr) return;
    constexpr double kRounding = 0.03, kLeastPue = 1.07;
    const double energy = value(Field::energy), pue = value(Field::pue), grid = value(Field::grid),
                 emissions = value(Field::emissions);
    if (!(energy > 0) || !(grid > 0) || !(emissions > 0) || pue < kLeastPue) return;
    if (std::fabs(energy * pue * grid / emissions - 1) > kRounding) return;
    draft_.reading.values.push_back(
        {path(Field::boundary),
         std::string(name(Boundary::accelerator)),
         {},
         "The card's energy times its PUE and grid are its emissions, so that it is the energy "
         "before the PUE: taken as that of the accelerators."});
  }

  Draft& draft_;
};

}  // namespace

void derive(Draft& draft) { Deriver(draft).run(); }

}  // namespace trainprint::card_text
