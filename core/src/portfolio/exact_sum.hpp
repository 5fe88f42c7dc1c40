// A sum of doubles without rounding: the same bits in whatever order and in whatever parts it is
// added up.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace trainprint {

/// As fixed-point digits of 32 bits, which any double fits from above; below 2^-512 it is cut off,
/// alike in every order.
class ExactSum {
 public:
  /// A value as its digits, for several sums; it must be finite and not negative.
  struct Value {
    explicit Value(double value);
    std::size_t digit = 0;  ///< Of the lowest of three.
    std::uint64_t low = 0, middle = 0, high = 0;
  };
  void add(const Value& value);
  void add(double value) { add(Value(value)); }
  void add(const ExactSum& other);
  /// The sum, cut off after its 53rd bit or so: a function of the sum alone.
  double value() const;

  /// The digits, all carried, the lowest first, for writing and reading a partial result.
  static constexpr std::size_t kDigits = 50;
  using Digits = std::array<std::uint64_t, kDigits>;
  Digits digits() const;
  static ExactSum from(const Digits& digits);

 private:
  void carry();
  Digits digits_{};  ///< Each up to 2^63: carried before it could be more.
  std::uint32_t uncarried_ = 0;
};

}  // namespace trainprint
