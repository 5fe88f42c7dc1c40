#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::string_view kNotFilledIn =
    "more info|information needed|information required|insert|tbd|tba|tbc|to be |todo|n a$|na$|"
    "unknown|forthcoming|coming soon|in progress|not available|not applicable|unavailable|none$|"
    "not recorded|not reported|not tracked|not measured|not disclosed|not known|not specified|"
    "undisclosed|unspecified|varies|variable$|depends|depending|dependent|your |e g |placeholder|"
    "fill in|xx$|xxx$|a completer|non communique|inconnu|unbekannt|nicht bekannt|keine angabe|"
    "desconocido|desconhecido|see above|see below|see paper|same as|describe|not mentioned|"
    "not explicitly|not provided|not stated|not given|no specific information|no information|"
    "cannot provide|not been measured|not been tracked|not been recorded";

}  // namespace

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

bool is_placeholder(std::string_view plain) {
  const std::string_view s = trimmed(plain);
  if (s.find_first_not_of("-–—?.*_/ ") == std::string_view::npos) return true;
  if (s.find("{{") != std::string_view::npos) return true;
  return says(words_of(s.substr(0, 200)), kNotFilledIn);
}

}  // namespace trainprint::card_text
