#include "trainprint/hours_sum.hpp"

#include <algorithm>
#include <cmath>

#include "text/language_words.generated.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace hours_sum {
namespace {

constexpr int kDigits = 7;
constexpr double kMostHours = 1e10, kMostTimes = 1e6, kLargestShare = 10;
constexpr std::string_view kBlanks = " \t\r";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }

std::string hours_text(double hours) { return readable(hours, kDigits) + " h"; }

// What stands between blanks at one end, and the rest.
struct Split {
  std::string_view word, rest;
};
Split first_word(std::string_view text) {
  text = trimmed(text);
  const std::size_t end = std::min(text.find_first_of(kBlanks), text.size());
  return {text.substr(0, end), trimmed(text.substr(end))};
}
Split last_word(std::string_view text) {
  text = trimmed(text);
  const std::size_t at = text.find_last_of(kBlanks);
  const std::size_t begin = at == text.npos ? 0 : at + 1;
  return {text.substr(begin), trimmed(text.substr(0, begin))};
}

std::string_view without_marks(std::string_view word) { return trimmed(word, "():,.;\"'"); }

bool is_several(std::string_view word) {
  return one_of(without_marks(word), vocabulary::kQuantityHoursSeveral);
}
bool is_stage(std::string_view word) {
  return one_of(without_marks(word), vocabulary::kQuantityHoursStage) || is_several(word);
}
bool is_joining(std::string_view word) {
  return one_of(without_marks(word), vocabulary::kQuantityHoursJoins);
}

// Where a sum goes on: the length of the sign or word that begins at `at`; 0 for none.
std::size_t separator(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest[0] == ';' || rest[0] == '\n') return 1;
  if (rest.starts_with("＋")) return std::string_view("＋").size();
  if (rest[0] == '+') {  // but not in 1e+5
    const bool exponent = at >= 2 && (text[at - 1] == 'e' || text[at - 1] == 'E') &&
                          is_digit(text[at - 2]) && at + 1 < text.size() && is_digit(text[at + 1]);
    return exponent ? 0 : 1;
  }
  if (rest[0] == '&') return 1;
  const bool at_word = at > 0 && kBlanks.find(text[at - 1]) != kBlanks.npos;
  if (!at_word) return 0;
  const std::string_view word = first_word(rest).word;
  return one_of(word, "plus and") ? word.size() : 0;
}

bool is_words_alone(std::string_view text) {
  while (!text.empty()) {
    const Split split = first_word(text);
    if (!is_stage(split.word) && !is_joining(split.word)) return false;
    text = split.rest;
  }
  return true;
}

std::vector<std::string_view> terms_of(std::string_view text) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  char before = '\n';
  const auto take = [&](std::size_t end) {
    const std::string_view term = trimmed(text.substr(begin, end - begin));
    const bool blank_line = term.empty() && (before == '\n' || end == text.size()) &&
                            (end == text.size() ? before != '+' : text[end] == '\n');
    // "204,800 for pre-training and SFT" is one term.
    const bool goes_on = (before == 'a' || before == '&') && is_words_alone(term);
    if (!blank_line && !goes_on) out.push_back(term);
  };
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = separator(text, i);
    if (size == 0) {
      ++i;
      continue;
    }
    take(i);
    before = text[i] == 'p' || text[i] == 'P' ? '+' : text[i];
    if (before == 'A') before = 'a';
    if (before != 'a' && before != '&' && before != ';' && before != '\n') before = '+';
    begin = i += size;
  }
  take(text.size());
  return out;
}

// A term with what it is known by.
struct Read {
  HoursTerm term;
  double share = 0;      ///< "15 %" is 0.15; else 0.
  bool bare = false;     ///< A number without a unit.
  bool in_hours = true;  ///< Its unit is the hour, or it has none.
  std::string_view text;
};

Error wrong(ErrorCode code, const FieldPath& field, std::string message) {
  return {code, field, std::move(message), {}};
}

constexpr std::string_view kExpected =
    "Write a sum such as 204,800 + 15 %, or 400 h on 512 A100 + 20 h on 64 A100.";

// "15 %", "15 percent".
std::optional<double> share_in(std::string_view text) {
  for (const std::string_view sign : {"%", "％", "percent", "per cent", "pct"}) {
    if (!text.ends_with(sign)) continue;
    const auto number = parse_number(trimmed(text.substr(0, text.size() - sign.size())));
    if (number) return *number / 100;
  }
  return std::nullopt;
}

bool names_hours(std::string_view text) {
  for (std::string_view rest = text; !rest.empty();) {
    const Split split = first_word(rest);
    rest = split.rest;
    std::string_view word = without_marks(split.word);
    while (!word.empty() && (is_digit(word[0]) || word[0] == '.' || word[0] == ','))
      word.remove_prefix(1);
    const std::size_t hyphen = word.rfind('-');  // "GPU-hours"
    if (hyphen != word.npos) word.remove_prefix(hyphen + 1);
    if (one_of(word, vocabulary::kUnitHour) || one_of(word, "h gpuh gpu-h")) return true;
  }
  return false;
}

