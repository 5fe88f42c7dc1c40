// The YAML at the head of a README.md: one block of it changed, every other byte as it was.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/card.hpp"
#include "trainprint/result.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

/// One replacement in a text.
struct Splice {
  ByteRange range;
  std::string text;
};

/// `text` with all of `splices`, which must be sorted and must not overlap.
std::string spliced(std::string_view text, const std::vector<Splice>& splices);

/// The changes as `diff -u` prints them, with `name` for both files; empty when there are none.
std::string unified_diff(std::string_view text, const std::vector<Splice>& splices,
                         std::string_view name);

/// Where the Hub finds front matter; its regular expression, byte for byte (a byte-order mark and
/// blank lines may stand before the opening line, nothing else may).
struct FrontMatter {
  ByteRange yaml;       ///< Between the two lines of dashes.
  std::size_t closing;  ///< Where the closing line begins.
};
std::optional<FrontMatter> find_front_matter(std::string_view readme);

/// The line ending that the Hub takes a text to have; "\n" when it has none.
std::string_view line_ending(std::string_view text);

/// Why the Hub finds no front matter in a text that was evidently meant to have some.
struct HiddenFrontMatter {
  NoticeCode code;
  std::string message;
  std::size_t offset;
  std::optional<Splice> fix;
};
std::optional<HiddenFrontMatter> hidden_front_matter(std::string_view readme);

/// The largest README.md that is looked at.
inline constexpr std::size_t kLargestReadme = 16u << 20;
/// What makes a file no README.md at all: too large, or not UTF-8 text.
std::optional<Error> text_fault(std::string_view readme);

enum class Merging {
  unchanged,  ///< The card said so already.
  replaced,   ///< The card had a co2_eq_emissions block.
  appended,   ///< It had none; the block is now the last of the front matter.
  created,    ///< It had no front matter; it now begins with one.
};
std::string_view name(Merging happened);

/// A README.md with its new block.
struct MergedCard {
  std::string text;
  Merging happened = Merging::unchanged;
  ByteRange before, after;      ///< What changed, in the old and in the new text.
  std::vector<Splice> splices;  ///< The same in detail, for the old text.
  std::vector<Notice> notices;
};

/// Writes `fields` into the co2_eq_emissions block of `readme`. Fields that are absent stay as
/// they are, as do other keys of the block, its indentation, comments, and every byte outside it;
/// doing it twice changes nothing more. Fails with malformed_yaml (the error's field is
/// "line:column") for front matter that a reader would refuse, and with unsupported for what
/// cannot be changed safely.
Result<MergedCard> merge_block(std::string_view readme, const CardFields& fields);

}  // namespace trainprint
