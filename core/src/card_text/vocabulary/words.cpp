#include "card_text/vocabulary/words.hpp"

#include "text/language_words.generated.hpp"

namespace trainprint::card_text {
bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

bool is_placeholder(std::string_view plain) {
  const std::string_view s = trimmed(plain);
  if (s.find_first_not_of("-–—?.*_/ ") == std::string_view::npos) return true;
  if (s.find("{{") != std::string_view::npos) return true;
  return says(words_of(s.substr(0, 200)), vocabulary::kPlaceholder);
}

bool is_stage(std::string_view name) { return says(words_of(name), vocabulary::kModelStage); }

}  // namespace trainprint::card_text
