// LaTeX, CSV, Python.
#include "export/escape.hpp"

namespace trainprint {
namespace {

// By name rather than by character: in the old encoding OT1 < > | are other characters.
std::string_view latex_command(char c) {
  switch (c) {
    case '\\':
      return "\\textbackslash{}";
    case '~':
      return "\\textasciitilde{}";
    case '^':
      return "\\textasciicircum{}";
    case '`':
      return "\\textasciigrave{}";
    case '\'':
      return "\\textquotesingle{}";
    case '"':
      return "\\symbol{34}";
    case '<':
      return "\\textless{}";
    case '>':
      return "\\textgreater{}";
    case '|':
      return "\\textbar{}";
    default:
      return {};
  }
}

// As a spreadsheet sees it: also the wide forms.
bool begins_formula(std::string_view text) {
  for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
    if (text.substr(0, sign.size()) == sign) return true;
  }
  return false;
}

}  // namespace

std::string latex_text(std::string_view text) {
  std::string out;
  char before = '\0';
  for (const char c : one_line(text)) {
    const std::string_view command = latex_command(c);
    if (!command.empty()) {
      out += command;
    } else if (std::string_view("{}$&#_%").find(c) != std::string_view::npos) {
      (out += '\\') += c;
    } else {
      if (c == '-' && before == '-') out += "{}";  // or "--" would be drawn as a dash
      out += c;
    }
    before = c;
  }
  return out;
}

std::string csv_cell(std::string_view text) {
  std::string cell = one_line(text);
  if (begins_formula(cell)) cell.insert(0, 1, '\'');
  if (cell.find_first_of(",;\"'") == std::string::npos) return cell;
  std::string out = "\"";
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

std::string python_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : one_line(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

}  // namespace trainprint
