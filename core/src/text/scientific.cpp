#include <charconv>

#include "text/shortest_decimal.hpp"

namespace trainprint {

ScientificText shortest_scientific(double value) {
  ScientificText out;
  char* const end = out.text + sizeof out.text;
  *std::to_chars(out.text, end, value, std::chars_format::scientific).ptr = '\0';
  return out;
}

}  // namespace trainprint
