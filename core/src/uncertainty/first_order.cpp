#include <cmath>

#include "trainprint/uncertainty.hpp"

namespace trainprint {
double first_order(std::span<const double> relative_errors) {
  double sum = 0;
  for (const double e : relative_errors) sum += e * e;
  return std::sqrt(sum);
}

double log_spread(double relative) { return std::sqrt(std::log(1 + relative * relative)); }

double relative_error(double log_spread) { return std::sqrt(std::expm1(log_spread * log_spread)); }

ErrorModel error_model(std::span<const Cause> causes) {
  ErrorModel model;
  for (const Cause& cause : causes) {
    model.factors.push_back(
        {cause.spread ? *cause.spread : log_normal_spread(cause.relative_error), cause.exponent});
  }
  return model;
}

Interval interval_of(const ErrorModel& model, Mass estimate, std::size_t points,
                     std::string basis) {
  constexpr double kWidth = 2 * 1.6448536269514722;  // from the 5th to the 95th percentile
  const Percentiles p =
      has_closed_form(model) ? closed_form_percentiles(model) : percentiles(model, points);
  return {estimate * p.p05, estimate * p.p50, estimate * p.p95,
          relative_error(std::log(p.p95 / p.p05) / kWidth), std::move(basis)};
}

}  // namespace trainprint
