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

std::optional<FoundQuantity> plain_quantity(std::string_view text, QuantityKind expected) {
  const std::string_view shown = trimmed(text);
  const bool digits_alone = shown.find_first_not_of("0123456789.,") == std::string_view::npos;
  const bool counted = is_count(expected) || expected == QuantityKind::data_size;
  if (!(digits_alone || counted) || may_be_thousands(shown, expected)) return std::nullopt;
  const auto number = parse_number(text);
  if (!number) return std::nullopt;
  return bare_quantity(*number, expected, text.size());
}

}  // namespace trainprint::phrases
