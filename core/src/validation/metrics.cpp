#include <cmath>
#include <map>
#include <random>

#include "text/sort_stably.hpp"
#include "validation/quantile.hpp"

namespace trainprint {

double quantile(std::vector<double> values, double q) {
  std::vector<Weighted> weighted;
  for (const double v : values) weighted.push_back({v, 1});
  return quantile(std::move(weighted), q);
}

double quantile(std::vector<Weighted> values, double q) {
  if (values.empty()) return 0;
  sort_stably(values, [](const Weighted& a, const Weighted& b) { return a.value < b.value; });
  const auto step = [&](std::size_t i) { return (values[i].weight + values[i + 1].weight) / 2; };
  double length = 0;
  for (std::size_t i = 0; i + 1 < values.size(); ++i) length += step(i);
  double left = length * q;
  for (std::size_t i = 0; i + 1 < values.size(); ++i) {
    if (left <= step(i)) {
      return values[i].value + (values[i + 1].value - values[i].value) * (left / step(i));
    }
    left -= step(i);
  }
  return values.back().value;
}

double relative_error_of(const Comparison& c) {
  return std::fabs(c.estimate - c.published) / c.published;
}

Metrics measure(std::span<const Comparison> comparisons) {
  return measure(comparisons, std::vector<double>(comparisons.size(), 1));
}

Metrics measure(std::span<const Comparison> comparisons, std::span<const double> weights) {
  Metrics m;
  double total = 0;
  for (const double weight : weights) total += weight;
  std::vector<Weighted> errors, logs;
  double width = 0, mean = 0, square = 0;
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    const double weight = weights[i];
    if (weight <= 0) continue;
    const Comparison& c = comparisons[i];
    const double log = std::log(c.estimate / c.published);
    ++m.n;
    errors.push_back({relative_error_of(c), weight});
    logs.push_back({log, weight});
    mean += weight * log;
    width += weight * std::log(c.high / c.low) / 2;
    m.mean_error += weight * relative_error_of(c);
    m.within_2 += std::fabs(log) <= std::log(2.0) ? weight : 0;
    m.within_3 += std::fabs(log) <= std::log(3.0) ? weight : 0;
    m.coverage += c.low <= c.published && c.published <= c.high ? weight : 0;
  }
  if (m.n == 0) return m;
  for (double* sum : {&mean, &width, &m.mean_error, &m.within_2, &m.within_3, &m.coverage}) {
    *sum /= total;
  }
  m.width = std::exp(width);
  m.median_error = quantile(errors, 0.5);
  m.p90_error = quantile(errors, 0.9);
  m.median_ratio = std::exp(quantile(logs, 0.5));
  for (const Weighted& x : logs) square += x.weight * (x.value - mean) * (x.value - mean);
  m.log_spread = std::sqrt(square / total);
  return m;
}

FamilyMetrics measure_families(std::span<const Comparison> comparisons,
                               std::span<const std::string_view> families) {
  FamilyMetrics out;
  std::map<std::string_view, std::size_t> place;
  for (const std::string_view family : families) place.emplace(family, place.size());
  const std::size_t count = out.families = place.size();
  if (count == 0) return out;
  std::vector<double> runs(count);
  for (const std::string_view family : families) ++runs[place[family]];

  std::vector<double> weights(families.size());
  const auto with = [&](const std::vector<double>& drawn) {
    for (std::size_t i = 0; i < families.size(); ++i) {
      const std::size_t family = place[families[i]];
      weights[i] = drawn[family] / runs[family];
    }
    return measure(comparisons, weights);
  };
  out.metrics = with(std::vector<double>(count, 1));

  constexpr int kDraws = 1000;
  std::mt19937 generator(1);  // the same sequence everywhere
  std::vector<double> errors, ratios, coverages;
  for (int draw = 0; draw < kDraws; ++draw) {
    std::vector<double> drawn(count);
    for (std::size_t i = 0; i < count; ++i) ++drawn[generator() % count];
    const Metrics m = with(drawn);
    errors.push_back(m.median_error);
    ratios.push_back(m.median_ratio);
    coverages.push_back(m.coverage);
  }
  const auto middle_90 = [](const std::vector<double>& values) {
    return Range{quantile(values, 0.05), quantile(values, 0.95)};
  };
  out.median_error = middle_90(errors);
  out.median_ratio = middle_90(ratios);
  out.coverage = middle_90(coverages);
  return out;
}

std::vector<Comparison> trimmed(std::span<const Comparison> comparisons, double fraction) {
  std::vector<Comparison> sorted(comparisons.begin(), comparisons.end());
  sort_stably(sorted, [](const Comparison& a, const Comparison& b) {
    return relative_error_of(a) < relative_error_of(b);
  });
  const auto cut = static_cast<std::ptrdiff_t>(fraction * static_cast<double>(sorted.size()));
  return {sorted.begin() + cut, sorted.end() - cut};
}

}  // namespace trainprint
