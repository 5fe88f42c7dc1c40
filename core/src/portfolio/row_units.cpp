// What columns say of each other's units, and figures of a row that cannot be taken as they are.
#include <algorithm>
#include <cmath>

#include "phrases/plain.hpp"
#include "phrases/thousands.hpp"
#include "portfolio/headers.hpp"
#include "portfolio/row_maker.hpp"
#include "portfolio/row_parts.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

using namespace row_parts;

void RowMaker::doubt(ErrorCode code, std::size_t field, std::string message) {
  doubts_.push_back({code, FieldPath::unchecked(fields_[field].path), std::move(message), {}});
}

std::optional<double> RowMaker::number_of(std::size_t field, const Json& value) const {
  if (!value.is_string()) return value.is_number() ? std::optional(value.number) : std::nullopt;
  const RunField& known = fields_[field].field;
  const auto read = parse_quantity(
      value.text, known.compute != nullptr ? known.compute->rule.kind : known.number->rule.kind);
  if (!read || read->needs_answer()) return std::nullopt;
  return read->value;
}

// "co2_kg" says 12 kg
std::string RowMaker::said_by(const Slot& slot) const {
  return in_quotes(slot.column) + " says " +
         (slot.value.is_number() ? number_text(JsonScalar::Kind::number, slot.value.number)
                                 : text_of(slot.value));
}

void RowMaker::put_unit(Slot& slot, std::string_view suffix) {
  if (!slot.value.is_string()) {
    slot.value.text = number_text(JsonScalar::Kind::number, slot.value.number);
    slot.value.kind = Json::Kind::string;
  }
  slot.value.text += suffix;
  slot.bare = false;
}

void RowMaker::apply_unit(std::size_t field, const std::string& unit) {
  Slot& slot = slots_[field];
  if (!given(field)) {
    settle_doubtful(field, unit);
    return;
  }
  const auto suffix = unit_suffix(field, unit);
  if (!suffix)
    return doubt(ErrorCode::ambiguous, field,
                 "The unit " + in_quotes(unit) + " of " + in_quotes(slot.column) +
                     " is not understood. Write a unit such as kg, kWh, h or B.");
  if (slot.bare) return put_unit(slot, *suffix);
  // A unit that is said twice has to be the same.
  const auto stated = number_of(field, slot.value);
  const std::string_view text = slot.value.text;
  std::size_t end = 0;
  while (end < text.size() && (is_digit(text[end]) || text[end] == '.' || text[end] == ',')) ++end;
  Json other;
  other.kind = Json::Kind::string;
  other.text = std::string(text.substr(0, end)) + *suffix;
  const auto by_unit = number_of(field, other);
  if (end > 0 && stated && by_unit && std::fabs(*stated / *by_unit - 1) > 1e-9)
    doubt(ErrorCode::contradiction, field,
          said_by(slot) + ", the unit beside it " + in_quotes(unit) + ". Keep one of them.");
}

// "energy" beside "energy_unit": what was in doubt is not, where the unit is one.
bool RowMaker::settle_doubtful(std::size_t field, const std::string& unit) {
  const auto suffix = unit_suffix(field, unit);
  const auto at = std::find_if(doubtful_.begin(), doubtful_.end(),
                               [&](const auto& one) { return one.first->meaning.field == field; });
  if (!suffix || at == doubtful_.end()) return false;
  const Column& column = *at->first;
  const Json value = at->second;
  if (value.is_string() && has_own_unit(value.text)) return false;
  doubtful_.erase(at);
  unused_.add(column.name, true);
  ColumnMeaning meaning = column.meaning;
  meaning.unit = *suffix;
  take_field(meaning, column.name,
             value.is_string() ? JsonScalar::Kind::string : JsonScalar::Kind::number, value.number,
             value.text);
  return true;
}

void RowMaker::apply_units() {
  Slot& emissions = slots_[fields().emissions];
  if (of_codecarbon_ && given(fields().emissions) && emissions.bare &&
      fold(emissions.column) == "emissions")
    put_unit(emissions, " kg");
  for (const auto& [field, unit] : units_) {
    if (field != kNoField) {
      apply_unit(field, unit);
      continue;
    }
    // Of whatever there is that it can be a unit of.
    std::size_t of = kNoField, how_many = 0;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      if (!given(i) || !is_number(i) || !slots_[i].bare || slots_[i].priority >= kOfCard) continue;
      if (!unit_suffix(i, unit)) continue;
      of = i;
      ++how_many;
    }
    if (how_many == 1) apply_unit(of, unit);
    for (std::size_t i = 0; how_many == 0 && i < doubtful_.size(); ++i)
      how_many = settle_doubtful(doubtful_[i].first->meaning.field, unit) ? 1 : 0;
    if (how_many > 1)
      doubt(ErrorCode::ambiguous, of,
            "The unit " + in_quotes(unit) +
                " may be of more than one column. Put it into the name of its column.");
  }
}

