// A field that takes one of several words: its enumerators, the words for them in JSON and their
// labels for a person stand in one list, one row a choice.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#define TRAINPRINT_ENUMERATOR(enumerator, word, label) enumerator,
#define TRAINPRINT_WORD(enumerator, word, label) word,
#define TRAINPRINT_LABEL(enumerator, word, label) label,

// Makes of ROWS(X), with rows X(enumerator, word, label): the enumeration; name(choice), its word;
// words(Enum()) and labels(Enum()), those of all enumerators in order.
#define TRAINPRINT_CHOICE(Enum, ROWS)                                                  \
  enum class Enum { ROWS(TRAINPRINT_ENUMERATOR) };                                     \
  inline constexpr std::string_view k##Enum##Words[] = {ROWS(TRAINPRINT_WORD)};        \
  inline constexpr std::string_view k##Enum##Labels[] = {ROWS(TRAINPRINT_LABEL)};      \
  constexpr std::span<const std::string_view> words(Enum) { return k##Enum##Words; }   \
  constexpr std::span<const std::string_view> labels(Enum) { return k##Enum##Labels; } \
  constexpr std::string_view name(Enum choice) {                                       \
    return k##Enum##Words[static_cast<std::size_t>(choice)];                           \
  }

namespace trainprint {

/// The choice of that word, if there is one.
template <class Enum>
constexpr std::optional<Enum> choice_of(std::string_view word) {
  const std::span<const std::string_view> all = words(Enum());
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i] == word) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace trainprint
