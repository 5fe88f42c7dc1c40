// Markdown and HTML as a reader sees them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/text.hpp"

namespace trainprint::card_text {

/// Text without its markup, and where each byte of it stands in the file.
struct Plain {
  std::string text;  ///< '\n' where a line is broken on purpose; other white space is one blank.
  std::vector<std::uint32_t> begins, ends;  ///< In the file, of each byte of `text`.
  std::size_t lead = 0;                     ///< Where the bold words that it starts with end.
  bool decimal_comma = false;               ///< Its language begins decimals with a comma.

  ByteRange source(std::size_t begin, std::size_t end) const;
  /// The same for a part of `text`.
  ByteRange source(std::string_view part) const;
};

/// Emphasis, links, tags and comments are gone, entities and escapes are what they stand for,
/// pictures, addresses and struck-out words are left out. Linear in the size of `range`.
Plain plain_text(std::string_view readme, ByteRange range);

/// The same with words of Chinese, Japanese, Korean and Russian in English, each standing where its
/// original does.
Plain translated(Plain plain);

/// The character that an HTML entity at the start of `s` stands for, in UTF-8, and its length in
/// `s`; 0 if it is none that is known.
std::size_t read_entity(std::string_view s, std::string& character);

}  // namespace trainprint::card_text
