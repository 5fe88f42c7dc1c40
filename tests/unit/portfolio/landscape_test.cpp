// What pictures of a table show: who says what, compute against emissions, stated figures judged.
#include <algorithm>
#include <cmath>

#include "json/tree.hpp"
#include "support/catch.hpp"
#include "support/draws.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

namespace {

void add(Portfolio& portfolio, std::uint64_t number, const std::string& json) {
  const auto row = portfolio_row(json);
  INFO(json);
  REQUIRE(row);
  portfolio.add(number, *row, account_for(*row));
}

std::string drawn_row(Draws& draws) {
  static constexpr const char* kParts[] = {"A100 80GB", "H100", "V100", "RTX 4090"};
  static constexpr const char* kPlaces[] = {"FRA", "USA", "POL"};
  std::string json = R"({"parameters":)" + std::to_string(draws.between(1e8, 1e11)) +
                     R"(,"tokens":)" + std::to_string(draws.between(1e9, 1e13)) + R"(,"year":)" +
                     std::to_string(2020 + draws.below(5)) + R"(,"region":")" +
                     draws.one_of(kPlaces) + '"';
  if (draws.one_in(2)) json += std::string(R"(,"accelerator":")") + draws.one_of(kParts) + '"';
  if (draws.one_in(5)) json += R"(,"emissions_gco2e":)" + std::to_string(draws.between(1e3, 1e9));
  return json + "}";
}

}  // namespace

TEST_CASE("landscape: the same pictures in any order and split", "[portfolio][large]") {
  constexpr std::size_t kRows = 1500;  // more than are drawn as points
  Draws draws;
  std::vector<std::string> rows;
  for (std::size_t i = 0; i < kRows; ++i) rows.push_back(drawn_row(draws));
  const std::vector<std::string> by = {"year", "region"};
  Portfolio forwards(by), backwards(by), first(by), second(by);
  for (std::size_t i = 0; i < kRows; ++i) add(forwards, i + 1, rows[i]);
  for (std::size_t i = kRows; i > 0; --i) add(backwards, i, rows[i - 1]);
  for (std::size_t i = 0; i < kRows; ++i) add(i % 3 == 0 ? first : second, i + 1, rows[i]);
  const auto restored = portfolio_from_state(portfolio_state(second));
  REQUIRE(restored);
  Portfolio merged = *restored;
  REQUIRE(merged.merge(first));
  const std::string pictures = portfolio_pictures_json(forwards);
  CHECK(portfolio_pictures_json(backwards) == pictures);
  CHECK(portfolio_pictures_json(merged) == pictures);
  CHECK(forwards.landscape().points().size() == PortfolioLandscape::kPoints);
}

TEST_CASE("landscape: a line through points that lie on one", "[portfolio]") {
  LogLogSums sums;
  CHECK_FALSE(fit(sums));
  const auto grams = [](double flop) { return 3 * std::pow(flop, 0.83) * 1e-12; };
  for (int power = 18; power <= 24; ++power)
    sums.add(Flop::flop(std::pow(10, power)), Mass::grams(grams(std::pow(10, power))));
  const auto line = fit(sums);
  REQUIRE(line);
  CHECK(within(line->elasticity, 0.83, 1e-3));
  CHECK(within(line->at_from.as_grams(), grams(1e18), 5e-3));
  CHECK(within(line->at_to.as_grams(), grams(1e24), 5e-3));
  LogLogSums alike;
  for (int i = 0; i < 5; ++i) alike.add(Flop::flop(1e20), Mass::grams(10 + i));
  CHECK_FALSE(fit(alike));
}

TEST_CASE("landscape: what a row says counts, estimated or not", "[portfolio]") {
  Portfolio portfolio;
  add(portfolio, 1, R"({"accelerator":"A100","device_hours":10,"region":"France"})");
  add(portfolio, 2, R"({"accelerator":"TPU v4","accelerator_count":4,"wall_clock_hours":10})");
  add(portfolio, 3, R"({"region":"France"})");  // too little
  const auto& disclosed = portfolio.landscape().disclosed();
  const std::array<std::uint64_t, kDisclosures> expected = {0, 0, 0, 2, 1, 1, 2, 1, 0, 0, 0};
  CHECK(disclosed == expected);
}

TEST_CASE("landscape: stated figures are judged by the estimate of the same row", "[portfolio]") {
  Portfolio portfolio;
  const std::string llama =
      R"({"accelerator":"A100 80GB","device_hours":184320,"region":"USA","emissions_gco2e":)";
  add(portfolio, 1, llama + "31.22e6}");  // as published
  add(portfolio, 2, llama + "3122e6}");
  add(portfolio, 3, R"({"emissions_gco2e":1000})");  // nothing to judge it by
  const PortfolioLandscape& landscape = portfolio.landscape();
  CHECK(landscape.within_two() == 1);
  CHECK(landscape.within_three() == 1);
  std::uint64_t judged = 0;
  for (const auto& [error, rows] : landscape.errors()) judged += rows;
  CHECK(judged == 2);
}

TEST_CASE("landscape: projected from the last year that is whole", "[portfolio]") {
  Portfolio portfolio({"year"});
  std::uint64_t number = 0;
  const auto add_year = [&](int year, int rows) {
    for (int i = 0; i < rows; ++i)
      add(portfolio, ++number,
          R"({"energy_kwh":1000,"region":"FRA","year":)" + std::to_string(year) + "}");
  };
  add_year(2023, 4);
  add_year(2024, 4);
  add_year(2025, 1);  // not over yet
  const auto years_of = [](const std::string& json) {
    const auto pictures = parse_json(json);
    REQUIRE(pictures);
    const Json* projection = pictures->find("projection");
    REQUIRE(projection != nullptr);
    std::map<int, double> out;
    for (const Json& year : projection->find("years")->members)
      out[static_cast<int>(year.find("year")->number)] = year.find("emissions_gco2e")->number;
    return out;
  };
  // IEA's shares: 1.3 % of the world's electricity in 2024, 2.8 in 2030, 3.1 in 2035.
  const auto iea = years_of(portfolio_pictures_json(portfolio));
  REQUIRE(iea.count(2035) == 1);
  CHECK(within(iea.at(2030) / iea.at(2024), 2.8 / 1.3, 1e-9));
  CHECK(within(iea.at(2035) / iea.at(2024), 3.1 / 1.3, 1e-9));
  const auto own = years_of(portfolio_pictures_json(portfolio, 10.0));
  CHECK(within(own.at(2026) / own.at(2024), 1.21, 1e-9));
}
