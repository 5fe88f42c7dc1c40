#include "catalogue/yearly_grid.hpp"

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

/// 0 where the table has none.
std::uint32_t centigrams_per_kwh(const YearlyTable& table, std::string_view grid, int year) {
  if (year < tables::kFirstYear || year >= tables::kFirstYear + int{tables::kYears}) return 0;
  std::string_view ids = table.ids;
  for (const YearlyRow& row : table.numbers) {
    if (take(ids, '\n') == grid) return row.centigrams_per_kwh[year - tables::kFirstYear];
  }
  return 0;
}

}  // namespace

void use_year(const Place& place, int year, GridFactor& grid, std::vector<Notice>& notices,
              std::vector<Error>&) {
  // No grid stands in both tables: Electricity Maps has zones, and countries that Ember has not.
  for (const YearlyTable& table : kTables) {
    if (const std::uint32_t figure = centigrams_per_kwh(table, place.grid, year)) {
      grid.intensity = CarbonIntensity::grams_per_kwh(figure / 100.0);
      grid.year = year;
      grid.source = table.source;
      grid.licence = table.licence;
      return;
    }
  }
  notices.push_back(
      {NoticeCode::grid_of_other_year, "year",
       join({"The tables have no figure of ", std::to_string(year), " for the grid of ", place.name,
             ": that of ", std::to_string(grid.year), " is used."})});
}

}  // namespace trainprint
