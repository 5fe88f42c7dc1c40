#include "trainprint/sentence.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"

using namespace trainprint;

namespace {

SentenceReading read(std::string_view text) {
  INFO(text);
  auto reading = read_sentence(text);
  INFO((reading ? "" : reading.error().message));
  REQUIRE(reading.ok());
  return *reading;
}

std::string unused_of(std::string_view text, const SentenceReading& reading) {
  std::string out;
  for (const ByteRange& range : reading.unused) {
    if (!out.empty()) out += "|";
    out += text.substr(range.begin, range.end - range.begin);
  }
  return out;
}

// What the sentence says of one field; empty for nothing.
std::string said_of(FieldName field, const SentenceReading& reading) {
  for (const ReadValue& value : reading.run.values) {
    if (value.field == field) return value.value;
  }
  return {};
}

// Values as "field=value", the hardware by its name in the catalogue.
struct Case {
  std::string_view text;
  std::vector<std::pair<std::string_view, std::string_view>> values;
};

const std::vector<Case> kCases = {
    {"LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin",
     {{"parameters", "7241732096"},
      {"training_type", "fine-tuning"},
      {"accelerator", "RTX 4090"},
      {"accelerator_count", "1"},
      {"wall_clock_hours", "9"},
      {"region", "Berlin"}}},
    {"We trained a 7B model on 2T tokens using 8 A100 80GB for 3 days in France",
     {{"parameters", "7000000000"},
      {"tokens", "2000000000000"},
      {"accelerator", "A100 80GB"},
      {"accelerator_count", "8"},
      {"wall_clock_hours", "72"},
      {"region", "France"}}},
    {"Fine-tuned Llama 3 8B with QLoRA for 4 hours on a Colab T4",
     {{"parameters", "8030261248"},
      {"training_type", "fine-tuning"},
      {"accelerator", "T4"},
      {"accelerator_count", "1"},
      {"wall_clock_hours", "4"}}},
    {"pretrained a 1.3B parameter GPT on 300B tokens, 64 H100s, 2 weeks, us-east-1",
     {{"parameters", "1300000000"},
      {"tokens", "300000000000"},
      {"training_type", "pre-training"},
      {"accelerator", "H100"},
      {"accelerator_count", "64"},
      {"wall_clock_hours", "336"},
      {"region", "us-east-1"}}},
    {"8x V100, 100 h",
     {{"accelerator", "V100"}, {"accelerator_count", "8"}, {"wall_clock_hours", "100"}}},
    {"used 30 kWh in Sweden", {{"energy_kwh", "30"}, {"region", "Sweden"}}},
    {"200 GPU hours on A100 in Oregon",
     {{"device_hours", "200"}, {"accelerator", "A100"}, {"region", "Oregon"}}},
    {"184,320 GPU hours on A100 80GB", {{"device_hours", "184320"}, {"accelerator", "A100 80GB"}}},
    {"Qwen2.5-7B-Instruct, SFT, 3 hours on an A100",
     {{"parameters", "7615616512"},
      {"training_type", "fine-tuning"},
      {"accelerator", "A100"},
      {"wall_clock_hours", "3"}}},
    {"trained from scratch, 125M parameters, 10B tokens",
     {{"training_type", "pre-training"}, {"parameters", "125000000"}, {"tokens", "10000000000"}}},
    {"2 nodes of 8 H100 for 5 days in Finland",
     {{"accelerator", "H100"},
      {"accelerator_count", "16"},
      {"wall_clock_hours", "120"},
      {"region", "Finland"}}},
    {"7B model, 1e22 FLOP, in Germany",
     {{"training_flop", "10000000000000000000000"}, {"region", "Germany"}}},
    {"433 MWh at Jean Zay", {{"energy_kwh", "433000"}, {"region", "Jean Zay"}}},
    {"four A100s for 12 hours in São Paulo",
     {{"accelerator", "A100"},
      {"accelerator_count", "4"},
      {"wall_clock_hours", "12"},
      {"region", "São Paulo"}}},
    {"DPO on an RTX 3090 for 90 minutes",
     {{"training_type", "fine-tuning"}, {"accelerator", "RTX 3090"}, {"wall_clock_hours", "1.5"}}},
    {"instruction-tuned Phi 3.8B on 8 MI300X for 6 hours in Norway",
     {{"training_type", "instruction-tuning"},
      {"parameters", "3800000000"},
      {"accelerator", "MI300X"},
      {"accelerator_count", "8"},
      {"region", "Norway"}}},
    {"TPU v4-128 for 10 days in us-central2", {{"wall_clock_hours", "240"}}},
    {"my laptop, M2 Max, 10 hours, in Lyon, France",
     {{"accelerator", "M2 Max"}, {"wall_clock_hours", "10"}}},
    {"RTX 4090, 9 h, PUE 1.1",
     {{"accelerator", "RTX 4090"}, {"wall_clock_hours", "9"}, {"overrides.pue", "1.1"}}},
    {"16 NVIDIA A100 for 24 hours in Virginia",
     {{"accelerator", "A100"}, {"accelerator_count", "16"}, {"wall_clock_hours", "24"}}},
    {"9 hours on a 4090", {{"accelerator", "RTX 4090"}, {"accelerator_count", "1"}}},
    {"fine-tuned for 4090 steps on an A100 for 2 h", {{"accelerator", "A100"}, {"steps", "4090"}}},
    {"fine-tuned Mistral 7B with LoRA on 52,000 examples of 512 tokens for 3 epochs on one RTX "
     "4090 "
     "in Berlin",
     {{"parameters", "7241732096"},
      {"trainable_parameters", "36208660"},
      {"training_type", "fine-tuning"},
      {"dataset_examples", "52000"},
      {"sequence_length", "512"},
      {"epochs", "3"},
      {"tokens", ""},
      {"accelerator", "RTX 4090"},
      {"accelerator_count", "1"},
      {"region", "Berlin"}}},
    {"fine-tuned Llama 8B on 2 GB of text on an A100 in France",
     {{"parameters", "8000000000"},
      {"dataset_bytes", "2000000000"},
      {"trainable_parameters", ""},
      {"accelerator", "A100"}}},
    {"52k samples, 3 epochs, max length 512, Qwen2.5-7B QLoRA on a Colab T4",
     {{"dataset_examples", "52000"},
      {"epochs", "3"},
      {"sequence_length", "512"},
      {"parameters", "7615616512"},
      {"accelerator", "T4"}}},
    {"SFT of a 1.5B model, 3,000 steps, batch size 8, max_seq_length=2048, 8x A100 in Germany",
     {{"steps", "3000"},
      {"per_device_batch", "8"},
      {"world_size", "1"},
      {"sequence_length", "2048"},
      {"accelerator_count", "8"}}},
    {"7B model, 10k rows, gradient accumulation steps 4, 500 steps, per-device batch size 2, 4 "
     "A100",
     {{"dataset_examples", "10000"},
      {"gradient_accumulation", "4"},
      {"steps", "500"},
      {"per_device_batch", "2"},
      {"world_size", "4"}}},
    {"fine-tuned bert 110M on 25,000 reviews, 256 tokens each, epochs=4",
     {{"dataset_examples", "25000"}, {"sequence_length", "256"}, {"epochs", "4"}}},
    {"instruction-tuned Llama 7B on 15k examples with up to 1,024 tokens each, one epoch",
     {{"dataset_examples", "15000"}, {"sequence_length", "1024"}, {"epochs", "1"}}},
    {"fine-tuned a 7B model for two epochs on 100M tokens",
     {{"epochs", "2"}, {"dataset_tokens", "100000000"}, {"tokens", ""}}},
    {"pretrained a 1B model for two epochs, 2T tokens in total",
     {{"epochs", "2"}, {"dataset_tokens", ""}, {"tokens", "2000000000000"}}},
    // Neither the memory of a part nor a rate is a size of the data.
    {"7B model on one A100 with 80 GB of memory, 200 steps per epoch, 30 samples per second, 9 h",
     {{"dataset_bytes", ""}, {"steps", ""}, {"dataset_examples", ""}, {"wall_clock_hours", "9"}}},
    {"emitted 31.22 tCO2eq in the USA", {{"emissions_gco2e", "31220000"}}},
    // Numbers in words are read to their end.
    {"thirty-two H100s for 10 hours", {{"accelerator", "H100"}, {"accelerator_count", "32"}}},
    {"forty-eight hours on an A100", {{"wall_clock_hours", "48"}, {"accelerator_count", "1"}}},
    {"two hundred A100 for twenty four hours",
     {{"accelerator_count", "200"}, {"wall_clock_hours", "24"}}},
    {"fine-tuned Llama 7B for twenty-five epochs on thirty thousand examples",
     {{"epochs", "25"}, {"dataset_examples", "30000"}}},
    // The memory of a part is no data.
    {"LoRA of Mistral 7B on 4x A100 80GB data parallel",
     {{"dataset_bytes", ""}, {"accelerator", "A100 80GB"}, {"accelerator_count", "4"}}},
    {"LoRA of Mistral 7B on 80GB A100 text model, 2 GB of text", {{"dataset_bytes", "2000000000"}}},
    // A year beside a place is a year.
    {"64 V100s for 2 weeks in France in 2021", {{"region", "France"}, {"year", "2021"}}},
    {"64 V100s for 2 weeks in France 2021", {{"region", "France"}, {"year", "2021"}}},
    {"64 V100s for 2 weeks in March 2021 in France", {{"region", "France"}, {"year", "2021"}}},
    {"8 A100 for 3 hours, not in France but in Poland", {{"region", "Poland"}}},
    {"8 A100 for 3 hours in Poland instead of in France", {{"region", "Poland"}}},
    // Batches of one device, of all that a step takes, and in tokens.
    {"7B model, 1000 steps with batch size 8 per GPU on 4 A100, length 2048",
     {{"per_device_batch", "8"}, {"world_size", "4"}}},
    {"7B model, 1000 steps, batch size per device: 8, on 4 A100, length 2048",
     {{"per_device_batch", "8"}, {"world_size", "4"}}},
    {"7B model, 1000 steps, global batch 64, gradient accumulation 4, length 2048, 4 A100",
     {{"per_device_batch", "64"}, {"world_size", "1"}, {"gradient_accumulation", ""}}},
    {"7B model, 1000 steps, batch size 4M tokens, 4 A100",
     {{"tokens", "4000000000"}, {"steps", ""}, {"per_device_batch", ""}}},
    {"7B model, batch size 4M tokens, 4 A100 for 9 h", {{"tokens", ""}, {"per_device_batch", ""}}},
    // All epochs together, and a length beside a number with its scale in words.
    {"7B model on 60M total tokens, 3 epochs", {{"tokens", "60000000"}, {"dataset_tokens", ""}}},
    {"7B model, 3 epochs, a total of 60M tokens", {{"tokens", "60000000"}}},
    {"7B model on 10 thousand examples of 2k tokens",
     {{"dataset_examples", "10000"}, {"sequence_length", "2000"}, {"tokens", ""}}},
    // Some of the parameters are not the model's size.
    {"7B model with 40M trainable parameters on 1B tokens",
     {{"parameters", "7000000000"}, {"trainable_parameters", "40000000"}}},
    {"47B MoE with 13B active parameters on 1B tokens",
     {{"parameters", "47000000000"}, {"active_parameters", "13000000000"}}},
    {"47B MoE, 13B active, on 1B tokens",
     {{"parameters", "47000000000"}, {"active_parameters", "13000000000"}}},
    // Machines and pairs.
    {"2 DGX A100 for 10 hours", {{"accelerator_count", "16"}}},
    {"8 nodes of A100 for 10 hours", {{"accelerator_count", "64"}}},
    {"4 A100 nodes for 10 hours", {{"accelerator_count", "32"}}},
    {"a pair of A100 for 10 hours", {{"accelerator_count", "2"}}},
    // Hours of each epoch; how busy a device was is no efficiency.
    {"3 epochs of 5 hours each on 2 A100", {{"wall_clock_hours", "15"}, {"epochs", "3"}}},
    {"5 hours on 2 A100 at 95% utilization", {{"overrides.throughput_efficiency", ""}}},
    {"5 hours on 2 A100 at 40% MFU", {{"overrides.throughput_efficiency", "0.4"}}},
    {"5 hours on 2 A100 on Leonardo", {{"region", "Leonardo"}}},
    {"5 hours on 2 A100 on LUMI", {{"region", "LUMI"}}},
    {"DGX A100 for 9 hours", {{"accelerator_count", "8"}, {"wall_clock_hours", "9"}}},
};

}  // namespace

