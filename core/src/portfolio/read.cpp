// Single rows as runs.
#include <algorithm>

#include "portfolio/accounting.hpp"

namespace trainprint {

Result<PortfolioRow> portfolio_row(std::string_view json) {
  RowMaker maker;
  PortfolioRow row;
  if (auto error = maker.read_json(json, row)) return std::move(*error);
  return row;
}

std::optional<Error> check_cells(std::size_t columns, std::span<const std::string> cells) {
  const bool fits = cells.size() >= columns &&
                    std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(columns), cells.end(),
                                [](const std::string& cell) { return cell.empty(); });
  if (fits) return std::nullopt;
  return Error{ErrorCode::wrong_type,
               "",
               "This row has " + std::to_string(cells.size()) + " cells, the header " +
                   std::to_string(columns) + ".",
               {}};
}

Result<PortfolioRow> portfolio_row(const std::vector<std::string>& header,
                                   const std::vector<std::string>& cells) {
  if (auto error = check_cells(header.size(), cells)) return std::move(*error);
  RowMaker maker;
  PortfolioRow row;
  maker.begin();
  for (std::size_t i = 0; i < header.size(); ++i)
    maker.cell(maker.column(header[i]), JsonScalar::Kind::string, 0, cells[i]);
  maker.finish(row);
  return row;
}

}  // namespace trainprint
