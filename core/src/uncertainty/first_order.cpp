#include <cmath>

#include "trainprint/uncertainty.hpp"

namespace trainprint {
namespace {
constexpr double kQuantile95 = 1.6448536269514722;  // of the standard normal distribution
}

double first_order(std::span<const double> relative_errors) {
  double sum = 0;
  for (const double e : relative_errors) sum += e * e;
  return std::sqrt(sum);
}

double log_spread(double relative) { return std::sqrt(std::log(1 + relative * relative)); }

double relative_error(double log_spread) { return std::sqrt(std::expm1(log_spread * log_spread)); }

Interval lognormal_interval(Mass estimate, double log_spread, std::string basis) {
  const double factor = std::exp(kQuantile95 * log_spread);
  return {estimate / factor, estimate, estimate * factor,
          std::sqrt(std::exp(log_spread * log_spread) - 1), std::move(basis)};
}

}  // namespace trainprint
