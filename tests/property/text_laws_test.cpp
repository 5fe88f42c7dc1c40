#include <cstdio>
#include <cstdlib>

#include "support/catch.hpp"
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
