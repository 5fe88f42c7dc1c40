#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

TEST_CASE("run reader: numbers as numbers or as text, choices by name", "[json]") {
  const auto run =
      run_from_json(R"({"schema_version": 1, "name": "M", "training_type": "fine-tuning",
      "architecture": "encoder-decoder", "parameters": "6.74B", "tokens": 2e12, "accelerator": "A100",
      "accelerator_count": "8", "overrides": {"pue": "1.1", "throughput_efficiency": "35 %"},
      "options": {"boundary": "it", "constants": "paper", "regression": "paper", "tier3_grid_unit": "kg_per_kwh"},
      "modality": "audio", "active_parameters": "1B"})");
  REQUIRE(run.ok());
  CHECK(run->name == "M");
  CHECK(run->training_type == TrainingType::fine_tuning);
  CHECK(run->compute.architecture == Architecture::encoder_decoder);
  CHECK(run->compute.parameters == ParameterCount::count(6.74e9));
  CHECK(run->compute.tokens == TokenCount::count(2e12));
  CHECK(run->accelerator_count == DeviceCount::count(8));
  CHECK(run->overrides.pue == 1.1);
  CHECK(run->overrides.throughput_efficiency == 0.35);
  CHECK(run->boundary == Boundary::it);
  CHECK(run->constants == ConstantsSet::paper);
  CHECK(run->tier3_grid_unit == Tier3GridUnit::kg_per_kwh);
  CHECK(run->regression == Regression::paper);
  CHECK(run->modality == Modality::audio);
  CHECK(run->compute.active_parameters == ParameterCount::count(1e9));
}

TEST_CASE("run reader: null and blank text count as not given", "[json]") {
  const auto run =
      run_from_json(R"({"parameters": null, "tokens": " ", "region": "", "training_type": null,
      "overrides": null, "options": {"boundary": ""}})");
  REQUIRE(run.ok());
  CHECK(!run->compute.parameters);
  CHECK(!run->compute.tokens);
  CHECK(run->region.empty());
  CHECK(run->boundary == Boundary::facility);
}

TEST_CASE("run reader: every error names its field", "[json]") {
  const struct {
    const char* json;
    ErrorCode code;
    const char* field;
    const char* suggestion;
  } cases[] = {
      {"", ErrorCode::malformed_json, "", nullptr},
      {"{", ErrorCode::malformed_json, "", nullptr},
      {"[]", ErrorCode::wrong_type, "", nullptr},
      {"3", ErrorCode::wrong_type, "", nullptr},
      {R"({"parameters": 1e400})", ErrorCode::out_of_range, "parameters", nullptr},
      {R"({"overrides": {"pue": -1e999}})", ErrorCode::out_of_range, "overrides.pue", nullptr},
      {R"({"parameters": NaN})", ErrorCode::malformed_json, "parameters", nullptr},
      {R"({"parameters": true})", ErrorCode::wrong_type, "parameters", nullptr},
      {R"({"parameters": [7]})", ErrorCode::wrong_type, "parameters", nullptr},
      {R"({"parameters": "many"})", ErrorCode::not_a_number, "parameters", nullptr},
      {R"({"name": 7})", ErrorCode::wrong_type, "name", nullptr},
      {R"({"overrides": 7})", ErrorCode::wrong_type, "overrides", nullptr},
      {R"({"acelerator": "A100"})", ErrorCode::unknown_field, "acelerator", "accelerator"},
      {R"({"overrides": {"PUE": 1.1}})", ErrorCode::unknown_field, "overrides.PUE",
       "overrides.pue"},
      {R"({"training_type": "pretraining"})", ErrorCode::unknown_choice, "training_type",
       "pre-training"},
      {R"({"options": {"boundary": 3}})", ErrorCode::unknown_choice, "options.boundary", nullptr},
      {R"({"schema_version": 2})", ErrorCode::unknown_choice, "schema_version", nullptr},
  };
  for (const auto& c : cases) {
    INFO(c.json);
    const auto run = run_from_json(c.json);
    REQUIRE(!run.ok());
    CHECK(run.error().code == c.code);
    CHECK(run.error().field == c.field);
    CHECK(!run.error().message.empty());
    if (c.suggestion != nullptr) {
      REQUIRE(!run.error().suggestions.empty());
      CHECK(run.error().suggestions.front() == c.suggestion);
    }
  }
}

