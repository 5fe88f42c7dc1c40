#include <cmath>
#include <limits>

#include "../../../wasm/exponential.hpp"
#include "support/catch.hpp"

using trainprint::exponential;
using trainprint::exponential_less_one;

TEST_CASE("the module's exponential is the C library's to two units in the last place") {
  int checked = 0;
  for (double x = -707; x < 709.7; x += 0.00731) {
    const double expected = std::exp(x);
    const double unit =
        std::nextafter(expected, std::numeric_limits<double>::infinity()) - expected;
    INFO("x = " << x);
    if (!(std::fabs(exponential(x) - expected) <= 2 * unit)) REQUIRE(exponential(x) == expected);
    ++checked;
  }
  CHECK(checked > 190000);
}

TEST_CASE("near 0 the exponential loses nothing") {
  CHECK(exponential(0) == 1);
  CHECK(exponential(-0.0) == 1);
  CHECK(exponential(1e-17) == 1);
  CHECK(std::fabs(exponential(1) - 2.718281828459045) < 1e-15);
}

TEST_CASE("beyond the range of doubles it is infinity or 0, never a wrong number") {
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK(exponential(709.78) < infinity);
  CHECK(exponential(709.79) == infinity);
  CHECK(exponential(infinity) == infinity);
  CHECK(exponential(-745.2) == 0);
  CHECK(exponential(-infinity) == 0);
  CHECK(exponential(-745) > 0);
  CHECK(std::isnan(exponential(std::numeric_limits<double>::quiet_NaN())));
}

namespace {
double units_apart(double value, double expected) {
  const double unit = std::nextafter(std::fabs(expected), std::numeric_limits<double>::infinity()) -
                      std::fabs(expected);
  return std::fabs(value - expected) / unit;
}
}  // namespace

TEST_CASE("the module's e^x - 1 is the C library's to three units in the last place") {
  int checked = 0;
  for (double x = -30; x < 30; x += 0.000731) {
    INFO("x = " << x);
    if (!(units_apart(exponential_less_one(x), std::expm1(x)) <= 3)) {
      REQUIRE(exponential_less_one(x) == std::expm1(x));
    }
    ++checked;
  }
  CHECK(checked > 80000);
  CHECK(exponential_less_one(1e-300) == 1e-300);
  CHECK(exponential_less_one(-1000) == -1);
}
