// Numbers in words. The module loaded first leaves them to the other: wasm/without_files.cpp.
#include "text/characters.hpp"
#include "text/count_words.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

bool is_of_word(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

constexpr int kHundredth = 100;

// The word that `text` begins with.
std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_of_word(text[end])) ++end;
  return text.substr(0, end);
}

// "zweihundertfünfzig", "centoventi", "duecento": 0 for any other word.
int hundreds_in_one(std::string_view word) {
  constexpr std::size_t kShortest = 8;
  if (word.size() < kShortest) return 0;
  const auto part = [](std::string_view of, int none) {
    const int* value = of.empty() ? &none : count_words().find(of);
    return value != nullptr && *value < kHundredth ? *value : -kHundredth * kHundredth;
  };
  for (const std::string_view hundred : {"hundert", "cento"}) {
    const std::size_t at = word.find(hundred);
    if (at == word.npos) continue;
    const int value =
        kHundredth * part(word.substr(0, at), 1) + part(word.substr(at + hundred.size()), 0);
    if (value > 0 && value < 10 * kHundredth) return value;
  }
  return 0;
}

// "acht", "trente-deux", "treinta y dos", "cento": words of another language, up to the hundreds.
SpelledNumber foreign_part(std::string_view text) {
  SpelledNumber out;
  for (std::size_t end = 0; end < text.size(); ++end) {
    const std::size_t begin = end;
    while (end < text.size() && is_of_word(text[end])) ++end;
    const int* value = end > begin ? count_words().find(text.substr(0, end)) : nullptr;
    if (value == nullptr) break;
    if (*value > 0) out = {*value, end};
    if (end < text.size() && text[end] != ' ' && text[end] != '-') break;
  }
  if (out.size > 0) return out;
  const std::string_view word = first_word(text);
  if (const int value = hundreds_in_one(word); value > 0) out = {value, word.size()};
  return out;
}

// "trente-deux90": the hyphen joins what is no number to one.
bool is_cut(std::string_view text, std::size_t size) {
  if (size == 0 || text.substr(size, 1) != "-") return false;
  const std::string_view next = first_word(text.substr(size + 1));
  const std::string_view letters = next.substr(0, next.find_first_of("0123456789"));
  return letters.size() < next.size() && count_words().find(letters) != nullptr;
}

// With what stands behind its hundreds: "cent vingt", "cento e vinte", "deux cent cinquante".
SpelledNumber foreign_number(std::string_view text) {
  SpelledNumber out = foreign_part(text);
  if (is_cut(text, out.size)) return {};
  const auto behind = [&](std::size_t at) {
    const bool joined = at < text.size() && (text[at] == ' ' || text[at] == '-');
    return joined ? first_word(text.substr(at + 1)) : std::string_view();
  };
  const std::string_view next = out.size > 0 ? behind(out.size) : std::string_view();
  if (next.empty()) return out;
  if (out.value > 1 && out.value < 10 && one_of(next, "cent cents hundert")) {
    out.value *= kHundredth;
    out.size += 1 + next.size();
  }
  if (out.value < kHundredth || out.value % kHundredth != 0) return out;
  std::size_t at = out.size;
  if (one_of(behind(at), "e und")) at += 1 + behind(at).size();
  if (behind(at).empty()) return out;
  const SpelledNumber more = foreign_part(text.substr(at + 1));
  if (more.value > 0 && more.value < kHundredth) out = {out.value + more.value, at + 1 + more.size};
  return out;
}

struct SpelledPhrase {
  std::string_view phrase;
  int value;
};

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
  constexpr SpelledPhrase kPhrases[] = {
      {"a pair of", 2},    {"pair of", 2},       {"a couple of", 2}, {"couple of", 2},
      {"half a dozen", 6}, {"a half dozen", 6},  {"a dozen", 12},    {"one dozen", 12},
      {"two dozen", 24},   {"three dozen", 36},  {"four dozen", 48}, {"dozen", 12},
      {"ein dutzend", 12}, {"zwei dutzend", 24}, {"una docena", 12}, {"dos docenas", 24}};
  for (const auto& [phrase, value] : kPhrases) {
    std::size_t same = 0;
    while (same < phrase.size() && same < text.size() && lower_letter(text[same]) == phrase[same])
      ++same;
    if (same == phrase.size() && (same == text.size() || !is_of_word(text[same])))
      return {value, same};
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
