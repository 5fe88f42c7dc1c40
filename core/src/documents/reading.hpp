// What somebody's file says, as a JSON document.
#pragma once
#include <string_view>

#include "json/writer.hpp"
#include "trainprint/reading.hpp"

namespace trainprint {

/// Tells which line a byte of a text stands in. Counts from the byte it was last asked about, so
/// that many near each other cost one pass over the text.
class LineFinder {
 public:
  explicit LineFinder(std::string_view text) : text_(text) {}
  /// From 1.
  std::size_t line_of(std::size_t byte);

 private:
  std::string_view text_;
  std::size_t at_ = 0, line_ = 1;
};

/// {"name", "values", "questions", "notices"}; offsets count bytes of the text that `lines` knows.
JsonText to_json(const RunReading& run, LineFinder& lines);
JsonText to_json(const std::vector<ReadQuestion>& questions);

/// Whether a question about that field is open.
bool is_asked(const RunReading& reading, std::string_view field);

}  // namespace trainprint
