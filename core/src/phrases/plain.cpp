#include "phrases/plain.hpp"

#include "phrases/thousands.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::phrases {

FoundQuantity bare_quantity(double value, QuantityKind expected, std::size_t size) {
  FoundQuantity q;
  q.kind = expected;
  q.value = value;
  q.end = size;
  return q;
}

std::string_view doubt_of_unit(double value, QuantityKind expected) {
  // Electricity of 5 g/kWh, a part of 2 W and a text of 10 kB are none that trained anything.
  if (!(value > 0)) return {};
  if (expected == QuantityKind::carbon_intensity && value < 5)
    return "In which unit? Electricity of so few grams is hardly sold. Write 0.4 kg/kWh, or 400.";
  if (expected == QuantityKind::power && value < 2)
    return "In which unit? No accelerator draws so few watts. Write 0.4 kW, or 400.";
  if (expected == QuantityKind::data_size && value < 1e4)
    return "In which unit? Write 40 GB, or bytes with their unit.";
  return {};
}

std::optional<FoundQuantity> plain_quantity(std::string_view text, QuantityKind expected) {
  const std::string_view shown = trimmed(text);
  const bool digits_alone = shown.find_first_not_of("0123456789.,") == std::string_view::npos;
  const bool counted = is_count(expected) || expected == QuantityKind::data_size;
  if (!(digits_alone || counted) || may_be_thousands(shown, expected)) return std::nullopt;
  const auto number = parse_number(text);
  if (!number || !doubt_of_unit(*number, expected).empty()) return std::nullopt;
  return bare_quantity(*number, expected, text.size());
}

}  // namespace trainprint::phrases
