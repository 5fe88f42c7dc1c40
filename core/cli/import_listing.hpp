// What was read from files, for reading.
#pragma once
#include <string>
#include <string_view>

#include "trainprint/import.hpp"

namespace trainprint::cli {

/// An answer to a question of a run, for --answer.
struct Choice {
  std::string key;    ///< "1a"
  std::string words;  ///< "6.6 h by the clock, 35 g CO2e"
};
std::vector<Choice> choices_of(const RunReading& run, const ReadQuestion& question);

/// A run's values with their lines, questions and notices; `text` is the file's, empty where places
/// in it would say nothing. `choices`: with the answers to choose from, which weigh_answers() has
/// seen.
std::string described(const RunReading& run, std::string_view text, bool choices);

/// A file: its one run, a list of its runs to choose from, or, with `whole`, every run in full.
std::string listing(const ImportedFile& file, bool whole, std::string_view text, bool choices);

}  // namespace trainprint::cli
