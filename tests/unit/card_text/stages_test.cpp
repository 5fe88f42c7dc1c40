// Stages of one training, several models in one card, and what follows from a card's figures.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

FileReading staged(const std::string& body) { return read_card_text("# Heron\n\n" + body + "\n"); }

double staged_number(const FileReading& reading, std::size_t run, std::string_view field) {
  if (run >= reading.runs.size()) return -1;
  const auto value = parse_number(value_of(reading.runs[run], field));
  return value ? *value : -1;
}

bool says_other_models(const FileReading& reading) {
  for (const Notice& notice : reading.notices) {
    if (notice.code == NoticeCode::other_models) return true;
  }
  return false;
}

std::string asked_about(const FileReading& reading, std::string_view field) {
  for (const RunReading& run : reading.runs) {
    for (const ReadQuestion& question : run.questions) {
      if (question.field == field) return question.question;
    }
  }
  return {};
}

}  // namespace

TEST_CASE("card_text: a table of stages with a total row is one model") {
  const FileReading reading = staged(
      "## Carbon\n\n| Stage | GPU-time | Energy (kWh) | CO2 |\n|---|---|---|---|\n"
      "| Stage 0 — filtering | 2 h | 0.5 | 20 g |\n| Stage 1 — tuning | 8 h | 3.5 | 140 g |\n"
      "| **Total** | **10 h** | **4.0** | **160 g** |");
  REQUIRE(reading.runs.size() == 3);
  CHECK(reading.first_is_sum);
  CHECK(staged_number(reading, 0, "device_hours") == 10);
  CHECK(staged_number(reading, 0, "energy_kwh") == 4);
  CHECK(staged_number(reading, 0, "emissions_gco2e") == 160);
  CHECK(staged_number(reading, 2, "energy_kwh") == 3.5);
  CHECK_FALSE(says_other_models(reading));
}

TEST_CASE("card_text: stages in a sentence or a cell are added up, and said") {
  const FileReading sentence = staged(
      "## Training\n\nPre-training on 2T tokens took 500K H100 GPU hours, and the later stages "
      "need only 20K GPU hours.");
  CHECK(staged_number(sentence, 0, "device_hours") == 520000);
  const FileReading two = staged(
      "## Training\n\nPre-training took 9,000 A100 GPU hours. SFT took another 300 GPU hours.");
  CHECK(staged_number(two, 0, "device_hours") == 9300);
  const FileReading cells = staged(
      "## Hardware\n\n| | Training Time (GPU hours) |\n|---|---|\n| Heron 12B | Phase 1 "
      "pretraining: 150K H100 hours Phase 2 cooldown: 100K H100 hours SFT: 900 H100 hours |");
  CHECK(staged_number(cells, 0, "device_hours") == 250900);
  // Two figures of one stage contradict each other.
  const FileReading same = staged(
      "## Training\n\nPre-training took 9,000 A100 GPU hours. Pre-training needed 4,000 GPU "
      "hours.");
  CHECK(staged_number(same, 0, "device_hours") == -1);
  CHECK_FALSE(asked_about(same, "device_hours").empty());
}

TEST_CASE("card_text: captions in italics, bold or as headings separate models") {
  for (const char* mark : {"*", "**", "### "}) {
    const std::string open = mark, close = open == "### " ? "" : open;
    const FileReading reading = staged(
        "## Environmental Impact\n\n" + open + "Heron-9b training" + close +
        "\n\n- **Hardware Type:** 128 A100\n- **Hours used:** 350 hours\n- **Carbon Emitted:** 5 t "
        "CO2eq\n\n" +
        open + "Heron-80b training" + close +
        "\n\n- **Hardware Type:** 512 A100\n- **Hours used:** 670 hours\n- **Carbon Emitted:** 40 "
        "t "
        "CO2eq\n");
    INFO(mark);
    REQUIRE(reading.runs.size() == 2);
    CHECK(staged_number(reading, 0, "accelerator_count") == 128);
    CHECK(staged_number(reading, 1, "emissions_gco2e") == 40e6);
  }
}

