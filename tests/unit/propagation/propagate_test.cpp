#include "support/catch.hpp"
#include "trainprint/propagation.hpp"

using namespace trainprint;

namespace {

ErrorModel product_with_log_sds(std::vector<double> log_sds) {
  ErrorModel model;
  for (const double sd : log_sds) model.factors.push_back({{Shape::log_normal, sd, 1, 1}, 1});
  return model;
}

// Tier 1b at the facility boundary: P_acc enters as a factor and, in k, as a divisor.
ErrorModel device_hours_model() {
  ErrorModel model;
  model.factors = {{log_normal_spread(0.10), 1},   // P_acc
                   {log_normal_spread(0.15), 1},   // PUE
                   {log_normal_spread(0.20), 1}};  // EF
  model.it = {0.2, 350.0 / 8 / 400};
  model.it.power = 0;
  return model;
}

bool ordered(const Percentiles& p) {
  return std::isfinite(p.p05) && std::isfinite(p.p95) && p.p05 > 0 && p.p05 <= p.p50 &&
         p.p50 <= p.p95;
}

}  // namespace

TEST_CASE("percentiles: 1 to 12 log-normal factors, within 0.5 % of the closed form",
          "[propagation]") {
  // Spreads of Table 4 and of the tier-2 regression; the error is relative to the percentile
  // itself.
  const double spreads[] = {0.05, 0.93, 0.15, 0.1, 0.25, 0.2, 0.6, 0.1, 0.05, 0.8, 0.15, 0.2};
  std::vector<double> used;
  for (const double sd : spreads) {
    used.push_back(sd);
    const ErrorModel model = product_with_log_sds(used);
    const Percentiles sampled = propagate(model).percentiles;
    const Percentiles exact = closed_form_percentiles(model);
    INFO(used.size() << " factors");
    CHECK(within(sampled.p05, exact.p05, 0.005));
    CHECK(within(sampled.p50, exact.p50, 0.005));
    CHECK(within(sampled.p95, exact.p95, 0.005));
  }
}

TEST_CASE("percentiles: tier 3's spread of 2.3, within 0.5 % of the percentile", "[propagation]") {
  const Percentiles sampled = percentiles(product_with_log_sds({2.3, 0.2, 0.1}));
  const Percentiles exact = closed_form_percentiles(product_with_log_sds({2.3, 0.2, 0.1}));
  CHECK(within(sampled.p05, exact.p05, 0.005));
  CHECK(within(sampled.p95, exact.p95, 0.005));
}

TEST_CASE("percentiles: with the IT term, within 0.5 % of the exact distribution",
          "[propagation]") {
  // Power alone uncertain: emissions go with P (1 + h) + n C, monotone, so percentile maps on
  // percentile.
  ErrorModel model = device_hours_model();
  model.factors[1].spread = model.factors[2].spread = {};
  const double sd = log_normal_spread(0.10).log_sd;
  const auto exact = [&](double z) {
    return (1.2 * std::exp(sd * z) + model.it.q) / (1.2 + model.it.q);
  };
  const Percentiles sampled = percentiles(model);
  CHECK(within(sampled.p05, exact(-kQuantile95), 1e-4));
  CHECK(within(sampled.p95, exact(kQuantile95), 1e-4));
  // All three: against sixteen times the points.
  const Percentiles few = percentiles(device_hours_model());
  const Percentiles many = percentiles(device_hours_model(), kMaxPoints);
  CHECK(within(few.p05, many.p05, 0.001));
  CHECK(within(few.p95, many.p95, 0.001));
}

TEST_CASE("percentiles: fixed power per node dampens the error of the accelerator's power",
          "[propagation]") {
  ErrorModel damped = device_hours_model();
  ErrorModel plain = damped;
  plain.it = {};
  CHECK(percentiles(damped).p95 < percentiles(plain).p95);
}

TEST_CASE("percentiles: a range gives the quantiles of its distribution", "[propagation]") {
  ErrorModel model;
  model.factors = {{uniform_spread(0.8, 1.4), 1}};
  CHECK(within(percentiles(model).p05, 0.83, 1e-4));
  CHECK(within(percentiles(model).p50, 1.10, 1e-4));
  CHECK(within(percentiles(model).p95, 1.37, 1e-4));
  model.factors = {{triangular_spread(0.5, 2), 1}};
  // Distribution function (x - 0.5)^2 / (1.5 x 0.5) up to 1, 1 - (2 - x)^2 / (1.5 x 1) beyond.
  CHECK(within(percentiles(model).p05, 0.5 + std::sqrt(0.05 * 0.75), 1e-4));
  CHECK(within(percentiles(model).p95, 2 - std::sqrt(0.05 * 1.5), 1e-4));
}

TEST_CASE("percentiles: however few points are asked for, the estimate lies between them",
          "[propagation]") {
  const Percentiles fewest = percentiles(device_hours_model(), 64);
  CHECK(fewest.p05 < 1);
  CHECK(fewest.p95 > 1);
  for (const std::size_t points : {0u, 1u, 2u, 3u, 63u}) {
    CHECK(percentiles(device_hours_model(), points).p05 == fewest.p05);
    CHECK(propagate(device_hours_model(), points).percentiles.p95 == fewest.p95);
  }
}

