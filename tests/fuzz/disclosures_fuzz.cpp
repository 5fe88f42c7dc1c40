// Any bytes as a disclosure: BoAmps, CycloneDX, SPDX, the AI Act's form.
#include "checks.hpp"
#include "disclosures/disclosures.hpp"

using namespace trainprint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto root = parse_json(fuzz::text_of(data, size));
  if (!root) return 0;
  const auto disclosed = disclosures::read_disclosure(*root);
  if (disclosed) fuzz::require_reading(*disclosed, size);
  return 0;
}
