#include <cstdio>
#include <cstdlib>

#include "support/catch.hpp"
#include "support/pace.hpp"
#include "text/shortest_decimal.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {
// Magnitudes from 1e-4 to 1e15 with awkward digits.
std::vector<double> magnitudes() {
  std::vector<double> out;
  for (double v = 1.0e-4; v < 1e15; v *= 1.37) {
    out.push_back(v);
    out.push_back(-v);
  }
  return out;
}
}  // namespace

TEST_CASE("law: reading what was printed gives the number back", "[law]") {
  for (const double v : magnitudes()) {
    INFO(v);
    CHECK(*parse_number(plain_decimal(v, 17)) == v);
    CHECK(*parse_number(readable(v, 17)) == v);
    CHECK(*parse_number(readable(v, 3)) == round_significant(v, 3));
    CHECK(*parse_number(plain_decimal(v, 2)) == round_significant(v, 2));
  }
}

TEST_CASE("law: rounding is idempotent and off by at most half a unit", "[law]") {
  for (const double v : magnitudes()) {
    for (const int digits : {1, 2, 6}) {
      const double r = round_significant(v, digits);
      CHECK(round_significant(r, digits) == r);
      CHECK(std::fabs(r - v) <= std::fabs(v) * 0.5 * std::pow(10.0, 1 - digits) * (1 + 1e-12));
    }
  }
}

TEST_CASE("law: folding twice changes nothing", "[law]") {
  for (const char* text : {"Côte d’Ivoire", "A100-SXM4 (80GB)", "日本", "ÆØÅ ß"}) {
    CHECK(fold(fold(text)) == fold(text));
  }
}

namespace {
// A decimal's digits, half of the last one rounded up, trailing zeros cut.
std::string rounded_up(std::string digits, std::size_t count) {
  const bool up = digits.size() > count && digits[count] >= '5';
  digits.resize(count, '0');
  for (std::size_t i = count; up && i > 0;) {
    if (digits[--i] != '9') {
      ++digits[i];
      break;
    }
    digits[i] = '0';
    if (i == 0) digits.insert(0, "1");
  }
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  return digits;
}

std::string digits_of(const std::string& decimal) {
  std::string digits;
  for (const char c : decimal) {
    if (c != '.' && !(c == '0' && digits.empty())) digits += c;
  }
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  return digits;
}
}  // namespace

TEST_CASE("law: what is shown is the shortest decimal, a half of the last digit rounded up",
          "[law]") {
  int halves = 0;
  for (const double scale : {1e-9, 1e-6, 1e-3, 1e-2, 0.1, 1.0, 10.0, 1e3, 1e7, 1e11}) {
    for (int n = 1; n < 2000; n += 2) {
      for (const double value :
           {n * scale, n / 3.0 * scale, (n + 0.5) * scale, 99.995 * n * scale}) {
        // With 17 digits nothing is rounded away: the shortest decimal itself.
        const std::string shortest = digits_of(plain_decimal(value, 17));
        for (int digits = 1; digits <= 9; ++digits) {
          const auto count = static_cast<std::size_t>(digits);
          halves += shortest.size() == count + 1 && shortest[count] == '5';
          const std::string expected = rounded_up(shortest, count);
          if (digits_of(plain_decimal(value, digits)) == expected) continue;
          INFO(shortest << " to " << digits);
          CHECK(digits_of(plain_decimal(value, digits)) == expected);
        }
      }
    }
  }
  CHECK(halves > 10000);
}

TEST_CASE("law: digits are rounded as the C library rounds them", "[law]") {
  std::vector<double> values = {999999.4, 1e22, 1e23, 5e-324, 1.7e308, 0.1 + 0.2, 8.088e22};
  for (const double v : magnitudes()) values.push_back(v);
  for (const double v : values) {
    for (int digits = 1; digits <= 12; ++digits) {
      char buffer[64];
      std::snprintf(buffer, sizeof buffer, "%.*e", digits - 1, v);
      INFO(buffer);
      CHECK(round_significant(v, digits) == std::strtod(buffer, nullptr));
    }
  }
}

TEST_CASE("law: a tie of the decimals that people see is rounded up", "[law]") {
  CHECK(round_significant(0.285, 2) == 0.29);
  CHECK(round_significant(9.995, 3) == 10.0);
  CHECK(round_significant(-2.5, 1) == -3.0);
  CHECK(round_significant(99.5, 2) == 100.0);
  CHECK(readable(12.5, 2) == "13");
}

TEST_CASE("law: a short decimal is written as itself, whatever its digits and its size", "[law]") {
  constexpr int kTries = kSlowBuild ? 20000 : 1000000;
  std::uint64_t seed = 1;
  const auto random = [&](std::uint64_t below) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (seed >> 33) % below;
  };
  int wrong = 0;
  for (int i = 0; i < kTries; ++i) {
    constexpr std::size_t kMostDigits = 15;  // more are not all told apart by a double
    const auto count = static_cast<std::size_t>(1 + random(kMostDigits));
    std::string digits(1, static_cast<char>('1' + random(9)));
    while (digits.size() + 1 < count) digits += static_cast<char>('0' + random(10));
    if (digits.size() < count) digits += static_cast<char>('1' + random(9));
    const int point = static_cast<int>(random(600)) - 300;
    const std::string text = digits + "e" + std::to_string(point - static_cast<int>(digits.size()));
    const ShortestDecimal shortest = shortest_decimal(std::strtod(text.c_str(), nullptr));
    if (shortest.digits() != digits || shortest.point != point) {
      ++wrong;
      UNSCOPED_INFO(text << " became " << shortest.digits() << " at " << shortest.point);
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("law: the shortest decimal reads back, also where doubles lie unevenly", "[law]") {
  std::vector<double> values = {5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1 + 0.2,
                                1e23,   9007199254740993.0};
  for (double power = 5e-324; power < 1e308; power *= 2) values.push_back(power);
  for (const double v : magnitudes()) values.push_back(std::fabs(v));
  for (const double v : values) {
    const ShortestDecimal shortest = shortest_decimal(v);
    const std::string text =
        std::string(shortest.digits()) + "e" +
        std::to_string(shortest.point - static_cast<int>(shortest.digits().size()));
    INFO(text);
    CHECK(std::strtod(text.c_str(), nullptr) == v);
    CHECK(shortest.digits().size() <= 17);
  }
  CHECK(shortest_decimal(5e-324).digits() == "5");
}
