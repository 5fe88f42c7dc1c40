// Laws of intervals that hold whatever the factors are.
#include <algorithm>

#include "support/catch.hpp"
#include "trainprint/propagation.hpp"

using namespace trainprint;

namespace {

// Whether two percentiles of `model` agree but for the error of 4,096 points, 5 % of a standard
// deviation of the logarithm: several wide ranges at once are the worst case.
bool agree(const ErrorModel& model, double a, double b) {
  return std::fabs(std::log(a / b)) <= 0.05 * propagate(model).log_spread;
}

// A reproducible spread of models: 1 to 9 factors, every shape, with and without the IT term.
std::vector<ErrorModel> models() {
  std::vector<ErrorModel> out;
  for (std::size_t i = 0; i < 36; ++i) {
    ErrorModel model;
    for (std::size_t f = 0; f < 1 + i % 9; ++f) {
      const double size = 0.05 * static_cast<double>(1 + (i * 7 + f * 3) % 6);
      Spread spread = log_normal_spread(size);
      if (i % 3 == 1 && f % 3 == 1) spread = uniform_spread(1 - size, 1 + 2 * size);
      if (i % 3 == 2 && f % 3 == 2) spread = triangular_spread(1 - size, 1 + size);
      model.factors.push_back({spread, (i + f) % 4 == 3 ? -1.0 : 1.0});
    }
    if (i % 2 == 1) {
      model.it = {0.2, 0.3};
      model.it.power = i % model.factors.size();
      model.it.host = (i + 1) % model.factors.size();
    }
    out.push_back(std::move(model));
  }
  return out;
}

}  // namespace

TEST_CASE("law: first-order shares add to no more than 1, totals to no less", "[law]") {
  for (const ErrorModel& model : models()) {
    double first = 0, total = 0;
    for (const Share& share : propagate(model).shares) {
      CHECK(share.first_order > -0.01);
      CHECK(share.total > share.first_order - 0.01);
      first += share.first_order;
      total += share.total;
    }
    CHECK(first < 1.02);
    CHECK(total > 0.98);
    if (has_closed_form(model)) {
      CHECK(within(first, 1, 1e-12));
      CHECK(within(total, 1, 1e-12));
    }
  }
}

TEST_CASE("law: a wider factor never narrows the interval", "[law]") {
  for (ErrorModel model : models()) {
    for (std::size_t f = 0; f < model.factors.size(); ++f) {
      if (model.factors[f].spread.shape != Shape::log_normal) continue;
      const Percentiles before = percentiles(model);
      model.factors[f].spread.log_sd *= 1.3;
      const Percentiles after = percentiles(model);
      const double wider = after.p95 / after.p05, narrower = before.p95 / before.p05;
      CHECK((wider >= narrower || agree(model, wider, narrower)));
    }
  }
}

TEST_CASE("law: the order of the factors does not matter", "[law]") {
  for (const ErrorModel& model : models()) {
    ErrorModel turned = model;
    std::reverse(turned.factors.begin(), turned.factors.end());
    const std::size_t last = model.factors.size() - 1;
    if (model.it.power <= last) turned.it.power = last - model.it.power;
    if (model.it.host <= last) turned.it.host = last - model.it.host;
    const Percentiles a = percentiles(model), b = percentiles(turned);
    CHECK(agree(model, a.p05, b.p05));
    CHECK(agree(model, a.p50, b.p50));
    CHECK(agree(model, a.p95, b.p95));
  }
}

TEST_CASE("law: one over the emissions has the mirrored interval", "[law]") {
  for (const ErrorModel& model : models()) {
    ErrorModel inverse = model;
    for (UncertainFactor& factor : inverse.factors) factor.exponent = -factor.exponent;
    inverse.it.exponent = -inverse.it.exponent;
    const Percentiles a = percentiles(model), b = percentiles(inverse);
    CHECK(agree(model, a.p05, 1 / b.p95));
    CHECK(agree(model, a.p50, 1 / b.p50));
    CHECK(agree(model, a.p95, 1 / b.p05));
  }
}

TEST_CASE("law: small errors are first order (Eq. 7)", "[law]") {
  for (ErrorModel model : models()) {
    if (!has_closed_form(model)) continue;
    double squares = 0;
    for (UncertainFactor& factor : model.factors) {
      factor.spread.log_sd /= 100;
      squares += factor.spread.log_sd * factor.spread.log_sd;
    }
    CHECK(within(propagate(model).log_spread, std::sqrt(squares), 0.001));
  }
}
