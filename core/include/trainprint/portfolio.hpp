// Many models at once: each estimated in closed form, and added up with what their errors have in
// common. Memory grows with the groups, not with the rows; sums of parts merge to the same bits
// whatever the parts were.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "trainprint/arrow.hpp"
#include "trainprint/choice.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/portfolio_landscape.hpp"

namespace trainprint {

// What a row is to the sum. Rows of the last five are counted and add nothing.
#define TRAINPRINT_ROW_KINDS(X)                                                                  \
  X(estimated, "estimated", "Estimated")                                                         \
  X(stated, "stated", "As stated by its card")                                                   \
  X(stated_in_kilograms, "stated-in-kilograms", "Stated in kilograms, read as such")             \
  X(stated_unit_unclear, "stated-unit-unclear", "Stated as grams, where kilograms may be meant") \
  X(repeated, "repeated", "The same id again")                                                   \
  X(copy, "copy", "Another's model, uploaded again")                                             \
  X(quantised, "quantised", "Another's model with fewer bits")                                   \
  X(merged, "merged", "Others' models merged, not trained")                                      \
  X(not_estimated, "not-estimated", "Too little is said, or what is said cannot be right")
TRAINPRINT_CHOICE(RowKind, TRAINPRINT_ROW_KINDS)

/// One row of a table as a run, with what it is grouped by.
struct PortfolioRow {
  std::string id;                     ///< Of the model; may be empty.
  std::string author;                 ///< The part of the id before "/", or a column of its own.
  RowKind kind = RowKind::estimated;  ///< repeated, copy, quantised, merged: by what the row says.
  TrainingRun run;                    ///< With the stated emissions, if any.
  bool may_be_kilograms = false;      ///< Those are of CodeCarbon, as its card says.
  bool unit_unsaid = false;           ///< Those are of a column "emissions" or "co2".
  std::string licence;
  std::vector<Error> errors;  ///< Of values that are used and cannot be read: it is not estimated.
  std::vector<std::pair<std::string, std::string>> columns;  ///< As they are written, to group by.
};

/// A cause of error that rows have in common: to first order, ln(emissions) moves by log_sd for
/// each standard score of the cause.
struct SharedError {
  std::string cause;  ///< "PUE 1.2", "grid of France"
  double log_sd;
};

/// One row's figure, without the sum behind it.
struct RowEstimate {
  Tier tier = Tier::t3;
  Mass emissions;  ///< At the boundary of its run.
  Energy energy;   ///< At the same boundary; 0 for a stated figure.
  std::optional<Flop> flop;
  Mass p05, p95;                      ///< Of its own 90 % interval.
  std::vector<SharedError> shared;    ///< In the order of their names.
  double own_log_variance = 0;        ///< Of ln(emissions), what it shares with no other row.
  std::string_view region, modality;  ///< "FRA", "nlp"; "" where not known.
  const Accelerator* accelerator = nullptr;  ///< Where one is named.
};

/// The run's best route in closed form: no sampling, no sum, no advice. Intervals are to first
/// order. Fails as estimate() does.
Result<RowEstimate> estimate_row(const TrainingRun& run);

/// What became of a row.
struct RowResult {
  RowKind kind = RowKind::not_estimated;
  std::optional<RowEstimate> estimate;  ///< Where it adds to the sum.
  std::vector<Error> errors;            ///< Where it was not estimated.
};

/// Stated emissions first, as grams unless only kilograms can be right; then the run's best tier.
RowResult account_for(const PortfolioRow& row);

/// Ids that there were, each as 64 bits: 10 to 15 bytes of memory an id.
class IdSet {
 public:
  /// False where it was there.
  bool insert(std::uint64_t hash);
  std::size_t size() const { return size_; }
  /// All of them, sorted.
  std::vector<std::uint64_t> sorted() const;

