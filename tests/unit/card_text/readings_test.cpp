// Wordings that were once read as another number, another place or nothing at all.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/lint.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

namespace {

RunReading card_with(const std::string& body) {
  const FileReading reading = read_card_text("# Heron\n\n## Training\n\n" + body + "\n");
  return reading.runs.empty() ? RunReading{} : reading.runs.front();
}

std::string said(const std::string& body, std::string_view field) {
  return value_of(card_with(body), field);
}

double number(const std::string& body, std::string_view field) {
  const auto value = parse_number(said(body, field));
  return value ? *value : -1;
}

bool asked(const std::string& body, std::string_view field) {
  const RunReading reading = card_with(body);
  for (const ReadQuestion& question : reading.questions) {
    if (question.field == field) return value_of(reading, field).empty();
  }
  return false;
}

}  // namespace

TEST_CASE("card_text: a time is read to its last part", "[card_text]") {
  CHECK(number("Training took 1 day, 3:30:00 on 2 A100 GPUs.", "wall_clock_hours") == 27.5);
  CHECK(number("Training took 2 days 06:00:00 on 2 A100 GPUs.", "wall_clock_hours") == 54);
  CHECK(number("- **Hours used:** 1-12:00:00\n- **Hardware:** 2 x L4", "wall_clock_hours") == 36);
  CHECK(number("- **Hours used:** 3 days, 12:00:00\n- **Hardware:** 2 x L4", "wall_clock_hours") ==
        84);
  CHECK(number("- Dauer: 3 Std. 15 Min.\n- Hardware: 1 x L4", "wall_clock_hours") == 3.25);
  CHECK(number("Trained on one L4 for thirty-six hours.", "wall_clock_hours") == 36);
}

TEST_CASE("card_text: hours of each day count on the days that there were", "[card_text]") {
  CHECK(number("We trained on 2 L4 for 8 hours a day over 10 days.", "wall_clock_hours") == 80);
  CHECK(number("We trained on 2 L4, 6 h/day for 3 days.", "wall_clock_hours") == 18);
  CHECK(number("We trained on 2 L4 for 3 days, 6 hours a day.", "wall_clock_hours") == 18);
}

TEST_CASE("card_text: the time of one of several runs is asked about", "[card_text]") {
  for (const char* text : {"We did 4 runs of 6 hours on 8 A100 in Germany.",
                           "Training took 6 hours x 4 seeds on 8 A100 GPUs.",
                           "Training of five models took 20 minutes each on 8 A100 GPUs.",
                           "We trained 3 seeds, 2 hours each, on one L4."}) {
    INFO(text);
    CHECK(said(text, "wall_clock_hours").empty());
    CHECK(said(text, "device_hours").empty());
    CHECK(asked(text, "wall_clock_hours"));
  }
  CHECK(said("Training took 5 minutes an epoch on one L4.", "wall_clock_hours").empty());
}

TEST_CASE("card_text: of several times in one value none is taken for the others", "[card_text]") {
  const char* text =
      "- **Hardware:** 1 x L4\n- **Hours used:** 20 minutes for stage A and 50 minutes for stage B";
  CHECK(said(text, "wall_clock_hours").empty());
  CHECK(said(text, "device_hours").empty());
}

TEST_CASE("card_text: a tolerance is no figure of its own", "[card_text]") {
  CHECK(number("- Carbon emitted: 7.5 ± 0.5 kg CO2eq", "emissions_gco2e") == 7500);
  CHECK(number("- Carbon emitted: 7.5 kg ± 0.5 kg CO2eq", "emissions_gco2e") == 7500);
  CHECK(number("- Energy: 40 +/- 3 kWh", "energy_kwh") == 40);
  CHECK(number("Training consumed 4.5 (± 0.5) MWh.", "energy_kwh") == 4500);
}

TEST_CASE("card_text: three decimals that end in a zero may be thousands", "[card_text]") {
  CHECK(asked("- GPU hours: 2.000", "device_hours"));
  CHECK(asked("Training used 1.500 kWh on 8 A100.", "energy_kwh"));
  CHECK(number("- Energy: 0.500 kWh", "energy_kwh") == 0.5);
  CHECK(number("- Energy: 12.345 kWh", "energy_kwh") == 12.345);
}

