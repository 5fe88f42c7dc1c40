#include "compute/counter.hpp"

namespace trainprint {

Term Counter::found(std::string_view symbol, std::string_view label, double value,
                    std::string_view unit, Origin origin, std::string_view source,
                    FieldName field) {
  return trace.input({.symbol = symbol,
                      .label = label,
                      .value = value,
                      .unit = unit,
                      .origin = origin,
                      .source = std::string(source),
                      .field = field});
}

Term Counter::given(const ComputeField& field, double value) {
  const bool constant = std::string_view(field.rule.path).substr(0, 10) == "overrides.";
  return found(field.symbol, field.rule.label, value, "",
               constant ? Origin::overridden : Origin::disclosed, "given", field.rule.path);
}

Term Counter::given(const ComputeDescription& d, FieldName path) {
  const ComputeField& field = *compute_field(path);
  return given(field, *field.get(d));
}

Term Counter::either(const ComputeDescription& d, FieldName path, double fallback,
                     std::string_view source) {
  const ComputeField& field = *compute_field(path);
  if (const auto value = field.get(d)) return given(field, *value);
  return found(field.symbol, field.rule.label, fallback, "", Origin::imputed, source,
               field.rule.path);
}

void Counter::notice(NoticeCode code, FieldName field, std::string_view message) {
  out_->notices.push_back({code, field, std::string(message)});
}

void Counter::error(double relative) {
  out_->relative_error = in_quadrature(out_->relative_error, relative);
  out_->assumed_error = in_quadrature(out_->assumed_error, relative);
}

void Counter::range(const ComputeRange& range) {
  const Spread& s = range.spread;
  const double error =
      s.shape == Shape::log_normal ? relative_error_of(s.log_sd) : (s.high - s.low) / 2;
  out_->relative_error = in_quadrature(out_->relative_error, error);
  if (error > 0) out_->ranges.push_back(range);
}

}  // namespace trainprint
