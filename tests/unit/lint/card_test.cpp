#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/json.hpp"
#include "trainprint/lint.hpp"
#include "trainprint/lint_rules.hpp"

using namespace trainprint;

namespace {
std::string codes(const CardReading& reading) {
  std::string out;
  for (const CardFinding& finding : reading.findings)
    out += std::string(out.empty() ? "" : " ").append(name(finding.code));
  return out;
}
std::string card(const std::string& yaml) { return "---\n" + yaml + "\n---\n"; }
constexpr double kNone = -1;
}  // namespace

TEST_CASE("lint: a value of any shape is read as grams, or said to be none", "[lint]") {
  struct Case {
    const char* value;
    double grams;       // kNone: not readable
    const char* code;   // "" when all is well
    double hub_filter;  // kNone: passed over
    const char* fixed;  // what the fix makes of the value; nullptr: no fix
  };
  const Case cases[] = {
      {"133.02", 133.02, "", 133.02, nullptr},
      {"17", 17, "", 17, nullptr},
      {"+5.", 5, "", 5, nullptr},
      {".5", 0.5, "", 0.5, nullptr},
      {"0", 0, "zero", kNone, nullptr},
      {"0.0", 0, "zero", kNone, nullptr},
      {"24_700_000", 24.7e6, "digit_groups", 24.7e6, "24700000"},
      {"1.5e5", 1.5e5, "exponent", 1.5e5, "150000"},
      {"1e5", 1e5, "exponent", 1e5, "100000"},
      {"1.5e-3", 1.5e-3, "exponent", 1.5e-3, "0.0015"},
      {"1.5e-05", 1.5e-5, "too_small", 1.5, nullptr},
      {"0.00001", 1e-5, "too_small", 1, nullptr},
      {"1e22", 1e22, "too_large", 1, nullptr},
      {"0123", 123, "leading_zeros", 123, "123"},
      {"-5", kNone, "negative", 5, nullptr},
      {".nan", kNone, "not_finite", kNone, nullptr},
      {"-.inf", kNone, "not_finite", kNone, nullptr},
      {"1e999", kNone, "not_finite", kNone, nullptr},
      {"\"133.02\"", 133.02, "text_value", 133.02, "133.02"},
      {"'17g'", 17, "text_value", 17, "17"},
      {"149200 g", 149200, "text_value", 149200, "149200"},
      {"1.2g CO2", 1.2, "text_value", 1.2, "1.2"},
      {"\"28.53 in grams of CO2\"", 28.53, "text_value", 28.53, "28.53"},
      {"1.5 kg CO2eq", 1500, "unit_in_value", 1.5, "1500"},
      {"39 tCO2e", 39e6, "unit_in_value", 39, "39000000"},
      {"2 metric tons", 2e6, "unit_in_value", 2, "2000000"},
      {"\"1,234.5\"", 1234.5, "text_value", 1, "1234.5"},
      {"43,24", 43.24, "text_value", 43, "43.24"},
      {"\"1,234\"", kNone, "ambiguous_number", 1, nullptr},
      {"\"24_700_000\"", 24.7e6, "text_value", 24, "24700000"},
      {"number (in grams of CO2)", kNone, "no_number", 2, nullptr},
      {"TBD", kNone, "no_number", kNone, nullptr},
      {"unknown", kNone, "no_number", kNone, nullptr},
      {"~12 g", kNone, "no_number", 12, nullptr},
      {"less than 1 kg", kNone, "no_number", 1, nullptr},
      {"12:30:45", kNone, "no_number", 12, nullptr},
      {"5 to 7 g", kNone, "no_number", 5, nullptr},
      {"5 widgets", kNone, "no_number", 5, nullptr},
      {"0x10", kNone, "no_number", 0, nullptr},
      {"true", kNone, "no_number", kNone, nullptr},
      {"null", kNone, "no_value", kNone, nullptr},
      {"", kNone, "no_value", kNone, nullptr},
      {"|\n    12 g", 12, "text_value", 12, "12"},
      {"[1]", kNone, "no_number", kNone, nullptr},
      {"*a", kNone, "invalid_yaml", kNone, nullptr},
      {"12.5  # kg CO2", 12.5, "kilograms", 12.5, "12500"},
      {"12.5  # g, not kgm", 12.5, "", 12.5, nullptr},
  };
  for (const Case& c : cases) {
    for (const std::string prefix : {"co2_eq_emissions: ", "co2_eq_emissions:\n  emissions: "}) {
      const std::string readme = card(prefix + c.value);
      INFO(readme);
      const CardReading reading = read_card(readme);
      CHECK(reading.emissions.has_value() == (c.grams != kNone));
      if (reading.emissions) CHECK(within(reading.emissions->as_grams(), c.grams, 1e-15));
      if (std::string(c.value) == "[1]" && prefix.back() == ' ' && prefix.size() < 20) {
        CHECK(codes(reading) == "list_form");
        continue;
      }
      CHECK(codes(reading) == c.code);
      CHECK(reading.hub_filter.value_or(kNone) == c.hub_filter);
      CHECK(fix_card(readme) == (c.fixed == nullptr ? readme : card(prefix + c.fixed)));
      CHECK(read_card(fix_card(readme)).clean() ==
            (reading.clean() || (c.fixed != nullptr && c.fixed[0] != '\0')));
    }
  }
}

