#include "support/catch.hpp"
#include "trainprint/front_matter.hpp"

using namespace trainprint;

namespace {
CardFields grams(double g) {
  CardFields fields;
  fields.emissions = Mass::grams(g);
  return fields;
}
CardFields full() {
  CardFields fields = grams(5);
  fields.source = "S: 1";
  fields.hardware_used = "8 V100";
  return fields;
}
std::string merged(const std::string& readme, const CardFields& fields) {
  const auto card = merge_block(readme, fields);
  if (!card) return std::string(card.error().field) + " " + card.error().message;
  const auto again = merge_block(card->text, fields);
  CHECK(again.ok());
  if (again) {
    CHECK(again->happened == Merging::unchanged);
    CHECK(again->text == card->text);
  }
  return card->text;
}
std::string refusal(const std::string& yaml) {
  const auto card = merge_block("---\n" + yaml + "\n---\n", grams(5));
  return card ? "merged" : std::string(card.error().field);
}
}  // namespace

TEST_CASE("front matter: found where the Hub finds it", "[front_matter]") {
  struct Case {
    std::string readme;
    bool found;
  };
  const Case cases[] = {
      {"---\na: b\n---\n", true},
      {"---\na: b\n---", true},
      {"\n \t\n---\na: b\n---\n", true},
      {"  ---\na: b\n---\n", true},
      {"\xEF\xBB\xBF---\na: b\n---\n", true},
      {"---\r\na: b\r\n---\r\n", true},
      {"---\r\n---\r\n", true},  // a quirk of the regular expression
      {"---\n---\n", false},
      {"---\n\n---\n", true},
      {"---\na: b\n--- \t\n", true},
      {"---\na: b\n---x\n", false},
      {"---\na: b\n----\n", false},
      {"--- \na: b\n---\n", false},
      {"----\na: b\n---\n", false},
      {"<!-- x -->\n---\na: b\n---\n", false},
      {"---\ra: b\r---\r", false},
      {"---\ra: b\r---", true},
      {"---\ra: b\r---\n", true},
      {"---\na: |\n  x\n---\n  y\n---\n", true},
      {"", false},
      {"---", false},
      {"---\n", false},
  };
  for (const Case& c : cases) {
    INFO(c.readme);
    CHECK(find_front_matter(c.readme).has_value() == c.found);
  }
  const std::string text = "---\r\na: b\r\n---\r\nbody";
  const auto front = find_front_matter(text);
  REQUIRE(front.has_value());
  CHECK(text.substr(front->yaml.begin, front->yaml.end - front->yaml.begin) == "a: b");
  CHECK(text.substr(front->closing) == "---\r\nbody");
}

TEST_CASE("front matter: line endings by the Hub's rule", "[front_matter]") {
  CHECK(line_ending("") == "\n");
  CHECK(line_ending("a\r\nb\r\n") == "\r\n");
  CHECK(line_ending("a\r\nb\n") == "\n");
  CHECK(line_ending("a\rb\rc\n") == "\r");
  CHECK(line_ending("a\rb\n") == "\n");
}