TEST_CASE("a sentence gives the fields that it speaks of") {
  for (const auto& [text, values] : kCases) {
    const SentenceReading reading = read(text);
    for (const auto& [field, expected] : values) {
      INFO(text << ": " << field << " = " << value_of(reading.run, field));
      if (field == "accelerator") {
        const auto wanted = find_accelerator(expected);
        REQUIRE(wanted.ok());
        CHECK(value_of(reading.run, field) == wanted->accelerator->id);
      } else {
        CHECK(value_of(reading.run, field) == expected);
      }
    }
  }
}

TEST_CASE("what a sentence says can be estimated, or lacks a field") {
  std::size_t estimated = 0;
  for (const auto& [text, values] : kCases) {
    INFO(text);
    const RunReading reading = read(text).run;
    std::vector<std::string> replaced;
    const auto run = run_from_reading(reading, {}, replaced);
    INFO((run ? "" : std::string(run.error().field) + ": " + run.error().message));
    REQUIRE(run.ok());
    const auto report = estimate(*run);
    if (!report) INFO(std::string_view(report.error().field) << ": " << report.error().message);
    CHECK((report.ok() || report.error().code == ErrorCode::insufficient_input));
    estimated += report.ok();
  }
  CHECK(estimated >= 18);
}

TEST_CASE("a sentence about what is not known is refused with near matches") {
  struct Wrong {
    std::string_view text;
    ErrorCode code;
  };
  for (const auto& [text, code] : {
           Wrong{"hours -5 on an A100", ErrorCode::out_of_range},
           Wrong{"A100 for -3 days", ErrorCode::out_of_range},
           Wrong{"8x A1001 for 3 hours in France", ErrorCode::unknown_accelerator},
           Wrong{"9 hours on an X9000 GPU", ErrorCode::unknown_accelerator},
           Wrong{"8 A100 for 3 hours in Atlantis", ErrorCode::unknown_place},
           Wrong{"8 A100 for 3 hours in Frnace", ErrorCode::unknown_place},
       }) {
    INFO(text);
    const auto reading = read_sentence(text);
    REQUIRE_FALSE(reading.ok());
    CHECK(reading.error().code == code);
    if (code == ErrorCode::unknown_place) CHECK_FALSE(reading.error().suggestions.empty());
  }
}

