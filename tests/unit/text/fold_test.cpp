#include "support/catch.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

TEST_CASE("fold: spelling differences vanish", "[text]") {
  CHECK(fold("A100-SXM4 (80GB)") == "a100sxm480gb");
  CHECK(fold("Côte d’Ivoire") == "cotedivoire");
  CHECK(fold("Türkiye") == "turkiye");
  CHECK(fold("Ísland") == "island");
  CHECK(fold("Þýskaland, Straße") == "thyskalandstrasse");
  CHECK(fold("e\u0301") == "e");  // combining accent
  CHECK(fold("日本") == "日本");
  CHECK(fold("\xff\xfe") == "\xff\xfe");  // not UTF-8: left alone, not read past the end
  CHECK(fold("\xc3").size() == 1);
}
