// Sentences with figures in them.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace trainprint::plausibility {

/// What stands for one "%": a number with so many significant digits, or words.
struct Piece {
  constexpr Piece(double number, int significant) : value(number), digits(significant) {}
  constexpr Piece(std::string_view text) : words(text) {}
  Piece(const std::string& text) : words(text) {}
  constexpr Piece(const char* text) : words(text) {}
  double value = 0;
  int digits = 0;
  std::string_view words;
};

/// `pattern` with its "%" replaced in turn. One call a sentence is the least code.
std::string fill(std::string_view pattern, std::initializer_list<Piece> pieces);

}  // namespace trainprint::plausibility
