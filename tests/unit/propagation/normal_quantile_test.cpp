#include "support/catch.hpp"
#include "trainprint/propagation.hpp"

using trainprint::normal_quantile;

TEST_CASE("normal quantile: published values to fifteen digits", "[propagation]") {
  // Abramowitz and Stegun, Handbook of Mathematical Functions, tables 26.5 and 26.6, and the values
  // that Wichura (1988) gives to check an implementation of AS 241 by.
  CHECK(within(normal_quantile(0.25), -0.6744897501960817, 1e-15));
  CHECK(within(normal_quantile(0.001), -3.090232306167814, 1e-15));
  CHECK(within(normal_quantile(1e-20), -9.262340089798408, 1e-15));
  CHECK(within(normal_quantile(0.95), 1.6448536269514722, 1e-15));
  CHECK(within(normal_quantile(0.975), 1.959963984540054, 1e-15));
  CHECK(normal_quantile(0.5) == 0);
}

TEST_CASE("normal quantile: undoes the distribution function over the whole range",
          "[propagation]") {
  for (double p = 1e-15; p < 0.5; p *= 1.07) {
    const double z = normal_quantile(p);
    CHECK(within(0.5 * std::erfc(-z / std::sqrt(2.0)), p, 2e-13));
    CHECK(z < normal_quantile(p * 1.07));
  }
}

TEST_CASE("normal quantile: antisymmetric", "[propagation]") {
  for (double p = 1.0 / 1024; p < 0.5; p += 1.0 / 1024) {
    CHECK(normal_quantile(p) == -normal_quantile(1 - p));
  }
}
