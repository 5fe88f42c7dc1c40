// What a model card says about training, in its front matter, tables, lists and sentences.
#pragma once
#include <optional>
#include <string_view>

#include "trainprint/lint.hpp"
#include "trainprint/reading.hpp"

namespace trainprint {

/// Reads a README.md: a run for every model that it gives figures for, each value with the place it
/// stands in. What can be read in two ways, or is said in two, is a question and no value. Where a
/// card gives a total over several models, it is a notice of the file and no run. Never fails; a
/// text that is no README.md gives a notice. Linear in the size of `readme`.
FileReading read_card_text(std::string_view readme);

/// Judges the emissions of a card's front matter by all else that the card says: energy, hours,
/// hardware, place, and emissions given with their unit in the body.
std::optional<CardVerdict> judge_by_card(const CardReading& reading, std::string_view readme);

}  // namespace trainprint