bool has(const std::vector<Notice>& notices, NoticeCode code) {
  return std::any_of(notices.begin(), notices.end(),
                     [&](const Notice& notice) { return notice.code == code; });
}

// A number with "h" or nothing behind it: how it was read says all that it says.
bool is_hours_alone(std::string_view text) {
  for (const char c : text) {
    if (!is_digit(c) && std::string_view(",. h").find(c) == std::string_view::npos) return false;
  }
  return true;
}

using Found = Result<std::optional<Read>>;

// A time on devices, or accelerator hours.
Found plain_term(std::string_view text, const FieldPath& field, std::vector<Notice>& notices) {
  const auto found = parse_quantity(text, QuantityKind::device_hours, field);
  if (!found) {
    if (found.error().code == ErrorCode::not_a_number) return std::optional<Read>();
    return found.errors();
  }
  if (found->needs_answer())
    return wrong(ErrorCode::ambiguous, field,
                 in_quotes(text) + ": " + std::string(found->question));
  if (!(found->value > 0 && found->value <= kMostHours)) {
    return wrong(ErrorCode::out_of_range, field,
                 in_quotes(text) + " cannot be accelerator hours: they are above 0 and at most " +
                     readable(kMostHours, 1) + ".");
  }
  Read out;
  out.term.device_hours = Duration::hours(found->value);
  out.term.accelerator = std::string(found->accelerator);
  out.term.on_devices = has(found->notices, NoticeCode::clock_times_devices);
  out.bare = parse_number(text).ok();
  const bool a_time = has(found->notices, NoticeCode::time_is_summed);
  out.term.said_summed = !out.term.on_devices && !out.bare && !a_time;
  out.in_hours = out.bare || names_hours(text) || text.find(':') != text.npos;
  for (const Notice& notice : found->notices) {
    const bool told = notice.code == NoticeCode::time_is_summed ||
                      notice.code == NoticeCode::clock_times_devices || has(notices, notice.code);
    if (!told) notices.push_back(notice);
  }
  return std::optional(out);
}

// "3 runs of 20 h on 8 A100", "3 × 1,280": how often, and what.
struct Times {
  double count;
  std::string_view what;
};
std::optional<Times> times_in(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && (is_digit(text[end]) || text[end] == ',')) ++end;
  if (end == 0) return std::nullopt;
  const auto count = parse_number(text.substr(0, end));
  if (!count || !(*count >= 1 && *count <= kMostTimes) || *count != std::floor(*count))
    return std::nullopt;
  std::string_view rest = trimmed(text.substr(end));
  for (const std::string_view sign : {"×", "x", "X", "*", "times"}) {
    if (!rest.starts_with(sign)) continue;
    const std::string_view what = trimmed(rest.substr(sign.size()));
    if (!what.empty() && (is_digit(what[0]) || what[0] == '(')) return Times{*count, what};
  }
  bool several = false;
  while (!rest.empty()) {
    const Split split = first_word(rest);
    if (several && one_of(split.word, "of at with x × *")) return Times{*count, split.rest};
    if (!is_stage(split.word)) return std::nullopt;
    several = several || is_several(split.word) || *count == 1;
    rest = split.rest;
  }
  return std::nullopt;
}

std::string_view without_brackets(std::string_view text) {
  text = trimmed(text, " ,:");
  const bool around = text.starts_with('(') && text.find(')') == text.size() - 1;
  return around ? trimmed(text.substr(1, text.size() - 2)) : text;
}

Found term_without_words(std::string_view text, const FieldPath& field,
                         std::vector<Notice>& notices, int depth = 0) {
  if (const auto share = share_in(text)) {
    if (!(*share > 0 && *share <= kLargestShare)) {
      return wrong(ErrorCode::out_of_range, field,
                   in_quotes(text) + " cannot be added: write a share above 0 and up to 1,000 %.");
    }
    Read out;
    out.share = *share;
    return std::optional(out);
  }
  auto plain = plain_term(text, field, notices);
  if (!plain || *plain) return plain;
  constexpr int kMostDepth = 3;  // "5 sweeps of 16 runs of 20 h"
  const auto times = times_in(text);
  if (!times || depth == kMostDepth) return plain;
  plain = term_without_words(without_brackets(times->what), field, notices, depth + 1);
  if (plain && *plain && (*plain)->share > 0) return std::optional<Read>();
  if (plain && *plain) {
    Duration& hours = plain.value()->term.device_hours;
    hours = hours * times->count;
    if (hours > Duration::hours(kMostHours))
      return wrong(ErrorCode::out_of_range, field, in_quotes(text) + " is more than any training.");
  }
  return plain;
}

