// What is exported for other programs reads back to the run that it was made of, whatever it says.
#include <cmath>
#include <cstdint>

#include "export/run_values.hpp"
#include "run/fields.hpp"
#include "support/catch.hpp"
#include "support/draws.hpp"
#include "support/pace.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/import.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"

using namespace trainprint;

namespace {

constexpr int kRunsRead = kSlowBuild ? 30 : 400;

// Any value that the rule allows, with more digits than anybody would write.
double allowed(const NumberRule& rule, Draws& draws) {
  constexpr double kSmall = 1e-6;
  const double value = draws.between(std::max(rule.min, kSmall), rule.max);
  return rule.whole ? std::min(std::ceil(value), rule.max) : std::min(value, rule.max);
}

// A run with one field in four, chosen and filled by chance, and what an estimate needs.
TrainingRun any_run(Draws& draws) {
  constexpr const char* kAccelerators[] = {"A100 80GB", "H100 SXM", "T4", "RTX 4090", "TPU v4"};
  constexpr const char* kRegions[] = {"USA", "Germany", "US-TX", "FRA", "AWS eu-north-1"};
  constexpr const char* kNames[] = {"", "m \"7B\"\n- x", "trainprint:{\"tokens\": 5}",
                                    "模型 <b>&amp;", "a: b # c"};
  TrainingRun run;
  run.name = kNames[draws.below(5)];
  run.accelerator = kAccelerators[draws.below(5)];
  run.region = kRegions[draws.below(5)];
  run.device_hours = Duration::hours(draws.between(0.1, 1e6));
  for (const ComputeField& field : compute_fields()) {
    if (draws.one_in(4)) field.set(run.compute, allowed(field.rule, draws));
  }
  for (const NumberField& field : number_fields()) {
    if (draws.one_in(4)) field.set(run, allowed(field.rule, draws));
  }
  for (const ChoiceField& field : choice_fields()) {
    if (draws.one_in(4))
      field.set(run, draws.below(static_cast<std::uint32_t>(field.words.size())));
  }
  for (const TruthField& field : truth_fields()) field.at(run) = draws.one_in(4);
  return run;
}

}  // namespace

TEST_CASE("disclosure laws: every run reads back from every format", "[property]") {
  const std::string_view formats[] = {"boamps", "spdx", "cyclonedx", "cyclonedx_1_6",
                                      "eu_ai_act_json"};
  Draws draws;
  int estimated = 0;
  for (int i = 0; i < kRunsRead; ++i) {
    const TrainingRun run = any_run(draws);
    const auto report = estimate(run);
    if (!report) continue;  // it contradicts itself
    ++estimated;
    const std::string document = run_document_of(run);
    const std::string expected = estimate_json(document);
    for (const Export& format : exports()) {
      if (std::find(std::begin(formats), std::end(formats), format.id) == std::end(formats))
        continue;
      INFO(format.id << " " << document);
      const auto reading = read_file("a.json", written(format, {run, *report, 1764000000}));
      REQUIRE(reading.ok());
      REQUIRE(reading->runs.size() == 1);
      CHECK(reading->runs[0].questions.empty());
      CHECK(estimate_json(run_document(reading->runs[0])) == expected);
    }
  }
  CHECK(estimated > kRunsRead / 10);
}
