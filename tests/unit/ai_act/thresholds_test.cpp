#include <cmath>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/ai_act.hpp"

using namespace trainprint;

namespace {

TrainingRun run_with(double flop) {
  TrainingRun run;
  run.training_flop = Flop::flop(flop);
  return run;
}

double probability(double flop, std::size_t threshold = 0) {
  const auto all = ai_act_thresholds(run_with(flop));
  REQUIRE(all.size() == 2);
  return all[threshold].probability;
}

}  // namespace

TEST_CASE("ai act: a model of its own is held against 10^23 and 10^25 FLOP", "[ai_act]") {
  const auto all = ai_act_thresholds(run_with(1e24));
  REQUIRE(all.size() == 2);
  CHECK(all[0].id == "general_purpose");
  CHECK(all[0].flop == Flop::flop(1e23));
  CHECK(all[1].id == "systemic_risk");
  CHECK(all[1].flop == Flop::flop(1e25));
  CHECK(all[0].probability > 0.9999);
  CHECK(all[1].probability < 1e-4);
}

TEST_CASE("ai act: an adapted model is held against a third of that", "[ai_act]") {
  TrainingRun run = run_with(4e22);
  run.training_type = TrainingType::fine_tuning;
  const auto all = ai_act_thresholds(run);
  REQUIRE(all.size() == 2);
  CHECK(all[0].id == "modifier");
  CHECK(within(all[0].flop.as_flop(), 1e23 / 3, 1e-12));
  CHECK(within(all[1].flop.as_flop(), 1e25 / 3, 1e-12));
  run.training_type.reset();
  run.training_flop.reset();
  run.compute.parameters = ParameterCount::count(70e9);
  run.compute.trainable_parameters = ParameterCount::count(1e8);  // adapters tune
  run.compute.tokens = TokenCount::count(1e11);
  CHECK(ai_act_thresholds(run)[0].id == "modifier");
}

TEST_CASE("ai act: where the original's compute is known, a third of it decides", "[ai_act]") {
  TrainingRun run = run_with(1e22);
  run.training_type = TrainingType::fine_tuning;
  run.base_training_flop = Flop::flop(3e22);
  const auto all = ai_act_thresholds(run);
  REQUIRE(all.size() == 1);
  CHECK(all[0].id == "modifier");
  CHECK(within(all[0].flop.as_flop(), 1e22, 1e-12));
  CHECK(within(all[0].probability, 0.5, 1e-3));
  run.base_training_flop = Flop::flop(3e25);
  CHECK(ai_act_thresholds(run)[0].id == "modifier_systemic_risk");
  run.training_type = TrainingType::pre_training;  // nothing was adapted
  CHECK(ai_act_thresholds(run).size() == 2);
}

TEST_CASE("ai act: the probability is that of the compute's own distribution", "[ai_act]") {
  CHECK(within(probability(1e23), 0.5, 1e-3));
  // Given compute is known to 5 % (Table 4): s = sqrt(ln(1 + 0.05^2)) = 0.0499688. For 0.9e23,
  // ln(0.9) / s = -2.10853, and the normal distribution has 0.01749 below that.
  CHECK(within(probability(0.9e23), 0.01749, 1e-3));
  CHECK(within(probability(1e23 / 0.9), 1 - 0.01749, 1e-3));
  for (double flop = 1e22, before = 0; flop < 1e24; flop *= 1.01) {
    const double now = probability(flop);
    CHECK((now >= before && now <= 1));
    before = now;
  }
  // Counted compute is known to 10 %, the middle of Table 4's range: s = 0.0997513,
  // ln(0.9) / s = -1.05623 (0.14543). 6 FLOP x 15e9 parameters x 1e12 tokens = 0.9e23.
  TrainingRun counted;
  counted.compute.parameters = ParameterCount::count(15e9);
  counted.compute.tokens = TokenCount::count(1e12);
  CHECK(within(ai_act_thresholds(counted)[0].probability, 0.14543, 1e-3));
}

TEST_CASE("ai act: what was assumed in counting widens the distribution", "[ai_act]") {
  TrainingRun run;
  run.training_type = TrainingType::fine_tuning;
  run.compute.parameters = ParameterCount::count(10e9);
  run.compute.dataset_tokens = TokenCount::count(1e11);
  run.compute.epochs = 3;  // 1.8e22 FLOP
  const double known = ai_act_thresholds(run)[0].probability;
  run.compute.epochs.reset();  // 3 are assumed, 1 to 10 possible
  const double assumed = ai_act_thresholds(run)[0].probability;
  CHECK(known < 1e-6);
  CHECK((assumed > 0.1 && assumed < 0.5));
}

TEST_CASE("ai act: without compute nothing is said", "[ai_act]") {
  TrainingRun run;
  run.energy = Energy::kwh(5);
  CHECK(ai_act_thresholds(run).empty());
  run.region = "Frnace";
  run.training_flop = Flop::flop(1e23);
  CHECK(ai_act_thresholds(run).empty());
}

TEST_CASE("ai act: the probability of a range is that of the range", "[ai_act]") {
  const ErrorModel model{{{uniform_spread(0.5, 1.5), 1}}, {}};
  const Propagation spread = propagate(model);
  for (const double ratio : {0.6, 0.75, 1.0, 1.25, 1.4}) {
    INFO(ratio);
    CHECK(std::fabs(probability_above(spread, ratio) - (1.5 - ratio)) < 0.01);
  }
}
