// A report as a bill of materials: CycloneDX 1.6 (ECMA-424), component.modelCard.
#include <optional>
#include <vector>

#include "export/escape.hpp"
#include "export/sources.hpp"
#include "export/words.hpp"
#include "json/writer.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

struct Property {
  std::string_view name;
  std::string value;
};

JsonText properties(const EstimateReport& report) {
  std::vector<Property> list{
      {"trainprint:interval_90", interval_text(report)},
      {"trainprint:tier", tier_text(report)},
      {"trainprint:boundary", boundary_text(report.boundary)},
      {"trainprint:method", "Hugging Carbon, arXiv 2605.01549; " + tool_text()}};
  if (std::string hardware = hardware_text(report); !hardware.empty())
    list.push_back({"trainprint:hardware", std::move(hardware)});
  const std::string sources = sources_text(report);
  if (!sources.empty()) list.push_back({"trainprint:data_sources", sources});
  if (report.training_flop) {
    constexpr int kDigits = 4;
    list.push_back({"trainprint:training_compute",
                    readable(report.training_flop->as_flop(), kDigits) + " FLOP"});
  }
  return array(list, [](const Property& property) {
    return object({{"name", property.name}, {"value", one_line(property.value)}});
  });
}

JsonText consumption(const EstimateReport& report) {
  constexpr int kEnergyDigits = 4, kMassDigits = 2;
  const JsonText energy = object(
      {{"value", round_significant(energy_of(report).as_kwh(), kEnergyDigits)}, {"unit", "kWh"}});
  const JsonText carbon =
      object({{"value", round_significant(report.emissions().as_tonnes(), kMassDigits)},
              {"unit", "tCO2eq"}});
  // The schema wants a provider; the report knows at most where the grid is.
  const JsonText organization = object({{"name", "Not disclosed"}});
  const std::string place =
      report.place == nullptr ? "place not disclosed" : one_line(report.place->name);
  const JsonText provider = object({{"description", "Average of the grid: " + place},
                                    {"organization", organization},
                                    {"energySource", "unknown"},
                                    {"energyProvided", energy}});
  const bool adapts = report.training_type && *report.training_type != TrainingType::pre_training;
  return object({{"activity", adapts ? "fine-tuning" : "training"},
                 {"energyProviders", JsonText{"[" + provider.text + "]"}},
                 {"activityEnergyCost", energy},
                 {"co2CostEquivalent", carbon},
                 {"properties", properties(report)}});
}

}  // namespace

std::string cyclonedx_bom(const EstimateReport& report) {
  const std::string name = one_line(report.name);
  const JsonText environment =
      object({{"energyConsumptions", JsonText{"[" + consumption(report).text + "]"}}});
  const JsonText considerations = object({{"environmentalConsiderations", environment}});
  const JsonText card = object({{"considerations", considerations}});
  const JsonText component = object({{"type", "machine-learning-model"},
                                     {"name", name.empty() ? "Unnamed model" : name.c_str()},
                                     {"modelCard", card}});
  const JsonText tool =
      object({{"type", "application"}, {"name", "Trainprint"}, {"version", version()}});
  const JsonText tools = object({{"components", JsonText{"[" + tool.text + "]"}}});
  const JsonText metadata = object({{"tools", tools}});
  const JsonText bom = object({{"$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json"},
                               {"bomFormat", "CycloneDX"},
                               {"specVersion", "1.6"},
                               {"version", 1},
                               {"metadata", metadata},
                               {"components", JsonText{"[" + component.text + "]"}}});
  return indented_json(bom.text) + "\n";
}

}  // namespace trainprint
