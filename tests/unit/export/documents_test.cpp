// Formats that are documents of their own: bills of materials and reports that other programs read.
#include <nlohmann/json.hpp>
#include <set>

#include "export/escape.hpp"
#include "export/run_values.hpp"
#include "hostile.hpp"
#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;
using nlohmann::json;

namespace {

constexpr std::int64_t kMoment =
    1764391251;  // 2025-11-29 04:40:51 UTC, by `date -u -d @1764391251`

TrainingRun run_of(std::string_view document) {
  auto run = run_from_json(document);
  REQUIRE(run);
  return *run;
}

std::string document_of(std::string (*format)(const RunAndReport&), const TrainingRun& run) {
  const auto report = estimate(run);
  REQUIRE(report);
  return format({run, *report, kMoment});
}

json parsed(std::string (*format)(const RunAndReport&), const TrainingRun& run) {
  const json document = json::parse(document_of(format, run), nullptr, false);
  REQUIRE(document.is_object());
  return document;
}

TrainingRun llama_called(const std::string& name) {
  TrainingRun run = run_of(R"({"training_type": "pre-training", "accelerator": "A100 80GB",
      "device_hours": 184320, "overrides": {"accelerator_power_w": 400}, "region": "FRA"})");
  run.name = name;
  return run;
}

void check_no_null(const json& value) {
  CHECK(!value.is_null());
  if (value.is_structured()) {
    for (const json& member : value) check_no_null(member);
  }
}

using Format = std::string (*)(const RunAndReport&);
constexpr Format kDocuments[] = {boamps_report, spdx_document, cyclonedx_bom, cyclonedx_1_6_bom};

const json& element(const json& document, std::string_view type) {
  for (const json& one : document["@graph"]) {
    if (one["type"] == type) return one;
  }
  FAIL("no " << type);
  return document;
}

}  // namespace

TEST_CASE("export: the bill of materials holds kWh and tCO2eq of the estimate", "[export]") {
  for (const std::string& name : hostile_names()) {
    const TrainingRun run = llama_called(name);
    const EstimateReport report = *estimate(run);
    for (const std::string version : {"1.7", "1.6"}) {
      const json bom = parsed(version == "1.7" ? cyclonedx_bom : cyclonedx_1_6_bom, run);
      CHECK(bom["specVersion"] == version);
      CHECK(bom["$schema"] == "http://cyclonedx.org/schema/bom-" + version + ".schema.json");
      CHECK(bom["metadata"]["timestamp"] == "2025-11-29T04:40:51Z");
      const json& component = bom["components"][0];
      const std::string line = one_line(name);
      CHECK(component["name"] == (line.empty() ? "Unnamed model" : line));
      const json& use = component["modelCard"]["considerations"]["environmentalConsiderations"]
                                 ["energyConsumptions"][0];
      CHECK(use["activity"] == "training");
      CHECK(use["activityEnergyCost"]["unit"] == "kWh");
      CHECK(use["activityEnergyCost"]["value"] ==
            round_significant(report.headline().energy.facility.as_kwh(), 4));
      CHECK(use["co2CostEquivalent"]["unit"] == "tCO2eq");
      CHECK(use["co2CostEquivalent"]["value"] == 5.1);
      CHECK(!use.contains("co2CostOffset"));
    }
  }
}

TEST_CASE("export: SPDX and BoAmps hold the kWh of the estimate, whatever the name", "[export]") {
  for (const std::string& name : hostile_names()) {
    const TrainingRun run = llama_called(name);
    const double kwh = round_significant(estimate(run)->headline().energy.facility.as_kwh(), 4);
    const std::string line = one_line(name);
    const json document = parsed(spdx_document, run);
    const json& model = element(document, "ai_AIPackage");
    CHECK(model["name"] == (line.empty() ? "Unnamed model" : line));
    const json& use = model["ai_energyConsumption"]["ai_trainingEnergyConsumption"][0];
    CHECK(use["ai_energyQuantity"] == plain_decimal(kwh, 4));
    CHECK(use["ai_energyUnit"] == "kilowattHour");
    const json report = parsed(boamps_report, run);
    CHECK(report["measures"][0]["powerConsumption"] == kwh);
    const json& algorithm = report["task"]["algorithms"][0];
    CHECK(algorithm.value("foundationModelName", "") == line);
    CHECK(algorithm.contains("foundationModelName") == !line.empty());
  }
}

