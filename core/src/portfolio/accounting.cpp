#include "portfolio/accounting.hpp"

#include <algorithm>

namespace trainprint {

Accounting::Accounting(PortfolioOptions options) : options_(std::move(options)) {
  options_.shares = std::max<std::size_t>(options_.shares, 1);
  shares_.reserve(options_.shares);
  for (std::size_t i = 0; i < options_.shares; ++i) shares_.emplace_back(options_);
}

void Accounting::run_shares(const std::function<void(std::size_t)>& work) {
  if (options_.run_shares && shares_.size() > 1) return options_.run_shares(shares_.size(), work);
  for (std::size_t i = 0; i < shares_.size(); ++i) work(i);
}

void Accounting::read(Row& row, std::size_t number, std::size_t share, const Read& read) {
  row.id = 0;
  row.result.estimate.reset();
  row.result.errors.clear();
  auto error = read(number, share, shares_[share].maker, row.row);
  row.readable = !error;
  if (error) {
    row.result.kind = RowKind::not_estimated;
    row.result.errors.push_back(std::move(*error));
    return;
  }
  const RowKind kind = row.row.kind;
  row.result = accounted(row.row, options_.rules.keeps(kind) ? RowKind::estimated : kind);
  if (!row.row.id.empty()) row.id = hash_of(row.row.id);
}

// So many at once that what is at hand stays small.
void Accounting::add(std::size_t rows, const Read& read) {
  constexpr std::size_t kBlock = 4096;
  for (std::size_t first = 0; first < rows; first += kBlock)
    add_block(first, std::min(kBlock, rows - first), read);
}

void Accounting::add_block(std::size_t first, std::size_t rows, const Read& read) {
  if (rows_.size() < rows) rows_.resize(rows);
  const auto in_share = [&](std::size_t share, const auto& work) {
    const std::size_t begin = rows * share / shares_.size();
    const std::size_t end = rows * (share + 1) / shares_.size();
    for (std::size_t i = begin; i < end; ++i) work(i);
  };
  run_shares([&](std::size_t share) {
    const NameMemo::InUse names(shares_[share].names);
    in_share(share, [&](std::size_t i) { this->read(rows_[i], first + i, share, read); });
  });
  for (std::size_t i = 0; i < rows; ++i) {
    if (rows_[i].id != 0 && !options_.rules.ids().insert(rows_[i].id) &&
        !options_.rules.keeps(RowKind::repeated))
      rows_[i].result = {RowKind::repeated, {}, {}};
  }
  run_shares([&](std::size_t share) {
    Share& with = shares_[share];
    const NameMemo::InUse names(with.names);
    in_share(share, [&](std::size_t i) {
      static const PortfolioRow kNone;
      const Row& row = rows_[i];
      const std::uint64_t number = number_ + i + 1;
      if (row.readable) {
        with.sum.add(number, row.row, row.result);
      } else {
        with.sum.add_unreadable(number, row.result.errors);
      }
      if (options_.writes_columns)
        with.columns.add(number, row.readable ? &row.row : nullptr, row.result);
      if (!options_.writes_rows) return;
      with.written += portfolio_row_json(number, row.readable ? row.row : kNone, row.result);
      with.written += '\n';
    });
  });
  number_ += rows;
  for (Share& share : shares_) {
    written_ += share.written;
    share.written.clear();
    if (!options_.writes_columns) continue;
    columns_.add(share.columns);
    share.columns.clear();
  }
}

Portfolio Accounting::totals() const {
  Portfolio out = shares_[0].sum;
  for (std::size_t i = 1; i < shares_.size(); ++i) out.merge(shares_[i].sum);
  for (const Share& share : shares_) out.add_unused(share.maker.unused());
  out.add_unused(unused_);
  return out;
}

void Accounting::go_on_from(std::uint64_t rows, Portfolio sum, IdSet ids) {
  number_ = rows;
  shares_[0].sum = std::move(sum);
  options_.rules.ids() = std::move(ids);
}

}  // namespace trainprint
