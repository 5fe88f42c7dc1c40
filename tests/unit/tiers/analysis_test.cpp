// What a report says beyond its figure.
#include <cmath>

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/json.hpp"

using namespace trainprint;

namespace {

EstimateReport report_on(std::string_view json) {
  const auto run = run_from_json(json);
  REQUIRE(run.ok());
  const auto report = estimate(*run);
  INFO((report ? "" : report.error().message));
  REQUIRE(report.ok());
  return *report;
}

const Notice* notice(const EstimateReport& report, std::string_view code) {
  for (const Notice& n : report.notices) {
    if (name(n.code) == code) return &n;
  }
  return nullptr;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

constexpr const char* kLlama =
    R"({"parameters": "6.74B", "tokens": "2T", "accelerator": "A100-SXM4-80GB",
        "device_hours": 184320, "region": "US"})";

}  // namespace

TEST_CASE("analysis: shares are of the headline's causes and add up", "[analysis]") {
  const auto report = report_on(kLlama);
  const auto& causes = report.headline().causes;
  REQUIRE(causes.size() == 4);  // power, grid, PUE and what draws power beside
  REQUIRE(report.spread.shares.size() == causes.size());
  REQUIRE(report.spread.tornado.size() == causes.size());
  double sum = 0;
  for (const Share& share : report.spread.shares) sum += share.first_order;
  CHECK(within(sum, 1.0, 0.01));  // nearly a product
  CHECK(report.spread.curve.size() == 41);
  const Interval& interval = report.headline().interval;
  CHECK(within(report.spread.percentiles.p05, interval.p05 / report.emissions(), 1e-9));
  CHECK(within(report.spread.percentiles.p95, interval.p95 / report.emissions(), 1e-9));
}

TEST_CASE("analysis: the points of the propagation can be chosen", "[analysis]") {
  const auto one = report_on(R"({"parameters": 1e9, "options": {"sample_points": 1}})");
  CHECK(one.headline().interval.p05 <= one.headline().interval.p95);
  const auto many = report_on(
      R"({"accelerator": "A100", "device_hours": 100, "options": {"sample_points": 65536}})");
  const auto usual = report_on(R"({"accelerator": "A100", "device_hours": 100})");
  CHECK(within(many.headline().interval.p95 / usual.headline().interval.p95, 1.0, 0.005));
  const auto none = run_from_json(R"({"options": {"sample_points": 0}, "parameters": 1e9})");
  REQUIRE(none.ok());
  CHECK(estimate(*none).error().field == "options.sample_points");
}

TEST_CASE("analysis: taking the first advice narrows the interval as promised", "[analysis]") {
  const auto before = report_on(R"({"accelerator": "A100-SXM4-80GB", "device_hours": 184320})");
  REQUIRE_FALSE(before.advice.empty());
  for (std::size_t i = 1; i < before.advice.size(); ++i) {
    CHECK(before.advice[i - 1].gain >= before.advice[i].gain);
  }
  const Advice* power = nullptr;
  for (const Advice& a : before.advice) {
    CHECK(a.field != "accelerator");  // named already
    if (a.field == "overrides.accelerator_power_w") power = &a;
  }
  REQUIRE(power != nullptr);
  const auto after = report_on(R"({"accelerator": "A100-SXM4-80GB", "device_hours": 184320,
                                   "overrides": {"accelerator_power_w": 400}})");
  CHECK(within(after.headline().interval.p05 / power->p05, 1.0, 0.02));
  CHECK(within(after.headline().interval.p95 / power->p95, 1.0, 0.02));
}

TEST_CASE("analysis: routes that cannot both be right are named with a reason", "[analysis]") {
  CHECK(notice(report_on(kLlama), "routes_disagree") == nullptr);
  const auto idle = report_on(R"({"parameters": "6.74B", "tokens": "2T", "accelerator":
      "A100-SXM4-80GB", "device_hours": "18,432,000", "region": "US"})");
  const Notice* n = notice(idle, "routes_disagree");
  REQUIRE(n != nullptr);
  CHECK(contains(n->message, "utilisation"));
  const auto clock = report_on(R"({"parameters": "6.74B", "tokens": "2T", "accelerator":
      "A100-SXM4-80GB", "device_hours": 720, "region": "US"})");
  REQUIRE(notice(clock, "routes_disagree") != nullptr);
  CHECK(contains(notice(clock, "routes_disagree")->message, "by the clock"));
}

