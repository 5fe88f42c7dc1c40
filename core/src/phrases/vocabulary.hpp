// The words and units that people write quantities with, in one place.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "trainprint/phrases.hpp"

namespace trainprint::phrases {

/// value in the base unit = written number x 10^power x times / over. The power of ten is applied
/// to the digits, so that it rounds nothing.
struct Unit {
  QuantityKind kind;
  int power = 0;
  double times = 1;
  double over = 1;
};

/// What a word does in a phrase about quantities.
enum class Sense : std::uint8_t {
  none,
  about,        ///< "about": before a number
  at_least,     ///< "over"
  at_most,      ///< "under"
  noun,         ///< "tokens": kind
  device,       ///< "GPU"
  device_core,  ///< "core": a part of a device
  host,         ///< "node"
  cpu,
  vendor,      ///< "NVIDIA": may stand before a device's name
  filler,      ///< "total": says nothing about the quantity
  joins,       ///< "on": between a time and the devices it ran on
  lasts,       ///< "for": between devices and the time they ran
  is,          ///< "of", "was": between a label and its number
  carbon,      ///< "carbon": in place of CO2
  equivalent,  ///< "eq": after CO2
  emissions,   ///< A label for emissions.
  used,        ///< "Hours used": ends a label
  metric,      ///< "metric" ton
  clock,       ///< "wall-clock"
};

struct Word {
  Sense sense = Sense::none;
  std::uint8_t value = 0;  ///< Of a noun its QuantityKind.
};

/// What `word` does, in any case; a word that does nothing has Sense::none.
Word look_up(std::string_view word);

/// Whether `word`, in any case, is `small`, which is in lower case.
bool same_word(std::string_view word, std::string_view small);

/// A unit that is one word: "kWh", "zettaFLOPs", "tonnes", "weeks". Traits that are not its size:
struct UnitWord {
  Unit unit;
  bool flops = false;    ///< "FLOPS", which people write for an amount and for a rate.
  bool ton = false;      ///< "ton", metric or not.
  bool macs = false;     ///< Multiply-accumulates.
  bool average = false;  ///< A month or year, on average.
  bool unclear = false;  ///< "mw": milli or mega.
};
std::optional<UnitWord> unit_word(std::string_view word);

/// "PF", "EF": a FLOP rate in "PF-days" and nowhere else.
std::optional<int> short_rate(std::string_view word);

}  // namespace trainprint::phrases