TEST_CASE("card_text: machines multiply their accelerators in every language", "[card_text]") {
  const struct {
    const char* text;
    double count;
  } cases[] = {
      {"Trained on one 8xH100 node for 3 days.", 8},
      {"Trained on two 4-GPU A100 nodes for 3 days.", 8},
      {"Trained on a single 8xA100 80GB node in about 3 days.", 8},
      {"Trained on twenty four-GPU V100 nodes for 3 days.", 80},
      {"Trained on 3x DGX A100 for 3 days.", 24},
      {"Trained on 5 DGX H100 systems for 3 days.", 40},
      {"Trained for 3 days on 4 8xA100 nodes.", 32},
      {"Das Modell wurde 3 Tage auf 2 Knoten mit je 8 H100 trainiert.", 16},
      {"Entraînement sur 2 nœuds de 4 GPU A100 pendant 3 jours.", 8},
      {"El modelo fue entrenado en 3 nodos con 4 A100 durante 3 días.", 12},
      {"O modelo foi treinado em 2 nós com 8 A100 cada por 3 dias.", 16},
  };
  for (const auto& [text, count] : cases) {
    INFO(text << " " << said(text, "accelerator_count"));
    CHECK(number(text, "accelerator_count") == count);
    CHECK(number(text, "wall_clock_hours") == 72);
  }
  CHECK(said("Trained on 8 H100 nodes for 3 days.", "accelerator_count").empty());
}

TEST_CASE("card_text: cores and summed hours are of the accelerators", "[card_text]") {
  CHECK(number("Training used 200 TPUv3 core-hours.", "device_hours") == 100);
  CHECK(number("- GPU hours: 8 * 12\n- Hardware: 8 x A100", "device_hours") == 96);
  CHECK(number("Training took 8*12 GPU hours.", "device_hours") == 96);
  CHECK(said("Training took 500 node-hours.", "device_hours").empty());
}

TEST_CASE("card_text: letters that are also a country's code name no place", "[card_text]") {
  for (const char* place : {"own machine, 64 GB RAM", "our ML group's server", "IT department",
                            "local (MS Windows)", "IN-house"}) {
    INFO(place);
    CHECK(said(std::string("- Hardware: 1 x L4\n- Compute Region: ") + place, "region").empty());
  }
  CHECK(said("- Hardware: 1 x L4\n- Compute Region: Paris, FR", "region") == "Paris, FR");
  CHECK(said("- Hardware: Mac mini (M4, 24 GB)", "region").empty());
  CHECK(said("Trained on 8 A100 for 5 hours in the Netherlands.", "region") == "Netherlands");
  CHECK(said("Trained on 8 A100 for 5 hours in the United States.", "region") == "United States");
  CHECK(said("Trained on 8 A100 for 5 hours in Paris, Texas.", "region").empty());
}

TEST_CASE("card_text: what the base model took is not this run's", "[card_text]") {
  for (const char* text : {"The base model took 21 days on 2048 A100 GPUs.",
                           "The base model needed 500,000 GPU hours on A100.",
                           "Training the base model used 500,000 A100 hours."}) {
    INFO(text);
    CHECK(said(text, "device_hours").empty());
    CHECK(said(text, "wall_clock_hours").empty());
  }
}

TEST_CASE("card_text: the year of another model's training is not this one's", "[card_text]") {
  CHECK(said("Heron is based on Llama 2, trained in 2023.", "year").empty());
  CHECK(said("It starts from BERT, trained in 2018. We used one L4 for 3 hours.", "year").empty());
  CHECK(said("Llama 2 was trained between January 2023 and July 2023.", "year").empty());
  CHECK(said("The model was fine-tuned in May 2024 on one L4 for 3 hours.", "year") == "2024");
}

TEST_CASE("card_text: a figure is read whatever is said about it", "[card_text]") {
  CHECK(number("- Carbon Emitted: ~3 kg CO2eq (varies by region)", "emissions_gco2e") == 3000);
  CHECK(said("- Carbon Emitted: unknown, perhaps 3 kg", "emissions_gco2e").empty());
  const RunReading below = card_with(
      "- Hardware: 1 x L4\n- Carbon Emitted: less than 1 kg CO2\n- Wall-clock time: 3 hours");
  CHECK(value_of(below, "emissions_gco2e").empty());
  bool told = false;
  for (const Notice& notice : below.notices)
    told = told || notice.message.find("upper bound") != std::string::npos;
  CHECK(told);
}

TEST_CASE("card_text: a sum is asked about, not cut to its first part", "[card_text]") {
  CHECK(asked("- GPU hours: 80 (pre-training) + 15 (tuning)", "device_hours"));
  CHECK(asked("- Carbon emitted: 7 kg + 3 kg", "emissions_gco2e"));
  CHECK(asked("- Energy: 5 kWh + 2.5 kWh", "energy_kwh"));
}

TEST_CASE("card_text: a part that is not known is not dropped beside one that is", "[card_text]") {
  CHECK(asked("- Hardware: RTX 3090 and GTX 1111\n- Wall-clock time: 3 hours", "accelerator"));
  CHECK(asked("- Hardware: 2 x RTX 4090, 1 x RTX 8888", "accelerator"));
  CHECK(said("- Hardware: RTX 2080 Ti, 11 GB", "accelerator") == "RTX 2080 Ti");
}

