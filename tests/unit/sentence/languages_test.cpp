// Sentences of other languages, times in words, and parts by where they stand.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/sentence.hpp"

using namespace trainprint;

namespace {

RunReading read_run(const std::string& text) {
  const auto reading = read_sentence(text);
  INFO(text);
  CHECK(reading.ok());
  return reading ? reading->run : RunReading{};
}

std::string hours_of(const std::string& time) {
  return value_of(read_run("LoRA of Mistral 7B on one RTX 4090 " + time + " in Berlin"),
                  "wall_clock_hours");
}

}  // namespace

TEST_CASE("sentence: times in words are read, vague ones are asked", "[sentence]") {
  CHECK(hours_of("for a week") == "168");
  CHECK(hours_of("for half an hour") == "0.5");
  CHECK(hours_of("for 1½ days") == "36");
  CHECK(hours_of("for a day and a half") == "36");
  CHECK(hours_of("for two and a half days") == "60");
  for (const char* vague : {"overnight", "all weekend", "for a few hours", "for several days"}) {
    INFO(vague);
    const RunReading run =
        read_run("LoRA of Mistral 7B on one RTX 4090 " + std::string(vague) + " in Berlin");
    CHECK(value_of(run, "wall_clock_hours").empty());
    CHECK(holds(question_of(run, "wall_clock_hours"), "Write it like 12 hours or 2 days"));
  }
  CHECK(hours_of("for 9 hours overnight") == "9");
}

TEST_CASE("sentence: a laptop's part, boxes of eight and slices keep what they say", "[sentence]") {
  for (const char* laptop : {"a laptop RTX 3060", "an RTX 3060 laptop", "my laptop's RTX 3060"}) {
    INFO(laptop);
    const RunReading run = read_run("LoRA on " + std::string(laptop) + " for 9 hours in Berlin");
    CHECK(value_of(run, "accelerator") == "nvidia-rtx-3060-laptop");
    CHECK(value_of(run, "accelerator_count") == "1");
  }
  CHECK(value_of(read_run("LoRA on a desktop RTX 3060 for 9 hours"), "accelerator") ==
        "nvidia-rtx-3060");
  CHECK(value_of(read_run("2 HGX boxes of H100 for 9 hours"), "accelerator_count") == "16");
  CHECK(value_of(read_run("16 Trillium TPUs for 9 hours"), "accelerator_count") == "16");
  CHECK(value_of(read_run("v6e-64 (Trillium) for 9 hours"), "accelerator_count") == "64");
  CHECK(value_of(read_run("LoRA, A100 x 8 with it, 3 days"), "accelerator_count") == "8");
}

TEST_CASE("sentence: Chinese, Japanese, Korean and Russian sentences are read", "[sentence]") {
  const struct {
    const char *text, *count, *hours, *region;
  } cases[] = {
      {"在北京用8张A100训练72小时", "8", "72", "Beijing"},
      {"8 A100 за 3 дня в Москве", "8", "72", "Moscow"},
      {"서울에서 A100 8장으로 3일 동안 학습", "8", "72", "Seoul"},
      {"東京でA100 8枚を使って48時間学習", "8", "48", "Tokyo"},
      {"在德国用8张A100训练了100小时", "8", "100", "Germany"},
      {"在法國用 8 張 A100 訓練 100 小時", "8", "100", "France"},
      {"日本でA100を8枚使って100時間学習した", "8", "100", "Japan"},
      {"A100 8장으로 프랑스에서 100시간 학습", "8", "100", "France"},
      {"обучено в Казахстане на 4 A100 за 10 часов", "4", "10", "Kazakhstan"},
      // The タイ (Thailand) of real time, the 이란 (Iran) of a verb's end.
      {"リアルタイムで8枚のA100を100時間", "8", "100", ""},
      {"학습이란 A100 8장으로 100시간", "8", "100", ""},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const RunReading run = read_run(c.text);
    CHECK(value_of(run, "accelerator") == "nvidia-a100");
    CHECK(value_of(run, "accelerator_count") == c.count);
    CHECK(value_of(run, "wall_clock_hours") == c.hours);
    CHECK(value_of(run, "region") == c.region);
  }
  const std::string chinese = "在北京用8张A100训练72小时";
  CHECK(source_of(chinese, read_run(chinese), "wall_clock_hours") == "72小时");
}

TEST_CASE("sentence: a place is read between words that are read already", "[sentence]") {
  const struct {
    const char *text, *region;
  } cases[] = {
      {"9 h Berlin A100", "Berlin"},
      {"LoRA, 9 h Berlin, A100", "Berlin"},
      {"A100 Berlin 9 h", "Berlin"},
      {"A100 Jean Zay 9 h", "Jean Zay"},
      {"A100, 9 h, Andalusia", "Andalusia"},
      // The names of models and data are none.
      {"trained a Jordan model on an A100 for 9 h", ""},
      {"fine-tuned Chad for 9 h on an A100", ""},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const RunReading run = read_run(c.text);
    CHECK(value_of(run, "accelerator") == "nvidia-a100");
    CHECK(value_of(run, "wall_clock_hours") == "9");
    CHECK(value_of(run, "region") == c.region);
  }
}

TEST_CASE("sentence: the billion of a German sentence is asked", "[sentence]") {
  const RunReading german = read_run("8 A100, 100 Stunden, Trainingsdaten: 1 Billion Token");
  CHECK(value_of(german, "tokens").empty());
  CHECK(holds(question_of(german, "tokens"), "Languages differ on this word"));
  CHECK(value_of(read_run("8 A100, 100 hours, 1 billion tokens"), "tokens") == "1000000000");
}

TEST_CASE("sentence: digits of a size in a model's name are no accelerator", "[sentence]") {
  const RunReading run = read_run("Qwen1.5-MoE-A2.7B on one A100 for 5 hours in France");
  CHECK(value_of(run, "accelerator") == "nvidia-a100");
  CHECK(value_of(run, "active_parameters") == "2700000000");
}

TEST_CASE("sentence: the decimal comma of a size is read, and never cut off", "[sentence]") {
  const struct {
    const char *text, *parameters;
  } cases[] = {
      {"un modèle 1,3B sur 100B de tokens avec 32 A100 en Irlande", "1300000000"},
      {"Modell 6,74B auf 8 A100, 100 Stunden", "6740000000"},
      {"1,3B auf 8 A100", "1300000000"},
      // Three digits are a group, and a list has its blank.
      {"a 1,300M model on 8 A100", "1300000000"},
      {"sizes 7, 13B on 8 A100", "13000000000"},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    CHECK(value_of(read_run(c.text), "parameters") == c.parameters);
  }
}

TEST_CASE("sentence: words end at the typographic apostrophe", "[sentence]") {
  const RunReading run = read_run("L’affinage d’un modèle 3B a consommé 42 kWh en France");
  CHECK(value_of(run, "training_type") == "fine-tuning");
  CHECK(value_of(run, "energy_kwh") == "42");
  CHECK(value_of(run, "parameters") == "3000000000");
}
