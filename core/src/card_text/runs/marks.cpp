// "119.000": a hundred and nineteen thousand, or a hundred and nineteen?
#include <algorithm>
#include <optional>

#include "card_text/runs/assemble.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

// What two figures of a card have to agree within: hosts, PUE and the grid lie between them.
constexpr double kFactor = 2;

class MarkSettler {
 public:
  explicit MarkSettler(Draft& draft) : draft_(draft), merged_(draft) {
    merged_.reading = {};
    merge(merged_);
  }

  void run() {
    // Energy by the emissions first; hours by the energy, then.
    for (const Field field : {Field::energy, Field::emissions, Field::device_hours}) {
      for (const Asked& mark : draft_.marks) {
        if (mark.field == field) settle(mark);
      }
    }
  }

 private:
  double stated(Field field) const {
    const auto at = std::find_if(draft_.statements.begin(), draft_.statements.end(),
                                 [&](const Statement& s) { return s.field == field; });
    return at == draft_.statements.end() ? 0 : at->number;
  }

  // g/kWh of the electricity; 0 where nothing says it.
  double grid() const {
    if (const double own = stated(Field::grid); own > 0) return own;
    return merged_.place != nullptr ? merged_.place->intensity.as_grams_per_kwh() : 0;
  }

  double kilowatts() const {
    if (const double own = stated(Field::power); own > 0) return own / 1000;
    const Accelerator* const part = merged_.accelerator;
    return part != nullptr && part->tdp ? part->tdp->value.as_watts() / 1000 : 0;
  }

  // What `field` should be about, by the other figures; 0 where they say nothing.
  double expected(Field field) const {
    const double energy = stated(Field::energy), emissions = stated(Field::emissions);
    const double hours = stated(Field::device_hours);
    if (field == Field::energy) {
      if (emissions > 0 && grid() > 0) return emissions / grid();
      return hours * kilowatts();
    }
    if (field == Field::emissions) {
      return (energy > 0 ? energy : hours * kilowatts()) * grid();
    }
    if (!(kilowatts() > 0)) return 0;
    if (energy > 0) return energy / kilowatts();
    return grid() > 0 ? emissions / grid() / kilowatts() : 0;
  }

  void settle(const Asked& mark) {
    const double about = expected(mark.field);
    if (!(about > 0)) return;
    const auto fits = [&](double value) {
      return value <= about * kFactor && value >= about / kFactor;
    };
    const auto [decimals, thousands] = *mark.readings;
    if (fits(decimals) == fits(thousands)) return;
    Statement statement;
    statement.field = mark.field;
    statement.subject = mark.subject;
    statement.number = fits(decimals) ? decimals : thousands;
    statement.range = mark.question.range;
    statement.assumed = std::string("Its mark is taken as one that ") +
                        (fits(decimals) ? "begins decimals" : "groups thousands") +
                        ", as only that fits the card's other figures.";
    draft_.statements.push_back(std::move(statement));
    auto& questions = draft_.reading.questions;
    questions.erase(std::remove_if(questions.begin(), questions.end(),
                                   [&](const ReadQuestion& question) {
                                     return question.question == mark.question.question;
                                   }),
                    questions.end());
  }

  Draft& draft_;
  Draft merged_;  ///< With its place and its accelerator looked up.
};

}  // namespace

void settle_marks(Draft& draft) {
  if (!draft.marks.empty()) MarkSettler(draft).run();
}

}  // namespace trainprint::card_text