// The word that stands in the way, where what is left of a term does not read.
Error not_read(std::string_view term, const FieldPath& field) {
  if (term.find_first_of("-−–") != term.npos && has_digit(term) &&
      (term.find(" -") != term.npos || term.find("−") != term.npos)) {
    return wrong(ErrorCode::unsupported, field,
                 in_quotes(term) + ": nothing can be taken away in a sum of hours. " +
                     std::string(kExpected));
  }
  for (std::string_view rest = term; !rest.empty();) {
    const Split split = first_word(rest);
    rest = split.rest;
    const std::string_view word = without_marks(split.word);
    if (word.empty() || has_digit(word) || is_stage(word) || is_joining(word) || names_hours(word))
      continue;
    return wrong(ErrorCode::not_a_number, field,
                 in_quotes(term) + " does not read as accelerator hours; what does " +
                     in_quotes(word) + " say? " + std::string(kExpected));
  }
  return wrong(ErrorCode::not_a_number, field,
               in_quotes(term) + " does not read as accelerator hours. " + std::string(kExpected));
}

Result<Read> read_term(std::string_view term, const FieldPath& field,
                       std::vector<Notice>& notices) {
  if (term.empty()) {
    return wrong(ErrorCode::not_a_number, field,
                 "There is nothing on one side of a plus sign. " + std::string(kExpected));
  }
  std::string_view text = without_brackets(term);
  constexpr int kMostWords = 24;
  bool counted = false;  // "1280 failed runs" counts runs, not hours
  for (int words = 0; words < kMostWords; ++words) {
    auto found = term_without_words(text, field, notices);
    if (!found) return found.errors();
    if (*found) {
      Read out = **found;
      if (out.bare && counted) {
        return wrong(ErrorCode::ambiguous, field,
                     in_quotes(term) + ": is that hours, or a number of runs? Write " +
                         hours_text(out.term.device_hours.as_hours()) + ", or how long each took.");
      }
      out.text = term;
      return out;
    }
    const Split last = last_word(text), first = first_word(text);
    if (is_stage(last.word) || is_joining(last.word)) {
      counted = counted || is_several(last.word);
      text = last.rest;
    } else if (is_stage(first.word) || is_joining(first.word)) {
      text = first.rest;
    } else {
      return not_read(term, field);
    }
    text = trimmed(text, " :,");
    if (text.empty()) break;
  }
  return not_read(term, field);
}

std::optional<Error> ambiguity(const std::vector<Read>& terms, const FieldPath& field) {
  bool on_devices = false, other_unit = false;
  for (const Read& read : terms) {
    on_devices = on_devices || read.term.on_devices;
    other_unit = other_unit || !read.in_hours;
  }
  for (const Read& read : terms) {
    if (read.share > 0 || read.term.on_devices || read.term.said_summed) continue;
    if (on_devices) {
      return wrong(ErrorCode::ambiguous, field,
                   in_quotes(read.text) +
                       ": by the clock, or summed over devices? Beside hours on devices, write "
                       "\"20 h on 64 A100\" or \"1280 GPU-hours\".");
    }
    if (read.bare && other_unit) {
      return wrong(ErrorCode::ambiguous, field,
                   in_quotes(read.text) +
                       " has no unit beside terms that have another than "
                       "hours. Write the unit.");
    }
  }
  return std::nullopt;
}

}  // namespace
}  // namespace hours_sum

Result<HoursSum> read_hours_sum(std::string_view text, const FieldPath& field) {
  using namespace hours_sum;
  if (text.size() > kLongestHoursSum) {
    return wrong(ErrorCode::too_long, field,
                 "A sum of hours may have " + readable(kLongestHoursSum, 4) + " characters.");
  }
  HoursSum out;
  std::vector<Read> terms;
  const std::vector<std::string_view> parts = terms_of(text);
  if (parts.size() > kMostHoursTerms) {
    return wrong(ErrorCode::too_long, field,
                 "A sum of hours may have " + readable(kMostHoursTerms, 3) + " terms.");
  }
  for (const std::string_view part : parts.empty() ? std::vector{std::string_view()} : parts) {
    auto read = read_term(part, field, out.notices);
    if (!read) return read.errors();
    terms.push_back(std::move(read.value()));
  }
  if (auto error = ambiguity(terms, field)) return *error;

  double plain = 0, all = 0;  // without and with shares
  std::vector<double> added;  // by share, to the terms before it
  for (const Read& read : terms) {
    if (!out.reading.empty()) out.reading += " + ";
    if (read.share > 0) {
      if (plain == 0)
        return wrong(ErrorCode::not_a_number, field,
                     in_quotes(read.text) + " of what? Write the hours first: 204,800 + 15 %.");
      const double more = read.share * plain;
      all += more;
      out.reading += readable(read.share * 100, 3) + " % (" + hours_text(more) + ")";
      for (HoursTerm& term : out.terms) {
        const std::size_t i = static_cast<std::size_t>(&term - out.terms.data());
        term.device_hours = term.device_hours + Duration::hours(read.share * added[i]);
      }
      continue;
    }
    const double hours = read.term.device_hours.as_hours();
    plain += hours;
    all += hours;
    added.push_back(hours);
    out.reading += hours_text(hours);
    if (!is_hours_alone(read.text)) out.reading += " (" + std::string(read.text) + ")";
    out.terms.push_back(read.term);
  }
  if (all > kMostHours)
    return wrong(ErrorCode::out_of_range, field, "That is more hours than any training has.");
  out.device_hours = Duration::hours(all);
  if (terms.size() > 1) out.reading += " = " + hours_text(all);
  return out;
}

}  // namespace trainprint
