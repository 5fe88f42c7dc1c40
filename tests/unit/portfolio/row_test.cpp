// Rows of tables as runs, and their estimates beside those of the whole report.
#include <cmath>

#include "support/catch.hpp"
#include "trainprint/json.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

namespace {

PortfolioRow row_of(std::string_view json) {
  const auto row = portfolio_row(json);
  INFO(json);
  REQUIRE(row);
  return *row;
}

RowResult result_of(std::string_view json) { return account_for(row_of(json)); }

}  // namespace

TEST_CASE("portfolio: a row's figure is the report's, its interval the report's within 10 %",
          "[portfolio]") {
  for (
      const char* text :
      {R"({"accelerator":"A100 80GB","device_hours":184320,"region":"USA","parameters":6.74e9,"tokens":2e12})",
       R"({"accelerator":"RTX 4090","accelerator_count":1,"wall_clock_hours":9,"region":"DEU"})",
       R"({"parameters":7e9,"tokens":1e12,"accelerator":"H100"})",
       R"({"parameters":7e9,"tokens":1e12})", R"({"parameters":7e9})",
       R"({"parameters":7e9,"training_type":"fine-tuning","region":"FRA"})",
       R"({"energy_kwh":1000,"region":"POL"})",
       R"({"energy_kwh":1000,"energy_boundary":"accelerator","accelerator":"T4"})"}) {
    INFO(text);
    const auto run = run_from_json(text);
    REQUIRE(run.ok());
    const auto report = estimate(*run);
    const auto row = estimate_row(*run);
    REQUIRE(report.ok());
    REQUIRE(row.ok());
    CHECK(row->tier == report->headline().tier);
    CHECK(row->emissions.as_grams() == report->emissions().as_grams());
    const Interval& interval = report->headline().interval;
    CHECK(std::fabs(std::log(row->p05 / interval.p05)) < 0.1);
    CHECK(std::fabs(std::log(row->p95 / interval.p95)) < 0.1);
  }
}

TEST_CASE("portfolio: what the Hub says of a model is a run", "[portfolio]") {
  const PortfolioRow bert = row_of(
      R"({"id":"google-bert/bert-base-uncased","createdAt":"2022-03-02T23:29:04.000Z",
          "pipeline_tag":"fill-mask","tags":["license:apache-2.0","en"],
          "safetensors":{"parameters":{"F32":110106428},"total":110106428}})");
  CHECK(bert.author == "google-bert");
  CHECK(bert.licence == "apache-2.0");
  CHECK(bert.run.year == 2022);
  CHECK(bert.run.modality == Modality::nlp);
  REQUIRE(bert.run.compute.parameters);
  CHECK(bert.run.compute.parameters->as_count() == 110106428);
  CHECK(bert.kind == RowKind::estimated);

  // Named models have their counts (model.safetensors.index.json), others what the name says.
  CHECK(row_of(R"({"id":"a/Mistral-7B-v0.1"})").run.compute.parameters->as_count() == 7241732096);
  CHECK(row_of(R"({"id":"a/new-7b"})").run.compute.parameters->as_count() == 7e9);
  const PortfolioRow tuned =
      row_of(R"({"id":"a/b-7b","baseModels":{"relation":"finetune","models":[{"id":"c/d-7b"}]}})");
  CHECK(tuned.run.training_type == TrainingType::fine_tuning);
  // An adapter's own parameters are not those of the model that it tunes.
  const PortfolioRow adapter =
      row_of(R"({"id":"a/b","tags":["base_model:adapter:meta-llama/Llama-2-7b-hf"],
                 "safetensors":{"total":4194304}})");
  CHECK(adapter.run.compute.parameters->as_count() == 6738415616);
}

TEST_CASE("portfolio: what was not trained is told by relation, tag and name", "[portfolio]") {
  const std::pair<const char*, RowKind> cases[] = {
      {R"({"id":"a/b","baseModels":{"relation":"quantized","models":[{"id":"c/d"}]}})",
       RowKind::quantised},
      {R"({"id":"a/b-7B-GGUF"})", RowKind::quantised},
      {R"({"id":"a/b-7B-AWQ"})", RowKind::quantised},
      {R"({"id":"a/b","tags":"['base_model:quantized:c/d', 'en']"})", RowKind::quantised},
      {R"({"id":"a/b","tags":["mergekit"]})", RowKind::merged},
      {R"({"id":"a/b","cardData":"{\"base_model\":[\"c/d\"],\"base_model_relation\":\"merge\"}"})",
       RowKind::merged},
      {R"({"id":"unsloth/Llama-3-8B"})", RowKind::copy},
      {R"({"id":"a/emerged-7b"})", RowKind::estimated},
      {R"({"id":"a/b","co2_kg":12})", RowKind::stated},
  };
  for (const auto& [json, kind] : cases) {
    INFO(json);
    CHECK(row_of(json).kind == kind);
  }
}