TEST_CASE("card_text: a count is found on either side and in words", "[card_text]") {
  CHECK(number("- Hardware: NVIDIA RTX 5000 Ada Generation (32GB) x 2", "accelerator_count") == 2);
  CHECK(number("Trained on a pair of RTX 4090s for 3 days.", "accelerator_count") == 2);
  CHECK(number("We trained on 4 A100 GPUs per node on 6 nodes for 3 days.", "accelerator_count") ==
        24);
  CHECK(number("It was trained on 3 nodes, each equipped with 8 A100 GPUs, for 3 days.",
               "accelerator_count") == 24);
  CHECK(number("Trained on an H100 node (8 GPUs per node) for 3 days.", "accelerator_count") == 8);
  CHECK(said("Trained on an A100 node for 3 days.", "accelerator_count").empty());
  CHECK(number("Trained on 16 nodes (128 A100 GPUs) for 3 days.", "accelerator_count") == 128);
}

TEST_CASE("card_text: the region of a cloud that nobody knows is not Amazon's", "[card_text]") {
  const std::string hardware = "- Hardware: 8 x A100\n- Compute Region: us-east-1\n";
  CHECK(asked(hardware + "- Cloud Provider: Nimbostratus", "region"));
  CHECK(said(hardware + "- Cloud Provider: AWS", "region") == "us-east-1");
  CHECK(said(hardware + "- Cloud Provider: N/A", "region") == "us-east-1");
}

TEST_CASE("card_text: epochs are read", "[card_text]") {
  CHECK(said("Heron was trained for 3 epochs on one L4.", "epochs") == "3");
  CHECK(said("Training ran over two full epochs on one L4.", "epochs") == "2");
  CHECK(said("- num_train_epochs: 4.0\n- Hardware: 1 x L4", "epochs") == "4");
  CHECK(said("- Anzahl Epochen: 5\n- Hardware: 1 x L4", "epochs") == "5");
  CHECK(said("We trained for 3 epochs, then for 2 epochs.", "epochs").empty());
  CHECK(said("Each epoch took 3 hours.", "epochs").empty());
}

TEST_CASE("card_text: what the Trainer prints is read in text and in listings", "[card_text]") {
  CHECK(number("```\n***** train metrics *****\n  train_runtime = 0:30:00.00\n```",
               "wall_clock_hours") == 0.5);
  CHECK(number("```\n  train_runtime            = 2 days, 3:00:00.50\n```", "wall_clock_hours") >
        51);
  CHECK(number("TrainOutput(global_step=9, metrics={'train_runtime': 7200.0, 'epoch': 1.0})",
               "wall_clock_hours") == 2);
  CHECK(
      said("```\n{'train_runtime': 60}\n{'train_runtime': 120}\n```", "wall_clock_hours").empty());
}

TEST_CASE("lint: less than a minute of the named accelerator is a warning", "[lint]") {
  const CardReading reading = read_card(
      "---\nco2_eq_emissions:\n  emissions: 0.05\n  source: Colab\n  hardware_used: 1 x V100\n"
      "---\n# M\n",
      judge_by_card);
  REQUIRE_FALSE(reading.findings.empty());
  CHECK(reading.findings.front().severity == Severity::warning);
}

TEST_CASE("lint: a block and a body a thousand apart are a warning", "[lint]") {
  const std::string readme =
      "---\nco2_eq_emissions:\n  emissions: 30\n  source: estimate\n---\n# M\n\n## Environmental "
      "Impact\n\n- **Hardware Type:** 1 x A100\n- **Hours used:** 5 hours\n- **Carbon Emitted:** "
      "30 kg CO2eq\n";
  const CardReading reading = read_card(readme, judge_by_card);
  REQUIRE_FALSE(reading.findings.empty());
  bool warned = false;
  for (const CardFinding& finding : reading.findings)
    warned = warned || (finding.severity == Severity::warning &&
                        finding.message.find("1,000") != std::string::npos);
  CHECK(warned);
}

TEST_CASE("card_text: stages of one training are kept, behind their sum", "[card_text]") {
  const FileReading reading = read_card_text(
      "# Heron\n\n## Compute\n\n| Stage | GPUs | GPU hours |\n|---|---|---|\n| Pre-training | 64 x "
      "H100 | 9,000 |\n| Context extension | 64 x H100 | 700 |\n| DPO | 8 x H100 | 40 |\n");
  REQUIRE(reading.runs.size() == 4);
  CHECK(reading.first_is_sum);
  CHECK(value_of(reading.runs[0], "device_hours") == "9740");
  CHECK(value_of(reading.runs[1], "device_hours") == "9000");
  CHECK(value_of(reading.runs[3], "device_hours") == "40");
}

