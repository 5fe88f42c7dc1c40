#include "text/words.hpp"

#include "catalogue/hardware_words.hpp"
#include "phrases/vocabulary.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/word_table.hpp"

namespace trainprint::phrases {
namespace {

using K = QuantityKind;
constexpr std::uint8_t kind(K k) { return static_cast<std::uint8_t>(k); }

// Words of one sense, separated by blanks.
struct Row {
  Sense sense;
  std::uint8_t value;  ///< As in Word.
  std::string_view words;
};
constexpr Row kWords[] = {
    {Sense::about, 0, vocabulary::kQuantityAbout},
    {Sense::at_least, 0, vocabulary::kQuantityAtLeast},
    {Sense::at_most, 0, vocabulary::kQuantityAtMost},
    {Sense::noun, kind(K::tokens), vocabulary::kQuantityNounTokens},
    {Sense::noun, kind(K::parameters), vocabulary::kQuantityNounParameters},
    {Sense::noun, kind(K::samples), vocabulary::kQuantityNounSamples},
    {Sense::noun, kind(K::pue), vocabulary::kQuantityNounPue},
    {Sense::noun, kind(K::efficiency), vocabulary::kQuantityNounEfficiency},
    {Sense::noun, kind(K::power), vocabulary::kQuantityNounPower},
    {Sense::noun, kind(K::fraction), vocabulary::kQuantityNounFraction},
    {Sense::device, 0, vocabulary::kQuantityDevice},
    {Sense::device_core, 0, vocabulary::kQuantityCore},
    {Sense::host, 0, vocabulary::kQuantityHost},
    {Sense::cpu, 0, vocabulary::kQuantityCpu},
    {Sense::vendor, 0, vocabulary::kQuantityVendor},
    {Sense::vendor, 0, kServiceWords},
    {Sense::filler, 0, vocabulary::kQuantityFiller},
    {Sense::joins, 0, vocabulary::kQuantityJoins},
    {Sense::lasts, 0, vocabulary::kQuantityLasts},
    {Sense::is, 0, vocabulary::kQuantityIs},
    {Sense::carbon, 0, vocabulary::kQuantityCarbon},
    {Sense::equivalent, 0, vocabulary::kQuantityEquivalent},
    {Sense::emissions, 0, vocabulary::kQuantityEmissions},
    {Sense::used, 0, vocabulary::kQuantityUsed},
    {Sense::metric, 0, vocabulary::kQuantityMetric},
    {Sense::clock, 0, vocabulary::kQuantityClock},
};

// What each word means: the place of its row.
const WordTable& table() {
  static const WordTable kTable = [] {
    WordTable out;
    int row = 0;
    for (const Row& words : kWords) out.add(words.words, row++);
    return out;
  }();
  return kTable;
}

}  // namespace

bool same_word(std::string_view word, std::string_view small) {
  if (word.size() != small.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower_latin(word, i) != small[i]) return false;
  }
  return true;
}

Word look_up(std::string_view word) {
  const int* row = table().find(word);
  return row != nullptr ? Word{kWords[*row].sense, kWords[*row].value} : Word{};
}

}  // namespace trainprint::phrases
