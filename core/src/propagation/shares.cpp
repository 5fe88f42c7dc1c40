// Variance shares (Sobol' indices) by two independent sets of points, A and B, and for every factor
// the set A with that factor's column from B. First order: A. Saltelli et al., "Variance based
// sensitivity analysis of model output", Comput. Phys. Commun. 181 (2010), 259-270; total:
// M. J. W. Jansen, "Analysis of variance designs for model output", ibid. 117 (1999), 35-43.
#include <cmath>

#include "propagation/model.hpp"
#include "propagation/spread.hpp"

namespace trainprint {
namespace {

using Column = std::vector<double>;

constexpr std::size_t kNoSwap = static_cast<std::size_t>(-1);

// The sample as columns of ln(true / used), one a factor.
struct Samples {
  std::vector<Column> a, b;
};

struct Evaluator {
  const ErrorModel& model;
  const Samples& samples;
  Measure measure;

  double value(double log_ratio) const {
    return measure == Measure::logarithm ? log_ratio : bounded_exp(log_ratio);
  }
  // The IT term at point i of `from`, with the column of `swapped` taken from B.
  double it_term(const std::vector<Column>& from, std::size_t swapped, std::size_t i) const {
    if (!has_it_term(model)) return 0;
    const auto x = [&](std::size_t factor) {
      if (factor >= from.size()) return 0.0;
      return factor == swapped ? samples.b[factor][i] : from[factor][i];
    };
    return log_it_term(model.it, x(model.it.power), x(model.it.host), x(model.it.node));
  }
  // ln(emissions / estimate) over a whole set.
  Column logs(const std::vector<Column>& from, std::size_t points) const {
    Column out(points);
    for (std::size_t i = 0; i < points; ++i) out[i] = it_term(from, kNoSwap, i);
    for (std::size_t f = 0; f < from.size(); ++f) {
      const double e = model.factors[f].exponent;
      for (std::size_t i = 0; i < points; ++i) out[i] += e * from[f][i];
    }
    return out;
  }
};

}  // namespace

std::vector<Share> sampled_shares(const ErrorModel& model, Measure measure, std::size_t points) {
  const std::size_t n = points < 1 ? 1 : points > kMaxPoints ? kMaxPoints : points;
  const std::size_t factors = model.factors.size();
  Samples samples;
  for (std::size_t f = 0; f < factors; ++f) {
    const Spread spread = tamed(model.factors[f].spread);
    samples.a.push_back(log_samples(spread, f, n));
    samples.b.push_back(log_samples(spread, factors + f, n));
  }
  const Evaluator evaluate{model, samples, measure};
  const Column log_a = evaluate.logs(samples.a, n);
  const Column log_b = evaluate.logs(samples.b, n);

  double mean = 0;
  for (std::size_t i = 0; i < n; ++i) mean += evaluate.value(log_a[i]) + evaluate.value(log_b[i]);
  mean /= 2 * static_cast<double>(n);
  double variance = 0;
  Column y_a(n), y_b(n);
  for (std::size_t i = 0; i < n; ++i) {
    y_a[i] = evaluate.value(log_a[i]) - mean;
    y_b[i] = evaluate.value(log_b[i]) - mean;
    variance += y_a[i] * y_a[i] + y_b[i] * y_b[i];
  }
  variance /= 2 * static_cast<double>(n);

  std::vector<Share> shares(factors, Share{0, 0});
  if (!(variance > 0) || !std::isfinite(variance)) return shares;
  for (std::size_t f = 0; f < factors; ++f) {
    const bool in_it = in_it_term(model, f);
    const double e = model.factors[f].exponent;
    double first = 0, total = 0;
    for (std::size_t i = 0; i < n; ++i) {
      double log_ab = log_a[i] + e * (samples.b[f][i] - samples.a[f][i]);
      if (in_it)
        log_ab += evaluate.it_term(samples.a, f, i) - evaluate.it_term(samples.a, kNoSwap, i);
      const double difference = evaluate.value(log_ab) - mean - y_a[i];
      first += y_b[i] * difference;
      total += difference * difference;
    }
    const double scale = 1 / (variance * static_cast<double>(n));
    shares[f] = {first * scale, total * scale / 2};
  }
  return shares;
}

}  // namespace trainprint
