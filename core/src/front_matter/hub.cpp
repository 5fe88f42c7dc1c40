// The Hub's own rules: where front matter is, and which line ending a text has.
#include "text/characters.hpp"
#include "trainprint/front_matter.hpp"

namespace trainprint {
namespace {

// JavaScript's \s, in UTF-8.
std::size_t skip_space(std::string_view s) {
  static constexpr std::string_view kWide[] = {"\u00A0", "\u1680", "\u2000", "\u2001", "\u2002",
                                               "\u2003", "\u2004", "\u2005", "\u2006", "\u2007",
                                               "\u2008", "\u2009", "\u200A", "\u2028", "\u2029",
                                               "\u202F", "\u205F", "\u3000", "\uFEFF"};
  std::size_t i = 0;
  while (i < s.size()) {
    if (s[i] == ' ' || (s[i] >= '\t' && s[i] <= '\r')) {
      ++i;
      continue;
    }
    std::size_t wide = 0;
    for (const std::string_view space : kWide) {
      if (s.substr(i, space.size()) == space) wide = space.size();
    }
    if (wide == 0) break;
    i += wide;
  }
  return i;
}

// Whether `---`, blanks and a line break (\r alone is none) or the end stand at `i`.
bool closes(std::string_view s, std::size_t i) {
  if (s.substr(i, 3) != "---") return false;
  i += 3;
  while (i < s.size() && (s[i] == ' ' || s[i] == '\t')) ++i;
  return i == s.size() || s[i] == '\n' || s.substr(i, 2) == "\r\n";
}

std::size_t break_length(std::string_view s, std::size_t i) {
  if (s.substr(i, 2) == "\r\n") return 2;
  return i < s.size() && (s[i] == '\r' || s[i] == '\n') ? 1 : 0;
}

// Whether a line like `key: value` stands at `i`.
bool looks_like_a_key(std::string_view s, std::size_t i) {
  const std::size_t begin = i;
  const auto letter = [&] {
    return i < s.size() && (is_letter(s[i]) || is_digit(s[i]) || s[i] == '_' || s[i] == '-');
  };
  while (letter()) ++i;
  return i > begin && i < s.size() && s[i] == ':' &&
         (i + 1 == s.size() ||
          std::string_view(" \t\r\n").find(s[i + 1]) != std::string_view::npos);
}

}  // namespace

std::optional<FrontMatter> find_front_matter(std::string_view s) {
  const std::size_t open = skip_space(s);
  if (s.substr(open, 3) != "---") return {};
  const std::size_t opening_break = break_length(s, open + 3);
  if (opening_break == 0) return {};
  const std::size_t begin = open + 3 + opening_break;
  for (std::size_t i = begin; (i = s.find("---", i)) != std::string_view::npos; ++i) {
    if (i <= begin || (s[i - 1] != '\n' && s[i - 1] != '\r') || !closes(s, i)) continue;
    const bool pair = s[i - 1] == '\n' && i - 2 >= begin && i >= 2 && s[i - 2] == '\r';
    return FrontMatter{{begin, i - (pair ? 2 : 1)}, i};
  }
  // The regular expression steps back into \r\n and finds an empty block there, but not in \n.
  if (opening_break == 2 && closes(s, begin)) return FrontMatter{{begin, begin}, begin};
  return {};
}

std::string_view line_ending(std::string_view text) {
  std::size_t cr = 0, lf = 0, crlf = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') ++lf;
    if (text[i] != '\r') continue;
    ++cr;
    if (i + 1 < text.size() && text[i + 1] == '\n') ++crlf;
  }
  if (cr + lf > 0 && crlf == cr && crlf == lf) return "\r\n";
  return cr > lf ? "\r" : "\n";
}

std::optional<HiddenFrontMatter> hidden_front_matter(std::string_view s) {
  if (find_front_matter(s)) return {};
  const std::size_t open = skip_space(s);
  if (s.substr(open, 3) == "---") {
    std::size_t i = open + 3;
    while (i < s.size() && (s[i] == ' ' || s[i] == '\t')) ++i;
    const std::size_t length = break_length(s, i);
    const std::size_t next = i + length;
    if (length == 0 || !(looks_like_a_key(s, next) || closes(s, next))) return {};
    if (i > open + 3) {
      return HiddenFrontMatter{NoticeCode::opening_line,
                               "The Hub sees no front matter here: blanks follow the three dashes "
                               "that should open it.",
                               open, Splice{{open + 3, i}, ""}};
    }
    if (closes(s, next)) {
      return HiddenFrontMatter{NoticeCode::empty_front_matter,
                               "The Hub takes an empty block for no front matter at all.",
                               open,
                               {}};
    }
    if (s.find('\n') == std::string_view::npos) {
      return HiddenFrontMatter{NoticeCode::old_line_endings,
                               "The Hub sees no front matter here: all lines end with a carriage "
                               "return alone. Save the file with \\n or \\r\\n.",
                               open,
                               {}};
    }
    return HiddenFrontMatter{
        NoticeCode::front_matter_not_closed,
        "The Hub sees no front matter here: no line of three dashes closes it.",
        open,
        {}};
  }
  // Text first, front matter after it. A horizontal rule is no front matter: a key must follow.
  for (std::size_t i = open; (i = s.find("---", i)) != std::string_view::npos; ++i) {
    if (i == 0 || (s[i - 1] != '\n' && s[i - 1] != '\r')) continue;
    const std::size_t length = break_length(s, i + 3);
    if (length > 0 && looks_like_a_key(s, i + 3 + length) && find_front_matter(s.substr(i))) {
      return HiddenFrontMatter{NoticeCode::text_before_front_matter,
                               "The Hub sees no front matter here: it must be the first thing in "
                               "the file.",
                               i,
                               {}};
    }
    return {};
  }
  return {};
}

}  // namespace trainprint
