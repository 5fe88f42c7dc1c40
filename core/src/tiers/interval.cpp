#include "tiers/interval.hpp"

#include <cmath>

namespace trainprint {

ErrorModel error_model(std::span<const Cause> causes) {
  ErrorModel model;
  model.factors.reserve(causes.size());
  for (const Cause& cause : causes) {
    model.factors.push_back(
        {cause.spread ? *cause.spread : log_normal_spread(cause.relative_error), cause.exponent});
  }
  return model;
}

Interval interval_of(const Percentiles& ratios, Mass estimate, std::string basis) {
  return {estimate * ratios.p05, estimate * ratios.p50, estimate * ratios.p95,
          std::sqrt(ratios.p95 / ratios.p05) - 1, std::move(basis)};
}

Interval interval_of(const ErrorModel& model, Mass estimate, std::size_t points,
                     std::string basis) {
  return interval_of(
      has_closed_form(model) ? closed_form_percentiles(model) : percentiles(model, points),
      estimate, std::move(basis));
}

}  // namespace trainprint
