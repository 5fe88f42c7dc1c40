// Cards generated from parts that go wrong easily: whatever they are put together from, a merge
// changes the block and nothing else, and a second merge changes nothing.
#include "support/catch.hpp"
#include "trainprint/front_matter.hpp"
#include "trainprint/lint.hpp"

using namespace trainprint;

namespace {

// Small, fixed and the same everywhere.
struct Dice {
  std::uint64_t state;
  std::size_t roll(std::size_t sides) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state >> 33) % sides;
  }
  template <std::size_t N>
  std::string pick(const char* const (&from)[N]) {
    return from[roll(N)];
  }
};

const char* const kEntries[] = {
    "license: mit",
    "tags:\n- a\n- co2_eq_emissions",
    "tags:\n  - 'it''s'\n  - \"co2_eq_emissions: 5\"",
    "# co2_eq_emissions: 7",
    "widget:\n- text: |\n    co2_eq_emissions: 1\n     --- x\n\n    # no comment\n  title: \"é # "
    "🤗\"",
    "note: >-\n   folded\n   co2_eq_emissions: 2\n\n   --- \xE2\x80\xA6",
    "flow: {a: [1, {co2_eq_emissions: 3}], 'b': \"}\"} # ]",
    "list: [\n  a, # ,\n\"---\"\n]",
    "model-index:\n- name: x\n  results:\n  - task:\n      type: t\n    metrics:\n    - value: "
    ".nan",
    "plain: goes on\n  over: lines\n",
    "quoted: \"a\n\n  co2_eq_emissions: 5\n  b\"",
    "single: 'a\n  co2_eq_emissions: 5'",
    "anchor: &a {x: 1}\nalias: *a",
    "tag: !!str 5",
    "empty:",
    "null: ~",
    "- : x",
    "\"quoted key\": 1\n'other': 2",
    "url: https://x.y/#z",
    "keep: |+\n  text\n\n",
    "日本語: テキスト",
    "",
    " ",
};
const char* const kBlocks[] = {
    "",
    "co2_eq_emissions: 12",
    "co2_eq_emissions: 12 # g",
    "co2_eq_emissions:",
    "co2_eq_emissions:\n  emissions: 1.5\n  source: x",
    "co2_eq_emissions:\n    # first\n    emissions: 1_000 # g\n\n    # last\n    x: {y: z}",
    "co2_eq_emissions:\n      source: |\n        co2_eq_emissions: 1\n\n        x\n      w: 1",
    "co2_eq_emissions: {source: a, emissions: \"5 g\"}",
    "co2_eq_emissions:\n- GPU: x\n- emissions: 3",
    "co2_eq_emissions: [5]",
    "'co2_eq_emissions': \"TBD\"",
    "co2_eq_emissions: >\n  12\n  g",
};
const char* const kEndings[] = {"\n", "\r\n", "mixed"};
const char* const kBodies[] = {"", "# M\n---\na: b\n---\n", "no end",
                               "\n\n```yaml\nco2_eq_emissions: 4\n```\n"};

std::string with_endings(const std::string& text, const std::string& ending, Dice& dice) {
  std::string out;
  for (const char c : text) {
    if (c != '\n') {
      out += c;
    } else if (ending == "mixed") {
      out += dice.roll(2) == 0 ? "\n" : "\r\n";
    } else {
      out += ending;
    }
  }
  return out;
}

}  // namespace

TEST_CASE("law: a merge changes the block alone, and a second merge nothing", "[law][card]") {
  Dice dice{20261101};
  std::size_t merged = 0, refused = 0;
  for (int i = 0; i < 4000; ++i) {
    const std::string block = dice.pick(kBlocks);
    std::vector<std::string> lines;
    std::vector<bool> used(std::size(kEntries), false);
    for (std::size_t n = dice.roll(5); n > 0; --n) {
      const std::size_t k = dice.roll(std::size(kEntries));
      if (!used[k]) lines.push_back(kEntries[k]);
      used[k] = true;
    }
    const std::size_t at = dice.roll(lines.size() + 1);
    std::string before, after;
    for (std::size_t k = 0; k < lines.size(); ++k) (k < at ? before : after) += lines[k] + "\n";
    const std::string ending = dice.pick(kEndings);
    before =
        with_endings((dice.roll(4) == 0 ? "\xEF\xBB\xBF\n---\n" : "---\n") + before, ending, dice);
    const std::string inside = with_endings(block.empty() ? "" : block + "\n", ending, dice);
    after = with_endings(after + "---\n" + dice.pick(kBodies), ending, dice);
    const std::string readme = before + inside + after;
    INFO(readme);

    CardFields fields;
    fields.emissions = Mass::grams(1e-4 * std::pow(10.0, static_cast<double>(dice.roll(17))));
    if (dice.roll(2) == 0) fields.source = "a \"b\": c # d 🤗";
    if (dice.roll(2) == 0) fields.hardware_used = "8 V100";
    const auto card = merge_block(readme, fields);
    if (!card) {
      // What YAML itself refuses: two of the parts, a key that two of them share, and an empty
      // block, after which the Hub takes the body up to its next rule for the front matter.
      const std::size_t tags = readme.find("tags:");
      CHECK(((lines.empty() && block.empty()) ||
             readme.find("  over: lines") != std::string::npos ||
             readme.find("- : x") != std::string::npos ||
             readme.find("tags:", tags + 1) != std::string::npos));
      ++refused;
      continue;
    }
    ++merged;
    CHECK(card->text.compare(0, card->before.begin, readme, 0, card->before.begin) == 0);
    CHECK(card->text.substr(card->after.end) == readme.substr(card->before.end));
    if (find_front_matter(readme)) {
      if (!block.empty()) {
        CHECK(card->before.begin >= before.size());
        CHECK(card->before.end <= before.size() + inside.size());
      } else {
        CHECK(card->before.begin == card->before.end);
      }
    }
    CHECK(read_card(card->text).emissions->as_grams() == fields.emissions.as_grams());
    const auto again = merge_block(card->text, fields);
    REQUIRE(again.ok());
    CHECK(again->text == card->text);
    CHECK(again->happened == Merging::unchanged);
  }
  CHECK(merged > 2000);
  CHECK(refused > 100);
}
