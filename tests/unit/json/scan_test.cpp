// The fast reader of small documents says what the JSON library says, of right ones and of wrong
// ones.
#include <cmath>
#include <cstdio>
#include <random>

#include "json/walk.hpp"
#include "support/catch.hpp"

using namespace trainprint;

namespace {

// Numbers to the bit.
std::string shown(JsonScalar::Kind kind, double number, std::string_view text) {
  char digits[40];
  std::snprintf(digits, sizeof digits, "%a", number);
  if (kind == JsonScalar::Kind::string) return "\"" + std::string(text) + "\" ";
  if (kind == JsonScalar::Kind::null) return "null ";
  return (kind == JsonScalar::Kind::boolean ? "is " : "") + std::string(digits) + " ";
}

struct Events final : JsonEvents {
  std::string out;
  void key(std::string_view key) override { out += std::string(key) + ": "; }
  void scalar(JsonScalar::Kind kind, double number, std::string_view text) override {
    out += shown(kind, number, text);
  }
  void open_array() override { out += "( "; }
  void open_object() override { out += "( "; }
  void close() override { out += ") "; }
};

struct Visitor final : JsonVisitor {
  std::string out;
  void key(JsonPath path) override { out += path.back() + ": "; }
  void scalar(JsonPath, const JsonScalar& value) override {
    out += shown(value.kind, value.number, value.text);
  }
  void open_array(JsonPath) override { out += "( "; }
  void open_object(JsonPath) override { out += "( "; }
  void close(JsonPath) override { out += ") "; }
};

// What both say: true where they accept it.
bool agree(std::string_view json, NotANumber nan = NotANumber::null) {
  Events events;
  Visitor visitor;
  const bool scanned = scan_json(json, events, nan);
  const bool walked = !walk_json(json, visitor, nan);
  INFO(json);
  CHECK(scanned == walked);
  if (scanned && walked) CHECK(events.out == visitor.out);
  return walked;
}

}  // namespace

TEST_CASE("json scan: what is JSON is read as the library reads it", "[json]") {
  for (const char* json : {"{}",
                           "[]",
                           " { \"a\" : [ 1 , true,false,null ] } ",
                           "\"\"",
                           "0",
                           "-0",
                           "-0.0",
                           "1e3",
                           "\xEF\xBB\xBF{\"a\":1}",
                           "1E+3",
                           "0.1",
                           "123456789012345678",
                           "18446744073709551615",
                           "18446744073709551616",
                           "-9223372036854775809",
                           "9007199254740993",
                           "0.30000000000000004",
                           "1.7976931348623157e308",
                           "2.2250738585072014e-308",
                           "5e-324",
                           "1e-400",
                           "0e999999",
                           "123456789.123456789e-30",
                           "1e22",
                           "1e23",
                           "4.35",
                           "[1.0e-5,7.8E22]",
                           "0.000001",
                           "{\"name\":\"\\u00e9\\ud83d\\ude00\\n\\\"\\\\\\/\\b\\f\\r\\t\"}",
                           "\"\\u0000\"",
                           "\"Müller 模型 😀, long enough for eight bytes at once\"",
                           "{\"a\":{\"b\":{\"c\":[[[]]]}}}",
                           "{\"a\": NaN, \"b\": -Infinity, \"c\": [Infinity]}",
                           "{\"a\": \"NaN\"}",
                           "0e0"})
    CHECK(agree(json));
  std::string deep;
  for (int i = 0; i < 64; ++i) deep += '[';
  CHECK(agree(deep + std::string(64, ']')));
  CHECK(agree("1" + std::string(400, '0') + "e-400"));
}

TEST_CASE("json scan: what is none is refused", "[json]") {
  for (const char* json : {"",
                           " ",
                           "{",
                           "[1,]",
                           "{\"a\":1,}",
                           "{\"a\"}",
                           "{a:1}",
                           "01",
                           "1.",
                           ".5",
                           "+1",
                           "1e",
                           "-",
                           "nul",
                           "tru",
                           "\"",
                           "\"\\x\"",
                           "\"\\u12\"",
                           "\"\\ud800\"",
                           "\"\\udc00\"",
                           "\"\\ud800\\u0041\"",
                           "\"a\tb\"",
                           "\"a\nb\"",
                           "\"\xC3\"",
                           "\"\xED\xA0\x80\"",
                           "\"\xC0\x80\"",
                           "\"\xF5\x80\x80\x80\"",
                           "{} {}",
                           "[1 2]",
                           "{\"a\":1 \"b\":2}",
                           "1e400",
                           "-1e999",
                           "// 1",
                           "[1]x",
                           "{\"a\":[}",
                           "\xEF\xBB{}"})
    CHECK_FALSE(agree(json));
  CHECK_FALSE(agree("{\"a\": NaN}", NotANumber::refused));
  CHECK_FALSE(agree(std::string(65, '[') + std::string(65, ']')));
}

TEST_CASE("json scan: of changed documents and of random numbers, both say the same", "[json]") {
  std::mt19937_64 random(20261130);
  const std::string whole =
      "{\"id\":\"org/model-7B\",\"tags\":[\"a\",\"license:mit\",\"\\u00fc\"],\"n\":-12.50e+3,"
      "\"safetensors\":{\"parameters\":{\"BF16\":7241732096},\"total\":7241732096},\"x\":[true,"
      "null,{}],\"t\":\"\xC3\xA9\xF0\x9F\x98\x80\"}";
  constexpr std::string_view kBytes = "{}[]\",:\\0123456789.eE+-tfn u\xC3\xA9\x01";
  int accepted = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string json = whole;
    for (std::uint64_t changes = random() % 3 + 1; changes > 0; --changes) {
      const auto at = static_cast<std::size_t>(random() % json.size());
      const char byte = kBytes[static_cast<std::size_t>(random() % kBytes.size())];
      if (random() % 3 == 0) {
        json.erase(at, 1);
      } else if (random() % 2 == 0) {
        json[at] = byte;
      } else {
        json.insert(at, 1, byte);
      }
    }
    accepted += agree(json) ? 1 : 0;
  }
  CHECK(accepted > 1000);
  for (int i = 0; i < 20'000; ++i) {
    char number[64];
    const double value = std::ldexp(static_cast<double>(random() >> 11) * (i % 2 == 0 ? 1 : -1),
                                    static_cast<int>(random() % 1000) - 550);
    std::snprintf(number, sizeof number,
                  i % 3 == 0   ? "%.17g"
                  : i % 3 == 1 ? "%.6g"
                               : "%.3f",
                  i % 3 == 2 ? std::fmod(value, 1e9) : value);
    CHECK(agree(number));
  }
}
