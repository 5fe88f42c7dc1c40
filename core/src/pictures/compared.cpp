#include "pictures/compared.hpp"

#include <cmath>

#include "trainprint/text.hpp"

namespace trainprint {

std::string compared(double ratio) {
  if (ratio < 0.95) return std::to_string(std::lround((1 - ratio) * 100)) + " % less";
  if (ratio <= 1.05) return "";
  if (ratio < 2) return std::to_string(std::lround((ratio - 1) * 100)) + " % more";
  return readable(ratio, 2) + " times as much";
}

}  // namespace trainprint
