// Nothing that a card may hold takes more than linear time.
#include <ctime>
#include <iterator>
#include <string>

#include "support/catch.hpp"
#include "support/pace.hpp"
#include "trainprint/card_text.hpp"

using namespace trainprint;

namespace {

std::string repeated(std::string_view part, std::size_t size) {
  std::string out;
  out.reserve(size + part.size());
  while (out.size() < size) out += part;
  return out;
}

// Of the processor: other programs take no part in it, but for the caches that they share.
double seconds_for(const std::string& readme) {
  const std::clock_t begin = std::clock();
  const FileReading reading = read_card_text(readme);
  const std::clock_t end = std::clock();
  CHECK(reading.label == "Model card");
  return static_cast<double>(end - begin) / CLOCKS_PER_SEC;
}

// The least growth of a few tries: a busy machine makes one of them slow, a quadratic reader all.
struct Growth {
  double small = 0, large = 0, beyond = 0;  ///< Seconds, and those above what is allowed.
};
Growth growth_of(const std::string& small, const std::string& large) {
  // Five times the text, and as much again for caches; quadratic would be 25.
  constexpr double kMostGrowth = 12, kNoise = 0.25;
  constexpr int kTries = 5;
  Growth least;
  for (int tries = 0; tries < kTries; ++tries) {
    const Growth now{seconds_for(small), seconds_for(large)};
    const double beyond = now.large - (kNoise + kMostGrowth * now.small);
    if (tries == 0 || beyond < least.beyond) least = {now.small, now.large, beyond};
    if (least.beyond <= 0) break;
  }
  return least;
}

}  // namespace

TEST_CASE("card_text: a megabyte of nasty structure is read in linear time", "[card_text][large]") {
  constexpr std::size_t kShare = kSlowBuild ? 8 : 1;
  constexpr std::size_t kSmall = 40'000 / kShare, kLarge = 200'000 / kShare,
                        kWhole = 1'000'000 / kShare;
  const std::string_view parts[] = {
      "|",
      "<",
      "*",
      "_ ",
      "[",
      "](",
      "![a",
      "~~",
      "<!--",
      "<table><tr><td>",
      "<table",
      "<td rowspan=99 colspan=99>1",
      "| a | b |\n",
      "| Hours | CO2 (kg) |\n|---|---|\n| 1 | 2 |\n",
      "a:",
      "- Hours used: 12\n",
      "- **Hardware Type:** 8 x Q9999\n",
      "- Compute Region: Atlantisia\n",
      "**",
      "```\n",
      "# Training\nTrained on 8 A100 for 3 days in Germany. ",
      "8 A100 8 V100 for 3 days ",
      "1. ",
      "&amp",
      "\\",
      "(",
      "e.g. approx. ",
      "<sup>",
      "http://a ",
      "\n\n",
      "Trained on 1 TPU v3-8 ",
      "22,000 for a, ",
      "Trained in Foobarland with 3 epochs. ",
      "Trained on TPU v9-9 with 3 epochs. ",
      "- Hardware: NVIDIA Q1234\n",
  };
  std::string all;
  for (const std::string_view part : parts) {
    INFO(part);
    // Below a heading and after a label, where most is read.
    const std::string head = "# Environmental Impact\n- **Carbon Emitted:** ";
    const Growth growth = growth_of(head + repeated(part, kSmall), head + repeated(part, kLarge));
    INFO(growth.small << " s, and " << growth.large << " s for five times the text");
    CHECK(growth.beyond <= 0);
    all += repeated(part, kWhole / std::size(parts)) + "\n\n";
  }
  REQUIRE(all.size() >= kWhole);
  CHECK(seconds_for(all) < 60);
}
