// A run that says how its compute came about, from text to estimate.
#include "support/catch.hpp"
#include "trainprint/json.hpp"
#include "trainprint/method.hpp"

using namespace trainprint;

namespace {

EstimateReport report(std::string_view json) {
  const auto run = run_from_json(json);
  INFO(json << (run ? "" : run.error().message));
  REQUIRE(run.ok());
  const auto answer = estimate(*run);
  INFO((answer ? "" : answer.error().message));
  REQUIRE(answer.ok());
  return *answer;
}
double flop(std::string_view json) { return report(json).training_flop->as_flop(); }

Error refusal(std::string_view json) {
  const auto run = run_from_json(json);
  if (!run) return run.error();
  const auto answer = estimate(*run);
  INFO(json);
  REQUIRE_FALSE(answer.ok());
  return answer.error();
}

bool noticed(const EstimateReport& r, std::string_view code) {
  for (const Notice& notice : r.notices) {
    if (name(notice.code) == code) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("run: tokens counted in three ways give one estimate", "[json][compute]") {
  const double straight = flop(R"({"parameters": "1B", "tokens": "20 billion"})");
  CHECK(straight == 1.2e20);
  CHECK(flop(R"({"parameters": 1e9, "dataset_tokens": "10B", "epochs": 2})") == straight);
  CHECK(flop(R"({"parameters": 1e9, "steps": "1k", "world_size": 8, "gradient_accumulation": 5,
                 "sequence_length": "2k", "per_device_batch": 250})") == straight);
}

TEST_CASE("run: a config.json gives size and architecture to every tier", "[json][compute]") {
  const std::string config =
      R"({"model_type": "gpt2", "n_embd": 768, "n_layer": 12, "n_head": 12, "n_positions": 1024,
          "vocab_size": 50257, "tie_word_embeddings": true})";
  const auto r = report(R"({"tokens": 1e10, "model_config": )" + config + "}");
  CHECK(r.training_flop->as_flop() == 6.0 * 124439808 * 1e10);
  CHECK(r.routes.back().tier == Tier::t3);
  // Alone it opens the last tier, as the text of the field does.
  CHECK(report(config).headline().tier == Tier::t3);
  const Error error = refusal(R"({"model_config": {"model_type": "mamba2"}, "tokens": 1e9})");
  CHECK(std::string_view(error.field).substr(0, 12) == "model_config");
}

TEST_CASE("run: images are counted where the architecture asks for it", "[json][compute]") {
  const auto r = report(R"({"architecture": "vit", "images": "1.28M", "epochs": 300,
                            "options": {"impute_compute": true}})");
  CHECK(r.training_flop.has_value());
  CHECK(noticed(r, "prototype"));
  // Without leave to impute, the field to add is named.
  const auto partly = report(R"({"architecture": "vit", "images": 1e6, "parameters": "86M"})");
  CHECK(noticed(partly, "compute_incomplete"));
  CHECK_FALSE(partly.training_flop);
}

TEST_CASE("run: corrections and frozen parameters reach the estimate and widen it", "[json]") {
  const auto plain = report(R"({"parameters": 1e9, "tokens": 1e10, "accelerator": "A100"})");
  const auto tuned = report(R"({"parameters": 1e9, "tokens": 1e10, "accelerator": "A100",
      "trainable_parameters": "1M", "corrections": {"optimizer": "adam"}})");
  CHECK(within(*tuned.training_flop / *plain.training_flop, 1.15 * (0.999 * 2 / 3 + 0.001), 1e-12));
  CHECK(tuned.headline().interval.relative_uncertainty >
        plain.headline().interval.relative_uncertainty);
  // Ranges are ranges, with a likeliest value here.
  const Cause *frozen = nullptr, *optimizer = nullptr;
  for (const Cause& cause : tuned.headline().causes) {
    if (cause.symbol == "alpha_frozen") frozen = &cause;
    if (cause.symbol == "alpha_opt") optimizer = &cause;
  }
  REQUIRE(frozen != nullptr);
  REQUIRE(optimizer != nullptr);
  CHECK(frozen->spread->shape == Shape::triangular);
  CHECK(within(frozen->spread->low, (0.6 * 0.999 + 0.001) / (0.999 * 2 / 3 + 0.001), 1e-12));
  CHECK(optimizer->spread->shape == Shape::triangular);
  CHECK(optimizer->field == "corrections.optimizer");
  const auto json = report_to_json(tuned);
  CHECK(json.find("\"field\":\"corrections.optimizer\"") != std::string::npos);
}

