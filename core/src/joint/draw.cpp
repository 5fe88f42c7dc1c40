#include <algorithm>
#include <cmath>

#include "joint/cause_key.hpp"
#include "propagation/kernels.hpp"
#include "propagation/model.hpp"
#include "propagation/sobol_points.hpp"
#include "propagation/spread.hpp"
#include "text/sort_stably.hpp"
#include "trainprint/joint.hpp"

namespace trainprint {
namespace {

using Column = std::vector<double>;

constexpr std::size_t kMostCauses = 48;  // that a sum is asked about, the most important first

// ln of a factor's 95th over its 5th percentile, in what it does to the emissions.
double reach(const UncertainFactor& factor) {
  const Spread spread = tamed(factor.spread);
  return std::fabs(factor.exponent * (log_quantile(spread, 0.95) - log_quantile(spread, 0.05)));
}

double sorted_quantile(const Column& sorted, double p) {
  const double last = static_cast<double>(sorted.size() - 1);
  const double x = std::clamp(p * static_cast<double>(sorted.size()) - 0.5, 0.0, last);
  const auto below = static_cast<std::size_t>(x);
  if (below + 1 >= sorted.size()) return sorted.back();
  return sorted[below] + (x - static_cast<double>(below)) * (sorted[below + 1] - sorted[below]);
}

// Square of the correlation of two columns; 0 where one of them does not vary.
double squared_correlation(const Column& a, const Column& b) {
  const double n = static_cast<double>(a.size());
  const double mean_a = sum(a) / n, mean_b = sum(b) / n;
  double covariance = 0, variance_a = 0, variance_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    covariance += (a[i] - mean_a) * (b[i] - mean_b);
    variance_a += (a[i] - mean_a) * (a[i] - mean_a);
    variance_b += (b[i] - mean_b) * (b[i] - mean_b);
  }
  return variance_a > 0 && variance_b > 0 ? covariance * covariance / (variance_a * variance_b) : 0;
}

std::string basis_of(std::size_t members, std::size_t points) {
  return "the errors of " + std::to_string(members) + " estimates drawn together at " +
         std::to_string(points) +
         " points; what they have in common (PUE, hosts, the grid of one place, the power of one "
         "accelerator) counted once";
}

}  // namespace

JointDraw::JointDraw(std::span<const EstimateReport* const> reports, std::size_t points)
    : reports_(reports.begin(), reports.end()),
      points_(std::clamp<std::size_t>(points, 1, kMaxPoints)) {
  find_unknowns();
  draw();
}

void JointDraw::add(std::string key, std::string_view label, Entry entry) {
  for (Unknown& cause : unknowns_) {
    if (cause.key != key) continue;
    cause.entries.push_back(entry);
    return;
  }
  unknowns_.push_back({std::move(key), std::string(label), {entry}});
}

void JointDraw::find_unknowns() {
  for (std::size_t r = 0; r < reports_.size(); ++r) {
    const EstimateReport& report = *reports_[r];
    const Route& route = report.headline();
    for (std::size_t f = 0; f < route.causes.size(); ++f) {
      const Cause& cause = route.causes[f];
      if (is_residual(cause)) {
        add(residual_key(report), cause.label, {r, f, std::sqrt(kCommonResidual)});
        add(cause_key(report, cause), cause.label, {r, f, std::sqrt(1 - kCommonResidual)});
      } else {
        add(cause_key(report, cause), cause.label, {r, f, 1});
      }
    }
  }
  Mass all;
  for (const EstimateReport* report : reports_) all = all + report->emissions();
  const auto importance = [&](const Unknown& cause) {
    double out = 0;
    for (const Entry& entry : cause.entries) {
      const EstimateReport& report = *reports_[entry.member];
      const double part = report.emissions() / all;
      out += part * entry.weight * reach(report.headline().model.factors[entry.factor]);
    }
    return out;
  };
  // The first dimensions are the most even ones.
  sort_stably(unknowns_,
              [&](const Unknown& a, const Unknown& b) { return importance(a) > importance(b); });
  for (const Unknown& cause : unknowns_) {
    CommonCause one{cause.label, {}};
    for (const Entry& entry : cause.entries) {
      if (one.members.empty() || one.members.back() != entry.member)
        one.members.push_back(entry.member);
    }
    if (one.members.size() < 2) continue;
    // The two parts of a residual are one cause to a reader.
    const bool told = std::any_of(common_.begin(), common_.end(), [&](const CommonCause& other) {
      return other.label == one.label && other.members == one.members;
    });
    if (!told) common_.push_back(std::move(one));
  }
}

