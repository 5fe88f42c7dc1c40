#include <cstdint>

#include "text/characters.hpp"
#include "text/utf8.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// U+00C0..U+017F without their diacritics. '.' drops the character, '?' keeps it as it stands,
// digits stand for two letters: 1 ae, 2 oe, 3 ss, 4 th.
constexpr char kLatin[] =
    "aaaaaa1ceeeeiiii"   // C0
    "dnooooo.ouuuuy43"   // D0
    "aaaaaa1ceeeeiiii"   // E0
    "dnooooo.ouuuuy4y"   // F0
    "aaaaaaccccccccdd"   // 100
    "ddeeeeeeeeeegggg"   // 110
    "gggghhhhiiiiiiii"   // 120
    "ii??jjkk?llllll?"   // 130
    "?llnnnnnn?nnoooo"   // 140
    "oo22rrrrrrssssss"   // 150
    "ssttttttuuuuuuuu"   // 160
    "uuuuwwyyyzzzzzzs";  // 170

}  // namespace

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0x80) {
      if (c >= 'A' && c <= 'Z') {
        out += static_cast<char>(c - 'A' + 'a');
      } else if (is_lower_letter(static_cast<char>(c)) || is_digit(static_cast<char>(c))) {
        out += static_cast<char>(c);
      }
      continue;
    }
    if (c >= 0xC3 && c <= 0xC5 && i + 1 < text.size()) {
      const auto low = static_cast<unsigned char>(text[i + 1]);
      const unsigned code = (static_cast<unsigned>(c & 0x1F) << 6) | (low & 0x3Fu);
      if (code >= 0xC0 && code <= 0x17F) {
        const char base = kLatin[code - 0xC0];
        switch (base) {
          case '.':
            break;
          case '1':
            out += "ae";
            break;
          case '2':
            out += "oe";
            break;
          case '3':
            out += "ss";
            break;
          case '4':
            out += "th";
            break;
          case '?':
            out.append(text.substr(i, 2));
            break;
          default:
            out += base;
        }
        ++i;
        continue;
      }
    }
    // U+0300..U+036F, combining diacritics, and U+2000..U+206F, general punctuation, separate
    // nothing.
    if ((c == 0xCC || c == 0xCD) && i + 1 < text.size()) {
      const auto low = static_cast<unsigned char>(text[i + 1]);
      if (c == 0xCC || low < 0xB0) {
        ++i;
        continue;
      }
    }
    if (c == 0xE2 && i + 2 < text.size() &&
        (static_cast<unsigned char>(text[i + 1]) == 0x80 ||
         static_cast<unsigned char>(text[i + 1]) == 0x81)) {
      i += 2;
      continue;
    }
    if (c == 0xC2 && i + 1 < text.size()) {  // U+0080..U+00BF: controls and Latin-1 punctuation
      ++i;
      continue;
    }
    out += static_cast<char>(c);  // other scripts stay as they are
  }
  return out;
}

std::string in_quotes(std::string_view text) {
  constexpr std::size_t kShownCharacters = 60;
  std::size_t end = 0, characters = 0;
  while (end < text.size() && characters < kShownCharacters) {
    next_character(text, end);
    ++characters;
  }
  return "\"" + std::string(text.substr(0, end)) + (end < text.size() ? "…\"" : "\"");
}

}  // namespace trainprint
