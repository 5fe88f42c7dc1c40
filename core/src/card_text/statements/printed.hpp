// What training programs print, and what they are told: logs and settings quoted in a card.
#pragma once
#include "card_text/markup/plain.hpp"
#include "card_text/statements/statement.hpp"

namespace trainprint::card_text {

/// Reads what the Trainer of transformers, Unsloth and its notebooks print: "train_runtime =
/// 0:14:32.12", "'total_flos': 1.8e17", "Num GPUs = 1", "523.1 seconds used for training".
void read_printed(const Plain& plain, Gathered& out);

/// Reads an axolotl configuration, in YAML.
void read_settings(const Plain& plain, Gathered& out);

/// Reads an item of the list of hyperparameters that the Trainer writes into its cards.
void read_hyperparameter(const Plain& plain, Gathered& out);

/// Keeps the settings that were found where together they count the tokens, else none of them.
void settle_settings(Gathered& out);

}  // namespace trainprint::card_text
