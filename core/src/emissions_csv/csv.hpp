// Separated values as pandas and spreadsheets write them: one pass, nothing copied.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trainprint::emissions_csv {

struct Row {
  std::vector<std::string_view> cells;  ///< Without their quotes; a quote inside is still doubled.
  std::size_t line = 0;                 ///< Where it begins, from 1.
  std::string_view text;                ///< The whole of it.
  bool unclosed = false;                ///< The file ends inside a quoted cell.
};

class RowReader {
 public:
  RowReader(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

  /// The next row that is not blank; false at the end.
  bool next(Row& row);
  /// Whether the last row had a line break behind it.
  bool ended_cleanly() const { return clean_; }

 private:
  void cell(Row& row);
  bool at_line_end() const { return text_[at_] == '\n' || text_[at_] == '\r'; }
  void skip_line_end();

  std::string_view text_;
  char delimiter_;
  std::size_t at_ = 0, line_ = 1;
  bool clean_ = true;
};

/// The text without a byte-order mark and without a spreadsheet's first line "sep=;", whose
/// character is then `delimiter`; otherwise that is the comma, semicolon or tab of the first line.
struct Table {
  std::string_view text;
  char delimiter = ',';
};
Table table_of(std::string_view text);

/// A cell as it was meant: doubled quotes single, blanks around it gone, at most `most` bytes.
std::string plain(std::string_view cell, std::size_t most = 200);

/// How decimals are written in a file; where a file has both, they cannot be distinguished from
/// thousands.
struct Marks {
  bool point = false, comma = false;
};

/// A number as pandas or a spreadsheet writes it, with a decimal point or, where `delimiter` is no
/// comma or the cell cannot mean thousands, a decimal comma. None for an empty cell, NaN, infinity
/// and text.
std::optional<double> number(std::string_view cell, char delimiter, Marks& marks);

}  // namespace trainprint::emissions_csv