TEST_CASE("a name's size may have several marks behind it") {
  CHECK(value_of(read("Koala-3B__it_ on 8 A100 for 3 h").run, "parameters") == "3000000000");
}

TEST_CASE("a count that stands apart from the hours is where it stands") {
  const std::string text = "LoRA of Mistral 7B on 4 RTX 4090 at home for 9 h in Berlin";
  const SentenceReading reading = read(text);
  for (const ReadValue& value : reading.run.values) {
    if (value.field != "accelerator_count") continue;
    CHECK(text.substr(value.range.begin, value.range.end - value.range.begin) == "4 RTX 4090");
    CHECK(value.value == "4");
  }
  CHECK_FALSE(value_of(reading.run, "accelerator_count").empty());
}

TEST_CASE("what a sentence leaves open is a question and no value") {
  const SentenceReading hours = read("trained for 9 hours in Berlin");
  CHECK_FALSE(question_of(hours.run, "wall_clock_hours").empty());
  CHECK(value_of(hours.run, "wall_clock_hours").empty());
  const SentenceReading several = read("Llama 7B on A100s for 9 hours");
  CHECK_FALSE(question_of(several.run, "accelerator_count").empty());
  const SentenceReading experts = read("Koala 8x7B on one H100 for 9 hours");
  CHECK_FALSE(question_of(experts.run, "parameters").empty());
  CHECK(value_of(experts.run, "parameters").empty());
  for (const std::string_view text :
       {"several A100 for 9 hours", "several hundred A100 for 9 hours", "HGX A100 for 9 hours"}) {
    INFO(text);
    const SentenceReading open = read(text);
    CHECK_FALSE(question_of(open.run, "accelerator_count").empty());
    CHECK(value_of(open.run, "accelerator_count").empty());
  }
  CHECK(value_of(read("half a dozen A100 for 9 hours").run, "accelerator_count") == "6");
  const SentenceReading runs = read("3 runs of 5 hours on 2 A100");
  CHECK_FALSE(question_of(runs.run, "wall_clock_hours").empty());
  const SentenceReading twice = read("30 kWh, or was it 40 kWh, in Sweden");
  CHECK_FALSE(question_of(twice.run, "energy_kwh").empty());
}

