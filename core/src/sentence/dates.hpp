// Two dates in a sentence, which say when it ran, and not how long.
#pragma once
#include "sentence/sentence.hpp"

namespace trainprint::sentence {

/// "from 3 to 9 May", "3-9 May", "28/12/2024 - 3/1/2025": asks how many hours it took, with the
/// days from the first to the last and one more, in each order of day and month that gives two
/// dates. Nothing where the sentence has hours.
void ask_about_dates(Sentence& sentence);

}  // namespace trainprint::sentence
