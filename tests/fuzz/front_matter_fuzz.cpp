// Any bytes as a README.md: read, fixed and merged without a crash; a merge changes only what it
// names, says what it was told, and does nothing the second time.
#include <cstdint>
#include <cstdlib>

#include "trainprint/json.hpp"
#include "trainprint/lint.hpp"

using namespace trainprint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view readme(reinterpret_cast<const char*>(data), size);
  const CardReading reading = read_card(readme);
  for (const CardFinding& finding : reading.findings) {
    if (finding.message.empty() || finding.range.begin > finding.range.end) std::abort();
    if (finding.fix && finding.fix->range.end > size) std::abort();
  }
  card_json(readme);
  fix_card(readme);
  CardFields fields;
  fields.emissions = Mass::grams(1234.5);
  if (size % 2 == 0) fields.source = "s: \"1\"";
  const auto card = merge_block(readme, fields);
  if (!card) return 0;
  if (card->text.substr(0, card->before.begin) != readme.substr(0, card->before.begin) ||
      card->text.substr(card->after.end) != readme.substr(card->before.end))
    std::abort();
  unified_diff(readme, card->splices, "README.md");
  const auto again = merge_block(card->text, fields);
  if (!again.ok() || again->text != card->text) std::abort();
  const CardReading now = read_card(card->text);
  if (!now.emissions || now.emissions->as_grams() != 1234.5) std::abort();
  return 0;
}
