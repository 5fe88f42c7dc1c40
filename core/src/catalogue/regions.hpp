// Cloud regions that a text means without giving their code, and names it may have meant.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/place_table.hpp"
#include "catalogue/place_words.hpp"

namespace trainprint {

/// Whether the cloud region of `row` lies, by its table, in what the mention names.
bool region_is_at(std::size_t row, const Mention& mention, const PlaceTable& known);

/// "AWS Frankfurt", "Azure, Netherlands": the row of the provider's region there, if the text gives
/// no code and there is one, or several on one grid.
std::optional<std::size_t> region_of_provider(const PlaceText& text, const PlaceTable& known);

/// Names of places that `wanted` may be a slip of.
std::vector<std::string> near_places(std::string_view wanted, const PlaceTable& known);

}  // namespace trainprint
