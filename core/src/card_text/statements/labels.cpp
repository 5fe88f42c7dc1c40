#include "card_text/statements/labels.hpp"

#include <algorithm>

#include "card_text/vocabulary/words.hpp"
#include "text/language_words.generated.hpp"

namespace trainprint::card_text {
namespace {

using K = QuantityKind;

// Phrases as says() takes them.
struct LabelWords {
  Field field;
  std::string_view strong;  // Mean the field anywhere.
  std::string_view weak;    // Mean it among others about training.
};
// The first row that fits decides.
constexpr LabelWords kLabelWords[] = {
    {Field::pue, vocabulary::kLabelPueStrong, ""},
    {Field::grid, vocabulary::kLabelGridStrong, ""},
    {Field::emissions, vocabulary::kLabelEmissionsStrong, vocabulary::kLabelEmissionsWeak},
    {Field::energy, vocabulary::kLabelEnergyStrong, vocabulary::kLabelEnergyWeak},
    {Field::power, vocabulary::kLabelPowerStrong, vocabulary::kLabelPowerWeak},
    {Field::flop, vocabulary::kLabelFlopStrong, ""},
    {Field::count, vocabulary::kLabelCountStrong, ""},
    {Field::nodes, vocabulary::kLabelNodesStrong, vocabulary::kLabelNodesWeak},
    {Field::hours, vocabulary::kLabelHoursStrong, vocabulary::kLabelHoursWeak},
    {Field::provider, vocabulary::kLabelProviderStrong, vocabulary::kLabelProviderWeak},
    {Field::region, vocabulary::kLabelRegionStrong, vocabulary::kLabelRegionWeak},
    {Field::parameters, vocabulary::kLabelParametersStrong, vocabulary::kLabelParametersWeak},
    {Field::tokens, vocabulary::kLabelTokensStrong, vocabulary::kLabelTokensWeak},
    {Field::training_type, vocabulary::kLabelTrainingTypeStrong, ""},
    {Field::accelerator, vocabulary::kLabelAcceleratorStrong, vocabulary::kLabelAcceleratorWeak},
    {Field::model, vocabulary::kLabelModelStrong, vocabulary::kLabelModelWeak},
};

constexpr std::size_t kLongestLabel = 160, kMostWords = 16, kMostUnitWords = 3;

// Whether the unit's dimension belongs to a field, and to which.
Field field_of(K kind) {
  switch (kind) {
    case K::mass_co2e:
      return Field::emissions;
    case K::carbon_intensity:
      return Field::grid;
    case K::energy:
      return Field::energy;
    case K::power:
      return Field::power;
    case K::flop:
      return Field::flop;
    case K::device_hours:
    case K::duration:
    case K::hours_unclear:
    case K::wall_clock_hours:
      return Field::hours;
    default:
      return Field::none;
  }
}

// What stands in the first brackets of a label; `rest` is the label without any.
std::string bracketed(std::string_view label, std::string& rest) {
  std::string inside;
  int depth = 0;
  bool first = true;
  for (const char c : label) {
    if (c == '(' || c == '[') {
      ++depth;
    } else if (c == ')' || c == ']') {
      if (depth > 0) --depth;
      if (depth == 0 && !inside.empty()) first = false;
    } else if (depth > 0) {
      if (first) inside += c;
    } else {
      rest += c;
    }
  }
  return inside;
}

std::string_view without(std::string_view s, std::string_view prefix) {
  s = trimmed(s);
  return s.substr(0, prefix.size()) == prefix ? trimmed(s.substr(prefix.size())) : s;
}

// Whether `text` is a unit that values of a label can have, or a scale: "M".
bool is_unit(std::string_view text) {
  const auto kind = kind_of_unit(text);
  return kind && (*kind == K::count || *kind == K::flop_rate || field_of(*kind) != Field::none);
}

std::string find_unit(std::string_view brackets, std::string_view rest) {
  for (const std::string_view candidate : {without(brackets, "in "), trimmed(brackets)}) {
    if (is_unit(candidate)) return std::string(candidate);
  }
  const std::size_t in = rest.rfind(" in ");
  for (const std::size_t at : {in == std::string_view::npos ? in : in + 4, rest.rfind(',') + 1}) {
    if (at == std::string_view::npos || at == 0 || at > rest.size()) continue;
    const std::string_view candidate = trimmed(rest.substr(at));
    if (is_unit(candidate)) return std::string(candidate);
  }
  if (is_unit(trimmed(rest))) return std::string(trimmed(rest));
  // "Total kWh"
  const std::string_view whole = trimmed(rest);
  const std::string_view last = whole.substr(whole.find_last_of(' ') + 1);
  const bool energy = one_of(last, "kwh mwh gwh wh");
  return energy ? std::string(last) : std::string();
}

std::size_t word_count(std::string_view words) {
  return static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) - 1;
}

// "GPU hours for 300B tokens": a benchmark on part of the data.
bool of_some_tokens(std::string_view label) {
  const std::size_t made_for = label.find(" for ");
  if (made_for == label.npos || !has_digit(label.substr(made_for))) return false;
  const auto found = find_quantities(label.substr(made_for));
  return std::any_of(found.begin(), found.end(),
                     [](const FoundQuantity& q) { return q.kind == K::tokens; });
}

}  // namespace

