#include "sentence/dates.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "sentence/sentence.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

// 12 of "12", 0 for anything but one to four digits.
int digits_of(std::string_view word) {
  constexpr std::size_t kMost = 4;
  if (word.size() > kMost) return 0;
  int number = 0;
  for (const char c : word) {
    if (!is_digit(c)) return 0;
    number = 10 * number + (c - '0');
  }
  return number;
}

// 1 of "January", "Jan" or "janvier", 0 for no month.
int month_of(std::string_view word) {
  constexpr std::string_view kBeginnings[] = {
      "jan ene gen", "feb fév fev",     "mar mär",      "apr avr abr",
      "mai may mag", "jun juin giu",    "jul juil lug", "aug aoû aou ago",
      "sep set",     "oct okt ott out", "nov",          "dec déc dez dic"};
  constexpr std::size_t kLeast = 3, kMost = 4;
  const bool capital = !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
  // "may" and "march" are words, too.
  if (!one_of(word, vocabulary::kDatePart) || (!capital && one_of(word, "may mar march"))) return 0;
  for (std::size_t size = kMost; size >= kLeast; --size) {
    int month = 0;
    for (const std::string_view beginnings : kBeginnings) {
      ++month;
      if (one_of(word.substr(0, size), beginnings)) return month;
    }
  }
  return 0;
}

// 3 of "3" and "3rd", 0 for no day of a month.
int day_of(std::string_view word) {
  constexpr int kDays = 31;
  if (word.empty() || !is_digit(word[0])) return 0;
  const int day = digits_of(trimmed(word, "stndrhe"));
  return day <= kDays ? day : 0;
}

// 2024 of "2024", 0 for no year that something was trained in.
int year_of(std::string_view word) {
  constexpr int kFirst = 1990, kLast = 2100;
  const int year = word.size() == 4 && is_digit(word[0]) ? digits_of(word) : 0;
  return year >= kFirst && year <= kLast ? year : 0;
}

