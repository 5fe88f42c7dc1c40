// The co2_eq_emissions block of a card: its entries, and how new ones are put among them.
#pragma once
#include "front_matter/yaml.hpp"

namespace trainprint {

inline constexpr std::string_view kBlockKey = "co2_eq_emissions";

/// An entry of the block: `key: value`, in an object or in a list of objects.
struct BlockEntry {
  const YamlNode* key;
  const YamlNode* value;
  std::string name;  ///< The key, quotes undone.
};

/// The entries of the scanned value, those of a list's objects one after the other; empty when it
/// is neither.
std::vector<BlockEntry> block_entries(std::string_view text, const YamlScan& scan);

/// A comment on the line on which `end` lies, with the blanks before it; empty when there is none.
ByteRange comment_after(std::string_view text, std::size_t end);
/// Whether a comment or another text speaks of kilograms or tonnes.
bool speaks_of_kilograms(std::string_view text);

/// The change that turns the list that `scan` found into an object; none where it is laid out
/// irregularly.
std::optional<Splice> list_as_object(std::string_view text, const YamlScan& scan);

/// The changes that put `fields` into the block that `scan` found.
Result<std::vector<Splice>> edit_block(std::string_view text, const YamlScan& scan,
                                       const CardFields& fields, std::string_view line_ending);

}  // namespace trainprint
