// The sum of many rows and its interval.
#include <algorithm>
#include <cmath>

#include "portfolio/parts.hpp"
#include "propagation/sobol_points.hpp"
#include "trainprint/portfolio.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kMostPoints = 8192, kFewestPoints = 1024;
// Columns that are worked through in about a second.
constexpr std::size_t kMostWork = 20'000'000;

using Points = std::vector<double>;

double quantile(const Points& sorted, double p) {
  const double last = static_cast<double>(sorted.size() - 1);
  const double x = std::clamp(p * static_cast<double>(sorted.size()) - 0.5, 0.0, last);
  const auto below = static_cast<std::size_t>(x);
  if (below + 1 >= sorted.size()) return sorted.back();
  return sorted[below] + (x - static_cast<double>(below)) * (sorted[below + 1] - sorted[below]);
}

}  // namespace

PortfolioSum::PortfolioSum() : parts_(std::make_unique<Parts>()) {}
PortfolioSum::~PortfolioSum() = default;
PortfolioSum::PortfolioSum(const PortfolioSum& other)
    : parts_(std::make_unique<Parts>(*other.parts_)) {}
PortfolioSum::PortfolioSum(PortfolioSum&& other) noexcept = default;
PortfolioSum& PortfolioSum::operator=(PortfolioSum other) noexcept {
  std::swap(parts_, other.parts_);
  return *this;
}

void PortfolioSum::add(const RowEstimate& row) {
  constexpr double kFlopPerPetaflop = 1e15;
  const double grams = row.emissions.as_grams();
  ++parts_->rows;
  parts_->grams.add(grams);
  parts_->kwh.add(row.energy.as_kwh());
  if (row.flop) {
    parts_->grams_with_flop.add(grams);
    parts_->petaflop.add(row.flop->as_flop() / kFlopPerPetaflop);
  }
  std::string key = Parts::key_of(row.shared);
  auto at = parts_->alike.find(key);
  if (at == parts_->alike.end())
    at = parts_->alike.emplace(key, Parts::Alike{row.shared, {}, {}}).first;
  const double own = row.own_log_variance;
  at->second.mean.add(grams * exp_of_variance(own / 2));
  if (own <= 0) return;
  const double variance = Parts::variance_of(grams, own);
  at->second.variance.add(variance);
  parts_->keep_heaviest({variance, grams, own, std::move(key)});
}

void PortfolioSum::merge(const PortfolioSum& other) {
  parts_->rows += other.parts_->rows;
  parts_->grams.add(other.parts_->grams);
  parts_->kwh.add(other.parts_->kwh);
  parts_->grams_with_flop.add(other.parts_->grams_with_flop);
  parts_->petaflop.add(other.parts_->petaflop);
  for (const auto& [key, alike] : other.parts_->alike) {
    const auto [at, is_new] = parts_->alike.emplace(key, alike);
    if (is_new) continue;
    at->second.mean.add(alike.mean);
    at->second.variance.add(alike.variance);
  }
  const std::vector<Parts::Heavy> heaviest = other.parts_->heaviest;
  for (const Parts::Heavy& row : heaviest) parts_->keep_heaviest(row);
}

std::uint64_t PortfolioSum::rows() const { return parts_->rows; }
Mass PortfolioSum::emissions() const { return Mass::grams(parts_->grams.value()); }

PortfolioTotals PortfolioSum::totals() const {
  PortfolioTotals out;
  out.rows = parts_->rows;
  out.emissions = emissions();
  out.energy = Energy::kwh(parts_->kwh.value());
  const double petaflop = parts_->petaflop.value();
  if (petaflop > 0)
    out.carbon_per_flop =
        CarbonPerFlop::grams_per_pflop(parts_->grams_with_flop.value() / petaflop);

  // The causes, the most important first: they get the most even points.
  std::map<std::string_view, double> importance;
  for (const auto& [key, alike] : parts_->alike) {
    const double mean = alike.mean.value();
    for (const SharedError& error : alike.shared)
      importance[error.cause] += mean * std::fabs(error.log_sd);
  }
  std::vector<std::string_view> causes;
  for (const auto& [cause, weight] : importance) causes.push_back(cause);
  std::stable_sort(causes.begin(), causes.end(), [&](std::string_view a, std::string_view b) {
    return importance[a] > importance[b];
  });
  std::map<std::string_view, std::size_t> dimension;
  for (std::size_t i = 0; i < causes.size(); ++i) dimension[causes[i]] = i;

  const std::size_t points =
      std::clamp(kMostWork / (parts_->alike.size() + 1) / 8, kFewestPoints, kMostPoints);
  std::vector<Points> scores(causes.size());
  for (std::size_t i = 0; i < causes.size(); ++i) {
    const auto column = sobol_normals(i, points, scores[i]);
    if (scores[i].empty()) scores[i].assign(column.begin(), column.end());
  }
  Points all(points, 0), rest(points, 0), rest_variance(points, 0), ratio(points);
  std::size_t next_dimension = causes.size();
  for (const auto& [key, alike] : parts_->alike) {
    std::fill(ratio.begin(), ratio.end(), 0);
    for (const SharedError& error : alike.shared) {
      const Points& z = scores[dimension[error.cause]];
      for (std::size_t i = 0; i < points; ++i) ratio[i] += error.log_sd * z[i];
    }
    for (double& x : ratio) x = std::exp(std::clamp(x, -300.0, 300.0));
    double mean = alike.mean.value(), variance = alike.variance.value();
    for (const Parts::Heavy& row : parts_->heaviest) {
      if (row.alike != key) continue;
      mean -= Parts::mean_of(row);
      variance -= row.weight;
      Points storage;
      const auto own = sobol_normals(next_dimension++, points, storage);
      const double sd = std::sqrt(row.own_variance);
      for (std::size_t i = 0; i < points; ++i)
        all[i] += row.grams * ratio[i] * std::exp(sd * own[i]);
    }
    mean = std::max(mean, 0.0);
    variance = std::max(variance, 0.0);
    for (std::size_t i = 0; i < points; ++i) {
      rest[i] += mean * ratio[i];
      rest_variance[i] += variance * ratio[i] * ratio[i];
    }
  }
  Points storage;
  const auto own = sobol_normals(next_dimension, points, storage);
  for (std::size_t i = 0; i < points; ++i) {
    if (!(rest[i] > 0)) continue;
    const double log_variance = std::log1p(rest_variance[i] / (rest[i] * rest[i]));
    all[i] += rest[i] * std::exp(std::sqrt(log_variance) * own[i] - log_variance / 2);
  }
  std::sort(all.begin(), all.end());
  out.p05 = Mass::grams(quantile(all, 0.05));
  out.p50 = Mass::grams(quantile(all, 0.50));
  out.p95 = Mass::grams(quantile(all, 0.95));
  return out;
}

}  // namespace trainprint