TEST_CASE("lint: the keys of the block are read and kept", "[lint]") {
  const CardReading reading = read_card(
      card("co2_eq_emissions:\n  emissions: 5\n  source: \"a: b\"\n  training_type: pre-training\n"
           "  geographical_location: 'Orsay, France'\n  hardware_used: >-\n    8\n    V100\n"
           "  on_cloud: false\n  energy_consumed: 0.01\n  x: [1, 2]"));
  INFO(codes(reading));
  CHECK(reading.clean());
  CHECK(reading.form == CardForm::object);
  CHECK(reading.source == std::string("a: b"));
  CHECK(reading.training_type == std::string("pre-training"));
  CHECK(reading.geographical_location == std::string("Orsay, France"));
  CHECK(reading.hardware_used == std::string("8 V100"));
  CHECK(reading.energy->as_kwh() == 0.01);
  REQUIRE(reading.others.size() == 3);
  CHECK(reading.others[2].key == "x");
  CHECK(reading.others[2].value == "[1, 2]");
  // Of lines in quotes one break is a blank, and of several all but the first are breaks.
  const CardReading folded =
      read_card(card("co2_eq_emissions:\n  emissions: 5\n  source: \"a\n    b\n\n\n    c\"\n"
                     "  hardware_used: 'd\n\n    e'"));
  CHECK(folded.source == std::string("a b\n\nc"));
  CHECK(folded.hardware_used == std::string("d\ne"));
  CHECK(read_card(
            card("co2_eq_emissions: {emissions: 5, source: \"\\x41 \\u00e9 \\U0001F600 \\t\\_\"}"))
            .source == std::string("A \u00e9 \U0001F600 \t\u00a0"));
}

