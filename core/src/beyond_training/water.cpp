#include <algorithm>
#include <iterator>

#include "beyond_training/tables.generated.hpp"
#include "trainprint/beyond_training.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

template <class Rows>
const tables::WaterRow* row_of(const Rows& rows, std::string_view place) {
  const auto is_it = [&](const tables::WaterRow& row) { return row.place == place; };
  const auto at = std::find_if(std::begin(rows), std::end(rows), is_it);
  return at == std::end(rows) ? nullptr : &*at;
}

// Of the region, else of its provider: "aws" of "aws-us-east-1".
const tables::WaterRow* site_row(const Place* place) {
  if (place == nullptr) return nullptr;
  if (const auto* own = row_of(tables::kSiteWater, place->id)) return own;
  return place->provider.empty()
             ? nullptr
             : row_of(tables::kSiteWater, place->id.substr(0, place->id.find('-')));
}

}  // namespace

std::string litres_text(double litres) {
  return litres >= 1e4 ? readable(litres / 1e3, 2) + " m³" : readable(litres, 2) + " litres";
}

Water water(const EstimateReport& report) {
  Water out;
  const ByBoundary<Energy>& energy = report.headline().energy;
  if (const auto* site = site_row(report.place)) {
    out.site = {energy.it.as_kwh() * site->litres_per_kwh, site->litres_per_kwh, site->place,
                site->source, site->year};
  }
  const tables::WaterRow* grid =
      report.place == nullptr ? nullptr : row_of(tables::kGridWater, report.place->country);
  if (grid == nullptr) grid = row_of(tables::kGridWater, world().id);
  out.grid = {energy.facility.as_kwh() * grid->litres_per_kwh, grid->litres_per_kwh, grid->place,
              grid->source, grid->year};
  out.finding = "Making the electricity consumed about " + litres_text(out.grid.litres) +
                " of water; cooling at the site ";
  out.finding += out.site
                     ? "about " + litres_text(out.site->litres) + "."
                     : "up to " + litres_text(energy.it.as_kwh() * published_site_water().most) +
                           ", as published sites differ.";
  return out;
}

Span3<double> published_site_water() {
  const auto less = [](const tables::WaterRow& a, const tables::WaterRow& b) {
    return a.litres_per_kwh < b.litres_per_kwh;
  };
  std::vector<tables::WaterRow> rows(std::begin(tables::kSiteWater), std::end(tables::kSiteWater));
  std::sort(rows.begin(), rows.end(), less);
  return {rows.front().litres_per_kwh, rows[rows.size() / 2].litres_per_kwh,
          rows.back().litres_per_kwh};
}

}  // namespace trainprint
