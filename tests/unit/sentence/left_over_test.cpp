// Words that change a figure by a factor are asked about, and never only listed.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/sentence.hpp"

using namespace trainprint;

namespace {

struct LeftOver {
  const char *text, *field, *expected;  ///< The value, or "answer answer " of a question.
};

RunReading run_left(std::string_view text) {
  INFO(text);
  const auto reading = read_sentence(text);
  CHECK(reading.ok());
  return reading ? reading->run : RunReading{};
}

void check_left(const std::vector<LeftOver>& cases) {
  for (const LeftOver& c : cases) {
    CAPTURE(c.text);
    const RunReading run = run_left(c.text);
    CHECK(value_of(run, c.field) == c.expected);
    CHECK(question_of(run, c.field).empty());
  }
}

void check_left_answers(const std::vector<LeftOver>& cases) {
  for (const LeftOver& c : cases) {
    CAPTURE(c.text);
    const RunReading run = run_left(c.text);
    CHECK(value_of(run, c.field).empty());
    CHECK(!question_of(run, c.field).empty());
    std::string answers;
    for (const ReadQuestion& question : run.questions) {
      if (question.field != c.field) continue;
      for (const ReadAnswer& answer : question.answers) answers += answer.value + " ";
    }
    CHECK(answers == c.expected);
  }
}

}  // namespace

TEST_CASE("sentence: how often it ran is multiplied with the figure, or asked", "[sentence]") {
  check_left_answers({
      {"8 A100 for 10 hours, 3 seeds", "wall_clock_hours", "10 30 "},
      {"8 A100 for 10 hours for each of 4 folds", "wall_clock_hours", "10 40 "},
      {"8 A100 for 10 hours, repeated three times", "wall_clock_hours", "10 30 "},
      {"8 A100 for 10 hours (×3)", "wall_clock_hours", "10 30 "},
      {"3 seeds of BERT on 8 A100 for 10 hours", "wall_clock_hours", "10 30 "},
      {"BERT with 5 random seeds on an A100 for 10 hours", "wall_clock_hours", "10 50 "},
      {"5-fold cross-validation on an A100 for 10 hours", "wall_clock_hours", "10 50 "},
      {"trained twice on 8 A100 for 10 hours", "wall_clock_hours", "10 20 "},
      {"8 A100, 20 часов, дважды", "wall_clock_hours", "20 40 "},
      {"30 kWh in Sweden, 4 runs", "energy_kwh", "30 120 "},
      {"обучено трижды на 8 A100 за 20 часов", "wall_clock_hours", "20 60 "},
      {"обучено 5 раз на 8 A100 за 20 часов", "wall_clock_hours", "20 100 "},
      {"训练了3次，每次8张A100 10小时", "wall_clock_hours", "10 30 "},
      {"8 A100 10 hours x3", "wall_clock_hours", "10 30 "},
      {"8 A100 pendant 10 heures, trois fois", "wall_clock_hours", "10 30 "},
      {"trained 5 models on 8 A100 for 10 hours", "wall_clock_hours", "10 50 "},
      {"100 A100 hours, 3 seeds", "device_hours", "100 300 "},
  });
  check_left({
      {"5 runs of 2 h each on 8 A100", "wall_clock_hours", "10"},
      {"3 runs on an A100, 5 kWh each", "energy_kwh", "15"},
      {"one run on 8 A100 for 10 hours", "wall_clock_hours", "10"},
      {"8 A100 for 10 hours, seed 42", "wall_clock_hours", "10"},
      {"8 A100 for 10 hours, 3 times faster than before", "wall_clock_hours", "10"},
      {"8 A100 for 10 hours, 4x compression", "wall_clock_hours", "10"},
      {"8 A100 for 10 hours in double precision", "wall_clock_hours", "10"},
      {"8 A100 for 10 hours in 3 stages", "wall_clock_hours", "10"},
      {"5 seeds on an A100, 100 hours in total", "wall_clock_hours", "100"},
  });
}

TEST_CASE("sentence: no device is one where another number stands beside it", "[sentence]") {
  check_left_answers({
      {"A100s, eight of them, for 10 hours", "accelerator_count", ""},
      {"A100, eight of them, for 10 hours", "accelerator_count", "1 8 "},
      {"A100 (n=8) for 10 hours", "accelerator_count", "1 8 "},
      {"A100, 10 hours, two nodes", "accelerator_count", "1 2 "},
      {"8 A100 for 10 hours, two nodes", "accelerator_count", "8 16 "},
      {"A100 pair for 10 hours", "accelerator_count", "1 2 "},
      {"H100を8基搭載したサーバー4台で10時間", "accelerator_count", ""},
  });
  check_left({
      {"A100 (4 cards) for 10 hours", "accelerator_count", "4"},
      {"a pair of 3090s for 10 hours", "accelerator_count", "2"},
      {"a pair of A100 for 10 hours", "accelerator_count", "2"},
      {"two servers, both with 8 H100, for 10 hours", "accelerator_count", "16"},
      {"an A100 40GB for 10 hours, 3 epochs", "accelerator_count", "1"},
      {"32 A100 for 10 hours, 8 GPUs per node", "accelerator_count", "32"},
      {"32 A100 on 4 nodes for 10 hours", "accelerator_count", "32"},
      {"Llama 3 8B on an A100 for 10 hours, rank 16", "accelerator_count", "1"},
      {"四台八卡A100训练10小时", "accelerator_count", "32"},
      {"四机八卡A100训练10小时", "accelerator_count", "32"},
      {"单机八卡A100训练10小时", "accelerator_count", "8"},
      {"노드 4대(각 8개 A100)로 10시간 학습", "accelerator_count", "32"},
      {"32卡A100训练两周", "accelerator_count", "32"},
      {"32卡A100训练两周", "wall_clock_hours", "336"},
      {"H100 8基を搭載した4ノードで10時間", "accelerator_count", "32"},
  });
}

