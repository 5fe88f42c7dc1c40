// Figures with a unit: tokens, hours, kWh.
#include "catalogue/mentions.hpp"
#include "sentence/sentence.hpp"
#include "text/characters.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

// The field that a figure of this kind fills; empty where a sentence's figure fills none by itself.
FieldName field_of(QuantityKind kind) {
  switch (kind) {
    case QuantityKind::parameters:
      return "parameters";
    case QuantityKind::tokens:
      return "tokens";
    case QuantityKind::flop:
      return "training_flop";
    case QuantityKind::energy:
      return "energy_kwh";
    case QuantityKind::power:
      return "overrides.accelerator_power_w";
    case QuantityKind::device_hours:
      return "device_hours";
    case QuantityKind::wall_clock_hours:
    case QuantityKind::duration:
    case QuantityKind::hours_unclear:
      return "wall_clock_hours";
    case QuantityKind::mass_co2e:
      return "emissions_gco2e";
    case QuantityKind::carbon_intensity:
      return "overrides.grid_gco2e_per_kwh";
    case QuantityKind::pue:
      return "overrides.pue";
    case QuantityKind::efficiency:
      return "overrides.throughput_efficiency";
    case QuantityKind::count:
    case QuantityKind::samples:
    case QuantityKind::flop_rate:
    case QuantityKind::fraction:
    case QuantityKind::accelerator_count:
    case QuantityKind::data_size:
      return "";
  }
  return "";
}

bool is_time(QuantityKind kind) {
  return kind == QuantityKind::duration || kind == QuantityKind::hours_unclear ||
         kind == QuantityKind::wall_clock_hours;
}

std::string told_apart(const std::vector<Notice>& notices) {
  std::string out;
  for (const Notice& notice : notices) out += (out.empty() ? "" : " ") + notice.message;
  return out;
}

// "3T tokens in total": all epochs together.
bool is_total(Sentence& sentence, std::size_t end) {
  for (const Word& word : sentence.words()) {
    constexpr std::size_t kNear = 12;
    if (word.range.begin >= end && word.range.begin < end + kNear &&
        one_of(word.text, "total overall altogether"))
      return true;
  }
  return false;
}

// "hours -5", "-3 days": a sign, not a dash between words.
std::optional<Error> below_zero(const Sentence& sentence) {
  const std::string_view text = sentence.text();
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != '-' || !is_digit(text[i + 1])) continue;
    if (i > 0 && text[i - 1] != ' ' && text[i - 1] != '=' && text[i - 1] != ':') continue;
    std::size_t end = i + 1;
    while (end < text.size() && text[end] != ' ' && text[end] != ',') ++end;
    return Error{
        ErrorCode::out_of_range,
        "",
        in_quotes(text.substr(i, end - i)) +
            " is below zero, and nothing about a training is. Expected: a positive number.",
        {}};
  }
  return std::nullopt;
}

}  // namespace

std::vector<Error> read_quantities(Sentence& sentence) {
  if (auto error = below_zero(sentence)) return {std::move(*error)};
  // Whether hours can be by the clock: only where hardware is named do they run on something.
  bool hardware = false;
  const HardwareText text(sentence.text());
  for (const HardwareMention& mention : text.mentions()) hardware = hardware || !mention.processor;
  for (const FoundQuantity& found : find_quantities(sentence.text())) {
    FieldName field = field_of(found.kind);
    if (field.empty()) continue;
    ByteRange range{found.begin, found.end};
    if (sentence.is_used(range)) continue;  // the tokens of an example
    const bool of_each_epoch =
        field == "tokens" && sentence.has("epochs") && !is_total(sentence, found.end);
    if (of_each_epoch) field = "dataset_tokens";
    const bool by_the_clock = is_time(found.kind) && (hardware || found.accelerator_count);
    const bool unclear =
        found.needs_answer() && !(found.kind == QuantityKind::hours_unclear && by_the_clock);
    if (sentence.has(field)) {
      sentence.ask(field,
                   "There are two figures for this, the second " + in_quotes(sentence.text(range)) +
                       ". Which one is right?",
                   range);
      continue;
    }
    if (unclear) {
      sentence.ask(field, std::string(found.question), range);
      continue;
    }
    std::string assumed = told_apart(found.notices);
    if (of_each_epoch && assumed.empty()) assumed = "Taken as those of one epoch.";
    if (is_time(found.kind) && assumed.empty()) assumed = "The hours are taken by the clock.";
    sentence.put(field, exact_decimal(found.value), range, std::move(assumed));
    if (found.accelerator_count && found.kind != QuantityKind::device_hours &&
        !sentence.has("accelerator_count"))
      sentence.put("accelerator_count", exact_decimal(*found.accelerator_count), range);
  }
  return {};
}

}  // namespace trainprint::sentence
