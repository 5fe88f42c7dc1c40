// Numbers into statements.
#include <algorithm>
#include <cmath>

#include "card_text/statements/values.hpp"
#include "card_text/vocabulary/words.hpp"
#include "phrases/thousands.hpp"
#include "text/language_words.generated.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

std::string_view what(Field field) {
  switch (field) {
    case Field::emissions:
      return "emissions";
    case Field::energy:
      return "energy";
    case Field::power:
      return "power";
    case Field::count:
      return "the number of accelerators";
    default:
      return "this";
  }
}

}  // namespace

bool may_be_thousands(std::string_view number, QuantityKind kind) {
  const bool hours = kind == QuantityKind::device_hours && number.find('.') < 4;
  return (hours && phrases::has_one_group(number)) || phrases::may_be_thousands(number, kind);
}

bool may_be_decimal(std::string_view number, std::string_view words, const Plain& plain) {
  return phrases::has_one_group(number) && has_decimal_comma(words, plain);
}

bool has_decimal_comma(std::string_view words, const Plain& plain) {
  if (plain.decimal_comma) return true;
  for (std::string_view rest = words; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    if (one_of(word, vocabulary::kDecimalCommaUnits)) return true;
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  if (says(words, vocabulary::kDecimalCommaEnough)) return true;
  for (const std::string_view few : vocabulary::kDecimalCommaNeedsAnother) {
    int found = 0;
    for (std::string_view rest = few; !rest.empty();) {
      const std::size_t bar = rest.find('|');
      if (says(words, rest.substr(0, bar))) ++found;
      rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
    }
    if (found > 1) return true;
  }
  return false;
}

void add_number(Field field, const FoundQuantity& q, ByteRange range, Statement blank,
                Gathered& out) {
  for (const Notice& notice : q.notices) {
    if (notice.code == NoticeCode::approximate) {
      blank.approximate = true;
    } else if (notice.code == NoticeCode::lower_bound || notice.code == NoticeCode::upper_bound) {
      // "8+ GPUs" are no number of GPUs, and "less than 1 kg" is no mass.
      if (field == Field::count) return;
      const bool amount = field == Field::emissions || field == Field::energy;
      if (amount && notice.code == NoticeCode::upper_bound)
        return out.note(NoticeCode::upper_bound, field,
                        "The card gives only an upper bound, at most " + humane(q) +
                            ": it is taken as not stated.");
      blank.approximate = true;
    }
    const bool by_label = notice.code == NoticeCode::gas_not_named ||
                          notice.code == NoticeCode::time_is_summed ||
                          notice.code == NoticeCode::watts;
    if (by_label) continue;
    if (!blank.assumed.empty()) blank.assumed += ' ';
    blank.assumed += notice.message;
  }
  if (q.upper) {
    // Hours of a range may be of either kind; the field says which is asked for.
    out.ask(blank, field,
            humane(q) + ": " + (q.question.empty() ? "which is right?" : std::string(q.question)),
            range, amounts(field, {q.value, *q.upper}));
    return;
  }
  const bool hours = field == Field::hours;
  // Which kind of hours they are is settled, or asked, with the rest of the card.
  const bool kind_of_hours =
      hours && q.question.find("summed over all accelerators") != std::string_view::npos;
  if (q.needs_answer() && !kind_of_hours) {
    out.ask(blank, field, humane(q) + ": " + std::string(q.question), range);
    return;
  }
  if (!(q.value > 0)) {
    if (q.value == 0 && (field == Field::emissions || field == Field::energy)) {
      out.note(NoticeCode::zero, field,
               "The card gives 0 for " + std::string(what(field)) +
                   ": less than its digits can show, or not measured. It is taken as not stated.");
    }
    return;
  }
  if (!std::isfinite(q.value)) return;
  // "2 kg CO2/kWh": the dirtiest grids emit 1,000 g.
  constexpr double kNoGrid = 1300;
  if (field == Field::grid && q.value > kNoGrid) {
    out.ask(blank, field,
            humane(q) + " are more than any grid emits for one kWh. In which unit is it?", range);
    return;
  }
  blank.field = field;
  blank.number = q.value;
  blank.range = range;
  out.statements.push_back(std::move(blank));
}

}  // namespace trainprint::card_text
