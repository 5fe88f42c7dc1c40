#include "documents/report.hpp"

#include "trainprint/card.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

JsonText figure(Energy energy) {
  return object({{"energy_kwh", energy.as_kwh()}, {"display", humane(energy)}});
}
JsonText figure(Mass mass) {
  return object({{"emissions_gco2e", mass.as_grams()}, {"display", humane(mass)}});
}

template <class T>
JsonText by_boundary(const ByBoundary<T>& values) {
  return object({{"accelerator", figure(values.accelerator)},
                 {"it", figure(values.it)},
                 {"facility", figure(values.facility)}});
}

JsonText to_json(const Interval& interval) {
  return object({{"p05_gco2e", interval.p05.as_grams()},
                 {"p50_gco2e", interval.p50.as_grams()},
                 {"p95_gco2e", interval.p95.as_grams()},
                 {"relative_uncertainty", interval.relative_uncertainty},
                 {"relative_uncertainty_display", uncertainty_text(interval)},
                 {"display", humane_range(interval.p05, interval.p95)},
                 {"basis", interval.basis}});
}

JsonText to_json(const Band& band) {
  return object({{"low", band.low},
                 {"high", band.high},
                 {"display", "±" + readable(band.low * 100, 3) + " to " +
                                 readable(band.high * 100, 3) + " %"}});
}

JsonText to_json(const TraceLine& line) {
  return object({{"kind", line.is_result ? "result" : "input"},
                 {"symbol", line.symbol},
                 {"label", line.label},
                 {"value", line.value},
                 {"unit", line.unit},
                 {"display", line.display},
                 {"origin", name(line.origin)},
                 {"source", line.source},
                 {"field", line.field},
                 {"formula", line.formula},
                 {"calculation", line.calculation}});
}

// A ratio to the estimate, as emissions.
JsonText at(double ratio, Mass estimate) { return figure(estimate * ratio); }

JsonText to_json(const Propagation& spread, const Route& route, Mass estimate) {
  std::vector<std::size_t> order;  // most important first; a handful
  for (std::size_t i = 0; i < route.causes.size(); ++i) {
    std::size_t at_place = 0;
    while (at_place < order.size() &&
           spread.shares[order[at_place]].total >= spread.shares[i].total) {
      ++at_place;
    }
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(at_place), i);
  }
  const JsonText causes = array(order, [&](std::size_t i) {
    const Cause& c = route.causes[i];
    const Share& share = spread.shares[i];
    return object({{"symbol", c.symbol},
                   {"label", c.label},
                   {"field", c.field},
                   {"relative_error", c.relative_error},
                   {"share", share.first_order},
                   {"total_share", share.total},
                   {"share_display", readable(share.total * 100, share.total < 0.1 ? 1 : 2) + " %"},
                   {"at_p05", at(spread.tornado[i].at_p05, estimate)},
                   {"at_p95", at(spread.tornado[i].at_p95, estimate)}});
  });
  const JsonText curve = array(spread.curve, [&](const QuantilePoint& point) {
    return object({{"probability", point.probability},
                   {"emissions_gco2e", (estimate * point.ratio).as_grams()}});
  });
  return object({{"log_spread", spread.log_spread}, {"causes", causes}, {"curve", curve}});
}

JsonText to_json(const Advice& advice) {
  return object({{"field", advice.field},
                 {"message", advice.message},
                 {"p05_gco2e", advice.p05.as_grams()},
                 {"p95_gco2e", advice.p95.as_grams()},
                 {"gain", advice.gain}});
}

JsonText to_json(const Finding& finding) {
  return object({{"code", name(finding.code)},
                 {"fields", array(finding.fields, [](std::string_view f) { return JsonValue(f); })},
                 {"message", finding.message},
                 {"why", finding.why},
                 {"likely", finding.likely},
                 {"confidence", name(finding.confidence)}});
}

JsonText to_json(const Route& route, Boundary boundary) {
  const Mass estimate = route.emissions.at(boundary);
  return object({{"tier", name(route.tier)},
                 {"title", route.title},
                 {"emissions_gco2e", estimate.as_grams()},
                 {"display", humane(estimate)},
                 {"interval", to_json(route.interval)},
                 {"paper_band", to_json(route.paper_band)},
                 {"energy", by_boundary(route.energy)},
                 {"emissions", by_boundary(route.emissions)},
                 {"trace", to_json(route.trace)}});
}

}  // namespace

JsonText to_json(const std::vector<TraceLine>& lines) {
  return array(lines, [](const TraceLine& line) { return to_json(line); });
}

JsonText to_json(const std::vector<Notice>& notices) {
  return array(notices, [](const Notice& n) {
    return object({{"code", name(n.code)}, {"field", n.field}, {"message", n.message}});
  });
}

JsonText to_json(const Few<DataSource>& sources) {
  return array(sources, [](const DataSource& source) {
    return object({{"name", source.name},
                   {"url", source.url},
                   {"licence", source.licence},
                   {"licence_url", source.licence_url}});
  });
}

JsonText to_json(const EstimateReport& report) {
  constexpr int kSummaryDigits = 2;
  const JsonText routes =
      array(report.routes, [&](const Route& route) { return to_json(route, report.boundary); });
  std::optional<JsonText> compute, carbon_per_compute;
  if (report.training_flop) {
    const double flop = report.training_flop->as_flop();
    compute =
        object({{"training_flop", flop}, {"display", readable(flop, kSummaryDigits) + " FLOP"}});
  }
  if (report.carbon_per_flop) {
    const double grams = report.carbon_per_flop->as_grams_per_pflop();
    carbon_per_compute =
        object({{"gco2e_per_pflop", grams},
                {"display", readable(grams, kSummaryDigits) + " gCO2e/PFLOP"},
                {"note",
                 "1 PFLOP = 1e15 FLOP; the same digits as tCO2e per ZFLOP (1e21 FLOP). The paper "
                 "prints this as t/EFLOPs, a thousand times too much."}});
  }
  return object(
      {{"schema_version", 1},
       {"version", version()},
       {"data_version", data_version()},
       {"name", report.name},
       {"summary", summary(report)},
       {"boundary", name(report.boundary)},
       {"constants", name(report.constants)},
       {"setting", object({{"value", name(report.setting)},
                           {"label", label(report.setting)},
                           {"origin", name(report.setting_origin)}})},
       {"routes", routes},
       {"training_compute", compute},
       {"carbon_per_compute", carbon_per_compute},
       {"uncertainty", to_json(report.spread, report.headline(), report.emissions())},
       {"advice", array(report.advice, [](const Advice& a) { return to_json(a); })},
       {"findings", array(report.findings, [](const Finding& f) { return to_json(f); })},
       {"notices", to_json(report.notices)},
       {"readings",
        array(report.readings,
              [](const TextReading& r) {
                return object({{"field", r.field}, {"text", r.text}, {"meaning", r.meaning}});
              })},
       {"sources", to_json(sources_of(report.routes))},
       {"card", object({{"yaml", card_yaml(report)}})}});
}

JsonText to_json(const std::vector<Error>& errors) {
  return array(errors, [](const Error& error) {
    return object({{"code", name(error.code)},
                   {"field", error.field},
                   {"message", error.message},
                   {"suggestions",
                    array(error.suggestions, [](const std::string& s) { return JsonValue(s); })}});
  });
}

}  // namespace trainprint
