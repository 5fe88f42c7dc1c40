// A table's rows counted, grouped and added up.
#include "trainprint/portfolio.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "portfolio/parts.hpp"
#include "text/sort_stably.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kTopRows = 15;       // as many as the paper shows
constexpr std::size_t kRowsOfReason = 10;  // whose numbers are named

// A row's value in that column; `year` is room for that.
std::string_view group_of(std::string_view column, const PortfolioRow& row, const RowResult& result,
                          std::string& year) {
  const auto known = [](std::string_view value) {
    return value.empty() ? std::string_view("not known") : value;
  };
  if (column == "tier")
    return result.kind == RowKind::estimated ? name(result.estimate->tier) : "stated";
  if (column == "region") return known(result.estimate->region);
  if (column == "modality") return known(result.estimate->modality);
  if (column == "author") return known(row.author);
  if (column == "licence" || column == "license") return known(row.licence);
  if (column == "year") {
    if (!row.run.year) return known("");
    return year = std::to_string(static_cast<int>(*row.run.year));
  }
  if (column == "training_type")
    return known(row.run.training_type ? name(*row.run.training_type) : "");
  for (const auto& [key, value] : row.columns) {
    if (key == column) return known(value);
  }
  return known("");
}

bool emits_more(const TopRow& a, const TopRow& b) {
  if (a.emissions.as_grams() != b.emissions.as_grams())
    return a.emissions.as_grams() > b.emissions.as_grams();
  return a.row < b.row;
}

void keep_first(std::vector<std::uint64_t>& first, std::uint64_t number) {
  first.insert(std::upper_bound(first.begin(), first.end(), number), number);
  if (first.size() > kRowsOfReason) first.pop_back();
}

}  // namespace

void ColumnNames::add(std::string_view name, bool used) {
  constexpr std::size_t kLongest = 100;
  std::size_t end = std::min(name.size(), kLongest);
  while (end < name.size() && end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
    --end;
  bool& known = names_.emplace(name.substr(0, end), false).first->second;
  known = known || used;
  if (names_.size() <= kMost) return;
  names_.erase(std::prev(names_.end()));
  has_more_ = true;
}

void ColumnNames::merge(const ColumnNames& other) {
  for (const auto& [name, used] : other.names_) add(name, used);
  has_more_ = has_more_ || other.has_more_;
}

std::vector<std::string> ColumnNames::names() const {
  std::vector<std::string> out;
  for (const auto& [name, used] : names_) {
    if (!used) out.push_back(name);
  }
  return out;
}

Portfolio::Portfolio(std::vector<std::string> by)
    : by_(std::move(by)), groups_(by_.size()), too_many_(by_.size()) {}

void Portfolio::bound_groups(std::size_t column) {
  if (groups_[column].size() > kMostGroups) too_many_[column] = true;
  if (too_many_[column]) groups_[column].clear();
}

void Portfolio::add_top(std::uint64_t number, std::string_view id, Mass emissions) {
  const bool full = top_.size() == kTopRows;
  if (full && emissions < top_.back().emissions) return;
  TopRow row{number, std::string(id), emissions};
  if (full && !emits_more(row, top_.back())) return;
  const auto at = std::upper_bound(top_.begin(), top_.end(), row, emits_more);
  top_.insert(at, std::move(row));
  if (top_.size() > kTopRows) top_.pop_back();
}

void Portfolio::count_reason(std::uint64_t number, const std::vector<Error>& errors) {
  ++rows_;
  ++kinds_[RowKind::not_estimated];
  const Error& error = errors.front();
  std::string reason(name(error.code));
  if (!error.field.empty()) reason += " " + std::string(error.field);
  ReasonCount& count = reasons_[reason];
  count.reason = std::move(reason);
  // Of the first row with it, whatever the order in which they come.
  if (count.rows == 0 || number < count.first.front()) count.example = error.message;
  ++count.rows;
  keep_first(count.first, number);
}

void Portfolio::add_unreadable(std::uint64_t number, const std::vector<Error>& errors) {
  count_reason(number, errors);
}

void Portfolio::add(std::uint64_t number, const PortfolioRow& row, const RowResult& result) {
  landscape_.add(number, row, result);
  if (!result.estimate) {
    if (result.kind == RowKind::not_estimated) return count_reason(number, result.errors);
    ++rows_;
    ++kinds_[result.kind];
    return;
  }
  ++rows_;
  ++kinds_[result.kind];
  const RowEstimate& estimate = *result.estimate;
  const PortfolioSum::Parts::Row ready(estimate, sum_.parts_->key_of(estimate.shared));
  sum_.parts_->add(ready);
  std::string year;
  for (std::size_t i = 0; i < by_.size(); ++i) {
    if (too_many_[i]) continue;
    const std::string_view value = group_of(by_[i], row, result, year);
    auto group = groups_[i].find(value);
    if (group == groups_[i].end()) group = groups_[i].emplace(value, PortfolioSum()).first;
    group->second.parts_->add(ready);
    bound_groups(i);
  }
  add_top(number, row.id, estimate.emissions);
  ++histogram_[static_cast<int>(
      std::floor(std::log10(estimate.emissions.as_grams()) * kStepsPerPowerOfTen))];
}

bool Portfolio::merge(const Portfolio& other) {
  if (by_ != other.by_) return false;
  rows_ += other.rows_;
  for (const auto& [kind, count] : other.kinds_) kinds_[kind] += count;
  sum_.merge(other.sum_);
  for (std::size_t i = 0; i < by_.size(); ++i) {
    too_many_[i] = too_many_[i] || other.too_many_[i];
    for (const auto& [value, sum] : other.groups_[i]) groups_[i][value].merge(sum);
    bound_groups(i);
  }
  for (const auto& [reason, count] : other.reasons_) {
    ReasonCount& mine = reasons_[reason];
    if (mine.rows == 0 || count.first.front() < mine.first.front()) mine.example = count.example;
    mine.reason = reason;
    mine.rows += count.rows;
    for (const std::uint64_t number : count.first) keep_first(mine.first, number);
  }
  for (const TopRow& row : other.top_) add_top(row.row, row.id, row.emissions);
  for (const auto& [step, count] : other.histogram_) histogram_[step] += count;
  landscape_.merge(other.landscape_);
  unused_.merge(other.unused_);
  return true;
}

std::vector<ReasonCount> Portfolio::reasons() const {
  std::vector<ReasonCount> out;
  for (const auto& [reason, count] : reasons_) out.push_back(count);
  sort_stably(out, [](const ReasonCount& a, const ReasonCount& b) { return a.rows > b.rows; });
  return out;
}

}  // namespace trainprint