 private:
  std::vector<std::uint64_t> places_;  ///< 0 is none.
  std::size_t size_ = 0;
};

/// What a table's rows are to each other: which ids there were before, and which rows are added
/// although they would be left out.
class PortfolioRules {
 public:
  PortfolioRules() = default;
  /// `keep`: names of kinds that add all the same. Fails with unknown_choice for any but repeated,
  /// copy, quantised and merged.
  static Result<PortfolioRules> keeping(const std::vector<std::string>& keep);

  /// As account_for(row), but for kinds that are kept. Threads may share it.
  RowResult account_for(const PortfolioRow& row) const;
  /// In the order of the rows: a row whose id was there before becomes a repeated one.
  void know(const PortfolioRow& row, RowResult& result);

  bool keeps(RowKind kind) const;
  IdSet& ids() { return ids_; }
  const IdSet& ids() const { return ids_; }

 private:
  std::vector<RowKind> keep_;
  IdSet ids_;
};

/// Reads one row: a JSON object of the fields of a run (schema/run.schema.json), of the Hub's
/// answer about a model or of a table of such answers (id, author, createdAt, tags, pipeline_tag,
/// safetensors, gguf, cardData, baseModels, card), or of columns with such names. A value may be a
/// text; "n/a" and the like are none. Fails where it is no object.
Result<PortfolioRow> portfolio_row(std::string_view json);
/// The same from a table: a cell for each column. Fails where there are more or fewer cells.
Result<PortfolioRow> portfolio_row(const std::vector<std::string>& header,
                                   const std::vector<std::string>& cells);

/// What the sum of many rows says.
struct PortfolioTotals {
  std::uint64_t rows = 0;  ///< That add to it.
  Mass emissions;
  Energy energy;
  Mass p05, p50, p95;  ///< 90 % interval of the sum, and its middle.
  /// The paper's rule beside it: the sum of each row's energy, give or take 40 %.
  static constexpr double kPaperRule = 0.4;
  std::optional<CarbonPerFlop> carbon_per_flop;  ///< ATCI, over the rows whose compute is known.
};

/// Rows of one group, added up. Parts merge in any order to the same bits.
class PortfolioSum {
 public:
  PortfolioSum();
  ~PortfolioSum();
  PortfolioSum(const PortfolioSum& other);
  PortfolioSum(PortfolioSum&& other) noexcept;
  PortfolioSum& operator=(PortfolioSum other) noexcept;

  void add(const RowEstimate& row);
  void merge(const PortfolioSum& other);
  PortfolioTotals totals() const;
  std::uint64_t rows() const;
  /// The sum of the figures alone, as totals() has it but without its interval.
  Mass emissions() const;

 private:
  friend class Portfolio;
  friend class PortfolioState;
  friend class SumDraws;
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// Rows that were not estimated for one reason.
struct ReasonCount {
  std::string reason;   ///< "insufficient_input parameters"
  std::string example;  ///< A message of one of them.
  std::uint64_t rows = 0;
  std::vector<std::uint64_t> first;  ///< Numbers of the first rows, from 1; at most ten.
};

/// One of the rows that emit most.
struct TopRow {
  std::uint64_t row = 0;  ///< Its number in the table, from 1.
  std::string id;
  Mass emissions;
};

/// Names of columns that say nothing of a row, the first in the order of their letters; few enough
/// to be read.
class ColumnNames {
 public:
  static constexpr std::size_t kMost = 60;
  /// `used`: something in it says something of a row after all.
  void add(std::string_view name, bool used = false);
  void merge(const ColumnNames& other);
  std::vector<std::string> names() const;
  bool has_more() const { return has_more_; }  ///< Than are kept.

 private:
  friend class PortfolioState;
  std::map<std::string, bool, std::less<>> names_;  ///< With whether it is used.
  bool has_more_ = false;
};

/// A table of models, accounted for.
class Portfolio {
 public:
  /// `by`: columns to group by: year, region, modality, training_type, tier, author, licence, or
  /// any column of the table.
  explicit Portfolio(std::vector<std::string> by = {});

