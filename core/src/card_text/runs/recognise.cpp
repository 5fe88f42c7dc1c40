// Whether a text is a model card, by its headings.
#include "card_text/markup/blocks.hpp"
#include "card_text/markup/plain.hpp"
#include "card_text/statements/sections.hpp"
#include "trainprint/card_text.hpp"

namespace trainprint {

bool is_card_by_headings(std::string_view text) {
  constexpr std::size_t kEnough = 200000;  // bytes; a card has its headings at its beginning
  text = text.substr(0, kEnough);
  const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (first == std::string_view::npos || text[first] != '#') return false;
  const card_text::Document document = card_text::segment(text, first);
  for (const card_text::Block& block : document.blocks) {
    if (block.kind != card_text::BlockKind::heading) continue;
    const std::string heading = card_text::plain_text(text, block.range).text;
    if (card_text::section_of(heading) != card_text::Section::neutral) return true;
  }
  return false;
}

}  // namespace trainprint