TEST_CASE("words that no value came from are named") {
  const std::string_view text = "Yesterday I fine-tuned Llama 3 8B on an A100 for 2 hours";
  CHECK(unused_of(text, read(text)) == "Yesterday");
  const std::string_view busy = "9 hours on an A100 at 95% utilization";
  CHECK(unused_of(busy, read(busy)) == "95|utilization");
}

TEST_CASE("a long text is no sentence") {
  const auto reading = read_sentence(std::string(1'000'000, 'a'));
  REQUIRE_FALSE(reading.ok());
  CHECK(reading.error().code == ErrorCode::not_text);
  CHECK(read_sentence(std::string(kLongestSentence, '8')).ok());
}

TEST_CASE("a sentence says whose machine it was: Colab's, a laptop, a desktop") {
  const auto setting_of = [](std::string_view text) {
    const SentenceReading reading = read(text);
    for (const ReadValue& value : reading.run.values) {
      if (std::string_view(value.field) == "setting") return value.value;
    }
    return std::string();
  };
  CHECK(setting_of("LoRA of Mistral 7B on one T4 on Colab for 3 hours") == "notebook_service");
  CHECK(setting_of("fine-tuned BERT on a Kaggle P100 for 9 hours") == "notebook_service");
  CHECK(setting_of("10 hours on my laptop with an M2 Max in Germany") == "laptop");
  CHECK(setting_of("9 hours on an RTX 4090 in my desktop in Berlin") == "workstation");
  CHECK(setting_of("9 hours on an RTX 4090 in Berlin").empty());
  CHECK(setting_of("9 hours on a T4 with a Kaggle dataset").empty());
  CHECK(setting_of("9 hours on a T4, not on Colab").empty());
}

