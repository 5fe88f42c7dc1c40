#include "emissions_csv/time.hpp"

#include "text/characters.hpp"

namespace trainprint::emissions_csv {
namespace {

// A whole number of up to nine digits, moved past; false when there is none.
bool take(std::string_view& text, std::size_t most, int& out) {
  std::size_t i = 0;
  out = 0;
  while (i < text.size() && i < most && is_digit(text[i])) out = out * 10 + (text[i++] - '0');
  text.remove_prefix(i);
  return i > 0;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text[0] != c) return false;
  text.remove_prefix(1);
  return true;
}

// What stands between days and hours: "-", " day, ", " days, " or the same without the comma.
bool take_day_mark(std::string_view& text) {
  if (take(text, '-')) return true;
  if (text.substr(0, 4) != " day") return false;
  text.remove_prefix(4);
  take(text, 's');
  take(text, ',');
  return take(text, ' ');
}

double take_fraction(std::string_view& text) {
  double value = 0, place = 0.1;
  if (!take(text, '.')) return 0;
  for (; !text.empty() && is_digit(text[0]); place /= 10) {
    value += place * (text[0] - '0');
    text.remove_prefix(1);
  }
  return value;
}

// Days since 1970 in the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date
// algorithms").
int days_of(int year, int month, int day) {
  year -= month <= 2 ? 1 : 0;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int of_era = year - era * 400;
  const int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

}  // namespace

std::optional<double> seconds_of_time(std::string_view text) {
  int year, month, day, hour, minute, second;
  if (!take(text, 4, year) || !take(text, '-') || !take(text, 2, month) || !take(text, '-') ||
      !take(text, 2, day) || month < 1 || month > 12 || day < 1 || day > 31)
    return std::nullopt;
  if (!take(text, 'T') && !take(text, ' ')) return std::nullopt;
  if (!take(text, 2, hour) || !take(text, ':') || !take(text, 2, minute) || !take(text, ':') ||
      !take(text, 2, second))
    return std::nullopt;
  return days_of(year, month, day) * 86400.0 + hour * 3600.0 + minute * 60.0 + second +
         take_fraction(text);
}

std::optional<int> year_of_run(std::string_view time, double seconds) {
  const auto at = seconds_of_time(time);
  int year;
  if (!at || !take(time, 4, year)) return std::nullopt;
  const double begin = days_of(year, 1, 1) * 86400.0, end = days_of(year + 1, 1, 1) * 86400.0;
  if (*at - seconds < begin || *at + seconds >= end) return std::nullopt;
  return year;
}

std::optional<double> seconds_of_duration(std::string_view text) {
  int days = 0, hours, minutes, seconds;
  const std::string_view whole = text;
  if (!take(text, 6, days) || !take_day_mark(text)) {
    days = 0;
    text = whole;
  }
  if (!take(text, 9, hours) || !take(text, ':') || !take(text, 2, minutes) || !take(text, ':') ||
      !take(text, 2, seconds))
    return std::nullopt;
  const double fraction = take_fraction(text);
  if (!text.empty()) return std::nullopt;
  return days * 86400.0 + hours * 3600.0 + minutes * 60.0 + seconds + fraction;
}

}  // namespace trainprint::emissions_csv