TEST_CASE("phrases: a field asks whether a point groups thousands", "[phrases]") {
  using K = QuantityKind;
  const auto open = [](const char* text, K kind) {
    const auto read = parse_quantity(text, kind);
    return read.ok() && read->needs_answer();
  };
  CHECK(open("15.000 kWh", K::energy));
  CHECK(open("119.000", K::device_hours));
  CHECK(open("119.000 GPU-Stunden", K::device_hours));
  CHECK(open("1.000", K::count));
  CHECK_FALSE(open("15.5 kWh", K::energy));
  CHECK_FALSE(open("12.345 kWh", K::energy));
  CHECK_FALSE(open("0.500 kWh", K::energy));
  CHECK_FALSE(open("1.100", K::pue));
  CHECK_FALSE(open("1.500B", K::tokens));
  CHECK_FALSE(open("1.500e3", K::count));
  CHECK_FALSE(open("1,000", K::count));
}

TEST_CASE("card_text: hours of one of several runs are multiplied, or asked", "[card_text]") {
  const std::string hardware = "- **Hardware:** 4 x A100\n";
  CHECK(asked(hardware + "- **Hours used:** 24 (per run)", "device_hours"));
  CHECK(number(hardware + "- **Wall-clock time:** 24 hours (per run, 3 runs)",
               "wall_clock_hours") == 72);
  CHECK(number(hardware + "- **Wall-clock time:** 12 hours per run, 3 runs", "wall_clock_hours") ==
        36);
  CHECK(number("- **Hardware:** A100 x2 (only one used)\n- **Time:** 5 hours",
               "accelerator_count") == 1);
}

TEST_CASE("card_text: a figure far outside its unit is asked about", "[card_text]") {
  const std::string grid = "overrides.grid_gco2e_per_kwh";
  CHECK(asked("- **Carbon intensity:** 2 kg CO2/kWh\n- **Energy:** 120 kWh", grid));
  CHECK(asked("- **Carbon intensity:** 0.4\n- **Energy:** 120 kWh", grid));
  CHECK(number("- **Carbon intensity:** 0.4 kg CO2/kWh\n- **Energy:** 120 kWh", grid) == 400);
  CHECK(number("- **Carbon intensity:** 400\n- **Energy:** 120 kWh", grid) == 400);
}

TEST_CASE("card_text: a rate is no duration and no number of tokens", "[card_text]") {
  for (const char* rate :
       {"Training Steps/sec: 0.276", "Time per step: 2.1 s", "Tokens/s: 18,400"}) {
    CAPTURE(rate);
    const RunReading reading = card_with("- Hardware: 8 x A100\n- " + std::string(rate));
    CHECK(reading.questions.empty());
    CHECK(value_of(reading, "wall_clock_hours").empty());
    CHECK(value_of(reading, "device_hours").empty());
    CHECK(value_of(reading, "tokens").empty());
  }
}

TEST_CASE("card_text: data centres are places in every language", "[card_text]") {
  for (const std::string label : {"Rechenzentrum", "Centre de calcul", "Centro de datos",
                                  "Centro di calcolo", "Centro de dados", "データセンター"}) {
    CAPTURE(label);
    CHECK(said("- **Hardware:** 4 x A100\n- **" + label + ":** Frankfurt", "region") ==
          "Frankfurt");
  }
}

TEST_CASE("card_text: a place in prose is read in other languages", "[card_text]") {
  CHECK(said("El modelo se entrenó durante 100 horas en 8 GPU A100 en España.", "region") ==
        "España");
}

TEST_CASE("card_text: a German billion is asked about", "[card_text]") {
  CHECK(
      asked("- **Trainingstoken:** 1 Billion Token\n- **Dauer:** 48 Stunden auf 8 A100", "tokens"));
  CHECK(number("- **Training data:** 1 billion tokens\n- **Duration:** 48 hours on 8 A100",
               "tokens") == 1e9);
}

TEST_CASE("card_text: emissions by contract are told apart wherever the word stands",
          "[card_text]") {
  CHECK(number("Training emitted 12 tCO2eq location-based and 3 tCO2eq market-based.",
               "emissions_gco2e") == 12e6);
  CHECK(number("Training emitted 39 tCO2e (location-based), 0 tCO2e (market-based).",
               "emissions_gco2e") == 39e6);
  const RunReading none = card_with("- **Carbon emitted:** 0 kg (100% renewable energy)");
  CHECK(value_of(none, "emissions_gco2e").empty());
}

