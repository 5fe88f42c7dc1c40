// A number alone is read without the grammar of units and words; it must come to the same.
#include "phrases/plain.hpp"

#include <string>

#include "support/catch.hpp"
#include "trainprint/phrases.hpp"

using namespace trainprint;

TEST_CASE("phrases: a number alone says what it says before its unit", "[phrases]") {
  const std::string numbers[] = {
      "184320", "184,320",   "12,345,678", "1,234",  "31.22",
      "0.5",    "0,5",       "12,5",       "1,23",   "1,2,3",
      "1.2.3",  "1,234.5",   "1.234,5",    "1.234",  "15.000",
      "1.500",  "119.000",   ".5",

      "1..5",   ",",         ".",          "0",      "007",
      "1,0000", "12,34,567", "1234,567",   "0.0001", "999999999999999999"};
  int plain = 0;
  for (const std::string& number : numbers) {
    CAPTURE(number);
    for (const auto& [kind, unit] :
         {std::pair(QuantityKind::energy, " kWh"), std::pair(QuantityKind::wall_clock_hours, " h"),
          std::pair(QuantityKind::power, " W")}) {
      const auto alone = parse_quantity(number, kind);
      const auto with_unit = parse_quantity(number + unit, kind);
      if (!phrases::plain_quantity(number, kind)) continue;
      ++plain;
      REQUIRE(alone);
      REQUIRE(with_unit);
      CHECK(alone->value == with_unit->value);
      CHECK(alone->question == with_unit->question);
      CHECK(alone->notices.empty());
    }
  }
  CHECK(plain > 20);
}

TEST_CASE("phrases: a number too small for the unit that is meant is asked about") {
  const auto asked = [](const char* text, QuantityKind kind) {
    const auto read = parse_quantity(text, kind);
    REQUIRE(read.ok());
    return read->needs_answer();
  };
  CHECK(asked("0.4", QuantityKind::carbon_intensity));
  CHECK(asked("0.4", QuantityKind::power));
  CHECK(asked("40", QuantityKind::data_size));
  CHECK(!asked("0.4 kg/kWh", QuantityKind::carbon_intensity));
  CHECK(!asked("0.4 g/kWh", QuantityKind::carbon_intensity));
  CHECK(!asked("380", QuantityKind::carbon_intensity));
  CHECK(!asked("0.4 kW", QuantityKind::power));
  CHECK(!asked("400", QuantityKind::power));
  CHECK(!asked("40 GB", QuantityKind::data_size));
  CHECK(!asked("2000000000", QuantityKind::data_size));
}
