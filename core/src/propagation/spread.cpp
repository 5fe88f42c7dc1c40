#include "propagation/spread.hpp"

#include <cmath>

#include "propagation/kernels.hpp"
#include "propagation/sobol_points.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {
constexpr double kMaxLogSd = 100;      // e^165 at the 95th percentile: wider than any ignorance
constexpr double kSmallestEnd = 1e-9;  // of a range; its logarithm is taken

// Quantile of true / used over a range.
double range_quantile(const Spread& s, double p) {
  const double width = s.high - s.low;
  if (s.shape == Shape::uniform || width <= 0) return s.low + p * width;
  const double mode = s.low > 1 ? s.low : s.high < 1 ? s.high : 1;
  const double below = mode - s.low;
  if (p * width < below) return s.low + std::sqrt(p * width * below);
  return s.high - std::sqrt((1 - p) * width * (s.high - mode));
}
}  // namespace

double log_spread_of(double relative_error) {
  return std::sqrt(std::log(1 + relative_error * relative_error));
}
double relative_error_of(double log_spread) {
  return std::sqrt(std::expm1(log_spread * log_spread));
}

std::string spread_text(double factor, int digits) {
  constexpr double kSymmetricUpTo = 1.5;
  if (factor <= kSymmetricUpTo) return "±" + readable((factor - 1) * 100, digits) + " %";
  return "a factor of " + readable(factor, factor < 10 ? 2 : 1) + " either way";
}

Spread log_normal_spread(double relative_error) {
  return {Shape::log_normal, log_spread_of(relative_error), 1, 1};
}
Spread uniform_spread(double low, double high) { return {Shape::uniform, 0, low, high}; }
Spread triangular_spread(double low, double high) { return {Shape::triangular, 0, low, high}; }

Spread tamed(const Spread& spread) {
  Spread out = spread;
  if (!(out.log_sd > 0)) out.log_sd = 0;
  if (out.log_sd > kMaxLogSd) out.log_sd = kMaxLogSd;
  if (!(out.low >= kSmallestEnd)) out.low = kSmallestEnd;
  if (out.low > 1 / kSmallestEnd) out.low = 1 / kSmallestEnd;
  if (!(out.high >= out.low)) out.high = out.low;
  if (out.high > 1 / kSmallestEnd) out.high = 1 / kSmallestEnd;
  return out;
}

double log_quantile(const Spread& spread, double p) {
  if (spread.shape == Shape::log_normal) return spread.log_sd * normal_quantile(p);
  return std::log(range_quantile(spread, p));
}

std::vector<double> log_samples(const Spread& spread, std::size_t dimension, std::size_t points) {
  std::vector<double> x;
  if (spread.shape == Shape::log_normal) {
    std::vector<double> storage;
    const auto z = sobol_normals(dimension, points, storage);
    x.assign(points, 0);
    add_scaled(x, spread.log_sd, z);
    return x;
  }
  x = sobol_uniforms(dimension, points);
  for (double& value : x) value = std::log(range_quantile(spread, value));
  return x;
}

}  // namespace trainprint
