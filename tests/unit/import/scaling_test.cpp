// Nothing that a file, a card, a table or a run may hold takes more than linear time, whichever
// door it comes in by. What a card's body holds is tried in card_text/scaling_test.cpp.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/pace.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/front_matter.hpp"
#include "trainprint/import.hpp"
#include "trainprint/json.hpp"
#include "trainprint/lint.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/portfolio.hpp"

using namespace trainprint;

namespace {

using Door = void (*)(const std::string& name, const std::string& text);

void as_a_file(const std::string& name, const std::string& text) {
  static_cast<void>(read_file(name, text));
}
void as_a_card(const std::string&, const std::string& text) {
  static_cast<void>(fix_whole_card(text));
  CardFields fields;
  fields.emissions = Mass::grams(7);
  static_cast<void>(merge_block(text, fields));
}
void as_a_run(const std::string&, const std::string& text) {
  static_cast<void>(run_from_json(text));
}
void as_words(const std::string&, const std::string& text) {
  static_cast<void>(find_quantities(text));
}
void as_a_table(const std::string&, const std::string& text) {
  PortfolioReader reader{PortfolioOptions{}};
  if (!reader.feed(text)) static_cast<void>(reader.finish());
}

std::string grown(const std::string& head, std::string_view part, std::size_t size) {
  std::string out = head;
  out.reserve(size + part.size());
  while (out.size() < size) out += part;
  return out;
}

double seconds(Door door, const std::string& name, const std::string& text) {
  const std::clock_t begin = std::clock();
  door(name, text);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

// By hand, with TRAINPRINT_SCALING set, of 20 kB, 200 kB and 2 MB, which are printed.
const bool kByHand = std::getenv("TRAINPRINT_SCALING") != nullptr;
const std::size_t kSmall = kByHand ? 20'000 : 10'000, kLarge = 10 * kSmall, kWhole = 100 * kSmall;

// A busy machine makes one try slow, a quadratic reader all of them.
void check_growth(Door door, const std::string& name, const std::string& head,
                  std::string_view part) {
  // Ten times the text, and as much again for caches; quadratic would be 100.
  constexpr double kMostGrowth = 20, kNoise = 0.1;
  const std::string small = grown(head, part, kSmall), large = grown(head, part, kLarge);
  double least = 0, much = 0;
  for (int tries = 0; tries < 3; ++tries) {
    least = seconds(door, name, small);
    much = seconds(door, name, large);
    if (much <= kNoise + kMostGrowth * least) break;
  }
  INFO(name << ": " << head.substr(0, 60) << " ... " << part.substr(0, 60));
  INFO(least << " s, and " << much << " s for ten times the text");
  CHECK(much <= kNoise + kMostGrowth * least);
  if (kByHand) {
    const double whole = seconds(door, name, grown(head, part, kWhole));
    std::printf("%-28s %8.1f %8.1f %8.1f ms  %.40s\n", name.c_str(), least * 1e3, much * 1e3,
                whole * 1e3, std::string(part.substr(0, part.find('\n'))).c_str());
  }
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    out.push_back(text.substr(at, end - at));
    at = end;
  }
  return out;
}

}  // namespace

TEST_CASE("import: every kind of file is read in linear time, whatever of it repeats",
          "[import][large]") {
  std::size_t tried = 0;
  for (const char* folder :
       {"import", "run_logs", "emissions_csv", "training_files", "disclosures"}) {
    for (const std::string& path : list_files(std::string("tests/fuzz/seeds/") + folder, "")) {
      if (path.ends_with("/.") || path.ends_with("/..")) continue;
      const std::string text = read_file(path), name = path.substr(path.find_last_of('/') + 1);
      if (text.empty()) continue;
      const std::vector<std::string> lines = lines_of(text);
      // The file again and again, and its last line and its middle one below what is above them.
      check_growth(as_a_file, name, "", text);
      std::string head;
      for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (i == lines.size() / 2) check_growth(as_a_file, name, head, lines[i]);
        head += lines[i];
      }
      check_growth(as_a_file, name, head, lines.back());
      ++tried;
    }
  }
  CHECK(tried > 40);
}

TEST_CASE("import: broken, deep and endless structure is read in linear time", "[import][large]") {
  const std::string_view json[] = {"[",         "{\"a\":", "\"\\u0041", "\"a\",",
                                   "1e1",       "-",       "[{\"a\":[", "{\"parameters\":\"7B\",",
                                   "{\"a\":1,", "\\",      "\"\\",      "{},"};
  for (const std::string_view part : json) {
    check_growth(as_a_file, "config.json", "", part);
    check_growth(as_a_file, "trainer_state.json", "{\"log_history\": [", part);
    check_growth(as_a_run, "run", "{\"name\": ", part);
    check_growth(as_a_table, "table", "", part);
  }
  const std::string_view csv[] = {",", "\"", "\"\"", "\n", "\r", ";", "\t", "1,", "\"a\n\","};
  for (const std::string_view part : csv) {
    const std::string head = "timestamp,project_name,run_id,duration,emissions,energy_consumed\n";
    check_growth(as_a_file, "emissions.csv", head, part);
    check_growth(as_a_file, "emissions.csv", "", part);
    check_growth(as_a_table, "table", "id,parameters,gpu_hours\n", part);
  }
  const std::string_view yaml[] = {"a: ",       "- ",
                                   "? ",        "&a ",
                                   "*a ",       "{",
                                   "[",         "a: {b: [",
                                   "\"",        "'",
                                   "|\n",       ">-\n ",
                                   "#",         "!!str ",
                                   "<<: *a\n",  "a:\n a:\n",
                                   "- - - ",    "\\x41",
                                   "---\n",     "a: b\n",
                                   "%YAML ",    "co2_eq_emissions:\n",
                                   "a: 'b''\n", "\t",
                                   " ",         "k: |\n",
                                   "\xC2\x85",  "\xE2\x80\xA8",
                                   "x: \"\\\n"};
  for (const std::string_view part : yaml) {
    check_growth(as_a_card, "README.md", "---\n", part);
    check_growth(as_a_card, "README.md", "---\nco2_eq_emissions:\n  emissions: ", part);
    check_growth(as_a_card, "README.md", "---\nco2_eq_emissions: {emissions: 1, b: ", part);
    check_growth(as_a_file, "axolotl.yml", "base_model: a\n", part);
  }
  const std::string_view words[] = {"1 ",    "1,000 ",  "A100 ",    "3 days ", "±",  "x ", "kWh ",
                                    "1e",    "one ",    "million ", "8x",      "- ", "(",  "1:00:",
                                    "half ", "twenty-", "1.000.",   "10^",     "万", "３", "de "};
  for (const std::string_view part : words) check_growth(as_words, "words", "", part);
}
