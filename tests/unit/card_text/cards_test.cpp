// Cards in the styles that people write, each with what a reader should find in it.
#include <nlohmann/json.hpp>
#include <string>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/json.hpp"
#include "unit/card_text/run_json.hpp"

using namespace trainprint;
using Json = nlohmann::json;

namespace {

std::string one_line(std::string text) {
  for (char& c : text) {
    if (c == '\n') c = ' ';
  }
  return text;
}

// Runs in brackets, then a line for every value ("field = value <the place it came from>"),
// question ("? field <place>") and notice ("! code").
std::string rendered(const FileReading& reading, const std::string& readme) {
  const auto place = [&](ByteRange range) {
    return " <" + one_line(readme.substr(range.begin, range.end - range.begin)) + ">\n";
  };
  std::string out;
  for (const RunReading& run : reading.runs) {
    out += "[" + run.name + "]\n";
    for (const ReadValue& value : run.values) {
      out += (value.assumed.empty() ? "" : "~ ") + value.field + " = " + value.value +
             place(value.range);
    }
    for (const ReadQuestion& question : run.questions)
      out += "? " + question.field + place(question.range);
    for (const Notice& notice : run.notices) out += "! " + std::string(name(notice.code)) + "\n";
  }
  for (const Notice& notice : reading.notices) out += "!! " + std::string(name(notice.code)) + "\n";
  return out;
}

}  // namespace

TEST_CASE("card_text: cards of many styles are read as a person reads them", "[card_text]") {
  const std::string folder = "tests/unit/card_text/cards";
  const auto cards = list_files(folder, ".md");
  REQUIRE(cards.size() >= 20);
  for (const std::string& card : cards) {
    INFO(card);
    const std::string readme = read_file(card);
    const FileReading reading = read_card_text(readme);
    CHECK(rendered(reading, readme) == read_file(card.substr(0, card.size() - 3) + ".txt"));
    for (const RunReading& run : reading.runs) {
      // Every value is one that its field takes.
      const auto again = run_from_json(run_json(run));
      INFO(run_json(run));
      CHECK(again.ok());
    }
  }
}

TEST_CASE("card_text: the JSON of a card holds every value with its place", "[card_text]") {
  const std::string readme = "# M\n## Carbon\n- **Carbon Emitted:** 1.5 kg CO2eq\n";
  const Json request = {{"files", {{{"name", "README.md"}, {"text", readme}}}}};
  const Json json = Json::parse(import_json(request.dump()))["files"][0];
  CHECK(json["kind"] == "Model card");
  REQUIRE(json["runs"].size() == 1);
  const Json& run = json["runs"][0];
  CHECK(run["name"] == "M");
  REQUIRE(run["values"].size() == 1);
  const Json& value = run["values"][0];
  CHECK(value["field"] == "emissions_gco2e");
  CHECK(value["value"] == "1500");
  const std::size_t begin = value["begin"], end = value["end"];
  CHECK(readme.substr(begin, end - begin) == "1.5 kg CO2eq");
  CHECK(value["assumed"] == "");
  CHECK(run["questions"].empty());
  CHECK(json["notices"].empty());
}

TEST_CASE("card_text: what is no README is said to be none", "[card_text]") {
  for (const std::string& readme :
       {std::string("\xFF\xFE"), std::string(17u << 20, 'x'), std::string("a\0b", 3)}) {
    const FileReading reading = read_card_text(readme);
    CHECK(reading.runs.empty());
    REQUIRE(reading.notices.size() == 1);
    CHECK(reading.notices[0].code == NoticeCode::not_text);
  }
  const FileReading empty = read_card_text("");
  CHECK(empty.runs.empty());
  REQUIRE(empty.notices.size() == 1);
  CHECK(empty.notices[0].code == NoticeCode::nothing_found);
}
