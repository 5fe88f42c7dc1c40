// The sum of many rows: exact, whatever the order and the parts, and its interval against a plain
// simulation.
#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include "json/tree.hpp"
#include "portfolio/exact_sum.hpp"
#include "support/catch.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

namespace {

// Rows of a few kinds of hardware, places and tiers, a few with wide errors of their own.
std::vector<RowEstimate> made_up_rows(std::size_t count) {
  std::mt19937_64 random(20261130);
  std::uniform_real_distribution<double> uniform(0, 1);
  const char* grids[] = {"grid of FRA", "grid of USA", "grid of DEU"};
  const char* parts[] = {"power of A100", "power of H100"};
  std::vector<RowEstimate> out;
  for (std::size_t i = 0; i < count; ++i) {
    RowEstimate row;
    row.emissions = Mass::grams(std::pow(10, 3 + 3 * uniform(random)));
    row.energy = Energy::kwh(row.emissions.as_grams() / 400);
    row.shared = {
        {"PUE", 0.1}, {grids[i % 3], 0.2}, {parts[i % 2], i % 5 == 0 ? 0.5 : 0.3}, {"hosts", 0.1}};
    std::sort(row.shared.begin(), row.shared.end(),
              [](const SharedError& a, const SharedError& b) { return a.cause < b.cause; });
    row.own_log_variance = i % 4 == 0 ? 0.8 : 0.05;
    out.push_back(row);
  }
  return out;
}

PortfolioTotals totals_of(const std::vector<RowEstimate>& rows) {
  PortfolioSum sum;
  for (const RowEstimate& row : rows) sum.add(row);
  return sum.totals();
}

bool same(const PortfolioTotals& a, const PortfolioTotals& b) {
  return a.rows == b.rows && a.emissions.as_grams() == b.emissions.as_grams() &&
         a.energy.as_kwh() == b.energy.as_kwh() && a.p05.as_grams() == b.p05.as_grams() &&
         a.p50.as_grams() == b.p50.as_grams() && a.p95.as_grams() == b.p95.as_grams();
}

// 5th, 50th and 95th percentile of the sum in `draws` plain draws.
std::array<double, 3> simulated(const std::vector<RowEstimate>& rows, std::size_t draws) {
  std::mt19937_64 random(7);
  std::normal_distribution<double> normal;
  std::vector<double> sums;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    std::map<std::string, double> scores;
    double sum = 0;
    for (const RowEstimate& row : rows) {
      double log_ratio = std::sqrt(row.own_log_variance) * normal(random);
      for (const SharedError& error : row.shared) {
        const auto [at, is_new] = scores.emplace(error.cause, 0);
        if (is_new) at->second = normal(random);
        log_ratio += error.log_sd * at->second;
      }
      sum += row.emissions.as_grams() * std::exp(log_ratio);
    }
    sums.push_back(sum);
  }
  std::sort(sums.begin(), sums.end());
  const auto at = [&](double p) {
    return sums[static_cast<std::size_t>(p * static_cast<double>(draws))];
  };
  return {at(0.05), at(0.5), at(0.95)};
}

}  // namespace

TEST_CASE("portfolio: a sum has no rounding", "[portfolio]") {
  ExactSum sum;
  sum.add(1e16);
  for (int i = 0; i < 1000; ++i) sum.add(1);
  CHECK(sum.value() == 1e16 + 1000);
  ExactSum tiny;
  tiny.add(1e-300);  // below its last digit
  CHECK(tiny.value() == 0);
  ExactSum huge;
  huge.add(1.7e308);
  CHECK(huge.value() == 1.7e308);
  huge.add(1e-20);
  CHECK(huge.value() == 1.7e308);
  for (const double value : {1e-100, 0.1, 1.0, 123456.789, 6.02e23, 1e150}) {
    ExactSum one;
    one.add(value);
    CHECK(one.value() == value);
    CHECK(ExactSum::from(one.digits()).value() == value);
  }
}

TEST_CASE("portfolio: however the rows are split and ordered, the totals are the same bits",
          "[portfolio]") {
  std::vector<RowEstimate> rows = made_up_rows(500);
  const PortfolioTotals whole = totals_of(rows);
  CHECK(whole.rows == 500);
  std::mt19937_64 random(3);
  for (int round = 0; round < 5; ++round) {
    std::shuffle(rows.begin(), rows.end(), random);
    CHECK(same(whole, totals_of(rows)));
    std::vector<PortfolioSum> parts(1 + random() % 7);
    for (const RowEstimate& row : rows) parts[random() % parts.size()].add(row);
    // Pairs first, from behind: associative, too.
    PortfolioSum merged;
    for (std::size_t i = parts.size(); i-- > 0;) {
      PortfolioSum pair = parts[i];
      pair.merge(merged);
      merged = pair;
    }
    CHECK(same(whole, merged.totals()));
  }
}

