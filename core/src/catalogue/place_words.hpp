// Text about a place, taken apart into the places, providers and words it names.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/place_table.hpp"

namespace trainprint {

/// How a part of the text names a place, the most specific first.
enum class MentionKind {
  region,         ///< A cloud region's code.
  region_prefix,  ///< "us-east", which several regions begin with.
  name,           ///< A place by its own name or code.
  city,           ///< Something inside a place.
};

struct Mention {
  MentionKind kind;
  std::string_view text;                 ///< As written.
  std::vector<std::size_t> rows;         ///< What it can mean.
  bool short_code = false;               ///< "CA", which is a country's code and a state's.
  std::optional<std::size_t> ambiguous;  ///< The entry of the table of ambiguous names.
};

struct PlaceText {
  std::vector<Mention> mentions;
  std::vector<std::size_t> providers;
  std::vector<std::string_view> unread;  ///< Parts between commas that name nothing known.
  /// Codes made like those of cloud regions that nobody has, or not the provider that is named.
  std::vector<std::string_view> unknown_codes;
};

PlaceText read_place_text(std::string_view text, const PlaceTable& known);

}  // namespace trainprint
