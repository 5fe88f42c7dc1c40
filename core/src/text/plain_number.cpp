#include "text/plain_number.hpp"

#include "trainprint/text.hpp"

namespace trainprint {

std::string plain_number(double value, int digits) {
  std::string out = plain_decimal(value, digits);
  if (out.find('.') == std::string::npos) return out;
  while (out.back() == '0') out.pop_back();
  if (out.back() == '.') out.pop_back();
  return out;
}

std::string exact_decimal(double value) {
  constexpr int kMaxDigits = 17;
  std::string text;
  for (int digits = 1; digits <= kMaxDigits; ++digits) {
    text = plain_decimal(value, digits);
    if (round_significant(value, digits) == value) break;
  }
  return text;
}

}  // namespace trainprint
