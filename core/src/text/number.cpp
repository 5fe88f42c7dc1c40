#include <cmath>
#include <cstdlib>

#include "text/characters.hpp"
#include "text/decimal.hpp"
#include "text/language_words.generated.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Characters that people put between groups of three digits; returns their length in bytes, 0 if
// none.
std::size_t group_separator(std::string_view s) {
  for (const std::string_view sep : {",", "_", " ", "'", "\u00A0", "\u2009", "\u202F", "\u2019"}) {
    if (s.substr(0, sep.size()) == sep) return sep.size();
  }
  return 0;
}

bool take(std::string_view& s, std::string_view prefix) {
  if (s.substr(0, prefix.size()) != prefix) return false;
  s.remove_prefix(prefix.size());
  return true;
}

// "184,320", "1.234.567,8", "0,5", "12.5": digits with at most one decimal mark and groups of
// three.
bool take_mantissa(std::string_view& s, Decimal& out, Grouping grouping) {
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
    const bool may_group = grouping == Grouping::any || rest[0] != ' ';
    const std::size_t length = point ? 1 : may_group ? group_separator(rest) : 0;
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

// "^21", "^{21}", "**21", "²¹", "<sup>21</sup>": what may follow a ten. Nothing is read if it is no
// power.
bool take_power(std::string_view& s, long& exponent) {
  std::string_view rest = s;
  std::string_view closing;
  bool marked = true;
  if (take(rest, "^{")) {
    closing = "}";
  } else if (take(rest, "<sup>")) {
    closing = "</sup>";
  } else {
    marked = take(rest, "**") || take(rest, "^");
  }
  if (!marked && (rest.empty() || static_cast<unsigned char>(rest[0]) < 0x80)) return false;
  long power = 0;
  if (!take_exponent(rest, power) || !take(rest, closing)) return false;
  exponent += power;
  s = rest;
  return true;
}

struct Scale {
  std::string_view words;
  long exponent;
};
constexpr Scale kScales[] = {
    {vocabulary::kScaleThousand, 3},
    {vocabulary::kScaleMillion, 6},
    {vocabulary::kScaleBillion, 9},
    {vocabulary::kScaleTrillion, 12},
    {"quadrillion", 15},
};

Error not_a_number(std::string_view text, const FieldPath& field) {
  constexpr std::size_t kShownCharacters = 60;
  std::string shown(beginning_of(text, kShownCharacters));
  if (text.size() > kShownCharacters) shown += "…";
  return {ErrorCode::not_a_number,
          field,
          "\"" + shown + "\" is not a number. Write it like 6.74e9, 6.74B, 2T or 184,320.",
          {}};
}

}  // namespace

std::size_t scan_decimal(std::string_view text, Decimal& out, Grouping grouping) {
  std::string_view s = text;
  if (!take_mantissa(s, out, grouping)) return 0;
  if (out.digits == "10" && out.exponent == 0 && take_power(s, out.exponent)) {
    out.digits = "1";
    return static_cast<std::size_t>(s.data() - text.data());
  }
  std::string_view rest = trimmed(s);
  if (take(rest, "×") || take(rest, "·") || take(rest, "*") || take(rest, "\\times") ||
      take(rest, "x") || take(rest, "X")) {
    rest = trimmed(rest);
    if (take(rest, "10") && take_power(rest, out.exponent)) s = rest;
  } else if (s.size() > 1 && (s[0] == 'e' || s[0] == 'E')) {
    rest = s.substr(1);
    long exponent = 0;
    const bool starts = is_digit(rest[0]) || rest[0] == '-' || rest[0] == '+';
    if (starts && take_exponent(rest, exponent)) {
      out.exponent += exponent;
      s = rest;
    }
  }
  return static_cast<std::size_t>(s.data() - text.data());
}

std::optional<double> to_double(const Decimal& decimal, long shift) {
  const std::string canonical = decimal.digits + "e" + std::to_string(decimal.exponent + shift);
  const double value = std::strtod(canonical.c_str(), nullptr);
  const bool zero = decimal.digits.find_first_not_of('0') == std::string::npos;
  if (!std::isfinite(value) || (value == 0.0 && !zero)) return std::nullopt;
  return value;
}

std::optional<long> scale_exponent(std::string_view word) {
  std::optional<long> found;
  for (const Scale& scale : kScales) {
    if (!one_of(word, scale.words)) continue;
    // "mil" is a thousand to some and a million to others.
    if (found) return std::nullopt;
    found = scale.exponent;
  }
  if (found) return found;
  // Capitals only: "5e" is half a number.
  if (word == "P") return 15;
  if (word == "E") return 18;
  if (word == "Z") return 21;
  return std::nullopt;
}

std::optional<long> unclear_scale_exponent(std::string_view word) {
  std::optional<long> first;
  for (const Scale& scale : kScales) {
    if (!one_of(word, scale.words)) continue;
    if (first) return first;
    first = scale.exponent;
  }
  return std::nullopt;
}

Result<double> parse_number(std::string_view text, const FieldPath& field) {
  std::string_view s = trimmed(text);
  const bool negative = take(s, "-") || take(s, "\u2212");
  if (!negative) take(s, "+");

  Decimal number;
  const std::size_t length = scan_decimal(s, number);
  if (length == 0) return not_a_number(text, field);
  s = trimmed(s.substr(length));
  long shift = 0;
  if (s == "%") {
    shift = -2;
  } else if (!s.empty()) {
    const auto scale = scale_exponent(s);
    if (!scale) return not_a_number(text, field);
    shift = *scale;
  }
  const auto value = to_double(number, shift);
  if (!value) {
    return Error{
        ErrorCode::out_of_range,
        field,
        "\"" + std::string(beginning_of(trimmed(text), 60)) + "\" is " +
            (static_cast<long>(number.digits.size()) + number.exponent + shift > 0 ? "larger"
                                                                                   : "smaller") +
            " than any number that can be computed with.",
        {}};
  }
  return negative ? -*value : *value;
}

}  // namespace trainprint
