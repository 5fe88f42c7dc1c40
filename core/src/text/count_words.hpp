// Numbers in words of German, French, Spanish, Portuguese and Italian.
#pragma once
#include "text/word_table.hpp"

namespace trainprint {

/// From 1 to 99: "zweiunddreißig", "trente-deux", "treinta y dos". A word that only begins some,
/// "treinta y", means 0.
const WordTable& count_words();

}  // namespace trainprint