TEST_CASE("a computer or a cloud's region after \"on\" is the place, whatever follows it") {
  const auto region_of = [](std::string_view text) { return value_of(read(text).run, "region"); };
  CHECK(region_of("pretrained on Jean Zay, 384 A100 80GB, 100 hours") == "Jean Zay");
  CHECK(region_of("512 MI250X on LUMI for 20 days") == "LUMI");
  CHECK(region_of("on LUMI with 512 MI250X for 20 days") == "LUMI");
  CHECK(region_of("trained on Azure eastus, 8 A100 for 10 hours") == "Azure eastus");
  CHECK(region_of("8 A100 on AWS us-west-2 for 10 hours") == "AWS us-west-2");
  CHECK(region_of("LoRA on Falcon 7B with one A100 for 3 hours").empty());
  CHECK(region_of("one A100 for 3 hours on Alps data").empty());
}

TEST_CASE("which end of a range is right is asked, also where hours are by the clock") {
  CHECK(!question_of(read("A100 for 10 to 30 hours").run, "wall_clock_hours").empty());
  CHECK(!question_of(read("one A100 for 10-12 hours").run, "wall_clock_hours").empty());
  CHECK(!question_of(read("4 to 8 A100 for 3 hours").run, "accelerator_count").empty());
  CHECK(question_of(read("8 A100 for 3 hours").run, "accelerator_count").empty());
}

