#include "support/catch.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

TEST_CASE("number: read as people write it", "[text]") {
  const struct {
    const char* text;
    double value;
  } cases[] = {
      {"5", 5},
      {" 5 ", 5},
      {"+5", 5},
      {"-5", -5},
      {"−5", -5},
      {"0", 0},
      {".5", 0.5},
      {"5.", 5},
      {"6.74e9", 6.74e9},
      {"6.74E+9", 6.74e9},
      {"1e-5", 1e-5},
      {"6.74B", 6.74e9},
      {"6.74 b", 6.74e9},
      {"125m", 125e6},
      {"125M", 125e6},
      {"2T", 2e12},
      {"2 trillion", 2e12},
      {"70 billion", 70e9},
      {"184,320", 184320},
      {"1,082,990", 1082990},
      {"1 082 990", 1082990},
      {"24_700_000", 24700000},
      {"1\u202F000", 1000},
      {"1’234", 1234},
      {"1.234.567", 1234567},
      {"1.234,5", 1234.5},
      {"1,234.5", 1234.5},
      {"0,5", 0.5},
      {"1,5", 1.5},
      {"43,24", 43.24},
      {"0,125", 0.125},
      {"5×10^21", 5e21},
      {"5x10^21", 5e21},
      {"5 * 10**21", 5e21},
      {"5·10²¹", 5e21},
      {"8.1 × 10⁻³", 8.1e-3},
      {"35 %", 0.35},
      {"100%", 1.0},
      {"10^22", 1e22},
      {"10²²", 1e22},
      {"5×10^{21}", 5e21},
      {"8.1×10<sup>22</sup>", 8.1e22},
      {"3.2E", 3.2e18},
      {"1Z", 1e21},
      {"3.12e14", 3.12e14},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const auto result = parse_number(c.text);
    REQUIRE(result.ok());
    CHECK(*result == c.value);
  }
}

TEST_CASE("number: what is not one number is refused and the field named", "[text]") {
  for (const char* text : {"",         " ",       "NaN",        "nan",  "inf",  "abc",   "5 apples",
                           "1,23,456", "12,34.5", "1.2.3",      "--5",  "5e",   "0x10",  "1 2",
                           "5×",       "5×10",    "1,2345,678", "five", "5 5B", "1e5e5", "🤗"}) {
    INFO(text);
    const auto result = parse_number(text, "tokens");
    REQUIRE(!result.ok());
    CHECK(result.error().field == "tokens");
    CHECK(result.error().code == ErrorCode::not_a_number);
  }
}

TEST_CASE("number: beyond double is an error, not infinity or zero", "[text]") {
  for (const char* text : {"1e400", "-1e400", "1e-400", "9e99999999999999999999", "1×10^999"}) {
    INFO(text);
    const auto result = parse_number(text);
    REQUIRE(!result.ok());
    CHECK(result.error().code == ErrorCode::out_of_range);
  }
  CHECK(*parse_number("0e999") == 0);
}
