#include "card_text/markup/blocks.hpp"

#include <algorithm>
#include <string>

#include "card_text/markup/seek.hpp"
#include "card_text/vocabulary/words.hpp"
#include "front_matter/lines.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::size_t kLongestLabel = 60;

class Segmenter {
 public:
  Segmenter(std::string_view readme, std::size_t begin)
      : s_(readme),
        i_(begin),
        comment_(s_, "-->"),
        table_end_(s_, "</table>"),
        next_hash_(s_, "\n#") {}

  Document run() {
    while (i_ < s_.size()) line();
    flush();
    return std::move(out_);
  }

 private:
  void line() {
    const std::size_t begin = i_, next = after_line(s_, i_);
    std::size_t first = begin;
    while (first < next && (s_[first] == ' ' || s_[first] == '\t' || s_[first] == '>')) ++first;
    const std::string_view text = trimmed(s_.substr(first, next - first));
    i_ = next;
    if (text.empty()) return blank();
    const bool indented = s_.substr(begin, 4) == "    " || s_[begin] == '\t';
    if (text.substr(0, 4) == "<!--") return comment(first);
    if (text.substr(0, 3) == "```" || text.substr(0, 3) == "~~~") {
      if (!indented) in_list_ = false;
      return fence(text);
    }
    if (const std::size_t at = table_tag(first, next); at != std::string_view::npos)
      return html(first, at);
    if (heading(text, first, next)) return;
    if (pipes(text, begin, next)) return;
    if (const std::size_t content = marker(text)) return item(first, content, next, begin);
    if (indented && !pending_ && !in_list_) return;  // source code
    paragraph(text, first, next);
  }

  void blank() {
    flush();
    after_blank_ = true;
  }

  void flush() {
    if (pending_) out_.blocks.push_back(block_);
    pending_ = false;
  }

  void start(BlockKind kind, std::size_t begin, std::size_t end, int level) {
    flush();
    block_ = {kind, {begin, end}, level, 0};
    pending_ = true;
    after_blank_ = false;
  }

  void comment(std::size_t first) {
    const std::size_t end = comment_.next(first + 4);
    flush();
    if (end == std::string_view::npos) return;
    // What follows on the line of its end is text again.
    i_ = end + 3;
  }

  void fence(std::string_view opening) {
    flush();
    const char mark = opening[0];
    std::size_t length = 0;
    while (length < opening.size() && opening[length] == mark) ++length;
    const std::string_view language = trimmed(opening.substr(length));
    const bool text = language.empty() || one_of(language, "text txt plaintext plain log output");
    const bool yaml = one_of(language, "yaml yml");
    const std::size_t begin = i_;
    std::size_t end = s_.size();
    while (i_ < s_.size()) {
      const std::size_t next = after_line(s_, i_);
      const std::string_view line = trimmed(s_.substr(i_, next - i_));
      const bool closes = line.size() >= length && line.find_first_not_of(mark) == line.npos;
      if (closes) end = i_;
      i_ = next;
      if (closes) break;
    }
    if (begin == end || !(text || yaml)) return;
    const BlockKind kind = yaml ? BlockKind::settings : BlockKind::fixed;
    out_.blocks.push_back({kind, {begin, end}, 0, 0});
  }

  std::size_t table_tag(std::size_t first, std::size_t next) const {
    const std::string_view text = s_.substr(first, next - first);
    for (const std::string_view tag : {"<table", "<TABLE"}) {
      const std::size_t at = text.find(tag);
      if (at == std::string_view::npos) continue;
      const std::size_t after = at + tag.size();
      if (after >= text.size() || !is_letter(text[after])) return first + at;
    }
    return std::string_view::npos;
  }

  void html(std::size_t first, std::size_t at) {
    flush();
    if (!trimmed(s_.substr(first, at - first)).empty())
      out_.blocks.push_back({BlockKind::paragraph, {first, at}, 0, 0});
    std::size_t end = table_end_.next(at);
    if (end == std::string_view::npos) end = next_hash_.next(at);
    end = std::min(end, s_.size());
    add_table(html_table(s_, {at, end}), {at, end});
    i_ = s_.substr(end, 8) == "</table>" ? end + 8 : end;
  }

  void add_table(Table table, ByteRange range) {
    if (table.rows.empty()) return;
    out_.blocks.push_back({BlockKind::table, range, 0, out_.tables.size()});
    out_.tables.push_back(std::move(table));
  }

