// Numbers in words. The module loaded first leaves them to the other: wasm/without_files.cpp.
#include "text/characters.hpp"
#include "text/count_words.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

bool is_of_word(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

// "acht", "trente-deux", "treinta y dos": words of another language.
SpelledNumber foreign_number(std::string_view text) {
  SpelledNumber out;
  for (std::size_t end = 0; end < text.size(); ++end) {
    const std::size_t begin = end;
    while (end < text.size() && is_of_word(text[end])) ++end;
    const int* value = end > begin ? count_words().find(text.substr(0, end)) : nullptr;
    if (value == nullptr) break;
    if (*value > 0) out = {*value, end};
    if (end < text.size() && text[end] != ' ' && text[end] != '-') break;
  }
  return out;
}

// One to nineteen, twenty to ninety, and from place 30 on what only begins a number.
const WordTable& english_numbers() {
  static const WordTable kTable = [] {
    WordTable out;
    out.add_places(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
        "hundred thousand a single dual triple quad - - - octo");
    return out;
  }();
  return kTable;
}

}  // namespace

SpelledNumber spelled_number(std::string_view text) {
  constexpr int kTwenty = 20, kHundred = 28, kThousand = 29, kA = 30;
  SpelledNumber out;
  // "a pair of", "a couple of"
  constexpr std::string_view kTwo[] = {"a pair of", "pair of", "a couple of", "couple of"};
  for (const std::string_view two : kTwo) {
    std::size_t same = 0;
    while (same < two.size() && same < text.size() && lower_letter(text[same]) == two[same]) ++same;
    if (same == two.size() && text.substr(same, 1) == " ") return {2, same};
  }
  int thousands = 0, rest = 0;
  for (std::size_t at = 0, end = 0;; at = end + 1) {
    for (end = at; end < text.size() && (is_letter(text[end]) || is_digit(text[end]));) ++end;
    if (end == at) break;
    const int* found = english_numbers().find(text.substr(at, end - at));
    int place = found != nullptr ? *found : 0;
    const bool article = place == kA;
    if (place >= kA) place = at > 0 ? 0 : article ? 1 : place - kA;
    if (place == 0) break;
    if (place < kTwenty) {
      const bool after_tens = rest % 100 >= 20 && rest % 10 == 0 && place < 10;
      // "twenty four-GPU nodes" are twenty.
      const bool of_next = at > 0 && text[at - 1] == ' ' && text.substr(end, 1) == "-";
      if ((rest % 100 != 0 && !after_tens) || of_next) break;
      rest += place;
    } else if (place < kHundred) {
      if (rest % 100 != 0) break;
      rest += 10 * (place - kTwenty + 2);
    } else if (rest == 0 || (place == kHundred ? rest >= 100 : thousands > 0)) {
      break;
    } else if (place == kThousand) {
      thousands = rest * 1000;
      rest = 0;
    } else {
      rest *= 100;
    }
    if (!article) out = {thousands + rest, end};
    if (end >= text.size() || (text[end] != ' ' && text[end] != '-')) break;
    if (out.value >= 100 && text.substr(end, 5) == " and ") end += 4;
  }
  if (out.size == 0) return foreign_number(text);
  return out;
}

int number_word(std::string_view word) {
  const SpelledNumber number = spelled_number(word);
  return number.size == word.size() ? number.value : 0;
}

}  // namespace trainprint
