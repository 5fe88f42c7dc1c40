#include "json/writer.hpp"

#include <nlohmann/json.hpp>

#include "json/tree.hpp"
#include "support/catch.hpp"
#include "text/utf8.hpp"

using namespace trainprint;

namespace {
std::string written(const JsonValue& value) {
  std::string out;
  append(out, value);
  return out;
}
}  // namespace

TEST_CASE("json writer: numbers are the shortest decimal that reads back", "[json]") {
  CHECK(written(1.1887e-8) == "1.1887e-08");
  CHECK(written(0.1) == "0.1");
  CHECK(written(1.0) == "1.0");
  CHECK(written(0.0) == "0.0");
  CHECK(written(-2.5) == "-2.5");
  CHECK(written(0.0001) == "0.0001");
  CHECK(written(0.00012345) == "0.00012345");
  CHECK(written(0.00001) == "1e-05");
  CHECK(written(123456789012345.0) == "123456789012345.0");
  CHECK(written(1e15) == "1e+15");
  CHECK(written(8.088e22) == "8.088e+22");
  CHECK(written(5e-324) == "5e-324");
  CHECK(written(std::numeric_limits<double>::infinity()) == "null");
}

TEST_CASE("json writer: counts have no decimal point", "[json]") {
  CHECK(written(JsonValue::count(6738415616)) == "6738415616");
  CHECK(written(JsonValue::count(9007199254740991)) == "9007199254740991");
  CHECK(written(JsonValue::count(2.5)) == "2.5");
  CHECK(written(JsonValue::count(1e20)) == "1e+20");
}

TEST_CASE("json writer: what it writes, and indents, is what the library reads", "[json]") {
  std::string nasty;
  for (char c = 0; c < 127; ++c) nasty += c;
  nasty += "\xC3\xA9\xE2\x80\xA8{[,:\\\"]}";
  const JsonText json =
      object({{"text", nasty},
              {"list", array(std::vector<double>{1, 2.5}, [](double v) { return v; })},
              {"none", array(std::vector<double>{}, [](double v) { return v; })},
              {"inner", object({{"a", true}, {"b", JsonValue()}})},
              {"empty", object({})}});
  const auto expected = nlohmann::ordered_json::parse(json.text);
  CHECK(expected["text"] == nasty);
  CHECK(indented_json(json.text) == expected.dump(2));
}

TEST_CASE("json tree: members are sorted, keys given twice and depth are refused", "[json]") {
  const auto tree = parse_json(R"({"b": [1, {"c": "x"}], "a": null})");
  REQUIRE(tree.ok());
  REQUIRE(tree->members.size() == 2);
  CHECK(tree->members[0].key == "a");
  CHECK(tree->find("b")->members[1].find("c")->text == "x");
  const auto twice = parse_json(R"({"o": {"k": 1, "k": 2}})");
  REQUIRE(!twice.ok());
  CHECK(twice.error().code == ErrorCode::contradiction);
  CHECK(twice.error().field == "o.k");
  CHECK(parse_json(std::string(64, '[') + std::string(64, ']')).ok());
  CHECK(!parse_json(std::string(65, '[') + std::string(65, ']')).ok());
}

TEST_CASE("json: an error says where, in lines and columns, in either reader", "[json]") {
  const auto wrong = parse_json("{\n \"a\": nope}");
  REQUIRE(!wrong.ok());
  CHECK(wrong.error().message.find("line 2, column ") != std::string::npos);
  CHECK(wrong.error().field == "a");
  CHECK(parse_json("{\"a\": [1,").error().message.find("cut short") != std::string::npos);
  CHECK(parse_json("{\"a\":}").error().message.find("line 1") != std::string::npos);
  CHECK(!parse_json("[NaN]").ok());
  const auto python = parse_json("[NaN, -Infinity, 0e0]", NotANumber::null);
  REQUIRE(python.ok());
  CHECK(python->members[0].is_null());
}

TEST_CASE("json: an error shows whole characters of the text that is none", "[json]") {
  const auto error = [](std::string_view text) {
    const auto json = parse_json(text);
    REQUIRE_FALSE(json.ok());
    return json.error().message;
  };
  CHECK(error("{\"a\": \u4e07}").find("after \"\"a\": \".") != std::string::npos);
  std::string long_text = "{\"";
  for (int i = 0; i < 30; ++i) long_text += "\u4e07";
  CHECK(first_bad_byte(error(long_text + "\" x")) == error(long_text + "\" x").size());
}