void JointDraw::draw() {
  constexpr std::size_t kRoles = 3;
  std::vector<Column> log_ratio(reports_.size(), Column(points_, 0));
  std::vector<Column> roles(reports_.size() * kRoles);
  for (std::size_t dimension = 0; dimension < unknowns_.size(); ++dimension) {
    Column storage;
    const auto scores = sobol_normals(dimension, points_, storage);
    for (const Entry& entry : unknowns_[dimension].entries) {
      const ErrorModel& model = reports_[entry.member]->headline().model;
      const UncertainFactor& factor = model.factors[entry.factor];
      const Spread spread = tamed(factor.spread);
      Column x(points_, 0);
      if (spread.shape == Shape::log_normal) {
        add_scaled(x, entry.weight * spread.log_sd, scores);
      } else {
        x = log_samples(spread, dimension, points_);
      }
      add_scaled(log_ratio[entry.member], factor.exponent, x);
      const std::size_t of_role[kRoles] = {model.it.power, model.it.host, model.it.node};
      for (std::size_t role = 0; role < kRoles; ++role) {
        if (has_it_term(model) && of_role[role] == entry.factor)
          roles[entry.member * kRoles + role] = x;
      }
    }
  }
  for (std::size_t r = 0; r < reports_.size(); ++r) {
    const ErrorModel& model = reports_[r]->headline().model;
    if (has_it_term(model)) {
      const Column* role = &roles[r * kRoles];
      add_scaled(log_ratio[r], 1, log_it_term(model.it, role[0], role[1], role[2], points_));
    }
    scaled_exp(log_ratio[r], reports_[r]->emissions().as_grams());
    grams_.push_back(std::move(log_ratio[r]));
  }
}

std::vector<double> JointDraw::sums(std::span<const std::size_t> members) const {
  Column out(points_, 0);
  for (const std::size_t member : members) add_scaled(out, 1, grams_[member]);
  return out;
}

Interval JointDraw::interval_of_sum(std::span<const std::size_t> members) const {
  if (members.size() == 1) return reports_[members[0]]->headline().interval;
  Column sorted = sums(members);
  std::sort(sorted.begin(), sorted.end());
  Interval out;
  out.p05 = Mass::grams(sorted_quantile(sorted, 0.05));
  out.p50 = Mass::grams(sorted_quantile(sorted, 0.50));
  out.p95 = Mass::grams(sorted_quantile(sorted, 0.95));
  out.relative_uncertainty = std::sqrt(out.p95 / out.p05) - 1;
  out.basis = basis_of(members.size(), points_);
  return out;
}

std::string JointDraw::basis() const { return basis_of(reports_.size(), points_); }

std::vector<SumCause> JointDraw::causes_of_sum(std::span<const std::size_t> members) const {
  Column log_sum = sums(members);
  for (double& grams : log_sum) grams = std::log(grams);
  std::vector<SumCause> out;
  const std::size_t most = std::min(unknowns_.size(), kMostCauses);
  for (std::size_t dimension = 0; dimension < most; ++dimension) {
    const Unknown& cause = unknowns_[dimension];
    std::size_t in = 0;
    for (const Entry& entry : cause.entries)
      in += static_cast<std::size_t>(std::count(members.begin(), members.end(), entry.member));
    if (in == 0) continue;
    Column storage;
    const auto scores = sobol_normals(dimension, points_, storage);
    out.push_back(
        {cause.label, in, squared_correlation(Column(scores.begin(), scores.end()), log_sum)});
  }
  sort_stably(out, [](const SumCause& a, const SumCause& b) { return a.share > b.share; });
  return out;
}

double JointDraw::probability_lower(std::size_t a, std::size_t b) const {
  double lower = 0;
  for (std::size_t i = 0; i < points_; ++i) {
    const double difference = grams_[a][i] - grams_[b][i];
    lower += difference < 0 ? 1 : difference == 0 ? 0.5 : 0;
  }
  return lower / static_cast<double>(points_);
}

double JointDraw::probability_lowest(std::size_t a) const {
  double all = 0;
  for (std::size_t i = 0; i < points_; ++i) {
    std::size_t alike = 0;
    bool lowest = true;
    for (const Column& other : grams_) {
      lowest = lowest && grams_[a][i] <= other[i];
      alike += other[i] == grams_[a][i];
    }
    if (lowest) all += 1 / static_cast<double>(alike);
  }
  return all / static_cast<double>(points_);
}

}  // namespace trainprint
