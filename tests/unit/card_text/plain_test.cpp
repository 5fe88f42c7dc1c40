// Markup taken off, and the way back to the file.
#include "card_text/markup/plain.hpp"

#include "card_text/markup/blocks.hpp"
#include "support/catch.hpp"

using namespace trainprint;
using namespace trainprint::card_text;

TEST_CASE("card_text: a reader sees no markup", "[card_text]") {
  struct Case {
    std::string markup, plain;
  };
  const Case cases[] = {
      {"**39.3**M GPU hours", "39.3M GPU hours"},
      {"*Negligible*\\*\\*", "Negligible**"},
      {"992 *80GB A100", "992 *80GB A100"},
      {"8 * A100", "8 * A100"},
      {"see [the *paper*](https://a.b/c_(d)) now", "see the paper now"},
      {"[insert hours]", "[insert hours]"},
      {"![logo 8x A100](x.png) text", "text"},
      {"CO<sub>2</sub>", "CO2"},
      {"10<sup>21</sup>", "10^21"},
      {"390<sup>1</sup> t", "390 t"},
      {"12[^1] t", "12 t"},
      {"4&times;H100&nbsp;80GB &#x2248; 3 &lt; 4", "4×H100 80GB ≈ 3 < 4"},
      {"a<br>b", "a\nb"},
      {"a  \nb", "a\nb"},
      {"a\n> b", "a b"},
      {"~~12 kg~~ 14 kg", "14 kg"},
      {"a <!-- 8 A100 --> b", "a b"},
      {"CO_2 and __init__", "CO_2 and init"},
      {"5 < 6 and 7 > 2", "5 < 6 and 7 > 2"},
      {"https://x.y/8xA100 done", "done"},
      {"a\\|b", "a|b"},
      {"unclosed [link](never", "unclosed [link](never"},
      {"&unknown; & alone", "&unknown; & alone"},
  };
  for (const Case& c : cases) {
    INFO(c.markup);
    CHECK(plain_text(c.markup, {0, c.markup.size()}).text == c.plain);
  }
}

TEST_CASE("card_text: every byte knows where it came from", "[card_text]") {
  const std::string readme = "xx **Hours used:** ~~1~~ 4&times;[A100](u) yy";
  const Plain plain = plain_text(readme, {3, readme.size()});
  CHECK(plain.text == "Hours used: 4×A100 yy");
  CHECK(plain.lead == 11);
  const std::size_t at = plain.text.find("A100");
  const ByteRange range = plain.source(at, at + 4);
  CHECK(readme.substr(range.begin, range.end - range.begin) == "A100");
  const std::size_t four = plain.text.find('4');
  const ByteRange times = plain.source(four, four + 3);
  CHECK(readme.substr(times.begin, times.end - times.begin) == "4&times;");
}

TEST_CASE("card_text: blocks are what a Markdown reader makes of them", "[card_text]") {
  const std::string readme =
      "# One\ntext\nmore\n**Label:** x\n\nTwo\n===\n- a\n  continued\n  - b\n1. c\n\n"
      "```python\ncode\n```\n```\nfixed\n```\n    indented code\n\n| h | i |\n|---|:-:|\n| 1 | 2 "
      "|\na|b\n\n<!-- gone -->\n<table><tr><th colspan=2>H</th></tr><tr><td rowspan=\"2\">x<td>y"
      "</tr><tr><td>z</table>\n<h3>Three</h3>\n";
  const Document document = segment(readme, 0);
  std::string kinds;
  for (const Block& block : document.blocks) kinds += "hiptf"[static_cast<int>(block.kind)];
  CHECK(kinds == "hpphiiiftth");
  REQUIRE(document.tables.size() == 2);
  const auto cells = [&](const Table& table) {
    std::string out;
    for (const auto& row : table.rows) {
      for (const ByteRange cell : row)
        out += readme.substr(cell.begin, cell.end - cell.begin) + ",";
      out += ";";
    }
    return out;
  };
  CHECK(cells(document.tables[0]) == "h,i,;1,2,;a,b,;");
  CHECK(cells(document.tables[1]) == "H,H,;x,y,;x,z,;");
}
