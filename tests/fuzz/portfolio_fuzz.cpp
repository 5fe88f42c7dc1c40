// Any bytes as a table of models, whole and in pieces: a row of JSON, rows of CSV, and the state of
// a table so far.
#include <cmath>
#include <string>
#include <vector>

#include "checks.hpp"
#include "emissions_csv/csv.hpp"
#include "json/tree.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

namespace {

void require_errors(const std::vector<Error>& errors) {
  fuzz::require(!errors.empty());
  for (const Error& error : errors)
    fuzz::require(!error.message.empty() && fuzz::is_text(error.message));
}

// What has to hold of a row that was read, and of the table that it is added to.
void account(const PortfolioRow& row, PortfolioRules& rules, Portfolio& portfolio) {
  RowResult result = rules.account_for(row);
  rules.know(row, result);
  if (result.estimate) {
    fuzz::require(std::isfinite(result.estimate->emissions.as_grams()) &&
                  result.estimate->emissions.as_grams() > 0);
  } else if (result.kind == RowKind::not_estimated) {
    require_errors(result.errors);
  }
  const std::uint64_t number = portfolio.rows() + 1;
  portfolio.add(number, row, result);
  fuzz::require(parse_json(portfolio_row_json(number, row, result)).ok());
}

void require_state(const Portfolio& portfolio) {
  const std::string state = portfolio_state(portfolio);
  const auto again = portfolio_from_state(state);
  fuzz::require(again.ok() && portfolio_state(*again) == state);
}

// The table in two pieces, cut there: what became of its rows, or why none can be read.
std::string read_in_pieces(std::string_view table, std::size_t cut) {
  PortfolioOptions options;
  options.by = {"region", "author"};
  options.writes_rows = true;
  PortfolioReader reader(std::move(options));
  for (const std::string_view piece : {table.substr(0, cut), table.substr(cut)}) {
    if (const auto error = reader.feed(piece)) return error->message;
  }
  if (const auto error = reader.finish()) return error->message;
  fuzz::require(reader.bytes_done() == table.size());
  // The state has all that the sums are drawn from, and drawing them takes most of the time.
  return reader.rows() + portfolio_state(reader.totals());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  fuzz::require(read_in_pieces(text, 0) == read_in_pieces(text, text.size() / 2));
  if (!fuzz::is_text(text)) return 0;  // refused before it comes here
  fuzz::require(parse_json(portfolio_preview_json(text, {}, true)).ok());
  PortfolioRules rules;
  Portfolio portfolio({"region", "author"});
  if (const auto row = portfolio_row(text)) {
    account(*row, rules, portfolio);
  } else {
    require_errors(row.errors());
  }
  emissions_csv::RowReader rows(text, ',');
  emissions_csv::Row line;
  std::vector<std::string> header;
  constexpr std::uint64_t kMostRows = 8;
  while (portfolio.rows() < kMostRows && rows.next(line)) {
    std::vector<std::string> cells;
    for (const auto& cell : line.cells) cells.push_back(emissions_csv::plain(cell));
    if (header.empty()) {
      header = std::move(cells);
      continue;
    }
    if (const auto row = portfolio_row(header, cells)) {
      account(*row, rules, portfolio);
    } else {
      require_errors(row.errors());
      portfolio.add_unreadable(portfolio.rows() + 1, row.errors());
    }
  }
  // Sums and pictures are of estimates, which the bytes change little: of some inputs alone.
  constexpr std::size_t kOfHowMany = 16;
  if (size % kOfHowMany == 0) {
    fuzz::require(parse_json(portfolio_json(portfolio)).ok());
    fuzz::require(parse_json(portfolio_pictures_json(portfolio)).ok());
  }
  require_state(portfolio);
  if (const auto state = portfolio_from_state(text)) require_state(*state);
  return 0;
}
