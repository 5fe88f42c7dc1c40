// What the Trainer of transformers prints when a training ends.
#pragma once
#include "card_text/markup/plain.hpp"
#include "card_text/statements/statement.hpp"

namespace trainprint::card_text {

/// Reads "train_runtime = 0:14:32.12", "'train_runtime': 5412.33" wherever `plain` holds it once.
void read_trainer_print(const Plain& plain, Gathered& out);

}  // namespace trainprint::card_text
