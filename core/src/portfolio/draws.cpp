#include "portfolio/draws.hpp"

#include <algorithm>
#include <cmath>

#include "propagation/sobol_points.hpp"
#include "propagation/spread.hpp"
#include "text/sort_stably.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kMostPoints = 8192, kFewestPoints = 2048;
// exp() of so many numbers takes about a second.
constexpr std::size_t kMostWork = 150'000'000;
// Kept ratios, in numbers: 32 MB.
constexpr std::size_t kMostKept = 4'000'000;

double quantile(const std::vector<double>& sorted, double p) {
  const double last = static_cast<double>(sorted.size() - 1);
  const double x = std::clamp(p * static_cast<double>(sorted.size()) - 0.5, 0.0, last);
  const auto below = static_cast<std::size_t>(x);
  if (below + 1 >= sorted.size()) return sorted.back();
  return sorted[below] + (x - static_cast<double>(below)) * (sorted[below + 1] - sorted[below]);
}

std::size_t points_for(std::size_t work) {
  return std::clamp(kMostWork / (work + 1), kFewestPoints, kMostPoints);
}

}  // namespace

SumDraws::SumDraws(const PortfolioSum& all) {
  draw(all, points_for(all.parts_->alike.size() + all.parts_->heaviest.size()));
}

SumDraws::SumDraws(const Portfolio& portfolio, std::size_t column) {
  std::size_t work = portfolio.sum().parts_->alike.size();
  for (const auto& [value, sum] : portfolio.groups(column))
    work += sum.parts_->heaviest.size() + 2;  // 2: for its rest
  draw(portfolio.sum(), points_for(work));
}

void SumDraws::draw(const PortfolioSum& all, std::size_t points) {
  points_ = points;
  // The causes, the most important first: they get the most even points.
  std::map<std::string_view, double> importance;
  for (const auto& [key, alike] : all.parts_->alike) {
    const double mean = alike.mean.value();
    for (const SharedError& error : alike.shared)
      importance[error.cause] += mean * std::fabs(error.log_sd);
  }
  std::vector<std::string_view> causes;
  for (const auto& [cause, weight] : importance) causes.push_back(cause);
  sort_stably(causes, [&](std::string_view a, std::string_view b) {
    return importance[a] > importance[b];
  });
  for (std::size_t i = 0; i < causes.size(); ++i) dimension_.emplace(causes[i], i);
  // Behind the causes, what rows do not share: the same points serve every sum.
  scores_.resize(causes.size() + kDrawnAlone + 1);
}

const SumDraws::Points& SumDraws::scores_in(std::size_t dimension) {
  Points& scores = scores_[dimension];
  if (scores.empty()) {
    const auto column = sobol_normals(dimension, points_, scores);
    if (scores.empty()) scores.assign(column.begin(), column.end());
  }
  return scores;
}

const SumDraws::Points& SumDraws::ratio_of(const PortfolioSum::Parts::Key& key,
                                           const std::vector<SharedError>& shared) {
  const auto kept = ratios_.find(key);
  if (kept != ratios_.end()) return kept->second;
  ratio_.assign(points_, 0);
  for (const SharedError& error : shared) {
    const Points& scores = scores_in(dimension_.find(error.cause)->second);
    for (std::size_t i = 0; i < points_; ++i) ratio_[i] += error.log_sd * scores[i];
  }
  for (double& x : ratio_) x = std::exp(std::clamp(x, -300.0, 300.0));
  if ((ratios_.size() + 1) * points_ > kMostKept) return ratio_;
  return ratios_.emplace(key, ratio_).first->second;
}

PortfolioTotals SumDraws::totals(const PortfolioSum& part) {
  const PortfolioSum::Parts& parts = *part.parts_;
  PortfolioTotals out;
  out.rows = parts.rows;
  out.emissions = part.emissions();
  out.energy = Energy::kwh(parts.kwh.value());
  const double petaflop = parts.petaflop.value();
  if (petaflop > 0)
    out.carbon_per_flop = CarbonPerFlop::grams_per_pflop(parts.grams_with_flop.value() / petaflop);
  // One row, and rows that have all their errors in common, are log-normal themselves.
  if (parts.alike.size() == 1 && (parts.rows == 1 || parts.heaviest.empty())) {
    double variance = parts.heaviest.empty() ? 0 : parts.heaviest[0].own_variance;
    for (const SharedError& error : parts.alike.begin()->second.shared)
      variance += error.log_sd * error.log_sd;
    const double reach = std::exp(std::min(kQuantile95 * std::sqrt(variance), 300.0));
    out.p05 = out.emissions * (1 / reach);
    out.p50 = out.emissions;
    out.p95 = out.emissions * reach;
    return out;
  }
  draw_interval(part, out);
  return out;
}

void SumDraws::draw_interval(const PortfolioSum& part, PortfolioTotals& out) {
  const PortfolioSum::Parts& parts = *part.parts_;
  for (Points* points : {&all_, &rest_, &rest_variance_}) points->assign(points_, 0);
  std::size_t next_dimension = dimension_.size();
  for (const auto& [key, alike] : parts.alike) {
    const Points& ratio = ratio_of(key, alike.shared);
    double mean = alike.mean.value(), variance = alike.variance.value();
    for (const PortfolioSum::Parts::Heavy& row : parts.heaviest) {
      if (row.alike != key) continue;
      mean -= PortfolioSum::Parts::mean_of(row);
      variance -= row.weight;
      const Points& own = scores_in(next_dimension++);
      const double sd = std::sqrt(row.own_variance);
      for (std::size_t i = 0; i < points_; ++i)
        all_[i] += row.grams * ratio[i] * std::exp(sd * own[i]);
    }
    mean = std::max(mean, 0.0);
    variance = std::max(variance, 0.0);
    for (std::size_t i = 0; i < points_; ++i) {
      rest_[i] += mean * ratio[i];
      rest_variance_[i] += variance * ratio[i] * ratio[i];
    }
  }
  const Points& own = scores_in(next_dimension);
  for (std::size_t i = 0; i < points_; ++i) {
    if (!(rest_[i] > 0)) continue;
    const double log_variance = std::log1p(rest_variance_[i] / (rest_[i] * rest_[i]));
    all_[i] += rest_[i] * std::exp(std::sqrt(log_variance) * own[i] - log_variance / 2);
  }
  std::sort(all_.begin(), all_.end());
  out.p05 = Mass::grams(quantile(all_, 0.05));
  out.p50 = Mass::grams(quantile(all_, 0.50));
  out.p95 = Mass::grams(quantile(all_, 0.95));
}

}  // namespace trainprint