TEST_CASE("card_text: the figure of one epoch is that of all, of one run is asked", "[card_text]") {
  const std::string on = "Trained on 4 A100 GPUs. ";
  CHECK(number(on + "Each epoch took 2 hours, 10 epochs.", "wall_clock_hours") == 20);
  CHECK(number(on + "Each epoch takes 2 hours; we trained for 10 epochs.", "wall_clock_hours") ==
        20);
  CHECK(asked("We made 3 runs, 5 kWh each.", "energy_kwh"));
}

TEST_CASE("card_text: several labels in one line are several lines", "[card_text]") {
  const std::string line =
      "**Hardware:** 2 nodes of 8xH100 | **Wall time:** 13:30:00 | **Region:** Germany";
  CHECK(number(line, "accelerator_count") == 16);
  CHECK(number(line, "wall_clock_hours") == 13.5);
  CHECK(said(line, "region") == "Germany");
}

TEST_CASE("card_text: a city is where a run of known hours ran", "[card_text]") {
  CHECK(said("Trained for 3 hours on 8 V100 in Toulouse.", "region") == "Toulouse");
  CHECK(said("L'entraînement a duré 2 jours sur 2 GPU RTX 4090 à Toulouse.", "region") ==
        "Toulouse");
  CHECK(said("Trained for 3 hours on 8 V100 in Azure canadacentral...", "region") ==
        "Azure canadacentral");
  CHECK(said("Trained on newspapers of Toulouse.", "region").empty());
  CHECK(said("Fine-tuned using Unsloth on a free Colab T4.", "accelerator") == "T4");
  CHECK(number("- ハードウェア: A100 80GB x 16\n- 学習時間: 7日", "wall_clock_hours") == 168);
}

TEST_CASE("card_text: one named device is one, whatever unit its time is in", "[card_text]") {
  CHECK(number("- Hardware Type: RTX 4090\n- Hours used: 20 minutes", "accelerator_count") == 1);
  CHECK(number("- Hardware Type: RTX 4090\n- Hours used: 20", "accelerator_count") == 1);
  CHECK(number("- Hardware Type: RTX 4090s\n- Hours used: 20 minutes", "accelerator_count") == -1);
  CHECK(number("We trained for 3 days on A100 GPUs.", "accelerator_count") == -1);
  // 4.2e22 FLOP are 4.3 years of one A100 at its peak.
  const std::string large = "- Parameters: 7B\n- Training tokens: 1T\n- Hardware Type: A100\n";
  CHECK(number(large + "- Training time: 14 days", "accelerator_count") == -1);
  CHECK(number("- Hardware Type: A100\n- Training time: 14 days", "accelerator_count") == 1);
}

TEST_CASE("card_text: a processor is found beside what only runs the model later", "[card_text]") {
  const std::string hardware =
      "- **Hardware Type:** CPU (Ryzen 5 3600) for training; CPU/GPU for inference\n";
  CHECK(asked(hardware + "- **Hours used:** 10", "overrides.accelerator_power_w"));
  const RunReading range = card_with(hardware + "- **Hours used:** ~5-7 hours");
  CHECK(holds(question_of(range, "overrides.accelerator_power_w"), "Ryzen 5 3600"));
  for (const ReadQuestion& question : range.questions) {
    if (question.field != "device_hours") continue;
    REQUIRE(question.answers.size() == 2);  // of one processor, by the clock is summed
    CHECK(question.answers[0].field == "wall_clock_hours");
  }
  CHECK_FALSE(asked("- **Hardware Type:** CPU: Xeon; GPU: Voodoo 9\n- **Hours used:** 10",
                    "overrides.accelerator_power_w"));
}

TEST_CASE("card_text: figures of more than this training say so", "[card_text]") {
  const RunReading whole = card_with(
      "Emissions were 310 metric tons of CO2e for the whole series, of which 40% for development.");
  CHECK(value_of(whole, "emissions_gco2e") == "310000000");
  CHECK(holds(notice_of(whole, "parts"), "more than the one training"));
  CHECK(notice_of(card_with("Training emitted 310 t of CO2e."), "parts").empty());
}

TEST_CASE("card_text: what is counted as none by contracts is no figure", "[card_text]") {
  const FileReading none = read_card_text(
      "# M\n\n## Environmental Impact\n\nEmissions: 0 kg (100% renewable energy).\n");
  CHECK(none.runs.empty());
  CHECK(holds(notice_of(none, "offset"), "by contracts or offsets"));
  CHECK(notice_of(none, "zero").empty());
}

TEST_CASE("card_text: the time of one of several parts is asked, whatever they are",
          "[card_text]") {
  CHECK(asked("Each of the 24 layers took 2 hours on an A100.", "wall_clock_hours"));
  CHECK(asked("We trained 5 seeds, each taking 6 hours on one A100.", "wall_clock_hours"));
  const RunReading seeds = card_with("We trained 5 seeds, each taking 6 hours on one A100.");
  REQUIRE(seeds.questions.size() == 1);
  REQUIRE(seeds.questions[0].answers.size() == 2);
  CHECK(seeds.questions[0].answers[0].value == "6");
  CHECK(seeds.questions[0].answers[1].value == "30");
}

