#include "emissions_csv/csv.hpp"

#include <algorithm>

namespace trainprint::emissions_csv {

void RowReader::skip_line_end() {
  if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
  ++at_;
  ++line_;
}

void RowReader::cell(Row& row) {
  if (at_ < text_.size() && text_[at_] == '"') {
    const std::size_t begin = ++at_;
    for (;; ++at_) {
      if (at_ >= text_.size()) {
        row.unclosed = true;
        row.cells.push_back(text_.substr(begin));
        return;
      }
      if (text_[at_] == '\n') ++line_;
      if (text_[at_] != '"') continue;
      if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') break;
      ++at_;
    }
    row.cells.push_back(text_.substr(begin, at_ - begin));
    ++at_;
    while (at_ < text_.size() && text_[at_] != delimiter_ && !at_line_end()) ++at_;
    return;
  }
  const char* const data = text_.data();
  const std::size_t begin = at_, size = text_.size();
  std::size_t at = at_;
  while (at < size && data[at] != delimiter_ && data[at] != '\n' && data[at] != '\r') ++at;
  at_ = at;
  row.cells.push_back(text_.substr(begin, at - begin));
}

bool RowReader::next(Row& row) {
  while (at_ < text_.size() && at_line_end()) skip_line_end();
  if (at_ >= text_.size()) return false;
  row.cells.clear();
  row.line = line_;
  row.unclosed = false;
  const std::size_t begin = at_;
  for (;;) {
    cell(row);
    if (at_ >= text_.size() || at_line_end()) break;
    ++at_;
  }
  row.text = text_.substr(begin, at_ - begin);
  clean_ = at_ < text_.size();
  if (clean_) skip_line_end();
  return true;
}

Table table_of(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF", kSeparator = "sep=";
  if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
    text.remove_prefix(kByteOrderMark.size());
  const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  if (end == kSeparator.size() + 1 && text.substr(0, kSeparator.size()) == kSeparator)
    return {text.substr(end), text[end - 1]};
  const std::string_view head = text.substr(0, end);
  const auto occurrences = [&](char c) { return std::count(head.begin(), head.end(), c); };
  char best = ',';
  for (const char c : {';', '\t'}) {
    if (occurrences(c) > occurrences(best)) best = c;
  }
  return {text, best};
}

std::string plain(std::string_view cell, std::size_t most) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!cell.empty() && blank(cell.front())) cell.remove_prefix(1);
  if (cell.size() > most) {
    // Not in the middle of a character.
    while (most > 0 && (static_cast<unsigned char>(cell[most]) & 0xC0) == 0x80) --most;
    cell = cell.substr(0, most);
  }
  while (!cell.empty() && blank(cell.back())) cell.remove_suffix(1);
  std::string out;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] == '"' && i + 1 < cell.size() && cell[i + 1] == '"') ++i;
    out += blank(cell[i]) ? ' ' : cell[i];
  }
  return out;
}

}  // namespace trainprint::emissions_csv
