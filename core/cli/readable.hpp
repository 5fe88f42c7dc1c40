// Text of anybody's on a terminal.
#pragma once
#include <string>
#include <string_view>

namespace trainprint::cli {

/// `text` with what a terminal would obey, and what nobody would see, as "\x1b": control
/// characters, marks that turn the direction of text, invisible blanks and letters. Line ends and
/// tabs stay.
std::string readable_on_a_terminal(std::string_view text);

/// The same on one line, for lists with an entry on each and for logs, of which a CI server obeys
/// whole lines: ends of lines are escaped, too.
std::string readable_on_one_line(std::string_view text);

}  // namespace trainprint::cli
