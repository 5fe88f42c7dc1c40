#include "tiers/ledger.hpp"

#include "trainprint/text.hpp"

namespace trainprint {
namespace {
constexpr int kTraceDigits = 6;
}

std::string figure(double value, std::string_view unit) {
  std::string text = readable(value, kTraceDigits);
  if (!unit.empty()) text += " " + std::string(unit);
  return text;
}

void Ledger::input(const Factor& factor) {
  for (const TraceLine& line : lines_) {
    if (line.symbol == factor.symbol) return;  // already in the sum
  }
  TraceLine line;
  line.symbol = factor.symbol;
  line.label = factor.label;
  line.value = factor.value;
  line.unit = factor.unit;
  line.display = figure(factor.value, factor.unit);
  line.origin = factor.origin;
  line.source = factor.source;
  line.field = factor.field;
  lines_.push_back(std::move(line));
}

void Ledger::result(std::string_view symbol, std::string_view label, double value,
                    std::string_view unit, std::string_view formula, std::string calculation) {
  TraceLine line;
  line.is_result = true;
  line.symbol = symbol;
  line.label = label;
  line.value = value;
  line.unit = unit;
  line.display = figure(value, unit);
  line.formula = formula;
  line.calculation = std::move(calculation);
  lines_.push_back(std::move(line));
}

}  // namespace trainprint
