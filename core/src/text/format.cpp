#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <utility>

#include "text/shortest_decimal.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// A number as its leading decimal digits: value = 0.d1d2d3... x 10^point.
struct Digits {
  bool negative;
  std::string digits;  // as many as asked for
  int point;
};

// The same without the shortest decimal, which takes far longer, where it makes no difference:
// what is cut off is not near a half.
std::optional<Digits> digits_of_clear_case(double value, int count) {
  constexpr int kMostDigits = 9;
  constexpr double kLeast = 1e-9, kNear = 1e-6;  // a double's own error is below a third of it
  const double magnitude = std::fabs(value);
  if (count > kMostDigits || !(magnitude >= kLeast && magnitude < kPowersOfTen[15])) return {};
  int point = 0;
  while (magnitude >= kPowersOfTen[point]) ++point;
  while (point <= 0 && magnitude * kPowersOfTen[1 - point] < 1) --point;
  const int shift = count - point;
  const double scaled =
      shift < 0 ? magnitude / kPowersOfTen[-shift] : magnitude * kPowersOfTen[shift];
  const double whole = std::floor(scaled), cut_off = scaled - whole;
  if (std::fabs(cut_off - 0.5) < kNear) return {};
  std::string digits = std::to_string(static_cast<long long>(cut_off < 0.5 ? whole : whole + 1));
  const int more = static_cast<int>(digits.size()) - count;  // 1 where 9.99 became 10.0
  if (more < 0 || more > 1) return {};
  digits.resize(static_cast<std::size_t>(count));
  return Digits{value < 0, std::move(digits), point + more};
}

// Rounded from the shortest decimal that reads back as `value`, which is the number that people
// see: 0.285 is 0.29, though its double is a little less.
Digits leading_digits(double value, int count) {
  if (value == 0.0) return {false, std::string(static_cast<std::size_t>(count), '0'), 1};
  if (auto digits = digits_of_clear_case(value, count)) return std::move(*digits);
  const ShortestDecimal shortest = shortest_decimal(std::fabs(value));
  std::string digits(shortest.digits());
  int point = shortest.point;
  const auto wanted = static_cast<std::size_t>(count);
  const bool up = digits.size() > wanted && digits[wanted] >= '5';
  digits.resize(wanted, '0');
  if (up) {
    std::size_t i = digits.size();
    while (i > 0 && digits[i - 1] == '9') digits[--i] = '0';
    if (i > 0) {
      ++digits[i - 1];
    } else {
      digits[0] = '1';
      ++point;
    }
  }
  return {value < 0, std::move(digits), point};
}

int clamp_digits(int digits) { return digits < 1 ? 1 : digits > 17 ? 17 : digits; }

// From five digits on: "9999", "10,000".
std::string group_thousands(std::string decimal) {
  const std::size_t start = decimal[0] == '-' ? 1 : 0;
  std::size_t at = std::min(decimal.find('.'), decimal.size());
  if (at - start < 5) return decimal;
  while (at > start + 3) decimal.insert(at -= 3, 1, ',');
  return decimal;
}

struct Unit {
  int power;  // of ten: base units in one of these
  std::string_view name;
};
constexpr Unit kMassUnits[] = {
    {12, "Mt CO2e"}, {9, "kt CO2e"}, {6, "t CO2e"}, {3, "kg CO2e"}, {0, "g CO2e"}};
constexpr Unit kEnergyUnits[] = {{9, "TWh"}, {6, "GWh"}, {3, "MWh"}, {0, "kWh"}, {-3, "Wh"}};

// The largest unit in which the rounded value is at least 1, so that 999.6 kg reads 1 t.
template <std::size_t N>
const Unit& choose_unit(const Unit (&units)[N], double value, int digits) {
  if (!std::isfinite(value)) return units[0];
  const int point =
      value == 0 ? units[N - 1].power : leading_digits(value, clamp_digits(digits)).point;
  for (const Unit& unit : units) {
    if (point > unit.power) return unit;
  }
  return units[N - 1];
}

double in_unit(double value, const Unit& unit) {
  return unit.power < 0 ? value * kPowersOfTen[-unit.power] : value / kPowersOfTen[unit.power];
}

}  // namespace

std::string plain_decimal(double value, int digits) {
  if (!std::isfinite(value)) return "";
  if (value == 0.0) return "0";
  Digits d = leading_digits(value, clamp_digits(digits));
  std::string& out = d.digits;
  const int count = static_cast<int>(out.size());
  if (d.point <= 0) {
    out.insert(0, static_cast<std::size_t>(2 - d.point), '0');
    out[1] = '.';
  } else if (d.point >= count) {
    out.append(static_cast<std::size_t>(d.point - count), '0');
  } else {
    out.insert(static_cast<std::size_t>(d.point), 1, '.');
  }
  if (d.negative) out.insert(0, 1, '-');
  return std::move(out);
}

std::string readable(double value, int digits) {
  if (!std::isfinite(value)) return "";
  constexpr double kLargestPlain = 1e15;
  constexpr double kSmallestPlain = 1e-4;
  const double magnitude = std::fabs(value);
  if (value != 0.0 && (magnitude >= kLargestPlain || magnitude < kSmallestPlain)) {
    const Digits d = leading_digits(value, clamp_digits(digits));
    std::string mantissa = d.digits.substr(1);
    while (!mantissa.empty() && mantissa.back() == '0') mantissa.pop_back();
    return (d.negative ? "-" : "") + d.digits.substr(0, 1) +
           (mantissa.empty() ? "" : "." + mantissa) + "e" + std::to_string(d.point - 1);
  }
  std::string out = plain_decimal(value, digits);
  if (out.find('.') != std::string::npos) {
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
  }
  return group_thousands(std::move(out));
}

double round_significant(double value, int digits) {
  if (value == 0.0 || !std::isfinite(value)) return value;
  const Digits d = leading_digits(value, clamp_digits(digits));
  const std::string text =
      d.digits + "e" + std::to_string(d.point - static_cast<int>(d.digits.size()));
  const double rounded = std::strtod(text.c_str(), nullptr);
  return d.negative ? -rounded : rounded;
}

std::string humane(Mass mass, int digits) {
  const Unit& unit = choose_unit(kMassUnits, mass.as_grams(), digits);
  return group_thousands(plain_decimal(in_unit(mass.as_grams(), unit), digits)) + " " +
         std::string(unit.name);
}

std::string humane(Energy energy, int digits) {
  const Unit& unit = choose_unit(kEnergyUnits, energy.as_kwh(), digits);
  return group_thousands(plain_decimal(in_unit(energy.as_kwh(), unit), digits)) + " " +
         std::string(unit.name);
}

std::string humane_range(Mass low, Mass high, int digits) {
  // One unit for both when they are within three powers of ten; otherwise each its own.
  if (high.as_grams() > low.as_grams() * 1e3)
    return humane(low, digits) + " to " + humane(high, digits);
  const double middle = std::sqrt(low.as_grams() * high.as_grams());
  const Unit& unit = choose_unit(kMassUnits, middle, digits);
  const auto number = [&](Mass m) {
    return group_thousands(plain_decimal(in_unit(m.as_grams(), unit), digits));
  };
  return number(low) + " to " + number(high) + " " + std::string(unit.name);
}

}  // namespace trainprint
