// Words, lists of words, and phrases found among words.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace trainprint {

/// `text` without blanks around it; no-break spaces are blanks.
std::string_view trimmed(std::string_view text);
/// `text` without any of `characters` at its ends.
std::string_view trimmed(std::string_view text, std::string_view characters);

/// Whether `word`, in any case, is one of `words`, a list in lower case separated by blanks.
bool one_of(std::string_view word, std::string_view words);

/// A byte of a word in lower case, where it is a letter of ASCII or the second half of one of
/// Latin-1.
char lower_latin(std::string_view word, std::size_t i);

/// The place of `word` in such a list, counted from 1; 0 if it is not there.
int place_of(std::string_view word, std::string_view words);

/// A number in words, and the bytes that it takes; both 0 for none.
struct SpelledNumber {
  int value = 0;
  std::size_t size = 0;
};
/// The longest that `text` begins with: "Dual", "thirty-two", "a hundred and five", "two thousand".
SpelledNumber spelled_number(std::string_view text);
/// The number that `word` is from end to end; 0 if it is none.
int number_word(std::string_view word);

/// `text` in lower case, without diacritics, every word between blanks: " duree d entrainement ".
std::string words_of(std::string_view text);

/// Whether one of `phrases` (in lower case, separated by '|') begins at a word of `words`, which
/// come from words_of; a phrase that ends in '$' ends with a word, too.
bool says(std::string_view words, std::string_view phrases);

/// The parts, one after the other.
std::string join(std::initializer_list<std::string_view> parts);

/// A count as a person writes it: "8", "0.5".
std::string plain_count(double value);

}  // namespace trainprint
