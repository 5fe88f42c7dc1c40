#include <cstdint>

#include "export/escape.hpp"
#include "text/utf8.hpp"

namespace trainprint {
namespace {

bool is_blank(std::uint32_t c) {
  return c <= ' ' || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

// Draws nothing, or changes the order of what is drawn.
bool misleads(std::uint32_t c) {
  return c == 0xAD || c == 0x61C || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE ||
         (c >= 0xE0000 && c <= 0xE0FFF);
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string out;
  bool blank = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::uint32_t c = next_character(text, i);
    if (is_blank(c)) {
      blank = true;
    } else if (!misleads(c)) {
      if (blank && !out.empty()) out += ' ';
      blank = false;
      append_utf8(out, c);
    }
  }
  return out;
}

}  // namespace trainprint
