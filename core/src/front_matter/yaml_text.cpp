// What a scalar says.
#include <cstdint>

#include "front_matter/yaml.hpp"
#include "text/utf8.hpp"

namespace trainprint {
namespace {

bool is_break(char c) { return c == '\n' || c == '\r'; }
bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Folds the line break at s[i]: a single one is a space, n of them are n - 1 line breaks. Blanks
// around them go.
void fold_lines(std::string_view s, std::size_t& i, std::string& out, std::size_t keep) {
  while (out.size() > keep && is_blank(out.back())) out.pop_back();
  std::size_t breaks = 0;
  while (i < s.size() && (is_break(s[i]) || is_blank(s[i]))) {
    if (is_break(s[i])) {
      ++breaks;
      if (s[i] == '\r' && i + 1 < s.size() && s[i + 1] == '\n') ++i;
    }
    ++i;
  }
  out += breaks == 1 ? std::string(" ") : std::string(breaks - 1, '\n');
}

std::uint32_t hex(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char c : digits) {
    const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    value = value * 16 + static_cast<std::uint32_t>(digit);
  }
  return value;
}

// The escape after the backslash at s[i - 1].
void unescape(std::string_view s, std::size_t& i, std::string& out) {
  static constexpr std::string_view kFrom = "0abtnvfreNLP_", kTo("\0\a\b\t\n\v\f\r\x1B", 9);
  const char c = s[i++];
  const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  if (digits > 0) {
    append_utf8(out, hex(s.substr(i, digits)));
    i += digits;
    return;
  }
  const std::size_t at = kFrom.find(c);
  if (at < kTo.size()) {
    out += kTo[at];
  } else if (at != std::string_view::npos) {
    append_utf8(out, c == 'N' ? 0x85 : c == 'L' ? 0x2028 : c == 'P' ? 0x2029 : 0xA0);
  } else {
    out += c;
  }
}

std::string double_quoted(std::string_view s) {
  std::string out;
  std::size_t keep = 0;  // what an escape gave is not trimmed
  for (std::size_t i = 0; i < s.size();) {
    if (s[i] == '\\' && i + 1 < s.size()) {
      ++i;
      if (is_break(s[i])) {  // the line goes on without a space
        i += s[i] == '\r' && i + 1 < s.size() && s[i + 1] == '\n' ? 2 : 1;
        while (i < s.size() && is_blank(s[i])) ++i;
      } else {
        unescape(s, i, out);
      }
      keep = out.size();
    } else if (is_break(s[i])) {
      fold_lines(s, i, out, keep);
    } else {
      out += s[i++];
    }
  }
  return out;
}

// The lines of a | or > scalar without their indentation. A folded scalar's lines are joined
// with spaces; where YAML would keep some of its line breaks makes no difference here.
std::string block(std::string_view s) {
  const char join = s[0] == '>' ? ' ' : '\n';
  std::string out;
  std::size_t i = 0, indent = 0;
  while (i < s.size() && !is_break(s[i])) ++i;
  while (i < s.size()) {
    i += s[i] == '\r' && i + 1 < s.size() && s[i + 1] == '\n' ? 2 : 1;
    std::size_t column = 0;
    while (i < s.size() && s[i] == ' ' && (indent == 0 || column < indent)) ++i, ++column;
    const std::size_t begin = i;
    while (i < s.size() && !is_break(s[i])) ++i;
    if (indent == 0 && i > begin) indent = column;
    if (!out.empty()) out += join;
    out += s.substr(begin, i - begin);
  }
  return out;
}

}  // namespace

std::string yaml_text(std::string_view text, std::size_t begin, std::size_t end, YamlStyle style) {
  std::string_view s = text.substr(begin, end - begin);
  if (style == YamlStyle::block && !s.empty()) return block(s);
  if (style == YamlStyle::double_quoted) return double_quoted(s.substr(1, s.size() - 2));
  const bool quoted = style == YamlStyle::single_quoted;
  if (quoted) s = s.substr(1, s.size() - 2);
  std::string out;
  for (std::size_t i = 0; i < s.size();) {
    if (is_break(s[i])) {
      fold_lines(s, i, out, 0);
      continue;
    }
    out += s[i];
    i += quoted && s[i] == '\'' ? 2 : 1;
  }
  return out;
}

}  // namespace trainprint
