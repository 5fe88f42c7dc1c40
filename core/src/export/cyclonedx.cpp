// A report as a bill of materials: CycloneDX 1.7 and 1.6 (ECMA-424), component.modelCard.
#include "export/escape.hpp"
#include "export/run_values.hpp"
#include "export/words.hpp"
#include "json/writer.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

JsonText properties(const RunAndReport& about) {
  return array(properties_of(about), [](const NamedValue& property) {
    return object({{"name", property.name}, {"value", property.value}});
  });
}

JsonText consumption(const RunAndReport& about) {
  const EstimateReport& report = about.report;
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
  return object({{"activity", adapts_a_model(report) ? "fine-tuning" : "training"},
                 {"energyProviders", JsonText{"[" + provider.text + "]"}},
                 {"activityEnergyCost", energy},
                 {"co2CostEquivalent", carbon},
                 {"properties", properties(about)}});
}

// The two versions are alike in all that is written here.
std::string bill_of_materials(const RunAndReport& about, std::string_view spec_version) {
  const JsonText environment =
      object({{"energyConsumptions", JsonText{"[" + consumption(about).text + "]"}}});
  const JsonText considerations = object({{"environmentalConsiderations", environment}});
  const JsonText card = object({{"considerations", considerations}});
  const JsonText component = object({{"type", "machine-learning-model"},
                                     {"name", model_name(about.report)},
                                     {"modelCard", card}});
  const JsonText tool =
      object({{"type", "application"}, {"name", "Trainprint"}, {"version", version()}});
  const JsonText tools = object({{"components", JsonText{"[" + tool.text + "]"}}});
  const JsonText metadata =
      object({{"timestamp", moment_text(about.written_at)}, {"tools", tools}});
  const std::string schema =
      "http://cyclonedx.org/schema/bom-" + std::string(spec_version) + ".schema.json";
  const JsonText bom = object({{"$schema", schema},
                               {"bomFormat", "CycloneDX"},
                               {"specVersion", spec_version},
                               {"serialNumber", "urn:uuid:" + document_uuid(about)},
                               {"version", 1},
                               {"metadata", metadata},
                               {"components", JsonText{"[" + component.text + "]"}}});
  return indented_json(bom.text) + "\n";
}

}  // namespace

std::string cyclonedx_bom(const RunAndReport& about) { return bill_of_materials(about, "1.7"); }
std::string cyclonedx_1_6_bom(const RunAndReport& about) { return bill_of_materials(about, "1.6"); }

}  // namespace trainprint
