#include "text/words.hpp"

#include <algorithm>
#include <vector>

#include "catalogue/hardware_words.hpp"
#include "phrases/vocabulary.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"

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

constexpr std::size_t kLongestWord = 24;

struct Entry {
  std::string_view text;
  Word word;
};

// The words of kWords in the order of the alphabet.
class Entries {
 public:
  static const Entries& instance() {
    static const Entries kEntries;
    return kEntries;
  }
  const Entry* find(std::string_view word) const {
    const auto at = place_of(word);
    return at != all_.end() && at->text == word ? &*at : nullptr;
  }

 private:
  Entries() {
    for (const Row& row : kWords) {
      for (std::string_view rest = row.words; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string_view text = rest.substr(0, end);
        const auto at = place_of(text);
        // The first row to name a word keeps it.
        if (at == all_.end() || at->text != text) all_.insert(at, {text, {row.sense, row.value}});
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }
  std::vector<Entry>::const_iterator place_of(std::string_view word) const {
    return std::lower_bound(all_.begin(), all_.end(), word,
                            [](const Entry& e, std::string_view w) { return e.text < w; });
  }

  std::vector<Entry> all_;
};

}  // namespace

bool same_word(std::string_view word, std::string_view small) {
  if (word.size() != small.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower_latin(word, i) != small[i]) return false;
  }
  return true;
}

Word look_up(std::string_view word) {
  char lower[kLongestWord];
  if (word.empty() || word.size() > kLongestWord) return {};
  for (std::size_t i = 0; i < word.size(); ++i) lower[i] = lower_latin(word, i);
  const std::string_view wanted(lower, word.size());
  if (const Entry* entry = Entries::instance().find(wanted)) return entry->word;
  return {};
}

}  // namespace trainprint::phrases
