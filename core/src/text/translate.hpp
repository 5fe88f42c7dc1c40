// Words of Chinese, Japanese, Korean and Russian as the English ones that the readers know.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/text.hpp"

namespace trainprint {

/// A text with the words in English that core/data/words has, and what each byte stood for.
struct Translation {
  std::string text;
  std::vector<std::uint32_t> begins, ends;  ///< In the original, of each byte of `text`.

  /// Where [begin, end) of `text` stands in the original.
  ByteRange source(std::size_t begin, std::size_t end) const;
};

/// Whether a text has letters of those languages, or digits and punctuation of full width.
bool needs_translation(std::string_view text);

/// Whether it has Cyrillic letters: its commas begin decimals.
bool is_cyrillic(std::string_view text);

/// Linear in the size of `text`.
Translation translate(std::string_view text);

}  // namespace trainprint
