// Figures of one part of a training, of nothing emitted, of no duration; and places without "in".
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/sentence.hpp"

using namespace trainprint;

namespace {

RunReading run_said(std::string_view text) {
  INFO(text);
  const auto reading = read_sentence(text);
  REQUIRE(reading.ok());
  return reading->run;
}

struct PartCase {
  const char* text;
  const char* field;
  const char* value;
};

void check_values(const std::vector<PartCase>& cases) {
  for (const PartCase& c : cases) {
    CAPTURE(c.text);
    const RunReading run = run_said(c.text);
    CHECK(value_of(run, c.field) == c.value);
    CHECK(question_of(run, c.field).empty());
  }
}

void check_asked(const std::vector<PartCase>& cases) {
  for (const PartCase& c : cases) {
    CAPTURE(c.text);
    const RunReading run = run_said(c.text);
    CHECK(value_of(run, c.field).empty());
    CHECK(!question_of(run, c.field).empty());
  }
}

std::string answers_text(std::string_view text, std::string_view field) {
  std::string out;
  for (const ReadQuestion& question : run_said(text).questions) {
    if (question.field != field) continue;
    for (const ReadAnswer& answer : question.answers) out += answer.value + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("what one epoch takes is multiplied by the epochs, or asked") {
  check_values({
      {"BERT for 3 epochs on 4 V100, each epoch takes 2 hours", "wall_clock_hours", "6"},
      {"2 hours per epoch, 10 epochs, RTX 3090", "wall_clock_hours", "20"},
      {"an epoch takes 45 minutes, 20 epochs on an A100", "wall_clock_hours", "15"},
      {"10 epochs at 30 min each on a T4", "wall_clock_hours", "5"},
      {"3 epochs, 2 h each, A100", "wall_clock_hours", "6"},
      {"5 epochs, each taking 3 hours, on 2 A100", "wall_clock_hours", "15"},
      {"every epoch took about 40 min on an A100, 12 epochs in total", "wall_clock_hours", "8"},
      {"3 h/epoch for 4 epochs on 2 T4", "wall_clock_hours", "12"},
      {"0.4 kWh per epoch, 50 epochs", "energy_kwh", "20"},
      {"BERT for 3 epochs on 4 V100, each epoch takes 2 hours", "accelerator_count", "4"},
  });
  check_asked({{"each epoch takes 2 hours on a T4", "wall_clock_hours", ""},
               {"2 hours per epoch on a T4", "wall_clock_hours", ""},
               {"one epoch took 3 hours on a T4", "wall_clock_hours", ""}});
}

TEST_CASE("what each of several runs or devices took is multiplied, or asked") {
  check_values({{"3 runs on an A100, 5 kWh each", "energy_kwh", "15"},
                {"5 kWh per run, 4 runs", "energy_kwh", "20"}});
  check_asked({{"8 A100, 5 kWh each", "energy_kwh", ""},
               {"each run used 5 kWh", "energy_kwh", ""},
               {"5 kWh each for 8 GPUs", "energy_kwh", ""},
               {"each of the 8 A100 used 5 kWh", "energy_kwh", ""},
               {"each run used 20 kg CO2", "emissions_gco2e", ""}});
  CHECK(value_of(run_said("8 A100 for 3 hours each"), "accelerator_count") == "8");
}

TEST_CASE("a share of one device is read with its name, and never as several") {
  for (const char* text :
       {"1/2 A100 for 3 hours", "a quarter of an A100 for 3 hours", "half an H100 for 3 hours"}) {
    CAPTURE(text);
    CHECK(value_of(run_said(text), "accelerator_count").empty());
    CHECK(!value_of(run_said(text), "accelerator").empty());
  }
  check_values({{"A100 (2x) for 3 hours", "accelerator_count", "2"},
                {"40 HPE nodes with 4 A100 each for 3 hours", "accelerator_count", "160"},
                {"two 8-GPU H100 nodes, 3 hours", "accelerator_count", "16"}});
}

TEST_CASE("a time of day is no duration") {
  check_asked({{"trained at 9h on an A100", "wall_clock_hours", ""},
               {"A100 since 14h30", "wall_clock_hours", ""},
               {"started at 9:30, ended at 17:30 on an A100", "wall_clock_hours", ""},
               {"started at 9 am and finished at 5 pm on an A100", "wall_clock_hours", ""}});
  check_values({{"at 14h30 on an A100 for 3 hours", "wall_clock_hours", "3"},
                {"an A100 for 9h", "wall_clock_hours", "9"},
                {"8 A100 at 400 W each for 10 hours", "overrides.accelerator_power_w", "400"}});
  CHECK(answers_text("started at 9:30, ended at 17:30 on an A100", "wall_clock_hours") == "8 ");
  CHECK(value_of(run_said("trained at 9h on an A100"), "accelerator_count") == "1");
}

TEST_CASE("what was saved or offset was not emitted by the training") {
  for (const char* text : {"saved 20 kg of CO2", "offset 20 kg CO2", "avoided 20 kg CO2e",
                           "we compensated 20 kg CO2", "saves about 20 kg CO2"}) {
    CAPTURE(text);
    CHECK(value_of(run_said(text), "emissions_gco2e").empty());
  }
  check_asked({{"20 kg CO2 were offset", "emissions_gco2e", ""},
               {"an A100 for 3 hours, emitting 20 kg CO2, all offset", "emissions_gco2e", ""}});
  check_values({{"an A100 for 3 hours, emitting 20 kg CO2", "emissions_gco2e", "20000"}});
}

TEST_CASE("a point before three digits may group thousands, and both results are answers") {
  check_asked({{"8 A100 for 1.500 hours", "wall_clock_hours", ""},
               {"1.500 GPU hours on A100", "device_hours", ""}});
  CHECK(answers_text("8 A100 for 1.500 hours", "wall_clock_hours") == "1.5 1500 ");
  check_values({{"8 A100 for 1.5 hours", "wall_clock_hours", "1.5"},
                {"8 A100 for 1,500 hours", "wall_clock_hours", "1500"}});
}

TEST_CASE("utilisation is read with and without a word between") {
  check_values({{"8 A100 for 5 days, MFU 45%", "overrides.throughput_efficiency", "0.45"},
                {"8 A100 for 5 days, MFU of 45%", "overrides.throughput_efficiency", "0.45"},
                {"8 A100 for 5 days at 45% MFU", "overrides.throughput_efficiency", "0.45"}});
}

TEST_CASE("hours that nothing ran for are asked what they ran on") {
  check_asked({{"BERT in Finland for a week", "accelerator", ""},
               {"fine-tuning BERT for 3 days in Berlin", "accelerator", ""}});
  CHECK(question_of(run_said("BERT on 8 V100 in Finland for a week"), "accelerator").empty());
}

TEST_CASE("a place is read between marks, and behind the words of other languages") {
  for (const char* text :
       {"A100, 9 h, Berlin", "Berlin: 9 h on an A100", "8 A100 pendant 3 jours en France",
        "8 A100 pendant 3 jours à Paris", "8 A100 durante 3 días en España",
        "A100で3日間東京で学習", "8 A100 3 дня в Москве", "8 A100 per 3 giorni a Milano",
        "8 A100 por 3 dias no Brasil", "8 A100 für 3 Tage in Deutschland",
        "8 A100 3 дня в Германии", "서울에서 8개의 H100으로 10일간 학습"}) {
    CAPTURE(text);
    CHECK(!value_of(run_said(text), "region").empty());
  }
  for (const char* text : {"日本語モデルをA100で3時間学習", "NER model, 9 h on an A100",
                           "BERT, PER and LOC tags, 9 h on an A100"}) {
    CAPTURE(text);
    CHECK(value_of(run_said(text), "region").empty());
  }
}

TEST_CASE("sentence: two times of one training may be meant together", "[sentence]") {
  const auto reading = read_sentence("SFT on 8 H100 for 6 hours, then DPO for 2 hours, in Germany");
  REQUIRE(reading.ok());
  REQUIRE(reading->run.questions.size() == 1);
  const std::vector<ReadAnswer>& answers = reading->run.questions[0].answers;
  REQUIRE(answers.size() == 3);
  CHECK(answers[0].value == "6");
  CHECK(answers[1].value == "2");
  CHECK(answers[2].value == "8");
}

TEST_CASE("sentence: how many ran is asked only where it counts", "[sentence]") {
  for (const char* text : {"1e21 FLOP on H100s in Ireland", "70B parameters, 15T tokens, H100",
                           "100 GPU hours on A100s"}) {
    INFO(text);
    const auto reading = read_sentence(text);
    REQUIRE(reading.ok());
    CHECK(reading->run.questions.empty());
    CHECK(value_of(reading->run, "accelerator_count").empty());
  }
  const auto range = read_sentence("200-250 A100 hours in the UK");
  REQUIRE(range.ok());
  REQUIRE(range->run.questions.size() == 1);
  CHECK(range->run.questions[0].field == "device_hours");
  const auto clock = read_sentence("20 hours on A100s");
  REQUIRE(clock.ok());
  CHECK(holds(question_of(clock->run, "accelerator_count"), "How many of them"));
}

TEST_CASE("sentence: what is measured at the wall is that of the machine", "[sentence]") {
  const auto reading = read_sentence("The run used 1.2 MWh at the wall in Quebec");
  REQUIRE(reading.ok());
  CHECK(value_of(reading->run, "energy_boundary") == "it");
}
