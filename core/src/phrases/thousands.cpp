#include "phrases/thousands.hpp"

#include "phrases/reader.hpp"
#include "text/characters.hpp"
#include "text/decimal.hpp"
#include "text/words.hpp"

namespace trainprint::phrases {

using K = QuantityKind;

bool is_count(K kind) {
  return kind == K::count || kind == K::parameters || kind == K::tokens || kind == K::samples ||
         kind == K::flop;
}

bool has_one_group(std::string_view number) {
  constexpr std::size_t kGroup = 3;
  std::size_t digits = 0;
  while (digits < number.size() && is_digit(number[digits])) ++digits;
  const std::size_t end = digits + 1 + kGroup;
  if (digits == 0 || digits > kGroup || number[0] == '0' || end > number.size()) return false;
  if (number[digits] != '.' && number[digits] != ',') return false;
  for (std::size_t i = digits + 1; i < end; ++i) {
    if (!is_digit(number[i])) return false;
  }
  if (end == number.size()) return true;
  const bool more = end + 1 < number.size() && is_digit(number[end + 1]);
  return !is_digit(number[end]) && !((number[end] == '.' || number[end] == ',') && more);
}

bool may_be_thousands(std::string_view number, QuantityKind kind) {
  constexpr K kNeverThousands[] = {K::pue, K::carbon_intensity, K::fraction, K::efficiency};
  for (const K never : kNeverThousands) {
    if (kind == never) return false;
  }
  const std::size_t point = number.find('.');
  if (kind == K::power && point > 1) return false;  // no device draws "1.200 W"
  if (point > 3 || !has_one_group(number) || number[point + 3] != '0') return false;
  std::string_view behind = trimmed(number.substr(point + 4));
  if (!behind.empty() && std::string_view("eExX*\xC3\xC2").find(behind[0]) != behind.npos)
    return false;  // "1.500e3", "1.500 × 10^3"
  std::size_t word = 0;
  while (word < behind.size() && is_letter(behind[word])) ++word;
  return !(is_count(kind) && word > 0 && scale_exponent(behind.substr(0, word)));
}

}  // namespace trainprint::phrases