TEST_CASE("card_text: the front matter's list of hardware and its unit are looked at",
          "[card_text]") {
  const auto front = [](const std::string& block) {
    const FileReading reading = read_card_text("---\nco2_eq_emissions:\n" + block + "---\n# M\n");
    return reading.runs.empty() ? RunReading{} : reading.runs.front();
  };
  const RunReading listed = front("  emissions: 500\n  hardware_used:\n  - 4 x A100\n");
  CHECK(value_of(listed, "accelerator_count") == "4");
  const RunReading kilograms = front("  emissions: 42\n  unit: kg\n");
  CHECK(value_of(kilograms, "emissions_gco2e").empty());
  REQUIRE(kilograms.questions.size() == 1);
  REQUIRE(kilograms.questions[0].answers.size() == 2);
  CHECK(kilograms.questions[0].answers[0].value == "42");
  CHECK(kilograms.questions[0].answers[1].value == "42000");
  CHECK(value_of(front("  emissions: 42\n  unit: gCO2eq\n"), "emissions_gco2e") == "42");
}

TEST_CASE("card_text: hours of each device are hours by the clock", "[card_text]") {
  const std::string on = "- **Hardware Type:** 4x A100 80GB\n";
  CHECK(number(on + "- **Training time:** 36 hours per GPU", "wall_clock_hours") == 36);
  CHECK(number(on + "- **Hours used:** 36 hours per node", "wall_clock_hours") == 36);
  CHECK(number(on + "- **Trainingszeit:** 36 Stunden pro GPU", "wall_clock_hours") == 36);
  CHECK(number(on + "- **Durée:** 36 heures par GPU", "wall_clock_hours") == 36);
  CHECK(number(on + "- **Training time:** 2 hours per epoch", "wall_clock_hours") == -1);
}

TEST_CASE("card_text: a card whose only figure is a rate is not said to have none", "[card_text]") {
  const FileReading rate = read_card_text(
      "# M\n\n## Training\n\nTraining throughput was 3,000 tokens/s/GPU on 8 A100.\n");
  CHECK(rate.runs.empty());
  CHECK(holds(notice_of(rate, "nothing_found"), "8 A100"));
}

TEST_CASE("card_text: total compute is read without a word of training", "[card_text]") {
  const FileReading compute = read_card_text(
      "# M\n\n## Environmental Impact\n\nThe total compute was 3.4 × 10^22 FLOPs.\n");
  REQUIRE(compute.runs.size() == 1);
  CHECK(*parse_number(value_of(compute.runs[0], "training_flop")) == 3.4e22);
}

TEST_CASE("card_text: days on a number of devices are no sum of hours, in any language",
          "[card_text]") {
  for (const char* text : {"8 GPUs, 3 days", "A100 8枚で3日間", "A100 8장으로 3일",
                           "8张A100训练3天", "8 A100 per 3 giorni"}) {
    INFO(text);
    const std::string line = "- **GPU hours:** " + std::string(text);
    CHECK(said(line, "device_hours").empty());
    CHECK(number(line, "wall_clock_hours") == 72);
    CHECK(number(line, "accelerator_count") == 8);
  }
  CHECK(number("- **GPU hours:** 3 days", "device_hours") == 72);
}

TEST_CASE("card_text: machines that hardware is named by are multiplied by their number",
          "[card_text]") {
  CHECK(number("- **Hardware Type:** DGX A100\n- **Number of nodes:** 4\n- **Hours used:** 10",
               "accelerator_count") == 32);
  CHECK(number("- **Hardware Type:** p4d.24xlarge\n- **Number of nodes:** 2\n- **Hours used:** 10",
               "accelerator_count") == 16);
  // All of them, and no more.
  CHECK(number("- **Hardware Type:** 4 x DGX A100\n- **Number of nodes:** 4\n- **Hours used:** 10",
               "accelerator_count") == 32);
  CHECK(number("- **Hardware Type:** 32 x A100\n- **Number of nodes:** 4\n- **Hours used:** 10",
               "accelerator_count") == 32);
  CHECK(number("- **Hardware Type:** DGX A100\n- **Number of nodes:** 1\n- **Hours used:** 10",
               "accelerator_count") == 8);
  CHECK(asked("- **Hardware Type:** 8 x A100\n- **Number of nodes:** 4\n- **Hours used:** 10",
              "accelerator_count"));
}