TEST_CASE("analysis: a published figure is held against the estimate", "[analysis]") {
  const std::string run = R"({"accelerator": "A100-SXM4-80GB", "device_hours": 184320,
      "region": "US", "overrides": {"accelerator_power_w": 400, "pue": 1.5}, "emissions_gco2e": )";
  CHECK(notice(report_on(run + "\"50 t\"}"), "published_differs") == nullptr);
  const auto accelerators_alone = report_on(run + "\"28 t\"}");
  REQUIRE(notice(accelerators_alone, "published_differs") != nullptr);
  CHECK(contains(notice(accelerators_alone, "published_differs")->message, "accelerator"));
  // Kilograms in the grams field: the guard says what was meant.
  const auto kilograms = report_on(run + "31220}");
  REQUIRE_FALSE(kilograms.findings.empty());
  CHECK(kilograms.findings.front().code == NoticeCode::kilograms_as_grams);
  CHECK(within(*kilograms.findings.front().likely, 31.22e6, 1e-9));
  CHECK(notice(kilograms, "published_differs") == nullptr);
}

TEST_CASE("analysis: parameters alone ask for what narrows most", "[analysis]") {
  const auto report = report_on(R"({"parameters": "7B"})");
  REQUIRE_FALSE(report.advice.empty());
  CHECK(report.advice.front().gain > 0.5);
}

TEST_CASE("analysis: a fine-tune known by its parameters asks for the size of its data",
          "[analysis]") {
  const std::string tuned = R"({"parameters": "7B", "training_type": "fine-tuning")";
  const auto report = report_on(tuned + "}");
  CHECK(report.headline().tier == Tier::t3);
  REQUIRE(notice(report, "parameters_alone") != nullptr);
  CHECK(notice(report, "parameters_alone")->field == "dataset_bytes");
  const Advice* size = nullptr;
  for (const Advice& advice : report.advice) {
    CHECK(advice.field != "tokens");
    if (advice.field == "dataset_bytes") size = &advice;
  }
  // Adapters say it as well; a picture's size says nothing.
  const auto adapters = report_on(R"({"parameters": "7B", "trainable_parameters": "40M"})");
  CHECK(within(adapters.emissions() / report.emissions(), 1, 1e-12));
  CHECK(notice(adapters, "training_type_assumed") == nullptr);
  CHECK(notice(report_on(tuned + R"(, "modality": "diffusion"})"), "parameters_alone")->field ==
        "device_hours");
  REQUIRE(size != nullptr);
  // As narrow as it says, whatever the size: the figure itself will be another.
  const auto then = report_on(tuned + R"(, "dataset_bytes": "40 MB", "epochs": 3})");
  CHECK(then.headline().tier == Tier::t2);
  const auto ratio = [](Mass low, Mass high) { return std::log(high / low); };
  CHECK(within(ratio(then.headline().interval.p05, then.headline().interval.p95),
               ratio(size->p05, size->p95), 0.02));
}

TEST_CASE("analysis: a fine-tune known by its parameters alone says how much data it stands for",
          "[analysis]") {
  constexpr const char* kTuned = R"("parameters": "7B", "training_type": "fine-tuning")";
  const auto said = [&](const std::string& more) {
    const auto report = report_on(std::string("{") + kTuned + more + "}");
    const Notice* found = notice(report, "data_assumed");
    return found == nullptr ? std::string() : found->message;
  };
  const std::string hobby = said(""), laboratory = said(R"(, "accelerator": "A100")");
  CHECK(contains(hobby, "the fine-tunes of hobbies"));
  CHECK(contains(laboratory, "laboratories published"));
  CHECK(contains(laboratory, "some 18,000 million tokens"));
  CHECK(contains(laboratory, "38 million, less than the range holds."));
  CHECK(contains(hobby, "38 million. The size"));
  // An A100's efficiency and power come in, so that the data stated there gives the figure back.
  auto by_data =
      report_on(std::string("{") + kTuned + R"(, "accelerator": "A100", "tokens": "18B"})");
  const auto by_parameters = report_on(std::string("{") + kTuned + R"(, "accelerator": "A100"})");
  const Route* compute = nullptr;
  for (const Route& route : by_data.routes) {
    if (route.tier == Tier::t1c) compute = &route;
  }
  REQUIRE(compute != nullptr);
  CHECK(within(compute->emissions.facility.as_grams(), by_parameters.emissions().as_grams(), 0.1));
  for (const char* settled : {R"(, "dataset_bytes": "2 GB")", R"(, "modality": "diffusion")"})
    CHECK(said(settled).empty());
}
