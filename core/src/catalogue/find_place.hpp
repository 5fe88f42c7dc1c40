// The other half of finding a place: text that is more than one place's name.
#pragma once
#include <string_view>

#include "trainprint/catalogue.hpp"

namespace trainprint {

/// Reads the words of any text about a place, as find_place() does where place_called() finds
/// nothing.
Result<PlaceMatch> read_place(std::string_view text, const FieldPath& field);

}  // namespace trainprint
