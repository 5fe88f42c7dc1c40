#include "trainprint/json.hpp"

#include "json/report_writer.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

std::string note(const Accelerator& a) {
  std::string text;
  if (a.tdp) text += readable(a.tdp->value.as_watts(), 4) + " W";
  if (a.peak)
    text += (text.empty() ? "" : ", ") + readable(a.peak->value.as_tflop_per_s(), 4) + " TFLOP/s";
  return text;
}

std::string note(const Place& p) {
  return readable(p.intensity.as_grams_per_kwh(), 3) + " gCO2e/kWh, " + std::to_string(p.year);
}

}  // namespace

std::string report_to_json(const EstimateReport& report, int indent) {
  return dump_json(to_json(report), indent);
}

std::string errors_to_json(const std::vector<Error>& errors, int indent) {
  return dump_json(to_json(errors), indent);
}

std::string estimate_json(std::string_view run, int indent) {
  const auto parsed = run_from_json(run);
  if (!parsed) return dump_json(object_of("ok", false, "errors", to_json(parsed.errors())), indent);
  const auto report = estimate(*parsed);
  if (!report) return dump_json(object_of("ok", false, "errors", to_json(report.errors())), indent);
  return dump_json(object_of("ok", true, "report", to_json(*report)), indent);
}

std::string catalogue_json() {
  Json accelerator_list = Json::array(), place_list = Json::array();
  for (const Accelerator& a : accelerators()) {
    accelerator_list.push_back({{"id", a.id},
                                {"name", a.name},
                                {"vendor", a.vendor},
                                {"aliases", a.aliases},
                                {"note", note(a)}});
  }
  for (const Place& p : places()) {
    place_list.push_back(
        {{"id", p.id}, {"name", p.name}, {"aliases", p.aliases}, {"note", note(p)}});
  }
  return dump_json(
      {{"accelerators", std::move(accelerator_list)}, {"places", std::move(place_list)}}, -1);
}

}  // namespace trainprint
