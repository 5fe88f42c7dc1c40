#include "trainprint/phrases.hpp"

#include "support/catch.hpp"

using namespace trainprint;
using K = QuantityKind;

namespace {

constexpr double kExact = 1e-15;

// The only quantity in `text`.
FoundQuantity only(const char* text) {
  const auto found = find_quantities(text);
  INFO(text);
  REQUIRE(found.size() == 1);
  return found.front();
}

bool noticed(const FoundQuantity& q, std::string_view code) {
  for (const Notice& notice : q.notices) {
    if (name(notice.code) == code) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("phrases: units and nouns say what a number counts", "[phrases]") {
  const struct {
    const char* text;
    K kind;
    double value;
  } cases[] = {
      {"2k", K::count, 2e3},
      {"1.2M", K::count, 1.2e6},
      {"5×10^21", K::count, 5e21},
      {"3.8e25", K::count, 3.8e25},
      {"1,082,990", K::count, 1082990},
      {"7B", K::count, 7e9},
      {"70 billion", K::count, 70e9},
      {"13B parameters", K::parameters, 13e9},
      {"a 70B-parameter model", K::parameters, 70e9},
      {"1.4 billion trainable parameters", K::parameters, 1.4e9},
      {"15T+ tokens", K::tokens, 15e12},
      {"**2.5** trillion training tokens", K::tokens, 2.5e12},
      {"3.5M images", K::samples, 3.5e6},
      {"1e22 FLOPs", K::flop, 1e22},
      {"10²² FLOP", K::flop, 1e22},
      {"$5.2 \\times 10^{23}$ FLOPs", K::flop, 5.2e23},
      {"6.7 zettaFLOPs", K::flop, 6.7e21},
      {"2e20 MACs", K::flop, 4e20},
      {"4e21 floating-point operations", K::flop, 4e21},
      {"5.1 PF-days", K::flop, 5.1e15 * 86400},
      {"5.1 petaflop/s-days", K::flop, 5.1e15 * 86400},
      {"5.1 PFLOPS-days", K::flop, 5.1e15 * 86400},
      {"312 TFLOP/s", K::flop_rate, 312e12},
      {"312 TFLOPs per second", K::flop_rate, 312e12},
      {"145 TFLOP per GPU per second", K::flop_rate, 145e12},
      {"433 MWh", K::energy, 433e3},
      {"0.5 kWh", K::energy, 0.5},
      {"250 kilowatt-hours", K::energy, 250},
      {"3.6 GJ", K::energy, 1000},
      {"400W", K::power, 400},
      {"0.4 kW", K::power, 400},
      {"400 W per GPU", K::power, 400},
      {"2.5 weeks", K::duration, 420},
      {"90 minutes", K::duration, 1.5},
      {"5h41m", K::duration, 5 + 41 / 60.0},
      {"118 days, 5 h and 41 min", K::duration, 118 * 24 + 5 + 41 / 60.0},
      {"184k GPU hours", K::device_hours, 184e3},
      {"1000 lb/MWh", K::carbon_intensity, 453.59237},
      {"1000 lbs CO2/MWh", K::carbon_intensity, 453.59237},
      {"**12.5**M GPU hours", K::device_hours, 12.5e6},
      {"1.3M H100-80GB hours", K::device_hours, 1.3e6},
      {"about 40 A100-days", K::device_hours, 960},
      {"500 TPU hours", K::device_hours, 500},
      {"500 TPU v4 chip-hours", K::device_hours, 500},
      {"1.5e6 GPU-h", K::device_hours, 1.5e6},
      {"10,000 hours of A100 time", K::device_hours, 10000},
      {"31.22 tCO2eq", K::mass_co2e, 31.22e6},
      {"57 tCO<sub>2</sub>e", K::mass_co2e, 57e6},
      {"539 t", K::mass_co2e, 539e6},
      {"24.7 tonnes", K::mass_co2e, 24.7e6},
      {"5.5 metric tons of carbon dioxide equivalent", K::mass_co2e, 5.5e6},
      {"12 MTCO2e", K::mass_co2e, 12e6},
      {"1.2 MtCO₂e", K::mass_co2e, 1.2e12},
      {"83.5 kg", K::mass_co2e, 83.5e3},
      {"71.25 kg CO_2 eq.", K::mass_co2e, 71.25e3},
      {"4,475 KgCO2", K::mass_co2e, 4475e3},
      {"43,24 kg CO2", K::mass_co2e, 43.24e3},
      {"1.2g CO2", K::mass_co2e, 1.2},
      {"1000 lbs of CO2", K::mass_co2e, 453592.37},
      {"423.5 gCO2/kWh", K::carbon_intensity, 423.5},
      {"0.432 kgCO2e/kWh", K::carbon_intensity, 432},
      {"0.39kg CO2 eq/KWh", K::carbon_intensity, 390},
      {"2.8 t CO2 per MWh", K::carbon_intensity, 2800},
      {"PUE of 1.1", K::pue, 1.1},
      {"a PUE of about 1.25", K::pue, 1.25},
      {"35% MFU", K::efficiency, 0.35},
      {"an MFU of 38.5 %", K::efficiency, 0.385},
      {"20 percent", K::fraction, 0.2},
      {"8 GPUs", K::accelerator_count, 8},
      {"8xA100", K::accelerator_count, 8},
      {"eight A100s", K::accelerator_count, 8},
      {"NVIDIA A100x4", K::accelerator_count, 4},
      {"32 x 8 x A100 GPUs", K::accelerator_count, 256},
      {"992 *80GB A100 GPUs", K::accelerator_count, 992},
      {"16 NVIDIA A100-SXM4-80GB", K::accelerator_count, 16},
      {"4 nodes with 8 A100s each", K::accelerator_count, 32},
      {"2 x TPU v3-8", K::accelerator_count, 8},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const FoundQuantity q = only(c.text);
    CHECK(name(q.kind) == name(c.kind));
    CHECK(within(q.value, c.value, kExact));
    CHECK(!q.upper);
    CHECK(!q.needs_answer());
  }
}

TEST_CASE("phrases: a number in words is read to its end", "[phrases]") {
  for (const auto& [text, hours] :
       {std::pair("forty-eight hours", 48.0), std::pair("Seventy two hours", 72.0),
        std::pair("a hundred and twenty hours", 120.0),
        std::pair("two thousand five hundred hours", 2500.0), std::pair("nineteen hours", 19.0),
        std::pair("two hours", 2.0)}) {
    INFO(text);
    const auto quantity = parse_quantity(text, QuantityKind::wall_clock_hours);
    REQUIRE(quantity.ok());
    CHECK(quantity->value == hours);
  }
  CHECK_FALSE(parse_quantity("several hundred hours", QuantityKind::wall_clock_hours).ok());
}

TEST_CASE("phrases: other languages measure the same", "[phrases]") {
  const struct {
    const char* text;
    K kind;
    double value;
  } cases[] = {
      {"1 200 heures GPU", K::device_hours, 1200},
      {"2 500 GPU-Stunden", K::device_hours, 2500},
      {"576 horas de GPU", K::device_hours, 576},
      {"2,5 Tage", K::duration, 60},
      {"3 jours sur 8 GPU", K::wall_clock_hours, 72},
      {"12,5 kg de CO2", K::mass_co2e, 12500},
      {"149.2 kg eq. CO2", K::mass_co2e, 149200},
      {"69,1 kg éq. CO2", K::mass_co2e, 69100},
      {"3h 20min", K::duration, 10.0 / 3},
      {"3h12", K::duration, 3.2},
      {"30 days * 12 TFLOPS", K::duration, 720},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const auto found = find_quantities(c.text);
    REQUIRE(!found.empty());
    CHECK(found.front().kind == c.kind);
    CHECK(within(found.front().value, c.value, kExact));
  }
}

TEST_CASE("phrases: a label before a bare number says what it counts", "[phrases]") {
  const struct {
    const char* text;
    K kind;
    double value;
    bool asks;
  } cases[] = {
      {"GPU hours: 1.2M", K::device_hours, 1.2e6, false},
      {"- **GPU hours:** 20,500", K::device_hours, 20500, false},
      {"| Training time (GPU hours) | 5,300 |", K::device_hours, 5300, false},
      {"<tr><td>GPU-hours</td><td>640</td></tr>", K::device_hours, 640, false},
      {"Hours used: 150000", K::hours_unclear, 150000, true},
      {"Emissions (in grams): 0.0653", K::mass_co2e, 0.0653, false},
      {"emissions: 4475000", K::mass_co2e, 4475000, true},
      {"Number of GPUs: 64", K::accelerator_count, 64, false},
      {"Parameters | 6.9B", K::parameters, 6.9e9, false},
      {"Training tokens: 2T", K::tokens, 2e12, false},
      {"PUE: 1.3", K::pue, 1.3, false},
      {"TDP: 400", K::power, 400, false},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const FoundQuantity q = only(c.text);
    CHECK(name(q.kind) == name(c.kind));
    CHECK(q.value == c.value);
    CHECK(q.needs_answer() == c.asks);
  }
}

TEST_CASE("phrases: hours on a number of devices are hours by the clock", "[phrases]") {
  const struct {
    const char* text;
    double hours, count;
  } cases[] = {
      {"3 days on 8 A100s", 72, 8},
      {"for 72 hours on 8 GPUs", 72, 8},
      {"72 hours (8xA100)", 72, 8},
      {"one week using a total of 64 V100 GPUs", 168, 64},
      {"68h x 256", 68, 256},
      {"256 x 68h", 68, 256},
      {"8 A100 GPUs for about 3 days", 72, 8},
      {"a single Tesla V100 GPU for 4 days and 9.5 hours", 105.5, 1},
      {"12 hours on a TPU v3-8", 12, 4},
      {"4 nodes of 8 A100s for 2 weeks", 336, 32},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const FoundQuantity q = only(c.text);
    CHECK(name(q.kind) == "wall_clock_hours");
    CHECK(q.value == c.hours);
    REQUIRE(q.accelerator_count.has_value());
    CHECK(*q.accelerator_count == c.count);
    CHECK(*q.device_hours() == c.hours * c.count);
  }
  CHECK(only("3 days on 8 A100 GPUs").accelerator.substr(0, 4) == "A100");
}

TEST_CASE("phrases: devices named earlier in the sentence run for its time", "[phrases]") {
  const auto found =
      find_quantities("We used 8 A100s to train the model for 72 hours. It took 2 h.");
  REQUIRE(found.size() == 3);
  CHECK(name(found[1].kind) == "wall_clock_hours");
  CHECK(*found[1].device_hours() == 576);
  CHECK(noticed(found[1], "devices_named_before"));
  CHECK(name(found[2].kind) == "hours_unclear");
}

TEST_CASE("phrases: what may be read in two ways is asked, never guessed", "[phrases]") {
  for (const char* text :
       {"72 hours", "3-40 hours", "200 node-hours", "5,000 CPU core hours", "128 TPU v3 cores",
        "500 mwh", "350-400W", "350 W to 400 W", "7B-70B", "MFU of 38-43%", "PUE: 1.1-1.2"}) {
    INFO(text);
    CHECK(only(text).needs_answer());
  }
  const FoundQuantity range = only("TDP of 350–400 W");
  CHECK(range.value == 350);
  CHECK(*range.upper == 400);
  CHECK(!only("72 GPU hours").needs_answer());
}

TEST_CASE("phrases: a minus or a factor before a quantity is not passed over", "[phrases]") {
  for (const char* text : {"Training took -3 days", "Energy used: -12 kWh", "time: \u22123 h",
                           "on 4 x (8 A100)", "4 × (8 H100 GPUs)", "4 * (8x A100)"}) {
    INFO(text);
    CHECK(only(text).needs_answer());
  }
  // A dash that begins a line or stands between words; a bracket without a factor; bold print.
  for (const char* text :
       {"Hardware\n-8 A100", "Energy - 12 kWh", "GPUs (8 A100)", "Hardware: **(8 A100)**"}) {
    INFO(text);
    CHECK(!only(text).needs_answer());
  }
}

TEST_CASE("phrases: what was assumed is said", "[phrases]") {
  const struct {
    const char* text;
    const char* code;
  } cases[] = {
      {"~ 845 kWh", "approximate"},
      {"≈845 kWh", "approximate"},
      {"approx. 845 kWh", "approximate"},
      {"more than 845 kWh", "lower_bound"},
      {"845+ kWh", "lower_bound"},
      {"up to 9T tokens", "upper_bound"},
      {"< 845 kWh", "upper_bound"},
      {"12 500 kWh", "spaces_group_digits"},
      {"5 tons CO2", "metric_ton"},
      {"5 kg", "gas_not_named"},
      {"5 kg of carbon", "carbon_is_co2"},
      {"312 TFLOPS", "flops_are_a_rate"},
      {"8e23 FLOPS", "flops_are_an_amount"},
      {"2 GPU-months", "average_month"},
      {"10 TPU v3-8 hours", "slice_in_chips"},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    CHECK(noticed(only(c.text), c.code));
  }
  CHECK(only("400 W").notices.empty());
}

TEST_CASE("phrases: names, versions, dates, money and rates are no quantities", "[phrases]") {
  for (const char* text : {"GPT-4",
                           "Llama-3-8B-Instruct",
                           "v1.5.2",
                           "2022-05-10",
                           "arxiv.org/abs/1910.09700",
                           "$5M",
                           "€ 3M",
                           "A100-80GB",
                           "CO2",
                           "#5",
                           "12:30",
                           "the 1980s",
                           "3d models",
                           "4M tokens per batch",
                           "120 tokens/s",
                           "8 GPUs per node",
                           "0.35 kWh/day",
                           "224x224",
                           "80GB",
                           "8-bit",
                           "",
                           "chapter 3",
                           "lr 1e-4",
                           "[insert hours]"}) {
    INFO(text);
    CHECK(find_quantities(text).empty());
  }
}

TEST_CASE("phrases: spans are the words a quantity came from", "[phrases]") {
  const std::string text = "It took ~ 845 hours on 16 A100s and 11,749 kWh (25 kg CO2).";
  const auto found = find_quantities(text);
  REQUIRE(found.size() == 3);
  const auto span = [&](std::size_t i) {
    return text.substr(found[i].begin, found[i].end - found[i].begin);
  };
  CHECK(span(0) == "~ 845 hours on 16 A100s");
  CHECK(span(1) == "11,749 kWh");
  CHECK(span(2) == "25 kg CO2");
}

TEST_CASE("phrases: a field takes any unit that measures it", "[phrases]") {
  const struct {
    const char* text;
    K expected;
    double value;
  } cases[] = {
      {"433 MWh", K::energy, 433e3},
      {"433000", K::energy, 433e3},
      {"433k", K::energy, 433e3},
      {"1.234,5 kWh", K::energy, 1234.5},
      {"2 MWh.", K::energy, 2000},
      {"-5 kWh", K::energy, -5},
      {"184k GPU hours", K::device_hours, 184e3},
      {"184,320", K::device_hours, 184320},
      {"72 hours", K::device_hours, 72},
      {"3 days", K::device_hours, 72},
      {"3 days on 8 A100s", K::device_hours, 576},
      {"GPU hours: 500", K::device_hours, 500},
      {"3 days", K::wall_clock_hours, 72},
      {"72 h", K::wall_clock_hours, 72},
      {"118 days 5 h 41 min", K::wall_clock_hours, 118 * 24 + 5 + 41 / 60.0},
      {"3 days on 8 A100s", K::wall_clock_hours, 72},
      {"8x", K::accelerator_count, 8},
      {"8×", K::accelerator_count, 8},
      {"8", K::accelerator_count, 8},
      {"8 GPUs", K::accelerator_count, 8},
      {"8x A100", K::accelerator_count, 8},
      {"2T", K::tokens, 2e12},
      {"2t", K::tokens, 2e12},
      {"15T+ tokens", K::tokens, 15e12},
      {"7B", K::parameters, 7e9},
      {"7 billion parameters", K::parameters, 7e9},
      {"8.1e22", K::flop, 8.1e22},
      {"8.1e22 FLOPS", K::flop, 8.1e22},
      {"5 PFLOPS", K::flop, 5e15},
      {"312 TFLOPS", K::flop_rate, 312e12},
      {"312e12", K::flop_rate, 312e12},
      {"400 W", K::power, 400},
      {"0.4kW", K::power, 400},
      {"35 %", K::efficiency, 0.35},
      {"0.35", K::efficiency, 0.35},
      {"35% MFU", K::efficiency, 0.35},
      {"20%", K::fraction, 0.2},
      {"1.1", K::pue, 1.1},
      {"PUE of 1.1", K::pue, 1.1},
      {"539 t", K::mass_co2e, 539e6},
      {"17g", K::mass_co2e, 17},
      {"25.4 kg CO2eq", K::mass_co2e, 25400},
      {"0.432 kgCO2e/kWh", K::carbon_intensity, 432},
      {"57 g/kWh", K::carbon_intensity, 57},
      {"57", K::carbon_intensity, 57},
      {"2 GB", K::data_size, 2e9},
      {"2 GB of text", K::data_size, 2e9},
      {"2,5 gb", K::data_size, 2.5e9},
      {"700MiB", K::data_size, 700 * 1048576.0},
      {"1.5 terabytes", K::data_size, 1.5e12},
      {"825 GiB of English", K::data_size, 825 * 1073741824.0},
      {"40,000,000", K::data_size, 4e7},
      {"40M", K::data_size, 4e7},
  };
  for (const auto& c : cases) {
    INFO(c.text << " as " << name(c.expected));
    const auto q = parse_quantity(c.text, c.expected, FieldPath::unchecked("field"));
    REQUIRE(q.ok());
    CHECK(within(q->value, c.value, kExact));
    CHECK(name(q->kind) == name(c.expected));
    CHECK(!q->needs_answer());
  }
}

TEST_CASE("phrases: a field refuses what measures something else, and says so", "[phrases]") {
  const struct {
    const char* text;
    K expected;
    const char* says;
  } cases[] = {
      {"433 MWh", K::device_hours, "is an amount of energy, not device-hours"},
      {"433 MW", K::energy, "is a power, not an amount of energy"},
      {"184k GPU hours", K::wall_clock_hours, "is device-hours (accelerators x hours), not hours"},
      {"72 hours", K::tokens, "is a number of hours, not a number of tokens"},
      {"5 kg", K::carbon_intensity, "is a mass of CO2e, not a carbon intensity"},
      {"2T tokens", K::parameters, "is a number of tokens, not a number of parameters"},
      {"5 apples", K::energy, "does not read as an amount of energy"},
      {"about", K::energy, "does not read as"},
      {"5 kWh and 6 kWh", K::energy, "does not read as"},
      {"5 kWh per day", K::energy, "does not read as"},
      {"1.2.3 kWh", K::energy, "does not read as"},
      {"", K::energy, "does not read as"},
  };
  for (const auto& c : cases) {
    INFO(c.text << " as " << name(c.expected));
    const auto q = parse_quantity(c.text, c.expected, FieldPath::unchecked("some.field"));
    REQUIRE(!q.ok());
    CHECK(q.error().code == ErrorCode::not_a_number);
    CHECK(q.error().field == "some.field");
    INFO(q.error().message);
    CHECK(q.error().message.find(c.says) != std::string::npos);
  }
  CHECK(parse_quantity("1e400", K::energy).error().code == ErrorCode::out_of_range);
}

TEST_CASE("phrases: what is found in text reads alone as the same quantity", "[phrases]") {
  const struct {
    const char* text;
    double value;
  } cases[] = {{"on TPU v 4 × 8 chips", 8}, {"TPU v 5×1", 1}, {"for 5h30m", 5.5}, {"2d12h", 60}};
  for (const auto& c : cases) {
    INFO(c.text);
    const FoundQuantity found = only(c.text);
    const std::string span(c.text + found.begin, found.end - found.begin);
    const auto alone = parse_quantity(span, found.kind);
    INFO(span);
    REQUIRE(alone.ok());
    CHECK(alone->value == c.value);
    CHECK(found.value == alone->value);
  }
  // Glued to a number on its left, a label belongs to that.
  for (const char* name : {"_8pue8", "7mfu8"}) {
    INFO(name);
    CHECK(find_quantities(name).empty());
  }
}

TEST_CASE("phrases: a field's range is a question", "[phrases]") {
  for (const char* text : {"350-400W", "350 to 400 W", "350-400", "between 350 and 400 W"}) {
    INFO(text);
    const auto q = parse_quantity(text, K::power, FieldPath::unchecked("f"));
    REQUIRE(q.ok());
    CHECK(q->value == 350);
    CHECK(*q->upper == 400);
    CHECK(q->needs_answer());
  }
}

TEST_CASE("phrases: what stands glued behind a number is no word for about", "[phrases]") {
  for (const std::string text : {"~ 84ca5 hours", "~ 84ca}}}}5 hours"}) {
    INFO(text);
    const auto found = find_quantities(text);
    REQUIRE(found.size() == 1);
    const auto& q = found.front();
    const auto alone = parse_quantity(text.substr(q.begin, q.end - q.begin), q.kind);
    REQUIRE(alone);
    CHECK(alone->value == q.value);
  }
}

TEST_CASE("phrases: \"due to\" begins no range", "[phrases]") {
  const FoundQuantity hours = only("it stopped due to 8 hours without power");
  CHECK(hours.value == 8);
  CHECK_FALSE(hours.upper.has_value());
}

TEST_CASE("phrases: limits and what is not exact are said, in every language", "[phrases]") {
  const struct {
    const char* text;
    const char* code;
  } cases[] = {
      {"at least 100 hours", "lower_bound"},
      {"100 hours or more", "lower_bound"},
      {"5,000 GPU hours and up", "lower_bound"},
      {"longer than 3 days", "lower_bound"},
      {"72+ hours", "lower_bound"},
      {"at most 30 GPU hours", "upper_bound"},
      {"12 kWh or less", "upper_bound"},
      {"40 hours maximum", "upper_bound"},
      {"mindestens 100 Stunden", "lower_bound"},
      {"100 Stunden oder mehr", "lower_bound"},
      {"maximal 3 Tage", "upper_bound"},
      {"au moins 100 heures", "lower_bound"},
      {"au plus 100 heures", "upper_bound"},
      {"plus de 100 heures", "lower_bound"},
      {"moins de 100 heures", "upper_bound"},
      {"al menos 100 horas", "lower_bound"},
      {"como máximo 100 horas", "upper_bound"},
      {"pelo menos 100 horas", "lower_bound"},
      {"no máximo 100 horas", "upper_bound"},
      {"almeno 100 ore", "lower_bound"},
      {"al massimo 100 ore", "upper_bound"},
      {"至少100小时", "lower_bound"},
      {"超过100小时", "lower_bound"},
      {"100小时以上", "lower_bound"},
      {"不超过100小时", "upper_bound"},
      {"100小时以内", "upper_bound"},
      {"约100小时", "approximate"},
      {"100小时左右", "approximate"},
      {"100時間以上", "lower_bound"},
      {"100時間未満", "upper_bound"},
      {"100時間以下", "upper_bound"},
      {"約100時間", "approximate"},
      {"100時間程度", "approximate"},
      {"少なくとも100時間", "lower_bound"},
      {"100시간 이상", "lower_bound"},
      {"100시간 미만", "upper_bound"},
      {"최소 100시간", "lower_bound"},
      {"최대 100시간", "upper_bound"},
      {"약 100시간", "approximate"},
      {"100시간 정도", "approximate"},
      {"не менее 100 часов", "lower_bound"},
      {"не более 100 часов", "upper_bound"},
      {"более 100 часов", "lower_bound"},
      {"100 часов и более", "lower_bound"},
      {"менее чем 100 часов", "upper_bound"},
      {"около 100 часов", "approximate"},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const auto found = find_quantities(c.text);
    REQUIRE(found.size() == 1);
    std::size_t bounds = 0;
    for (const char* code : {"lower_bound", "upper_bound", "approximate"})
      bounds += noticed(found.front(), code) ? 1 : 0;
    CHECK(noticed(found.front(), c.code));
    CHECK(bounds == 1);
  }
  // What is limited stands behind.
  for (const char* other : {"3 days, maximum length 512", "3 days at least 8 GPUs"}) {
    INFO(other);
    const auto found = find_quantities(other);
    REQUIRE_FALSE(found.empty());
    CHECK_FALSE(noticed(found.front(), "lower_bound"));
    CHECK_FALSE(noticed(found.front(), "upper_bound"));
  }
  CHECK_FALSE(noticed(find_quantities("over three days").front(), "lower_bound"));
}
