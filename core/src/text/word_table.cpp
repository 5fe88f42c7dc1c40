#include "text/word_table.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace trainprint {
namespace {

// Of a word of the lists, in bytes.
constexpr std::size_t kLongest = 40;

std::string_view take_word(std::string_view& words) {
  const std::string_view word = words.substr(0, words.find(' '));
  words.remove_prefix(std::min(word.size() + 1, words.size()));
  return word;
}

}  // namespace

void WordTable::add(std::string_view words, int meaning) {
  while (!words.empty()) meanings_.emplace(take_word(words), meaning);
}

void WordTable::add_places(std::string_view words) {
  for (int place = 1; !words.empty(); ++place) meanings_.emplace(take_word(words), place);
}

const int* WordTable::find(std::string_view word) const {
  char lower[kLongest];
  if (word.empty() || word.size() > kLongest) return nullptr;
  for (std::size_t i = 0; i < word.size(); ++i) lower[i] = lower_latin(word, i);
  const auto at = meanings_.find(std::string_view(lower, word.size()));
  return at != meanings_.end() ? &at->second : nullptr;
}

}  // namespace trainprint
