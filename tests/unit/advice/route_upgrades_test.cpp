#include "support/catch.hpp"
#include "trainprint/advice.hpp"

using namespace trainprint;

TEST_CASE("route upgrades: from parameters alone, tokens, hours or energy", "[advice]") {
  const auto advice = route_upgrades({}, Mass::tonnes(16));
  REQUIRE(advice.size() == 3);
  CHECK(advice[0].field == "energy_kwh");
  CHECK(advice[1].message ==
        "Name the accelerator and give its device-hours: a factor of 40 either way would become "
        "±26 %.");
  CHECK(advice[2].message ==
        "Give the number of training tokens: a factor of 40 either way would become a factor of "
        "4.6 either way.");
}

TEST_CASE("route upgrades: from compute, the accelerator opens 1c", "[advice]") {
  Situation now;
  now.compute = true;
  now.log_spread = method::kTier2LogSpread;
  const auto advice = route_upgrades(now, Mass::tonnes(12));
  REQUIRE(advice.size() == 3);
  CHECK(advice[2].field == "accelerator");
  for (std::size_t i = 1; i < advice.size(); ++i) CHECK(advice[i - 1].gain >= advice[i].gain);
}

TEST_CASE("route upgrades: hours without hardware ask for its name", "[advice]") {
  Situation now;
  now.device_hours = true;
  const auto advice = route_upgrades(now, Mass::tonnes(12));
  REQUIRE(advice.size() == 3);
  CHECK(advice[1].field == "accelerator");
}

TEST_CASE("route upgrades: measured energy leaves none", "[advice]") {
  Situation now;
  now.energy = true;
  now.log_spread = 0.1;
  CHECK(route_upgrades(now, Mass::tonnes(1)).empty());
}

TEST_CASE("route upgrades: a route that is no better is not advised", "[advice]") {
  Situation now;
  now.compute = now.accelerator = now.device_hours = true;
  now.log_spread = 0.05;
  CHECK(route_upgrades(now, Mass::tonnes(1)).empty());
}
