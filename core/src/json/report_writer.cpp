#include "json/report_writer.hpp"

#include "trainprint/card.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

Json figure(Energy energy) {
  return object_of("energy_kwh", energy.as_kwh(), "display", humane(energy));
}
Json figure(Mass mass) {
  return object_of("emissions_gco2e", mass.as_grams(), "display", humane(mass));
}

template <class T>
Json by_boundary(const ByBoundary<T>& values) {
  return object_of("accelerator", figure(values.accelerator), "it", figure(values.it), "facility",
                   figure(values.facility));
}

Json to_json(const Interval& interval, Mass estimate) {
  return object_of("p05_gco2e", interval.p05.as_grams(), "p50_gco2e", interval.p50.as_grams(),
                   "p95_gco2e", interval.p95.as_grams(), "relative_uncertainty",
                   interval.relative_uncertainty, "relative_uncertainty_display",
                   uncertainty_text(interval, estimate), "display",
                   humane_range(interval.p05, interval.p95), "basis", interval.basis);
}

Json to_json(const Band& band) {
  return object_of(
      "low", band.low, "high", band.high, "display",
      "±" + readable(band.low * 100, 3) + " to " + readable(band.high * 100, 3) + " %");
}

Json to_json(const TraceLine& line) {
  return object_of("kind", line.is_result ? "result" : "input", "symbol", line.symbol, "label",
                   line.label, "value", line.value, "unit", line.unit, "display", line.display,
                   "origin", name(line.origin), "source", line.source, "field", line.field,
                   "formula", line.formula, "calculation", line.calculation);
}

Json to_json(const Route& route, Boundary boundary) {
  const Mass estimate = route.emissions.at(boundary);
  return object_of("tier", name(route.tier), "title", route.title, "emissions_gco2e",
                   estimate.as_grams(), "display", humane(estimate), "interval",
                   to_json(route.interval, estimate), "paper_band", to_json(route.paper_band),
                   "energy", by_boundary(route.energy), "emissions", by_boundary(route.emissions),
                   "trace", to_json(route.trace));
}

}  // namespace

Json to_json(const std::vector<TraceLine>& lines) {
  Json out = Json::array();
  out.get_ref<Json::array_t&>().reserve(lines.size());
  for (const TraceLine& line : lines) out.push_back(to_json(line));
  return out;
}

Json to_json(const std::vector<Notice>& notices) {
  Json out = Json::array();
  for (const Notice& n : notices) {
    out.push_back(object_of("code", n.code, "field", n.field, "message", n.message));
  }
  return out;
}

Json to_json(const EstimateReport& report) {
  constexpr int kShortDigits = 2;
  Json routes = Json::array();
  for (const Route& route : report.routes) routes.push_back(to_json(route, report.boundary));
  Json compute, carbon_per_compute;
  if (report.training_flop) {
    const double flop = report.training_flop->as_flop();
    compute = object_of("training_flop", flop, "display", readable(flop, kShortDigits) + " FLOP");
  }
  if (report.carbon_per_flop) {
    const double grams = report.carbon_per_flop->as_grams_per_pflop();
    carbon_per_compute = object_of(
        "gco2e_per_pflop", grams, "display", readable(grams, kShortDigits) + " gCO2e/PFLOP", "note",
        "1 PFLOP = 1e15 FLOP; the same digits as tCO2e per ZFLOP (1e21 FLOP). The paper "
        "prints this as t/EFLOPs, a thousand times too much.");
  }
  return object_of("schema_version", 1, "version", version(), "data_version", data_version(),
                   "name", report.name, "summary", summary(report), "boundary",
                   name(report.boundary), "constants", name(report.constants), "routes",
                   std::move(routes), "training_compute", std::move(compute), "carbon_per_compute",
                   std::move(carbon_per_compute), "notices", to_json(report.notices), "card",
                   object_of("yaml", card_yaml(report)));
}

Json to_json(const std::vector<Error>& errors) {
  Json out = Json::array();
  for (const Error& error : errors) {
    out.push_back(object_of("code", name(error.code), "field", error.field, "message",
                            error.message, "suggestions", error.suggestions));
  }
  return out;
}

}  // namespace trainprint
