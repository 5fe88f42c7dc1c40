#include "phrases/vocabulary.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/word_table.hpp"
#include "text/words.hpp"

namespace trainprint::phrases {
namespace {

using K = QuantityKind;

enum class Trait : std::uint8_t { none, any_case, exact, flops, macs, ton, average };

// Base units, words of one meaning separated by blanks. `exact` and `any_case` are symbols, which
// one letter may scale ("kWh", "Mt"); the others are words, which a word may scale ("kilowatt").
struct Base {
  K kind;
  std::int8_t power;
  Trait trait;
  double times, over;
  std::string_view words;
};
constexpr Base kBases[] = {
    {K::energy, -3, Trait::any_case, 1, 1, "wh"},
    {K::power, 0, Trait::any_case, 1, 1, "w"},
    {K::energy, 0, Trait::exact, 1, 3.6e6, "J"},  // 1 kWh = 3.6 MJ
    {K::mass_co2e, 0, Trait::any_case, 1, 1, "g"},
    {K::mass_co2e, 6, Trait::exact, 1, 1, "t"},
    {K::energy, -3, Trait::none, 1, 1, vocabulary::kUnitWattHour},
    {K::energy, 0, Trait::none, 1, 1, vocabulary::kUnitKilowattHour},
    {K::energy, 3, Trait::none, 1, 1, vocabulary::kUnitMegawattHour},
    {K::energy, 6, Trait::none, 1, 1, vocabulary::kUnitGigawattHour},
    {K::energy, 0, Trait::none, 1, 3.6e6, vocabulary::kUnitJoule},
    {K::power, 0, Trait::none, 1, 1, vocabulary::kUnitWatt},
    {K::power, 3, Trait::none, 1, 1, vocabulary::kUnitKilowatt},
    {K::power, 6, Trait::none, 1, 1, vocabulary::kUnitMegawatt},
    {K::mass_co2e, 0, Trait::none, 1, 1, vocabulary::kUnitGram},
    {K::mass_co2e, 3, Trait::none, 1, 1, vocabulary::kUnitKilogram},
    {K::mass_co2e, 6, Trait::none, 1, 1, vocabulary::kUnitTonne},
    {K::mass_co2e, 6, Trait::ton, 1, 1, vocabulary::kUnitTon},
    {K::mass_co2e, -5, Trait::none, 45359237, 1,
     vocabulary::kUnitPound},  // 0.45359237 kg by definition
    {K::flop, 0, Trait::none, 1, 1, "flop"},
    {K::flop, 0, Trait::flops, 1, 1, "flops"},
    {K::flop, 0, Trait::macs, 2, 1, "mac macs"},
    {K::duration, 0, Trait::exact, 1, 3600, "s"},
    {K::duration, 0, Trait::none, 1, 3600, vocabulary::kUnitSecond},
    {K::duration, 0, Trait::none, 1, 60, vocabulary::kUnitMinute},
    {K::duration, 0, Trait::exact, 1, 1, "h"},
    {K::duration, 0, Trait::none, 1, 1, vocabulary::kUnitHour},
    {K::duration, 0, Trait::exact, 24, 1, "d"},
    {K::duration, 0, Trait::exact, 24, 1, "j"},  // French
    {K::duration, 0, Trait::none, 24, 1, vocabulary::kUnitDay},
    {K::duration, 0, Trait::none, 1, 4, vocabulary::kQuantityQuarterHour},
    {K::duration, 0, Trait::none, 3, 4, vocabulary::kQuantityThreeQuarterHour},
    {K::duration, 0, Trait::none, 168, 1, vocabulary::kUnitWeek},
    {K::duration, 0, Trait::none, 336, 1, vocabulary::kQuantityFortnight},
    {K::duration, 0, Trait::average, 730.5, 1, vocabulary::kUnitMonth},  // a twelfth of 365.25 days
    {K::duration, 0, Trait::average, 8766, 1, vocabulary::kUnitYear},
};

struct Prefix {
  char letter;
  std::int8_t power;
  std::string_view word;
};
constexpr Prefix kPrefixes[] = {
    {'k', 3, "kilo"},   {'M', 6, "mega"},   {'G', 9, "giga"},   {'T', 12, "tera"},
    {'P', 15, "peta"},  {'E', 18, "exa"},   {'Z', 21, "zetta"}, {'Y', 24, "yotta"},
    {'m', -3, "milli"}, {'u', -6, "micro"}, {'K', 3, "kilo"},
};

// Whether one letter may stand before the base: "kg" and "Mt", not "min" or "ed".
bool takes_letter(const Base& base, char letter) {
  const std::string_view letters = base.kind == K::flop            ? "kKMGTPEZY"
                                   : base.trait == Trait::none     ? ""
                                   : base.kind == K::duration      ? ""
                                   : base.kind != K::mass_co2e     ? "kKMGTPEZYmu"
                                   : base.trait == Trait::any_case ? "kKmu"
                                   : base.trait == Trait::exact    ? "kMG"
                                                                   : "";
  return letters.find(letter) != std::string_view::npos;
}

std::optional<UnitWord> scaled_by(const Prefix& prefix, const Base& base, std::string_view rest) {
  UnitWord out;
  out.unit = {base.kind, base.power + prefix.power, base.times, base.over};
  out.flops = base.trait == Trait::flops && (rest[4] == 'S' || rest[0] == 'f');
  out.ton = base.trait == Trait::ton;
  out.macs = base.trait == Trait::macs;
  out.average = base.trait == Trait::average;
  if (out.macs && rest.substr(0, 3) != "MAC") return std::nullopt;  // the computer
  return out;
}

bool matches(const Base& base, std::string_view rest) {
  return base.trait == Trait::exact ? rest == base.words : one_of(rest, base.words);
}

// Whether a base unit is written so, in some case.
bool is_base(std::string_view word) {
  static const WordTable kTable = [] {
    WordTable out;
    for (const Base& base : kBases) out.add(base.words == "J" ? "j" : base.words, 1);
    return out;
  }();
  return kTable.find(word) != nullptr;
}

// Whether the word, or what follows a prefix of it, is a base unit: most words are none.
bool may_be_unit(std::string_view word, bool micro) {
  if (is_base(word) || is_base(word.substr(micro ? 2 : 1))) return true;
  for (const Prefix& prefix : kPrefixes) {
    if (word.size() > prefix.word.size() && lower_letter(word[0]) == prefix.word[0] &&
        is_base(word.substr(prefix.word.size())))
      return true;
  }
  return false;
}

}  // namespace

std::optional<UnitWord> unit_word(std::string_view word) {
  constexpr std::size_t kLongestUnit = 20;  // "megawattstunden" and some to spare
  if (word.empty() || word.size() > kLongestUnit) return std::nullopt;
  const bool micro = word.substr(0, 2) == "µ" || word.substr(0, 2) == "μ";
  if (!may_be_unit(word, micro)) return std::nullopt;
  for (const Base& base : kBases) {
    if (matches(base, word) && word != "G") return scaled_by({}, base, word);
    for (const Prefix& prefix : kPrefixes) {
      const std::string_view rest = word.substr(micro ? 2 : 1);
      const bool letter = micro ? prefix.letter == 'u' : prefix.letter == word[0];
      // Small letters that are no prefix of their own: "gwh", "pflops".
      const bool wrong_case = lower_letter(prefix.letter) == word[0] && !letter;
      if ((letter || (wrong_case && base.kind != K::mass_co2e)) &&
          takes_letter(base, prefix.letter) && matches(base, rest)) {
        auto out = scaled_by(prefix, base, rest);
        // "mWh" is milli, "mwh" may be milli or mega: read as mega, and asked.
        if (out && word[0] == 'm' && rest[0] == 'w') {
          out->unit.power = base.power + 6;
          out->unclear = true;
        } else if (out && word[0] == 'm' && (base.kind == K::energy || base.kind == K::power)) {
          out->unclear = true;  // "mWh", "mW": nobody measures a training in those
        } else if (wrong_case && prefix.letter == 'M' && base.kind != K::flop) {
          continue;
        }
        return out;
      }
      if (base.trait != Trait::exact && base.trait != Trait::any_case && base.kind != K::duration &&
          word.size() > prefix.word.size() &&
          same_word(word.substr(0, prefix.word.size()), prefix.word)) {
        const std::string_view unit = word.substr(prefix.word.size());
        if (matches(base, unit)) return scaled_by(prefix, base, unit);
      }
    }
  }
  return std::nullopt;
}

std::optional<int> short_rate(std::string_view word) {
  // "PF", "PFs", "pfs"
  if (word.size() < 2 || word.size() > 3 || lower_letter(word[1]) != 'f') return std::nullopt;
  if (word.size() == 3 && lower_letter(word[2]) != 's') return std::nullopt;
  for (const Prefix& prefix : kPrefixes) {
    if (prefix.power >= 12 && lower_letter(prefix.letter) == lower_letter(word[0])) {
      return prefix.power;
    }
  }
  return std::nullopt;
}

}  // namespace trainprint::phrases
