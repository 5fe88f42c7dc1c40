#include "phrases/part_behind.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/words.hpp"

namespace trainprint::phrases {
namespace {

constexpr int kWhole = 100, kHalfOfOne = 50, kQuarterOfOne = 25,
              kThreeQuartersOfOne = 75;  // hundredths
struct PartSign {
  std::string_view sign;
  int hundredths;
};
constexpr PartSign kPartSigns[] = {
    {"½", kHalfOfOne}, {"¼", kQuarterOfOne}, {"¾", kThreeQuartersOfOne}};
constexpr PartSign kTypedParts[] = {
    {"1/2", kHalfOfOne}, {"1/4", kQuarterOfOne}, {"3/4", kThreeQuartersOfOne}};

bool goes_on_in_word(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view plain_word_at(std::string_view text, std::size_t at) {
  std::size_t end = std::min(at, text.size());
  const std::size_t begin = end;
  while (end < text.size() && goes_on_in_word(text[end])) ++end;
  return text.substr(begin, end - begin);
}

bool is_gap(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == ' ' || text[at] == '-');
}

bool has_ending(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

// The number before one of `endings`, a list with blanks; 0 where the word has none of them.
int number_before(std::string_view word, std::string_view endings) {
  while (!endings.empty()) {
    const std::string_view ending = endings.substr(0, endings.find(' '));
    endings.remove_prefix(std::min(ending.size() + 1, endings.size()));
    if (!has_ending(word, ending)) continue;
    if (const int number = number_word(word.substr(0, word.size() - ending.size())); number > 0)
      return number;
  }
  return 0;
}

}  // namespace

Part part_sign(std::string_view text) {
  for (const PartSign& sign : kPartSigns) {
    if (text.substr(0, sign.sign.size()) == sign.sign) return {sign.sign.size(), sign.hundredths};
  }
  return {};
}

Part part_of_one(std::string_view text) {
  for (const PartSign& typed : kTypedParts) {
    const std::size_t size = typed.sign.size();
    const bool ends = text.size() == size || (text.size() > size && !goes_on_in_word(text[size]));
    if (ends && text.substr(0, size) == typed.sign) return {size, typed.hundredths};
  }
  if (const Part sign = part_sign(text); sign.size > 0) return sign;
  const std::string_view first = plain_word_at(text, 0);
  if (one_of(first, vocabulary::kQuantityHalf)) return {first.size(), kHalfOfOne};
  if (one_of(first, vocabulary::kQuantityQuarter)) return {first.size(), kQuarterOfOne};
  if (!is_gap(text, first.size())) return {};
  const std::string_view second = plain_word_at(text, first.size() + 1);
  const Part part{first.size() + 1 + second.size(), kHalfOfOne};
  const bool half = one_of(second, vocabulary::kQuantityHalf);
  const bool quarter = one_of(second, vocabulary::kQuantityQuarter);
  if (quarter && number_word(first) == 3) return {part.size, kThreeQuartersOfOne};
  const bool one =
      one_of(first, vocabulary::kQuantityArticle) || one_of(first, vocabulary::kNumberOne);
  if (!one || !(half || quarter)) return {};
  return {part.size, half ? kHalfOfOne : kQuarterOfOne};
}

Part part_behind(std::string_view text) {
  if (!is_gap(text, 0)) return {};
  const std::string_view joint =
      text.substr(1, 1) == "&" ? text.substr(1, 1) : plain_word_at(text, 1);
  if (one_of(joint, vocabulary::kQuantityAndAHalf)) return {1 + joint.size(), kHalfOfOne};
  const std::size_t next = 1 + joint.size();
  if (!(joint == "&" || one_of(joint, vocabulary::kQuantityAnd)) || !is_gap(text, next)) return {};
  const Part part = part_of_one(text.substr(next + 1));
  return part.size > 0 ? Part{next + 1 + part.size, part.hundredths} : Part{};
}

std::optional<int> hundredths_in_word(std::string_view word) {
  constexpr std::size_t kShortest = 8;
  if (word.size() < kShortest) return std::nullopt;
  if (const int whole = number_before(word, vocabulary::kQuantityThreeQuartersEnding); whole > 0)
    return kWhole * whole + kThreeQuartersOfOne;
  if (const int whole = number_before(word, vocabulary::kQuantityHalfEnding); whole > 0)
    return kWhole * whole + kHalfOfOne;
  if (const int whole = number_before(word, vocabulary::kQuantityQuarterEnding); whole > 0)
    return kWhole * whole + kQuarterOfOne;
  return std::nullopt;
}

}  // namespace trainprint::phrases