TEST_CASE("run reader: depth is no way to bring the reader down", "[json]") {
  for (const char* open : {"[", "{\"a\":"}) {
    std::string deep;
    for (int i = 0; i < 200000; ++i) deep += open;
    const auto run = run_from_json(deep);
    REQUIRE(!run.ok());
    CHECK(run.error().code == ErrorCode::malformed_json);
  }
}

TEST_CASE("run reader: points that no whole number holds are refused with field and limit",
          "[json]") {
  for (const char* points : {"-1", "2.5", "1e30", "65537", "\"-3\""}) {
    const auto run = run_from_json(
        std::string(R"({"parameters": 1e9, "options": {"sample_points": )") + points + "}}");
    INFO(points);
    const auto errors = run ? validate(*run) : run.errors();
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].field == "options.sample_points");
    CHECK(errors[0].message.find("65,536") != std::string::npos);
  }
}

TEST_CASE("run reader: number words are numbers, and a vague count is asked about", "[json]") {
  const auto run = run_from_json(R"({"accelerator": "A100", "accelerator_count": "Thirty-two",
      "node_count": "four", "epochs": "three", "overrides": {"accelerator_power_w": "four hundred"}})");
  REQUIRE(run);
  CHECK(run->accelerator_count->as_count() == 32);
  CHECK(run->node_count->as_count() == 4);
  CHECK(run->compute.epochs == 3.0);
  CHECK(run->overrides.accelerator_power->as_watts() == 400);
  for (const char* vague : {"several", "multiple", "a few", "some"}) {
    INFO(vague);
    const auto refused = run_from_json(std::string(R"({"accelerator_count": ")") + vague + R"("})");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "accelerator_count");
    CHECK(refused.error().message.find("Expected: a whole number such as 8.") != std::string::npos);
    // Beside a part's name it is no part of the name, and the count is still missing.
    const auto beside = run_from_json(std::string(R"({"training_type": "fine-tuning",
        "accelerator": ")") + vague + R"( A100", "wall_clock_hours": 10})");
    REQUIRE(beside);
    const auto report = estimate(*beside);
    REQUIRE_FALSE(report);
    CHECK(report.error().field == "accelerator_count");
    CHECK(report.error().message.find("such as 8") != std::string::npos);
  }
}

TEST_CASE("run: text that says a value otherwise is told beside what it was read as") {
  const auto run = run_from_json(
      R"({"accelerator": "8x a100 80gb", "wall_clock_hours": "1 day, 15:13:04", "region": "Berlin",
          "tokens": "2T", "parameters": "6740000000", "accelerator_count": "eight"})");
  REQUIRE(run.ok());
  const auto report = estimate(*run);
  REQUIRE(report.ok());
  const auto read = [&](std::string_view field) {
    for (const TextReading& reading : report->readings) {
      if (reading.field == field) return reading.meaning;
    }
    return std::string();
  };
  CHECK(read("wall_clock_hours") == "39.2178 h");  // 24 + 15 + (13 + 4 / 60) / 60
  CHECK(read("tokens") == "2,000,000,000,000");
  CHECK(read("accelerator_count") == "8");
  CHECK(read("accelerator") == "8 × A100 SXM4 80GB");
  CHECK(read("region") == "Germany");
  CHECK(read("parameters").empty());
}

TEST_CASE("run: digits in groups are read as they stand, and told no second time") {
  const auto run = run_from_json(
      R"({"accelerator": "A100", "device_hours": "184,320", "parameters": "241,734,912"})");
  REQUIRE(run.ok());
  for (const TextReading& reading : run->readings) CHECK(reading.field == "accelerator");
}
