// Bytes of a table as whole rows.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trainprint {

/// Of a table with quotes, a row may have line ends inside a quoted cell. A quote that is never
/// closed costs its own line: reading goes on with the next.
class RowSplitter {
 public:
  /// Where in a JSON list the table is: in none, and of not_read nothing more is read.
  enum class List : unsigned char { none, before_row, behind_row, over, not_read };

  /// A row without its line end, or what is wrong with its bytes.
  struct Row {
    enum class Fault : unsigned char {
      none,
      quote_open,
      too_long,
      list_open,        ///< The list ends with the table, not with a bracket.
      behind_list,      ///< Something stands behind the list; nothing of it is read.
      too_long_in_list  ///< Nothing behind it is read.
    };
    std::string_view text;
    Fault fault = Fault::none;
  };
  /// A row that is longer is none; in bytes.
  static constexpr std::size_t kLongestRow = 32u << 20;

  void add(std::string_view bytes) { pending_ += bytes; }
  std::size_t pending() const { return pending_.size(); }
  /// The first line that is not blank, without a byte-order mark; none while it has no end yet.
  /// What stands before it is done with.
  bool first_line(bool at_end, std::string_view& line);

  /// Whether the table is one JSON list: its rows are what is in it, and its bracket is done with.
  /// Nothing while too little is at hand.
  std::optional<bool> takes_list(bool at_end);

  /// A quoted cell begins with a quote, behind this.
  void quotes_behind(char delimiter) { delimiter_ = delimiter; }
  /// The whole rows that are at hand, without blank ones; valid until drop_rows().
  const std::vector<Row>& rows(bool at_end);
  void drop_rows();

  /// Bytes of the rows that were dropped.
  std::uint64_t done() const { return done_; }
  List list() const { return list_; }
  void go_on_from(std::uint64_t done, List list) {
    done_ = done;
    list_ = list;
  }
  void skip(std::size_t bytes);

 private:
  std::size_t end_of_row(std::size_t begin, bool at_end, Row::Fault& fault) const;
  std::size_t end_of_value(std::size_t begin) const;
  void skip_mark();
  void split_list(bool at_end);

  std::string pending_;
  std::size_t given_ = 0;  ///< Bytes of the rows that are at hand.
  char delimiter_ = '\0';  ///< No quotes.
  List list_ = List::none;
  bool in_long_row_ = false;
  std::vector<Row> rows_;
  std::uint64_t done_ = 0;
};

/// What stands between the cells of a table with this header: a tab, a comma or a semicolon.
char delimiter_of(std::string_view header);

/// Cells of a row, quotes doubled inside quotes; `cells` beyond `count` are of other rows.
void split_cells(std::string_view row, char delimiter, std::vector<std::string>& cells,
                 std::size_t& count);

}  // namespace trainprint
