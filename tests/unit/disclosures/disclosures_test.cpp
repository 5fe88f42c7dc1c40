// BoAmps 1.1.0, CycloneDX 1.6 and 1.7, SPDX 3.0.1 as input. What we export reads back to the run it
// was made of; what others write gives the figures that stand in it, and nothing else.
#include <string>

#include "run/fields.hpp"
#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/import.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"

using namespace trainprint;

namespace {

RunReading only(const std::string& text) {
  const auto reading = read_file("report.json", text);
  if (!reading) FAIL(reading.error().message);
  REQUIRE(reading->runs.size() == 1);
  return reading->runs[0];
}

std::string refusal(const std::string& text) {
  const auto reading = read_file("report.json", text);
  REQUIRE(!reading);
  return reading.error().message;
}

std::string boamps(const std::string& measure, const std::string& stage = "training") {
  return R"({"header": {"reportId": "1"}, "task": {"taskStage": ")" + stage +
         R"(", "taskFamily": "nlp", "algorithms": [{"parametersNumber": 7.5, "epochsNumber": 2}],
      "dataset": [{"dataUsage": "input", "dataType": "token", "dataQuantity": 4e9}]},
      "measures": [)" +
         measure + R"(], "infrastructure": {"infraType": "publicCloud", "components": [
      {"componentType": "cpu", "nbComponent": 2, "componentName": "EPYC"},
      {"componentType": "gpu", "nbComponent": 4, "manufacturer": "NVIDIA", "componentName": "A100"}]},
      "environment": {"country": "France", "location": "Paris"}})";
}

std::string cyclonedx(const std::string& consumptions) {
  return R"({"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"name": "lib"},
      {"name": "Net", "modelCard": {"considerations": {"environmentalConsiderations":
      {"energyConsumptions": [)" +
         consumptions + "]}}}}]}";
}

std::string spdx(const std::string& energy) {
  return R"({"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
      {"type": "ai_AIPackage", "spdxId": "urn:m", "name": "Net", "ai_energyConsumption": "urn:e"},
      {"type": "ai_EnergyConsumption", "spdxId": "urn:e", "ai_trainingEnergyConsumption": [)" +
         energy + "]}]}";
}

}  // namespace

TEST_CASE("disclosures: what is exported reads back to the same run", "[disclosures]") {
  const char* const documents[] = {
      R"({"name": "m \"7B\"", "parameters": 7000000000, "tokens": 1e12, "accelerator": "A100 80GB",
          "accelerator_count": 8, "wall_clock_hours": 100.5, "region": "FRA",
          "overrides": {"pue": 1.1}, "training_type": "pre-training"})",
      R"({"parameters": 350000000, "dataset_examples": 52000, "epochs": 3, "modality": "audio",
          "training_type": "fine-tuning", "accelerator": "T4", "device_hours": 12,
          "options": {"boundary": "it", "impute_compute": true}, "year": 2024})",
      R"({"energy_kwh": 36.5, "energy_boundary": "it", "emissions_gco2e": 1234,
          "region": "us-east-1", "corrections": {"fused_attention": true, "precision": "bf16"}})"};
  const std::string_view formats[] = {"boamps", "spdx", "cyclonedx", "cyclonedx_1_6",
                                      "eu_ai_act_json"};
  std::size_t checked = 0;
  for (const char* const document : documents) {
    const TrainingRun run = *run_from_json(document);
    const EstimateReport report = *estimate(run);
    for (const Export& format : exports()) {
      if (std::find(std::begin(formats), std::end(formats), format.id) == std::end(formats))
        continue;
      INFO(std::string(format.id) << " " << document);
      const RunReading reading = only(written(format, {run, report, 1764000000}));
      CHECK(reading.questions.empty());
      // The document of what was read makes the same report, to the last digit.
      CHECK(estimate_json(run_document(reading)) == estimate_json(document));
      ++checked;
    }
  }
  CHECK(checked == 15);
}

TEST_CASE("disclosures: a report of BoAmps by somebody else", "[disclosures]") {
  const RunReading run = only(boamps(
      R"({"measurementMethod": "codecarbon", "powerConsumption": 36.5, "measurementDuration": 7200})"));
  CHECK(value_of(run, "energy_kwh") == "36.5");
  CHECK(value_of(run, "energy_boundary") == "it");
  CHECK(value_of(run, "wall_clock_hours") == "2");
  CHECK(value_of(run, "parameters") == "7500000000");
  CHECK(value_of(run, "epochs") == "2");
  CHECK(value_of(run, "dataset_tokens") == "4000000000");
  CHECK(value_of(run, "accelerator_count") == "4");
  CHECK(holds(value_of(run, "accelerator"), "A100"));
  CHECK(holds(value_of(run, "region"), "France"));
  CHECK(run.questions.empty());
}

