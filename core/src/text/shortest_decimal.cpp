#include "text/shortest_decimal.hpp"

#include <cmath>

namespace trainprint {

namespace {

// Of a number that has few decimals. Two decimals of 15 digits never read back as one double, so
// that the first found is the shortest.
bool find_short(double value, ShortestDecimal& out) {
  constexpr int kMostDecimals = 6;
  if (!(value >= 1e-4 && value < 1e15)) return false;
  for (int decimals = 0; decimals <= kMostDecimals; ++decimals) {
    const double scale = kPowersOfTen[decimals];
    const double whole = std::floor(value * scale + 0.5);
    if (!(whole < 1e15)) return false;
    if (whole / scale != value) continue;
    char reversed[16] = {};
    std::size_t count = 0;
    for (auto left = static_cast<long long>(whole); left > 0; left /= 10) {
      reversed[count++] = static_cast<char>('0' + left % 10);
    }
    out.point = static_cast<int>(count) - decimals;
    std::size_t zeros = 0;  // behind the last digit
    while (reversed[zeros] == '0') ++zeros;
    while (count > zeros) out.digit[out.count++] = reversed[--count];
    return true;
  }
  return false;
}

}  // namespace

ShortestDecimal shortest_decimal(double value) {
  ShortestDecimal out;
  if (find_short(value, out)) return out;
  const ScientificText scientific = shortest_scientific(value);
  const char* at = scientific.text;
  for (; *at != 'e'; ++at) {
    if (*at != '.') out.digit[out.count++] = *at;
  }
  const bool negative = *++at == '-';
  while (*++at != '\0') out.point = out.point * 10 + (*at - '0');
  out.point = (negative ? -out.point : out.point) + 1;
  return out;
}

}  // namespace trainprint