TEST_CASE("sentence: a part of several is asked", "[sentence]") {
  for (const char* text :
       {"half of 8 A100s for 10 hours", "two thirds of the 9 A100 for 10 hours",
        "20 % of 8 A100 for 10 hours", "la moitié de 8 A100 pendant 10 heures"}) {
    CAPTURE(text);
    const RunReading run = run_left(text);
    CHECK(value_of(run, "accelerator_count").empty());
    CHECK(!question_of(run, "accelerator_count").empty());
  }
  check_left_answers({{"8 A100, half of the 40 hours", "wall_clock_hours", ""},
                      {"20 % of 40 kWh in Sweden", "energy_kwh", ""}});
  check_left({{"4 of 8 A100 for 10 hours", "accelerator_count", "4"},
              {"half an hour on 8 A100", "wall_clock_hours", "0.5"}});
}

TEST_CASE("sentence: dates ask how long it took, with the days between them", "[sentence]") {
  check_left_answers({
      {"8 A100 from 3 to 9 May", "wall_clock_hours", "144 168 "},
      {"8 A100, 3-9 May 2024", "wall_clock_hours", "144 168 "},
      {"8 A100 from April 28 to May 3", "wall_clock_hours", "120 144 "},
      {"8 A100 between the 3rd and the 9th of May", "wall_clock_hours", "144 168 "},
      {"8 A100 3 March to 9 April", "wall_clock_hours", "888 912 "},
      {"8 A100 from 2024-05-03 to 2024-05-09", "wall_clock_hours", "144 168 "},
      // What one of them settles holds for the other.
      {"8 A100 from 03/27/2024 to 04/05/2024", "wall_clock_hours", "216 240 "},
      {"8 A100 from 03/04/2024 to 27/04/2024", "wall_clock_hours", "576 600 "},
      {"8 A100 from 03/04/2024 to 05/04/2024", "wall_clock_hours", "48 72 1464 1488 "},
      {"8 A100 from 28/12/2024 to 3/1/2025", "wall_clock_hours", "144 168 "},
  });
  check_left({{"8 A100 for 10 hours from 3 to 9 May", "wall_clock_hours", "10"},
              {"8 A100 in May 2024 for 10 hours", "wall_clock_hours", "10"}});
}

TEST_CASE("sentence: times with colons, parts and ISO units are durations", "[sentence]") {
  check_left({
      {"8 A100, 36:12:00", "wall_clock_hours", "36.2"},
      {"8 A100 for 1:30 h", "wall_clock_hours", "1.5"},
      {"8 A100 for 5400s", "wall_clock_hours", "1.5"},
      {"8 A100 for 3d", "wall_clock_hours", "72"},
      {"8 A100, PT36H", "wall_clock_hours", "36"},
      {"8 A100 for 2 1/2 days", "wall_clock_hours", "60"},
      {"8 A100, 半天", "wall_clock_hours", "12"},
      {"8 A100, 3 dagen", "wall_clock_hours", "72"},
      {"8 A100 for cent vingt heures", "wall_clock_hours", "120"},
      {"8 A100 for 3d reconstruction", "wall_clock_hours", ""},
  });
  check_left_answers({{"8 A100 from 9:30 h to 17:30 h", "wall_clock_hours", "8 "},
                      {"8 A100 for 1k5 hours", "wall_clock_hours", ""},
                      {"8 A100, deux mille cinq cents heures", "wall_clock_hours", ""}});
}

TEST_CASE("sentence: cores and nodes are no accelerators whose hours are known", "[sentence]") {
  for (const char* text : {"5000 core-hours on an A100", "500 node-hours on A100"}) {
    CAPTURE(text);
    const RunReading run = run_left(text);
    CHECK(value_of(run, "wall_clock_hours").empty());
    CHECK(!question_of(run, "wall_clock_hours").empty());
  }
}

TEST_CASE("sentence: the place in a model's name is none, a second place is asked", "[sentence]") {
  for (const char* text :
       {"Paris-NLP-7B on 8 A100 for 10 hours", "Oslo-BERT, 8 A100, 10 hours",
        "Japan-LLM: 8 A100 for 10 hours", "London-2-7b, 8 A100, 10 hours",
        "tokyo-llm-7b on 8 A100 for 10 hours", "Berlin_GPT_2 on 8 A100 for 10 hours"}) {
    CAPTURE(text);
    CHECK(value_of(run_left(text), "region").empty());
  }
  check_left({{"8 A100 for 10 hours in Baden-Württemberg", "region", "Baden-Württemberg"},
              {"8 A100 for 10 hours in Berlin, Germany", "region", "Berlin, Germany"},
              {"8 A100 for 10 hours, AWS eu-west-3 (Paris)", "region", "eu-west-3 (Paris)"}});
  for (const char* text :
       {"8 A100 for 10 hours on AWS eu-west-2 (Paris)",
        "8 A100 for 10 hours in Vancouver, Washington", "8 A100 for 10 hours in Paris, Texas"}) {
    CAPTURE(text);
    CHECK(value_of(run_left(text), "region").empty());
    CHECK(!question_of(run_left(text), "region").empty());
  }
  check_left({{"a 12-layer model on an A100 for 10 hours", "region", ""},
              {"8 A100 for 10 hours in New York", "region", "New York"},
              {"8 A100 for 10 hours in Victoria, Canada", "region", "Victoria, Canada"}});
  CHECK(!read_sentence("8 A100 for 10 hours in New London").ok());
  CHECK(!read_sentence("8 A100 for 10 hours in Victoria").ok());
}
