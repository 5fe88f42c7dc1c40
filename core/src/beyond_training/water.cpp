#include <algorithm>
#include <iterator>

#include "beyond_training/tables.generated.hpp"
#include "beyond_training/working.hpp"
#include "trace/writer.hpp"
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

const tables::WaterRow& thirstiest_site() {
  return *std::max_element(std::begin(tables::kSiteWater), std::end(tables::kSiteWater),
                           [](const tables::WaterRow& a, const tables::WaterRow& b) {
                             return a.litres_per_kwh < b.litres_per_kwh;
                           });
}

}  // namespace

std::string litres_text(double litres) {
  return litres >= 1e4 ? readable(litres / 1e3, 2) + " m³" : readable(litres, 2) + " litres";
}

Water water(const EstimateReport& report) {
  Water out;
  TraceWriter trace;
  const ByBoundary<Energy>& energy = report.headline().energy;
  const auto part = [&](const tables::WaterRow& row, Origin origin, const Factor& used,
                        std::string_view symbol, std::string_view label,
                        std::string_view result_symbol, std::string_view result_label) {
    const std::string year = row.year == 0 ? "" : ", " + std::to_string(row.year);
    const Term each =
        trace.input({.symbol = symbol,
                     .label = label,
                     .value = row.litres_per_kwh,
                     .unit = "l/kWh",
                     .origin = origin,
                     .source = std::string(row.place) + ": " + std::string(row.source) + year});
    const Term litres = trace.result(result_symbol, result_label, "l", trace.input(used) * each);
    return Water::Part{litres.value(), row.litres_per_kwh, row.place, row.source, row.year};
  };

  const tables::WaterRow* grid =
      report.place == nullptr ? nullptr : row_of(tables::kGridWater, report.place->country);
  const Origin of_grid = grid == nullptr ? Origin::imputed : Origin::derived;
  if (grid == nullptr) grid = row_of(tables::kGridWater, world().id);
  out.grid = part(
      *grid, of_grid,
      of_training("E_facility", "Electricity of the facility", energy.facility.as_kwh(), "kWh"),
      "w_grid", "Water for making electricity", "W_grid", "Consumed by making the electricity");

  const Factor at_site =
      of_training("E_it", "Electricity of the servers", energy.it.as_kwh(), "kWh");
  std::string cooling;
  if (const auto* site = site_row(report.place)) {
    out.site = part(*site, Origin::derived, at_site, "w_site", "Water for cooling", "W_site",
                    "Consumed by cooling");
    cooling = "about " + litres_text(out.site->litres) + ".";
  } else {
    out.at_most =
        part(thirstiest_site(), Origin::imputed, at_site, "w_site",
             "Water for cooling, at the most", "W_site", "Consumed by cooling, at the most");
    cooling = "up to " + litres_text(out.at_most->litres) + ", as published sites differ.";
  }
  out.finding = "Making the electricity consumed about " + litres_text(out.grid.litres) +
                " of water; cooling at the site " + cooling;
  out.trace = trace.take();
  return out;
}

}  // namespace trainprint
