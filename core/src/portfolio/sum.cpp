// The sum of many rows.
#include <algorithm>
#include <cstring>

#include "portfolio/draws.hpp"
#include "trainprint/portfolio.hpp"

namespace trainprint {
namespace {

constexpr double kFlopPerPetaflop = 1e15;

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

PortfolioSum::Parts::Row::Row(const RowEstimate& row, const Key& shared_key)
    : shared(row.shared),
      key(shared_key),
      grams_alone(row.emissions.as_grams()),
      own_variance(row.own_log_variance),
      variance_alone(own_variance > 0 ? variance_of(grams_alone, own_variance) : 0),
      grams(grams_alone),
      kwh(row.energy.as_kwh()),
      petaflop(row.flop ? row.flop->as_flop() / kFlopPerPetaflop : 0),
      mean(grams_alone * exp_of_variance(own_variance / 2)),
      variance(variance_alone),
      has_flop(row.flop.has_value()) {}

void PortfolioSum::Parts::add(const Row& row) {
  ++rows;
  grams.add(row.grams);
  kwh.add(row.kwh);
  if (row.has_flop) {
    grams_with_flop.add(row.grams);
    petaflop.add(row.petaflop);
  }
  auto at = alike.find(row.key);
  if (at == alike.end()) at = alike.emplace(row.key, Alike{row.shared, {}, {}}).first;
  at->second.mean.add(row.mean);
  if (row.own_variance <= 0) return;
  at->second.variance.add(row.variance);
  keep_heaviest(row.variance_alone, row.grams_alone, row.own_variance, row.key);
}

const PortfolioSum::Parts::Key& PortfolioSum::Parts::key_of(
    const std::vector<SharedError>& shared) {
  bytes_.clear();
  for (const SharedError& error : shared) {
    bytes_ += error.cause;
    bytes_ += '\0';
    char sd[sizeof error.log_sd];
    std::memcpy(sd, &error.log_sd, sizeof sd);
    bytes_.append(sd, sizeof sd);
  }
  const auto known = keys_.find(bytes_);
  if (known != keys_.end()) return known->second;
  if (keys_.size() == kMostKeys) keys_.clear();
  return keys_.emplace(bytes_, Key(shared)).first->second;
}

void PortfolioSum::add(const RowEstimate& row) {
  parts_->add(Parts::Row(row, parts_->key_of(row.shared)));
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
  for (const Parts::Heavy& row : heaviest)
    parts_->keep_heaviest(row.weight, row.grams, row.own_variance, row.alike);
}

std::uint64_t PortfolioSum::rows() const { return parts_->rows; }
Mass PortfolioSum::emissions() const { return Mass::grams(parts_->grams.value()); }

PortfolioTotals PortfolioSum::totals() const { return SumDraws(*this).totals(*this); }

}  // namespace trainprint
