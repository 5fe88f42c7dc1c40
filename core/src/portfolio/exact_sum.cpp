#include "portfolio/exact_sum.hpp"

#include <cmath>
#include <cstring>

namespace trainprint {
namespace {

constexpr int kBitsOfDigit = 32;
constexpr std::uint64_t kMask = 0xFFFFFFFF;
/// Weight of the lowest digit: 2^-512.
constexpr int kLowestBit = -512;
constexpr std::uint32_t kMostUncarried = 1u << 30;

}  // namespace

ExactSum::Value::Value(double value) {
  constexpr int kBitsOfMantissa = 53, kExponentMask = 0x7FF;
  // A double is its mantissa x 2^(exponent - 1075), but for the smallest, which are cut off.
  constexpr int kLowestExponent = 1075 + kLowestBit;
  if (!(value > 0)) return;
  std::uint64_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  const int exponent = static_cast<int>(bits >> (kBitsOfMantissa - 1)) & kExponentMask;
  constexpr std::uint64_t kFirstBit = 1ull << (kBitsOfMantissa - 1);
  std::uint64_t mantissa = (bits & (kFirstBit - 1)) | kFirstBit;
  int bit = exponent - kLowestExponent;
  if (bit < 0) {
    if (bit <= -kBitsOfMantissa) return;
    mantissa >>= -bit;
    bit = 0;
  }
  digit = static_cast<std::size_t>(bit / kBitsOfDigit);
  const int shift = bit % kBitsOfDigit;
  low = (mantissa << shift) & kMask;
  middle = (mantissa << shift) >> kBitsOfDigit;
  high = shift == 0 ? 0 : mantissa >> (64 - shift);
}

void ExactSum::add(const Value& value) {
  digits_[value.digit] += value.low;
  digits_[value.digit + 1] += value.middle;
  digits_[value.digit + 2] += value.high;
  if (++uncarried_ >= kMostUncarried) carry();
}

void ExactSum::add(const ExactSum& other) {
  carry();
  ExactSum carried = other;
  carried.carry();
  for (std::size_t i = 0; i < kDigits; ++i) digits_[i] += carried.digits_[i];
  carry();
}

void ExactSum::carry() {
  for (std::size_t i = 0; i + 1 < kDigits; ++i) {
    digits_[i + 1] += digits_[i] >> kBitsOfDigit;
    digits_[i] &= kMask;
  }
  uncarried_ = 0;
}

double ExactSum::value() const {
  ExactSum carried = *this;
  carried.carry();
  std::size_t top = kDigits;
  while (top > 0 && carried.digits_[top - 1] == 0) --top;
  // Three digits hold more than a double's bits.
  double out = 0;
  for (std::size_t used = 0; used < 3 && used < top; ++used) {
    const std::size_t i = top - 1 - used;
    out += std::ldexp(static_cast<double>(carried.digits_[i]),
                      kLowestBit + kBitsOfDigit * static_cast<int>(i));
  }
  return out;
}

ExactSum::Digits ExactSum::digits() const {
  ExactSum carried = *this;
  carried.carry();
  return carried.digits_;
}

ExactSum ExactSum::from(const Digits& digits) {
  ExactSum out;
  out.digits_ = digits;
  out.carry();
  return out;
}

}  // namespace trainprint
