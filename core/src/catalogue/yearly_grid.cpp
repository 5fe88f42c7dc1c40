#include "catalogue/yearly_grid.hpp"

#include "catalogue/yearly_grid.generated.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

using tables::take;

static_assert(tables::ids_sorted_and_unique(tables::kYearlyText));
static_assert(tables::count(tables::kYearlyText, '\n') == std::size(tables::kYearlyNumbers));

/// 0 where the table has none.
std::uint32_t grams_per_kwh(std::string_view grid, int year) {
  if (year < tables::kFirstYear || year >= tables::kFirstYear + int{tables::kYears}) return 0;
  std::string_view ids = tables::kYearlyText;
  for (const tables::YearlyRow& row : tables::kYearlyNumbers) {
    if (take(ids, '\n') == grid) return row.grams_per_kwh[year - tables::kFirstYear];
  }
  return 0;
}

}  // namespace

void use_year(const Place& place, int year, GridFactor& grid, std::vector<Notice>& notices,
              std::vector<Error>&) {
  if (const std::uint32_t grams = grams_per_kwh(place.grid, year)) {
    grid.intensity = CarbonIntensity::grams_per_kwh(grams);
    grid.year = year;
    return;
  }
  notices.push_back(
      {NoticeCode::grid_of_other_year, "year",
       join({"The tables have no figure of ", std::to_string(year), " for the grid of ", place.name,
             ": that of ", std::to_string(grid.year), " is used."})});
}

}  // namespace trainprint
