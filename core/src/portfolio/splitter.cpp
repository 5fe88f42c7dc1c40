#include "portfolio/splitter.hpp"

#include <algorithm>

namespace trainprint {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::string_view kBlanks = " \t\r\n";

bool is_blank_row(std::string_view row) { return row.find_first_not_of(" \t\r") == row.npos; }

}  // namespace

char delimiter_of(std::string_view header) {
  if (header.find('\t') != header.npos) return '\t';
  return header.find(',') == header.npos && header.find(';') != header.npos ? ';' : ',';
}

void RowSplitter::skip(std::size_t bytes) {
  pending_.erase(0, bytes);
  done_ += bytes;
}

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void RowSplitter::skip_mark() {
  if (done_ == 0 && std::string_view(pending_).substr(0, kByteOrderMark.size()) == kByteOrderMark)
    skip(kByteOrderMark.size());
}

std::optional<bool> RowSplitter::takes_list(bool at_end) {
  if (!at_end && pending_.size() < kByteOrderMark.size()) return std::nullopt;
  skip_mark();
  const std::size_t first = pending_.find_first_not_of(kBlanks);
  if (first == kNowhere) return at_end ? std::optional(false) : std::nullopt;
  if (pending_[first] != '[') return false;
  skip(first + 1);
  list_ = List::before_row;
  return true;
}

bool RowSplitter::first_line(bool at_end, std::string_view& line) {
  if (!at_end && pending_.size() < kByteOrderMark.size()) return false;
  skip_mark();
  while (true) {
    const std::size_t end = pending_.find('\n');
    if (end == kNowhere && !at_end && pending_.size() <= kLongestRow) return false;
    line = std::string_view(pending_).substr(0, end);
    if (!is_blank_row(line)) return true;
    skip(end == kNowhere ? pending_.size() : end + 1);
    if (pending_.empty()) return at_end;
  }
}

// Behind the line end of the row that begins there; kNowhere where more bytes have to come.
std::size_t RowSplitter::end_of_row(std::size_t begin, bool at_end, Row::Fault& fault) const {
  const std::string_view text = pending_;
  const std::size_t line = text.find('\n', begin);
  const std::size_t behind_line = line == kNowhere ? text.size() : line + 1;
  if (delimiter_ == '\0' || text.substr(begin, behind_line - begin).find('"') == kNowhere)
    return line == kNowhere && !at_end ? kNowhere : behind_line;
  bool inside = false, at_start = true;
  for (std::size_t i = begin; i < text.size(); ++i) {
    const char c = text[i];
    if (inside) {
      if (c != '"') continue;
      if (i + 1 < text.size() && text[i + 1] == '"') {
        ++i;
      } else {
        inside = false;
      }
    } else if (c == '"' && at_start) {
      inside = true;
      at_start = false;
    } else if (c == '\n') {
      return i + 1;
    } else {
      at_start = c == delimiter_;
    }
  }
  if (inside && (at_end || text.size() - begin > kLongestRow)) {
    fault = Row::Fault::quote_open;
    return line == kNowhere && !at_end ? kNowhere : behind_line;
  }
  return at_end ? text.size() : kNowhere;
}

// Behind the value of JSON that begins there, right or wrong; kNowhere where more bytes have to
// come.
std::size_t RowSplitter::end_of_value(std::size_t begin) const {
  if (std::string_view("{[\"").find(pending_[begin]) == std::string_view::npos)
    return pending_.find_first_of(",]}[{\" \t\r\n", begin + 1);
  std::size_t depth = 0;
  for (std::size_t i = begin; i < pending_.size(); ++i) {
    const char c = pending_[i];
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    if (c == '"') {
      for (++i; i < pending_.size() && pending_[i] != '"'; ++i) i += pending_[i] == '\\' ? 1 : 0;
      if (i >= pending_.size()) return kNowhere;
    }
    if (depth == 0) return i + 1;
  }
  return kNowhere;
}

void RowSplitter::split_list(bool at_end) {
  while (true) {
    const std::size_t begin =
        std::min(pending_.find_first_not_of(kBlanks, given_), pending_.size());
    given_ = list_ == List::not_read ? pending_.size() : begin;
    if (given_ == pending_.size()) break;
    const std::string_view rest = std::string_view(pending_).substr(begin);
    if (list_ == List::over) {
      rows_.push_back({rest, Row::Fault::behind_list});
      list_ = List::not_read;
    } else if (rest[0] == ']') {
      list_ = List::over;
      ++given_;
    } else if (rest[0] == ',' && list_ == List::behind_row) {
      list_ = List::before_row;
      ++given_;
    } else if (rest[0] == ',') {  // two in a row: nothing is no row
      rows_.push_back({rest.substr(0, 1), Row::Fault::none});
      ++given_;
    } else {
      const std::size_t end = end_of_value(begin);
      const std::size_t size = std::min(end, pending_.size()) - begin;
      if (size > kLongestRow) {
        rows_.push_back({{}, Row::Fault::too_long_in_list});
        list_ = List::not_read;
        continue;
      }
      if (end == kNowhere && !at_end) return;
      rows_.push_back(
          {rest.substr(0, size), end == kNowhere ? Row::Fault::list_open : Row::Fault::none});
      list_ = end == kNowhere ? List::not_read : List::behind_row;
      given_ += size;
    }
  }
  if (!at_end || list_ == List::over || list_ == List::not_read) return;
  rows_.push_back({{}, Row::Fault::list_open});
  list_ = List::not_read;
}

void RowSplitter::drop_rows() {
  skip(given_);
  given_ = 0;
  rows_.clear();
}

const std::vector<RowSplitter::Row>& RowSplitter::rows(bool at_end) {
  drop_rows();
  if (list_ != List::none) {
    split_list(at_end);
    return rows_;
  }
  const std::string_view text = pending_;
  while (given_ < text.size()) {
    Row row;
    if (in_long_row_) {  // counted when it began
      const std::size_t end = text.find('\n', given_);
      given_ = end == kNowhere ? text.size() : end + 1;
      in_long_row_ = end == kNowhere;
      continue;
    }
    const std::size_t end = end_of_row(given_, at_end, row.fault);
    if (end == kNowhere) {
      if (text.size() - given_ <= kLongestRow) break;
      rows_.push_back({{}, Row::Fault::too_long});
      given_ = text.size();
      in_long_row_ = true;
      break;
    }
    row.text = text.substr(given_, end - given_);
    given_ = end;
    if (row.text.size() > kLongestRow) row.fault = Row::Fault::too_long;
    while (!row.text.empty() && (row.text.back() == '\n' || row.text.back() == '\r'))
      row.text.remove_suffix(1);
    if (!is_blank_row(row.text)) rows_.push_back(row);
  }
  return rows_;
}

void split_cells(std::string_view row, char delimiter, std::vector<std::string>& cells,
                 std::size_t& count) {
  count = 0;
  const auto next = [&]() -> std::string& {
    if (count == cells.size()) cells.emplace_back();
    cells[count].clear();
    return cells[count++];
  };
  std::string* cell = &next();
  for (std::size_t i = 0; i < row.size();) {
    if (row[i] == '"' && cell->empty()) {
      for (++i; i < row.size(); ++i) {
        if (row[i] == '"') {
          if (i + 1 >= row.size() || row[i + 1] != '"') break;
          ++i;
        }
        *cell += row[i];
      }
      ++i;
    }
    const std::size_t end = std::min(row.find(delimiter, i), row.size());
    if (i < end) cell->append(row.substr(i, end - i));
    i = end;
    if (i < row.size()) {
      cell = &next();
      ++i;
    }
  }
}

}  // namespace trainprint
