// A bill of materials of SPDX 3.0.1 with the classes of its AI profile, as JSON-LD
// (https://spdx.github.io/spdx-spec/v3.0.1). It has fields for energy alone; emissions, compute,
// time and hardware are pairs among the hyperparameters. The AI profile also asks for who supplies
// the model, where and when, and under which licences: nobody told, so the document does not claim
// to conform to it, and says what is left out.
#include <vector>

#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/run_values.hpp"
#include "export/words.hpp"
#include "json/writer.hpp"
#include "text/plain_number.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::string_view kCreation = "_:creation";

JsonText entry(std::string_view key, std::string_view value) {
  return object({{"type", "DictionaryEntry"}, {"key", key}, {"value", value}});
}

JsonText spdx_entries(const RunAndReport& about) {
  return array(properties_of(about),
               [](const NamedValue& one) { return entry(one.name, one.value); });
}

JsonText spdx_energy(const EstimateReport& report) {
  constexpr int kDigits = 4;
  const JsonText amount =
      object({{"type", "ai_EnergyConsumptionDescription"},
              {"ai_energyQuantity", plain_number(energy_of(report).as_kwh(), kDigits)},
              {"ai_energyUnit", "kilowattHour"}});
  JsonMembers out;
  out.put("type", "ai_EnergyConsumption");
  out.put(
      adapts_a_model(report) ? "ai_finetuningEnergyConsumption" : "ai_trainingEnergyConsumption",
      JsonText{"[" + amount.text + "]"});
  return out.text();
}

std::string about_training(const EstimateReport& report) {
  std::string out = "Emissions: " + estimate_text(report) + ".";
  const std::string hardware = hardware_text(report);
  if (!hardware.empty()) out += " Hardware: " + hardware + ".";
  if (report.place != nullptr) out += " Place: " + one_line(report.place->name) + ".";
  const std::string sources = sources_text(report);
  return sources.empty() ? out : out + " Contains data from " + sources + ".";
}

}  // namespace

std::string spdx_document(const RunAndReport& about) {
  const EstimateReport& report = about.report;
  const std::string base = "urn:uuid:" + document_uuid(about);
  const std::string document = base + "#document", model = base + "#model", agent = base + "#agent",
                    tool = base + "#tool";
  const auto listed = [](std::string_view id) {
    return JsonText{array(std::vector{id}, [](std::string_view one) { return JsonValue(one); })};
  };
  const JsonText elements[] = {
      object({{"type", "CreationInfo"},
              {"@id", kCreation},
              {"specVersion", "3.0.1"},
              {"created", moment_text(about.written_at)},
              {"createdBy", listed(agent)},
              {"createdUsing", listed(tool)}}),
      object({{"type", "SoftwareAgent"},
              {"spdxId", agent},
              {"creationInfo", kCreation},
              {"name", "Trainprint"}}),
      object(
          {{"type", "Tool"}, {"spdxId", tool}, {"creationInfo", kCreation}, {"name", tool_text()}}),
      object({{"type", "SpdxDocument"},
              {"spdxId", document},
              {"creationInfo", kCreation},
              {"profileConformance", JsonText{R"(["core","software"])"}},
              {"rootElement", listed(model)}}),
      object({{"type", "ai_AIPackage"},
              {"spdxId", model},
              {"creationInfo", kCreation},
              {"name", model_name(report)},
              {"comment",
               "Not known to Trainprint, for the supplier to add before this conforms to the AI "
               "profile: suppliedBy, software_packageVersion, software_downloadLocation, "
               "releaseTime and the licences."},
              {"software_primaryPurpose", "model"},
              {"ai_informationAboutTraining", about_training(report)},
              {"ai_energyConsumption", spdx_energy(report)},
              {"ai_hyperparameter", spdx_entries(about)}}),
  };
  const JsonText graph = array(elements, [](const JsonText& one) { return one; });
  const JsonText out =
      object({{"@context", "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}, {"@graph", graph}});
  return indented_json(out.text) + "\n";
}

}  // namespace trainprint
