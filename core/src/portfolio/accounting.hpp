// What becomes of many rows: read in shares, known in their order, added up in shares.
#pragma once
#include <deque>
#include <memory>

#include "catalogue/name_memo.hpp"
#include "portfolio/arrow_rows.hpp"
#include "portfolio/row_maker.hpp"
#include "trainprint/portfolio.hpp"

namespace trainprint {

/// An id as 64 bits (FNV-1a), to know it again.
std::uint64_t hash_of(std::string_view id);

/// What becomes of a row if it is of this kind.
RowResult accounted(const PortfolioRow& row, RowKind kind);

/// What is wrong with the number of a row's cells, if anything.
std::optional<Error> check_cells(std::size_t columns, std::span<const std::string> cells);

class Accounting {
 public:
  explicit Accounting(PortfolioOptions options);

  /// Reads a row with what its share of the work has; what is wrong with it, if anything.
  using Read = std::function<std::optional<Error>(std::size_t row, std::size_t share, RowMaker&,
                                                  PortfolioRow&)>;
  void add(std::size_t rows, const Read& read);

  /// The same in steps, for rows that several of these share: one reads them and gives their ids,
  /// as hash_of(), 0 for none; another one knows the ids of all in the order of the rows ('1': that
  /// row is a repeated one); the first one adds what it read, in the order in which it did.
  static constexpr std::size_t kBlock = 4096;  ///< So few that what is at hand stays small.
  std::vector<std::uint64_t> read_part(std::size_t rows, const Read& read);
  std::string know_part(std::span<const std::uint64_t> ids);
  void add_part(std::uint64_t rows_before, std::string_view repeated);
  /// What that other one has added up so far.
  void take_totals(std::size_t of, Portfolio totals);

  Portfolio totals() const;
  std::string take_written() { return std::exchange(written_, {}); }
  ArrowRows& columns() { return columns_; }
  std::uint64_t rows() const { return number_; }
  const PortfolioOptions& options() const { return options_; }
  const IdSet& ids() const { return options_.rules.ids(); }
  /// Columns of a table with a header, that say nothing of a row.
  void know_unused(const ColumnNames& columns) { unused_.merge(columns); }
  /// As after those rows.
  void go_on_from(std::uint64_t rows, Portfolio sum, IdSet ids);

 private:
  struct Row {
    PortfolioRow row;
    RowResult result;
    bool readable = false;
    std::uint64_t id = 0;  ///< As hash_of(), where there is one.
  };
  struct Share {
    explicit Share(const PortfolioOptions& options) : maker(options), sum(options.by) {}
    RowMaker maker;
    NameMemo names;
    Portfolio sum;
    std::string written;
    ArrowRows columns;
  };
  void add_block(std::size_t first, std::size_t rows, const Read& read);
  bool is_repeated(std::uint64_t id);
  void add_row(Share& share, std::uint64_t number, const Row& row);
  void take_written(Share& share);
  void run_shares(const std::function<void(std::size_t)>& work);
  void read(Row& row, std::size_t number, std::size_t share, const Read& read);

  PortfolioOptions options_;
  std::vector<std::unique_ptr<Share>> shares_;
  std::vector<Row> rows_;
  std::deque<std::vector<Row>> parts_;  ///< Read and not added.
  std::map<std::size_t, Portfolio> taken_;
  std::uint64_t number_ = 0;
  std::string written_;
  ArrowRows columns_;
  ColumnNames unused_;
};

}  // namespace trainprint