TEST_CASE("card_text: a table of models that are none of the card's name is there to choose from") {
  const FileReading reading = staged(
      "### Key Results\n\n| Model | Accuracy | Energy (kWh) | CO2 Emissions (kg) "
      "|\n|---|---|---|---|\n"
      "| RoBERTa, full | 0.95 | 7.3 | 3.4 |\n| MiniLM | 0.94 | 3.4 | 1.6 |");
  REQUIRE(reading.runs.size() == 2);
  CHECK(staged_number(reading, 1, "energy_kwh") == 3.4);
  CHECK_FALSE(says_other_models(reading));
}

TEST_CASE("card_text: a head that is a cell short of its rows names them in two cells") {
  const FileReading reading = staged(
      "## Impact\n\n<table><tr><td></td><td>Time (GPU hours)</td><td>Carbon Emitted "
      "(tCO2eq)</td></tr>"
      "<tr><td rowspan=\"2\">OWL</td><td>7B</td><td>1000</td><td>2</td></tr>"
      "<tr><td>13B</td><td>2500</td><td>5</td></tr></table>");
  REQUIRE(reading.runs.size() == 2);
  CHECK(staged_number(reading, 0, "device_hours") == 1000);
  CHECK(staged_number(reading, 1, "emissions_gco2e") == 5e6);
}

TEST_CASE("card_text: throughput and MFU with tokens are a time") {
  // 50e9 / (32 x 10,000) s = 43.4028 h.
  const FileReading rate =
      staged("The 1B model was trained on 50B tokens with 32 H100 GPUs at 10,000 tokens/s/GPU.");
  CHECK(within(staged_number(rate, 0, "wall_clock_hours"), 43.4028, 1e-5));
  // 6 x 3e9 x 1e12 / (0.4 x 312e12) s on one = 40,064.1 h.
  const FileReading mfu =
      staged("- Parameters: 3B\n- Tokens: 1T\n- Hardware: 64 A100 80GB\n- MFU: 40 %\n");
  CHECK(within(staged_number(mfu, 0, "device_hours"), 40064.1, 1e-5));
  // Whether all or each is meant is asked.
  const FileReading open =
      staged("The model was trained on 50B tokens with 32 H100 GPUs at 900,000 tokens/s.");
  CHECK_FALSE(asked_about(open, "wall_clock_hours").empty());
}

TEST_CASE("card_text: dates of a training are a question with the sum done") {
  // 1 February to 2 March 2023: 29 days, x 24 x 16 = 11,136.
  const FileReading reading =
      staged("## Training\n\nThe training ran from February 1 to March 2, 2023 on 16 A100 GPUs.");
  const std::string question = asked_about(reading, "device_hours");
  CHECK(question.find("29 days") != std::string::npos);
  CHECK(question.find("11,136") != std::string::npos);
}

TEST_CASE("card_text: energy that makes the emissions only with the PUE is that before it") {
  const FileReading reading = staged(
      "## Impact\n\n- Energy: 100 MWh\n- PUE: 1.2\n- Carbon intensity: 400 gCO2/kWh\n- Carbon "
      "emitted: 48 t CO2eq");
  CHECK(value_of(reading.runs.at(0), "energy_boundary") == "accelerator");
}

TEST_CASE("card_text: one part that nothing counts is one, and what counts it is asked or read") {
  const auto of = [](const std::string& hardware) {
    return staged("## Environmental Impact\n\n- **Hardware Type:** " + hardware +
                  "\n- **Hours used:** 7\n");
  };
  for (const char* one : {"Apple M2 Chip", "RTX 3090", "NVIDIA A100", "RTX 3090 (24 GB)"}) {
    INFO(one);
    const FileReading reading = of(one);
    CHECK(staged_number(reading, 0, "accelerator_count") == 1);
    CHECK(staged_number(reading, 0, "wall_clock_hours") == 7);
  }
  for (const char* many : {"A100s", "A100 GPUs", "A100 node", "A100 cluster", "several A100"}) {
    INFO(many);
    const FileReading reading = of(many);
    CHECK(staged_number(reading, 0, "accelerator_count") == -1);
    CHECK(staged_number(reading, 0, "wall_clock_hours") == -1);
  }
  CHECK(staged_number(of("dual RTX 3090"), 0, "accelerator_count") == 2);
}

