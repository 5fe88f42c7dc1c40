#include "lint/number.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "trainprint/card.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// A number as YAML has it, 1.1 or 1.2.
struct YamlNumber {
  bool is_number = false, finite = true;
  bool signed_exponent = false, exponent = false, groups = false, point = false, zeros = false;
  std::string digits;  // without underscores
};

YamlNumber yaml_number(std::string_view s) {
  YamlNumber out;
  std::size_t i = !s.empty() && (s[0] == '-' || s[0] == '+') ? 1 : 0;
  const std::string_view word = s.substr(i);
  for (const std::string_view special : {".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"}) {
    if (word == special) {
      out.is_number = true;
      out.finite = false;
      return out;
    }
  }
  out.digits = s.substr(0, i);
  const std::size_t first = i;
  std::size_t count = 0;
  const auto take_digits = [&] {
    for (; i < s.size() && (is_digit(s[i]) || (s[i] == '_' && count > 0)); ++i) {
      if (s[i] == '_') {
        out.groups = true;
      } else {
        out.digits += s[i];
        ++count;
      }
    }
  };
  take_digits();
  const std::size_t whole = count;
  if (i < s.size() && s[i] == '.') {
    out.point = true;
    out.digits += s[i++];
    take_digits();
  }
  out.zeros = whole > 1 && s[first] == '0' && !out.point;
  if (count == 0 || s[i - 1] == '_') return out;
  if (i < s.size() && (s[i] == 'e' || s[i] == 'E')) {
    out.exponent = true;
    out.digits += 'e';
    ++i;
    if (i < s.size() && (s[i] == '-' || s[i] == '+')) {
      out.signed_exponent = true;
      out.digits += s[i++];
    }
    count = 0;
    take_digits();
    if (count == 0) return out;
  }
  out.is_number = i == s.size();
  return out;
}

// What re.search(r"\d+\.\d+|\d+") finds first.
std::optional<double> first_digits(std::string_view s) {
  std::size_t i = 0;
  while (i < s.size() && !is_digit(s[i])) ++i;
  std::size_t end = i;
  while (end < s.size() && is_digit(s[end])) ++end;
  if (end == i) return {};
  if (end + 1 < s.size() && s[end] == '.' && is_digit(s[end + 1])) {
    ++end;
    while (end < s.size() && is_digit(s[end])) ++end;
  }
  const auto value = parse_number(s.substr(i, end - i));
  return value ? std::optional<double>(*value) : std::nullopt;
}

// The words after a number: how many grams one of its unit is, 0 when that is not clear.
double unit_of(std::string_view words) {
  struct Unit {
    std::string_view word;
    double grams;  // 0: says nothing about the unit
  };
  static constexpr Unit kUnits[] = {
      {"g", 1},      {"gr", 1},          {"gram", 1},      {"grams", 1},      {"gco", 1},
      {"kg", 1e3},   {"kgs", 1e3},       {"kilo", 1e3},    {"kilos", 1e3},    {"kilogram", 1e3},
      {"t", 1e6},    {"kilograms", 1e3}, {"kgco", 1e3},    {"ton", 1e6},      {"tons", 1e6},
      {"tco", 1e6},  {"tonne", 1e6},     {"tonnes", 1e6},  {"mg", 1e-3},      {"co", 0},
      {"e", 0},      {"eq", 0},          {"equiv", 0},     {"equivalent", 0}, {"equivalents", 0},
      {"in", 0},     {"of", 0},          {"emissions", 0}, {"emission", 0},   {"carbon", 0},
      {"metric", 0}, {"dioxide", 0},
  };
  double grams = 1;
  bool given = false;
  for (std::size_t i = 0; i < words.size();) {
    std::string word;
    for (; i < words.size() && ((words[i] | 0x20) >= 'a' && (words[i] | 0x20) <= 'z'); ++i)
      word += static_cast<char>(words[i] | 0x20);
    if (word.empty()) {
      // The 2 of CO2; any other digit is a second number: "3 × 2 kg".
      const bool of_gas = i > 0 && (words[i - 1] | 0x20) == 'o';
      if (is_digit(words[i]) && !(words[i] == '2' && of_gas)) return 0;
      ++i;
      continue;
    }
    bool known = false;
    for (const Unit& unit : kUnits) {
      if (unit.word != word) continue;
      known = true;
      if (unit.grams == 0) continue;
      if (given) return 0;
      given = true;
      grams = unit.grams;
    }
    if (!known) return 0;
  }
  return grams;
}

void complain(CardNumber& out, NoticeCode code, Severity severity, std::string_view message) {
  out.code = code;
  out.severity = severity;
  out.message = message;
}

// What huggingface_hub's filter makes of it, where that is something else.
std::string misreading(const CardNumber& n) {
  if (!n.hub_filter || (n.grams && *n.grams == *n.hub_filter)) return "";
  return " huggingface_hub's emissions filter takes it for " + readable(*n.hub_filter, 17) + " g.";
}

