// Nothing that a card may hold takes more than linear time.
#include <chrono>
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

double seconds_for(const std::string& readme) {
  const auto begin = std::chrono::steady_clock::now();
  const FileReading reading = read_card_text(readme);
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
  CHECK(reading.label == "Model card");
  return time.count();
}

}  // namespace

TEST_CASE("card_text: a megabyte of nasty structure is read in linear time", "[card_text][large]") {
  constexpr std::size_t kShare = kSlowBuild ? 8 : 1;
  constexpr std::size_t kSmall = 40'000 / kShare, kLarge = 200'000 / kShare,
                        kWhole = 1'000'000 / kShare;
  // Five times the text, and as much again for caches and a busy machine; quadratic would be 25.
  constexpr double kMostGrowth = 12, kNoise = 0.25;
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
    const double small = seconds_for(head + repeated(part, kSmall));
    const double large = seconds_for(head + repeated(part, kLarge));
    INFO(small << " s, and " << large << " s for five times the text");
    CHECK(large <= kNoise + kMostGrowth * small);
    all += repeated(part, kWhole / std::size(parts)) + "\n\n";
  }
  REQUIRE(all.size() >= kWhole);
  CHECK(seconds_for(all) < 60);
}
