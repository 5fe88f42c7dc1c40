// One sentence about a training run, as somebody would say it.
#pragma once
#include <string_view>
#include <vector>

#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint {

/// The longest text that is read as a sentence, in bytes.
inline constexpr std::size_t kLongestSentence = 4000;

/// What a sentence says about one run.
struct SentenceReading {
  RunReading run;                 ///< Values with the words that they came from, and questions.
  std::vector<ByteRange> unused;  ///< Words that no value came from, in order.
};

/// Reads "LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin". Hours beside hardware are by
/// the clock; hardware named in the singular is one device; a number of billions in a model's name
/// is taken as its parameters: `assumed` says so. Fails with unknown_accelerator,
/// unknown_place or out_of_range where the words name hardware or a place that is not known or a
/// number below zero, with not_text for more than kLongestSentence bytes or what is not UTF-8. What
/// can be read in two ways is a question and no value.
Result<SentenceReading> read_sentence(std::string_view text);

/// What the name of a model says of its size, as in a sentence: its parameters, and of a mixture of
/// experts the active ones. Empty where it says nothing, or more than one thing.
std::vector<ReadValue> read_model_name(std::string_view name);

}  // namespace trainprint
