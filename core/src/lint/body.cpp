// Emissions written into the Markdown, where people read them but the Hub does not.
#include "front_matter/lines.hpp"
#include "lint/number.hpp"
#include "lint/reading.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kLinesBelow = 8;

// "- Emissions: 43,24 kg" or "**emissions:** 5": what stands after the colon.
std::string_view emissions_on(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > 40) return {};
  if (fold(line.substr(0, colon)) != "emissions") return {};
  return trimmed(line.substr(colon + 1), " \t\r\n*`");
}

}  // namespace

void read_body(std::string_view text, std::size_t begin, CardReading& out) {
  constexpr std::size_t kLongestHeading = 80;
  bool code = false;
  std::size_t below = kLinesBelow + 1, heading = 0, heading_end = 0;
  for (std::size_t i = begin; i < text.size();) {
    const std::size_t next = after_line(text, i);
    const std::string_view line = trimmed(text.substr(i, next - i));
    if (line.substr(0, 3) == "```" || line.substr(0, 3) == "~~~") code = !code;
    std::string_view value;
    if (!code && line.size() <= kLongestHeading && !line.empty()) {
      const std::string folded = fold(line.substr(0, line.find(':')));
      if (folded == "co2eqemissions") {
        below = 0;
        heading = i;
        heading_end = next;
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos) value = trimmed(line.substr(colon + 1), " \t*`");
      } else if (below < kLinesBelow) {
        ++below;
        value = emissions_on(line);
      }
    }
    if (!value.empty()) {
      const CardNumber number = read_card_number(value, YamlStyle::plain);
      out.form = CardForm::in_body;
      out.emissions_text = value;
      const auto at = static_cast<std::size_t>(value.data() - text.data());
      out.emissions_range = {at, at + value.size()};
      std::string message =
          "These emissions stand in the text, where the Hub does not look: put them into the "
          "front matter";
      message += number.grams ? " as " + card_grams(Mass::grams(*number.grams)) + "." : ".";
      add_finding(out, NoticeCode::in_markdown_body, Severity::warning, {heading, next}, message);
      return;
    }
    i = next;
  }
  if (heading_end > 0) {
    out.form = CardForm::in_body;
    add_finding(out, NoticeCode::in_markdown_body, Severity::warning, {heading, heading_end},
                "Emissions belong into the front matter: the Hub does not look here.");
  }
}

}  // namespace trainprint
