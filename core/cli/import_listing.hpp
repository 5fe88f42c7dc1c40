// What was read from files, for reading.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "command.hpp"
#include "trainprint/import.hpp"

namespace trainprint::cli {

inline constexpr Option kAnswer{
    "--answer", "KEY,...",
    "answers to what has to be answered, as they are listed: 1a is the first "
    "answer to the first question"};
/// "1a,2b"
std::vector<std::string> answer_keys(std::string_view list);

/// An answer to a question of a run, for --answer.
struct Choice {
  std::string key;    ///< "1a"
  std::string words;  ///< "6.6 h by the clock, 35 g CO2e"
};
std::vector<Choice> choices_of(const RunReading& run, const ReadQuestion& question);

/// A run's questions alone.
std::string questions_of(const RunReading& run, bool choices);

/// A run's values with their lines, questions and notices; `text` is the file's, empty where places
/// in it would say nothing. `choices`: with the answers to choose from, which weigh_answers() has
/// seen.
std::string described(const RunReading& run, std::string_view text, bool choices);

/// Of a list of runs, so many are shown.
inline constexpr std::size_t kListedRuns = 50;
/// A file: its one run, a list of its runs to choose from, or, with `whole`, every run in full.
std::string import_listing(const ImportedFile& file, bool whole, std::string_view text,
                           bool choices);

}  // namespace trainprint::cli
