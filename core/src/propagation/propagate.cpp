// Percentiles by quasi-Monte Carlo, all in logarithms. Two things make few points enough.
// Log-normal factors that enter as a plain product add up to one normal variable, exactly. And the
// first Sobol' dimension, the most even one, is turned into the direction in which ln(emissions)
// changes fastest (the linear transformation of J. Imai and K. S. Tan, J. Comput. Finance 10
// (2006), 129-155).
#include <algorithm>
#include <cmath>

#include "propagation/kernels.hpp"
#include "propagation/model.hpp"
#include "propagation/sobol_points.hpp"
#include "propagation/spread.hpp"

namespace trainprint {

double bounded_exp(double x) {
  constexpr double kReach = 300;  // times any mass in grams, still a number
  return std::exp(x < -kReach ? -kReach : x > kReach ? kReach : x);
}

std::vector<double> log_it_term(const ItTerm& it, std::span<const double> power,
                                std::span<const double> host, std::span<const double> node,
                                std::size_t points) {
  std::vector<double> k(points, 0);
  if (!node.empty()) add_scaled(k, 1, node);
  if (!power.empty()) add_scaled(k, -1, power);
  scaled_exp(k, it.q);
  if (!host.empty()) {
    std::vector<double> h(host.begin(), host.end());
    scaled_exp(h, it.h);
    add_scaled(k, 1, h);
  }
  scaled_log(k, it.exponent, host.empty() ? 1 + it.h : 1, 1 + it.h + it.q);
  return k;
}

namespace {

using Column = std::vector<double>;

constexpr std::size_t kRoles = 3;  // of factors in the IT term
constexpr std::size_t kCurvePoints = 41;
constexpr double kCurveReach = 2.5758293035489004;  // normal score of 99.5 %

// With fewer, the 5th and 95th percentile may lie on one side of the estimate.
constexpr std::size_t kFewestPoints = 64;

std::size_t kept_within(std::size_t points) {
  return std::clamp(points, kFewestPoints, kMaxPoints);
}

// ln(emissions / estimate) at every point, and the part of it that plain log-normal factors share.
struct Sample {
  Column log_ratio;
  Column free_score;  ///< Normal scores of the sum of plain log-normal factors; its sd is free_sd.
  double free_sd = 0;
};

bool is_free(const ErrorModel& model, std::size_t factor) {
  return model.factors[factor].spread.shape == Shape::log_normal && !in_it_term(model, factor);
}

double free_variance(const ErrorModel& model) {
  double sum = 0;
  for (std::size_t f = 0; f < model.factors.size(); ++f) {
    if (!is_free(model, f)) continue;
    const double sd = model.factors[f].exponent * tamed(model.factors[f].spread).log_sd;
    sum += sd * sd;
  }
  return sum;
}

// d ln(k^exponent) / d ln(x) at the used values, for P_acc, h and P_node + P_net.
double it_gradient(const ItTerm& it, std::size_t role) {
  const double part = role == 0 ? -it.q : role == 1 ? it.h : it.q;
  return it.exponent * part / (1 + it.h + it.q);
}

// Reflects normal scores so that the first one carries the direction `gradient`, not of zero
// length.
void turn(std::vector<Column>& scores, std::vector<double> gradient) {
  double length = 0;
  for (const double g : gradient) length += g * g;
  length = std::sqrt(length);
  if (!(length > 0)) return;
  for (double& g : gradient) g /= length;
  gradient[0] -= 1;
  double norm = 0;
  for (const double g : gradient) norm += g * g;
  if (norm < 1e-24) return;  // already there
  Column along(scores[0].size(), 0);
  for (std::size_t j = 0; j < scores.size(); ++j) add_scaled(along, gradient[j], scores[j]);
  for (std::size_t j = 0; j < scores.size(); ++j) {
    add_scaled(scores[j], -2 / norm * gradient[j], along);
  }
}

Sample draw(const ErrorModel& model, std::size_t points) {
  const std::size_t roles[kRoles] = {model.it.power, model.it.host, model.it.node};
  const bool it = has_it_term(model);
  const auto exists = [&](std::size_t f) { return f < model.factors.size(); };

  // Normal scores: of the plain log-normal factors together, then of the log-normal ones in k.
  Sample sample;
  sample.free_sd = std::sqrt(free_variance(model));
  std::vector<Column> scores;
  std::vector<double> gradient;
  std::size_t role_score[kRoles] = {0, 0, 0};
  std::size_t ranges = 0;
  for (const UncertainFactor& factor : model.factors) {
    ranges += factor.spread.shape != Shape::log_normal;
  }
  const auto add_scores = [&](double g) {  // ranges come second: what is turned away is small
    Column storage;
    const std::size_t dimension = scores.empty() ? 0 : scores.size() + ranges;
    const auto z = sobol_normals(dimension, points, storage);
    scores.emplace_back(z.begin(), z.end());
    gradient.push_back(g);
  };
  add_scores(sample.free_sd);
  for (std::size_t r = 0; it && r < kRoles; ++r) {
    if (!exists(roles[r])) continue;
    const UncertainFactor& factor = model.factors[roles[r]];
    if (factor.spread.shape != Shape::log_normal) continue;
    role_score[r] = scores.size();
    add_scores(tamed(factor.spread).log_sd * (factor.exponent + it_gradient(model.it, r)));
  }
  turn(scores, gradient);

  sample.log_ratio.assign(points, 0);
  add_scaled(sample.log_ratio, sample.free_sd, scores[0]);
  Column role_log[kRoles];
  std::size_t dimension = 1;
  for (std::size_t f = 0; f < model.factors.size(); ++f) {
    if (is_free(model, f)) continue;
    const Spread spread = tamed(model.factors[f].spread);
    std::size_t role = 0;
    while (role < kRoles && !(it && roles[role] == f)) ++role;
    Column x;
    if (spread.shape == Shape::log_normal) {
      x.assign(points, 0);
      add_scaled(x, spread.log_sd, scores[role_score[role]]);
    } else {
      x = log_samples(spread, dimension++, points);
    }
    add_scaled(sample.log_ratio, model.factors[f].exponent, x);
    if (role < kRoles) role_log[role] = std::move(x);
  }
  if (it) {
    const Column k = log_it_term(model.it, role_log[0], role_log[1], role_log[2], points);
    add_scaled(sample.log_ratio, 1, k);
  }
  sample.free_score = std::move(scores[0]);
  return sample;
}

// Where probability p lies among n sorted values, point i standing for (i + 1/2) / n.
struct Rank {
  std::size_t below;
  double beyond;
};
Rank rank_of(double p, std::size_t n) {
  const double last = static_cast<double>(n - 1);
  double x = p * static_cast<double>(n) - 0.5;
  x = x < 0 ? 0 : x > last ? last : x;
  const auto below = static_cast<std::size_t>(x);
  return {below, x - static_cast<double>(below)};
}

// Quantile of values that are in place up to `from`; leaves its rank in place too.
double take_quantile(Column& values, double p, std::size_t from) {
  const Rank rank = rank_of(p, values.size());
  select(values, from, rank.below);
  const double at = values[rank.below];
  if (rank.beyond == 0) return at;
  return at + rank.beyond * (least(std::span(values).subspan(rank.below + 1)) - at);
}

Percentiles take_percentiles(Column& log_ratio) {
  const std::size_t n = log_ratio.size();
  const double p05 = take_quantile(log_ratio, 0.05, 0);
  const double p50 = take_quantile(log_ratio, 0.50, rank_of(0.05, n).below);
  const double p95 = take_quantile(log_ratio, 0.95, rank_of(0.50, n).below);
  return {bounded_exp(p05), bounded_exp(p50), bounded_exp(p95)};
}

double sorted_quantile(const Column& sorted, double p) {
  const Rank rank = rank_of(p, sorted.size());
  if (rank.beyond == 0) return sorted[rank.below];
  return sorted[rank.below] + rank.beyond * (sorted[rank.below + 1] - sorted[rank.below]);
}

// Distribution function of the standard normal at the curve's scores, by bisection on its quantile.
double probability_of(double score) {
  double low = 0, high = 1;
  for (int i = 0; i < 40; ++i) {
    const double middle = (low + high) / 2;
    (normal_quantile(middle) < score ? low : high) = middle;
  }
  return (low + high) / 2;
}

// The curve's probabilities: the same for every model, so found once.
const Column& curve_probabilities() {
  static const Column kept = [] {
    Column p;
    for (std::size_t i = 0; i < kCurvePoints; ++i) {
      p.push_back(probability_of(
          kCurveReach * (2 * static_cast<double>(i) / static_cast<double>(kCurvePoints - 1) - 1)));
    }
    return p;
  }();
  return kept;
}

std::vector<TornadoBar> tornado(const ErrorModel& model) {
  const std::size_t n = model.factors.size();
  std::vector<double> x(n);
  for (std::size_t f = 0; f < n; ++f) x[f] = log_quantile(tamed(model.factors[f].spread), 0.5);
  const auto ratio = [&] {
    double sum = 0;
    for (std::size_t f = 0; f < n; ++f) sum += model.factors[f].exponent * x[f];
    if (has_it_term(model)) {
      const auto at = [&](std::size_t f) {
        return f < n ? std::span<const double>(&x[f], 1) : std::span<const double>();
      };
      sum += log_it_term(model.it, at(model.it.power), at(model.it.host), at(model.it.node), 1)[0];
    }
    return bounded_exp(sum);
  };
  std::vector<TornadoBar> bars;
  for (std::size_t f = 0; f < n; ++f) {
    const double median = x[f];
    const Spread spread = tamed(model.factors[f].spread);
    x[f] = log_quantile(spread, 0.05);
    const double low = ratio();
    x[f] = log_quantile(spread, 0.95);
    bars.push_back({low, ratio()});
    x[f] = median;
  }
  return bars;
}

}  // namespace

std::vector<double> log_ratios(const ErrorModel& model, std::size_t points) {
  return draw(model, points).log_ratio;
}

Percentiles percentiles(const ErrorModel& model, std::size_t points) {
  Sample sample = draw(model, kept_within(points));
  return take_percentiles(sample.log_ratio);
}

Propagation propagate(const ErrorModel& model, std::size_t points) {
  Column sorted = log_ratios(model, kept_within(points));
  Propagation out;
  sort_nearly_sorted(sorted);
  const double p05 = sorted_quantile(sorted, 0.05);
  const double p95 = sorted_quantile(sorted, 0.95);
  out.percentiles = {bounded_exp(p05), bounded_exp(sorted_quantile(sorted, 0.5)), bounded_exp(p95)};
  out.log_spread = (p95 - p05) / (2 * kQuantile95);
  for (const double p : curve_probabilities()) {
    out.curve.push_back({p, bounded_exp(sorted_quantile(sorted, p))});
  }
  out.shares = log_shares(model, std::min(kept_within(points), kRoughPoints));
  out.tornado = tornado(model);
  return out;
}

std::vector<Percentiles> percentiles_with(const ErrorModel& model,
                                          std::span<const Replacement> replacements,
                                          std::size_t points) {
  const Sample base = draw(model, kept_within(points));
  std::vector<Percentiles> out;
  for (const Replacement& replacement : replacements) {
    if (replacement.factor >= model.factors.size()) {
      Column same = base.log_ratio;
      out.push_back(take_percentiles(same));
      continue;
    }
    ErrorModel changed = model;
    changed.factors[replacement.factor].spread = replacement.spread;
    if (has_closed_form(changed)) {
      out.push_back(closed_form_percentiles(changed));
    } else if (is_free(model, replacement.factor) && is_free(changed, replacement.factor)) {
      // Only the width of the plain log-normal part changes.
      const double change = std::sqrt(free_variance(changed)) - base.free_sd;
      Column log_ratio = base.log_ratio;
      add_scaled(log_ratio, change, base.free_score);
      out.push_back(take_percentiles(log_ratio));
    } else {
      out.push_back(percentiles(changed, points));
    }
  }
  return out;
}

}  // namespace trainprint