TEST_CASE("export: what nobody disclosed is left out of a document, not null or 0", "[export]") {
  for (const Format format : kDocuments) {
    for (const std::string_view run :
         {R"({"parameters": "7B"})", R"({"energy_kwh": 5})", R"({"training_flop": 1e20})",
          R"({"accelerator": "T4", "device_hours": 3})"}) {
      const json document = parsed(format, run_of(run));
      check_no_null(document);
      CHECK(!holds(document.dump(), "nan"));
    }
  }
  const json report = parsed(boamps_report, run_of(R"({"parameters": "7B"})"));
  CHECK(!report.contains("environment"));
  CHECK(!report["measures"][0].contains("measurementDuration"));
  CHECK(!report["task"]["dataset"][0].contains("dataQuantity"));
  CHECK(report["infrastructure"]["components"][0]["componentName"] ==
        "accelerator, kind not disclosed, number not disclosed");
  CHECK(!report.contains("quality"));  // no grade is as wide as this interval
}

TEST_CASE("export: BoAmps counts billions, seconds and each token once", "[export]") {
  const json report = parsed(boamps_report, run_of(R"({"parameters": "6.74B", "tokens": "2T",
      "epochs": 2, "accelerator": "8x A100 80GB", "wall_clock_hours": 2.5,
      "region": "aws-eu-west-3"})"));
  CHECK(report["task"]["algorithms"][0]["parametersNumber"] == 6.74);
  CHECK(report["task"]["dataset"][0]["dataType"] == "token");
  CHECK(report["task"]["dataset"][0]["dataQuantity"] == 1e12);
  CHECK(report["measures"][0]["measurementDuration"] == 9000);
  CHECK(report["infrastructure"]["infraType"] == "publicCloud");
  CHECK(report["infrastructure"]["cloudProvider"] == "AWS");
  CHECK(report["infrastructure"]["components"][0]["nbComponent"] == 8);
  CHECK(report["environment"]["country"] == "France");
  CHECK(report["environment"]["powerSourceCarbonIntensity"] == 44.18);
}

TEST_CASE("export: BoAmps says how the energy came about, and how well it is known", "[export]") {
  const auto method = [](std::string_view run) {
    return parsed(boamps_report, run_of(run))["measures"][0]["measurementMethod"]
        .get<std::string>();
  };
  CHECK(method(R"({"energy_kwh": 5})") == "disclosed measurement");
  CHECK(method(R"({"accelerator": "T4", "device_hours": 3})") == "trainprint");
  CHECK(method(R"({"training_flop": 1e20})") == "flops-compute");
  // ±25 % is the widest that the format calls medium: measured energy, a grid of one's own.
  const json known = parsed(boamps_report, run_of(R"({"energy_kwh": 5,
      "energy_boundary": "facility", "overrides": {"grid_gco2e_per_kwh": 50}})"));
  const auto error = estimate(run_of(R"({"energy_kwh": 5,
      "energy_boundary": "facility", "overrides": {"grid_gco2e_per_kwh": 50}})"))
                         ->headline()
                         .interval.relative_uncertainty;
  REQUIRE((error > 0.1 && error <= 0.25));
  CHECK(known["quality"] == "medium");
}

