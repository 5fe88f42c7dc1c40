#include "support/catch.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

TEST_CASE("aggregate: the paper's shares and tier uncertainties give its 40 %", "[portfolio]") {
  const PortfolioPart parts[] = {{0.33, 0.10}, {0.60, 0.55}, {0.07, 1.20}};  // A.2
  const PortfolioUncertainty u = aggregate(parts);
  // 0.033 + 0.33 + 0.084; to one digit, as A.2 reports uncertainty, 40 %.
  CHECK(within(u.shared, 0.447, 1e-12));
  // sqrt(0.033² + 0.33² + 0.084²); 34 % of 58,000 t are the paper's ± 20,000 t.
  CHECK(within(u.independent_parts, 0.342118, 1e-5));
  CHECK(within(u.independent, u.independent_parts, 1e-12));  // one model a tier
}

TEST_CASE("aggregate: independent models cancel with the square root of their number",
          "[portfolio]") {
  const PortfolioPart hundred[] = {{2.0, 0.5, 100}};
  CHECK(within(aggregate(hundred).independent, 0.05, 1e-12));
  CHECK(within(aggregate(hundred).independent_parts, 0.5, 1e-12));
  CHECK(within(aggregate(hundred).shared, 0.5, 1e-12));
}

TEST_CASE("aggregate: nothing emitted, nothing uncertain", "[portfolio]") {
  CHECK(aggregate({}).shared == 0);
  const PortfolioPart zero[] = {{0, 1.2}};
  CHECK(aggregate(zero).shared == 0);
}