TEST_CASE("disclosures: what was worked out, given twice or wrongly is asked", "[disclosures]") {
  const auto question = [](const std::string& measure) {
    const RunReading run = only(boamps(measure));
    CHECK(value_of(run, "energy_kwh").empty());
    return question_of(run, "energy_kwh");
  };
  CHECK(holds(question(R"({"measurementMethod": "flops-compute", "powerConsumption": 12})"),
              "worked out (flops-compute)"));
  CHECK(holds(question(R"({"powerConsumption": 1}, {"powerConsumption": 2})"), "2 measures"));
  CHECK(holds(question(R"({"powerConsumption": "a lot"})"), "no number"));
  CHECK(holds(question(R"({"powerConsumption": -3})"), "-3"));
  CHECK(holds(question(R"({"powerConsumption": 1e300})"), "kWh"));
  CHECK(question(R"({"powerConsumption": NaN})").empty());
  CHECK(holds(notice_of(only(boamps(R"({"powerConsumption": 0})")), "nothing_measured"), "0"));
  CHECK(holds(refusal(boamps(R"({"powerConsumption": 3})", "inference")), "inference"));
}

TEST_CASE("disclosures: CycloneDX by somebody else", "[disclosures]") {
  const RunReading run = only(cyclonedx(
      R"({"activity": "inference", "activityEnergyCost": {"value": 9, "unit": "kWh"}},
         {"activity": "fine-tuning", "activityEnergyCost": {"value": 0.4, "unit": "kWh"},
          "co2CostEquivalent": {"value": 0.0001, "unit": "tCO2eq"},
          "co2CostOffset": {"value": 1, "unit": "tCO2eq"}})"));
  CHECK(run.name == "Net");
  CHECK(value_of(run, "energy_kwh") == "0.4");
  CHECK(value_of(run, "emissions_gco2e") == "100");
  CHECK(value_of(run, "training_type") == "fine-tuning");
  CHECK(!notice_of(run, "offset").empty());
  const RunReading unit = only(cyclonedx(
      R"({"activity": "training", "activityEnergyCost": {"value": 4, "unit": "MWh"},
          "co2CostEquivalent": {"value": 4, "unit": "kg"}})"));
  CHECK(value_of(unit, "energy_kwh").empty());
  CHECK(holds(question_of(unit, "energy_kwh"), "\"MWh\""));
  CHECK(holds(question_of(unit, "emissions_gco2e"), "\"kg\""));
  CHECK(holds(refusal(cyclonedx("")), "says nothing"));
  CHECK(holds(refusal(cyclonedx(R"({"activity": "inference"})")), "says nothing"));
  CHECK(holds(refusal(R"({"bomFormat": "CycloneDX", "components": [)"), "cut short"));
  CHECK(holds(refusal(R"({"bomFormat": "CycloneDX", "components": {"a": 3}})"), "says nothing"));
}

TEST_CASE("disclosures: SPDX by somebody else, whose elements name each other", "[disclosures]") {
  const auto energy = [](const std::string& amounts) { return only(spdx(amounts)); };
  CHECK(value_of(energy(R"({"ai_energyQuantity": "36.5", "ai_energyUnit": "kilowattHour"})"),
                 "energy_kwh") == "36.5");
  // 7.2 MJ are 2 kWh.
  CHECK(value_of(energy(R"({"ai_energyQuantity": "7.2", "ai_energyUnit": "megajoule"})"),
                 "energy_kwh") == "2");
  CHECK(holds(
      question_of(energy(R"({"ai_energyQuantity": "5", "ai_energyUnit": "other"})"), "energy_kwh"),
      "\"other\""));
  CHECK(holds(question_of(energy(R"({"ai_energyQuantity": "5"}, {"ai_energyQuantity": "6"})"),
                          "energy_kwh"),
              "2 amounts"));
  CHECK(holds(refusal(spdx("")), "says nothing"));
}

TEST_CASE("disclosures: names are text, whatever JSON can write", "[disclosures]") {
  std::string report = boamps(R"({"measurementMethod": "codecarbon", "powerConsumption": 36.5})");
  report.replace(report.find("\"A100\""), 6, "\"A100\\u0000\\u001b[31m\"");
  const RunReading run = only(report);
  for (const ReadValue& value : run.values)
    CHECK(value.value.find_first_of(std::string_view("\0\x1b", 2)) == std::string::npos);
}

TEST_CASE("disclosures: keys of a BoAmps report that no estimate uses are named", "[disclosures]") {
  const RunReading run = only(
      R"({"header": {"reportId": "1"}, "$hash": {"hashAlgorithm": "sha256"}, "system": {"os": "linux"},
      "task": {"taskStage": "training", "algorithms": [{"parametersNumber": 1, "layersNumber": 4}],
      "dataset": [{"dataUsage": "input", "dataType": "token", "dataQuantity": 4e9,
      "dataFormat": "parquet"}]}, "measures": [{"measurementMethod": "codecarbon",
      "powerConsumption": 2, "measurementDateTime": "2024-06-01 10:00:00"}],
      "infrastructure": {"infraType": "publicCloud", "cloudInstance": "p4d.24xlarge",
      "components": []}, "environment": {"country": "France"}})");
  const std::string said = notice_of(run, "not_assigned");
  for (const char* key : {"$hash", "system", "algorithms.layersNumber", "dataset.dataFormat"})
    CHECK(holds(said, key));
  CHECK_FALSE(holds(said, "powerConsumption"));
  CHECK(value_of(run, "year") == "2024");
  CHECK(holds(value_of(run, "accelerator"), "p4d.24xlarge"));
  const std::string usual = boamps(R"({"measurementMethod": "codecarbon", "powerConsumption": 2})");
  CHECK(notice_of(only(usual), "not_assigned").empty());
}
