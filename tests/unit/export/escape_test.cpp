#include "export/escape.hpp"

#include <nlohmann/json.hpp>

#include "hostile.hpp"
#include "support/catch.hpp"

using namespace trainprint;

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

// What a reader of the format sees.
std::string read_xml(std::string text) {
  text = replaced(replaced(text, "&lt;", "<"), "&gt;", ">");
  return replaced(replaced(replaced(text, "&quot;", "\""), "&#39;", "'"), "&amp;", "&");
}
std::string read_markdown(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') ++i;
    REQUIRE(i < text.size());
    out += text[i];
  }
  return read_xml(replaced(replaced(out, "&#36;", "$"), "&#92;", "\\"));
}
std::string read_latex(std::string text) {
  const std::pair<const char*, const char*> commands[] = {
      {"\\textasciitilde{}", "~"},   {"\\textasciicircum{}", "^"}, {"\\textasciigrave{}", "`"},
      {"\\textquotesingle{}", "'"},  {"\\symbol{34}", "\""},       {"\\textless{}", "<"},
      {"\\textgreater{}", ">"},      {"\\textbar{}", "|"},         {"-{}", "-"},
      {"\\textbackslash{}", "\x01"},
  };
  for (const auto& [command, meaning] : commands) text = replaced(text, command, meaning);
  for (const char c : std::string("{}$&#_%"))
    text = replaced(text, std::string("\\") + c, std::string(1, c == '{' ? '\x02' : c));
  REQUIRE(text.find('\\') == std::string::npos);
  return replaced(replaced(text, "\x01", "\\"), "\x02", "{");
}

}  // namespace

TEST_CASE("escape: one line holds no control, no line break and no direction mark", "[export]") {
  for (const std::string& name : hostile_names()) {
    const std::string line = one_line(name);
    INFO(line);
    CHECK(one_line(line) == line);
    for (const char c : line) CHECK((static_cast<unsigned char>(c) >= ' ' && c != '\x7f'));
    for (const char* mark : {"\u202E", "\u2066", "\u200E", "\u200B", "\uFEFF", "\u2028", "\u061C"})
      CHECK(line.find(mark) == std::string::npos);
  }
  CHECK(one_line("a \n\t b\r\n") == "a b");
  CHECK(one_line("\u202Eevil\u202C") == "evil");
  CHECK(one_line("👩‍🔬 é 中文") == "👩‍🔬 é 中文");
  CHECK(one_line("\xff") == "\uFFFD");
}

TEST_CASE("escape: a reader of each format sees the name and nothing else", "[export]") {
  for (const std::string& name : hostile_names()) {
    const std::string line = one_line(name);
    INFO(line);
    CHECK(read_xml(xml_text(name)) == line);
    CHECK(read_markdown(markdown_text(name)) == line);
    CHECK(read_latex(latex_text(name)) == line);
    const auto literal = nlohmann::json::parse(python_string(name), nullptr, false);
    REQUIRE(literal.is_string());  // the two languages agree on these escapes
    CHECK(literal.get<std::string>() == line);
  }
}

TEST_CASE("escape: markup stays text", "[export]") {
  for (const std::string& name : hostile_names()) {
    CHECK(xml_text(name).find_first_of("<>\"'") == std::string::npos);
    const std::string markdown = markdown_text(name);
    INFO(markdown);
    CHECK(markdown.find_first_of("<>$") == std::string::npos);
    for (std::size_t i = 0; i < markdown.size(); ++i) {
      if (std::string("`*_[]|~@").find(markdown[i]) == std::string::npos) continue;
      REQUIRE(i > 0);
      CHECK(markdown[i - 1] == '\\');
    }
    const std::size_t link = markdown.find("://");
    CHECK((link == std::string::npos || markdown[link - 1] == '\\'));
    CHECK(markdown.find("www.") == std::string::npos);
  }
  CHECK(markdown_text("Llama-3.1_8B: 2 x A100, 50 %") == "Llama-3.1\\_8B: 2 x A100, 50 %");
  CHECK(latex_text("a--b_c") == "a-{}-b\\_c");
}

TEST_CASE("escape: no cell is a formula", "[export]") {
  for (const std::string& name : hostile_names()) {
    std::string cell = csv_cell(name);
    INFO(cell);
    if (!cell.empty() && cell[0] == '"') cell = cell.substr(1);
    for (const char* sign : {"=", "+", "-", "@", "\uFF1D"}) CHECK(cell.rfind(sign, 0) != 0);
  }
  CHECK(csv_cell("=1+1") == "\"'=1+1\"");
  CHECK(csv_cell("a \"b\", c") == "\"a \"\"b\"\", c\"");
  CHECK(csv_cell("plain-text") == "plain-text");
}
