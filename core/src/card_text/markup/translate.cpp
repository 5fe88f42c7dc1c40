// What a reader of a card sees, with foreign words in English.
#include "text/translate.hpp"

#include <algorithm>

#include "card_text/markup/plain.hpp"

namespace trainprint::card_text {

Plain translated(Plain plain) {
  if (!needs_translation(plain.text)) return plain;
  Translation translation = translate(plain.text);
  Plain out;
  out.decimal_comma = is_cyrillic(plain.text);
  const auto lead =
      std::lower_bound(translation.begins.begin(), translation.begins.end(), plain.lead);
  out.lead = static_cast<std::size_t>(lead - translation.begins.begin());
  for (std::size_t i = 0; i < translation.text.size(); ++i) {
    out.begins.push_back(plain.begins[translation.begins[i]]);
    out.ends.push_back(plain.ends[translation.ends[i] - 1]);
  }
  out.text = std::move(translation.text);
  return out;
}

}  // namespace trainprint::card_text