namespace {

// "label=value" of the answers to the question about `field`.
std::vector<std::string> answers_of(std::string_view text, std::string_view field) {
  std::vector<std::string> out;
  for (const ReadQuestion& question : read(text).run.questions) {
    if (question.field != field) continue;
    for (const ReadAnswer& answer : question.answers)
      out.push_back(answer.label + "=" + std::string(answer.field) + " " + answer.value);
  }
  return out;
}
using Answers = std::vector<std::string>;

}  // namespace

TEST_CASE("several sizes are asked about, each an answer; a version is none") {
  CHECK(answers_of("7-13B on 8 A100 for 100 hours", "parameters") ==
        Answers{"7B=parameters 7000000000", "13B=parameters 13000000000"});
  CHECK(answers_of("7B to 13B on 8 A100 for 100 hours", "parameters") ==
        Answers{"7B=parameters 7000000000", "13B=parameters 13000000000"});
  CHECK(answers_of("distilled Llama 70B into Llama 8B on 8 H100 for 20 hours", "parameters") ==
        Answers{"70B=parameters 70000000000", "8B=parameters 8000000000"});
  for (const auto& [text, parameters] :
       {std::pair{"Qwen 2.5-7B on one A100 for 3 hours", "7615616512"},
        std::pair{"Qwen2.5-7B, a 7B model", "7615616512"},
        std::pair{"Llama-2-7b for 3 hours on one A100", "6738415616"},
        std::pair{"Koala 2.5-7B on one A100 for 3 hours", "7000000000"},
        std::pair{"Koala2.5-7B, a 7B model", "7000000000"}}) {
    CAPTURE(text);
    CHECK(value_of(read(text).run, "parameters") == parameters);
    CHECK(answers_of(text, "parameters").empty());
  }
}

TEST_CASE("a mixture's name says its active parameters, too") {
  const auto known = read("Qwen3-30B-A3B on 8 A100 for 10 hours").run;
  CHECK(value_of(known, "parameters") == "30532122624");
  CHECK(value_of(known, "active_parameters") == "3353032704");
  const auto reading = read("Koala-30B-A3B on 8 A100 for 10 hours").run;
  CHECK(value_of(reading, "parameters") == "30000000000");
  CHECK(value_of(reading, "active_parameters") == "3000000000");
}

TEST_CASE("what is asked has answers to press where there are two readings") {
  CHECK(answers_of("8 A100 for 100 to 200 hours", "wall_clock_hours") ==
        Answers{"100 h=wall_clock_hours 100", "200 h=wall_clock_hours 200"});
  CHECK(answers_of("5 hours on one A100 in France and Germany", "region") ==
        Answers{"France=region France", "Germany=region Germany"});
  CHECK(answers_of("5 hours on one A100 in Bosnia and Herzegovina", "region").empty());
}

TEST_CASE("how many devices there are is known, though their hours are asked") {
  const auto reading = read("8 A100 for 100 to 200 hours").run;
  CHECK(value_of(reading, "accelerator_count") == "8");
  CHECK(!question_of(reading, "wall_clock_hours").empty());
}

