// Tables drawn with blanks, as they come out of a paper.
#include <algorithm>

#include "card_text/statements/collect.hpp"
#include "card_text/vocabulary/words.hpp"
#include "front_matter/lines.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::size_t kFewestColumns = 3, kMostHeads = 4;

struct Fragment {
  std::size_t begin, end;  ///< Columns on the page.
  ByteRange range;
};
using Line = std::vector<Fragment>;

// Parts of a line with two blanks or more between them.
Line fragments(std::string_view s, std::size_t begin, std::size_t end) {
  Line out;
  std::size_t i = begin;
  while (i < end) {
    while (i < end && (s[i] == ' ' || s[i] == '\r' || s[i] == '\n')) ++i;
    if (i >= end) break;
    const std::size_t first = i;
    std::size_t last = i;
    while (i < end && !(s[i] == ' ' && i + 1 < end && s[i + 1] == ' ') && s[i] != '\n') {
      if (s[i] != ' ' && s[i] != '\r') last = i + 1;
      ++i;
    }
    out.push_back({first - begin, last - begin, {first, last}});
  }
  return out;
}

bool is_data(const Line& line, std::string_view s) {
  if (line.size() < kFewestColumns) return false;
  std::size_t numbers = 0;
  for (const Fragment& f : line)
    numbers += has_digit(s.substr(f.range.begin, f.range.end - f.range.begin)) ? 1 : 0;
  return numbers * 2 >= line.size() && numbers >= 2;
}

// The column of the data below which a part of the head stands.
std::size_t column_below(const Fragment& head, const Line& columns) {
  const std::size_t middle = head.begin + head.end;
  std::size_t best = 0, distance = static_cast<std::size_t>(-1);
  for (std::size_t k = 0; k < columns.size(); ++k) {
    const std::size_t other = columns[k].begin + columns[k].end;
    const std::size_t d = other > middle ? other - middle : middle - other;
    if (d < distance) {
      distance = d;
      best = k;
    }
  }
  return best;
}

}  // namespace

Table aligned_table(std::string_view readme, ByteRange range) {
  constexpr std::size_t kMostLines = 500;
  const std::string_view s = readme.substr(0, range.end);
  std::vector<Line> lines;
  for (std::size_t i = range.begin; i < range.end && lines.size() < kMostLines;) {
    const std::size_t next = after_line(s, i);
    lines.push_back(fragments(s, i, next));
    i = next;
  }
  Table out;
  std::size_t first = 0;
  while (first < lines.size() && !is_data(lines[first], s)) ++first;
  std::size_t last = first;
  while (last < lines.size() && lines[last].size() == lines[first].size() &&
         is_data(lines[last], s))
    ++last;
  if (last < first + 2) return out;
  Line columns = lines[first];
  for (std::size_t row = first; row < last; ++row) {
    for (std::size_t k = 0; k < columns.size(); ++k) {
      columns[k].begin = std::min(columns[k].begin, lines[row][k].begin);
      columns[k].end = std::max(columns[k].end, lines[row][k].end);
    }
  }
  std::size_t top = first;
  while (top > 0 && first - top < kMostHeads && !lines[top - 1].empty()) --top;
  for (std::size_t row = top; row < first; ++row) {
    std::vector<ByteRange> cells(columns.size());
    for (const Fragment& f : lines[row]) cells[column_below(f, columns)] = f.range;
    out.rows.push_back(std::move(cells));
  }
  out.heads = first - top;
  for (std::size_t row = first; row < last; ++row) {
    std::vector<ByteRange> cells;
    for (const Fragment& f : lines[row]) cells.push_back(f.range);
    out.rows.push_back(std::move(cells));
  }
  return out;
}

}  // namespace trainprint::card_text
