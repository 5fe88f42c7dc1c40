#include <cstdint>

#include "support/catch.hpp"
#include "support/pace.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;
using K = QuantityKind;

namespace {

constexpr K kKinds[] = {K::count,
                        K::parameters,
                        K::tokens,
                        K::samples,
                        K::flop,
                        K::flop_rate,
                        K::energy,
                        K::power,
                        K::duration,
                        K::device_hours,
                        K::wall_clock_hours,
                        K::hours_unclear,
                        K::mass_co2e,
                        K::carbon_intensity,
                        K::pue,
                        K::efficiency,
                        K::fraction,
                        K::accelerator_count};

// Fixed numbers that look random (splitmix64), the same on every machine.
struct Random {
  std::uint64_t state;
  std::uint64_t next() {
    std::uint64_t z = (state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
};

constexpr const char* kPieces[] = {"3",       "8",        "72",       "1,082", "5×10^21",
                                   "1e22",    "350",      "0.5",      "-",     "–",
                                   "to",      " ",        " ",        " ",     "\n",
                                   "x",       "×",        "*",        "**",    "|",
                                   ":",       "(",        ")",        "/",     "per",
                                   "s",       "h",        "d",        "m",     "hours",
                                   "days",    "GPU",      "GPUs",     "A100",  "A100s",
                                   "TPU",     "v3-8",     "kWh",      "MWh",   "W",
                                   "kg",      "t",        "g",        "CO2",   "CO<sub>2</sub>",
                                   "eq",      "tokens",   "B",        "M",     "k",
                                   "T",       "%",        "MFU",      "PUE",   "of",
                                   "on",      "for",      "about",    "~",     "<",
                                   ">",       "+",        ".",        ",",     "$",
                                   "<td>",    "nodes",    "with",     "each",  "FLOPS",
                                   "PF-days", "\xC3\x28", "\xE2\x80", "é",     "emissions"};

std::string garbled(Random& random, std::size_t pieces) {
  std::string out;
  for (std::size_t i = 0; i < pieces; ++i) {
    out += kPieces[random.below(std::size(kPieces))];
    if (random.below(3) == 0) out += ' ';
  }
  return out;
}

}  // namespace

TEST_CASE("law: a quantity reads back from its display and its shortest decimal", "[law]") {
  for (const K kind : kKinds) {
    for (double v = 1.0; v < 1e7; v *= 1.37) {
      FoundQuantity q;
      q.kind = kind;
      q.value = kind == K::accelerator_count ? std::floor(v) : v;
      const std::string display = humane(q);
      INFO(name(kind) << ": " << display);
      const auto shown = parse_quantity(display, kind);
      REQUIRE(shown.ok());
      CHECK(within(shown->value, round_significant(q.value, 6), 1e-15));

      const std::string exact =
          plain_decimal(q.value, 17) + (unit(kind).empty() ? "" : " ") + std::string(unit(kind));
      INFO(exact);
      const auto same = parse_quantity(exact, kind);
      REQUIRE(same.ok());
      CHECK(same->value == q.value);
    }
  }
}

TEST_CASE("law: what the core prints for reading, it reads", "[law]") {
  for (double v = 1e-3; v < 1e15; v *= 1.73) {
    const auto energy = parse_quantity(humane(Energy::kwh(v), 9), K::energy);
    const auto mass = parse_quantity(humane(Mass::grams(v), 9), K::mass_co2e);
    INFO(v);
    REQUIRE(energy.ok());
    REQUIRE(mass.ok());
    CHECK(within(energy->value, v, 1e-8));
    CHECK(within(mass->value, v, 1e-8));
  }
}

TEST_CASE("law: units commute", "[law]") {
  const struct {
    K kind;
    const char* a;
    const char* b;
  } same[] = {
      {K::energy, "1000 Wh", "1 kWh"},
      {K::energy, "3.6 MJ", "1 kWh"},
      {K::energy, "1000 kWh", "1 MWh"},
      {K::power, "0.7 kW", "700 W"},
      {K::mass_co2e, "1000 kg", "1 t"},
      {K::mass_co2e, "1e6 t", "1 Mt"},
      {K::duration, "60 min", "1 h"},
      {K::duration, "7 days", "1 week"},
      {K::duration, "36 hours", "1 day 12 h"},
      {K::device_hours, "1 GPU-day", "24 GPU hours"},
      {K::flop, "1 PF-day", "86400e15 FLOP"},
      {K::flop, "1 ZFLOP", "1000 EFLOP"},
      {K::carbon_intensity, "1 kg/kWh", "1000 g/kWh"},
      {K::carbon_intensity, "1 t/MWh", "1 kg/kWh"},
      {K::fraction, "35 %", "0.35"},
      {K::tokens, "1.5T", "1500 billion tokens"},
  };
  for (const auto& c : same) {
    INFO(c.a << " = " << c.b);
    CHECK(parse_quantity(c.a, c.kind)->value == parse_quantity(c.b, c.kind)->value);
  }
}

TEST_CASE("law: spans lie in the text, follow each other, and read back as the same", "[law]") {
  Random random{20261122};
  for (int round = 0; round < (kSlowBuild ? 2000 : 20000); ++round) {
    const std::string text = garbled(random, 1 + random.below(24));
    std::size_t last = 0;
    INFO(text);
    for (const FoundQuantity& q : find_quantities(text)) {
      REQUIRE(q.begin >= last);
      REQUIRE(q.end > q.begin);
      REQUIRE(q.end <= text.size());
      REQUIRE(std::isfinite(q.value));
      last = q.end;
      const std::string span = text.substr(q.begin, q.end - q.begin);
      INFO(span << " as " << name(q.kind));
      const auto again = parse_quantity(span, q.kind);
      REQUIRE(again.ok());
      CHECK(again->value == q.value);
      CHECK(again->upper == q.upper);
    }
  }
}

// Quadratic work would keep a quarter of a megabyte busy for minutes, beyond the suite's time
// limit.
TEST_CASE("law: no text, however repetitive, keeps the reader busy", "[law]") {
  constexpr std::size_t kLength = kSlowBuild ? 1 << 12 : 1 << 15, kNoise = 8 * kLength;
  const auto repeated = [](std::string_view piece, std::size_t size) {
    std::string out;
    while (out.size() < size) out += piece;
    return out;
  };
  for (const char* piece : {"1",           "1 ",
                            "100 ",        "1.",
                            "1,",          "1-",
                            "1x",          "1 x ",
                            "1 h ",        "3 d 2 h ",
                            "9 to ",       "8 A100 ",
                            "A100 ",       "<",
                            "<a",          "(",
                            "~",           "*",
                            "_",           "CO",
                            "C$",          "GPU-",
                            "$1",          "at least ",
                            "nvidia 1 ",   "(in grams): 1 ",
                            "5 of ",       "x",
                            "\xE2",        "TPU v3-8 ",
                            "TPU v9-1 1 ", "1 k",
                            "\\",          "1e"}) {
    INFO(piece);
    CHECK(find_quantities(repeated(piece, kLength)).size() <= kLength);
  }
  Random random{7};
  std::string noise(kNoise, ' ');
  for (char& c : noise) c = static_cast<char>(random.next());
  CHECK(find_quantities(noise).size() <= kNoise);
  CHECK(find_quantities(garbled(random, kNoise / 3)).size() <= kNoise);
}
