// Numbers of a table's cells, fast and free of locale.
#include <cmath>
#include <cstdint>

#include "emissions_csv/csv.hpp"
#include "text/characters.hpp"
#include "text/shortest_decimal.hpp"

namespace trainprint::emissions_csv {
namespace {

// m x 10^e to within a few roundings: what is shown of a cell is its text, not this.
double scaled(std::uint64_t m, int e) {
  constexpr int kStep = 22, kFurthest = 400;
  double value = static_cast<double>(m);
  if (m == 0) return 0;
  for (e = e < -kFurthest ? -kFurthest : e > kFurthest ? kFurthest : e; e < -kStep; e += kStep)
    value /= kPowersOfTen[kStep];
  for (; e > kStep; e -= kStep) value *= kPowersOfTen[kStep];
  return e < 0 ? value / kPowersOfTen[-e] : value * kPowersOfTen[e];
}

struct Scan {
  std::uint64_t mantissa = 0;
  int digits = 0;    ///< In the mantissa.
  int exponent = 0;  ///< Of ten.
};

// More than 19 digits say nothing more in double.
void take(Scan& scan, char digit, bool fraction) {
  if (scan.digits < 19) {
    scan.mantissa = scan.mantissa * 10 + static_cast<std::uint64_t>(digit - '0');
    if (scan.mantissa > 0) ++scan.digits;
    if (fraction) --scan.exponent;
  } else if (!fraction) {
    ++scan.exponent;
  }
}

// Where the decimal mark stands and what groups thousands before it; false when that is not clear.
bool find_mark(std::string_view text, char delimiter, char& mark, char& group) {
  std::size_t points = 0, commas = 0, first_comma = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '.') ++points;
    if (text[i] == ',' && commas++ == 0) first_comma = i;
  }
  mark = '.';
  group = '\0';
  if (commas == 0) return points <= 1;
  if (points == 0 && commas == 1) {
    mark = ',';
    // Beside comma delimiters, "1,234" may be a thousand; "0,5" and "1,23" cannot.
    std::size_t after = 0;
    while (first_comma + 1 + after < text.size() && is_digit(text[first_comma + 1 + after]))
      ++after;
    return delimiter != ',' || after != 3 || text[0] == '0';
  }
  if (points == 1 && text.find('.') > text.rfind(',')) {
    group = ',';
    return true;
  }
  mark = ',';
  group = '.';
  return commas == 1 && text.rfind('.') < first_comma;
}

}  // namespace

std::optional<double> number(std::string_view cell, char delimiter, Marks& marks) {
  constexpr std::size_t kLongestNumber = 64;
  while (!cell.empty() && cell.front() == ' ') cell.remove_prefix(1);
  while (!cell.empty() && cell.back() == ' ') cell.remove_suffix(1);
  if (cell.empty() || cell.size() > kLongestNumber) return std::nullopt;
  const bool negative = cell[0] == '-';
  if (negative || cell[0] == '+') cell.remove_prefix(1);
  char mark, group;
  if (!find_mark(cell, delimiter, mark, group)) return std::nullopt;

  Scan scan;
  bool fraction = false, any = false;
  std::size_t i = 0, since_group = 0;
  bool grouped = false;
  for (; i < cell.size(); ++i) {
    const char c = cell[i];
    if (is_digit(c)) {
      take(scan, c, fraction);
      any = true;
      ++since_group;
    } else if (c == mark && !fraction) {
      if (grouped && since_group != 3) return std::nullopt;
      fraction = true;
      (c == '.' ? marks.point : marks.comma) = true;
    } else if (c == group && group != '\0' && !fraction) {
      if (grouped ? since_group != 3 : since_group == 0 || since_group > 3) return std::nullopt;
      grouped = true;
      since_group = 0;
    } else {
      break;
    }
  }
  if (!any) return std::nullopt;
  if (i < cell.size() && (cell[i] == 'e' || cell[i] == 'E')) {
    ++i;
    const bool down = i < cell.size() && cell[i] == '-';
    if (i < cell.size() && (cell[i] == '-' || cell[i] == '+')) ++i;
    int power = 0;
    const std::size_t digits_at = i;
    for (; i < cell.size() && is_digit(cell[i]); ++i) {
      if (power < 10000) power = power * 10 + (cell[i] - '0');
    }
    if (i == digits_at) return std::nullopt;
    scan.exponent += down ? -power : power;
  }
  if (i != cell.size()) return std::nullopt;
  const double value = scaled(scan.mantissa, scan.exponent);
  if (!std::isfinite(value)) return std::nullopt;
  return negative ? -value : value;
}

}  // namespace trainprint::emissions_csv