TEST_CASE("card_text: a mark between digits is settled where only one reading fits") {
  // 50,000 h of 400 W are 20,000 kWh; at Germany's grid some 7 t.
  const FileReading reading = staged(
      "## Umweltauswirkungen\n\n- **Hardware:** 32 × A100 40GB SXM\n- **Trainingsdauer:** 50.000 "
      "GPU-Stunden\n- **Standort:** Deutschland\n- **Stromverbrauch:** 20.000 kWh\n- "
      "**CO2-Emissionen:** 7,1 t CO2-Äq.\n");
  CHECK(staged_number(reading, 0, "device_hours") == 50000);
  CHECK(staged_number(reading, 0, "energy_kwh") == 20000);
  const FileReading open = staged("## Training\n\n- **Trainingsdauer:** 50.000 GPU-Stunden\n");
  CHECK_FALSE(asked_about(open, "device_hours").empty());
}

TEST_CASE("card_text: figures that were not understood are shown, never denied") {
  const FileReading reading = staged("Peak use of the workers: 33 kWh a week.");
  CHECK(reading.runs.empty());
  REQUIRE(reading.notices.size() == 1);
  CHECK(reading.notices[0].message.find("33 kWh") != std::string::npos);
  CHECK(reading.notices[0].message.find("gives no figures") == std::string::npos);
}

TEST_CASE("card_text: two stages that took as long are no stage and its total", "[card_text]") {
  const FileReading reading = read_card_text(
      "# M\n\n## Hardware\n\n| Model | Training Time (GPU hours) |\n|---|---|\n"
      "| M-12B | Phase 1: 900K H100 hours Phase 2: 900K H100 hours SFT: 3,100 H100 hours |\n");
  REQUIRE(reading.runs.size() == 1);
  CHECK(value_of(reading.runs[0], "device_hours") == "1803100");
}

TEST_CASE("card_text: stages whose lines have no figure are named all the same") {
  const FileReading one = staged(
      "## Training\n\n| Stage | GPU hours |\n|---|---|\n| Pre-training | 300,000 |\n| SFT | - |\n"
      "| DPO | n/a |");
  REQUIRE(one.runs.size() == 1);
  CHECK(staged_number(one, 0, "device_hours") == 300000);
  CHECK(notice_of(one.runs[0], "no_figure") ==
        "The figures are those of Pre-training; the card gives none for SFT, DPO.");
  const FileReading two = staged(
      "## Training\n\n| Stage | GPU hours |\n|---|---|\n| Pre-training | 300,000 |\n| SFT | 200 |\n"
      "| DPO | negligible |");
  REQUIRE(two.runs.size() == 3);
  CHECK(notice_of(two, "no_figure") ==
        "The figures are those of Pre-training, SFT; the card gives none for DPO.");
  const FileReading all = staged(
      "## Training\n\n| Stage | GPU hours |\n|---|---|\n| Pre-training | 300,000 |\n| SFT | 200 |");
  CHECK(notice_of(all, "no_figure").empty());
}

TEST_CASE("card_text: tokens of stages add up to those of the training", "[card_text]") {
  const FileReading stages = staged(
      "## Training\n\n| Stage | Tokens |\n|---|---|\n| Stage 1 | 2.0T |\n| Stage 2 | 500B |\n"
      "| Long context | 100B |");
  REQUIRE(stages.runs.size() == 1);
  CHECK(staged_number(stages, 0, "tokens") == 2.6e12);
  REQUIRE_FALSE(stages.runs[0].values.empty());
  const std::string& assumed = stages.runs[0].values.front().assumed;
  CHECK(holds(assumed, "Stage 1"));
  CHECK(holds(assumed, "Long context"));
  // Models are no stages; what was seen of them is said.
  const FileReading models =
      staged("## Models\n\n| Model | Tokens |\n|---|---|\n| Kea-1B | 2.0T |\n| Kea-7B | 5T |");
  CHECK(models.runs.empty());
  CHECK(holds(notice_of(models, "nothing_found"), "only sizes of Kea-1B"));
}