TEST_CASE("portfolio: a stated figure enters as it stands, unless only kilograms can be right",
          "[portfolio]") {
  const RowResult grams = result_of(
      R"({"id":"a/b","cardData":{"co2_eq_emissions":{"emissions":12345}},"region":"France"})");
  CHECK(grams.kind == RowKind::stated);
  REQUIRE(grams.estimate);
  CHECK(grams.estimate->emissions.as_grams() == 12345);
  const RowResult tonnes = result_of(R"({"id":"a/b","tco2e":31.22})");
  CHECK(tonnes.estimate->emissions.as_grams() == 31.22e6);
  const RowResult slip = result_of(
      R"({"id":"a/b","cardData":{"co2_eq_emissions":31220},"accelerator":"A100 80GB",
          "device_hours":184320,"region":"USA"})");
  CHECK(slip.kind == RowKind::stated_in_kilograms);
  CHECK(slip.estimate->emissions.as_grams() == 31220e3);
  // Zero is how libraries write that nothing was measured.
  CHECK(row_of(R"({"id":"a/b","cardData":{"co2_eq_emissions":0},"parameters":"7B"})").kind ==
        RowKind::estimated);
}

TEST_CASE("portfolio: columns of plain tables are known by their names", "[portfolio]") {
  const auto row =
      portfolio_row({"Model", "Params (B)", "GPU type", "GPU hours", "Country", "Team"},
                    {"a/b", "6.74", "A100 80GB", "184,320", "US", "red"});
  REQUIRE(row);
  CHECK(row->id == "a/b");
  CHECK(row->run.compute.parameters->as_count() == 6.74e9);
  CHECK(row->run.device_hours->as_hours() == 184320);
  CHECK(row->run.region == "US");
  CHECK(row->columns.back() == std::pair<std::string, std::string>("Team", "red"));
  CHECK(!portfolio_row({"id", "params"}, {"a/b", "7B", "more"}));
  CHECK(!portfolio_row({"id", "params"}, {"a/b"}));
  CHECK(portfolio_row({"id", "params"}, {"a/b", "7B", ""}));
  // What stands for nothing is nothing, what cannot be read is an error of its row.
  const auto nothing = portfolio_row({"id", "params", "co2"}, {"a/b", "7B", "n/a"});
  REQUIRE(nothing);
  CHECK(nothing->kind == RowKind::estimated);
  const auto wrong = portfolio_row({"id", "params", "co2"}, {"a/b", "7B", "some"});
  REQUIRE(wrong);
  CHECK(wrong->id == "a/b");
  CHECK(account_for(*wrong).kind == RowKind::not_estimated);
  CHECK(result_of(R"({"id":"a/b","emissions_gco2e":-5})").kind == RowKind::not_estimated);
}

TEST_CASE("portfolio: a row that cannot be read harms no other and is counted by its reason",
          "[portfolio]") {
  const char* rows[] = {R"({"id":"a/b","parameters":"7B"})",
                        R"({"id":"a/c","parameters":-3})",
                        "not json",
                        "[1]",
                        R"({"id":"a/d","parameters":NaN})",
                        R"({"id":"a/e","region":"Atlantis","parameters":"7B"})",
                        R"({"id":"a/f"})",
                        "\xFF\xFE{",
                        R"({"id":"a/g","parameters":"7B","region":"France"})"};
  Portfolio whole({"region"}), halves[2] = {Portfolio({"region"}), Portfolio({"region"})};
  std::uint64_t number = 0;
  for (const char* text : rows) {
    ++number;
    const auto row = portfolio_row(text);
    for (Portfolio* portfolio : {&whole, &halves[number % 2]}) {
      if (row) {
        portfolio->add(number, *row, account_for(*row));
      } else {
        portfolio->add_unreadable(number, row.errors());
      }
    }
  }
  CHECK(whole.rows() == 9);
  CHECK(whole.kinds().at(RowKind::estimated) == 2);
  CHECK(whole.kinds().at(RowKind::not_estimated) == 7);
  std::uint64_t counted = 0;
  for (const ReasonCount& reason : whole.reasons()) {
    counted += reason.rows;
    CHECK(!reason.example.empty());
    CHECK(reason.first.size() == reason.rows);
  }
  CHECK(counted == 7);
  // Through another process and back.
  const auto other = portfolio_from_state(portfolio_state(halves[1]));
  REQUIRE(other);
  CHECK(portfolio_state(*other) == portfolio_state(halves[1]));
  for (const char* wrong : {"", "[]", "{}", R"({"portfolio":1})", R"({"portfolio":3})"})
    CHECK(!portfolio_from_state(wrong));
  CHECK(!halves[0].merge(Portfolio({"year"})));
  CHECK(halves[0].merge(*other));
  CHECK(portfolio_json(halves[0]) == portfolio_json(whole));
  CHECK(whole.groups(0).count("FRA") == 1);
}
