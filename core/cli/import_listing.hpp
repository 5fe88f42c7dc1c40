// What was read from files, for reading.
#pragma once
#include <string>
#include <string_view>

#include "trainprint/import.hpp"

namespace trainprint::cli {

/// A run's values with their lines, questions and notices; `text` is the file's, empty where places
/// in it would say nothing.
std::string described(const RunReading& run, std::string_view text);

/// A file: its one run, a list of its runs to choose from, or, with `whole`, every run in full.
std::string listing(const ImportedFile& file, bool whole, std::string_view text);

}  // namespace trainprint::cli
