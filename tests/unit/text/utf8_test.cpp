#include "text/utf8.hpp"

#include "support/catch.hpp"

using namespace trainprint;

TEST_CASE("utf8: what a text begins with ends with a whole character", "[text]") {
  CHECK(beginning_of("hours", 9) == "hours");
  CHECK(beginning_of("hours", 3) == "hou");
  CHECK(beginning_of("万卡时", 3) == "万");
  CHECK(beginning_of("万卡时", 4) == "万");
  CHECK(beginning_of("万卡时", 5) == "万");
  CHECK(beginning_of("万卡时", 6) == "万卡");
  CHECK(beginning_of("a🌍", 4) == "a");
  CHECK(beginning_of("万", 2).empty());
  CHECK(beginning_of("", 0).empty());
}
