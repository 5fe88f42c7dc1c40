// Sentences as people write them, and what they say: a table that is worked out by hand. None may
// be read wrongly without a word: what cannot be read is asked about, or refused.
#include <cmath>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/reading.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/sentence.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

constexpr std::string_view kTable = "tests/unit/sentence/readings.tsv";

std::vector<std::string> split(const std::string& text, char between) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(between, begin), text.size());
    if (end > begin) out.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

bool same(const std::string& value, const std::string& expected) {
  const auto a = parse_number(value), b = parse_number(expected);
  constexpr double kTolerance = 1e-8;  // the table has ten digits
  return a && b ? std::fabs(*a - *b) <= kTolerance * std::fabs(*b) : value == expected;
}

// "wall_clock_hours=36", "!wall_clock_hours=24", "asked:wall_clock_hours"
void check_part(const RunReading& run, std::string part) {
  CAPTURE(part);
  const std::string asked = "asked:";
  if (part.compare(0, asked.size(), asked) == 0) {
    const std::string field = part.substr(asked.size());
    CHECK(question_of(run, field) != "");
    return;
  }
  const bool never = part[0] == '!';
  if (never) part.erase(0, 1);
  const std::size_t sign = part.find('=');
  REQUIRE(sign != std::string::npos);
  const std::string field = part.substr(0, sign), value = value_of(run, field);
  CAPTURE(value);
  CHECK(same(value, part.substr(sign + 1)) != never);
  if (!never) CHECK(question_of(run, field) == "");
}

}  // namespace

TEST_CASE("sentence: sentences of the table say what a person says they do", "[sentence]") {
  std::size_t rows = 0;
  for (const std::string& line : split(read_file(std::string(kTable)), '\n')) {
    if (line[0] == '#') continue;
    const std::vector<std::string> cells = split(line, '\t');
    REQUIRE(cells.size() == 2);
    CAPTURE(cells[0]);
    const auto reading = read_sentence(cells[0]);
    ++rows;
    if (cells[1] == "refused") {
      CHECK_FALSE(reading.ok());
      continue;
    }
    INFO((reading ? "" : reading.error().message));
    CHECK(reading.ok());
    if (!reading) continue;
    for (const std::string& part : split(cells[1], ' ')) check_part(reading->run, part);
  }
  CHECK(rows >= 140);
}

TEST_CASE("phrases: a quantity that is found says the same by itself, whatever is glued to it",
          "[phrases][sentence]") {
  for (const std::string text :
       {"two 8-GPU H100 nodes-x1/2 day", "kgCO2-huit A100-4 Knoten mit jeweils 8 A100",
        "8x8-A100 nodes-3 days", "8 A100-3 Tage-vier Knoten", "huit A100-2 jours-x3",
        "x1/2 day-8 A100", "8 A100-x1/2 days and 1/2-x8", "8-GPU-3 days-x2", "3 days-and-a-half-x8",
        "zwei-8 A100-nodes x2-3 days"}) {
    CAPTURE(text);
    std::size_t last = 0;
    for (const FoundQuantity& found : find_quantities(text)) {
      CHECK(found.begin >= last);
      CHECK(found.end > found.begin);
      last = found.end;
      const auto alone =
          parse_quantity(text.substr(found.begin, found.end - found.begin), found.kind);
      REQUIRE(alone.ok());
      CHECK(alone->value == found.value);
    }
  }
}