TEST_CASE("a count is found wherever it stands around the name") {
  for (const char* text :
       {"8xH100 10h", "trained with 8xH100 in France, 10h", "7B, 1T tokens, 8xMI300X",
        "A100-80GB (8 GPUs), 10h", "8 GPUs A100-80GB, 10h", "GPU: A100, count: 8, hours: 10",
        "8 cards V100 10 h"}) {
    CAPTURE(text);
    CHECK(value_of(read(text).run, "accelerator_count") == "8");
  }
  CHECK(value_of(read("16 nodes (4 A100/node) 10 h").run, "accelerator_count") == "64");
  CHECK(value_of(read("8 nodes x 8xA100 10h").run, "accelerator_count") == "64");
  CHECK(answers_of("2 nodes (16 A100) 10 h", "accelerator_count") ==
        Answers{"16=accelerator_count 16", "32=accelerator_count 32"});
}

TEST_CASE("what only looks like a figure of the training is none") {
  CHECK(value_of(read("7B 8K context 1T tokens 64 H100").run, "tokens") == "1000000000000");
  CHECK(value_of(read("7B 8K context 1T tokens 64 H100").run, "sequence_length").empty());
  CHECK(value_of(read("500 hours of audio on 1 A100").run, "wall_clock_hours").empty());
  CHECK(value_of(read("A100 MIG 1g.5gb for 10 h").run, "emissions_gco2e").empty());
  // A share is no whole number of devices; the field reads it with the name.
  CHECK(value_of(read("A100 MIG 1g.5gb for 10 h").run, "accelerator") == "A100 MIG 1g.5gb");
  CHECK(value_of(read("half an H100 for 10 h").run, "accelerator") == "half an H100");
  CHECK(value_of(read("half an H100 for 10 h").run, "accelerator_count").empty());
}

TEST_CASE("tokens beside steps, power of all, and a city of another state are asked") {
  CHECK(answers_of("1.3B, 100k steps of 1M tokens", "tokens") ==
        Answers{"of all steps=tokens 1000000", "of each step=tokens 100000000000",
                "of each example=sequence_length 1000000"});
  CHECK(!question_of(read("8 A100 at 2.4 kW total").run, "overrides.accelerator_power_w").empty());
  CHECK(answers_of("one A100 for 10 h in Paris, Texas", "region").size() == 2);
  CHECK(answers_of("one A100 for 10 h in Berlin, Germany", "region").empty());
}

TEST_CASE("where energy was measured says what it takes in") {
  CHECK(value_of(read("12.3 MWh measured at the PDU").run, "energy_boundary") == "it");
  CHECK(value_of(read("GPU energy 12.3 MWh").run, "energy_boundary") == "accelerator");
  CHECK(value_of(read("12.3 MWh in Norway").run, "energy_boundary").empty());
}

TEST_CASE("bytes that are no text are no sentence") {
  CHECK(read_sentence("5 hours in Norway\xff").error().code == ErrorCode::not_text);
}

TEST_CASE("sentence: where a processor trained, its power is asked and not its hours") {
  for (const std::string_view text :
       {"Trained on CPU, 2 x Xeon Gold 9999, for 40 hours in Germany",
        "40 hours on a Xeon Gold 9999 in Germany", "Trained on CPU for 40 hours in Germany"}) {
    INFO(text);
    const SentenceReading reading = read(text);
    REQUIRE(reading.run.questions.size() == 1);
    const ReadQuestion& question = reading.run.questions.front();
    CHECK(question.field == "overrides.accelerator_power_w");
    CHECK(question.question.find(text.find("9999") != text.npos ? "Gold 9999)" : "(CPU)") !=
          std::string::npos);
    CHECK(said_of("wall_clock_hours", reading) == "40");
  }
  // In the table: there is nothing to ask.
  const SentenceReading two = read("Trained on CPU, 2 x Xeon Gold 6248, for 40 hours in Germany");
  CHECK(two.run.questions.empty());
  CHECK(said_of("accelerator_count", two) == "2");
  CHECK(read("40 hours on an EPYC Milan in Germany").run.questions.empty());
  // Beside an accelerator it is the host's.
  CHECK(read("40 hours on an A100 with an EPYC Milan in Germany").run.questions.empty());
}

