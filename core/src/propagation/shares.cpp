// Variance shares (Sobol' indices) by two independent sets of points, A and B, and for every factor
// the set A with that factor's column from B. First order: A. Saltelli et al., "Variance based
// sensitivity analysis of model output", Comput. Phys. Commun. 181 (2010), 259-270; total:
// M. J. W. Jansen, "Analysis of variance designs for model output", ibid. 117 (1999), 35-43.
#include <cmath>

#include "propagation/kernels.hpp"
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

// The IT term over `from`, with the column of `swapped` taken from B.
Column it_term(const ErrorModel& model, const Samples& samples, const std::vector<Column>& from,
               std::size_t swapped, std::size_t points) {
  const auto x = [&](std::size_t factor) -> std::span<const double> {
    if (factor >= from.size()) return {};
    return factor == swapped ? samples.b[factor] : from[factor];
  };
  return log_it_term(model.it, x(model.it.power), x(model.it.host), x(model.it.node), points);
}

// ln(emissions / estimate) over a whole set, given the IT term there.
Column logs(const ErrorModel& model, const std::vector<Column>& from, Column it) {
  for (std::size_t f = 0; f < from.size(); ++f) {
    add_scaled(it, model.factors[f].exponent, from[f]);
  }
  return it;
}

// Less their mean.
void centre(Column& values, double mean) {
  for (double& value : values) value -= mean;
}

double variance_of(Column values) {
  const double n = static_cast<double>(values.size());
  centre(values, sum(values) / n);
  return dot(values, values) / n;
}

Column in_measure(Measure measure, Column log_ratio) {
  if (measure == Measure::emissions) scaled_exp(log_ratio, 1);
  return log_ratio;
}

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
  const bool it = has_it_term(model);
  const Column it_a = it ? it_term(model, samples, samples.a, kNoSwap, n) : Column(n, 0);
  const Column log_a = logs(model, samples.a, it_a);
  const Column log_b =
      logs(model, samples.b, it ? it_term(model, samples, samples.b, kNoSwap, n) : Column(n, 0));

  Column y_a = in_measure(measure, log_a);
  Column y_b = in_measure(measure, log_b);
  const double count = static_cast<double>(n);
  const double mean = (sum(y_a) + sum(y_b)) / (2 * count);
  centre(y_a, mean);
  centre(y_b, mean);
  const double variance = (dot(y_a, y_a) + dot(y_b, y_b)) / (2 * count);

  std::vector<Share> shares(factors, Share{0, 0});
  if (!(variance > 0) || !std::isfinite(variance)) return shares;
  for (std::size_t f = 0; f < factors; ++f) {
    const double e = model.factors[f].exponent;
    Column log_ab = log_a;
    add_scaled(log_ab, e, samples.b[f]);
    add_scaled(log_ab, -e, samples.a[f]);
    if (in_it_term(model, f)) {
      add_scaled(log_ab, 1, it_term(model, samples, samples.a, f, n));
      add_scaled(log_ab, -1, it_a);
    }
    Column difference = in_measure(measure, std::move(log_ab));
    centre(difference, mean);
    add_scaled(difference, -1, y_a);
    shares[f] = {dot(y_b, difference) / (variance * count),
                 dot(difference, difference) / (2 * variance * count)};
  }
  return shares;
}

// ln(emissions) is a sum: what each factor outside k adds to its variance is its own alone, and
// only those inside k have to be separated by sampling.
std::vector<Share> log_shares(const ErrorModel& model, std::size_t points) {
  ErrorModel inside;  // only the factors in k
  inside.it = model.it;
  std::vector<double> variance(model.factors.size(), 0);
  double all = 0;
  for (std::size_t f = 0; f < model.factors.size(); ++f) {
    const UncertainFactor& factor = model.factors[f];
    if (in_it_term(model, f)) {
      const std::size_t place = inside.factors.size();
      if (f == model.it.power) inside.it.power = place;
      if (f == model.it.host) inside.it.host = place;
      if (f == model.it.node) inside.it.node = place;
      inside.factors.push_back(factor);
      continue;
    }
    const Spread spread = tamed(factor.spread);
    const double sd = spread.shape == Shape::log_normal
                          ? spread.log_sd
                          : std::sqrt(variance_of(log_samples(spread, 0, points)));
    variance[f] = factor.exponent * factor.exponent * sd * sd;
    all += variance[f];
  }
  double together = 0;
  std::vector<Share> apart(1, Share{1, 1});
  if (!inside.factors.empty()) {
    together = variance_of(log_ratios(inside, points));
    if (inside.factors.size() > 1) apart = sampled_shares(inside, Measure::logarithm, points);
  }
  all += together;

  std::vector<Share> shares;
  std::size_t place = 0;
  for (std::size_t f = 0; f < model.factors.size(); ++f) {
    if (!(all > 0)) {
      shares.push_back({0, 0});
    } else if (in_it_term(model, f)) {
      const Share& share = apart[place++];
      shares.push_back({share.first_order * together / all, share.total * together / all});
    } else {
      shares.push_back({variance[f] / all, variance[f] / all});
    }
  }
  return shares;
}

}  // namespace trainprint
