#include "text/words.hpp"

#include <algorithm>
#include <vector>

#include "catalogue/hardware_words.hpp"
#include "phrases/vocabulary.hpp"
#include "text/characters.hpp"

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
    {Sense::about, 0, "about around approximately approx roughly nearly almost circa ca estimated"},
    {Sense::at_least, 0, "over above more greater least exceeding"},
    {Sense::at_most, 0, "under below less fewer most up"},
    {Sense::noun, kind(K::tokens), "token tokens"},
    {Sense::noun, kind(K::parameters), "parameter parameters param params weights"},
    {Sense::noun, kind(K::samples),
     "sample samples examples images documents sequences sentences pairs"},
    {Sense::noun, kind(K::pue), "pue"},
    {Sense::noun, kind(K::efficiency), "mfu hfu utilization utilisation"},
    {Sense::noun, kind(K::power), "tdp"},
    {Sense::noun, kind(K::fraction), "percent"},
    {Sense::device, 0,
     "gpu gpus tpu tpus hpu hpus npu npus gcd gcds accelerator accelerators chip chips card cards "
     "device devices"},
    {Sense::device_core, 0, "core cores"},
    {Sense::host, 0, "node nodes server servers machine machines host hosts vm vms pod slice"},
    {Sense::cpu, 0, "cpu cpus vcpu"},
    {Sense::vendor, 0,
     "nvidia amd intel google cloud tesla geforce instinct habana hugging face studio lab vast "
     "lightning ai"},
    {Sense::vendor, 0, kServiceWords},
    {Sense::filler, 0,
     "a an the all our total cumulative training pretraining pre text unique active activated "
     "trainable learnable model compute computation time cluster"},
    {Sense::joins, 0, "on using with across by sur auf mit avec em su"},
    {Sense::lasts, 0, "for in took takes lasted during pendant durant für por durante"},
    {Sense::is, 0, "of is was are were"},
    {Sense::carbon, 0, "carbon ghg"},
    {Sense::equivalent, 0,
     "e eq eqv equiv equivalent equivalents dioxide éq équivalent équivalents äquivalent "
     "äquivalente equivalente equivalentes"},
    {Sense::emissions, 0, "emissions emission emitted"},
    {Sense::used, 0, "used count"},
    {Sense::metric, 0, "metric"},
    {Sense::clock, 0, "wall clock wallclock elapsed"},
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
    if (lower_letter(word[i]) != small[i]) return false;
  }
  return true;
}

Word look_up(std::string_view word) {
  char lower[kLongestWord];
  if (word.empty() || word.size() > kLongestWord) return {};
  std::transform(word.begin(), word.end(), lower, lower_letter);
  const std::string_view wanted(lower, word.size());
  if (const Entry* entry = Entries::instance().find(wanted)) return entry->word;
  const int number = number_word(wanted);
  return number > 0 ? Word{Sense::digit, static_cast<std::uint8_t>(number)} : Word{};
}

}  // namespace trainprint::phrases