TEST_CASE("lint: what is wrong with a card has a code, a place and, where safe, a fix", "[lint]") {
  struct Case {
    std::string readme;
    const char* codes;
    std::size_t line, column;
    std::string fixed;  // empty: no fix
  };
  const std::string block = "co2_eq_emissions:\n";
  const Case cases[] = {
      {card(block + "  source: x"), "missing_emissions", 3, 3, ""},
      {card(block + "  emissions: 5\n  geographic_location: Denmark"), "misspelt_key", 4, 3,
       card(block + "  emissions: 5\n  geographical_location: Denmark")},
      {card(block + "  emissions: 5\n  hardware used: x"), "misspelt_key", 4, 3,
       card(block + "  emissions: 5\n  hardware_used: x")},
      {card(block + "  emissions: 5\n  geographical_location: NO"), "boolean", 4, 26,
       card(block + "  emissions: 5\n  geographical_location: \"NO\"")},
      {card(block + "  emissions: 5\n  hardware_used: [a]"), "not_text", 4, 18, ""},
      {card(block + "- GPU: a\n- emissions: 0.5"), "list_form", 3, 1,
       card(block + "  GPU: a\n  emissions: 0.5")},
      {card("co2_emissions: 5"), "misspelt_key", 2, 1, card("co2_eq_emissions: 5")},
      {card(block + "\temissions: 5\n\tsource: x"), "tab_indentation", 3, 1,
       card(block + "  emissions: 5\n  source: x")},
      {card(block + "  emissions: 5\n  source: Paper: X  # y"), "unquoted_colon", 4, 16,
       card(block + "  emissions: 5\n  source: \"Paper: X\"  # y")},
      {card(block + "  emissions: 1\n  emissions: 2"), "duplicate_key", 4, 3, ""},
      {card(block + "  emissions: 0.5\n  energy_consumed: 1.2"), "kilograms", 3, 14,
       card(block + "  emissions: 500\n  energy_consumed: 1.2")},
      {card(block + "  emissions: 50000\n  energy_consumed: 1.2"), "implausible_energy", 3, 14, ""},
      {card(block + "  emissions: 1.4\n  source: code carbon"), "codecarbon_unit", 3, 14, ""},
      {card("a: b"), "no_block", 3, 1, ""},
      {"# M\n", "no_front_matter", 1, 1, ""},
      {"--- \nco2_eq_emissions: 5\n---\n", "opening_line", 1, 1, card("co2_eq_emissions: 5")},
      {"---\nco2_eq_emissions: 5\n", "front_matter_not_closed", 1, 1, ""},
      {"---\ra: b\r---\rx", "old_line_endings", 1, 1, ""},
      {"---\n---\n", "empty_front_matter", 1, 1, ""},
      {"Hi\n---\na: b\n---\n", "text_before_front_matter", 2, 1, ""},
      {"\xEF\xBB\xBF" + card("co2_eq_emissions: 5"), "byte_order_mark", 1, 1,
       card("co2_eq_emissions: 5")},
      {card("a: b") + "## CO2_eq_emissions:\n- Emissions: 43,24 kg\n", "in_markdown_body", 4, 1,
       ""},
      {card("a: b") + "```yaml\nco2_eq_emissions:\n  emissions: 5\n```\n", "no_block", 3, 1, ""},
      {card("[a]"), "unsupported_yaml", 2, 1, ""},
  };
  for (const Case& c : cases) {
    INFO(c.readme);
    const CardReading reading = read_card(c.readme);
    CHECK(codes(reading) == c.codes);
    if (reading.findings.empty()) continue;
    CHECK(reading.findings[0].from.line == c.line);
    CHECK(reading.findings[0].from.column == c.column);
    CHECK(fix_card(c.readme) == (c.fixed.empty() ? c.readme : c.fixed));
    CHECK((c.fixed.empty() || read_card(c.fixed).clean()));
  }
}

TEST_CASE("lint: someone who knows more may judge the figure", "[lint]") {
  const std::string readme = card("co2_eq_emissions: 5");
  const CardJudge judge = [](const CardReading& reading,
                             std::string_view) -> std::optional<CardVerdict> {
    return CardVerdict{NoticeCode::implausible_energy, Severity::warning, reading.emissions_text,
                       Mass::grams(7)};
  };
  const CardReading reading = read_card(readme, judge);
  REQUIRE(codes(reading) == "implausible_energy");
  CHECK(reading.findings[0].message == "5");
  CHECK(reading.findings[0].fix->text == "7");
  CHECK(codes(read_card_unjudged(readme)).empty());
}

TEST_CASE("lint: every rule has a code, words and help of its own", "[lint]") {
  std::set<NoticeCode> codes_of_rules;
  std::set<std::string_view> texts;
  for (const LintRule& rule : lint_rules()) {
    INFO(name(rule.code));
    CHECK(codes_of_rules.insert(rule.code).second);
    CHECK(!rule.summary.empty());
    CHECK(!rule.help.empty());
    CHECK(rule.summary.back() == '.');
    CHECK(rule.help.find_last_of(".?") == rule.help.size() - 1);
  }
}

