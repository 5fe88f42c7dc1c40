// Rates and dates of a training, from which its time follows.
#include <array>

#include "card_text/statements/sentence_reader.hpp"
#include "text/language_words.generated.hpp"
#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

// Days since 1970-01-01 of a date of the Gregorian calendar (Howard Hinnant, chrono-compatible
// low-level date algorithms, days_from_civil).
long days_from_civil(long year, long month, long day) {
  year -= month <= 2 ? 1 : 0;
  const long era = year / 400, of_era = year - era * 400;
  const long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct Date {
  long year = 0, month = 0, day = 0;
};

constexpr std::string_view kMonths =
    "january february march april may june july august september october november december";
constexpr std::string_view kShortMonths = "jan feb mar apr may jun jul aug sep oct nov dec";

long month_of(std::string_view word) {
  if (const int place = place_of(word, kMonths); place > 0) return place;
  return place_of(word.substr(0, 3), word.size() <= 4 ? kShortMonths : "");
}

// "march 11 2022", "11 march 2022", "2022 03 11", "march 11": as far as it is a date.
std::optional<Date> date_at(const std::vector<std::string_view>& words, std::size_t& at) {
  Date out;
  std::size_t i = at;
  for (; i < words.size() && i < at + 3; ++i) {
    std::string_view word = words[i];
    if (word.size() > 2 && is_digit(word[0]) && one_of(word.substr(word.size() - 2), "th st nd rd"))
      word.remove_suffix(2);
    if (const long month = month_of(word); month > 0 && out.month == 0) {
      out.month = month;
      continue;
    }
    const auto number = parse_number(word);
    constexpr std::size_t kLongestYear = 4;
    const bool whole =
        number && word.size() <= kLongestYear && word.find_first_not_of("0123456789") == word.npos;
    if (!whole) break;
    const long value = static_cast<long>(*number);
    if (word.size() == 4 && value > 2010 && value < 2100 && out.year == 0) {
      out.year = value;
    } else if (out.month == 0 && out.year > 0 && value >= 1 && value <= 12) {
      out.month = value;
    } else if (word.size() <= 2 && value >= 1 && value <= 31 && out.day == 0) {
      out.day = value;
    } else {
      break;
    }
  }
  if (out.month == 0) return std::nullopt;
  at = i;
  return out;
}

}  // namespace

// "from March 11 to July 5, 2022", "between 2022-03-11 and 2022-07-05": days, both counted.
std::optional<double> days_of_dates(std::string_view words_of_text) {
  std::vector<std::string_view> words;
  for (std::string_view rest = words_of_text; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (end > 0) words.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  for (std::size_t i = 0; i + 4 < words.size(); ++i) {
    std::size_t at = i;
    auto first = date_at(words, at);
    if (!first || at >= words.size()) continue;
    if (one_of(words[at], "to and until till through")) ++at;
    auto last = date_at(words, at);
    if (!last || last->year == 0) continue;
    // "from May to July 2023": from the first day of the one to the last of the other.
    if ((first->day == 0) != (last->day == 0)) continue;
    if (first->day == 0) {
      if (i == 0 || !one_of(words[i - 1], "from between")) continue;
      first->day = 1;
      last->day = 1;
      last->year += last->month == 12 ? 1 : 0;
      last->month = last->month % 12 + 1;
    }
    if (first->year == 0) first->year = last->year - (first->month > last->month ? 1 : 0);
    const long days = days_from_civil(last->year, last->month, last->day) -
                      days_from_civil(first->year, first->month, first->day);
    if (days <= 0 || days > 3 * 365) return std::nullopt;
    return static_cast<double>(days);
  }
  return std::nullopt;
}

void SentenceReader::dates() {
  if (dates_may_be_others()) return;
  const auto days = days_of_dates(words_);
  if (!days) return;
  Statement statement = blank_;
  statement.field = Field::dates;
  statement.number = *days;
  statement.range = plain_.source(s_);
  out_.statements.push_back(std::move(statement));
}

// "at 18,400 tokens/s/GPU", "1.2M tokens per second"
void SentenceReader::throughput() {
  if (says(words_, vocabulary::kThroughputNot)) return;
  const std::size_t at = std::min({s_.find("tokens/s"), s_.find("tok/s"), s_.find("token/s"),
                                   s_.find("tokens per second"), s_.find("tokens / s")});
  if (at == s_.npos || at == 0) return;
  std::string_view before = trimmed(s_.substr(0, at));
  std::size_t begin = before.size();
  while (begin > 0 && (is_digit(before[begin - 1]) || is_letter(before[begin - 1]) ||
                       before[begin - 1] == ',' || before[begin - 1] == '.'))
    --begin;
  const auto rate = parse_number(before.substr(begin));
  if (!rate || !(*rate > 0)) return;
  const std::string behind = words_of(s_.substr(at, 40));
  const bool each = says(behind, "gpu$|gpus$|device$|chip$|accelerator$|card$|h100|a100|tpu");
  Statement statement = blank_;
  statement.field = Field::throughput;
  statement.number = *rate;
  statement.single = each;  // of one accelerator
  statement.range = plain_.source(before.substr(begin));
  out_.statements.push_back(std::move(statement));
}

void read_rates(const Plain& plain, std::string_view subject, Gathered& out) {
  constexpr double kLeast = 0.02, kMost = 0.8;
  const std::string_view s = plain.text;
  if (s.find("MFU") == s.npos && s.find("odel FLOPs utili") == s.npos) return;
  for (const FoundQuantity& q : find_quantities(s)) {
    if (q.kind != QuantityKind::efficiency || q.upper || q.value < kLeast || q.value > kMost)
      continue;
    Statement statement;
    statement.field = Field::mfu;
    statement.subject = subject;
    statement.number = q.value;
    statement.range = plain.source(q.begin, q.end);
    out.statements.push_back(std::move(statement));
    return;
  }
}

}  // namespace trainprint::card_text
