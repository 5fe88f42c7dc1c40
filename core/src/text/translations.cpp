#include "text/translations.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "text/language_words.generated.hpp"
#include "text/sort_stably.hpp"

namespace trainprint {
namespace {

struct PairsOfPlace {
  ForeignPlace place;
  std::string_view pairs;  // "english=foreign;foreign|english=foreign"
};
constexpr PairsOfPlace kPairs[] = {
    {ForeignPlace::phrase, vocabulary::kTranslatedPhrases},
    {ForeignPlace::city, vocabulary::kTranslatedCities},
    {ForeignPlace::before_city, vocabulary::kTranslatedBeforeCities},
    {ForeignPlace::weak_label, vocabulary::kTranslatedWeakLabels},
    {ForeignPlace::unit, vocabulary::kTranslatedUnits},
    {ForeignPlace::scale, vocabulary::kTranslatedScales},
    {ForeignPlace::number, vocabulary::kTranslatedNumbers},
    {ForeignPlace::piece, vocabulary::kTranslatedPieces},
    {ForeignPlace::behind_number, vocabulary::kTranslatedBehindNumbers},
    {ForeignPlace::behind_unit, vocabulary::kTranslatedBehindUnits},
    {ForeignPlace::half, vocabulary::kTranslatedHalves},
    {ForeignPlace::minutes, vocabulary::kTranslatedMinutesBehindHours},
    {ForeignPlace::particle, vocabulary::kTranslatedParticles},
    {ForeignPlace::ordinal, vocabulary::kTranslatedOrdinals},
    {ForeignPlace::date, vocabulary::kTranslatedDates},
    {ForeignPlace::time, vocabulary::kTranslatedTimes},
};

// By their bytes, so that those with the same beginning stand together, and where those with each
// first byte begin and end.
struct SortedWords {
  std::vector<ForeignWord> all;
  std::array<std::pair<const ForeignWord*, const ForeignWord*>, 256> of_byte{};
};
const SortedWords& sorted_words() {
  static const SortedWords kSorted = [] {
    SortedWords sorted;
    std::vector<ForeignWord>& out = sorted.all;
    for (const PairsOfPlace& of_place : kPairs) {
      for (std::string_view rest = of_place.pairs; !rest.empty();) {
        const std::string_view words = rest.substr(0, rest.find('|'));
        rest.remove_prefix(std::min(words.size() + 1, rest.size()));
        const std::size_t sign = words.find('=');
        for (std::string_view foreign = words.substr(sign + 1); !foreign.empty();) {
          const std::string_view word = foreign.substr(0, foreign.find(';'));
          foreign.remove_prefix(std::min(word.size() + 1, foreign.size()));
          out.push_back({word, words.substr(0, sign), of_place.place});
        }
      }
    }
    sort_stably(out,
                [](const ForeignWord& a, const ForeignWord& b) { return a.foreign < b.foreign; });
    for (const ForeignWord& word : out) {
      auto& [begin, end] = sorted.of_byte[static_cast<unsigned char>(word.foreign[0])];
      if (begin == nullptr) begin = &word;
      end = &word + 1;
    }
    return sorted;
  }();
  return kSorted;
}

// No word of the tables has fewer bytes, but for one letter.
constexpr std::size_t kBeginning = 2;

}  // namespace

ForeignWords::ForeignWords(std::string_view text) : text_(text) {
  if (text.empty()) return;
  const auto [first, last] = sorted_words().of_byte[static_cast<unsigned char>(text[0])];
  const std::string_view beginning = text.substr(0, kBeginning);
  const auto below = [](const ForeignWord& word, std::string_view wanted) {
    return word.foreign.substr(0, kBeginning) < wanted;
  };
  const auto above = [](std::string_view wanted, const ForeignWord& word) {
    return wanted < word.foreign.substr(0, kBeginning);
  };
  begin_ = std::lower_bound(first, last, beginning, below);
  at_ = std::upper_bound(begin_, last, beginning, above);
}

const ForeignWord* ForeignWords::next() {
  // Longer words sort behind what they begin with.
  while (at_ != begin_) {
    --at_;
    if (text_.substr(0, at_->foreign.size()) == at_->foreign) return at_;
  }
  return nullptr;
}

const ForeignWord* ForeignWords::next(ForeignPlace place) {
  const ForeignWord* word = next();
  while (word != nullptr && word->place != place) word = next();
  return word;
}

}  // namespace trainprint