  /// `number`: of the row in its table, from 1.
  void add(std::uint64_t number, const PortfolioRow& row, const RowResult& result);
  void add_unreadable(std::uint64_t number, const std::vector<Error>& errors);
  /// False, and nothing is merged, where `other` is grouped by other columns.
  bool merge(const Portfolio& other);

  /// Columns that say nothing of a row, and those that are not understood.
  void add_unused(const ColumnNames& columns) { unused_.merge(columns); }
  const ColumnNames& unused() const { return unused_; }

  /// Rows seen, whatever they are.
  std::uint64_t rows() const { return rows_; }
  const std::map<RowKind, std::uint64_t>& kinds() const { return kinds_; }
  const PortfolioSum& sum() const { return sum_; }
  const std::vector<std::string>& grouped_by() const { return by_; }
  /// Whether that column has more values than a sum is kept for: then it has no groups at all, so
  /// that it does not matter which values came first.
  bool has_too_many_groups(std::size_t column) const { return too_many_[column]; }
  static constexpr std::size_t kMostGroups = 10'000;
  /// Groups of one such column, by their values.
  using Groups = std::map<std::string, PortfolioSum, std::less<>>;
  const Groups& groups(std::size_t column) const { return groups_[column]; }
  std::vector<ReasonCount> reasons() const;  ///< The most frequent first.
  const std::vector<TopRow>& top() const { return top_; }
  /// Rows by their emissions, in steps of a tenth of a power of ten: 10 is 10 to 12.6 g.
  static constexpr double kStepsPerPowerOfTen = 10;
  const std::map<int, std::uint64_t>& histogram() const { return histogram_; }
  const PortfolioLandscape& landscape() const { return landscape_; }

 private:
  friend class PortfolioState;
  void count_reason(std::uint64_t number, const std::vector<Error>& errors);
  void add_top(std::uint64_t number, std::string_view id, Mass emissions);

  std::vector<std::string> by_;
  std::uint64_t rows_ = 0;
  std::map<RowKind, std::uint64_t> kinds_;
  PortfolioSum sum_;
  void bound_groups(std::size_t column);
  std::vector<Groups> groups_;
  std::vector<bool> too_many_;  ///< Of each column.
  std::map<std::string, ReasonCount> reasons_;
  std::vector<TopRow> top_;
  std::map<int, std::uint64_t> histogram_;
  PortfolioLandscape landscape_;
  ColumnNames unused_;
};

/// How a table is accounted for.
struct PortfolioOptions {
  std::vector<std::string> by;  ///< As of Portfolio.
  /// What columns are taken for whatever they are called: another column's name, or "" for nothing
  /// but grouping.
  std::map<std::string, std::string, std::less<>> columns;
  PortfolioRules rules;
  bool writes_rows = false;     ///< Whether what became of each row is wanted, as JSON,
  bool writes_columns = false;  ///< or as record batches of Arrow's.
  /// Shares of the work, and what runs work(0) to work(shares - 1), at once where it can. The core
  /// itself starts no threads; the sums are the same bits whatever the shares are.
  std::size_t shares = 1;
  std::function<void(std::size_t shares, const std::function<void(std::size_t)>& work)> run_shares;
};

/// What somebody wants of a table: {"columns": {name: name}, "keep": [kind], "by": name}, all of
/// them optional; grouped by year, region, author, modality, training_type, tier and licence, too.
Result<PortfolioOptions> portfolio_options(std::string_view json);
/// The first rows of a table, and what its columns are taken for (preview.schema.json). `is_whole`:
/// there are no more bytes.
std::string portfolio_preview_json(std::string_view bytes, const PortfolioOptions& options,
                                   bool is_whole);

/// Reads a table as it comes, in pieces that are cut anywhere: JSON Lines, one JSON list, or CSV
/// with commas, semicolons or tabs, told by how it begins. What is at hand stays small whatever its
/// size.
///
///     PortfolioReader reader;
///     while (more()) if (auto error = reader.feed(bytes())) return refuse(*error);
///     if (auto error = reader.finish()) return refuse(*error);
///     write(portfolio_json(reader.totals()));
class PortfolioReader {
 public:
  explicit PortfolioReader(PortfolioOptions options = {});
  ~PortfolioReader();
  PortfolioReader(PortfolioReader&&) noexcept;
  PortfolioReader& operator=(PortfolioReader&&) noexcept;