TEST_CASE("card_text: a saint's town is none of a country's codes", "[card_text]") {
  const std::string town = "St. Johns, Canada";
  for (const std::string& body :
       {"- **Hardware Type:** A100\n- **Hours used:** 10\n- **Compute Region:** " + town,
        "Trained on 8 A100 for 10 hours. Location: " + town + ".",
        "Trained on 8 A100 for 10 hours in " + town + "."}) {
    INFO(body);
    CHECK(said(body, "region") == town);
  }
}

TEST_CASE("card_text: another's emissions and a building's energy are not the training's",
          "[card_text]") {
  CHECK(said("BLOOM emitted 25 tCO2e. Ours took 100 hours on 8 A100 GPUs.", "emissions_gco2e")
            .empty());
  CHECK(said("Quail-12B emitted 25 tCO2e. Our run took 100 hours on 8 A100.", "emissions_gco2e")
            .empty());
  const FileReading untitled =
      read_card_text("BLOOM emitted 25 tCO2e. Ours took 100 hours on 8 A100 GPUs.\n");
  REQUIRE(untitled.runs.size() == 1);
  CHECK(value_of(untitled.runs[0], "emissions_gco2e").empty());
  CHECK(holds(notice_of(untitled.runs[0], "also_said"), "25 tCO2e"));
  for (const char* other :
       {"Our office uses 300 kWh a month.", "Our building consumes 300 kWh.",
        "The lab needs 12 MWh per year.", "Inference takes 12 kWh.", "Serving took 3 kWh daily."}) {
    const std::string body = std::string(other) + " The model was trained on 8 A100 for 10 hours.";
    INFO(body);
    CHECK(said(body, "energy_kwh").empty());
    CHECK(number(body, "wall_clock_hours") == 10);
    CHECK(holds(notice_of(card_with(body), "also_said"), "Wh"));
  }
  CHECK(number("The training consumed 300 kWh on 8 A100 for 10 hours.", "energy_kwh") == 300);
}

TEST_CASE("card_text: times as clocks, standards and fractions write them", "[card_text]") {
  const std::pair<const char*, double> cases[] = {
      {"36:12:05", 36 + 12 / 60.0 + 5 / 3600.0},
      {"1:30 h", 1.5},
      {"90:00 min", 1.5},
      {"5400s", 1.5},
      {"5400 s", 1.5},
      {"PT36H", 36},
      {"P1DT12H", 36},
      {"PT5400S", 1.5},
      {"1/2 day", 12},
      {"3/4 hour", 0.75},
      {"2 1/2 days", 60},
      {"36h12m", 36.2},
  };
  for (const auto& [text, hours] : cases) {
    INFO(text);
    // In a column of one accelerator it is the same either way.
    const std::string table =
        "| | |\n|---|---|\n| Hardware | 1 x A100 |\n| Training time | " + std::string(text) + " |";
    CHECK(within(number(table, "wall_clock_hours"), hours, 1e-9));
    const std::string label =
        "- **Hardware Type:** 1 x A100\n- **Hours used:** " + std::string(text);
    CHECK(within(number(label, "wall_clock_hours"), hours, 1e-9));
    const auto field = parse_quantity(text, QuantityKind::wall_clock_hours);
    REQUIRE(field);
    CHECK(within(field->value, hours, 1e-9));
    CHECK_FALSE(field->needs_answer());
  }
  for (const char* range :
       {"2024-03-01 to 2024-03-05", "March 1 – March 5, 2024", "2024-03-01 – 2024-03-05"}) {
    INFO(range);
    const std::string body =
        "- **Hardware Type:** 8 x A100\n- **Hours used:** " + std::string(range);
    CHECK(asked(body, "device_hours"));
    CHECK_FALSE(parse_quantity(range, QuantityKind::wall_clock_hours));
  }
  // Neither a month nor a year has one length, and "M" behind "P" is a month.
  for (const char* text : {"P1M", "P1Y", "PT", "P", "P12", "PT1D"}) {
    INFO(text);
    CHECK_FALSE(parse_quantity(text, QuantityKind::wall_clock_hours));
  }
  // Stages, scores and dates are no halves of a day.
  CHECK(find_quantities("stage 1/2 takes 3 days").size() == 1);
}

TEST_CASE("card_text: figures of a broken block are listed, not denied", "[card_text]") {
  for (const char* block :
       {"  emissions: 12,5,3 kg\n  hardware_used: [8 x A100\n", "- emissions: 0.5\n- hours: 12\n",
        "  total: 12 kg\n  gpu_hours: 300\n"}) {
    INFO(block);
    const FileReading reading = read_card_text("---\nlicense: mit\nco2_eq_emissions:\n" +
                                               std::string(block) + "---\n# M\n");
    CHECK(reading.runs.empty());
    const std::string said = notice_of(reading, "nothing_found");
    CHECK(holds(said, "Seen were"));
    CHECK((holds(said, "12") || holds(said, "0.5")));
  }
  // A limit is a figure, too.
  const FileReading limit =
      read_card_text("# M\n\n## Environmental Impact\n\n- **Carbon Emitted:** less than 1 kg\n");
  CHECK(notice_of(limit, "nothing_found").empty());
  CHECK_FALSE(notice_of(limit, "upper_bound").empty());
}