  bool heading(std::string_view text, std::size_t first, std::size_t next) {
    std::size_t level = 0;
    while (level < text.size() && text[level] == '#') ++level;
    std::size_t begin = first + level;
    bool found = level >= 1 && level <= 6 && level < text.size();
    if (found && text[level] != ' ' && text[level] != '\t') found = !is_digit(text[level]);
    if (!found && text.size() > 4 && text[0] == '<' && (text[1] | 0x20) == 'h' && text[2] >= '1' &&
        text[2] <= '6') {
      level = static_cast<std::size_t>(text[2] - '0');
      begin = first;
      found = true;
    }
    const bool summary = text.substr(0, 9) == "<summary>";
    if (summary) {
      level = 7;
      begin = first;
    }
    if (found || summary) {
      flush();
      std::size_t end = next;
      while (end > begin && (s_[end - 1] == '#' || s_[end - 1] == '\n' || s_[end - 1] == '\r' ||
                             s_[end - 1] == ' '))
        --end;
      out_.blocks.push_back({BlockKind::heading, {begin, end}, static_cast<int>(level), 0});
      in_list_ = false;
      return true;
    }
    // A line of === or --- below a line of text; alone it is a rule.
    const bool ruled = text.size() >= 2 && (text.find_first_not_of('=') == text.npos ||
                                            text.find_first_not_of('-') == text.npos);
    if (!ruled) return false;
    if (pending_ && block_.kind == BlockKind::paragraph && !after_blank_) {
      block_.kind = BlockKind::heading;
      block_.level = text[0] == '=' ? 1 : 2;
    }
    flush();
    in_list_ = false;
    return true;
  }

  bool pipes(std::string_view text, std::size_t begin, std::size_t next) {
    if (text.find('|') == std::string_view::npos || next >= s_.size()) return false;
    const std::size_t after = after_line(s_, next);
    const std::string_view below = trimmed(s_.substr(next, after - next));
    const bool ruled = is_delimiter_row(below);
    const bool bare = text[0] == '|' && !below.empty() && below[0] == '|';
    if (!ruled && !bare) return false;
    flush();
    Table table;
    const bool headless = is_delimiter_row(text);
    if (!headless) table.rows.push_back(pipe_cells(s_, {begin, next}));
    i_ = ruled ? after : next;
    while (i_ < s_.size()) {
      const std::size_t end = after_line(s_, i_);
      const std::string_view row = trimmed(s_.substr(i_, end - i_));
      if (row.find('|') == std::string_view::npos) break;
      if (!is_delimiter_row(row)) table.rows.push_back(pipe_cells(s_, {i_, end}));
      i_ = end;
    }
    if (headless) table.heads = 0;
    add_table(std::move(table), {begin, i_});
    return true;
  }

  // Where the words of a list item begin in `text`; 0 if it is none.
  static std::size_t marker(std::string_view text) {
    if (text.substr(0, 3) == "•" || text.substr(0, 3) == "–") return 3;
    std::size_t i = 0;
    while (i < 3 && i < text.size() && is_digit(text[i])) ++i;
    if (i > 0 && i < text.size() && (text[i] == '.' || text[i] == ')')) {
      ++i;
    } else if (i == 0 && (text[0] == '-' || text[0] == '*' || text[0] == '+')) {
      i = text[0] == '-' ? text.find_first_not_of('-') : 1;
      if (i == std::string_view::npos || i > 3) return 0;
      if (text[0] == '-' && is_letter(text[i])) return i;  // "-Hardware: A100"
    } else {
      return 0;
    }
    return i < text.size() && (text[i] == ' ' || text[i] == '\t') ? i + 1 : 0;
  }

  void item(std::size_t first, std::size_t content, std::size_t next, std::size_t begin) {
    start(BlockKind::item, first + content, next, static_cast<int>(first - begin));
    in_list_ = true;
  }

  // "**Hours used:** 10" and "Hours used: 10" start a block of their own.
  static bool starts_label(std::string_view text) {
    if (text.substr(0, 2) == "**" || text.substr(0, 3) == "<b>" || text.substr(0, 8) == "<strong>")
      return true;
    const std::size_t colon = text.substr(0, kLongestLabel).find(": ");
    return colon != std::string_view::npos && text[0] >= 'A' && text[0] <= 'Z' &&
           text.substr(0, colon).find(". ") == std::string_view::npos;
  }

  void paragraph(std::string_view text, std::size_t first, std::size_t next) {
    if (pending_ && !starts_label(text)) {
      block_.range.end = next;
      return;
    }
    if (after_blank_ && s_[first > 0 ? first - 1 : 0] != ' ') in_list_ = false;
    start(BlockKind::paragraph, first, next, 0);
  }

  std::string_view s_;
  std::size_t i_;
  Seek comment_, table_end_, next_hash_;
  Document out_;
  Block block_{BlockKind::paragraph, {}, 0, 0};
  bool pending_ = false, in_list_ = false, after_blank_ = true;
};

}  // namespace

Document segment(std::string_view readme, std::size_t begin) {
  return Segmenter(readme, begin).run();
}

}  // namespace trainprint::card_text
