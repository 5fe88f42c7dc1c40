// The catalogue as JSON documents: short for search boxes, whole for the tables.
#include <string>

#include "documents/report.hpp"
#include "json/writer.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

std::string figures(const Accelerator& a) {
  std::string text;
  if (a.tdp) text += readable(a.tdp->value.as_watts(), 4) + " W";
  if (a.peak)
    text += (text.empty() ? "" : ", ") + readable(a.peak->value.as_tflop_per_s(), 4) + " TFLOP/s";
  return text;
}

std::string figures(const Place& p) {
  return readable(p.intensity.as_grams_per_kwh(), 3) + " gCO2e/kWh, " + std::to_string(p.year);
}

JsonText names(std::span<const std::string_view> aliases) {
  return array(aliases, [](std::string_view alias) { return JsonValue(alias); });
}

JsonText sourced(double value, std::string_view source) {
  return object({{"value", value}, {"source", source}});
}

JsonText vendor_set(const Accelerator& a) {
  std::optional<JsonText> tdp, mean, peak;
  if (a.tdp) tdp = sourced(a.tdp->value.as_watts(), a.tdp->source);
  if (a.mean_power) mean = sourced(a.mean_power->value.as_watts(), a.mean_power->source);
  if (a.peak) peak = sourced(a.peak->value.as_flop_per_s(), a.peak->source);
  return object({{"power_w", a.mean_power ? mean : tdp},
                 {"tdp_w", tdp},
                 {"mean_power_w", mean},
                 {"peak_flop_per_s", peak}});
}

JsonText paper_set(const PaperAccelerator& row) {
  return object({{"row", row.row},
                 {"power_w", sourced(row.power.as_watts(), "paper Table 9")},
                 {"peak_flop_per_s", sourced(row.peak.as_flop_per_s(), "paper Table 9")},
                 {"throughput_efficiency", sourced(row.efficiency, "paper Table 9")}});
}

JsonText difference(const Accelerator& a, const PaperAccelerator& row) {
  std::optional<double> power, peak;
  if (const auto& ours = a.mean_power ? a.mean_power : a.tdp) power = ours->value / row.power - 1;
  if (a.peak) peak = a.peak->value / row.peak - 1;
  return object({{"power", power}, {"peak", peak}});
}

std::string_view name(AcceleratorFamily family) {
  return family == AcceleratorFamily::a ? "A" : family == AcceleratorFamily::h ? "H" : "other";
}

JsonText whole(const Accelerator& a) {
  std::optional<JsonText> paper, apart;
  if (a.paper) {
    paper = paper_set(*a.paper);
    apart = difference(a, *a.paper);
  }
  return object({{"id", a.id},
                 {"name", a.name},
                 {"vendor", a.vendor},
                 {"class", name(a.device_class)},
                 {"family", name(a.family)},
                 {"vendor_set", vendor_set(a)},
                 {"paper_set", paper},
                 {"difference", apart},
                 {"memory_gb", a.memory_gb},
                 {"devices_per_node", a.devices_per_node},
                 {"aliases", names(a.aliases)},
                 {"note", note(a)}});
}

std::string_view name(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::aggregate:
      return "aggregate";
    case PlaceKind::country:
      return "country";
    case PlaceKind::zone:
      return "zone";
    case PlaceKind::site:
      return "site";
    case PlaceKind::cloud_region:
      return "cloud_region";
  }
  return "";
}

JsonText factor(CarbonIntensity intensity, int year, std::string_view basis,
                std::string_view source, std::string_view licence) {
  return object({{"gco2e_per_kwh", intensity.as_grams_per_kwh()},
                 {"year", year},
                 {"basis", basis},
                 {"source", source},
                 {"licence", licence}});
}

JsonText whole(const Place& p) {
  std::optional<JsonText> direct, pue;
  if (p.direct) {
    direct = factor(p.direct->intensity, p.direct->year, p.direct->basis, p.direct->source,
                    p.direct->licence);
  }
  if (p.pue) pue = sourced(p.pue->value, p.pue->source);
  return object({{"id", p.id},
                 {"name", p.name},
                 {"kind", name(p.kind)},
                 {"country", p.country},
                 {"grid", p.grid},
                 {"lifecycle", factor(p.intensity, p.year, p.basis, p.source, p.licence)},
                 {"direct", direct},
                 {"pue", pue},
                 {"aliases", names(p.aliases)},
                 {"within", names(p.within)},
                 {"note", p.note}});
}

}  // namespace

std::string catalogue_json() {
  const JsonText accelerator_list = array(accelerators(), [](const Accelerator& a) {
    return object({{"id", a.id},
                   {"name", a.name},
                   {"vendor", a.vendor},
                   {"aliases", names(a.aliases)},
                   {"note", figures(a)}});
  });
  const JsonText place_list = array(places(), [](const Place& p) {
    return object({{"id", p.id},
                   {"name", p.name},
                   {"aliases", names(p.aliases)},
                   {"within", names(p.within)},
                   {"note", figures(p)}});
  });
  return object({{"accelerators", accelerator_list}, {"places", place_list}}).text;
}

std::string accelerators_json(std::span<const Accelerator* const> rows) {
  return object({{"schema_version", 1},
                 {"data_version", data_version()},
                 {"accelerators", array(rows, [](const Accelerator* a) { return whole(*a); })}})
      .text;
}

std::string accelerators_json(const AcceleratorMatch& match) {
  return object({{"schema_version", 1},
                 {"data_version", data_version()},
                 {"accelerators", array(std::span(&match.accelerator, 1),
                                        [](const Accelerator* a) { return whole(*a); })},
                 {"count", match.count},
                 {"notices", to_json(match.notices)}})
      .text;
}

std::string places_json(std::span<const Place* const> rows) {
  return object({{"schema_version", 1},
                 {"data_version", data_version()},
                 {"places", array(rows, [](const Place* p) { return whole(*p); })}})
      .text;
}

}  // namespace trainprint
