// Numbers into statements.
#include <cmath>

#include "card_text/statements/values.hpp"
#include "card_text/vocabulary/words.hpp"
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

namespace {

// Whether `number` is up to three digits, a mark and three digits, and nothing more.
bool has_one_group(std::string_view number) {
  std::size_t digits = 0;
  while (digits < number.size() && is_digit(number[digits])) ++digits;
  if (digits == 0 || digits > 3 || number[0] == '0' || digits + 4 > number.size()) return false;
  if (number[digits] != '.' && number[digits] != ',') return false;
  for (std::size_t i = digits + 1; i < digits + 4; ++i) {
    if (!is_digit(number[i])) return false;
  }
  if (digits + 4 < number.size()) {
    const char after = number[digits + 4];
    const bool more = digits + 5 < number.size() && is_digit(number[digits + 5]);
    if (is_digit(after) || ((after == '.' || after == ',') && more)) return false;
  }
  return true;
}

}  // namespace

bool may_be_thousands(std::string_view number, QuantityKind kind) {
  using K = QuantityKind;
  if (kind == K::pue || kind == K::carbon_intensity || kind == K::power) return false;
  const std::size_t point = number.find('.');
  if (!has_one_group(number) || point > 3) return false;
  const std::size_t behind = number.find_first_not_of("0123456789", point + 1);
  const bool scaled = behind != number.npos && behind < number.size() &&
                      std::string_view("eExX*").find(number[behind]) != std::string_view::npos;
  return !scaled && (kind == K::device_hours || number[point + 3] == '0');
}

bool may_be_decimal(std::string_view number, std::string_view words) {
  if (!has_one_group(number)) return false;
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
        return out.note(NoticeCode::not_stated, field,
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
            range);
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
  blank.field = field;
  blank.number = q.value;
  blank.range = range;
  out.statements.push_back(std::move(blank));
}

}  // namespace trainprint::card_text
