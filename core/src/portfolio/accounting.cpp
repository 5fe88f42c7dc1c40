#include "portfolio/accounting.hpp"

#include <algorithm>

namespace trainprint {

Accounting::Accounting(PortfolioOptions options) : options_(std::move(options)) {
  options_.shares = std::max<std::size_t>(options_.shares, 1);
  for (std::size_t i = 0; i < options_.shares; ++i)
    shares_.push_back(std::make_unique<Share>(options_));
}

void Accounting::run_shares(const std::function<void(std::size_t)>& work) {
  if (options_.run_shares && shares_.size() > 1) return options_.run_shares(shares_.size(), work);
  for (std::size_t i = 0; i < shares_.size(); ++i) work(i);
}

void Accounting::read(Row& row, std::size_t number, std::size_t share, const Read& read) {
  row.id = 0;
  row.result.estimate.reset();
  row.result.errors.clear();
  auto error = read(number, share, shares_[share]->maker, row.row);
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

void Accounting::add(std::size_t rows, const Read& read) {
  for (std::size_t first = 0; first < rows; first += kBlock)
    add_block(first, std::min(kBlock, rows - first), read);
}

bool Accounting::is_repeated(std::uint64_t id) {
  return id != 0 && !options_.rules.ids().insert(id) && !options_.rules.keeps(RowKind::repeated);
}

void Accounting::add_row(Share& share, std::uint64_t number, const Row& row) {
  static const PortfolioRow kNone;
  if (row.readable) {
    share.sum.add(number, row.row, row.result);
  } else {
    share.sum.add_unreadable(number, row.result.errors);
  }
  if (options_.writes_columns)
    share.columns.add(number, row.readable ? &row.row : nullptr, row.result);
  if (!options_.writes_rows) return;
  share.written += portfolio_row_json(number, row.readable ? row.row : kNone, row.result);
  share.written += '\n';
}

void Accounting::take_written(Share& share) {
  written_ += share.written;
  share.written.clear();
  if (!options_.writes_columns) return;
  columns_.add(share.columns);
  share.columns.clear();
}

void Accounting::add_block(std::size_t first, std::size_t rows, const Read& read) {
  if (rows_.size() < rows) rows_.resize(rows);
  const auto in_share = [&](std::size_t share, const auto& work) {
    const std::size_t begin = rows * share / shares_.size();
    const std::size_t end = rows * (share + 1) / shares_.size();
    for (std::size_t i = begin; i < end; ++i) work(i);
  };
  run_shares([&](std::size_t share) {
    const NameMemo::InUse names(shares_[share]->names);
    in_share(share, [&](std::size_t i) { this->read(rows_[i], first + i, share, read); });
  });
  for (std::size_t i = 0; i < rows; ++i) {
    if (is_repeated(rows_[i].id)) rows_[i].result = {RowKind::repeated, {}, {}};
  }
  run_shares([&](std::size_t share) {
    const NameMemo::InUse names(shares_[share]->names);
    in_share(share, [&](std::size_t i) { add_row(*shares_[share], number_ + i + 1, rows_[i]); });
  });
  number_ += rows;
  for (const auto& share : shares_) take_written(*share);
}

std::vector<std::uint64_t> Accounting::read_part(std::size_t rows, const Read& read) {
  const NameMemo::InUse names(shares_[0]->names);
  std::vector<Row>& part = parts_.emplace_back(std::exchange(rows_, {}));
  part.resize(rows);
  std::vector<std::uint64_t> ids;
  for (std::size_t i = 0; i < rows; ++i) {
    this->read(part[i], i, 0, read);
    ids.push_back(part[i].id);
  }
  return ids;
}

std::string Accounting::know_part(std::span<const std::uint64_t> ids) {
  std::string out;
  for (const std::uint64_t id : ids) out += is_repeated(id) ? '1' : '0';
  number_ += ids.size();
  return out;
}

void Accounting::add_part(std::uint64_t rows_before, std::string_view repeated) {
  if (parts_.empty()) return;
  const NameMemo::InUse names(shares_[0]->names);
  rows_ = std::move(parts_.front());
  parts_.pop_front();
  for (std::size_t i = 0; i < std::min(rows_.size(), repeated.size()); ++i) {
    if (repeated[i] == '1') rows_[i].result = {RowKind::repeated, {}, {}};
    add_row(*shares_[0], rows_before + i + 1, rows_[i]);
  }
  take_written(*shares_[0]);
}

void Accounting::take_totals(std::size_t of, Portfolio totals) {
  taken_.insert_or_assign(of, std::move(totals));
}

Portfolio Accounting::totals() const {
  Portfolio out = shares_[0]->sum;
  for (std::size_t i = 1; i < shares_.size(); ++i) out.merge(shares_[i]->sum);
  for (const auto& [of, totals] : taken_) out.merge(totals);
  for (const auto& share : shares_) out.add_unused(share->maker.unused());
  out.add_unused(unused_);
  return out;
}

void Accounting::go_on_from(std::uint64_t rows, Portfolio sum, IdSet ids) {
  number_ = rows;
  shares_[0]->sum = std::move(sum);
  options_.rules.ids() = std::move(ids);
}

}  // namespace trainprint
