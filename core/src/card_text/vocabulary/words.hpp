// What the readers of a card's words share.
#pragma once
#include <string_view>

#include "text/characters.hpp"
#include "text/words.hpp"

namespace trainprint::card_text {

bool has_digit(std::string_view text);

/// Whether words stand where a value has not been filled in, or is withheld: "[More Information
/// Needed]", "TBD", "varies by user".
bool is_placeholder(std::string_view plain);

/// Whether a name is that of a stage of one training: "Pre-training", "Stage 2 — tuning", "DPO".
bool is_stage(std::string_view name);

}  // namespace trainprint::card_text