TEST_CASE("export: SPDX tells training from fine-tuning, and what its supplier has to add",
          "[export]") {
  TrainingRun run = llama_called("M");
  run.training_type = TrainingType::fine_tuning;
  const json document = parsed(spdx_document, run);
  const json& model = element(document, "ai_AIPackage");
  CHECK(model["ai_energyConsumption"].contains("ai_finetuningEnergyConsumption"));
  CHECK(!model["ai_energyConsumption"].contains("ai_trainingEnergyConsumption"));
  CHECK(holds(model["comment"].get<std::string>(), "suppliedBy, software_packageVersion"));
  for (const char* left_out : {"suppliedBy", "software_packageVersion", "releaseTime"})
    CHECK(!model.contains(left_out));
  CHECK(element(document, "SpdxDocument")["profileConformance"] == json({"core", "software"}));
}

TEST_CASE("export: the fields that were given lead back to the same run", "[export]") {
  for (const std::string_view document :
       {R"({"name": "M", "parameters": "6.74B", "tokens": "2T", "accelerator": "H100",
            "accelerator_count": 8, "device_hours": 0.1, "region": "DE", "year": 2023,
            "emissions_gco2e": 1234.5678901234567, "setting": "laptop",
            "corrections": {"optimizer": "adam", "pipeline_parallel": true},
            "overrides": {"pue": 1.1, "alpha_route": 1.025},
            "options": {"boundary": "it", "constants": "paper", "sample_points": 99}})",
        R"({"energy_kwh": 3, "energy_boundary": "it", "options": {"impute_compute": true}})",
        "{}"}) {
    const TrainingRun run = run_of(document);
    const std::string again = run_document_of(run);
    INFO(again);
    const TrainingRun back = run_of(again);
    CHECK(run_document_of(back) == again);
    const json given = json::parse(document), kept = json::parse(again);
    CHECK(given.size() == kept.size());
    CHECK(back.emissions == run.emissions);
    CHECK(back.overrides.pue == run.overrides.pue);
    CHECK(back.boundary == run.boundary);
    CHECK(back.setting == run.setting);
    CHECK(back.sample_points == run.sample_points);
    CHECK(back.compute.impute == run.compute.impute);
    CHECK(back.compute.tokens == run.compute.tokens);
  }
  CHECK(run_document_of({}) == "{}");
}

TEST_CASE("export: a config.json's parameters stand among the fields", "[export]") {
  const TrainingRun run = run_of(R"({"model_config": {"model_type": "llama",
      "hidden_size": 4096, "intermediate_size": 11008, "num_hidden_layers": 32,
      "num_attention_heads": 32, "vocab_size": 32000}})");
  const json kept = json::parse(run_document_of(run));
  CHECK(kept["parameters"] == 6738415616);  // Llama 2 7B
  CHECK(kept["architecture"] == "decoder-only");
}

TEST_CASE("export: a document says when it was written, and is known by it", "[export]") {
  CHECK(moment_text(0) == "1970-01-01T00:00:00Z");
  CHECK(moment_text(951782399) == "2000-02-28T23:59:59Z");
  CHECK(moment_text(951782400) == "2000-02-29T00:00:00Z");
  CHECK(moment_text(kMoment) == "2025-11-29T04:40:51Z");
  CHECK(moment_text(4102444799) == "2099-12-31T23:59:59Z");
  CHECK(moment_text(-1) == moment_text(0));
  CHECK(moment_text(INT64_MAX) == "9999-12-31T23:59:59Z");
  const TrainingRun run = llama_called("M"), other = llama_called("N");
  const EstimateReport report = *estimate(run), second = *estimate(other);
  const std::string uuid = document_uuid({run, report, kMoment});
  CHECK(uuid.size() == 36);
  CHECK(uuid[14] == '8');
  CHECK(std::string("89ab").find(uuid[19]) != std::string::npos);
  CHECK(uuid.find_first_not_of("0123456789abcdef-") == std::string::npos);
  CHECK(document_uuid({run, report, kMoment}) == uuid);
  const std::set<std::string> all = {uuid, document_uuid({run, report, kMoment + 1}),
                                     document_uuid({other, second, kMoment})};
  CHECK(all.size() == 3);
}
