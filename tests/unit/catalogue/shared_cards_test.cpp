// Real cards that live beside the repository and are not part of it.
#include <cctype>
#include <iostream>
#include <string>

#include "nlohmann/json.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "trainprint/catalogue.hpp"

using namespace trainprint;

namespace {
const char* const kCards = "../shared/samples/model_cards/index.json";
}

TEST_CASE("catalogue: the hardware and regions of real cards are understood", "[catalogue]") {
  if (!path_exists(kCards)) {
    std::cout << kCards << " is absent: no real cards were read\n";
    return;
  }
  for (const auto& card : nlohmann::json::parse(read_file(kCards))) {
    const auto& expect = card["expect"];
    INFO(card["file"].get<std::string>());
    if (expect.contains("hardware")) {
      const std::string text = expect["hardware"];
      INFO(text);
      const auto match = find_accelerator(text);
      REQUIRE(match);
      if (expect.contains("canonical")) {
        const std::string row = expect["canonical"];
        REQUIRE(match->accelerator->paper);
        // Cards list "A100" where the memory is 40 GB or unknown.
        CHECK(match->accelerator->paper->row == row);
      }
      // "32 x 8 x A100" stands elsewhere in those cards.
      if (expect.contains("count") && match->count) {
        CHECK(*match->count == expect["count"].get<double>());
      }
    }
    if (expect.contains("region")) {
      std::string text = expect["region"];
      if (expect.contains("provider") && expect["provider"] == "AWS") text = "AWS " + text;
      INFO(text);
      CHECK(find_place(text));
    }
  }
}
