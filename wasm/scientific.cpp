// The browser's shortest decimals: Emscripten's C++ library has none.
#include <emscripten.h>

#include "text/shortest_decimal.hpp"

// Without an argument, toExponential() gives as many digits as tell a number from its neighbours.
EM_JS(void, trainprint_scientific, (double value, char* out, int size),
      { stringToUTF8(value.toExponential(), out, size); });

namespace trainprint {

ScientificText shortest_scientific(double value) {
  ScientificText out;
  trainprint_scientific(value, out.text, sizeof out.text);
  return out;
}

}  // namespace trainprint