TEST_CASE("merge: a value of any shape gives way, and its other keys stay", "[front_matter]") {
  struct Case {
    std::string before, number_only, full;
  };
  const std::string kLines = "  emissions: 5\n  source: \"S: 1\"\n  hardware_used: \"8 V100\"\n";
  const Case cases[] = {
      {"co2_eq_emissions: 133.02", "co2_eq_emissions: 5\n", "co2_eq_emissions:\n" + kLines},
      {"co2_eq_emissions: 133.02 # g", "co2_eq_emissions: 5 # g\n",
       "co2_eq_emissions: # g\n" + kLines},
      {"co2_eq_emissions: \"149200 g\"", "co2_eq_emissions: 5\n", "co2_eq_emissions:\n" + kLines},
      {"co2_eq_emissions:", "co2_eq_emissions:\n  emissions: 5\n", "co2_eq_emissions:\n" + kLines},
      {"co2_eq_emissions: null", "co2_eq_emissions: 5\n", "co2_eq_emissions:\n" + kLines},
      {"co2_eq_emissions: # later", "co2_eq_emissions: # later\n  emissions: 5\n",
       "co2_eq_emissions: # later\n" + kLines},
      {"co2_eq_emissions:\n  133", "co2_eq_emissions:\n  5\n", "co2_eq_emissions:\n" + kLines},
      {"co2_eq_emissions: |\n  12 g\n\n  more", "co2_eq_emissions: 5\n",
       "co2_eq_emissions:\n" + kLines},
      {"co2_eq_emissions:\n    emissions: 1 # kg CO2\n    # kept\n    x: [1,\n 2]\n    source: a",
       "co2_eq_emissions:\n    emissions: 5\n    # kept\n    x: [1,\n 2]\n    source: a\n",
       "co2_eq_emissions:\n    emissions: 5\n    # kept\n    x: [1,\n 2]\n    source: \"S: 1\"\n"
       "    hardware_used: \"8 V100\"\n"},
      {"co2_eq_emissions:\n  emissions: 1 # g\n  source: >-\n    a\n    b\n  x: y",
       "co2_eq_emissions:\n  emissions: 5 # g\n  source: >-\n    a\n    b\n  x: y\n",
       "co2_eq_emissions:\n  emissions: 5 # g\n  source: \"S: 1\"\n  x: y\n"
       "  hardware_used: \"8 V100\"\n"},
      {"co2_eq_emissions:\n  source: z", "co2_eq_emissions:\n  emissions: 5\n  source: z\n",
       "co2_eq_emissions:\n  emissions: 5\n  source: \"S: 1\"\n  hardware_used: \"8 V100\"\n"},
      {"co2_eq_emissions: {emissions: 1.5, 'source': z, w: [a, {b: c}]}",
       "co2_eq_emissions: {emissions: 5, 'source': z, w: [a, {b: c}]}\n",
       "co2_eq_emissions: {emissions: 5, 'source': \"S: 1\", w: [a, {b: c}], hardware_used: \"8 "
       "V100\"}\n"},
      {"co2_eq_emissions: {}", "co2_eq_emissions: {emissions: 5}\n",
       "co2_eq_emissions: {emissions: 5, source: \"S: 1\", hardware_used: \"8 V100\"}\n"},
      {"co2_eq_emissions: {source: z,\n  emissions:}",
       "co2_eq_emissions: {source: z,\n  emissions: 5}\n",
       "co2_eq_emissions: {source: \"S: 1\",\n  emissions: 5, hardware_used: \"8 V100\"}\n"},
      {"co2_eq_emissions:\n- emissions: 1.2\n- GPU: a\n",
       "co2_eq_emissions:\n  emissions: 5\n  GPU: a\n\n",
       "co2_eq_emissions:\n  emissions: 5\n  GPU: a\n  source: \"S: 1\"\n  hardware_used: \"8 "
       "V100\"\n\n"},
      {"co2_eq_emissions:\n  - GPU: a\n  - emissions: 1.2",
       "co2_eq_emissions:\n    GPU: a\n    emissions: 5\n",
       "co2_eq_emissions:\n    GPU: a\n    emissions: 5\n    source: \"S: 1\"\n    hardware_used: "
       "\"8 V100\"\n"},
      {"co2_eq_emissions: [{emissions: \"1.2g CO2\"}, {source: z}]",
       "co2_eq_emissions: {emissions: 5, source: z}\n",
       "co2_eq_emissions: {emissions: 5, source: \"S: 1\", hardware_used: \"8 V100\"}\n"},
      {"co2_eq_emissions:\n- 5 g\n- 6 g", "co2_eq_emissions:\n  emissions: 5\n",
       "co2_eq_emissions:\n" + kLines},
      {"\"co2_eq_emissions\" : 7", "\"co2_eq_emissions\" : 5\n",
       "\"co2_eq_emissions\" :\n" + kLines},
      {"co2_eq_emissions: &e\n  emissions: &n !!float 1.0",
       "co2_eq_emissions: &e\n  emissions: 5\n",
       "co2_eq_emissions: &e\n  emissions: 5\n  source: \"S: 1\"\n  hardware_used: \"8 V100\"\n"},
  };
  for (const Case& c : cases) {
    for (const std::string tail : {"", "license: mit\n", "# c\n\nlicense: mit # d\n"}) {
      INFO(c.before << "\n" << tail);
      const std::string head = "---\ntags: [a]\n";
      const std::string readme = head + c.before + "\n" + tail + "---\nbody\n";
      CHECK(merged(readme, grams(5)) == head + c.number_only + tail + "---\nbody\n");
      CHECK(merged(readme, full()) == head + c.full + tail + "---\nbody\n");
    }
  }
}

