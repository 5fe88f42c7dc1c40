#include "catalogue/yearly_grid.hpp"

#include <cstdlib>
#include <span>

#include "catalogue/ember_yearly.generated.hpp"
#include "catalogue/yearly_grid.generated.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

using tables::take;
using tables::YearlyRow;

struct YearlyTable {
  std::string_view ids;  ///< One to a line.
  std::span<const YearlyRow> numbers;
  std::string_view source, licence;
};

static_assert(tables::ids_sorted_and_unique(tables::kEmYearlyText));
static_assert(tables::ids_sorted_and_unique(tables::kEmberYearlyText));
static_assert(tables::count(tables::kEmYearlyText, '\n') == std::size(tables::kEmYearlyNumbers));
static_assert(tables::count(tables::kEmberYearlyText, '\n') ==
              std::size(tables::kEmberYearlyNumbers));

constexpr YearlyTable kTables[] = {
    {tables::kEmYearlyText, tables::kEmYearlyNumbers, tables::kEmYearlySource,
     tables::kEmYearlyLicence},
    {tables::kEmberYearlyText, tables::kEmberYearlyNumbers, tables::kEmberYearlySource,
     tables::kEmberYearlyLicence},
};

struct Figure {
  std::uint32_t centigrams_per_kwh = 0;  ///< 0 where the table has none.
  int year = 0;
};

/// That of the year, or of the nearest one that the table has.
Figure nearest(const YearlyTable& table, std::string_view grid, int year) {
  Figure found;
  std::string_view ids = table.ids;
  for (const YearlyRow& row : table.numbers) {
    const std::string_view id = take(ids, '\n');
    if (id < grid) continue;
    if (id != grid) break;
    for (int i = 0; i < int{tables::kYears}; ++i) {
      const int at = tables::kFirstYear + i;
      const bool nearer = found.year == 0 || std::abs(at - year) <= std::abs(found.year - year);
      if (row.centigrams_per_kwh[i] != 0 && nearer) found = {row.centigrams_per_kwh[i], at};
    }
  }
  return found;
}

}  // namespace

void use_year(const Place& place, int year, GridFactor& grid, std::vector<Notice>& notices,
              std::vector<Error>&) {
  // No grid stands in both tables: Electricity Maps has zones, and countries that Ember has not.
  for (const YearlyTable& table : kTables) {
    const Figure figure = nearest(table, place.grid, year);
    if (figure.year == 0 || std::abs(figure.year - year) >= std::abs(grid.year - year)) continue;
    grid.intensity = CarbonIntensity::grams_per_kwh(figure.centigrams_per_kwh / 100.0);
    grid.year = figure.year;
    grid.source = table.source;
    grid.licence = table.licence;
  }
  if (grid.year == year) return;
  notices.push_back(
      {NoticeCode::grid_of_other_year, "year",
       join({"The tables have no figure of ", std::to_string(year), " for the grid of ", place.name,
             ": that of ", std::to_string(grid.year), " is used."})});
}

}  // namespace trainprint
