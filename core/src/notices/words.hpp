// The words of notices in two lists, so that a module that reads no files can leave out the second.
#pragma once
#include <cstddef>
#include <string_view>

namespace trainprint {

/// The `index`-th of `words`, each of which ends in a zero byte.
constexpr std::string_view word_at(const char* words, std::size_t index) {
  for (; index > 0; --index) words += std::string_view(words).size() + 1;
  return words;
}

/// The `index`-th of the FILE_NOTICEs. A program may bring a function of its own in place of the
/// library's (wasm/without_files.cpp, for its bytes).
std::string_view file_notice_word(std::size_t index);

}  // namespace trainprint
