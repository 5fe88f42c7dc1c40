#include "readable.hpp"

#include <cstdint>
#include <optional>

namespace trainprint::cli {
namespace {

// The character at the beginning of `bytes`, and how many bytes it takes; nothing where it is no
// UTF-8, which no terminal obeys.
struct Character {
  std::uint32_t code;
  std::size_t size;
};
std::optional<Character> first_character(std::string_view bytes) {
  const auto lead = static_cast<unsigned char>(bytes[0]);
  const std::size_t size = lead < 0x80   ? 1
                           : lead < 0xC0 ? 0
                           : lead < 0xE0 ? 2
                           : lead < 0xF0 ? 3
                                         : 4;
  if (size == 0 || size > bytes.size()) return std::nullopt;
  std::uint32_t code = size == 1 ? lead : lead & (0x7Fu >> size);
  for (std::size_t i = 1; i < size; ++i) {
    const auto next = static_cast<unsigned char>(bytes[i]);
    if ((next & 0xC0) != 0x80) return std::nullopt;
    code = code << 6 | (next & 0x3F);
  }
  return Character{code, size};
}

struct CharacterRange {
  std::uint32_t first, last;
};
constexpr CharacterRange kNotShown[] = {
    {0x00, 0x08},        // what a terminal obeys; tabs and ends of lines stay
    {0x0B, 0x1F},        // a carriage return stays before the end of a line
    {0x7F, 0x9F},        // and its second set, which some obey like escape sequences
    {0xAD, 0xAD},        // a hyphen that is seen at the end of a line alone
    {0x61C, 0x61C},      // marks that make text run the other way, so that what is read is not
    {0x200E, 0x200F},    //   what is there
    {0x202A, 0x202E},    //
    {0x2066, 0x2069},    //
    {0x200B, 0x200B},    // blanks without a width, which make two names look like one; joiners
    {0x2060, 0x2065},    //   (U+200C, U+200D) are letters' business and stay
    {0x206A, 0x206F},    //
    {0xFEFF, 0xFEFF},    //
    {0xFFF9, 0xFFFB},    //
    {0xE0000, 0xE007F},  // letters that nobody sees
};

bool is_shown(std::uint32_t code) {
  for (const CharacterRange& range : kNotShown) {
    if (code >= range.first && code <= range.last) return false;
  }
  return true;
}

void append_escaped(std::string& out, std::string_view bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += "\\x";
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
}

}  // namespace

std::string readable_on_a_terminal(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto character = first_character(text);
    const std::size_t size = character ? character->size : 1;
    // Outside UTF-8 terminals may obey a byte of the second set by itself.
    const bool is_second_control =
        !character && (static_cast<unsigned char>(text[0]) & 0xE0) == 0x80;
    const bool ends_line = text.starts_with("\r\n");
    if (ends_line || (character && is_shown(character->code)) ||
        (!character && !is_second_control)) {
      out += text.substr(0, size);
    } else {
      append_escaped(out, text.substr(0, size));
    }
    text.remove_prefix(size);
  }
  return out;
}

std::string readable_on_one_line(std::string_view text) {
  std::string out;
  for (const char c : readable_on_a_terminal(text)) {
    if (c == '\n' || c == '\r') {
      append_escaped(out, {&c, 1});
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace trainprint::cli
