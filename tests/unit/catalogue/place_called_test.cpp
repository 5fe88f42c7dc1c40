#include "catalogue/place_called.hpp"

#include <set>

#include "catalogue/find_place.hpp"
#include "support/catch.hpp"

using namespace trainprint;

namespace {

void check_as_read(std::string_view text, int& found) {
  const auto called = place_called(text);
  if (!called) return;
  ++found;
  INFO(text);
  const auto read = read_place(text, "region");
  REQUIRE(read);
  CHECK(called->place == read->place);
  REQUIRE(called->notices.size() == read->notices.size());
  for (std::size_t i = 0; i < read->notices.size(); ++i) {
    CHECK(called->notices[i].code == read->notices[i].code);
    CHECK(called->notices[i].message == read->notices[i].message);
  }
}

}  // namespace

TEST_CASE("a whole name means what reading its words finds", "[catalogue]") {
  int names = 0, found = 0;
  for (const Place& place : places()) {
    std::set<std::string> texts = {std::string(place.id), std::string(place.name)};
    for (const std::string_view alias : place.aliases) texts.emplace(alias);
    for (const std::string& text : texts) {
      ++names;
      check_as_read(text, found);
      int other = 0;
      check_as_read(" " + text, other);
      check_as_read(text + ".", other);
    }
  }
  CHECK(found > names * 9 / 10);
}

TEST_CASE("every place goes by its own name and id at once", "[catalogue]") {
  for (const Place& place : places()) {
    INFO(place.id);
    const auto by_id = place_called(place.id);
    const auto by_name = place_called(place.name);
    if (place.id.size() > 2) CHECK((by_id || by_name));  // "G7", "EU": as short as a code
    if (by_id) CHECK(by_id->place == &place);
  }
}

TEST_CASE("a city, a name of several places and two names are left to whoever reads words",
          "[catalogue]") {
  int cities = 0;
  for (const Place& place : places()) {
    for (const std::string_view city : place.within) {
      ++cities;
      INFO(city);
      const auto called = place_called(city);
      // Singapore is a city and a country.
      if (called) CHECK(called->place == read_place(city, "region")->place);
    }
  }
  CHECK(cities > 300);
  for (const char* text :
       {"Georgia", "Berlin", "Berlin, Germany", "Kansas City", "Washington", "Sydney, Australia",
        "AWS Frankfurt", "eastus", "us-east", "N/A", "na", "", " ", "Atlantis"}) {
    INFO(text);
    CHECK_FALSE(place_called(text));
  }
}