TEST_CASE("sentence: how many they were is kept where only their name is missing") {
  const SentenceReading reading = read("8 GPUs for 24 hours in France");
  REQUIRE(reading.run.questions.size() == 1);
  CHECK(reading.run.questions.front().field == "accelerator");
  CHECK(reading.run.questions.front().question.find("the 8?") != std::string::npos);
}

TEST_CASE("sentence: a chip by its version alone") {
  const SentenceReading reading = read("I trained on a v5e for 10 hours in Iowa");
  CHECK(reading.run.questions.empty());
  CHECK(said_of("accelerator", reading) == "google-tpu-v5e");
  // A model's version is none.
  CHECK(read("Trained my v5 model for 10 hours on an A100").run.questions.empty());
}

TEST_CASE("sentence: the power of all that ran, for a time, is energy", "[sentence]") {
  CHECK(said_of("energy_kwh", read("12 kW for 30 hours")) == "360");
  CHECK(said_of("energy_kwh", read("The cluster drew 45 kW for 3 days in Sweden")) == "3240");
  CHECK(said_of("energy_kwh", read("2 x RTX 3090, PC draws 900 W at the wall, 10 hours")) == "9");
  // Of one accelerator, it is its power.
  const SentenceReading one = read("8 A100 at 350 W for 30 hours");
  CHECK(said_of("energy_kwh", one).empty());
  CHECK(said_of("overrides.accelerator_power_w", one) == "350");
  // Without a time nothing follows from it.
  const SentenceReading timeless = read("8 A100, 12 kW");
  CHECK(said_of("energy_kwh", timeless).empty());
  CHECK_FALSE(timeless.run.questions.empty());
}

TEST_CASE("sentence: a size whose letter stands apart is one beside its model", "[sentence]") {
  CHECK(said_of("parameters", read("a 1.3 B model on 8 A100 for 20 hours")) == "1300000000");
  CHECK(said_of("parameters", read("ein Modell mit 7 B auf 8 A100, 20 Stunden")) == "7000000000");
  CHECK(said_of("parameters", read("trained with batch 7 B on 8 A100 for 20 hours")).empty());
  CHECK(said_of("parameters", read("1.3 M images on 8 A100 for 20 hours")).empty());
}

TEST_CASE("sentence: two or three small letters of a longer name are no country", "[sentence]") {
  for (const std::string_view place :
       {"La Paz", "La Rochelle", "Al Ain", "Mo i Rana", "De Bilt", "Can Tho", "Ben Guerir",
        "So Cal", "Bel Air", "St. John's", "Co. Kerry", "Me Linh"}) {
    const auto reading = read_sentence("8 A100 for 20 hours in " + std::string(place));
    INFO(place);
    CHECK((!reading.ok() || said_of("region", *reading).size() > 3 ||
           said_of("region", *reading).empty()));
  }
  for (const std::string_view place : {"US", "UK", "Usa", "UAE", "DE"})
    CHECK(said_of("region", read("8 A100 for 20 hours in " + std::string(place))) == place);
}

TEST_CASE("sentence: groups that are joined are asked about, with their sum", "[sentence]") {
  for (const auto& [text, sum] : std::vector<std::pair<std::string_view, std::string_view>>{
           {"4xA100 + 4xA100 for 10 hours", "8"},
           {"2 A100 and 2 A100 for 10 hours", "4"},
           {"4 V100 and 4 V100 32GB, 10 hours", "8"},
           {"a 3090 Ti and a 3090 for 10 hours", "2"}}) {
    INFO(text);
    const SentenceReading reading = read(text);
    bool asked = false;
    for (const ReadQuestion& question : reading.run.questions) {
      if (question.field != FieldName("accelerator_count")) continue;
      for (const ReadAnswer& answer : question.answers) asked = asked || answer.value == sum;
    }
    CHECK(asked);
  }
  CHECK(said_of("accelerator_count", read("8 A100 GPUs (A100 80GB) for 10 hours")) == "8");
}
