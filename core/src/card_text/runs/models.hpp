// Which of the models that a card names are its own.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/reading.hpp"

namespace trainprint::card_text {

/// Leaves the names (of a table's rows or columns) that are of the card's own models and of their
/// training; names the others in the notices of `file`. `elsewhere`: the card gives figures that
/// are about no row, so that it need not be about any of them.
void drop_others(std::vector<std::string>& names, std::string_view title, bool elsewhere,
                 FileReading& file);

}  // namespace trainprint::card_text
