// Any bytes as running text: spans that lie in it and follow each other, and finite numbers.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "trainprint/phrases.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace trainprint;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::size_t last = 0;
  for (const FoundQuantity& q : find_quantities(text)) {
    if (q.begin < last || q.end <= q.begin || q.end > size || !std::isfinite(q.value)) std::abort();
    last = q.end;
    const auto again = parse_quantity(text.substr(q.begin, q.end - q.begin), q.kind);
    if (!again.ok() || again->value != q.value) std::abort();
    humane(q);
  }
  if (size > 0) {
    constexpr int kKinds = static_cast<int>(QuantityKind::accelerator_count) + 1;
    const auto expected = static_cast<QuantityKind>(data[0] % kKinds);
    const auto q = parse_quantity(text.substr(1), expected, FieldPath::unchecked("field"));
    if (q && (!std::isfinite(q->value) || q->end > size)) std::abort();
  }
  return 0;
}
