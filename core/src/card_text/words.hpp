// Text as plain words, and phrases found among them.
#pragma once
#include <string>
#include <string_view>

namespace trainprint::card_text {

/// `text` in lower case, without diacritics, every word between blanks: " duree d entrainement ".
std::string words_of(std::string_view text);

/// Whether one of `phrases` (in lower case, separated by '|') begins at a word of `words`; a phrase
/// that ends in '$' ends with a word, too.
bool says(std::string_view words, std::string_view phrases);

/// `text` without blanks around it, no-break spaces counted as blanks.
std::string_view trimmed(std::string_view text);

bool is_digit(char c);
bool is_letter(char c);
bool has_digit(std::string_view text);

/// `value` as a plain decimal that reads back as the same number.
std::string exact_decimal(double value);

/// Whether words stand where a value has not been filled in, or is withheld: "[More Information
/// Needed]", "TBD", "varies by user".
bool is_placeholder(std::string_view plain);

}  // namespace trainprint::card_text
