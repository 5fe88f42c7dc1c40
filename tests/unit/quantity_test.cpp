#include "trainprint/quantity.hpp"

#include "support/catch.hpp"

using namespace trainprint;

// Physics is checked by the compiler; what must not compile is in tests/misuse.
static_assert(Power::watts(400) * Duration::hours(2.5) == Energy::kwh(1));
static_assert(Energy::kwh(2) * CarbonIntensity::grams_per_kwh(400) == Mass::grams(800));
static_assert(Flop::flop(7.2e15) / FlopRate::tflop_per_s(1) == Duration::hours(2));
static_assert(Flop::mac(1) == Flop::flop(2));
static_assert(CarbonIntensity::kilograms_per_kwh(0.4) == CarbonIntensity::grams_per_kwh(400));

TEST_CASE("quantity: every product undoes its quotient", "[quantity]") {
  const Energy e = Energy::kwh(115845.12);
  const CarbonIntensity ef = CarbonIntensity::grams_per_kwh(423.5);
  const Duration h = Duration::hours(184320);
  CHECK(within((e * ef / ef).as_kwh(), e.as_kwh(), 1e-15));
  CHECK(within((e * ef / e).as_grams_per_kwh(), ef.as_grams_per_kwh(), 1e-15));
  CHECK(within((e / h * h).as_kwh(), e.as_kwh(), 1e-15));
  CHECK(within((e / Power::watts(400)).as_hours(), e.as_kwh() / 0.4, 1e-15));
}

TEST_CASE("quantity: a gram per PFLOP has the digits of a tonne per ZFLOP", "[quantity]") {
  const CarbonPerFlop atci = Mass::tonnes(31.22) / Flop::flop(8.088e22);
  CHECK(within(atci.as_grams_per_pflop(), 31.22 / 80.88, 1e-12));
}
