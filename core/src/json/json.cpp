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

std::string report_to_json(const EstimateReport& report) { return to_json(report).text; }

std::string errors_to_json(const std::vector<Error>& errors) { return to_json(errors).text; }

std::string estimate_json(std::string_view run, ModelReader read_model) {
  const auto parsed = run_from_json(run, read_model);
  if (!parsed) return object({{"ok", false}, {"errors", to_json(parsed.errors())}}).text;
  const auto report = estimate(*parsed);
  if (!report) return object({{"ok", false}, {"errors", to_json(report.errors())}}).text;
  return object({{"ok", true}, {"report", to_json(*report)}}).text;
}

std::string catalogue_json() {
  const auto names = [](std::span<const std::string_view> aliases) {
    return array(aliases, [](std::string_view alias) { return JsonValue(alias); });
  };
  const JsonText accelerator_list = array(accelerators(), [&](const Accelerator& a) {
    return object({{"id", a.id},
                   {"name", a.name},
                   {"vendor", a.vendor},
                   {"aliases", names(a.aliases)},
                   {"note", note(a)}});
  });
  const JsonText place_list = array(places(), [&](const Place& p) {
    return object(
        {{"id", p.id}, {"name", p.name}, {"aliases", names(p.aliases)}, {"note", note(p)}});
  });
  return object({{"accelerators", accelerator_list}, {"places", place_list}}).text;
}

}  // namespace trainprint
