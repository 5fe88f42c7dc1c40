#include "text/words.hpp"

#include <algorithm>
#include <cmath>

#include "text/characters.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::string_view kSubscriptTwo = "₂";

// Length of a blank or mark outside ASCII: no-break space, general punctuation, ideographic space.
std::size_t wide_mark(std::string_view s) {
  if (s.substr(0, 2) == "\u00A0") return 2;
  if (s.substr(0, 2) == "·" || s.substr(0, 2) == "×") return 2;
  if (s.size() >= 3 && s[0] == '\xE2' && (s[1] == '\x80' || s[1] == '\x81')) return 3;
  return s.substr(0, 3) == "\u3000" ? 3 : 0;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kNoBreakSpace = "\u00A0";
  for (;;) {
    if (!text.empty() && is_blank(text.front())) {
      text.remove_prefix(1);
    } else if (!text.empty() && is_blank(text.back())) {
      text.remove_suffix(1);
    } else if (text.substr(0, 2) == kNoBreakSpace) {
      text.remove_prefix(2);
    } else if (text.size() > 1 && text.substr(text.size() - 2) == kNoBreakSpace) {
      text.remove_suffix(2);
    } else {
      return text;
    }
  }
}

std::string_view trimmed(std::string_view text, std::string_view characters) {
  const std::size_t begin = text.find_first_not_of(characters);
  if (begin == std::string_view::npos) return text.substr(text.size());
  return text.substr(begin, text.find_last_not_of(characters) - begin + 1);
}

char lower_latin(std::string_view word, std::size_t i) {
  const auto c = static_cast<unsigned char>(word[i]);
  const bool capital = i > 0 && word[i - 1] == '\xC3' && c >= 0x80 && c <= 0x9E && c != 0x97;
  return capital ? static_cast<char>(c + 0x20) : lower_letter(word[i]);
}

int place_of(std::string_view word, std::string_view words) {
  if (word.empty()) return 0;
  int place = 1;
  for (std::size_t i = 0; i < words.size(); ++i, ++place) {
    std::size_t k = 0;
    while (k < word.size() && i < words.size() && lower_latin(word, k) == words[i]) ++k, ++i;
    if (k == word.size() && (i == words.size() || words[i] == ' ')) return place;
    while (i < words.size() && words[i] != ' ') ++i;
  }
  return 0;
}

bool one_of(std::string_view word, std::string_view words) {
  constexpr std::size_t kLongest = 64;  // of the lists' words
  if (word.empty() || word.size() > std::min(kLongest, words.size())) return false;
  char lower[kLongest];
  for (std::size_t i = 0; i < word.size(); ++i) lower[i] = lower_latin(word, i);
  const std::string_view wanted(lower, word.size());
  for (std::size_t at = words.find(lower[0]); at != std::string_view::npos;
       at = words.find(lower[0], at + 1)) {
    const std::size_t end = at + wanted.size();
    if (at > 0 && words[at - 1] != ' ') continue;
    if (end > words.size()) return false;
    if ((end == words.size() || words[end] == ' ') && words.substr(at, wanted.size()) == wanted)
      return true;
  }
  return false;
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
      out += lower_letter(c);
      ++i;
    } else if (static_cast<unsigned char>(c) < 0x80) {
      gap();
      ++i;
    } else if (text.substr(i, kSubscriptTwo.size()) == kSubscriptTwo) {
      out += '2';
      i += kSubscriptTwo.size();
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

std::string join(std::initializer_list<std::string_view> parts) {
  std::size_t size = 0;
  for (const std::string_view part : parts) size += part.size();
  std::string out;
  out.reserve(size);
  for (const std::string_view part : parts) out += part;
  return out;
}

std::string plain_count(double value) {
  const bool whole = value == std::floor(value) && value < 1e15;
  return whole ? std::to_string(static_cast<long long>(value)) : plain_decimal(value, 2);
}

}  // namespace trainprint
