#include "support/catch.hpp"
#include "trainprint/estimate.hpp"

using namespace trainprint;

// Compiled with -Wextra -Werror: what is left out must not raise -Wmissing-field-initializers.
TEST_CASE("run: what is known is written by name, and the rest left out", "[run]") {
  const auto by_compute = estimate({.compute = {.parameters = ParameterCount::count(6.74e9),
                                                .tokens = TokenCount::count(2e12)}});
  REQUIRE(by_compute.ok());
  CHECK(within(by_compute->training_flop->as_flop(), 8.088e22, 1e-12));

  const auto by_hours =
      estimate({.accelerator = "A100", .device_hours = Duration::hours(9), .region = "FRA"});
  REQUIRE(by_hours.ok());
  CHECK(by_hours->headline().tier == Tier::t1b);
  CHECK(by_hours->place->name == "France");

  const auto replaced = estimate({.accelerator = "A100",
                                  .device_hours = Duration::hours(9),
                                  .overrides = {.pue = 1.5},
                                  .sample_points = 64});
  REQUIRE(replaced.ok());
  CHECK(within(replaced->headline().energy.facility / replaced->headline().energy.it, 1.5, 1e-12));
}

TEST_CASE("run: points that cannot be are refused, in C++ as in JSON", "[run]") {
  for (const std::size_t points : {std::size_t{0}, std::size_t{65537}}) {
    const auto report =
        estimate({.compute = {.parameters = ParameterCount::count(1e9)}, .sample_points = points});
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().field == "options.sample_points");
  }
}
