#include "compute/sum.hpp"

#include <cmath>

#include "trainprint/text.hpp"

namespace trainprint {

std::string shown(double value) { return readable(value, 6); }

double Sum::taken(std::string_view symbol, std::string_view label, double value,
                  std::string_view unit, Origin origin, std::string_view source,
                  std::string_view field) {
  TraceLine line;
  line.symbol = symbol;
  line.label = label;
  line.value = value;
  line.unit = unit;
  line.display = shown(value) + (unit.empty() ? "" : " " + std::string(unit));
  line.origin = origin;
  line.source = source;
  line.field = field;
  out_->trace.push_back(std::move(line));
  return value;
}

double Sum::given(const ComputeField& field, double value) {
  const bool constant = field.path.substr(0, 10) == "overrides.";
  return taken(field.symbol, field.label, value, "",
               constant ? Origin::overridden : Origin::disclosed, "given", field.path);
}

double Sum::result(std::string_view symbol, std::string_view label, double value,
                   std::string_view unit, std::string_view formula, std::string calculation) {
  taken(symbol, label, value, unit, Origin::derived, "", "");
  TraceLine& line = out_->trace.back();
  line.is_result = true;
  line.formula = formula;
  line.calculation = std::move(calculation);
  return value;
}

void Sum::notice(std::string_view code, std::string_view field, std::string message) {
  out_->notices.push_back({std::string(code), std::string(field), std::move(message)});
}

void Sum::error(double relative) {
  out_->relative_error =
      std::sqrt(out_->relative_error * out_->relative_error + relative * relative);
}

}  // namespace trainprint