TEST_CASE("merge: text that only looks like the key is none", "[front_matter]") {
  const char* const yaml[] = {
      "text: |\n  co2_eq_emissions: 1\n   --- x\n",
      "text: \"a\n  co2_eq_emissions: 1\"\n",
      "# co2_eq_emissions: 1\n",
      "x: {co2_eq_emissions: 1}\n",
      "x:\n  co2_eq_emissions: 1\n",
      "x: [a,\nco2_eq_emissions]\n",
      "x: 'it''s\n\n  co2_eq_emissions'\n",
  };
  for (const std::string before : yaml) {
    INFO(before);
    CHECK(merged("---\n" + before + "---\n", grams(5)) ==
          "---\n" + before + "co2_eq_emissions:\n  emissions: 5\n---\n");
  }
}

TEST_CASE("merge: a card without front matter or with an empty one gets one", "[front_matter]") {
  const std::string block = "co2_eq_emissions:\n  emissions: 5\n";
  CHECK(merged("", grams(5)) == "---\n" + block + "---\n");
  CHECK(merged("# M\n", grams(5)) == "---\n" + block + "---\n\n# M\n");
  CHECK(merged("\xEF\xBB\xBF# M", grams(5)) == "\xEF\xBB\xBF---\n" + block + "---\n\n# M");
  CHECK(merged("---\n---\n# M", grams(5)) == "---\n" + block + "---\n# M");
  CHECK(merged("---\n\n---\n# M", grams(5)) == "---\n\n" + block + "---\n# M");
  CHECK(merged("---\n{}\n---\n# M", grams(5)) == "---\n" + block + "---\n# M");
  CHECK(merged("---\r\n---\r\n", grams(5)) ==
        "---\r\nco2_eq_emissions:\r\n  emissions: 5\r\n---\r\n");
  CHECK(merged("  \n---\n  a: b\n---\n", grams(5)) ==
        "  \n---\n  a: b\n  co2_eq_emissions:\n    emissions: 5\n---\n");
  const auto hidden = merge_block("x\n---\na: b\n---\n", grams(5));
  REQUIRE(hidden.ok());
  CHECK(hidden->happened == Merging::created);
  CHECK(hidden->notices.size() == 1);
}

TEST_CASE("front matter: a horizontal rule in a text is none that stands too late",
          "[front_matter]") {
  CHECK(hidden_front_matter("# M\n---\na: b\n---\n"));
  for (const char* text : {"# M\n\n---\nMore text.\n", "# M\n---\na: b\n", "# M\n---\n---\n"}) {
    INFO(text);
    CHECK_FALSE(hidden_front_matter(text));
  }
}

TEST_CASE("merge: a document of another kind gets no front matter", "[front_matter]") {
  for (const char* text : {"{\"energy_kwh\": 5}", "\xEF\xBB\xBF {\n  \"a\": [1]\n}\n", "{}",
                           "[{\"a\": 1}]", "[ \"a\" ]", "[1, 2]\n", "{\"a\": 1}\n{\"a\": 2}\n",
                           "#!/bin/sh\necho\n", "<?xml version=\"1.0\"?>\n<a/>\n"}) {
    INFO(text);
    const auto refused = merge_block(text, grams(5));
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::unsupported);
    CHECK(refused.error().message.find("not Markdown") != std::string::npos);
  }
  for (const char* text : {"[paper](https://a.org)", "[![badge](a)](b)\n# M\n", "{{ card }}",
                           "{% raw %}\n# M", "[M]\n=\n[1]", "# {\"a\": 1}", "<h1>M</h1>",
                           "{\"a\": 1} is what it says.", "[x]", "{", "["}) {
    INFO(text);
    CHECK(merge_block(text, grams(5)).ok());
  }
}

