// What a figure is of: one epoch or run of several, each device, a time of day, what was saved.
#pragma once
#include <optional>
#include <vector>

#include "sentence/sentence.hpp"
#include "trainprint/phrases.hpp"

namespace trainprint::sentence {

/// What the sentence says a figure is one part of.
struct Part {
  enum class Kind { epoch, run, device } kind = Kind::run;
  std::optional<double> count = {};  ///< How many there are, where the sentence says so.
  ByteRange range = {};              ///< The words that say so.
};

/// "each epoch takes 2 hours", "3 runs, 5 kWh each": of what the figure at `range` is.
std::optional<Part> part_of(Sentence& sentence, ByteRange range);

/// All quantities of the sentence, those of one part ("2 hours per epoch") included.
std::vector<FoundQuantity> quantities_of(Sentence& sentence);

/// "started at 9:30", "at 14h30": the words of times of day, which are no durations. They are set
/// aside; where nothing else says how long it took, that is asked.
std::vector<ByteRange> times_of_day(Sentence& sentence, double& between);

/// "saved 20 kg", "20 kg were offset": whether a mass is surely, or perhaps, none that was emitted.
enum class Emitted { yes, perhaps, no };
Emitted was_emitted(Sentence& sentence, ByteRange range);

}  // namespace trainprint::sentence