CardNumber from_number(std::string_view text, const YamlNumber& n) {
  CardNumber out;
  const auto value = n.finite ? parse_number(n.digits) : Result<double>(0.0);
  if (!n.finite || !value) {
    complain(out, NoticeCode::not_finite, Severity::error, in_quotes(text) + " is no amount.");
    return out;
  }
  const double grams = *value;
  // Python prints floats below 1e-4 with an exponent, JavaScript integers from 1e21.
  const bool exponent = (grams < 1e-4 && grams > -1e-4) || grams >= 1e21;
  if (grams != 0)
    out.hub_filter = first_digits(exponent ? readable(grams, 17) : plain_decimal(grams, 17));
  if (grams < 0) {
    complain(out, NoticeCode::negative, Severity::error, "Emissions cannot be negative.");
    return out;
  }
  out.grams = grams;
  if (!exponent) out.hub_filter = grams == 0 ? std::optional<double>() : grams;
  const std::string plain = card_grams(Mass::grams(grams));
  if (grams == 0) {
    complain(
        out, NoticeCode::zero, Severity::note,
        "The Hub's filter takes 0 for a missing value. Nothing to mend if nothing was emitted.");
  } else if (exponent) {
    complain(out, grams < 1 ? NoticeCode::too_small : NoticeCode::too_large, Severity::warning,
             "This amount cannot be read by everybody." + misreading(out) +
                 (grams < 1 ? " The smallest to write is 0.0001." : ""));
  } else if (n.exponent) {
    const bool text_in_python = !n.point || !n.signed_exponent;
    complain(out, NoticeCode::exponent, text_in_python ? Severity::warning : Severity::note,
             std::string("Write the number without an exponent.") +
                 (text_in_python ? " Python's YAML reader takes it for text." : ""));
    out.fix = plain;
  } else if (n.groups) {
    complain(out, NoticeCode::digit_groups, Severity::warning,
             "Newer YAML readers take a number with underscores for text: leave them out.");
    out.fix = n.digits;
  } else if (n.zeros) {
    complain(out, NoticeCode::leading_zeros, Severity::warning,
             "Some YAML readers take a number that begins with 0 for octal: leave the zeros out.");
    out.fix = plain;
  }
  return out;
}

}  // namespace

namespace {

// "less than 1 kg", "<1", "at least 20"
bool is_bound(std::string_view text) {
  const auto read = parse_quantity(text, QuantityKind::mass_co2e);
  return read && std::any_of(read->notices.begin(), read->notices.end(), [](const Notice& notice) {
           return notice.code == NoticeCode::upper_bound || notice.code == NoticeCode::lower_bound;
         });
}

}  // namespace

CardNumber read_card_number(std::string_view text, YamlStyle style) {
  std::string_view s = text;
  while (!s.empty() && std::string_view(" \t\r\n").find(s.front()) != std::string_view::npos)
    s.remove_prefix(1);
  while (!s.empty() && std::string_view(" \t\r\n").find(s.back()) != std::string_view::npos)
    s.remove_suffix(1);
  const YamlNumber n = yaml_number(s);
  if (n.is_number && style == YamlStyle::plain) return from_number(s, n);

  CardNumber out;
  out.hub_filter = first_digits(s);
  // The number, then its unit.
  std::size_t end = !s.empty() && (s[0] == '-' || s[0] == '+') ? 1 : 0;
  while (end < s.size() && (is_digit(s[end]) ||
                            ((s[end] == '.' || s[end] == ',' || s[end] == '_' || s[end] == '\'') &&
                             end + 1 < s.size() && is_digit(s[end + 1]))))
    ++end;
  if (end + 1 < s.size() && (s[end] | 0x20) == 'e' &&
      (is_digit(s[end + 1]) || (end + 2 < s.size() && is_digit(s[end + 2]) &&
                                !is_digit(s[end + 1]) && s[end + 1] != ' '))) {
    end += 2;
    while (end < s.size() && is_digit(s[end])) ++end;
  }
  const std::string_view figure = s.substr(0, end);
  const auto value = parse_number(figure);
  const double unit = unit_of(s.substr(end));
  if (!value && is_bound(s)) {
    complain(out, NoticeCode::no_number, Severity::error,
             in_quotes(s) +
                 " is a bound and no figure. Write the grams that were emitted, as a plain number; "
                 "where only the bound is known, keep it in the text and leave the block out." +
                 misreading(out));
    return out;
  }
  if (!value || unit == 0) {
    complain(out, NoticeCode::no_number, Severity::error,
             in_quotes(s) +
                 " is no number. Write the grams as a plain number, or leave the whole "
                 "block out until they are known." +
                 misreading(out));
    return out;
  }
  const std::size_t comma = figure.find(',');
  if (comma != std::string_view::npos &&
      figure.find_first_of(".,_'", comma + 1) == std::string_view::npos &&
      figure.find('.') == std::string_view::npos && figure.size() - comma == 4 && comma <= 3 &&
      figure[0] != '0') {
    complain(out, NoticeCode::ambiguous_number, Severity::error,
             in_quotes(s) +
                 ": does the comma mark decimals or thousands? Write the grams without it." +
                 misreading(out));
    return out;
  }
  if (*value < 0) {
    complain(out, NoticeCode::negative, Severity::error, "Emissions cannot be negative.");
    return out;
  }
  out.grams = *value * unit;
  out.fix = card_grams(Mass::grams(*out.grams));
  const bool right = out.hub_filter && *out.hub_filter == *out.grams;
  complain(out, unit != 1 ? NoticeCode::unit_in_value : NoticeCode::text_value,
           right ? Severity::warning : Severity::error,
           in_quotes(s) + " is text, where a number of grams is expected: write " + *out.fix + "." +
               misreading(out));
  return out;
}

}  // namespace trainprint
