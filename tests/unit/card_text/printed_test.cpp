// What training programs print into a card, and the compute that a card states.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/lint.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

RunReading printed_card(const std::string& text) {
  const FileReading reading = read_card_text(text);
  return reading.runs.size() == 1 ? reading.runs.front() : RunReading{};
}

double printed_number(const std::string& text, std::string_view field) {
  const auto value = parse_number(value_of(printed_card(text), field));
  return value ? *value : -1;
}

}  // namespace

TEST_CASE("card_text: the Trainer's print gives time and compute, in a listing too") {
  // Seconds and FLOP of a TrainOutput; a timedelta and units of 2^30 of log_metrics.
  const std::string output =
      "# M\n\n```\nTrainOutput(global_step=800, training_loss=0.3, metrics={'train_runtime': "
      "7200.5, "
      "'train_samples_per_second': 8.8, 'total_flos': 2.5e+16, 'epoch': 2.0})\n```\n";
  CHECK(within(printed_number(output, "wall_clock_hours"), 7200.5 / 3600, 1e-12));
  CHECK(printed_number(output, "training_flop") == 2.5e16);
  const std::string metrics =
      "# M\n\n```text\n***** train metrics *****\n  epoch = 1.0\n  total_flos = 5000GF\n"
      "  train_runtime = 2:30:00.50\n```\n";
  CHECK(within(printed_number(metrics, "wall_clock_hours"), 2.5 + 0.5 / 3600, 1e-12));
  CHECK(printed_number(metrics, "training_flop") == 5000.0 * 1073741824.0);
}

TEST_CASE("card_text: the Trainer's FLOP of a model of sound or images are asked about") {
  const std::string text =
      "---\npipeline_tag: automatic-speech-recognition\n---\n# M\n\n"
      "{'train_runtime': 3600.0, 'total_flos': 2e19}\n";
  const RunReading reading = printed_card(text);
  CHECK(value_of(reading, "training_flop").empty());
  REQUIRE(reading.questions.size() == 1);
  CHECK(reading.questions[0].field == "training_flop");
  CHECK(value_of(reading, "wall_clock_hours") == "1");
}

TEST_CASE("card_text: Unsloth's banner and the lines of its notebooks are read") {
  const std::string banner =
      "# M\n\n```\n==((====))==  Unsloth 2025.3\n   \\\\   /|    Tesla T4. Num GPUs = 1. Max "
      "memory: "
      "14.7 GB.\n==((====))==  Unsloth - 2x faster free finetuning | Num GPUs used = 1\n"
      "   \\\\   /|    Num examples = 2,000 | Num Epochs = 1 | Total steps = 60\n"
      " \"-____-\"     Trainable parameters = 20,000,000 of 3,000,000,000 (0.67% trained)\n```\n";
  const RunReading reading = printed_card(banner);
  CHECK(value_of(reading, "accelerator") == "T4");
  CHECK(value_of(reading, "accelerator_count") == "1");
  CHECK(value_of(reading, "trainable_parameters") == "20000000");
  CHECK(value_of(reading, "parameters") == "3000000000");
  const std::string lines =
      "# M\n\n## Training\n\n```\n540.0 seconds used for training.\n9.0 minutes used for "
      "training.\n"
      "Peak reserved memory = 7.1 GB.\n```\n";
  CHECK(printed_number(lines, "wall_clock_hours") == 0.15);
}

TEST_CASE("card_text: an axolotl card's steps and batches are tokens, and a missing time is said") {
  const std::string text =
      "---\nbase_model: acme/Heron-3B\n---\n```yaml\nbase_model: acme/Heron-3B\nadapter: lora\n"
      "sequence_len: 2048\nsample_packing: true\nmicro_batch_size: 4\n"
      "gradient_accumulation_steps: 2\n```\n# out\n\n## Training procedure\n\n"
      "- train_batch_size: 4\n- num_devices: 2\n- gradient_accumulation_steps: 2\n\n"
      "### Training results\n\n| Training Loss | Epoch | Step | Validation Loss |\n"
      "|:---:|:---:|:---:|:---:|\n| 0.9 | 1.0 | 100 | 0.8 |\n| 0.7 | 2.0 | 200 | 0.7 |\n";
  const RunReading reading = printed_card(text);
  CHECK(value_of(reading, "steps") == "200");
  CHECK(value_of(reading, "per_device_batch") == "4");
  CHECK(value_of(reading, "gradient_accumulation") == "2");
  CHECK(value_of(reading, "world_size") == "2");
  CHECK(value_of(reading, "sequence_length") == "2048");
  CHECK(value_of(reading, "parameters") == "3000000000");
  REQUIRE(!reading.notices.empty());
  CHECK(reading.notices[0].message.find("no time") != std::string::npos);
}

