#include "card_text/statements/trainer_print.hpp"

#include "card_text/vocabulary/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {

// log_metrics of transformers 5.24 prints a timedelta ("1 day, 2:31:13.45"), a TrainOutput and the
// dictionary of a log hold seconds.
void read_trainer_print(const Plain& plain, Gathered& out) {
  constexpr std::string_view kKey = "train_runtime";
  const std::string_view s = plain.text;
  const std::size_t at = s.find(kKey);
  if (at == s.npos || s.find(kKey, at + kKey.size()) != s.npos) return;
  const std::size_t begin = s.find_first_not_of("'\": =\t", at + kKey.size());
  if (begin == s.npos || begin == at + kKey.size()) return;
  std::size_t end = s.find_first_of("\n}|)", begin);
  if (end == s.npos) end = s.size();
  std::string_view value = trimmed(s.substr(begin, end - begin));
  // "5412.33, 'train_samples_per_second': 8.87"
  if (const std::size_t comma = value.find(','); comma != value.npos && value.find("day") > comma)
    value = trimmed(value.substr(0, comma));
  // "2 days, 3:00:00.50  train_samples_per_second = 8.87", on one line
  const std::size_t days = value.find("day") == value.npos ? 0 : value.find(' ', value.find("day"));
  const std::size_t blank = days == value.npos ? days : value.find_first_of(" \t", days + 1);
  value = value.substr(0, blank);
  double hours = 0;
  if (const auto seconds = parse_number(value)) {
    hours = *seconds / 3600;
  } else if (const auto time = parse_quantity(value, QuantityKind::duration)) {
    hours = time->value;
  }
  Statement statement;
  statement.field = Field::clock_hours;
  statement.weight = Weight::stated;
  statement.by_clock = true;
  statement.number = hours;
  statement.range = plain.source(value);
  if (hours > 0) out.statements.push_back(std::move(statement));
}

}  // namespace trainprint::card_text
