#include "support/catch.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

TEST_CASE("format: plain decimals have no exponent and the digits asked for", "[text]") {
  CHECK(plain_decimal(49041234, 2) == "49000000");
  CHECK(plain_decimal(0.000123, 2) == "0.00012");
  CHECK(plain_decimal(9.96, 2) == "10");
  CHECK(plain_decimal(1e12, 2) == "1000000000000");
  CHECK(plain_decimal(1e-4, 2) == "0.00010");
  CHECK(plain_decimal(-1234, 2) == "-1200");
  CHECK(plain_decimal(0, 2) == "0");
}

TEST_CASE("format: masses and energies come in the unit a person would choose", "[text]") {
  CHECK(humane(Mass::tonnes(31.22)) == "31 t CO2e");
  CHECK(humane(Mass::grams(999.6)) == "1.0 kg CO2e");
  CHECK(humane(Mass::grams(0.00012)) == "0.00012 g CO2e");
  CHECK(humane(Mass::tonnes(58000)) == "58 kt CO2e");
  CHECK(humane(Energy::kwh(73728)) == "73.73 MWh");
  CHECK(humane(Energy::kwh(115845.12)) == "115.8 MWh");
  CHECK(humane(Energy::kwh(0.25)) == "250.0 Wh");
  CHECK(humane_range(Mass::tonnes(36.1), Mass::tonnes(66.9)) == "36 to 67 t CO2e");
  CHECK(humane_range(Mass::grams(880), Mass::grams(1700)) == "0.88 to 1.7 kg CO2e");
  CHECK(humane_range(Mass::kilograms(370), Mass::tonnes(710)) == "370 kg CO2e to 710 t CO2e");
}

TEST_CASE("format: readable numbers group digits and leave very large ones in powers of ten",
          "[text]") {
  CHECK(readable(184320, 6) == "184,320");
  CHECK(readable(1234, 6) == "1234");
  CHECK(readable(8.088e22, 4) == "8.088e22");
  CHECK(readable(0.35, 6) == "0.35");
  CHECK(readable(-39.252, 6) == "-39.252");
}

TEST_CASE("format: what is no finite number is written as nothing, and reads no further") {
  for (const double value : {HUGE_VAL, -HUGE_VAL, std::nan("")}) {
    CHECK(readable(value, 6).empty());
    CHECK(plain_decimal(value, 6).empty());
  }
}
