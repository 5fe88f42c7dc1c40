#include <string>

#include "phrases/vocabulary.hpp"

namespace trainprint::phrases {
namespace {

using K = QuantityKind;

// Base units. In a `symbol` capitals matter and one letter may scale it ("kWh"); a word is written
// in any case and may be scaled by a word ("kilowatt").
struct Base {
  std::string_view text;
  bool symbol;
  Unit unit;
};
constexpr Unit hours(double times, double over = 1) { return {K::duration, 0, times, over}; }
constexpr Base kBases[] = {
    {"Wh", true, {K::energy, -3}},
    {"J", true, {K::energy, 0, 1, 3.6e6}},  // 1 kWh = 3.6 MJ
    {"W", true, {K::power}},
    {"g", true, {K::mass_co2e}},
    {"t", true, {K::mass_co2e, 6}},
    {"wh", false, {K::energy, -3}},
    {"watthour", false, {K::energy, -3}},
    {"watthours", false, {K::energy, -3}},
    {"joule", false, {K::energy, 0, 1, 3.6e6}},
    {"joules", false, {K::energy, 0, 1, 3.6e6}},
    {"watt", false, {K::power}},
    {"watts", false, {K::power}},
    {"gram", false, {K::mass_co2e}},
    {"grams", false, {K::mass_co2e}},
    {"gramme", false, {K::mass_co2e}},
    {"grammes", false, {K::mass_co2e}},
    {"kgs", false, {K::mass_co2e, 3}},
    {"kilo", false, {K::mass_co2e, 3}},
    {"kilos", false, {K::mass_co2e, 3}},
    {"tonne", false, {K::mass_co2e, 6}},
    {"tonnes", false, {K::mass_co2e, 6}},
    {"ton", false, {K::mass_co2e, 6}},
    {"tons", false, {K::mass_co2e, 6}},
    {"lb", false, {K::mass_co2e, -5, 45359237}},  // 0.45359237 kg by definition
    {"lbs", false, {K::mass_co2e, -5, 45359237}},
    {"flop", false, {K::flop}},
    {"flops", false, {K::flop}},
    {"mac", false, {K::flop, 0, 2}},
    {"macs", false, {K::flop, 0, 2}},
    {"s", true, hours(1, 3600)},
    {"sec", false, hours(1, 3600)},
    {"secs", false, hours(1, 3600)},
    {"second", false, hours(1, 3600)},
    {"seconds", false, hours(1, 3600)},
    {"min", false, hours(1, 60)},
    {"mins", false, hours(1, 60)},
    {"minute", false, hours(1, 60)},
    {"minutes", false, hours(1, 60)},
    {"h", true, hours(1)},
    {"hr", false, hours(1)},
    {"hrs", false, hours(1)},
    {"hour", false, hours(1)},
    {"hours", false, hours(1)},
    {"d", true, hours(24)},
    {"day", false, hours(24)},
    {"days", false, hours(24)},
    {"wk", false, hours(168)},
    {"wks", false, hours(168)},
    {"week", false, hours(168)},
    {"weeks", false, hours(168)},
    {"month", false, hours(730.5)},  // a twelfth of 365.25 days
    {"months", false, hours(730.5)},
    {"yr", false, hours(8766)},
    {"yrs", false, hours(8766)},
    {"year", false, hours(8766)},
    {"years", false, hours(8766)},
};

struct Prefix {
  char letter;  // 0: only as a word
  std::string_view word;
  int power;
};
constexpr Prefix kPrefixes[] = {
    {'k', "kilo", 3},   {'M', "mega", 6},   {'G', "giga", 9},   {'T', "tera", 12},
    {'P', "peta", 15},  {'E', "exa", 18},   {'Z', "zetta", 21}, {'Y', "yotta", 24},
    {'m', "milli", -3}, {'u', "micro", -6},
};

bool ends_with(std::string_view s, std::string_view end) {
  return s.size() >= end.size() && s.substr(s.size() - end.size()) == end;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// The power of ten of what stands before `base` in `word`; nothing if it is no prefix.
// `any_case`: where a small m can only be mega (FLOP) and a capital K only kilo.
std::optional<int> prefix_power(std::string_view before, const Base& base, bool& unclear) {
  if (before.empty()) return 0;
  const bool flop = base.unit.kind == K::flop;
  if (before == "\u00B5" || before == "\u03BC")
    return base.symbol ? std::optional(-6) : std::nullopt;
  if (before.size() > 1) {
    if (base.symbol) return std::nullopt;
    const std::string small = lower(before);
    for (const Prefix& prefix : kPrefixes) {
      if (prefix.word == small) return prefix.power;
    }
    return std::nullopt;
  }
  const char c = before[0];
  if (c == 'K') return 3;
  for (const Prefix& prefix : kPrefixes) {
    if (c == prefix.letter && !(flop && c == 'm')) return prefix.power;
  }
  // Small letters that are no prefix of their own: "gwh", "pflops".
  for (const Prefix& prefix : kPrefixes) {
    if (is_capital(prefix.letter) && c == prefix.letter - 'A' + 'a') {
      unclear = c == 'm' && !flop;
      return prefix.power;
    }
  }
  return std::nullopt;
}

// Whether a single letter may stand before the base at all: "kg" and "Mt", not "min" or "ed".
bool takes_letter(const Base& base, char letter) {
  switch (base.unit.kind) {
    case K::energy:
    case K::power:
      return base.symbol || base.text == "wh";
    case K::flop:
      return letter != 'u';
    case K::mass_co2e:
      if (base.text == "g") return letter == 'k' || letter == 'K' || letter == 'm' || letter == 'u';
      return base.text == "t" && (letter == 'k' || letter == 'M' || letter == 'G');
    default:
      return false;
  }
}

}  // namespace

std::optional<UnitWord> unit_word(std::string_view word) {
  constexpr std::size_t kLongest = 14;  // "kilowatthours" and one to spare
  if (word.empty() || word.size() > kLongest) return std::nullopt;
  const std::string small = lower(word);
  for (const Base& base : kBases) {
    const std::string_view given = base.symbol ? word : std::string_view(small);
    if (!ends_with(given, base.text)) continue;
    const std::string_view before = word.substr(0, word.size() - base.text.size());
    if (before.size() == 1 && !takes_letter(base, before[0])) continue;
    if (before.size() > 1 && base.unit.kind == K::duration) continue;
    bool unclear = false;
    const auto power = prefix_power(before, base, unclear);
    if (!power) continue;
    UnitWord out;
    out.unit = base.unit;
    out.unit.power += *power;
    // "mWh" is milli, "mwh" may be either; "MWH" is mega.
    out.unclear = unclear || (before == "m" && base.text == "wh" && word[1] == 'w');
    out.flops = base.text == "flops" && (word.back() == 'S' || !is_capital(word[word.size() - 2]));
    out.ton = base.text == "ton" || base.text == "tons";
    out.macs = base.text == "mac" || base.text == "macs";
    if (out.macs && word.find("MAC") == std::string_view::npos) return std::nullopt;
    if (out.unclear) out.unit.power = base.unit.power + 6;
    out.average = base.unit.times == 730.5 || base.unit.times == 8766;
    return out;
  }
  // "KG", "w", "mw": symbols in the wrong case that can mean one thing only, or that have to be
  // asked about.
  if (small == "kg") return UnitWord{{K::mass_co2e, 3}};
  if (small == "w") return UnitWord{{K::power}};
  if (small == "kw") return UnitWord{{K::power, 3}};
  if (small == "gw") return UnitWord{{K::power, 9}};
  if (small == "mw") {
    UnitWord out{{K::power, 6}};
    out.unclear = true;
    return out;
  }
  return std::nullopt;
}

std::optional<int> short_rate(std::string_view word) {
  // "PF", "PFs", "pfs"
  if (word.size() < 2 || word.size() > 3) return std::nullopt;
  const std::string small = lower(word);
  if (small[1] != 'f' || (small.size() == 3 && small[2] != 's')) return std::nullopt;
  for (const Prefix& prefix : kPrefixes) {
    if (prefix.power >= 12 && prefix.letter - 'A' + 'a' == small[0]) return prefix.power;
  }
  return std::nullopt;
}

}  // namespace trainprint::phrases
