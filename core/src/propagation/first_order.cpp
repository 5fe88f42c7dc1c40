// Any product of factors to first order, as if each were log-normal.
#include <cmath>

#include "propagation/model.hpp"
#include "propagation/spread.hpp"

namespace trainprint {

std::vector<double> first_order_log_sds(const ErrorModel& model) {
  const double k = 1 + model.it.h + model.it.q;
  std::vector<double> out;
  out.reserve(model.factors.size());
  for (std::size_t i = 0; i < model.factors.size(); ++i) {
    const UncertainFactor& factor = model.factors[i];
    double exponent = factor.exponent;
    if (has_it_term(model)) {
      if (i == model.it.power) exponent -= model.it.exponent * model.it.q / k;
      if (i == model.it.host) exponent += model.it.exponent * model.it.h / k;
      if (i == model.it.node) exponent += model.it.exponent * model.it.q / k;
    }
    const Spread spread = tamed(factor.spread);
    const double log_sd =
        spread.shape == Shape::log_normal
            ? spread.log_sd
            : (log_quantile(spread, 0.95) - log_quantile(spread, 0.05)) / (2 * kQuantile95);
    out.push_back(exponent * log_sd);
  }
  return out;
}

Percentiles first_order_percentiles(const ErrorModel& model) {
  double variance = 0;
  for (const double sd : first_order_log_sds(model)) variance += sd * sd;
  const double reach = kQuantile95 * std::sqrt(variance);
  return {bounded_exp(-reach), 1, bounded_exp(reach)};
}

}  // namespace trainprint
