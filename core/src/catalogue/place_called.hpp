// The plain case of finding a place: all of the text is one place's name.
#pragma once
#include <optional>
#include <string_view>

#include "trainprint/catalogue.hpp"

namespace trainprint {

/// The place whose id, name or alias all of `text` is; nothing where words have to be read, or
/// where a name can mean several. What it finds is what read_place() (find_place.hpp) would find.
std::optional<PlaceMatch> place_called(std::string_view text, const FieldPath& field = "region");

/// Says whose figure a place without one of its own has; nothing for others.
std::optional<Notice> borrowed_grid(const Place& place, const FieldPath& field);

}  // namespace trainprint
