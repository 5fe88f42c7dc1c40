// A line of a list or a paragraph: a label and its value, or prose.
#pragma once
#include "card_text/statements/values.hpp"

namespace trainprint::card_text {

struct Line {
  std::size_t begin, end;       ///< In the text of its block.
  std::size_t lead = 0;         ///< Where the bold words at its head end.
  bool item = false;            ///< Of a list.
  bool under_hardware = false;  ///< Below a heading that says "Hardware", so that it need not.
  bool trusted = false;         ///< Among labels about training: weak ones are meant likewise.
};

/// Reads one line; whether it had a label that is clearly about what training took.
bool read_line(const Plain& plain, const Line& line, const Context& context, Gathered& out);

/// Where the sentence that begins at `from` ends: at a line that is broken on purpose, or at a full
/// stop that is none of an abbreviation or a number.
std::size_t sentence_end(std::string_view text, std::size_t from);

}  // namespace trainprint::card_text
