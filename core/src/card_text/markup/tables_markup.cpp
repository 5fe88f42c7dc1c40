// The cells of tables, in HTML and with pipes.
#include <algorithm>
#include <string>

#include "card_text/markup/blocks.hpp"
#include "card_text/markup/seek.hpp"
#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::size_t kMostColumns = 100;

// Bytes of `range` without blanks around them.
ByteRange tight(std::string_view s, ByteRange range) {
  const std::string_view part = s.substr(range.begin, range.end - range.begin);
  const std::string_view inner = trimmed(part);
  if (inner.empty()) return {range.begin, range.begin};
  const auto begin = static_cast<std::size_t>(inner.data() - s.data());
  return {begin, begin + inner.size()};
}

class HtmlTable {
 public:
  HtmlTable(std::string_view readme, ByteRange range)
      : s_(readme.substr(0, range.end)), i_(range.begin), tag_(s_, ">"), comment_(s_, "-->") {}

  Table run() {
    while (i_ < s_.size()) {
      i_ = s_.find('<', i_);
      if (i_ == std::string_view::npos) break;
      step();
    }
    close_cell(s_.size());
    close_row();
    out_.heads = heads_ > 0 ? heads_ : std::min<std::size_t>(out_.rows.size(), 1);
    return std::move(out_);
  }

 private:
  struct Span {
    std::size_t rows = 0;
    ByteRange range;
  };

  void step() {
    if (s_.substr(i_, 4) == "<!--") {
      const std::size_t end = comment_.next(i_);
      i_ = end == std::string_view::npos ? i_ + 4 : end + 3;
      return;
    }
    const std::size_t begin = i_;
    const bool closing = i_ + 1 < s_.size() && s_[i_ + 1] == '/';
    std::size_t i = i_ + (closing ? 2 : 1);
    std::string name;
    for (; i < s_.size() && is_letter(s_[i]) && name.size() < 6; ++i)
      name += static_cast<char>(s_[i] | 0x20);
    const std::size_t end = tag_.next(i_);
    if (name.empty() || end == std::string_view::npos || end - i_ > kLongestTag) {
      ++i_;
      return;
    }
    i_ = end + 1;
    if (name == "tr" || name == "thead" || name == "tbody" || name == "table") {
      close_cell(begin);
      close_row();
    } else if (name == "td" || name == "th") {
      close_cell(begin);
      if (closing) return;
      cell_ = i_;
      open_ = true;
      all_heads_ = all_heads_ && name == "th";
      const std::string_view attributes = s_.substr(i, end - i);
      across_ = span(attributes, "colspan");
      down_ = span(attributes, "rowspan");
    }
  }

  static std::size_t span(std::string_view attributes, std::string_view name) {
    const std::size_t at = attributes.find(name);
    if (at == std::string_view::npos) return 1;
    std::size_t value = 0;
    for (std::size_t i = attributes.find_first_of("0123456789", at);
         i < attributes.size() && is_digit(attributes[i]) && value < kMostColumns; ++i)
      value = value * 10 + static_cast<std::size_t>(attributes[i] - '0');
    return std::clamp<std::size_t>(value, 1, kMostColumns);
  }

  // Cells from rows above that reach down to this one.
  void fill_down() {
    while (row_.size() < above_.size() && above_[row_.size()].rows > 0) {
      Span& span = above_[row_.size()];
      --span.rows;
      row_.push_back(span.range);
    }
  }

  void close_cell(std::size_t end) {
    if (!open_) return;
    open_ = false;
    fill_down();
    const ByteRange range = tight(s_, {cell_, end});
    for (std::size_t k = 0; k < across_ && row_.size() < kMostColumns; ++k) {
      if (above_.size() <= row_.size()) above_.resize(row_.size() + 1);
      above_[row_.size()] = {down_ - 1, range};
      row_.push_back(range);
    }
    any_ = true;
  }

  void close_row() {
    if (!any_) {
      all_heads_ = true;
      return;
    }
    fill_down();
    if (all_heads_ && heads_ == out_.rows.size()) ++heads_;
    out_.rows.push_back(std::move(row_));
    row_.clear();
    any_ = false;
    all_heads_ = true;
  }

  std::string_view s_;
  std::size_t i_, cell_ = 0, across_ = 1, down_ = 1, heads_ = 0;
  Seek tag_, comment_;
  bool open_ = false, any_ = false, all_heads_ = true;
  std::vector<ByteRange> row_;
  std::vector<Span> above_;
  Table out_;
};

}  // namespace

Table html_table(std::string_view readme, ByteRange range) {
  return HtmlTable(readme, range).run();
}

std::vector<ByteRange> pipe_cells(std::string_view s, ByteRange line) {
  line = tight(s, line);
  std::size_t end = line.end;
  if (line.begin < end && s[line.begin] == '|') ++line.begin;
  if (end > line.begin + 1 && s[end - 1] == '|' && s[end - 2] != '\\') --end;
  std::vector<ByteRange> out;
  std::size_t cell = line.begin;
  for (std::size_t i = line.begin; i < end && out.size() < kMostColumns; ++i) {
    if (s[i] == '\\') {
      ++i;
    } else if (s[i] == '|') {
      out.push_back(tight(s, {cell, i}));
      cell = i + 1;
    }
  }
  if (out.size() < kMostColumns) out.push_back(tight(s, {std::min(cell, end), end}));
  return out;
}

bool is_delimiter_row(std::string_view line) {
  return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: \t\r\n") == std::string_view::npos;
}

}  // namespace trainprint::card_text
