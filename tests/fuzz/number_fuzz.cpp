// Any bytes as a number: finite or refused, and what was read prints and reads back the same.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "trainprint/text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto value = trainprint::parse_number(text)) {
    if (!std::isfinite(*value)) std::abort();
    const auto again = trainprint::parse_number(trainprint::readable(*value, 17));
    if (!again.ok() || *again != *value) std::abort();
  }
  trainprint::fold(text);
  return 0;
}