TEST_CASE("portfolio: the interval of a sum is that of 20,000 plain draws within 2 %",
          "[portfolio][large]") {
  const std::vector<RowEstimate> rows = made_up_rows(500);
  const PortfolioTotals totals = totals_of(rows);
  const auto [p05, p50, p95] = simulated(rows, 20000);
  INFO(totals.p05.as_grams() / p05 << " " << totals.p50.as_grams() / p50 << " "
                                   << totals.p95.as_grams() / p95);
  CHECK(std::fabs(totals.p05.as_grams() / p05 - 1) < 0.02);
  CHECK(std::fabs(totals.p50.as_grams() / p50 - 1) < 0.02);
  CHECK(std::fabs(totals.p95.as_grams() / p95 - 1) < 0.02);
  // Were the causes each row's own, the sum would be half as uncertain: they are not.
  std::vector<RowEstimate> independent = rows;
  for (RowEstimate& row : independent) {
    for (const SharedError& error : row.shared) row.own_log_variance += error.log_sd * error.log_sd;
    row.shared.clear();
  }
  const PortfolioTotals narrow = totals_of(independent);
  CHECK(narrow.p95 / narrow.p05 < 0.7 * (totals.p95 / totals.p05));
}

TEST_CASE("portfolio: one row alone has its own interval", "[portfolio]") {
  const auto row = estimate_row([] {
    TrainingRun run;
    run.accelerator = "A100 80GB";
    run.device_hours = Duration::hours(184320);
    run.region = "USA";
    return run;
  }());
  REQUIRE(row);
  const PortfolioTotals totals = totals_of({*row});
  CHECK(totals.emissions.as_grams() == row->emissions.as_grams());
  CHECK(std::fabs(totals.p05 / row->p05 - 1) < 0.02);
  CHECK(std::fabs(totals.p95 / row->p95 - 1) < 0.02);
}

TEST_CASE("portfolio: a column of too many values has no groups, in whatever order they come",
          "[portfolio]") {
  const std::size_t most = Portfolio::kMostGroups;
  PortfolioRow row;
  RowResult result;
  result.kind = RowKind::estimated;
  result.estimate = RowEstimate();
  result.estimate->emissions = Mass::grams(1000);
  Portfolio halves[2] = {Portfolio({"author", "region"}), Portfolio({"author", "region"})};
  for (std::size_t i = 0; i <= most; ++i) {
    row.author = "author " + std::to_string(i);
    halves[i % 2].add(i + 1, row, result);
  }
  CHECK(!halves[0].has_too_many_groups(0));
  CHECK(halves[0].groups(0).size() == most / 2 + 1);
  Portfolio merged = halves[1];
  REQUIRE(merged.merge(halves[0]));
  CHECK(merged.has_too_many_groups(0));
  CHECK(merged.groups(0).empty());
  CHECK(!merged.has_too_many_groups(1));
  CHECK(merged.groups(1).size() == 1);
  CHECK(merged.sum().rows() == most + 1);
  const auto read = portfolio_from_state(portfolio_state(merged));
  REQUIRE(read);
  CHECK(read->has_too_many_groups(0));
  CHECK(portfolio_json(*read).find("\"too_many_groups\":[\"author\"]") != std::string::npos);
  CHECK(portfolio_text(*read).find("10,000 values: not summed by it") != std::string::npos);
}

TEST_CASE("portfolio: one row, and rows without errors of their own, are as log-normal as they are",
          "[portfolio]") {
  const double kQuantile95 = 1.6448536269514722;
  RowEstimate row = made_up_rows(1)[0];
  double shared = 0;
  for (const SharedError& error : row.shared) shared += error.log_sd * error.log_sd;
  const double grams = row.emissions.as_grams();
  const double alone = std::exp(kQuantile95 * std::sqrt(shared + row.own_log_variance));
  const PortfolioTotals one = totals_of({row});
  CHECK(within(one.p05.as_grams(), grams / alone, 1e-12));
  CHECK(within(one.p50.as_grams(), grams, 1e-12));
  CHECK(within(one.p95.as_grams(), grams * alone, 1e-12));
  row.own_log_variance = 0;
  const PortfolioTotals three = totals_of({row, row, row});
  CHECK(within(three.p95.as_grams(), 3 * grams * std::exp(kQuantile95 * std::sqrt(shared)), 1e-12));
  row.shared.clear();
  CHECK(totals_of({row, row}).p05.as_grams() == 2 * grams);
}

TEST_CASE("portfolio: thousands of groups have the intervals that each has alone, within 4 %",
          "[portfolio][large]") {
  constexpr std::size_t kGroups = 4000;
  Portfolio portfolio({"author"});
  const std::vector<RowEstimate> rows = made_up_rows(6 * kGroups);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    PortfolioRow row;
    row.author = "author " + std::to_string(i % 7 == 0 ? 0 : i % kGroups);
    portfolio.add(i + 1, row, {RowKind::estimated, rows[i], {}});
  }
  const auto json = parse_json(portfolio_json(portfolio));
  REQUIRE(json);
  const auto& groups = json->find("groups")->find("author")->members;
  REQUIRE(groups.size() == kGroups);
  for (std::size_t i = 0; i < kGroups; i += 97) {
    const Json& totals = *groups[i].find("totals");
    const PortfolioTotals alone = portfolio.groups(0).at(groups[i].find("value")->text).totals();
    CHECK(within(totals.find("p05_gco2e")->number, alone.p05.as_grams(), 0.04));
    CHECK(within(totals.find("p50_gco2e")->number, alone.p50.as_grams(), 0.04));
    CHECK(within(totals.find("p95_gco2e")->number, alone.p95.as_grams(), 0.04));
  }
}
