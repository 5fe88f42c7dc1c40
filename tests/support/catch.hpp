// Catch2 2 and 3 under one name. `Approx` is banned: it accepts 1e-5 relative without saying so.
#pragma once
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <cmath>

/// Whether `a` and `b` agree to `tolerance`, relative to the larger; tolerances are written down at
/// every use.
inline bool within(double a, double b, double tolerance) {
  return std::fabs(a - b) <= tolerance * std::fmax(std::fabs(a), std::fabs(b));
}
