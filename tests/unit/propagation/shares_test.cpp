#include "support/catch.hpp"
#include "trainprint/propagation.hpp"

using namespace trainprint;

namespace {
ErrorModel product_with_errors(std::vector<double> relative_errors) {
  ErrorModel model;
  for (const double e : relative_errors) model.factors.push_back({log_normal_spread(e), 1});
  return model;
}
}  // namespace

TEST_CASE("shares: Table 6, FLOPs 66 %, hardware 27 %, grid 7 %, within 3 points",
          "[propagation][paper]") {
  // Perturbations of 30, 20 and 10 % (A.3). The paper's figures are first-order shares from 1,000
  // Monte Carlo samples; 0.3^2 : 0.2^2 : 0.1^2 is 64 : 29 : 7.
  const double table_6[] = {0.66, 0.27, 0.07};
  const ErrorModel model = product_with_errors({0.30, 0.20, 0.10});
  for (const auto& shares :
       {closed_form_shares(model, Measure::logarithm), sampled_shares(model, Measure::logarithm)}) {
    for (std::size_t i = 0; i < 3; ++i) {
      CHECK(std::fabs(shares[i].first_order - table_6[i]) < 0.03);
    }
  }
  // Of the variance of the emissions themselves, 3 % belongs to no single factor: shares of the
  // sum.
  for (const auto& shares :
       {closed_form_shares(model, Measure::emissions), sampled_shares(model, Measure::emissions)}) {
    double sum = 0;
    for (const Share& share : shares) sum += share.first_order;
    for (std::size_t i = 0; i < 3; ++i) {
      CHECK(std::fabs(shares[i].first_order / sum - table_6[i]) < 0.03);
    }
  }
}

TEST_CASE("shares: sampled and closed form agree to a point", "[propagation]") {
  const std::vector<std::vector<double>> models = {
      {0.2},      {0.1, 0.1},      {0.3, 0.2, 0.1}, {0.15, 0.25, 0.2, 0.1, 0.15, 0.2},
      {0.8, 0.2}, {0.05, 0.1, 0.1}};
  for (const auto& errors : models) {
    const ErrorModel model = product_with_errors(errors);
    for (const Measure measure : {Measure::logarithm, Measure::emissions}) {
      const auto exact = closed_form_shares(model, measure);
      const auto sampled = sampled_shares(model, measure);
      for (std::size_t i = 0; i < errors.size(); ++i) {
        INFO(errors.size() << " factors, factor " << i);
        CHECK(std::fabs(sampled[i].first_order - exact[i].first_order) < 0.01);
        CHECK(std::fabs(sampled[i].total - exact[i].total) < 0.01);
      }
    }
  }
}

TEST_CASE("shares: twelve factors, sampled within a point of the closed form", "[propagation]") {
  const ErrorModel model =
      product_with_errors({0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3});
  const auto exact = closed_form_shares(model, Measure::logarithm);
  const auto sampled = sampled_shares(model, Measure::logarithm);
  for (std::size_t i = 0; i < 12; ++i) {
    CHECK(std::fabs(sampled[i].first_order - exact[i].first_order) < 0.01);
    CHECK(std::fabs(sampled[i].total - exact[i].total) < 0.01);
  }
}

TEST_CASE("shares: power counts less where nodes draw a fixed power", "[propagation]") {
  ErrorModel model = product_with_errors({0.1, 0.1});
  model.it = {0.2, 0.5};
  model.it.power = 0;
  // ln emissions goes with P^(1.2 / 1.7) near the used value.
  const double elasticity = 1.2 / 1.7;
  const double expected = elasticity * elasticity / (elasticity * elasticity + 1);
  CHECK(std::fabs(sampled_shares(model, Measure::logarithm)[0].first_order - expected) < 0.005);
}

TEST_CASE("shares: a certain factor has none, and certain models have none at all",
          "[propagation]") {
  const auto shares = closed_form_shares(product_with_errors({0.2, 0}), Measure::logarithm);
  CHECK(shares[0].first_order == 1);
  CHECK(shares[1].total == 0);
  CHECK(closed_form_shares(product_with_errors({0, 0}), Measure::emissions)[0].total == 0);
  CHECK(sampled_shares(product_with_errors({0, 0}), Measure::emissions)[0].total == 0);
}
