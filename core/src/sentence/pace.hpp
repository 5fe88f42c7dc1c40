// How long a step took, or how many tokens were read in a second: with how many there were, hours.
#pragma once
#include <vector>

#include "sentence/sentence.hpp"

namespace trainprint::sentence {

/// What the sentence says of one step, epoch or token.
struct Pace {
  enum class Of { step, epoch, token } of = Of::step;
  double seconds = 0;        ///< Of one of them.
  bool each_device = false;  ///< "tokens/s/GPU"
  ByteRange range = {};
};

/// "20 s per step", "3.5 s/it", "2 it/s", "3,000 tokens/s", "each step took 2 s". Their words are
/// no figures of the whole run, and marked as used.
std::vector<Pace> paces_of(Sentence& sentence);

/// Hours out of the pace and the steps or tokens; where hours are given, too, whether they agree.
void use_pace(Sentence& sentence, const Pace& pace);

/// "8 A100 at 3,000 tokens/s": asks whether that is all of them or each.
void ask_whose_pace(Sentence& sentence);

}  // namespace trainprint::sentence
