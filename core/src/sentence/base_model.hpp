// What a sentence says of the training that a model's base had, which is none of this run.
#pragma once
#include <string_view>
#include <vector>

#include "trainprint/reading.hpp"

namespace trainprint::sentence {

/// Whether a clause says what the base model took: "the base model took 21 days on 2048 A100", not
/// "we tuned the base model for 3 hours", nor "base model: Llama 2 7B".
bool tells_of_base_model(std::string_view clause);

/// The parts of the text that do.
std::vector<ByteRange> clauses_of_base_model(std::string_view text);

}  // namespace trainprint::sentence
