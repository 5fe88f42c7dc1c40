#include <cmath>
#include <cstdlib>

#include "trainprint/text.hpp"

namespace trainprint {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Characters that people put between groups of three digits; returns their length in bytes, 0 if
// none.
std::size_t group_separator(std::string_view s) {
  for (const std::string_view sep : {",", "_", " ", "'", "\u00A0", "\u2009", "\u202F", "\u2019"}) {
    if (s.substr(0, sep.size()) == sep) return sep.size();
  }
  return 0;
}

std::string_view trim(std::string_view s) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!s.empty() && blank(s.front())) s.remove_prefix(1);
  while (!s.empty() && blank(s.back())) s.remove_suffix(1);
  return s;
}

bool take(std::string_view& s, std::string_view prefix) {
  if (s.substr(0, prefix.size()) != prefix) return false;
  s.remove_prefix(prefix.size());
  return true;
}

// Significant digits and the power of ten they are multiplied with. Kept apart from the decimal
// point, so that strtod, which obeys the locale, never sees one.
struct Decimal {
  std::string digits;
  long exponent = 0;
};

// "184,320", "1.234.567,8", "0,5", "12.5": digits with at most one decimal mark and groups of
// three.
bool take_mantissa(std::string_view& s, Decimal& out) {
  struct Mark {
    char kind;           // '.', ',' or 'g' for any other group separator
    std::size_t digits;  // digits that follow it
  };
  std::vector<Mark> marks;
  std::size_t leading = 0;  // digits before the first mark
  std::string_view rest = s;
  if (rest.empty() ||
      !(is_digit(rest[0]) || (rest[0] == '.' && rest.size() > 1 && is_digit(rest[1])))) {
    return false;
  }
  while (!rest.empty()) {
    if (is_digit(rest[0])) {
      out.digits += rest[0];
      ++(marks.empty() ? leading : marks.back().digits);
      rest.remove_prefix(1);
      continue;
    }
    const bool point = rest[0] == '.';
    const std::size_t length = point ? 1 : group_separator(rest);
    const bool digit_follows = length > 0 && rest.size() > length && is_digit(rest[length]);
    if (length > 0 && digit_follows) {
      marks.push_back({point ? '.' : rest[0] == ',' ? ',' : 'g', 0});
      rest.remove_prefix(length);
    } else if (point && (marks.empty() || marks.back().kind != '.')) {  // "12."
      marks.push_back({'.', 0});
      rest.remove_prefix(1);
      break;
    } else {
      break;
    }
  }
  s = rest;
  if (marks.empty()) return true;

  // The last mark is the decimal one if it is a point or comma that occurs once and does not look
  // like a group: a point always, a comma when its digits are no group of three or the number
  // starts with a lone 0.
  const Mark last = marks.back();
  std::size_t same = 0;
  for (const Mark& m : marks) same += m.kind == last.kind ? 1 : 0;
  const bool lone_zero = leading == 0 || (leading == 1 && out.digits[0] == '0');
  const bool decimal = last.kind != 'g' && same == 1 &&
                       (last.kind == '.' || last.digits != 3 || lone_zero || marks.size() > 1);
  const std::size_t groups = marks.size() - (decimal ? 1 : 0);
  for (std::size_t i = 0; i < groups; ++i) {
    if (marks[i].digits != 3 || marks[i].kind != marks[0].kind) return false;
  }
  if (groups > 0 && (leading == 0 || leading > 3)) return false;
  if (decimal) out.exponent -= static_cast<long>(last.digits);
  return true;
}

// A run of digits, plain or superscript, as an exponent; clamped far beyond double's range.
bool take_exponent(std::string_view& s, long& out) {
  static constexpr std::string_view kSuperscript[] = {"⁰", "¹", "²", "³", "⁴",
                                                      "⁵", "⁶", "⁷", "⁸", "⁹"};
  const bool negative = take(s, "-") || take(s, "\u2212") || take(s, "⁻");
  if (!negative && !take(s, "+")) take(s, "⁺");
  long value = 0;
  bool any = false;
  for (;;) {
    long digit = -1;
    if (!s.empty() && is_digit(s[0])) {
      digit = s[0] - '0';
      s.remove_prefix(1);
    } else {
      for (long d = 0; d < 10 && digit < 0; ++d) {
        if (take(s, kSuperscript[d])) digit = d;
      }
    }
    if (digit < 0) break;
    any = true;
    if (value < 100000) value = value * 10 + digit;
  }
  out += negative ? -value : value;
  return any;
}

struct Scale {
  std::string_view word;
  long exponent;
};
constexpr Scale kScales[] = {
    {"k", 3},   {"thousand", 3},  {"m", 6},  {"mn", 6},           {"million", 6},
    {"b", 9},   {"bn", 9},        {"g", 9},  {"billion", 9},      {"t", 12},
    {"tn", 12}, {"trillion", 12}, {"%", -2}, {"quadrillion", 15},
};

Error not_a_number(std::string_view text, std::string_view field) {
  constexpr std::size_t kShown = 60;
  std::string shown(text.substr(0, kShown));
  if (text.size() > kShown) shown += "…";
  return {ErrorCode::not_a_number,
          std::string(field),
          "\"" + shown + "\" is not a number. Write it like 6.74e9, 6.74B, 2T or 184,320.",
          {}};
}

}  // namespace

Result<double> parse_number(std::string_view text, std::string_view field) {
  std::string_view s = trim(text);
  const bool negative = take(s, "-") || take(s, "\u2212");
  if (!negative) take(s, "+");

  Decimal number;
  if (!take_mantissa(s, number)) return not_a_number(text, field);

  s = trim(s);
  if (take(s, "×") || take(s, "·") || take(s, "*") ||
      (s.size() > 2 && (s[0] == 'x' || s[0] == 'X') && take(s, s.substr(0, 1)))) {
    s = trim(s);
    if (!take(s, "10")) return not_a_number(text, field);
    if (!take(s, "**")) take(s, "^");
    if (!take_exponent(s, number.exponent)) return not_a_number(text, field);
  } else if (s.size() > 1 && (s[0] == 'e' || s[0] == 'E') &&
             (is_digit(s[1]) || s[1] == '-' || s[1] == '+')) {
    s.remove_prefix(1);
    if (!take_exponent(s, number.exponent)) return not_a_number(text, field);
  }

  s = trim(s);
  if (!s.empty()) {
    std::string word = s == "%" ? "%" : fold(s);
    const Scale* scale = nullptr;
    for (const Scale& candidate : kScales) {
      if (candidate.word == word) scale = &candidate;
    }
    if (scale == nullptr || word.size() != s.size()) return not_a_number(text, field);
    number.exponent += scale->exponent;
  }

  std::string canonical = number.digits + "e" + std::to_string(number.exponent);
  const double value = std::strtod(canonical.c_str(), nullptr);
  const bool zero = number.digits.find_first_not_of('0') == std::string::npos;
  if (!std::isfinite(value) || (value == 0.0 && !zero)) {
    return Error{ErrorCode::out_of_range,
                 std::string(field),
                 "\"" + std::string(trim(text).substr(0, 60)) + "\" is " +
                     (zero || value != 0.0 ? "larger" : "smaller") +
                     " than any number that can be computed with.",
                 {}};
  }
  return negative ? -value : value;
}

}  // namespace trainprint
