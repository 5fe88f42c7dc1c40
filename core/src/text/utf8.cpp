#include "text/utf8.hpp"

#include <cstring>

namespace trainprint {

std::uint32_t next_character(std::string_view text, std::size_t& i) {
  constexpr std::uint32_t kReplacement = 0xFFFD;
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
  const unsigned char first = byte(i);
  const std::size_t length = first < 0x80    ? 1
                             : first >= 0xF0 ? 4
                             : first >= 0xE0 ? 3
                             : first >= 0xC2 ? 2
                                             : 0;
  if (length == 1) return text[i++] & 0x7F;
  if (length == 0 || first > 0xF4 || i + length > text.size()) {
    ++i;
    return kReplacement;
  }
  std::uint32_t code = first & (0xFFu >> (length + 1));
  for (std::size_t k = 1; k < length; ++k) {
    if ((byte(i + k) & 0xC0) != 0x80) {
      ++i;
      return kReplacement;
    }
    code = (code << 6) | (byte(i + k) & 0x3Fu);
  }
  const std::uint32_t smallest = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
  if (code < smallest || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF) {
    ++i;
    return kReplacement;
  }
  i += length;
  return code;
}

void append_utf8(std::string& out, std::uint32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

namespace {

// Whether eight bytes from `at` on are ASCII, none of them zero.
bool eight_letters(const char* at) {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  constexpr std::uint64_t kOnes = 0x0101010101010101, kTops = kOnes << 7;
  return ((bytes | (bytes - kOnes)) & kTops) == 0;  // subtracting takes the top bit of a zero
}

}  // namespace

std::size_t first_bad_byte(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (text.size() - i >= 8 && eight_letters(text.data() + i)) {
      i += 8;
      continue;
    }
    const std::size_t begin = i;
    const auto first = static_cast<unsigned char>(text[i]);
    if (first > 0 && first < 0x80) {
      ++i;
      continue;
    }
    if (first == 0 || (next_character(text, i) == 0xFFFD && i - begin != 3)) return begin;
  }
  return text.size();
}

std::string_view beginning_of(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  const auto continues = [&](std::size_t at) {
    return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  };
  constexpr std::size_t kLongestCharacter = 4;
  std::size_t end = most;
  while (end > 0 && most - end < kLongestCharacter && continues(end)) --end;
  return text.substr(0, end);
}

}  // namespace trainprint