TEST_CASE("card_text: times, tokens and FLOP that led to nothing are listed, in words too",
          "[card_text]") {
  for (const char* text : {"A nice model that was trained for a week.", "The model saw 2T tokens.",
                           "It took 3e21 FLOP.", "A student trained an old version for 3 days."}) {
    INFO(text);
    const FileReading reading = read_card_text("# M\n\n" + std::string(text) + "\n");
    CHECK((!reading.runs.empty() || holds(notice_of(reading, "nothing_found"), text)));
  }
  // A bound is said once, and not denied.
  const FileReading bound = read_card_text("# M\n\nTraining emitted at most 3 kg of CO2.\n");
  CHECK_FALSE(notice_of(bound, "upper_bound").empty());
  CHECK(notice_of(bound, "nothing_found").empty());
}

TEST_CASE("card_text: weeks in a sentence are a training's time as days are", "[card_text]") {
  for (const char* text : {"16 A100 for 1 week.", "16 A100 for 7 days.",
                           "A100 80GB 16장으로 일주일 동안 학습했습니다."}) {
    INFO(text);
    const FileReading reading = read_card_text("# M\n\n## Training\n\n" + std::string(text) + "\n");
    REQUIRE(reading.runs.size() == 1);
    CHECK(value_of(reading.runs.front(), "wall_clock_hours") == "168");
    CHECK(value_of(reading.runs.front(), "accelerator_count") == "16");
  }
}

TEST_CASE("card_text: a count without its noun is that of its label", "[card_text]") {
  for (const char* text : {"8 (2 nodes)", "8 in total", "eight", "8, NVLink"}) {
    INFO(text);
    const std::string body =
        "- Training time: 12 h\n- GPUs: " + std::string(text) + "\n- GPU: A100";
    CHECK(number(body, "accelerator_count") == 8);
  }
  CHECK(number("- Training time: 12 h\n- GPUs: 24 GB\n- GPU: A100", "accelerator_count") != 24);
  CHECK(number("Trained on 2 v4-8 TPU VMs for 3 days.", "accelerator_count") == 8);
}

TEST_CASE("card_text: words beside a figure that make it another's", "[card_text]") {
  CHECK(number("- Dauer: 1 j 12 h\n- Hardware: 8 A100", "wall_clock_hours") == 36);
  CHECK(asked("It took 10 hours to train on 8 A100s, twice.", "device_hours"));
  CHECK(
      asked("Each of the 5 checkpoints was trained for 10 hours on an A100.", "wall_clock_hours"));
  CHECK(said("Total energy: 120 kWh (GPU only: 80 kWh).", "energy_boundary").empty());
  CHECK(said("Total energy: 120 kWh (GPU only).", "energy_boundary") == "accelerator");
  CHECK(said("GPU power draw averaged 2.8 kW across the node (8 A100), 50 hours.",
             "overrides.accelerator_power_w")
            .empty());
  CHECK(number("Peak power 700 W per GPU, average 520 W. 64 H100 for 100 h.",
               "overrides.accelerator_power_w") == 520);
}

TEST_CASE("card_text: a training that ended early is asked about", "[card_text]") {
  CHECK(asked("We trained for 10 hours on 8 A100, with early stopping after 6 hours.",
              "wall_clock_hours"));
  CHECK(asked("We trained on 8 A100 with early stopping after 6 hours.", "device_hours"));
}

TEST_CASE("card_text: steps and the time of one are multiplied in a question", "[card_text]") {
  const RunReading run = card_with("Each step took 0.8 s; 90,000 steps on 8 A100.");
  REQUIRE(run.questions.size() == 1);
  REQUIRE(run.questions.front().answers.size() == 1);
  CHECK(run.questions.front().answers.front().value == "20");
  CHECK(value_of(run, "accelerator_count") == "8");
}

TEST_CASE("card_text: what the base model took is not read in any language", "[card_text]") {
  for (const char* text : {"The base model took 18 days on 1024 A100.",
                           "Das Basismodell wurde 18 Tage auf 1024 A100 trainiert.",
                           "Le modèle de base a été entraîné pendant 18 jours sur 1024 A100.",
                           "El modelo base fue entrenado durante 18 días en 1024 A100.",
                           "基座模型在1024张A100上训练了18天。"}) {
    INFO(text);
    CHECK(said(text, "wall_clock_hours").empty());
  }
}
