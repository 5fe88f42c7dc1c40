// Kinds of characters, free of locale. Letters and digits are those of ASCII.
#pragma once
#include <cstdint>

namespace trainprint {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower_letter(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_lower_letter(static_cast<char>(c | 0x20)); }
constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr char lower_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether the code point draws nothing or changes the order of what is drawn, so that a reader
/// sees another text than stands there. Joiners (U+200C, U+200D) are not among them: scripts and
/// pictures are written with them.
constexpr bool misleads_reader(std::uint32_t c) {
  return c == 0xAD || c == 0x61C || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE ||
         (c >= 0xE0000 && c <= 0xE0FFF);
}

/// Control characters of ASCII and Latin-1, and Unicode's separators of lines and paragraphs.
constexpr bool is_control_or_line_break(std::uint32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

}  // namespace trainprint