// Days from the beginning of the first century, in the Gregorian calendar.
int day_number(int year, int month, int day) {
  constexpr int kBefore[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  const int last = year - 1;
  return 365 * last + last / 4 - last / 100 + last / 400 + kBefore[month - 1] + day +
         (leap && month > 2 ? 1 : 0);
}

/// Two dates that follow each other, "3 to 9 May", "03/04/2024 - 05/04/2024", while they are read.
struct Dates {
  std::vector<int> days, months, years;
  /// Places in `days` and `months` of "03/04/2024", where the day or the month may come first, in
  /// all alike.
  std::vector<std::pair<std::size_t, std::size_t>> swapping;
  bool need_year = false;  ///< "3.4." alone is a number.
  ByteRange range = {};

  static bool is_date(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  /// "2024-05-09", "9/5/2024", "9.5.24", "5/9"
  bool take_numeric(std::string_view word) {
    constexpr int kCentury = 2000;
    const std::size_t first = word.find_first_not_of("0123456789");
    if (first == word.npos || first == 0) return false;
    const char sign = word[first];
    if (sign != '/' && sign != '.' && sign != '-') return false;
    std::vector<int> parts;
    std::size_t longest = 0;
    for (std::string_view rest = word; !rest.empty();) {
      const std::string_view part = rest.substr(0, rest.find(sign));
      rest.remove_prefix(std::min(part.size() + 1, rest.size()));
      if (part.empty() || part.size() > 4 || part.find_first_not_of("0123456789") != part.npos)
        return false;
      longest = std::max(longest, part.size());
      parts.push_back(digits_of(part));
    }
    const bool year_first = parts.size() == 3 && year_of(word.substr(0, first)) > 0;
    const bool short_one = parts.size() == 2 && longest <= 2 && sign != '-' &&
                           (sign == '/' || word.size() > first + 1);
    if (parts.size() != 3 && !short_one) return false;
    const int day = parts[year_first ? 2 : 0], month = parts[1];
    int year = parts.size() < 3 ? 0 : parts[year_first ? 0 : 2];
    if (parts.size() == 3 && year < 100) year += kCentury;
    const bool swaps = !year_first && sign != '.';
    if (!is_date(day, month) && !(swaps && is_date(month, day))) return false;
    if (parts.size() == 3 && (year < 1990 || year > 2100)) return false;
    need_year = need_year || (parts.size() == 2 && sign == '.');
    if (swaps) swapping.push_back({days.size(), months.size()});
    days.push_back(day);
    months.push_back(month);
    if (year > 0) years.push_back(year);
    return true;
  }

  /// Whether the word may stand in them.
  bool take(std::string_view word) {
    if (take_numeric(word)) return true;
    constexpr std::string_view kDash = "–";
    if (word == "-" || word == kDash || word == "—") return !days.empty();
    std::size_t dash = word.find(kDash), size = kDash.size();
    if (dash == word.npos) {  // the middle one of "2024-05-03-2024-05-09"
      size = 1;
      const auto many = std::count(word.begin(), word.end(), '-');
      dash = word.find('-');
      for (auto skip = many / 2; skip > 0 && dash != word.npos; --skip)
        dash = word.find('-', dash + 1);
    }
    if (dash != word.npos) return take(word.substr(0, dash)) && take(word.substr(dash + size));
    if (const int month = month_of(word); month > 0) {
      months.push_back(month);
    } else if (const int year = year_of(word); year > 0) {
      years.push_back(year);
      return !days.empty();
    } else if (const int day = day_of(word); day > 0) {
      days.push_back(day);
    } else {
      const bool joins = one_of(word, "until till through of the al au de") ||
                         one_of(word, vocabulary::kQuantityTo) ||
                         one_of(word, vocabulary::kQuantityAnd);
      return joins && !days.empty();
    }
    return true;
  }

  std::size_t parts() const { return days.size() + months.size() + years.size(); }

  bool are_two() const {
    return days.size() == 2 && !months.empty() && months.size() <= 2 && years.size() <= 2 &&
           !(need_year && years.empty());
  }

  /// From the first to the last, 0 where the second is not behind the first or there is no such
  /// day.
  int days_between(bool month_first) const {
    constexpr int kAnyYear = 2023;  // none that leaps
    std::vector<int> of_month = days, in_year = months;
    if (month_first)
      for (const auto& [day, month] : swapping) std::swap(of_month[day], in_year[month]);
    const int from[] = {of_month[0], in_year.front()}, to[] = {of_month[1], in_year.back()};
    if (!is_date(from[0], from[1]) || !is_date(to[0], to[1])) return 0;
    const int last = years.empty() ? kAnyYear : years.back();
    int first = years.empty() ? kAnyYear : years.front();
    // "28 December to 3 January"
    const bool earlier = to[1] < from[1] || (to[1] == from[1] && to[0] < from[0]);
    if (years.size() < 2 && earlier) --first;
    return day_number(last, to[1], to[0]) - day_number(first, from[1], from[0]);
  }
};

}  // namespace

void ask_about_dates(Sentence& sentence) {
  if (sentence.has("wall_clock_hours") || sentence.has("device_hours")) return;
  constexpr double kHours = 24;
  Dates dates;
  for (const Word& word : sentence.words()) {
    Dates with = dates;
    if (!is_free(word) || !with.take(word.text)) {
      if (dates.are_two()) break;
      dates = {};
      continue;
    }
    // What joins them is no end: "3 to 9 May, a".
    if (with.parts() > dates.parts()) {
      if (with.range.end == 0) with.range.begin = word.range.begin;
      with.range.end = word.range.end;
    }
    dates = std::move(with);
  }
  if (!dates.are_two()) return;
  std::vector<ReadAnswer> answers;
  std::vector<int> seen;
  for (const bool month_first : {false, true}) {
    const int days = dates.days_between(month_first);
    for (const int more : {0, 1}) {
      if (days <= 0 || std::find(seen.begin(), seen.end(), days + more) != seen.end()) continue;
      seen.push_back(days + more);
      FoundQuantity time;
      time.kind = QuantityKind::duration;
      time.value = (days + more) * kHours;
      answers.push_back({humane(time), "wall_clock_hours", exact_decimal(time.value)});
    }
  }
  if (answers.empty()) return;
  sentence.ask("wall_clock_hours",
               in_quotes(sentence.shown(dates.range)) + " are dates. How many hours did it take?",
               dates.range, std::move(answers));
}

}  // namespace trainprint::sentence
