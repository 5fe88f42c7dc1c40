#include "../../../wasm/exponential.hpp"

#include <cmath>
#include <limits>

#include "support/catch.hpp"

using trainprint::exponential;

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