  /// The next bytes. Rows are accounted for as soon as about a megabyte of them is at hand. Fails
  /// where no row can be read at all, for none of the table's columns is known: then it takes no
  /// more. A row that cannot be read is no failure.
  std::optional<Error> feed(std::string_view bytes);
  /// The end of the table: accounts for what is left.
  std::optional<Error> finish();

  /// A record batch instead: `schema` is that of a struct with a child for each column. Fails with
  /// unsupported, and takes none of its rows, where a column that is used has a type that is not
  /// read: decimals, times of day, maps, unions.
  std::optional<Error> feed(const ArrowSchema& schema, const ArrowArray& batch);
  /// What feed() would say of every batch of that schema.
  std::optional<Error> cannot_read(const ArrowSchema& schema) const;
  /// Whole rows as lines of JSON, all of them accounted for at once.
  void feed_lines(std::string_view lines);

  /// One table by several readers that share no memory, to the same rows and the same bits. One
  /// cuts: cut_only() before its feed() and finish(), which put whole rows aside as parts, and
  /// next_part() hands these out ("" for none). Others, with the same options, read_part() and tell
  /// the ids of its rows, as hashes; the first knows which of them are repeated, asked in the order
  /// of the parts; then they add_part() what they read first, with the number of rows in the parts
  /// before it. In the end, and whenever the sum is wanted, the first one takes the totals() of
  /// each, as portfolio_state(), in place of what it took of the same one before.
  void cut_only();
  std::string next_part();
  std::vector<std::uint64_t> read_part(std::string_view part);
  std::string know_part(std::span<const std::uint64_t> ids);
  void add_part(std::uint64_t rows_before, std::string_view repeated);
  std::optional<Error> take_totals(std::size_t of, std::string_view state);

  /// What became of the rows since this was called last, as lines of JSON (portfolio_row_json).
  std::string rows();
  /// The same as a record batch, which the caller releases.
  void rows(ArrowSchema& schema, ArrowArray& batch);
  /// The sum so far.
  Portfolio totals() const;

  /// Bytes of the table whose rows are accounted for.
  std::uint64_t bytes_done() const;
  /// All that was added up and the ids that there were, to go on behind bytes_done() in another
  /// process: another reader with the same options takes it instead of the bytes before.
  std::string state() const;
  /// Fails with wrong_type for what is no such text, or one with other columns to group by.
  std::optional<Error> go_on_from(std::string_view state);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// Everything that was added up so far, as a text that another process can go on with: the reading
/// of a state merges and totals to the same bits as what it was written from.
std::string portfolio_state(const Portfolio& portfolio);
/// Fails with malformed_json or wrong_type for what is no such text.
Result<Portfolio> portfolio_from_state(std::string_view state);

/// The summary for a reader, a README, a paper or a program.
std::string portfolio_text(const Portfolio& portfolio);
std::string portfolio_markdown(const Portfolio& portfolio);
std::string portfolio_latex(const Portfolio& portfolio);
std::string portfolio_json(const Portfolio& portfolio);
/// Ready to be shown (portfolio.schema.json). `growth_percent`: of emissions a year from the last
/// year of the table to 2035; without one, as electricity for AI grows by the IEA.
std::string portfolio_pictures_json(const Portfolio& portfolio,
                                    std::optional<double> growth_percent = {});
/// One row's result as a line of JSON: {"row", "id", "kind", "emissions_gco2e", …}.
std::string portfolio_row_json(std::uint64_t number, const PortfolioRow& row,
                               const RowResult& result);

}  // namespace trainprint
