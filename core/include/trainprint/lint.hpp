// What a model card says about its emissions, and what is wrong with how it says it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/front_matter.hpp"

namespace trainprint {

enum class Severity {
  error,    ///< Nobody, or not everybody, can read the figure.
  warning,  ///< Some readers misunderstand it, or it is probably not what was meant.
  note,     ///< Worth knowing.
};
std::string_view name(Severity severity);

/// One thing to mend in a README.md, or to know about it.
struct CardFinding {
  NoticeCode code = {};
  Severity severity = Severity::error;
  ByteRange range;
  TextPosition from, to;  ///< The range as lines and columns.
  std::string message;
  std::optional<Splice> fix;  ///< Where there is a safe one.
};

/// How the card says it.
enum class CardForm { absent, nothing, number, text, object, list, in_body };
std::string_view name(CardForm form);

/// A key of the block that the Hub does not document, or not so spelt; its value as text.
struct CardEntry {
  std::string key, value;
};

/// The co2_eq_emissions of a card.
struct CardReading {
  CardForm form = CardForm::absent;
  std::optional<Mass> emissions;  ///< As the Hub's specification has it: grams, unless a unit says
                                  ///< otherwise. None for a list, placeholder or ambiguous number.
  std::string emissions_text;     ///< The number as it is written.
  ByteRange emissions_range;
  std::optional<std::string> source, training_type, geographical_location, hardware_used;
  std::optional<Energy> energy;   ///< energy_consumed, which some libraries write, in kWh.
  std::vector<CardEntry> others;  ///< In the order of the card.
  /// Grams that huggingface_hub's list_models(emissions_thresholds=...) sees: it takes the first
  /// digits of the value's text. None when it passes over the model, or fails.
  std::optional<double> hub_filter;
  std::vector<CardFinding> findings;  ///< In the order of the text.

  bool clean() const;  ///< Neither errors nor warnings.
};

/// What someone who can estimate says about a card's figure.
struct CardVerdict {
  NoticeCode code = {};
  Severity severity = Severity::warning;
  std::string message;        ///< Empty: nothing is wrong, and `settles` is all.
  std::optional<Mass> meant;  ///< What to write in its place, where that is safe.
  /// Where the figure stands, if not in the block; then `fix` writes the block, where that is safe.
  std::optional<ByteRange> in_text = {};
  std::optional<Splice> fix = {};
  std::vector<NoticeCode> settles = {};  ///< Findings that this one answers, and that go.
};
/// Called with a reading and the text it came from: judge_by_energy judges emissions by
/// energy_consumed, judge_by_card (card_text.hpp) by all that the card says, and looks for
/// emissions in the text where there is no block.
using CardJudge = std::optional<CardVerdict> (*)(const CardReading& reading,
                                                 std::string_view readme);
std::optional<CardVerdict> judge_by_energy(const CardReading& reading, std::string_view readme);

/// Reads a README.md; whatever is wrong with it is a finding, never a failure.
CardReading read_card(std::string_view readme, CardJudge judge = judge_by_energy);
/// The same without a verdict on the figure.
CardReading read_card_unjudged(std::string_view readme);

/// `readme` with every fix applied, again until none is left.
std::string fix_card(std::string_view readme, CardJudge judge = judge_by_energy);

}  // namespace trainprint
