#include "tiers/interval.hpp"

#include <cmath>

namespace trainprint {

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
  const Percentiles p =
      has_closed_form(model) ? closed_form_percentiles(model) : percentiles(model, points);
  return {estimate * p.p05, estimate * p.p50, estimate * p.p95,
          relative_error_of(std::log(p.p95 / p.p05) / (2 * kQuantile95)), std::move(basis)};
}

}  // namespace trainprint
