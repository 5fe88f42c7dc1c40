// Short helpers for words and sentences.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace trainprint {

/// Whether `word` is one of `words`, a list separated by blanks.
bool one_of(std::string_view word, std::string_view words);

/// The parts, one after the other.
std::string join(std::initializer_list<std::string_view> parts);

/// A count as a person writes it: "8", "0.5".
std::string plain_count(double value);

}  // namespace trainprint
