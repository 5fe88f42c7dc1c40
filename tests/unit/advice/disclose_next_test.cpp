#include "support/catch.hpp"
#include "trainprint/advice.hpp"

using namespace trainprint;

namespace {

// Device-hours on named hardware, place and PUE not given: P_acc derived, PUE and EF imputed.
struct Case {
  ErrorModel model;
  std::vector<Disclosable> open;
};
Case device_hours_case() {
  Case c;
  const auto add = [&](std::string_view symbol, double error, method::ErrorRange range) {
    for (const Disclosable& d : disclosables(c.model.factors.size(), symbol, error, range)) {
      c.open.push_back(d);
    }
    c.model.factors.push_back({log_normal_spread(error), 1});
  };
  add("P_acc", method::kPowerError.middle(), method::kPowerError);
  add("PUE", method::kPueError.high, method::kPueError);
  add("EF", method::kGridError.high, method::kGridError);
  c.model.it = {0.2, 350.0 / 8 / 400};
  c.model.it.power = 0;
  return c;
}

}  // namespace

TEST_CASE("disclose next: the widest factor first, in words to act on", "[advice]") {
  const Case c = device_hours_case();
  const auto advice = disclose_next(c.model, Mass::tonnes(49), c.open);
  REQUIRE(advice.size() == 4);
  CHECK(advice[0].field == "overrides.grid_gco2e_per_kwh");
  CHECK(advice[0].message ==
        "Give the carbon intensity of the electricity: 32 to 75 t CO2e would become 36 to 67 t "
        "CO2e.");
  CHECK(advice[1].field == "overrides.pue");
  CHECK(advice[2].field == "region");
  CHECK(advice[2].message == "Name the region: 32 to 75 t CO2e would become 34 to 71 t CO2e.");
  for (std::size_t i = 1; i < advice.size(); ++i) CHECK(advice[i - 1].gain >= advice[i].gain);
}

TEST_CASE("disclose next: nothing is asked for that is given already", "[advice]") {
  CHECK(disclosables(0, "EF", method::kGridError.low, method::kGridError).empty());
  const auto place_known = disclosables(0, "EF", method::kGridError.middle(), method::kGridError);
  REQUIRE(place_known.size() == 1);
  CHECK(place_known[0].field == "overrides.grid_gco2e_per_kwh");
  CHECK(disclosables(0, "H", 0, {0, 0}).empty());
  CHECK(disclose_next({}, Mass::tonnes(1), {}).empty());
}

TEST_CASE("disclose next: a disclosure that changes nothing is not advised", "[advice]") {
  ErrorModel model;
  model.factors = {{log_normal_spread(0.9), 1}, {log_normal_spread(0.05), 1}};
  const Disclosable useless[] = {{1, "overrides.pue", "Give the site's PUE", 0.04}};
  CHECK(disclose_next(model, Mass::tonnes(1), useless).empty());
}

TEST_CASE("disclose next: the gain is what the propagated interval says", "[advice]") {
  const Case c = device_hours_case();
  const Percentiles now = percentiles(c.model);
  for (const Advice& a : disclose_next(c.model, Mass::grams(1), c.open)) {
    CHECK(a.gain > 0);
    CHECK(within(1 - a.gain, std::log(a.p95 / a.p05) / std::log(now.p95 / now.p05), 1e-9));
  }
}
