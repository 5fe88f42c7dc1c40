// Figures of the uncertainty engine, one a line as "name value": time of what one answer needs, in
// microseconds (the least is the one to trust on a busy machine), and by how much quasi-Monte Carlo
// percentiles beat plain Monte Carlo with as many points (ratio of root mean square errors of ln
// p05 and ln p95).
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "trainprint/propagation.hpp"

namespace {

using namespace trainprint;

// Tier 1c at the facility boundary: compute, efficiency, amplification, power, PUE, grid.
ErrorModel compute_route(bool with_range) {
  ErrorModel model;
  for (const double error : {0.10, 0.25, 0.20, 0.075, 0.15, 0.20}) {
    model.factors.push_back({log_normal_spread(error), 1});
  }
  if (with_range) model.factors[0].spread = uniform_spread(0.8, 1.4);
  model.it = {0.2, 350.0 / 8 / 400};
  model.it.power = 3;
  return model;
}

ErrorModel plain_product(std::size_t factors) {
  ErrorModel model;
  for (std::size_t f = 0; f < factors; ++f) {
    model.factors.push_back({log_normal_spread(0.05 * static_cast<double>(1 + f % 6)), 1});
  }
  return model;
}

template <class Work>
void time(const char* what, Work work) {
  constexpr std::size_t kRounds = 201;
  std::vector<double> times;
  for (std::size_t i = 0; i < kRounds; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - start;
    times.push_back(time.count());
  }
  std::sort(times.begin(), times.end());
  std::printf("%s_median_us %.0f\n%s_least_us %.0f\n", what, times[kRounds / 2], what, times[0]);
}

// splitmix64 (S. Vigna, public domain) for the plain Monte Carlo side.
double random_unit(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9e3779b97f4a7c15u);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return (static_cast<double>((z ^ (z >> 31)) >> 11) + 0.5) / 9007199254740992.0;
}

Percentiles plain_monte_carlo(const ErrorModel& model, std::uint64_t seed) {
  std::vector<double> y(kDefaultPoints);
  for (double& value : y) {
    std::vector<double> x;
    double sum = 0;
    for (const UncertainFactor& factor : model.factors) {
      const double u = random_unit(seed);
      x.push_back(factor.spread.shape == Shape::log_normal
                      ? factor.spread.log_sd * normal_quantile(u)
                      : std::log(factor.spread.low + u * (factor.spread.high - factor.spread.low)));
      sum += factor.exponent * x.back();
    }
    const double power = model.it.power < x.size() ? x[model.it.power] : 0;
    sum +=
        std::log((1 + model.it.h + model.it.q * std::exp(-power)) / (1 + model.it.h + model.it.q));
    value = std::exp(sum);
  }
  std::sort(y.begin(), y.end());
  const auto at = [&](double p) {
    const double rank = p * static_cast<double>(y.size()) - 0.5;
    const auto below = static_cast<std::size_t>(rank);
    return y[below] + (rank - static_cast<double>(below)) * (y[below + 1] - y[below]);
  };
  return {at(0.05), at(0.5), at(0.95)};
}

double squared_error(const Percentiles& found, const Percentiles& exact) {
  const double low = std::log(found.p05 / exact.p05), high = std::log(found.p95 / exact.p95);
  return (low * low + high * high) / 2;
}

double ratio_to_plain(const ErrorModel& model, const Percentiles& exact) {
  constexpr std::uint64_t kRepeats = 200;
  double plain = 0;
  for (std::uint64_t seed = 1; seed <= kRepeats; ++seed) {
    plain += squared_error(plain_monte_carlo(model, seed * 0x51ed2701u), exact);
  }
  return std::sqrt(plain / static_cast<double>(kRepeats) /
                   squared_error(percentiles(model), exact));
}

// Percentiles of the route without a range, exact to rounding: given the accelerator's power the
// rest is one log-normal, so the distribution function is an integral over power (midpoints).
Percentiles exact_compute_route() {
  const ErrorModel model = compute_route(false);
  double variance = 0;
  for (std::size_t f = 0; f < model.factors.size(); ++f) {
    if (f != model.it.power) variance += std::pow(model.factors[f].spread.log_sd, 2);
  }
  const double power_sd = model.factors[model.it.power].spread.log_sd;
  const auto probability_below = [&](double log_ratio) {
    constexpr int kSteps = 2000;
    double sum = 0;
    for (int i = 0; i < kSteps; ++i) {
      const double x = power_sd * normal_quantile((i + 0.5) / kSteps);
      const double k = (1 + model.it.h + model.it.q * std::exp(-x)) / (1 + model.it.h + model.it.q);
      const double z = (log_ratio - x - std::log(k)) / std::sqrt(variance);
      sum += 0.5 * std::erfc(-z / std::sqrt(2.0)) / kSteps;
    }
    return sum;
  };
  const auto quantile = [&](double p) {
    double low = -5, high = 5;
    for (int i = 0; i < 60; ++i) {
      const double middle = (low + high) / 2;
      (probability_below(middle) < p ? low : high) = middle;
    }
    return std::exp((low + high) / 2);
  };
  return {quantile(0.05), quantile(0.5), quantile(0.95)};
}

}  // namespace

int main() {
  const ErrorModel model = compute_route(false);
  std::vector<Replacement> twelve;
  for (std::size_t i = 0; i < 12; ++i) twelve.push_back({i % 6, log_normal_spread(0.05)});
  double sink = 0;
  const auto start = std::chrono::steady_clock::now();
  sink += propagate(model).log_spread;
  const std::chrono::duration<double, std::micro> first = std::chrono::steady_clock::now() - start;
  std::printf("first_call_us %.0f\n", first.count());
  time("propagate", [&] { sink += propagate(model).log_spread; });
  time("twelve_replacements", [&] { sink += percentiles_with(model, twelve)[0].p05; });
  time("answer",
       [&] { sink += propagate(model).log_spread + percentiles_with(model, twelve)[0].p05; });
  std::printf("product_of_6_over_plain %.1f\n",
              ratio_to_plain(plain_product(6), closed_form_percentiles(plain_product(6))));
  std::printf("compute_route_over_plain %.1f\n", ratio_to_plain(model, exact_compute_route()));
  // With a range there is no exact figure: 65,536 points stand in for it, which can only flatter
  // neither side by more than their own error.
  const ErrorModel ranged = compute_route(true);
  std::printf("route_with_range_over_plain %.1f\n",
              ratio_to_plain(ranged, percentiles(ranged, kMaxPoints)));
  return sink > 0 ? 0 : 1;
}
