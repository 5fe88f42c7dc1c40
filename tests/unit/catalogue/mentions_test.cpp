// One text about hardware means the same in a field, in a phrase and in a model card.
#include "catalogue/mentions.hpp"

#include <string>

#include "catalogue/accelerator_table.hpp"
#include "catalogue/form_words.generated.hpp"
#include "catalogue/variants.hpp"
#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/phrases.hpp"

using namespace trainprint;

namespace {

std::string id_of(std::string_view text) {
  const auto match = find_accelerator(text);
  return std::string(match ? match->accelerator->id : name(match.error().code));
}

RunReading only_run(const std::string& card) {
  const FileReading reading = read_card_text(card);
  REQUIRE(reading.runs.size() == 1);
  return reading.runs.front();
}

const HardwareMention& only_mention(const HardwareText& text) {
  REQUIRE(text.mentions().size() == 1);
  return text.mentions().front();
}

}  // namespace

TEST_CASE("mentions: a field, a phrase and a card count the same hardware", "[catalogue]") {
  const struct {
    const char* text;
    const char* id;
    double count;
  } rows[] = {
      {"p4d.24xlarge", "nvidia-a100-sxm4-40gb", 8},
      {"ml.p4d.24xlarge", "nvidia-a100-sxm4-40gb", 8},
      {"v6e-64", "google-tpu-v6e", 64},
      {"v4-128", "google-tpu-v4", 64},
      {"TPU v4-128", "google-tpu-v4", 64},
      {"v7x-8", "google-tpu-v7", 4},
      {"4090 x 2", "nvidia-rtx-4090", 2},
      {"2x 4090", "nvidia-rtx-4090", 2},
      {"H100 (80GB) x 8", "nvidia-h100-sxm", 8},
      {"A100x8", "nvidia-a100", 8},
      {"8 A100 x 4 nodes", "nvidia-a100", 32},
      {"1024 MI250X GCDs", "amd-mi250x", 512},
  };
  for (const auto& row : rows) {
    const std::string text = row.text;
    INFO(text);
    const auto field = find_accelerator(text);
    REQUIRE(field);
    CHECK(field->accelerator->id == row.id);
    CHECK(field->count == row.count);

    const std::string days = "3 days on " + text, in_hours = "72 hours on " + text;
    const auto found = find_quantities(days);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == QuantityKind::wall_clock_hours);
    CHECK(found[0].value == 72);
    CHECK(found[0].accelerator_count == row.count);
    CHECK(id_of(found[0].accelerator) == row.id);

    const auto hours = parse_quantity(in_hours, QuantityKind::device_hours);
    REQUIRE(hours.ok());
    CHECK(hours->value == 72 * row.count);
    CHECK(id_of(hours->accelerator) == row.id);

    for (const std::string& card :
         {std::string("# M\n\n## Training\n\n- **Hardware:** " + text + "\n"),
          "# M\n\n## Training\n\n| | |\n|---|---|\n| Hardware | " + text + " |\n"}) {
      const RunReading run = only_run(card);
      CHECK(id_of(value_of(run, "accelerator")) == row.id);
      CHECK(value_of(run, "accelerator_count") == std::to_string(static_cast<int>(row.count)));
      CHECK(run.questions.empty());
    }
  }
}

TEST_CASE("mentions: dies are counted as shares of their module in every unit", "[catalogue]") {
  const auto hours = parse_quantity("1,000 MI250X GCD hours", QuantityKind::device_hours);
  REQUIRE(hours.ok());
  CHECK(hours->value == 500);
  CHECK(find_quantities("1024 GCDs").front().value == 512);
  // Parts of one die, and words that only look like them.
  CHECK(find_quantities("1024 A100 GPUs").front().value == 1024);
}

TEST_CASE("mentions: every TPU of the table has slices", "[catalogue]") {
  int tried = 0;
  for (const Accelerator& part : accelerators()) {
    if (part.vendor != "Google" || part.id.substr(0, 12) != "google-tpu-v") continue;
    // "google-tpu-v5p" is written "v5p-16".
    const std::string slice = std::string(part.id.substr(11)) + "-16";
    INFO(slice);
    const auto match = find_accelerator(slice);
    REQUIRE(match);
    CHECK(match->accelerator->id == part.id);
    CHECK(match->count.value_or(0) >= 8);
    ++tried;
  }
  CHECK(tried >= 8);
}

