#include "card_text/words.hpp"

#include "trainprint/text.hpp"

namespace trainprint::card_text {
namespace {

constexpr std::string_view kTwo = "₂";

// Length of a blank or mark outside ASCII: no-break space, general punctuation, ideographic space.
std::size_t wide_mark(std::string_view s) {
  if (s.substr(0, 2) == "\u00A0") return 2;
  if (s.substr(0, 2) == "·" || s.substr(0, 2) == "×") return 2;
  if (s.size() >= 3 && s[0] == '\xE2' && (s[1] == '\x80' || s[1] == '\x81')) return 3;
  return s.substr(0, 3) == "\u3000" ? 3 : 0;
}

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

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

std::string words_of(std::string_view text) {
  std::string out = " ";
  out.reserve(text.size() + 2);
  const auto gap = [&] {
    if (out.back() != ' ') out += ' ';
  };
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (is_letter(c) || is_digit(c)) {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      ++i;
    } else if (static_cast<unsigned char>(c) < 0x80) {
      gap();
      ++i;
    } else if (text.substr(i, kTwo.size()) == kTwo) {
      out += '2';
      i += kTwo.size();
    } else if (const std::size_t mark = wide_mark(text.substr(i, 3)); mark > 0) {
      gap();
      i += mark;
    } else {
      std::size_t end = i + 1;
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
      out += fold(text.substr(i, end - i));
      i = end;
    }
  }
  gap();
  return out;
}

bool says(std::string_view words, std::string_view phrases) {
  while (!phrases.empty()) {
    const std::size_t bar = phrases.find('|');
    std::string_view phrase = phrases.substr(0, bar);
    phrases = bar == std::string_view::npos ? std::string_view() : phrases.substr(bar + 1);
    const bool whole = !phrase.empty() && phrase.back() == '$';
    if (whole) phrase.remove_suffix(1);
    for (std::size_t at = words.find(phrase); at != std::string_view::npos;
         at = words.find(phrase, at + 1)) {
      const std::size_t end = at + phrase.size();
      if (at > 0 && words[at - 1] == ' ' && (!whole || end == words.size() || words[end] == ' '))
        return true;
    }
  }
  return false;
}

std::string_view trimmed(std::string_view s) {
  const auto blank = [](std::string_view two) {
    return two[0] == ' ' || two[0] == '\t' || two[0] == '\n' || two[0] == '\r';
  };
  for (bool again = true; again && !s.empty();) {
    again = true;
    if (blank(s)) {
      s.remove_prefix(1);
    } else if (s.substr(0, 2) == "\u00A0") {
      s.remove_prefix(2);
    } else if (blank(s.substr(s.size() - 1))) {
      s.remove_suffix(1);
    } else if (s.size() > 1 && s.substr(s.size() - 2) == "\u00A0") {
      s.remove_suffix(2);
    } else {
      again = false;
    }
  }
  return s;
}

std::string exact_decimal(double value) {
  constexpr int kMostDigits = 17;
  std::string text;
  for (int digits = 1; digits <= kMostDigits; ++digits) {
    text = plain_decimal(value, digits);
    if (round_significant(value, digits) == value) break;
  }
  return text;
}

bool is_placeholder(std::string_view plain) {
  const std::string_view s = trimmed(plain);
  if (s.find_first_not_of("-–—?.*_/ ") == std::string_view::npos) return true;
  if (s.find("{{") != std::string_view::npos) return true;
  return says(words_of(s.substr(0, 200)), kNotFilledIn);
}

}  // namespace trainprint::card_text