TEST_CASE("lint: what is found in any card has a rule", "[lint]") {
  const std::string cards[] = {"# M\n",
                               "\xEF\xBB\xBF---\na: 1\n---\n",
                               "---\na: 1\n",
                               "x\n---\na: 1\n---\n",
                               "---\n\ta: 1\n---\n",
                               "---\na: b: c\n---\n",
                               "---\na: [\n---\n",
                               "---\na: \"b\n---\n",
                               "---\na: 1\na: 2\n---\n",
                               card("co2_emissions: 5"),
                               card("co2_eq_emissions: [5]"),
                               card("co2_eq_emissions: -5"),
                               card("co2_eq_emissions: 1_000"),
                               card("co2_eq_emissions: 1e3"),
                               card("co2_eq_emissions: 0"),
                               card("co2_eq_emissions: \"5\""),
                               card("co2_eq_emissions: 5 kg"),
                               card("co2_eq_emissions:"),
                               card("co2_eq_emissions: .nan"),
                               card("co2_eq_emissions: 0017"),
                               card("co2_eq_emissions: 1,5"),
                               card("co2_eq_emissions: 1e-9"),
                               card("co2_eq_emissions: x"),
                               card("co2_eq_emissions:\n  source: x"),
                               card("a: b\nco2_eq_emissions:\n  emissions: 5\n  source: yes")};
  std::set<NoticeCode> found;
  for (const std::string& readme : cards) {
    for (const CardFinding& finding : read_card(readme).findings) {
      found.insert(finding.code);
      const auto rules = lint_rules();
      INFO(readme << ": " << name(finding.code));
      CHECK(std::any_of(rules.begin(), rules.end(),
                        [&](const LintRule& rule) { return rule.code == finding.code; }));
    }
  }
  CHECK(found.size() >= 18);
}

TEST_CASE("lint: twenty megabytes and garbage are refused at once", "[lint][large]") {
  CHECK(codes(read_card(std::string(20u << 20, 'x'))) == "not_text");
  CHECK(codes(read_card("\xFF\xFE\x00")) == "not_text");
  std::string near;
  for (int i = 0; i < 20000; ++i) near += "  sourc" + std::to_string(i) + ": no\n";
  CHECK(read_card("---\nco2_eq_emissions:\n" + near + "---\n").findings.size() == 2);
}

TEST_CASE("lint: labelled samples are read as their labels say", "[lint][samples]") {
  const std::string folder = "../shared/samples/co2_yaml/";
  if (!path_exists(folder + "index.json")) {
    WARN("not tried: ../shared/samples is not there");
    return;
  }
  const auto index = nlohmann::json::parse(read_file(folder + "index.json"));
  REQUIRE(index.size() > 20);
  for (const auto& sample : index) {
    const std::string file = sample.at("file"), label = sample.at("label"),
                      form = sample.at("form");
    const CardReading reading = read_card(read_file(folder + file));
    INFO(file << ": " << codes(reading));
    if (form == "markdown-body") {
      CHECK(codes(reading) == "in_markdown_body");
      continue;
    }
    const auto& grams = sample.at("grams_if_spec_followed");
    CHECK(reading.emissions.has_value() == !grams.is_null());
    if (reading.emissions && !grams.is_null())
      CHECK(within(reading.emissions->as_grams(), grams.get<double>(), 1e-15));
    CHECK((label != "broken" || !reading.findings.empty()));
    for (const CardFinding& finding : reading.findings) {
      // One sample was cut before the end of its front matter.
      CHECK((label != "good" || finding.severity != Severity::error ||
             finding.code == NoticeCode::front_matter_not_closed));
    }
  }
}

TEST_CASE("json: a card's reading, its fix and its merge are documents", "[json][lint]") {
  using Json = nlohmann::json;
  const std::string readme = card("co2_eq_emissions: 5 g");
  const Json reading = Json::parse(card_json(readme));
  CHECK(reading["form"] == "text");
  CHECK(reading["emissions_gco2e"] == 5);
  CHECK(reading["findings"][0]["fix"]["text"] == "5");
  CHECK(reading["findings"][0]["fix"]["end_column"] == 22);
  CHECK(Json::parse(fix_card_json(readme))["text"] == card("co2_eq_emissions: 5"));
  const Json merged =
      Json::parse(merge_card_json(readme, R"({"measured": {"energy_kwh": 10}, "region": "FRA"})"));
  INFO(merged.dump(1));
  CHECK(Json::parse(merge_card_json(readme, "{}"))["ok"] == false);
  CHECK(Json::parse(merge_card_json("--- \na: b\n---",
                                    R"({"parameters": 7e9})"))["errors"][0]["field"] == "1:1");
  CHECK(Json::parse(merge_card_json(readme, R"({"parameters": 7e9})"))["happened"] == "replaced");
}
