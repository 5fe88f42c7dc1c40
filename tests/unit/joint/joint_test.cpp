// Sums and orders of estimates whose errors have causes in common, against sums done by hand.
#include "trainprint/joint.hpp"

#include <cmath>
#include <vector>

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"

using namespace trainprint;

namespace {

// Quasi-random points leave this much of a percentile open.
constexpr double kSampled = 0.01;

EstimateReport report_of(const TrainingRun& run) {
  auto report = estimate(run);
  REQUIRE(report);
  return std::move(report.value());
}

TrainingRun hours_on(const char* accelerator, double hours, const char* region) {
  TrainingRun run;
  run.accelerator = accelerator;
  run.device_hours = Duration::hours(hours);
  run.region = region;
  return run;
}

// At the accelerators all is a product: P H EF, of which P and EF have errors.
TrainingRun product(const char* accelerator, double hours, const char* region) {
  TrainingRun run = hours_on(accelerator, hours, region);
  run.boundary = Boundary::accelerator;
  return run;
}

double log_sd(const EstimateReport& report, std::string_view symbol) {
  for (const Cause& cause : report.headline().causes) {
    if (cause.symbol == symbol) return log_spread_of(cause.relative_error);
  }
  return 0;
}

double log_width(const Interval& interval) {
  return std::log(interval.p95 / interval.p05) / (2 * kQuantile95);
}

struct Drawn {
  explicit Drawn(std::vector<TrainingRun> runs) {
    for (const TrainingRun& run : runs) reports.push_back(report_of(run));
    for (const EstimateReport& report : reports) pointers.push_back(&report);
    for (std::size_t i = 0; i < reports.size(); ++i) all.push_back(i);
  }
  Interval sum() const { return JointDraw(pointers).interval_of_sum(all); }

  std::vector<EstimateReport> reports;
  std::vector<const EstimateReport*> pointers;
  std::vector<std::size_t> all;
};

bool has_common(const JointDraw& draw, std::string_view label) {
  for (const CommonCause& cause : draw.common()) {
    if (cause.label == label) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("joint: one alone keeps its interval to the last digit") {
  const Drawn one({hours_on("A100 SXM4 80GB", 1000, "FRA")});
  CHECK(one.sum().p05 == one.reports[0].headline().interval.p05);
  CHECK(one.sum().p95 == one.reports[0].headline().interval.p95);
}

TEST_CASE("joint: two runs that have every cause in common spread as one") {
  // Both on A100 in France, of different length and memory: power and grid err alike in both.
  const Drawn two({product("A100 SXM4 80GB", 1e6, "FRA"), product("A100 SXM4 40GB", 3e6, "FRA")});
  const double one = log_width(two.reports[0].headline().interval);
  CHECK(within(log_width(two.sum()), one, kSampled));
  const Mass sum = two.reports[0].emissions() + two.reports[1].emissions();
  CHECK(within(two.sum().p50 / sum, 1, kSampled));
}

TEST_CASE("joint: of two runs in one place on two kinds of hardware, the grid alone is common") {
  // By hand: with equal parts, ln(sum) varies by EF whole and by half of each P:
  // s^2 = s_EF^2 + s_P^2 / 4 + s_P'^2 / 4, to first order in the small s_P = 0.25.
  TrainingRun a = product("A100 SXM4 80GB", 1e6, "FRA"), b = product("H100 SXM", 1e6, "FRA");
  b.device_hours = Duration::hours(1e6 * (report_of(a).emissions() / report_of(b).emissions()));
  const Drawn two({a, b});
  const double grid = log_sd(two.reports[0], "EF"), p = log_sd(two.reports[0], "P_acc"),
               other = log_sd(two.reports[1], "P_acc");
  REQUIRE(grid > 0);
  REQUIRE(p > 0.2);
  CHECK(within(log_width(two.sum()), std::sqrt(grid * grid + p * p / 4 + other * other / 4), 0.02));
  const JointDraw draw(two.pointers);
  CHECK(has_common(draw, "Carbon intensity of the electricity"));
  CHECK(!has_common(draw, "Power of one accelerator"));
}

TEST_CASE("joint: runs with nothing in common average out") {
  // By hand: s^2 = (s_EF^2 + s_P^2 + s_EF'^2 + s_P'^2) / 4 with equal parts.
  TrainingRun a = product("A100 SXM4 80GB", 1e6, "FRA"), b = product("H100 SXM", 1e6, "POL");
  b.device_hours = Duration::hours(1e6 * (report_of(a).emissions() / report_of(b).emissions()));
  const Drawn two({a, b});
  double squares = 0;
  for (const EstimateReport& report : two.reports) {
    for (const char* symbol : {"EF", "P_acc"})
      squares += log_sd(report, symbol) * log_sd(report, symbol);
  }
  CHECK(within(log_width(two.sum()), std::sqrt(squares) / 2, 0.02));
  CHECK(JointDraw(two.pointers).common().empty());
}

TEST_CASE("joint: an order does not depend on what both rest on") {
  // On the same A100s in the same place for twice the time: whatever they draw, it is twice that.
  const Drawn two(
      {hours_on("A100 SXM4 80GB", 1000, "FRA"), hours_on("A100 SXM4 80GB", 2000, "FRA")});
  const JointDraw draw(two.pointers);
  CHECK(draw.probability_lower(0, 1) == 1);
  CHECK(draw.probability_lower(1, 0) == 0);
}

TEST_CASE("joint: of two products the probability is that of the normal of their difference") {
  // By hand: ln(a / b) has the sd sqrt(s_EF^2 + s_EF'^2), as the A100's power is common; with
  // b = 1.2 a, P(a < b) = Phi(ln 1.2 / sd).
  TrainingRun a = product("A100 SXM4 80GB", 1e6, "FRA"), b = product("A100 SXM4 80GB", 1e6, "POL");
  b.device_hours = Duration::hours(1.2e6 * (report_of(a).emissions() / report_of(b).emissions()));
  const Drawn two({a, b});
  const double sd = std::hypot(log_sd(two.reports[0], "EF"), log_sd(two.reports[1], "EF"));
  const double expected = 0.5 * std::erfc(-std::log(1.2) / sd / std::sqrt(2.0));
  CHECK(std::fabs(JointDraw(two.pointers).probability_lower(0, 1) - expected) < 0.01);
}

TEST_CASE(
    "joint: the same training in two places has the same efficiency, another has half of it") {
  TrainingRun here;
  here.accelerator = "A100 SXM4 80GB";
  here.training_flop = Flop::flop(1e22);
  here.region = "FRA";
  TrainingRun there = here;
  there.region = "POL";
  const Drawn same({here, there});
  CHECK(JointDraw(same.pointers).probability_lower(0, 1) == 1);  // 44 against 600 g/kWh
  TrainingRun larger = here;
  larger.training_flop = Flop::flop(2e22);
  const Drawn two({here, larger});
  const double chance = JointDraw(two.pointers).probability_lower(0, 1);
  CHECK(chance > 0.8);
  CHECK(chance < 0.999);
}

TEST_CASE("joint: shares of a sum name what is common first where it weighs most") {
  TrainingRun a = product("A100 SXM4 80GB", 1e6, "FRA"), b = product("H100 SXM", 600, "FRA");
  const Drawn two({a, b});
  const auto causes = JointDraw(two.pointers).causes_of_sum(two.all);
  REQUIRE(causes.size() == 3);
  double all = 0;
  for (const SumCause& cause : causes) all += cause.share;
  CHECK(within(all, 1, 0.03));
}
