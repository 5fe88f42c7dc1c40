#include "support/catch.hpp"
#include "trainprint/self_test.hpp"

using namespace trainprint;

TEST_CASE("self-test: ten published figures are given again, each with its source", "[self_test]") {
  const auto results = self_test();
  CHECK(results.size() == 10);
  for (const AnchorResult& result : results) {
    INFO(result.anchor->title << ": " << result.computed);
    CHECK(result.passed);
    CHECK_FALSE(result.anchor->source.empty());
    CHECK(result.anchor->tolerance <= 0.08);
  }
  CHECK(self_test_json().find("\"passed\":false") == std::string::npos);
}

TEST_CASE("self-test: a figure that is off, or has no estimate, does not pass", "[self_test]") {
  Anchor off = anchors().front();
  off.published *= 1 + 2.1 * off.tolerance;
  Anchor none = anchors().front();
  none.run = [] { return TrainingRun{}; };
  const Anchor tried[] = {off, none, anchors().front()};
  const auto results = self_test(tried);
  REQUIRE(results.size() == 3);
  CHECK_FALSE(results[0].passed);
  CHECK_FALSE(results[1].passed);
  CHECK(results[1].computed == 0);
  CHECK(results[2].passed);
}

TEST_CASE("self-test: the tables say what they hold", "[self_test]") {
  const TableDates dates = table_dates();
  CHECK_FALSE(dates.version.empty());
  CHECK(dates.accelerators > 300);
  CHECK(dates.places > 700);
  CHECK(dates.oldest_grid >= 2000);
  CHECK(dates.newest_grid >= 2025);
  CHECK(dates.newest_grid <= 2026);
}
