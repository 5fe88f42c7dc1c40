// Mistakes that the compiler has to catch; see CMakeLists.txt.
#include "trainprint/quantity.hpp"

using namespace trainprint;

auto fine = Power::watts(400) * Duration::hours(1) + Energy::kwh(1);

#ifdef ENERGY_PLUS_POWER
auto wrong = Energy::kwh(1) + Power::watts(1);
#endif
#ifdef ENERGY_FROM_A_BARE_NUMBER
Energy wrong = 3.0;
#endif
#ifdef NUMBER_FROM_ENERGY
double wrong = Energy::kwh(3);
#endif
#ifdef ENERGY_TIMES_ENERGY
auto wrong = Energy::kwh(1) * Energy::kwh(1);
#endif
#ifdef COUNT_FOR_RATE
auto wrong = Flop::flop(1e22) / Flop::flop(1e12) * Power::watts(400) + Energy::kwh(1);
#endif
#ifdef MASS_PLUS_ENERGY
auto wrong = Mass::grams(1) + Energy::kwh(1);
#endif
#ifdef INTENSITY_TIMES_POWER
auto wrong = CarbonIntensity::grams_per_kwh(400) * Power::watts(400);
#endif
#ifdef DURATION_FOR_RATE
auto wrong = Flop::flop(1e22) * Duration::hours(1);
#endif
