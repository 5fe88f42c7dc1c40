// Many words, found at once.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/memo.hpp"

namespace trainprint {

/// Words in lower case and what each means.
class WordTable {
 public:
  /// `words` are separated by blanks; the first list to name a word keeps it.
  void add(std::string_view words, int meaning);
  /// Each word of a list, which means its place, counted from 1.
  void add_places(std::string_view words);

  void add_word(std::string word, int meaning) { meanings_.emplace(std::move(word), meaning); }

  /// What `word`, in any case, means; null where it is not there.
  const int* find(std::string_view word) const;

 private:
  std::unordered_map<std::string, int, TextHash, std::equal_to<>> meanings_;
};

}  // namespace trainprint
