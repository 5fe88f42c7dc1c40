// A fixed sequence of numbers, so that every machine tries the same runs.
#pragma once
#include <cmath>
#include <cstddef>
#include <cstdint>

class Draws {
 public:
  std::uint32_t below(std::uint32_t n) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint32_t>(state_ >> 33) % n;
  }
  bool one_in(std::uint32_t n) { return below(n) == 0; }
  double between(double low, double high) {
    return low * std::exp(std::log(high / low) * below(100000) / 100000.0);
  }
  template <class T, std::size_t N>
  T one_of(const T (&all)[N]) {
    return all[below(N)];
  }

 private:
  std::uint64_t state_ = 20261128;
};
