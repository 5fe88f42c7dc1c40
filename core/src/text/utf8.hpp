// UTF-8, one character at a time.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace trainprint {

/// Decodes the character at `i` and moves past it; malformed bytes give U+FFFD one at a time.
std::uint32_t next_character(std::string_view text, std::size_t& i);

void append_utf8(std::string& out, std::uint32_t c);

/// What `text` begins with: `most` bytes, or fewer where that would cut a character.
std::string_view beginning_of(std::string_view text, std::size_t most);

/// Where `text` stops being UTF-8 or holds a zero byte; its size when it does neither.
std::size_t first_bad_byte(std::string_view text);

}  // namespace trainprint
