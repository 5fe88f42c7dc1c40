// What pictures of a table show: who says what, emissions against compute, stated figures judged.
#include <algorithm>
#include <cmath>

#include "text/sort_stably.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/portfolio.hpp"
#include "trainprint/portfolio_landscape.hpp"

namespace trainprint {
namespace {

constexpr double kThousand = 1000;

std::int64_t thousandths(double value) {
  return static_cast<std::int64_t>(std::llround(value * kThousand));
}

std::size_t family_of(const Accelerator* accelerator) {
  return accelerator == nullptr ? kFamilies - 1 : static_cast<std::size_t>(accelerator->family);
}
static_assert(static_cast<std::size_t>(AcceleratorFamily::other) == kFamilies - 2);

bool is_tpu(const TrainingRun& run, const RowResult& result) {
  if (result.estimate && result.estimate->accelerator != nullptr)
    return result.estimate->accelerator->id.find("-tpu-") != std::string_view::npos;
  return run.accelerator.find("TPU") != std::string::npos;
}

// Spreads numbers that follow each other: the finaliser of SplitMix64 (Steele et al. 2014), which
// is one to one.
std::uint64_t spread(std::uint64_t number) {
  number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
  number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
  return number ^ (number >> 31);
}

}  // namespace

void LogLogSums::add(Flop flop, Mass emissions) {
  const std::int64_t across = thousandths(std::log(flop.as_flop()));
  const std::int64_t up = thousandths(std::log(emissions.as_grams()));
  lowest_x = rows == 0 ? across : std::min(lowest_x, across);
  highest_x = rows == 0 ? across : std::max(highest_x, across);
  ++rows;
  x += across;
  y += up;
  xx += across * across;
  xy += across * up;
}

void LogLogSums::merge(const LogLogSums& other) {
  if (other.rows == 0) return;
  lowest_x = rows == 0 ? other.lowest_x : std::min(lowest_x, other.lowest_x);
  highest_x = rows == 0 ? other.highest_x : std::max(highest_x, other.highest_x);
  rows += other.rows;
  x += other.x;
  y += other.y;
  xx += other.xx;
  xy += other.xy;
}

std::optional<LogLogFit> fit(const LogLogSums& sums) {
  constexpr std::uint64_t kFewest = 3;
  if (sums.rows < kFewest || sums.lowest_x == sums.highest_x) return std::nullopt;
  const auto rows = static_cast<double>(sums.rows);
  const double mean_x = static_cast<double>(sums.x) / rows,
               mean_y = static_cast<double>(sums.y) / rows;
  const double covariance = static_cast<double>(sums.xy) / rows - mean_x * mean_y;
  const double variance = static_cast<double>(sums.xx) / rows - mean_x * mean_x;
  if (!(variance > 0)) return std::nullopt;
  LogLogFit out;
  out.elasticity = covariance / variance;
  const auto at = [&](std::int64_t x) {
    const double up = mean_y + out.elasticity * (static_cast<double>(x) - mean_x);
    return Mass::grams(std::exp(up / kThousand));
  };
  out.from = Flop::flop(std::exp(static_cast<double>(sums.lowest_x) / kThousand));
  out.to = Flop::flop(std::exp(static_cast<double>(sums.highest_x) / kThousand));
  out.at_from = at(sums.lowest_x);
  out.at_to = at(sums.highest_x);
  return out;
}

bool PortfolioLandscape::keeps(std::uint64_t number) const {
  return points_.size() < kPoints || spread(number) < points_.rbegin()->first;
}

void PortfolioLandscape::keep(PortfolioPoint point) {
  if (!keeps(point.row)) return;
  points_.emplace(spread(point.row), std::move(point));
  if (points_.size() > kPoints) points_.erase(std::prev(points_.end()));
}

void PortfolioLandscape::add(std::uint64_t number, const PortfolioRow& row,
                             const RowResult& result) {
  const TrainingRun& run = row.run;
  const bool on_tpu = is_tpu(run, result);
  const bool says[] = {run.emissions.has_value(),           run.energy.has_value(),
                       run.overrides.grid.has_value(),      !run.region.empty(),
                       !run.accelerator.empty() && !on_tpu, on_tpu,
                       run.device_hours || run.wall_clock,  run.accelerator_count.has_value(),
                       run.training_flop.has_value(),       run.compute.parameters.has_value(),
                       run.compute.tokens.has_value()};
  static_assert(std::size(says) == kDisclosures);
  for (std::size_t i = 0; i < kDisclosures; ++i) disclosed_[i] += says[i] ? 1 : 0;

  if (!result.estimate) return;
  const RowEstimate& estimate = *result.estimate;
  if (estimate.flop && estimate.flop->as_flop() > 0) {
    const std::size_t family = family_of(estimate.accelerator);
    families_[family].add(*estimate.flop, estimate.emissions);
    if (keeps(number)) keep({number, row.id, *estimate.flop, estimate.emissions, family});
  }
  if (result.kind != RowKind::stated && result.kind != RowKind::stated_in_kilograms) return;
  TrainingRun alone = run;
  alone.emissions.reset();
  const auto ours = estimate_row(alone);
  if (!ours) return;
  const double ratio = ours->emissions.as_grams() / estimate.emissions.as_grams();
  ++errors_[std::min(thousandths(std::min(std::abs(ratio - 1), 1e6)), kMostError)];
  const auto within = [&](double factor) { return ratio <= factor && ratio >= 1 / factor; };
  within_two_ += within(2) ? 1 : 0;
  within_three_ += within(3) ? 1 : 0;
}

void PortfolioLandscape::merge(const PortfolioLandscape& other) {
  for (std::size_t i = 0; i < kDisclosures; ++i) disclosed_[i] += other.disclosed_[i];
  for (std::size_t i = 0; i < kFamilies; ++i) families_[i].merge(other.families_[i]);
  for (const auto& [place, point] : other.points_) keep(point);
  for (const auto& [error, rows] : other.errors_) errors_[error] += rows;
  within_two_ += other.within_two_;
  within_three_ += other.within_three_;
}

std::vector<PortfolioPoint> PortfolioLandscape::points() const {
  std::vector<PortfolioPoint> out;
  for (const auto& [place, point] : points_) out.push_back(point);
  sort_stably(out, [](const PortfolioPoint& a, const PortfolioPoint& b) { return a.row < b.row; });
  return out;
}

}  // namespace trainprint
