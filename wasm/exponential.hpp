// e^x without a table: the C library's takes 2 kB of numbers that no compressor makes smaller.
#pragma once
#include <cstdint>
#include <cstring>

namespace trainprint {

/// 2^k, k from -1022 to 1023, of which the last twelve bits are enough.
inline double power_of_two(std::uint64_t k) {
  const std::uint64_t bits = (k + 1023) << 52;
  double value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

/// e^r - 1 for r = high - low, at most ln(2) / 2 from 0. The odd part of the exponential is
/// expanded,
///   r coth(r / 2) = 2 + r^2 / 6 - r^4 / 360 + ... = sum over n of 2 B_2n r^2n / (2n)!
/// (B: Bernoulli's numbers; Abramowitz and Stegun 4.5.67), and e^r = 1 + 2 r / (r coth(r / 2) - r).
/// The first term left out is below 1e-17.
inline double exponential_less_one_near_zero(double high, double low) {
  const double r = high - low;
  const double s = r * r;
  const double even =
      s * (1.0 / 6 +
           s * (-1.0 / 360 +
                s * (1.0 / 15120 +
                     s * (-1.0 / 604800 + s * (1.0 / 23950080 + s * (-691.0 / 653837184000))))));
  const double c = r - even;
  return high - (low - r * c / (2 - c));
}

/// e^x to the last digit or the one before. Too large is infinity, too small is 0, NaN stays.
inline double exponential(double x) {
  constexpr double kRounds = 0x1.8p52;  // a sum with it has no digits behind the point
  constexpr double kLog2High = 0x1.62e42fee00000p-1;  // 32 bits of ln 2: times k is exact
  constexpr double kLog2Low = 0x1.a39ef35793c76p-33;
  constexpr double kOnePower = 700;  // beyond it 2^k can be too large or too small for a double
  const bool near = x < kOnePower && x > -kOnePower;
  if (!near) {
    if (x != x) return x;
    if (x > 709.782712893384) return x * 1e308 * 10;
    if (x < -745.1332191019412) return 0;
  }
  // x = k ln 2 + r
  const double rounded = x * 1.4426950408889634 + kRounds;
  const double k = rounded - kRounds;
  const double near_one = 1 + exponential_less_one_near_zero(x - k * kLog2High, k * kLog2Low);
  std::uint64_t bits;  // k stands in the last ones
  std::memcpy(&bits, &rounded, sizeof bits);
  if (near) return near_one * power_of_two(bits);
  const std::uint64_t half =
      k < 0 ? -static_cast<std::uint64_t>(-k / 2) : static_cast<std::uint64_t>(k / 2);
  return near_one * power_of_two(half) * power_of_two(bits - half);
}

/// e^x - 1, which keeps its digits where x is near 0.
inline double exponential_less_one(double x) {
  constexpr double kNear = 0.34;  // below ln(2) / 2
  return x < kNear && x > -kNear ? exponential_less_one_near_zero(x, 0) : exponential(x) - 1;
}

}  // namespace trainprint