std::optional<K> kind_of(Field field) {
  switch (field) {
    case Field::count:
    case Field::per_node:
      return K::accelerator_count;
    case Field::nodes:
      return K::count;
    case Field::device_hours:
    case Field::clock_hours:
    case Field::hours:
      return K::hours_unclear;
    case Field::power:
      return K::power;
    case Field::pue:
      return K::pue;
    case Field::grid:
      return K::carbon_intensity;
    case Field::energy:
      return K::energy;
    case Field::emissions:
      return K::mass_co2e;
    case Field::parameters:
      return K::parameters;
    case Field::tokens:
      return K::tokens;
    case Field::flop:
      return K::flop;
    default:
      return std::nullopt;
  }
}

std::optional<K> kind_of_unit(std::string_view unit) {
  if (unit.empty() || unit.size() > 40 || has_digit(unit.substr(0, 1))) return std::nullopt;
  const std::string text = "1 " + std::string(unit);
  const auto found = find_quantities(text);
  if (found.size() != 1 || found[0].begin != 0 || found[0].value <= 0) return std::nullopt;
  // "tCO2eq." and "kg CO2 eq*" still are.
  if (text.find_first_not_of(".*) ", found[0].end) != std::string::npos) return std::nullopt;
  return found[0].kind;
}

std::optional<Boundary> boundary_in(std::string_view words) {
  if (says(words, vocabulary::kLabelFacility)) return Boundary::facility;
  if (says(words, vocabulary::kLabelAccelerators)) return Boundary::accelerator;
  return std::nullopt;
}

// "Training Steps/sec", "Tokens/s", "Time per step": a rate, or the time of one part.
bool is_rate(std::string_view label, std::string_view words) {
  if (says(words, "flop|flops|pflop|tflop")) return false;
  if (says(words, "per second|per sec$|per step|per iteration|per sample|per token|per batch"))
    return true;
  for (const std::string_view rate : {"/sec", "/s", "s/it", "/step", "/iter"}) {
    const std::size_t at = label.find(rate);
    const std::size_t end = at + rate.size();
    if (at != label.npos && (rate.size() > 2 || end == label.size() || !is_letter(label[end])))
      return true;
  }
  return false;
}

std::optional<Label> read_label(std::string_view label) {
  label = trimmed(label);
  while (!label.empty() && (label.back() == ':' || label.back() == '?')) label.remove_suffix(1);
  if (label.empty() || label.size() > kLongestLabel) return std::nullopt;
  std::string rest;
  const std::string brackets = bracketed(label, rest);
  const std::string words = words_of(rest);
  if (word_count(words) == 0 || word_count(words) > kMostWords) return std::nullopt;
  if (is_rate(label, words)) return std::nullopt;
  // "power of GPU and CPU" counts, "CPU model" does not.
  const bool cpu = says(words, vocabulary::kLabelProcessor) && !says(words, "gpu|tpu");
  if (!cpu && says(words, vocabulary::kLabelEpochsStrong)) {
    Label out;
    out.field = Field::epochs;
    out.strong = true;
    return out;
  }
  if (cpu || says(words, vocabulary::kLabelOther) || of_some_tokens(rest)) return std::nullopt;
  const std::string inside = words_of(brackets);
  if (says(inside, "inference|market") && !says(inside, "location")) return std::nullopt;
  // "Number of Parameters (Non-Embedding)", beside that of all of them.
  if (says(inside, "non embedding|excluding embedding|without embedding|active|activated"))
    return std::nullopt;
  Label out;
  for (const LabelWords& row : kLabelWords) {
    const bool strong = says(words, row.strong);
    if (!strong && !says(words, row.weak)) continue;
    out.field = row.field;
    out.strong = strong;
    break;
  }
  if (out.field == Field::none && brackets.empty() && word_count(words) > kMostUnitWords)
    return std::nullopt;
  out.unit = find_unit(brackets, rest);
  // "Params (M)"
  const bool size = out.field == Field::parameters || out.field == Field::tokens;
  if (out.unit.empty() && size && one_of(trimmed(brackets), "k m b t"))
    out.unit = trimmed(brackets);
  if (out.unit.empty() && out.field == Field::hours) {
    out.unit = says(words, "seconds")                    ? "seconds"
               : says(words, "minutes")                  ? "minutes"
               : says(words, "days")                     ? "days"
               : says(words, vocabulary::kLabelHourUnit) ? "hours"
                                                         : "";
  }
  // "Training FLOPs": the unit stands in the name.
  if (out.unit.empty() && out.field == Field::flop && says(words, "flop|training flop|floating"))
    out.unit = "FLOP";
  const auto kind = kind_of_unit(out.unit);
  const Field measured = kind ? field_of(*kind) : Field::none;
  if (measured != Field::none) {
    const bool named = out.field != Field::none;
    const bool gas = says(words_of(out.unit), "co2|tco2|kgco2|gco2|mtco2");
    const bool telling = gas || *kind == K::device_hours;
    if (!named && !telling) return std::nullopt;
    out.strong = out.strong || telling;
    out.field = measured;
  }
  if (out.field == Field::none) return std::nullopt;
  if (out.field == Field::hours && says(words, vocabulary::kLabelDeviceTime))
    out.field = Field::device_hours;
  out.by_clock = says(words, vocabulary::kLabelClock) && !(kind && *kind == K::device_hours);
  out.training = says(words, vocabulary::kLabelTraining);
  out.market = says(words, "market based");
  out.with_host = says(words, "gpu and cpu|cpu and gpu");
  out.boundary = boundary_in(words);
  out.total = says(words, vocabulary::kLabelTotal);
  out.per_node = (out.field == Field::count || out.field == Field::accelerator) &&
                 says(words, "per node|per server|per machine|per host|per instance");
  return out;
}

}  // namespace trainprint::card_text
