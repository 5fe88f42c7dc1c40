// The foreign words of core/data/words, and where each may stand.
#pragma once
#include <cstdint>
#include <string_view>

namespace trainprint {

/// Where in a text a word stands for its English one.
enum class ForeignPlace : std::uint8_t {
  phrase,  ///< Anywhere.
  city,    ///< Anywhere.
  before_city,
  weak_label,  ///< Before a colon or the end: too common a word elsewhere.
  unit,        ///< Anywhere; behind a number if it has one character.
  scale,       ///< Behind a number; its English is a power of ten, "e4".
  number,      ///< Before what is counted; its English is in digits.
  piece,       ///< Between a number and what is counted.
  behind_number,
  behind_unit,
  half,      ///< Behind a unit.
  minutes,   ///< Behind a number that hours stand before.
  particle,  ///< May touch a unit.
  ordinal,   ///< Before a number that counts nothing.
  date,      ///< Behind the numbers of a date.
  time,      ///< By itself, with no number before it: "two days" in one word.
};

struct ForeignWord {
  std::string_view foreign, english;
  ForeignPlace place = ForeignPlace::phrase;
};

/// Every word that `text`, in lower case, begins with, the longest first; ends with a null.
class ForeignWords {
 public:
  explicit ForeignWords(std::string_view text);
  const ForeignWord* next();
  /// The next that may stand at `place`.
  const ForeignWord* next(ForeignPlace place);

 private:
  std::string_view text_;
  const ForeignWord *at_ = nullptr, *begin_ = nullptr;
};

}  // namespace trainprint