TEST_CASE("percentiles: degenerate models give finite, ordered ones", "[propagation]") {
  const double nan = std::nan("");
  std::vector<ErrorModel> models = {{},
                                    product_with_log_sds({0}),
                                    product_with_log_sds({0, 0, 0}),
                                    product_with_log_sds({1e9}),
                                    product_with_log_sds({nan, -1}),
                                    product_with_log_sds({50, 50, 50})};
  models.push_back(
      product_with_log_sds(std::vector<double>(40, 0.1)));  // more than there are dimensions
  ErrorModel odd;
  odd.factors = {{uniform_spread(0, 0), 1},
                 {uniform_spread(2, 1), -1},
                 {triangular_spread(nan, nan), 1},
                 {triangular_spread(3, 5), 1}};
  odd.it = {0.2, 1e6};
  odd.it.power = 1;
  odd.it.host = 99;  // no such factor: certain
  models.push_back(odd);
  for (const ErrorModel& model : models) {
    for (const std::size_t points : {std::size_t{0}, std::size_t{1}, std::size_t{2},
                                     std::size_t{1000}, kDefaultPoints, ~std::size_t{0}}) {
      if (points > kMaxPoints && model.factors.size() > 4) continue;  // once is enough
      const Propagation p = propagate(model, points);
      CHECK(ordered(p.percentiles));
      CHECK(std::isfinite(p.log_spread));
      for (std::size_t i = 1; i < p.curve.size(); ++i) {
        CHECK(p.curve[i - 1].ratio <= p.curve[i].ratio);
      }
      CHECK(p.shares.size() == model.factors.size());
      CHECK(p.tornado.size() == model.factors.size());
      for (const Share& share : p.shares) CHECK(std::isfinite(share.first_order + share.total));
    }
  }
  CHECK(percentiles(product_with_log_sds({0, 0})).p95 == 1);
  CHECK(percentiles({}).p05 == 1);
}

TEST_CASE("first order: each cause widens by its part in the sum of the hosts, as the points say",
          "[propagation]") {
  for (const double exponent : {1.0, -1.0}) {
    ErrorModel model;
    model.factors = {{log_normal_spread(0.02), exponent},  // P_acc
                     {log_normal_spread(0.03), 0},         // h
                     {log_normal_spread(0.04), 0}};        // P_node + P_net
    model.it = {0.3, 0.7, 0, 1, 2, exponent};
    const std::vector<double> sds = first_order_log_sds(model);
    REQUIRE(sds.size() == 3);
    const double sizes[] = {1 - 0.7 / 2, 0.3 / 2, 0.7 / 2};
    double variance = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      CHECK(within(sds[i], exponent * sizes[i] * model.factors[i].spread.log_sd, 1e-12));
      variance += sds[i] * sds[i];
    }
    CHECK(within(propagate(model).log_spread, std::sqrt(variance), 0.005));
  }
}

TEST_CASE("curve: 41 quantiles that agree with the percentiles", "[propagation]") {
  const Propagation p = propagate(device_hours_model());
  REQUIRE(p.curve.size() == 41);
  CHECK(within(p.curve.front().probability, 0.005, 1e-6));
  CHECK(within(p.curve[20].probability, 0.5, 1e-9));
  CHECK(within(p.curve[20].ratio, p.percentiles.p50, 1e-9));
  CHECK(within(p.curve.back().probability, 0.995, 1e-6));
}

TEST_CASE("tornado: one factor at its 5th and 95th percentile, the rest at medians",
          "[propagation]") {
  const Propagation p = propagate(device_hours_model());
  const double grid = log_normal_spread(0.20).log_sd;
  CHECK(within(p.tornado[2].at_p05, std::exp(-kQuantile95 * grid), 1e-12));
  CHECK(within(p.tornado[2].at_p95, std::exp(kQuantile95 * grid), 1e-12));
  const double power = std::exp(kQuantile95 * log_normal_spread(0.10).log_sd);
  const double q = 350.0 / 8 / 400;
  CHECK(within(p.tornado[0].at_p95, (1.2 * power + q) / (1.2 + q), 1e-12));
}

TEST_CASE("replacements: the same as asking for the changed model", "[propagation]") {
  const ErrorModel model = device_hours_model();
  const Replacement replacements[] = {{0, log_normal_spread(0.05)},
                                      {1, log_normal_spread(0.05)},
                                      {2, log_normal_spread(0.10)},
                                      {2, uniform_spread(0.9, 1.2)},
                                      {7, log_normal_spread(0.05)}};
  const auto found = percentiles_with(model, replacements);
  REQUIRE(found.size() == 5);
  for (std::size_t i = 0; i < 4; ++i) {
    ErrorModel changed = model;
    changed.factors[replacements[i].factor].spread = replacements[i].spread;
    const Percentiles direct = percentiles(changed);
    INFO("replacement " << i);
    CHECK(within(found[i].p05, direct.p05, 0.002));
    CHECK(within(found[i].p95, direct.p95, 0.002));
  }
  CHECK(found[4].p95 == percentiles(model).p95);  // no such factor: nothing changes
}

TEST_CASE("percentiles: the same digits on every machine", "[propagation]") {
  // Written down once, from exp, log and sqrt alone; compared as the goldens are.
  const Percentiles p = percentiles(device_hours_model());
  CHECK(within(p.p05, 0.64779833089448535, 1e-12));
  CHECK(within(p.p95, 1.5454450536826223, 1e-12));
}
