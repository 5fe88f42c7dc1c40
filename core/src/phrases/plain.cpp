#include "phrases/plain.hpp"

#include <algorithm>
#include <string>

#include "phrases/thousands.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::phrases {

FoundQuantity bare_quantity(double value, QuantityKind expected, std::size_t size) {
  FoundQuantity q;
  q.kind = expected;
  q.value = value;
  q.end = size;
  return q;
}

std::string_view doubt_of_unit(double value, QuantityKind expected) {
  // Electricity of 5 g/kWh, a part of 2 W and a text of 10 kB are none that trained anything.
  if (!(value > 0)) return {};
  if (expected == QuantityKind::carbon_intensity && value < 5)
    return "In which unit? Electricity of so few grams is hardly sold. Write 0.4 kg/kWh, or 400.";
  if (expected == QuantityKind::power && value < 2)
    return "In which unit? No accelerator draws so few watts. Write 0.4 kW, or 400.";
  if (expected == QuantityKind::data_size && value < 1e4)
    return "In which unit? Write 40 GB, or bytes with their unit.";
  return {};
}

std::string_view doubt_of_letter(std::string_view text, QuantityKind expected) {
  text = trimmed(text);
  if (text.size() < 2 || !is_letter(text.back())) return {};
  const char letter = text.back();
  const std::string_view digits = trimmed(text.substr(0, text.size() - 1));
  if (digits.find_first_not_of("0123456789., ") != digits.npos) return {};
  const bool thousand = letter == 'k' && is_digit(text[text.size() - 2]);  // "433k"
  if (expected == QuantityKind::energy && !thousand)
    return "In which unit? Write 5 MWh, or the number of kWh in digits.";
  // A thousand grams are a kilogram.
  if (expected == QuantityKind::mass_co2e && letter != 'k' && letter != 'K' && letter != 'g')
    return "In which unit? Write 5 t or 5 kg, or the number of grams in digits.";
  return {};
}

bool looks_like_a_date(std::string_view text) {
  constexpr std::size_t kMonth = 2, kYear = 4;
  const auto digits = [](std::string_view of) {
    std::size_t count = 0;
    while (count < of.size() && is_digit(of[count])) ++count;
    return count;
  };
  text = trimmed(text);
  if (text.empty() || text[0] != '0' || digits(text) != kMonth || text.size() <= kMonth + 1)
    return false;
  const char joined = text[kMonth];
  const std::size_t behind = digits(text.substr(kMonth + 1));
  if (joined == '/' || joined == '-') return behind > 0;
  return (joined == '.' || joined == ',') && behind == kYear;
}

std::optional<double> iso_hours(std::string_view text) {
  text = trimmed(text);
  if (text.size() < 3 || text[0] != 'P') return std::nullopt;
  text.remove_prefix(1);
  double hours = 0;
  bool of_day = false, any = false;
  std::string_view left = "WD";  // letters that may still come
  while (!text.empty()) {
    if (text[0] == 'T' && !of_day) {
      of_day = true;
      left = "HMS";
      text.remove_prefix(1);
      continue;
    }
    const std::size_t digits = std::min(text.find_first_not_of("0123456789.,"), text.size());
    std::string number(text.substr(0, digits));
    std::replace(number.begin(), number.end(), ',', '.');
    const auto value = parse_number(number);
    if (digits == 0 || digits == text.size() || !value) return std::nullopt;
    const std::size_t letter = left.find(text[digits]);
    if (letter == left.npos) return std::nullopt;
    switch (left[letter]) {
      case 'W':
        hours += *value * 168;
        break;
      case 'D':
        hours += *value * 24;
        break;
      case 'H':
        hours += *value;
        break;
      case 'M':
        hours += *value / 60;
        break;
      default:
        hours += *value / 3600;
        break;
    }
    left.remove_prefix(letter + 1);
    text.remove_prefix(digits + 1);
    any = true;
  }
  return any ? std::optional(hours) : std::nullopt;
}

std::optional<FoundQuantity> plain_quantity(std::string_view text, QuantityKind expected) {
  const std::string_view shown = trimmed(text);
  const bool digits_alone = shown.find_first_not_of("0123456789.,") == std::string_view::npos;
  const bool counted = is_count(expected) || expected == QuantityKind::data_size;
  const bool leading_zero = shown.size() > 1 && shown[0] == '0' && is_digit(shown[1]);
  if (!(digits_alone || counted) || may_be_thousands(shown, expected) || leading_zero)
    return std::nullopt;
  const auto number = parse_number(text);
  if (!number || !doubt_of_unit(*number, expected).empty()) return std::nullopt;
  return bare_quantity(*number, expected, text.size());
}

}  // namespace trainprint::phrases
