// Scalars: quoted, plain, and the block scalars | and >.
#include "front_matter/yaml_scanner.hpp"

namespace trainprint {

bool YamlScanner::escape() {
  const std::size_t at = p_++;
  if (p_ >= end_) return true;  // the caller reports the missing quote
  const char c = text_[p_];
  if (is_break(p_)) return true;
  if (std::string_view("0abt\tnvfre \"/\\N_LP").find(c) != std::string_view::npos) {
    ++p_;
    return true;
  }
  const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  bool good = digits > 0;
  ++p_;
  for (std::size_t i = 0; good && i < digits; ++i, ++p_) {
    good = p_ < end_ &&
           std::string_view("0123456789abcdefABCDEF").find(text_[p_]) != std::string_view::npos;
  }
  if (good) return true;
  return fail(NoticeCode::invalid_yaml, "Between double quotes a backslash must be doubled.", at);
}

bool YamlScanner::quoted() {
  const std::size_t begin = p_;
  const char quote = text_[p_++];
  while (p_ < end_) {
    const char c = text_[p_];
    if (c == quote) {
      ++p_;
      if (quote == '"' || p_ >= end_ || text_[p_] != '\'') return true;
      ++p_;
    } else if (c == '\\' && quote == '"') {
      if (!escape()) return false;
    } else if (is_break(p_)) {
      next_line();
      fresh_ = false;
      if (is_document_marker(p_)) break;
    } else {
      ++p_;
    }
  }
  return fail(NoticeCode::unclosed_quote, "This quote is never closed.", begin);
}

bool YamlScanner::ends_in_flow(std::size_t i) const {
  const char c = text_[i];
  return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

// Reads a plain scalar up to the end of its line; returns its end without trailing blanks.
std::size_t YamlScanner::plain_line(bool in_flow) {
  std::size_t value_end = p_;
  for (; p_ < end_ && !is_break(p_); ++p_) {
    const char c = text_[p_];
    if (is_blank(p_)) continue;
    if (c == ':' && (separates(p_ + 1) || (in_flow && ends_in_flow(p_ + 1)))) break;
    if (c == '#' && p_ > line_ && is_blank(p_ - 1)) break;
    if (in_flow && ends_in_flow(p_)) break;
    value_end = p_ + 1;
  }
  return value_end;
}

// Follows a plain value over the lines that are indented more than the collection it is in.
bool YamlScanner::plain_continues(std::size_t& value_end) {
  const std::size_t least = parent_indent_plus_one();
  while (p_ < end_ && is_break(p_)) {
    const std::size_t back_p = p_, back_line = line_;
    const bool back_fresh = fresh_;
    while (p_ < end_ && is_break(p_)) {
      next_line();
      skip_blanks();
    }
    std::size_t indent = 0;
    while (line_ + indent < end_ && text_[line_ + indent] == ' ') ++indent;
    if (p_ == end_ || indent < least || text_[p_] == '#' || is_document_marker(p_)) {
      p_ = back_p;
      line_ = back_line;
      fresh_ = back_fresh;
      return true;
    }
    fresh_ = false;
    value_end = plain_line(false);
    if (p_ < end_ && text_[p_] == ':') {
      return fail(NoticeCode::unquoted_colon,
                  "A colon followed by a space, inside a value that goes over several lines: put "
                  "the value in quotes, or mend the indentation.",
                  p_);
    }
  }
  return true;
}

bool YamlScanner::block_scalar() {
  const std::size_t begin = p_++;
  std::size_t given = 0;
  bool keep = false;
  for (; p_ < end_ && !separates(p_); ++p_) {
    const char c = text_[p_];
    if (c >= '1' && c <= '9' && given == 0) {
      given = static_cast<std::size_t>(c - '0');
    } else if (c == '+' || c == '-') {
      keep = c == '+';
    } else {
      return fail(NoticeCode::invalid_yaml,
                  "After | or > the text begins on the next line: put this value in quotes.", p_);
    }
  }
  std::size_t value_end = p_;
  skip_blanks();
  if (p_ < end_ && !is_break(p_)) {
    if (text_[p_] != '#' || !is_blank(p_ - 1))
      return fail(NoticeCode::invalid_yaml,
                  "After | or > the text begins on the next line: put this value in quotes.", p_);
    skip_to_line_end();
  }
  if (p_ < end_) next_line();

  const std::size_t least = parent_indent_plus_one();
  std::size_t indent = given == 0 ? 0 : least + given - 1;
  std::size_t deepest_blank = 0;
  while (p_ < end_) {
    std::size_t column = 0;
    while (p_ + column < end_ && text_[p_ + column] == ' ') ++column;
    const std::size_t first = p_ + column;
    const bool blank = first >= end_ || is_break(first);
    if (!blank) {
      if (indent == 0) {
        if (column < least) break;
        if (column < deepest_blank) {
          return fail(NoticeCode::bad_indentation,
                      "An empty line before is indented more than this first line of text.", first);
        }
        indent = column;
      }
      if (column < indent) break;
    } else if (indent == 0 && column > deepest_blank) {
      deepest_blank = column;
    }
    p_ = first;
    skip_to_line_end();
    if (!blank || keep || (indent != 0 && column > indent)) value_end = p_;
    if (p_ < end_) next_line();
  }
  if (levels_.empty()) {
    out_.root = YamlRoot::other;
    root_done_ = true;
  } else {
    levels_.back().awaiting = false;
  }
  emit(YamlKind::scalar, YamlStyle::block, begin, value_end);
  line_ = p_;
  fresh_ = true;
  return true;
}

}  // namespace trainprint