TEST_CASE("merge: front matter that a reader would refuse is refused with its place",
          "[front_matter]") {
  CHECK(refusal("a: b\nc:\n\td: e") == "4:1");
  CHECK(refusal("a: 1\nb: 2\na: 3") == "4:1");
  CHECK(refusal("a:\n  x: 1\n  'x': 2") == "4:3");
  CHECK(refusal("a: {x: 1, x: 2}") == "2:11");
  CHECK(refusal("source: Paper: X") == "2:14");
  CHECK(refusal("é: Paper: X") == "2:9");
  CHECK(refusal("a: 'b") == "2:4");
  CHECK(refusal("a: \"b\nc: d") == "2:4");
  CHECK(refusal("a: [b, c") == "2:4");
  CHECK(refusal("a: b]\nc: [d}") == "3:6");
  CHECK(refusal("a: b\n c: d") == "3:3");
  CHECK(refusal("a:\n  b: c\n d: e") == "4:2");
  CHECK(refusal("  a: b\nc: d") == "3:1");
  CHECK(refusal("a: b\nc") == "3:1");
  CHECK(refusal("a: b\n- c") == "3:1");
  CHECK(refusal("a: @b") == "2:4");
  CHECK(refusal("a: \"\\d\"") == "2:5");
  CHECK(refusal("a: \"b\" c") == "2:8");
  CHECK(refusal("a: - b") == "2:4");
  CHECK(refusal("a: &x b\nc: [*x, *y]") == "3:9");
  CHECK(refusal("? a\n: b") == "2:1");
  CHECK(refusal("a: b\n--- x\nc: d") == "3:1");
  CHECK(refusal("just text") == "2:1");
  CHECK(refusal("- a\n- b") == "2:1");
  CHECK(refusal("co2_eq_emissions: &x\n  emissions: 1\nb: *x").empty());
  CHECK(refusal(
            "a: b\nc:\n- d\n-  e: f\n   g: h\n- - i\n  - j\n\n#\nk: !!str 5 # x\n'l': &m \"n\"") ==
        "merged");
  const char* const readmes[] = {"--- \na: b\n---\n", "---\ra: b\r---\r", "---\na: b\n"};
  for (const std::string readme : readmes) {
    INFO(readme);
    REQUIRE(!merge_block(readme, grams(5)).ok());
    CHECK(merge_block(readme, grams(5)).error().field == "1:1");
  }
}

TEST_CASE("merge: what is no text is refused, quickly whatever its size", "[front_matter]") {
  CHECK(merge_block(std::string(kLargestReadme + 1, 'a'), grams(5)).error().code ==
        ErrorCode::not_text);
  CHECK(merge_block("# caf\xE9\n", grams(5)).error().field == "1:6");
  CHECK(merge_block(std::string("a\0b", 3), grams(5)).error().code == ErrorCode::not_text);
  CHECK(merge_block("", grams(-1)).error().code == ErrorCode::out_of_range);
  CHECK(merge_block("", grams(std::nan(""))).error().code == ErrorCode::out_of_range);
  const char* const patterns[] = {"- ",     "[",      "{a: ", "a: b\n", "\"",  "'\n",   "--- ",
                                  "\n---x", "a: |\n", "  ",   "#\n",    "&a ", "- a\n", "\t"};
  for (const std::string pattern : patterns) {
    INFO(pattern);
    std::string yaml;
    while (yaml.size() < 300000) yaml += pattern;
    const auto card = merge_block("---\n" + yaml + "\n---\n", grams(5));
    CHECK((card.ok() || !card.error().message.empty()));
  }
}

TEST_CASE("merge: the change is named in both texts and as a diff", "[front_matter]") {
  const std::string readme = "---\na: b\nco2_eq_emissions: 1\n---\n";
  const auto card = merge_block(readme, grams(25));
  REQUIRE(card.ok());
  CHECK(card->happened == Merging::replaced);
  CHECK(card->before.begin == 27);
  CHECK(card->before.end == 28);
  CHECK(card->after.end == 29);
  CHECK(unified_diff(readme, card->splices, "R") ==
        "--- R\n+++ R\n@@ -1,4 +1,4 @@\n ---\n a: b\n-co2_eq_emissions: 1\n"
        "+co2_eq_emissions: 25\n ---\n");
  const std::string plain = "a";
  CHECK(unified_diff(plain, merge_block(plain, grams(1))->splices, "R") ==
        "--- R\n+++ R\n@@ -1 +1,6 @@\n+---\n+co2_eq_emissions:\n+  emissions: 1\n+---\n+\n a\n"
        "\\ No newline at end of file\n");
  CHECK(position_of("é\r\nab", 5).line == 2);
  CHECK(position_of("é\r\nab", 5).column == 2);
  CHECK(position_of("éa", 2).column == 2);
}

TEST_CASE("card: grams are plain decimals that read back as the same number", "[card]") {
  CHECK(card_grams(Mass::grams(0)) == "0");
  CHECK(card_grams(Mass::grams(1e-9)) == "0.0001");
  CHECK(card_grams(Mass::grams(0.1)) == "0.1");
  CHECK(card_grams(Mass::grams(133.0219882109991)) == "133.0219882109991");
  CHECK(card_grams(Mass::grams(1e12)) == "1000000000000");
}
