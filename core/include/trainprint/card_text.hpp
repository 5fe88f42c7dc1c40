// What a model card says about training, in its front matter, tables, lists and sentences.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "trainprint/lint.hpp"
#include "trainprint/reading.hpp"

namespace trainprint {

/// Reads a README.md: a run for every model that it gives figures for, each value with the place it
/// stands in. What can be read in two ways, or is given differently in two places, is a question
/// and no value. Where a card gives a total over several models, it is a notice of the file and no
/// run. Never fails; a text that is no README.md gives a notice. Linear in the size of `readme`.
FileReading read_card_text(std::string_view readme);

/// The kind of every reading of a card.
inline constexpr std::string_view kModelCard = "Model card";

/// All that there is to say of a README.md, which is read once for it.
struct WholeCard {
  CardReading card;                  ///< As read_card(readme, judge_by_card).
  FileReading reading;               ///< As read_card_text(readme).
  std::optional<std::string> fixed;  ///< As fix_card(readme, judge_by_card), if it changes it.
};
WholeCard read_whole_card(std::string_view readme);

/// A README.md as fix_card(readme, judge_by_card) leaves it; its body is read once for it.
struct FixedCard {
  std::string text;
  CardReading reading;  ///< Of `text`: what is left to mend by hand.
};
FixedCard fix_whole_card(std::string_view readme);

/// Whether a text without front matter is laid out as a model card: it begins with a heading, and a
/// heading of it announces what cards have sections about.
bool is_card_by_headings(std::string_view text);

/// Judges the emissions of a card's front matter by all else that the card says: energy, hours,
/// hardware, place, and emissions given with their unit in the body.
std::optional<CardVerdict> judge_by_card(const CardReading& reading, std::string_view readme);

}  // namespace trainprint