// "emissions", "co2": a column whose unit nothing says. Grams are what the Hub's co2_eq_emissions
// counts, kilograms what CodeCarbon's column of that name does.
bool RowMaker::emissions_without_unit() const {
  const std::size_t field = fields().emissions;
  const Slot& slot = slots_[field];
  return given(field) && slot.bare && slot.priority < kOfCard &&
         one_of(fold(slot.column), "emissions co2 co2eq");
}

// Whether another value of that field would change the row's figure.
bool RowMaker::decides(std::size_t field) const {
  const Fields& all = fields();
  if (given(all.emissions)) return false;
  if (field == all.emissions) return true;
  if (given(all.energy)) return false;
  if (field == all.count) return given(all.wall_clock) && !given(all.device_hours);
  if (given(field)) return false;
  if (field == all.power) return !given(all.accelerator);
  if (field == all.wall_clock) return !given(all.device_hours);
  return true;
}

// A number that nobody means in the unit that its column would have.
void RowMaker::check_value(std::size_t field) {
  const Slot& slot = slots_[field];
  if (!given(field) || !slot.bare || slot.priority >= kOfCard) return;
  const RunField& known = fields_[field].field;
  const QuantityKind kind =
      known.compute != nullptr ? known.compute->rule.kind : known.number->rule.kind;
  if (slot.value.is_string() && !dots_are_decimal_) {
    const std::string_view text = trimmed(slot.value.text);
    const bool never = kind == QuantityKind::pue || kind == QuantityKind::carbon_intensity ||
                       kind == QuantityKind::power || kind == QuantityKind::fraction ||
                       kind == QuantityKind::efficiency;
    if (!never && text.find(',') == text.npos && phrases::has_one_group(text))
      return doubt(ErrorCode::ambiguous, field,
                   said_by(slot) + ": thousands, or three decimals? Write " +
                       std::string(text.substr(0, text.find('.'))) +
                       std::string(text.substr(text.find('.') + 1)) + ", or a number with a unit.");
  }
  const auto value = number_of(field, slot.value);
  if (!value || !(*value > 0)) return;
  // The smallest networks have some ten thousand parameters, and a petaFLOP is a second's work.
  constexpr double kFewParameters = 1e4, kFewTokens = 1e3, kLittleCompute = 1e9;
  const bool small = (field == fields().parameters && *value < kFewParameters) ||
                     (field == fields().tokens && *value < kFewTokens) ||
                     (field == fields().flop && *value < kLittleCompute);
  if (small)
    return doubt(ErrorCode::ambiguous, field,
                 said_by(slot) + ": in which unit? Put it into the name of the column, such as " +
                     (field == fields().parameters ? "\"params_b\"."
                      : field == fields().tokens   ? "\"tokens_b\"."
                                                   : "\"training_pflop\"."));
  const std::string_view doubt_of = phrases::doubt_of_unit(*value, kind);
  if (!doubt_of.empty() && slot.value.is_number())
    doubt(ErrorCode::ambiguous, field, said_by(slot) + ": " + std::string(doubt_of));
}

// What columns say that cannot be taken as it is.
void RowMaker::check_columns() {
  for (const auto& [field, other] : others_) {
    // Figures are rounded: "7B" and 6.74e9 are one.
    constexpr double kRounded = 0.05;
    const auto a = number_of(field, slots_[field].value), b = number_of(field, other.value);
    if (!a || !b || std::fabs(*a - *b) <= kRounded * std::max(std::fabs(*a), std::fabs(*b)))
      continue;
    doubt(ErrorCode::contradiction, field,
          said_by(slots_[field]) + ", " + said_by(other) + ". Keep the one that is right.");
  }
  for (const auto& [column, value] : doubtful_) {
    const std::size_t field = column->meaning.field;
    if (decides(field)) doubt(ErrorCode::ambiguous, field, doubt_about(column->name, field));
  }
  for (const std::size_t field :
       {fields().parameters, fields().tokens, fields().flop, fields().emissions, fields().energy,
        fields().device_hours, fields().wall_clock, fields().power, fields().grid})
    check_value(field);
}

}  // namespace trainprint