TEST_CASE("card_text: training compute is read in the ways that it is written") {
  const std::string head = "# M\n\n## Training\n\n";
  for (const auto& [text, flop] :
       {std::pair<std::string, double>{"Training compute: 3e23 FLOPs", 3e23},
        {"**Cumulative Compute:** 1.5x10^20 FLOP", 1.5e20},
        {"- Training FLOPs: 2.5e19", 2.5e19},
        {"The model was trained with 6e18 FLOPs.", 6e18},
        {"Training took 10^21 floating point operations.", 1e21},
        {"We trained it with a total of 400 ZFLOPs.", 4e23},
        {"Total training compute: 100 PFLOP/s-days", 8.64e21},
        {"| | |\n|---|---|\n| Training compute | 3.8e25 FLOPs |", 3.8e25},
        {"| | |\n|---|---|\n| Training compute (ZFLOPs) | 380 |", 3.8e23}}) {
    INFO(text);
    CHECK(within(printed_number(head + text + "\n", "training_flop"), flop, 1e-12));
  }
  // Rates, and the FLOP of one pass, are none of a training.
  for (const char* text : {"Training reached 180 TFLOPs per GPU.", "- FLOPs: 4.1G",
                           "Trained at a peak throughput of 2 EFLOPS."})
    CHECK(printed_number(head + text + "\n", "training_flop") == -1);
}

TEST_CASE("card_text: what a training took is read outside a heading about it") {
  const RunReading colab = printed_card(
      "# M\n\nFine-tuning took 30 minutes on a free Colab T4 (reserved memory 9 GB).\n");
  CHECK(value_of(colab, "accelerator") == "T4");
  CHECK(value_of(colab, "wall_clock_hours") == "0.5");
  CHECK(value_of(printed_card("# M\n\nThe model took 120,000 H100-hours on JUPITER.\n"),
                 "device_hours") == "120000");
  const RunReading place = printed_card(
      "# M\n\nTrained for 500 steps, batch size 1, on one RTX 3090 (about 2 h). Location: "
      "Norway.\n");
  CHECK(value_of(place, "accelerator_count") == "1");
  CHECK(value_of(place, "region") == "Norway");
  CHECK(value_of(printed_card("# M\n\n## Training\n\nWe used 900 GCD-hours on LUMI.\n"),
                 "region") == "LUMI");
  const RunReading quoted = printed_card(
      "# M\n\nOne of the models of \"Heron: a model in a day\", with code. We trained it for 20 "
      "hours on a single A6000 GPU.\n");
  CHECK(value_of(quoted, "wall_clock_hours") == "20");
}

TEST_CASE(
    "card_text: a figure of CodeCarbon's that the body confirms is no matter for the linter") {
  const std::string head =
      "---\nco2_eq_emissions:\n  emissions: 25.17\n  source: codecarbon\n---\n# M\n## Carbon\n";
  CHECK(
      read_card(head + "- **Carbon Emitted**: 0.025 kg of CO2\n", judge_by_card).findings.empty());
  CHECK(read_card(head, judge_by_card).findings.size() == 1);
}

TEST_CASE("card_text: CodeCarbon's lines in a listing give the energy", "[card_text]") {
  const std::string lines =
      "[codecarbon INFO @ 09:15:02] Energy consumed for all GPUs : 1.3000 kWh. Total GPU Power : "
      "650.1 W\n[codecarbon INFO @ 09:15:02] 0.700000 kWh of electricity used since the "
      "beginning.\n[codecarbon INFO @ 11:15:02] 1.514000 kWh of electricity and 0.0 L of water "
      "were "
      "used since the beginning.\n";
  const RunReading run = printed_card("# M\n\n## Training\n\n```\n" + lines + "```\n");
  CHECK(value_of(run, "energy_kwh") == "1.514");
  CHECK(value_of(run, "energy_boundary") == "it");
  const RunReading two = printed_card("# M\n\n## Training\n\n```\n" + lines +
                                      "[codecarbon INFO @ 12:00:00] 0.200000 kWh of electricity "
                                      "used since the beginning.\n```\n");
  CHECK(value_of(two, "energy_kwh").empty());
  REQUIRE_FALSE(two.questions.empty());
  CHECK(two.questions.front().field == FieldName("energy_kwh"));
  REQUIRE(two.questions.front().answers.size() == 2);
  CHECK(two.questions.front().answers.front().value == "1.714");
}
