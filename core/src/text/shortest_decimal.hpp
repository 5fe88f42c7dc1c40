// The shortest decimal of a double.
#pragma once
#include <string_view>

namespace trainprint {

/// Those that a double holds exactly.
inline constexpr double kPowersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                          1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                          1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// 0.d1d2d3... x 10^point.
struct ShortestDecimal {
  char digit[17];
  std::size_t count = 0;  ///< Of digits, 1 to 17; the first is not 0.
  int point = 0;
  std::string_view digits() const { return {digit, count}; }
};

/// Of the decimals with the fewest digits that read back as `value`, the nearest. `value` is finite
/// and above 0.
ShortestDecimal shortest_decimal(double value);

/// The same as text, "1.1887e-08", with 0 behind it. From the C++ library (scientific.cpp), or from
/// the browser, where Emscripten's library has it not (wasm/scientific.cpp).
struct ScientificText {
  char text[32];
};
ScientificText shortest_scientific(double value);

}  // namespace trainprint
