// Anybody's text as plain text inside a format. Each function takes raw text, and gives one line
// without controls, direction marks and other characters that hide or reorder what stands there.
#pragma once
#include <string>
#include <string_view>

namespace trainprint {

/// For plain text. Runs of blanks and line breaks become one blank; bytes that are not UTF-8 become
/// U+FFFD. Joiners, which scripts and emoji need, stay.
std::string one_line(std::string_view text);

/// For Markdown as the Hub and GitHub read it, anywhere but at the beginning of a line: no markup,
/// HTML, link, formula, mention or table cell comes of it.
std::string markdown_text(std::string_view text);

/// For text and double-quoted attributes of XML and HTML.
std::string xml_text(std::string_view text);

/// For LaTeX's text mode, whatever the font encoding.
std::string latex_text(std::string_view text);

/// A cell of RFC 4180 that no spreadsheet takes for a formula.
std::string csv_cell(std::string_view text);

/// A Python string literal, with its quotes.
std::string python_string(std::string_view text);

}  // namespace trainprint
