// How often a card is read, and how often the catalogue is asked about it. The linker puts counting
// functions in the place of three of the core's (--wrap in CMakeLists.txt).
#include "card_text/statements/collect.hpp"
#include "catalogue/hardware_words.hpp"
#include "catalogue/place_words.hpp"
#include "support/catch.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/import.hpp"
#include "trainprint/json.hpp"

namespace {

using namespace trainprint;

struct LookUps {
  int hardware = 0, places = 0, bodies = 0;
};
LookUps counted;

}  // namespace

#define TOKENS                                                                       \
  "_ZN10trainprint15hardware_tokensESt17basic_string_viewIcSt11char_traitsIcEERKNS_" \
  "16AcceleratorTableE"
#define PLACES \
  "_ZN10trainprint10find_placeESt17basic_string_viewIcSt11char_traitsIcEERKNS_9FieldPathE"
#define PROVIDERS "_ZN10trainprint18cloud_providers_inESt17basic_string_viewIcSt11char_traitsIcEE"
#define BODY \
  "_ZN10trainprint9card_text9read_bodyESt17basic_string_viewIcSt11char_traitsIcEERKNS0_8GatheredE"

std::vector<Token> real_tokens(std::string_view, const AcceleratorTable&) asm("__real_" TOKENS);
std::vector<Token> count_tokens(std::string_view, const AcceleratorTable&) asm("__wrap_" TOKENS);
std::vector<Token> count_tokens(std::string_view text, const AcceleratorTable& known) {
  ++counted.hardware;
  return real_tokens(text, known);
}

Result<PlaceMatch> real_place(std::string_view, const FieldPath&) asm("__real_" PLACES);
Result<PlaceMatch> count_place(std::string_view, const FieldPath&) asm("__wrap_" PLACES);
Result<PlaceMatch> count_place(std::string_view text, const FieldPath& field) {
  ++counted.places;
  return real_place(text, field);
}

std::vector<std::string_view> real_providers(std::string_view) asm("__real_" PROVIDERS);
std::vector<std::string_view> count_providers(std::string_view) asm("__wrap_" PROVIDERS);
std::vector<std::string_view> count_providers(std::string_view text) {
  ++counted.places;
  return real_providers(text);
}

using card_text::Gathered;
Gathered real_body(std::string_view, const Gathered&) asm("__real_" BODY);
Gathered count_body(std::string_view, const Gathered&) asm("__wrap_" BODY);
Gathered count_body(std::string_view readme, const Gathered& head) {
  ++counted.bodies;
  return real_body(readme, head);
}

namespace {

template <class Read>
LookUps look_ups_of(Read read) {
  world();  // fills the tables, which reads some places
  counted = {};
  read();
  return counted;
}

struct Case {
  const char* readme;
  int hardware, places;  ///< Mentions.
};
constexpr Case kCards[] = {
    {"# My model\n\n## Training\n\n"
     "- **Hardware Type:** 8 x A100 80GB\n"
     "- **Hours used:** 100\n"
     "- **Cloud Provider:** AWS\n"
     "- **Compute Region:** us-east-1\n"
     "- **Carbon Emitted:** 120 kg\n"
     "- **Training Type:** fine-tuning\n"
     "- **Number of parameters:** 7B\n"
     "- **Training tokens:** 2T\n",
     1, 1},
    {"---\nlicense: mit\nco2_eq_emissions:\n  emissions: 120000\n  source: mlco2\n"
     "  geographical_location: Iceland\n  hardware_used: 4 x H100\n---\n# My model\n",
     1, 1},
    {"# My model\n\n## Training\n\n"
     "The model was trained for 100 hours on 8 NVIDIA V100 GPUs in Finland.\n",
     1, 1},
    {"# My model\n\n## Training\n\n| Hardware | GPU hours | Region |\n|---|---|---|\n"
     "| 64 x A100 | 12,000 | Sweden |\n",
     1, 1},
};

}  // namespace

TEST_CASE("reading a card asks the catalogue at most twice about each thing that it names") {
  for (const Case& c : kCards) {
    CAPTURE(c.readme);
    FileReading reading;
    const LookUps all = look_ups_of([&] { reading = read_card_text(c.readme); });
    REQUIRE(reading.runs.size() == 1);
    CHECK(all.hardware >= c.hardware);
    CHECK(all.hardware <= 2 * c.hardware);
    CHECK(all.places >= c.places);
    CHECK(all.places <= 2 * c.places);
    CHECK(all.bodies == 1);
  }
}

TEST_CASE("a card is read once for all that is said of it, and for all its fixes") {
  for (const Case& c : kCards) {
    CAPTURE(c.readme);
    const NamedFile file{"README.md", c.readme};
    const LookUps import = look_ups_of([&] { read_files({&file, 1}); });
    CHECK(import.bodies == 1);
    CHECK(import.hardware <= 2 * c.hardware);
    CHECK(import.places <= 2 * c.places);
    CHECK(look_ups_of([&] { card_json(c.readme); }).bodies <= 1);
    CHECK(look_ups_of([&] { fix_card_json(c.readme); }).bodies == 1);
  }
  const std::string kilograms =
      "---\nco2_eq_emissions:\n  emissions: 120 # kg\n  hardware_used: 4 x H100\n---\n# My model\n";
  CHECK(look_ups_of([&] { fix_card_json(kilograms); }).bodies == 1);
  CHECK(fix_whole_card(kilograms).text == fix_card(kilograms, judge_by_card));
  CHECK(fix_whole_card(kilograms).text != kilograms);
}
