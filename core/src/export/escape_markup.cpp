// Markdown, XML.
#include "export/escape.hpp"

namespace trainprint {
namespace {

// Characters that Markdown's dialects read as formulas or HTML even behind a backslash.
std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '$':
      return "&#36;";
    case '\\':
      return "&#92;";
    default:
      return {};
  }
}

bool is_markup(char c) {
  return std::string_view("`*_[]|~@^#{}").find(c) != std::string_view::npos;
}

// GitHub makes links of "www.a.b" and "https://a.b", an emoji of ":a:".
bool begins_link(std::string_view line, std::size_t i) {
  if (line[i] == ':') return i + 1 == line.size() || line[i + 1] != ' ';
  return line[i] == '.' && i >= 3 && (line[i - 1] | 0x20) == 'w' && (line[i - 2] | 0x20) == 'w' &&
         (line[i - 3] | 0x20) == 'w';
}

}  // namespace

std::string markdown_text(std::string_view text) {
  const std::string line = one_line(text);
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string_view name = entity(line[i]);
    if (!name.empty()) {
      out += name;
      continue;
    }
    if (is_markup(line[i]) || begins_link(line, i)) out += '\\';
    out += line[i];
  }
  return out;
}

std::string xml_text(std::string_view text) {
  std::string out;
  for (const char c : one_line(text)) {
    if (c == '"') {
      out += "&quot;";
    } else if (c == '\'') {
      out += "&#39;";
    } else if (c == '&' || c == '<' || c == '>') {
      out += entity(c);
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace trainprint
