#include "text/shortest_decimal.hpp"

namespace trainprint {

ShortestDecimal shortest_decimal(double value) {
  ShortestDecimal out;
  const ScientificText scientific = shortest_scientific(value);
  const char* at = scientific.text;
  for (; *at != 'e'; ++at) {
    if (*at != '.') out.digit[out.count++] = *at;
  }
  const bool negative = *++at == '-';
  while (*++at != '\0') out.point = out.point * 10 + (*at - '0');
  out.point = (negative ? -out.point : out.point) + 1;
  return out;
}

}  // namespace trainprint
