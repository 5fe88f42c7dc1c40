// A place is read alike through every door: the region field, a sentence, a line of a model card
// and a table in one. Tried with the catalogue's own names.
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/pace.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/sentence.hpp"

using namespace trainprint;

namespace {

std::string place_in_field(std::string_view text) {
  const auto match = find_place(text);
  return std::string(match ? match->place->id : name(match.error().code));
}

std::string place_in_sentence(std::string_view text) {
  const auto reading = read_sentence("8 A100 for 24 hours in " + std::string(text));
  return reading ? place_in_field(value_of(reading->run, "region")) : "refused";
}

std::string place_in_card(const std::string& body) {
  const FileReading reading = read_card_text("# Model\n\n## Environmental Impact\n\n" + body);
  return reading.runs.size() == 1 ? place_in_field(value_of(reading.runs.front(), "region"))
                                  : "no run";
}

std::string place_in_line(std::string_view text) {
  return place_in_card("- **Hardware Type:** A100\n- **Hours used:** 24\n- **Compute Region:** " +
                       std::string(text) + "\n");
}

std::string place_in_table(std::string_view text) {
  return place_in_card(
      "| | |\n|---|---|\n| Hardware Type | A100 |\n| Hours used | 24 |\n"
      "| Compute Region | " +
      std::string(text) + " |\n");
}

}  // namespace

TEST_CASE("places: every name is the same place in the field, a sentence, a line and a table",
          "[catalogue]") {
  constexpr int kEvery = kSlowBuild ? 10 : 1;
  int tried = 0, number = 0;
  for (const Place& place : places()) {
    if (number++ % kEvery != 0) continue;
    std::vector<std::string> names{std::string(place.name), std::string(place.id)};
    for (const std::string_view alias : place.aliases) names.emplace_back(alias);
    for (const std::string& name : names) {
      INFO(name);
      const std::string field = place_in_field(name);
      CHECK(place_in_sentence(name) == field);
      CHECK(place_in_line(name) == field);
      CHECK(place_in_table(name) == field);
      ++tried;
    }
  }
  CHECK(tried > 2000 / kEvery / 2);
}

TEST_CASE("places: NO is Norway and no is no place, through every door", "[catalogue]") {
  CHECK(place_in_field("NO") == "NOR");
  CHECK(place_in_sentence("NO") == "NOR");
  CHECK(place_in_line("NO") == "NOR");
  CHECK(place_in_table("NO") == "NOR");
  for (const std::string_view none : {"no", "No"}) {
    CAPTURE(none);
    CHECK(place_in_field(none) == "unknown_place");
    CHECK(place_in_sentence(none) != "NOR");
    CHECK(place_in_line(none) == place_in_field(""));
    CHECK(place_in_table(none) == place_in_field(""));
  }
}

TEST_CASE("places: what follows a place's sentence is none of its name", "[catalogue]") {
  CHECK(place_in_line("St. Lucia") == "LCA");
  CHECK(place_in_line("St. Lucia. The cluster is shared.") == "LCA");
  CHECK(place_in_line("Germany. The cluster is shared.") == "DEU");
  CHECK(place_in_line("US East (N. Virginia)") == "aws-us-east-1");
  CHECK(place_in_line("Virginia or Oregon") == "unknown_place");  // asked instead
  CHECK(place_in_sentence("fine-tuning") == "unknown_place");
}