TEST_CASE("mentions: every word of the table for a form picks a part of that form", "[catalogue]") {
  int tried = 0;
  for (const tables::FormWords& row : tables::kFormWords) {
    for (std::string_view words = row.words; !words.empty();) {
      const std::string word(tables::take(words, ' '));
      INFO(word);
      CHECK(is_form_word(word));
      const auto match = find_accelerator("H100 " + word);
      REQUIRE(match);
      const AcceleratorTable& known = AcceleratorTable::instance();
      const auto at = static_cast<std::size_t>(match->accelerator - known.rows().data());
      CHECK(known.details(at).form == row.form);
      ++tried;
    }
  }
  CHECK(tried >= 11);
}

TEST_CASE("mentions: a name is found where it stands", "[catalogue]") {
  const std::string text = "We used 16 × 80GB A100s (SXM4) for it.";
  const HardwareText read(text);
  const HardwareMention& mention = only_mention(read);
  CHECK(text.substr(mention.begin, mention.end - mention.begin) == "80GB A100s (SXM4)");
  CHECK(mention.times_before);
  CHECK(!mention.unsure);
}

TEST_CASE("mentions: numbers and versions are hardware only where it is expected", "[catalogue]") {
  CHECK(only_mention(HardwareText("trained with 4090 images")).unsure);
  CHECK(only_mention(HardwareText("v3-8")).unsure);
  CHECK(HardwareText("3 h 20 min").mentions().empty());
  CHECK(HardwareText("RTX, 40 of them").mentions().empty());
  for (const FoundQuantity& q : find_quantities("3 days on 1080 x 1920 images")) {
    CHECK(!q.accelerator_count);
  }
}

TEST_CASE("mentions: a hyphen before the first word joins it to nothing", "[catalogue]") {
  for (const char* text : {"-x8", "- x8", "-8x", "-A100", "\xCD-x8"}) {
    INFO(text);
    CHECK(HardwareText(text).mentions().size() <= 1);
  }
}

TEST_CASE("mentions: a repetitive word is not taken apart without end", "[catalogue]") {
  std::string text = "8";
  for (int i = 0; i < 100000; ++i) text += "x8";
  CHECK(HardwareText(text).mentions().empty());
  CHECK(!find_accelerator(text));
}

TEST_CASE("phrases: hours beside a count go by the clock, and the product is said", "[phrases]") {
  for (const char* text : {"8 × V100, 100 h", "100 h, 8 × V100", "100 h on 8 V100s"}) {
    INFO(text);
    const auto found = find_quantities(text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == QuantityKind::wall_clock_hours);
    CHECK(found[0].device_hours() == 800);
    CHECK(found[0].question.empty());

    const auto field = parse_quantity(text, QuantityKind::device_hours);
    REQUIRE(field.ok());
    CHECK(field->value == 800);
    bool said = false;
    for (const Notice& notice : field->notices) {
      said = said || notice.message == "100 h by the clock on 8 accelerators = 800 device-hours.";
    }
    CHECK(said);
  }
  const RunReading run = only_run("# M\n\n## Training\n\n- **Hardware:** 8 × V100, 100 h\n");
  CHECK(value_of(run, "accelerator_count") == "8");
  CHECK(value_of(run, "wall_clock_hours") == "100");
}

TEST_CASE("phrases: hours that are labelled as summed stay so", "[phrases]") {
  CHECK(parse_quantity("100 GPU-hours", QuantityKind::device_hours)->value == 100);
  CHECK(parse_quantity("100 h", QuantityKind::device_hours)->value == 100);
  const auto found = find_quantities("8 × V100, 800 GPU hours");
  REQUIRE(found.size() == 2);
  CHECK(found[1].kind == QuantityKind::device_hours);
  CHECK(found[1].value == 800);
  // Those of a node are not all there are.
  const auto node = find_quantities("100 h, 8 GPUs per node");
  REQUIRE(!node.empty());
  CHECK(node[0].kind == QuantityKind::hours_unclear);
}

TEST_CASE("a glance at a text misses no name of hardware, and passes over what is none") {
  const AcceleratorTable& known = AcceleratorTable::instance();
  const auto glance = [&](const std::string& text) { return may_name_hardware(text, known); };
  for (const Accelerator& part : accelerators()) {
    std::vector<std::string> names{std::string(part.id), std::string(part.name)};
    for (const std::string_view alias : part.aliases) names.emplace_back(alias);
    for (const std::string& name : names) {
      INFO(name);
      CHECK(glance(name));
      CHECK(glance("16×" + name));
      CHECK(glance("8x" + name + "s"));
      CHECK(glance("100 h on Nvidia" + name));
    }
  }
  for (const MachineType& machine : known.instances()) CHECK(glance(std::string(machine.name)));
  CHECK(glance("v4-128"));
  CHECK(glance("V 100"));
  for (const char* text : {"", "1 hours used", "Compute Region: us-east-1", "120 kg CO2eq",
                           "3 h 20 min", "12 kg – “of” × 8"})
    CHECK_FALSE(glance(text));
}
