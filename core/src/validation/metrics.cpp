#include <algorithm>
#include <cmath>

#include "validation/quantile.hpp"

namespace trainprint {

double quantile(std::vector<double> values, double q) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const double at = static_cast<double>(values.size() - 1) * q;
  const std::size_t below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (values[above] - values[below]) * (at - static_cast<double>(below));
}

double relative_error_of(const Comparison& c) {
  return std::fabs(c.estimate - c.published) / c.published;
}

Metrics measure(std::span<const Comparison> comparisons) {
  Metrics m;
  m.n = comparisons.size();
  if (m.n == 0) return m;
  std::vector<double> errors, logs;
  double width = 0;
  for (const Comparison& c : comparisons) {
    errors.push_back(relative_error_of(c));
    logs.push_back(std::log(c.estimate / c.published));
    width += std::log(c.high / c.low) / 2;
    m.mean_error += errors.back();
    m.within_2 += std::fabs(logs.back()) <= std::log(2.0) ? 1 : 0;
    m.within_3 += std::fabs(logs.back()) <= std::log(3.0) ? 1 : 0;
    m.coverage += c.low <= c.published && c.published <= c.high ? 1 : 0;
  }
  const double n = static_cast<double>(m.n);
  m.mean_error /= n;
  m.within_2 /= n;
  m.within_3 /= n;
  m.coverage /= n;
  m.width = std::exp(width / n);
  m.median_error = quantile(errors, 0.5);
  m.p90_error = quantile(errors, 0.9);
  m.median_ratio = std::exp(quantile(logs, 0.5));
  double mean = 0, square = 0;
  for (const double x : logs) mean += x / n;
  for (const double x : logs) square += (x - mean) * (x - mean) / n;
  m.log_spread = std::sqrt(square);
  return m;
}

std::vector<Comparison> trimmed(std::span<const Comparison> comparisons, double fraction) {
  std::vector<Comparison> sorted(comparisons.begin(), comparisons.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const Comparison& a, const Comparison& b) {
    return relative_error_of(a) < relative_error_of(b);
  });
  const auto cut = static_cast<std::ptrdiff_t>(fraction * static_cast<double>(sorted.size()));
  return {sorted.begin() + cut, sorted.end() - cut};
}

}  // namespace trainprint
