// Laws of sums and orders of estimates, whatever the runs are.
#include <cmath>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/joint.hpp"

using namespace trainprint;

namespace {

std::vector<EstimateReport> reports() {
  std::vector<EstimateReport> out;
  const char* const parts[] = {"A100 SXM4 80GB", "H100 SXM", "V100 SXM2", "RTX 4090"};
  const char* const places[] = {"FRA", "POL", "aws-us-east-1", ""};
  for (std::size_t i = 0; i < 24; ++i) {
    TrainingRun run;
    if (i % 5 != 4) run.accelerator = parts[i % 4];
    run.region = places[(i / 4) % 4];
    if (i % 3 == 0 && i % 5 != 4)
      run.device_hours = Duration::hours(50.0 * static_cast<double>(i + 1));
    if (i % 3 == 1) run.training_flop = Flop::flop(1e20 * static_cast<double>(i + 1));
    if (i % 3 == 2 || i % 5 == 4)
      run.compute.parameters = ParameterCount::count(1e9 * static_cast<double>(i + 1));
    if (i % 7 == 3) run.energy = Energy::kwh(100);
    auto report = estimate(run);
    REQUIRE(report);
    out.push_back(std::move(report.value()));
  }
  return out;
}

double log_width(const Interval& interval) { return std::log(interval.p95 / interval.p05); }

}  // namespace

TEST_CASE("law: a sum of a run with itself spreads as that run", "[law]") {
  for (const EstimateReport& report : reports()) {
    const EstimateReport* const two[] = {&report, &report};
    const std::size_t both[] = {0, 1};
    const JointDraw draw(two);
    const Interval sum = draw.interval_of_sum(both), one = report.headline().interval;
    INFO(summary(report));
    CHECK(std::fabs(log_width(sum) - log_width(one)) < 0.03 * log_width(one));
    CHECK(std::fabs(std::log(sum.p50 / (one.p50 * 2))) < 0.03 * log_width(one));
    CHECK(draw.probability_lower(0, 1) == 0.5);
  }
}

TEST_CASE("law: a sum is never wider than its widest member", "[law]") {
  const auto all = reports();
  for (std::size_t i = 0; i + 2 < all.size(); ++i) {
    const EstimateReport* const three[] = {&all[i], &all[i + 1], &all[i + 2]};
    const std::size_t members[] = {0, 1, 2};
    double widest = 0;
    for (const EstimateReport* one : three)
      widest = std::fmax(widest, log_width(one->headline().interval));
    INFO(i);
    CHECK(log_width(JointDraw(three).interval_of_sum(members)) < widest * 1.02);
  }
}

TEST_CASE("law: one is lower or the other is, and one of all is lowest", "[law]") {
  const auto all = reports();
  std::vector<const EstimateReport*> pointers;
  for (const EstimateReport& report : all) pointers.push_back(&report);
  const JointDraw draw(pointers);
  double lowest = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    lowest += draw.probability_lowest(i);
    const std::size_t j = (i + 1) % all.size();
    CHECK(within(draw.probability_lower(i, j) + draw.probability_lower(j, i), 1, 1e-12));
  }
  CHECK(within(lowest, 1, 1e-9));
}

TEST_CASE("law: the order of the estimates changes no sum beyond what points leave open", "[law]") {
  const auto all = reports();
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    const EstimateReport* const forwards[] = {&all[i], &all[i + 1]};
    const EstimateReport* const backwards[] = {&all[i + 1], &all[i]};
    const std::size_t both[] = {0, 1};
    const Interval a = JointDraw(forwards).interval_of_sum(both);
    const Interval b = JointDraw(backwards).interval_of_sum(both);
    CHECK(std::fabs(std::log(a.p95 / b.p95)) < 0.02 * log_width(a));
  }
}
