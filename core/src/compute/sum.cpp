#include "compute/sum.hpp"

#include <cmath>

#include "trainprint/text.hpp"

namespace trainprint {

std::string shown(double value) { return readable(value, 6); }

std::string times(std::initializer_list<double> factors) {
  std::string out;
  for (const double factor : factors) {
    if (!out.empty()) out += " × ";
    out += shown(factor);
  }
  return out;
}

double Sum::taken(std::string_view symbol, std::string_view label, double value, const char* unit,
                  Origin origin, std::string_view source, std::string_view field) {
  TraceLine& line = out_->trace.emplace_back();
  line.symbol = symbol;
  line.label = label;
  line.value = value;
  line.unit = unit;
  line.display = shown(value);
  if (!line.unit.empty()) line.display += " " + std::string(line.unit);
  line.origin = origin;
  line.source = source;
  line.field = field;
  return value;
}

double Sum::given(const ComputeField& field, double value) {
  const bool constant = field.rule.path.substr(0, 10) == "overrides.";
  return taken(field.symbol, field.rule.label, value, "",
               constant ? Origin::overridden : Origin::disclosed, "given", field.rule.path);
}

double Sum::either(const ComputeDescription& d, const char* path, double fallback,
                   const char* source) {
  const ComputeField& field = compute_field(path);
  if (const auto value = field.get(d)) return given(field, *value);
  return taken(field.symbol, field.rule.label, fallback, "", Origin::imputed, source, path);
}

double Sum::result(const char* symbol, const char* label, double value, const char* unit,
                   std::string_view formula, std::string calculation) {
  taken(symbol, label, value, unit, Origin::derived, "", "");
  TraceLine& line = out_->trace.back();
  line.is_result = true;
  line.formula = formula;
  line.calculation = std::move(calculation);
  return value;
}

void Sum::notice(const char* code, const char* field, std::string_view message) {
  out_->notices.push_back({code, field, std::string(message)});
}

void Sum::error(double relative) {
  out_->relative_error = std::hypot(out_->relative_error, relative);
  out_->assumed_error = std::hypot(out_->assumed_error, relative);
}

void Sum::range(const ComputeRange& range) {
  out_->relative_error = std::hypot(out_->relative_error, (range.high - range.low) / 2);
  if (range.high > range.low) out_->ranges.push_back(range);
}

}  // namespace trainprint
