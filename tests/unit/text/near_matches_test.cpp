#include "support/catch.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

TEST_CASE("near matches: a misspelt name finds the right one, nonsense finds nothing", "[text]") {
  const std::vector<std::string_view> places = {"France", "Finland", "Germany", "Atlantic City"};
  CHECK(near_matches("Frnace", places) == std::vector<std::string>{"France"});
  CHECK(near_matches("germny", places).front() == "Germany");
  CHECK(near_matches("Xyzzy", places).empty());
  CHECK(near_matches("", places).empty());
  CHECK(near_matches(std::string(100000, 'a'), places).empty());
}

TEST_CASE("near matches: never more than asked for, nearest first, none twice", "[text]") {
  const std::vector<std::string_view> names = {"A1000", "A100", "A10", "A100", "A100 80GB"};
  const auto found = near_matches("a100", names, 2);
  REQUIRE(found.size() == 2);
  CHECK(found[0] == "A100");
  CHECK(found[1] != "A100");
}
