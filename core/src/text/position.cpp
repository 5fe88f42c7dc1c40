#include "trainprint/text.hpp"

namespace trainprint {

void advance(std::string_view text, TextPosition& at, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to && i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n' || (c == '\r' && text.substr(i + 1, 1) != "\n")) {
      ++at.line;
      at.column = 1;
    } else if (c != '\r' && (static_cast<unsigned char>(c) & 0xC0) != 0x80) {
      ++at.column;
    }
  }
}

TextPosition position_of(std::string_view text, std::size_t offset) {
  TextPosition at;
  advance(text, at, 0, offset);
  return at;
}

}  // namespace trainprint