TEST_CASE("run: an hours field that names devices is enough", "[json][phrases]") {
  const auto r = report(R"({"wall_clock_hours": "3 days on 8 A100s"})");
  CHECK(r.headline().tier == Tier::t1b);
  CHECK(hardware_text(r).find("576 device-hours") != std::string::npos);
  CHECK(noticed(r, "count_in_hours"));
  CHECK(
      within(report(R"({"device_hours": "3 days on 8 A100s", "accelerator": "A100"})").emissions() /
                 r.emissions(),
             1.0, 1e-12));
  const Error error =
      refusal(R"({"wall_clock_hours": "3 days on 8 A100s", "accelerator_count": 4})");
  CHECK(error.code == ErrorCode::contradiction);
  CHECK(error.field == "accelerator_count");
}

TEST_CASE("run: units are converted, other measures refused, ranges asked about",
          "[json][phrases]") {
  CHECK(run_from_json(R"({"energy_kwh": "433 MWh"})")->energy->as_kwh() == 433000);
  CHECK(run_from_json(R"({"emissions_gco2e": "31.22 tCO2eq"})")->emissions->as_grams() == 31.22e6);
  CHECK(run_from_json(R"({"training_flop": "3.8e25 FLOPs"})")->training_flop->as_flop() == 3.8e25);
  CHECK(refusal(R"({"energy_kwh": "400 W"})").code == ErrorCode::not_a_number);
  CHECK(refusal(R"({"overrides": {"accelerator_power_w": "350 to 400 W"}})").code ==
        ErrorCode::ambiguous);
}

TEST_CASE("run: impossible counts name the fields", "[json][compute]") {
  const struct {
    const char* json;
    ErrorCode code;
    const char* field;
  } cases[] = {
      {R"({"parameters": 1e9, "active_parameters": 2e9, "tokens": 1e9})", ErrorCode::contradiction,
       "active_parameters"},
      {R"({"parameters": 1e9, "trainable_parameters": 2e9, "tokens": 1e9})",
       ErrorCode::contradiction, "trainable_parameters"},
      {R"({"parameters": 1e9, "tokens": 1e9, "dataset_tokens": 1e9, "epochs": 3})",
       ErrorCode::contradiction, "tokens"},
      {R"({"parameters": 1e9, "expert_parameters": 1e6, "tokens": 1e9})",
       ErrorCode::insufficient_input, ""},
      {R"({"experts_per_layer": 2.5, "parameters": 1e9})", ErrorCode::out_of_range,
       "experts_per_layer"},
      {R"({"overrides": {"pue": 0.8}, "parameters": 1e9})", ErrorCode::out_of_range,
       "overrides.pue"},
      {R"({"overrides": {"grid_gco2e_per_kwh": 5000}, "parameters": 1e9})", ErrorCode::out_of_range,
       "overrides.grid_gco2e_per_kwh"},
      {R"({"accelerator": "A100", "accelerator_count": 8, "wall_clock_hours": 10, "device_hours": 10})",
       ErrorCode::contradiction, "device_hours"},
      {R"({"tokens": 1e9, "tokens": 1e10})", ErrorCode::contradiction, "tokens"},
  };
  for (const auto& c : cases) {
    INFO(c.json);
    if (c.code == ErrorCode::insufficient_input) {
      CHECK(noticed(report(c.json), "compute_incomplete"));
      continue;
    }
    const Error error = refusal(c.json);
    CHECK(error.code == c.code);
    CHECK(error.field == c.field);
  }
}

TEST_CASE("run: a long name in the wrong place is not repeated whole", "[json]") {
  const std::string region(1000000, 'x');
  CHECK(refusal(R"({"parameters": 1e9, "region": ")" + region + "\"}").message.size() < 400);
  CHECK(refusal(R"({"parameters": 1e9, "accelerator": ")" + region + "\"}").message.size() < 400);
  CHECK(refusal(R"({"parameters": ")" + region + "\"}").message.size() < 400);
  CHECK(refusal("{\"" + region + "\": 1}").message.size() < 400);
}
