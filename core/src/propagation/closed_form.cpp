// A product of log-normals is log-normal: everything about it in closed form.
#include <cmath>

#include "propagation/model.hpp"
#include "propagation/spread.hpp"

namespace trainprint {
namespace {
constexpr double kMaxVariance = 600;  // e^600 is still a number

double log_variance(const UncertainFactor& factor) {
  const double sd = factor.exponent * tamed(factor.spread).log_sd;
  return sd * sd;
}
double log_variance(const ErrorModel& model) {
  double sum = 0;
  for (const UncertainFactor& factor : model.factors) sum += log_variance(factor);
  return sum;
}
}  // namespace

bool has_closed_form(const ErrorModel& model) {
  for (const UncertainFactor& factor : model.factors) {
    if (factor.spread.shape != Shape::log_normal) return false;
  }
  return !has_it_term(model);
}

Percentiles closed_form_percentiles(const ErrorModel& model) {
  const double reach = kQuantile95 * std::sqrt(log_variance(model));
  return {bounded_exp(-reach), 1, bounded_exp(reach)};
}

// With V the variance of ln(emissions) and v a factor's part of it, the variance of the emissions
// is exp(V) - 1 in units of the squared mean; that of their mean given the factor is exp(v) - 1.
std::vector<Share> closed_form_shares(const ErrorModel& model, Measure measure) {
  const double all = log_variance(model);
  std::vector<Share> shares;
  for (const UncertainFactor& factor : model.factors) {
    const double v = log_variance(factor);
    if (all <= 0) {
      shares.push_back({0, 0});
    } else if (measure == Measure::logarithm || all > kMaxVariance) {
      shares.push_back({v / all, v / all});
    } else {
      const double variance = std::exp(all) - 1;
      shares.push_back(
          {(std::exp(v) - 1) / variance, (std::exp(all) - std::exp(all - v)) / variance});
    }
  }
  return shares;
}

}  // namespace trainprint
