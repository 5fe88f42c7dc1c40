// Keys and meaning: transformers' trainer_callback.py and trainer.py.
#include <string>

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/reading.hpp"
#include "trainprint/training_files.hpp"

using namespace trainprint;

namespace {

RunReading read(const std::string& json, const ModelContext& context = {}) {
  const auto reading = read_training_file(json, context);
  if (!reading) FAIL(reading.error().message);
  REQUIRE(reading->runs.size() == 1);
  return reading->runs[0];
}

ModelContext of(const std::string& json) {
  ModelContext context;
  add_context(json, context);
  return context;
}

const std::string kState =
    R"({"epoch": 3.0, "global_step": 1500, "max_steps": 1500, "num_input_tokens_seen": 0,
  "log_history": [{"epoch": 1.0, "loss": NaN, "grad_norm": -Infinity, "step": 500},
    {"epoch": 3.0, "step": 1500, "total_flos": 6.5e15, "train_loss": 0.6, "train_runtime": 1260.0}],
  "num_train_epochs": 3, "total_flos": 6.5e15, "train_batch_size": 16, "trial_name": "a\"NaN"})";

}  // namespace

TEST_CASE("trainer_state: hours, compute, steps, epochs and batch", "[training_files]") {
  CHECK(*recognise_training_file(kState) == TrainingFile::trainer_state);
  const RunReading run = read(kState);
  CHECK(value_of(run, "wall_clock_hours") == "0.35");
  CHECK(source_of(kState, run, "wall_clock_hours") == "1260.0");
  CHECK(value_of(run, "training_flop") == "6500000000000000");
  CHECK(source_of(kState, run, "training_flop") == "6.5e15");
  CHECK(value_of(run, "steps") == "1500");
  CHECK(source_of(kState, run, "steps") == "1500");
  CHECK(value_of(run, "epochs") == "3");
  CHECK(value_of(run, "per_device_batch") == "16");
  CHECK(source_of(kState, run, "per_device_batch") == "16");
  CHECK(value_of(run, "tokens").empty());
  CHECK(run.questions.empty());
  CHECK(holds(notice_of(run, "last_session"), "resumed"));
  CHECK(holds(notice_of(run, "total_flos"), "LoRA (1.5 times)"));
}

TEST_CASE("trainer_state: before the end there are no hours", "[training_files]") {
  const RunReading run = read(
      R"({"global_step": 500, "max_steps": 1500, "log_history": [{"step": 500}], "total_flos": 0,
          "num_input_tokens_seen": 4096000})");
  CHECK(value_of(run, "wall_clock_hours").empty());
  CHECK(holds(notice_of(run, "no_runtime"), "before the training was over"));
  CHECK(holds(notice_of(run, "stopped_early"), "500 of 1500 steps"));
  CHECK(value_of(run, "training_flop").empty());
  CHECK(value_of(run, "tokens") == "4096000");
  CHECK(holds(assumed_of(run, "tokens"), "padding"));
}

TEST_CASE("trainer_state: sessions follow each other", "[training_files]") {
  const RunReading run =
      read(R"({"log_history": [{"train_runtime": 3600}, {"loss": 1}, {"train_runtime": 1800.0}]})");
  CHECK(value_of(run, "wall_clock_hours") == "1.5");
  CHECK(holds(assumed_of(run, "wall_clock_hours"), "2 sessions"));
}

TEST_CASE("trainer_state: total_flos is asked about where it is known to be wrong",
          "[training_files]") {
  ModelContext images;
  images.family = "vit";
  images.input = MainInput::pixels;
  CHECK(value_of(read(kState, images), "training_flop").empty());
  CHECK(holds(question_of(read(kState, images), "training_flop"), "hundreds of times"));
  ModelContext experts;
  experts.experts = true;
  CHECK(holds(question_of(read(kState, experts), "training_flop"), "all experts"));
  const ModelContext adapter = of(R"({"peft_type": "LORA", "r": 8})");
  CHECK(adapter.adapter);
  CHECK(holds(notice_of(read(kState, adapter), "total_flos"), "an adapter needs about 4"));
}

TEST_CASE("train_results.json says the same as the last entry", "[training_files]") {
  const std::string text =
      R"({"epoch": 1.5, "total_flos": 1e12, "train_loss": 2.1, "train_runtime": 7200,
          "train_samples": 1000})";
  CHECK(*recognise_training_file(text) == TrainingFile::train_results);
  CHECK(value_of(read(text), "wall_clock_hours") == "2");
  CHECK(value_of(read(text), "epochs") == "1.5");
}

TEST_CASE("training files: what is no JSON says where", "[training_files]") {
  const auto cut = read_training_file(kState.substr(0, 200));
  REQUIRE(!cut);
  CHECK(cut.error().code == ErrorCode::malformed_json);
  CHECK(holds(cut.error().message, "cut short"));
  const auto wrong = read_training_file("{\"a\": 1,\n \"log_history\": oops}");
  REQUIRE(!wrong);
  CHECK(holds(wrong.error().message, "line 2, column 17"));
  CHECK(read_training_file("[1, 2]").error().code == ErrorCode::unsupported);
  CHECK(read_training_file("3").error().code == ErrorCode::unsupported);
  CHECK(!read_training_file(std::string(100000, '[')));
}

TEST_CASE("trainer_state: a date with its time in the checkpoint's folder says the year",
          "[training_files]") {
  const auto year_of = [](const std::string& checkpoint) {
    const std::string json =
        R"({"global_step": 5, "log_history": [], "best_model_checkpoint": ")" + checkpoint + "\"}";
    return value_of(read(json), "year");
  };
  CHECK(year_of("saves/LLaMA3-8B/lora/train_2024-05-20-10-30-22/checkpoint-500") == "2024");
  CHECK(year_of("/data/2023-12-31T23:59:00/checkpoint-1") == "2023");
  CHECK(year_of("out/2023-05-20_10-30-22/run_2023-06-01-08-00-00") == "2023");
  // A date alone may be the base model's or the data's; no date, two years, or an impossible one.
  for (const char* unclear :
       {"out/gpt-4o-2024-08-06/checkpoint-5", "out/wikipedia-20220301/checkpoint-5", "outputs",
        "out/2023-12-31-23-59/2024-01-01-00-10", "out/2024-13-01-10-30", "out/12024-05-20-10-30",
        "out/2093-05-20-10-30-22"}) {
    INFO(unclear);
    CHECK(year_of(unclear).empty());
  }
}

TEST_CASE("trainer_state: a runtime logged at every step counts once a session",
          "[training_files]") {
  // Two sessions: 40 + 60 min, resumed, 30 min. Only the last entry of the first has no loss.
  const RunReading run = read(R"({"log_history": [
      {"loss": 2, "train_runtime": 2400.0, "num_input_tokens_seen": 1000},
      {"loss": 1, "train_runtime": 6000.0, "num_input_tokens_seen": 2500},
      {"eval_loss": 1, "eval_runtime": 50.0},
      {"train_loss": 1.5, "train_runtime": 6001.2},
      {"loss": 1, "train_runtime": 900.0}, {"loss": 1, "train_runtime": 1798.8}],
      "num_input_tokens_seen": 0})");
  CHECK(value_of(run, "wall_clock_hours") == "2.16666667");  // 7,800 s
  CHECK(holds(assumed_of(run, "wall_clock_hours"), "2 sessions"));
  CHECK(value_of(run, "tokens") == "2500");
  // A run that was stopped, and one more whose first entry is later than its last.
  CHECK(value_of(read(R"({"log_history": [{"loss": 1, "train_runtime": 1800},
      {"loss": 1, "train_runtime": 3600}, {"loss": 1, "train_runtime": 1800}]})"),
                 "wall_clock_hours") == "1.5");
}

TEST_CASE("trainer_state: tokens that TRL counts go on over sessions", "[training_files]") {
  const RunReading run = read(R"({"log_history": [{"loss": 1, "num_tokens": 500.0},
      {"loss": 1, "num_tokens": 900.0}, {"loss": 1, "num_tokens": 100.0},
      {"train_loss": 1, "train_runtime": 3600, "total_flos": 0.0}], "total_flos": 0.0})");
  CHECK(value_of(run, "tokens") == "1000");
  CHECK(holds(assumed_of(run, "tokens"), "padding is not among them"));
  CHECK(value_of(run, "training_flop").empty());
  CHECK(holds(notice_of(run, "total_flos"), "TRL's DPO and GRPO"));
}

TEST_CASE("trainer_state: a total_flos that cannot be is left out, and why is said",
          "[training_files]") {
  const auto left_out = [](const std::string& members, const ModelContext& context = {}) {
    const RunReading run = read("{\"log_history\": [], " + members + "}", context);
    const std::string said = notice_of(run, "total_flos");
    CHECK(value_of(run, "training_flop").empty() == holds(said, "It is left out."));
    return value_of(run, "training_flop").empty() ? said : std::string();
  };
  // 6 h at 1 GFLOP/s are 2.16e13.
  CHECK(holds(left_out(R"("train_runtime": 21600, "total_flos": 2.2e12)"), "6 h on the slowest"));
  CHECK(left_out(R"("train_runtime": 21600, "total_flos": 2.2e13)").empty());
  CHECK(holds(left_out(R"("train_runtime": 3600, "total_flos": 1e24)"), "100,000 H100"));
  CHECK(holds(left_out(R"("num_input_tokens_seen": 1000000, "total_flos": 5e10)"),
              "for 1,000,000 tokens"));
  ModelContext model;
  model.input = MainInput::tokens;
  model.body_parameters = 1e9;
  CHECK(holds(left_out(R"("global_step": 1000, "total_flos": 5e12)", model), "one token a step"));
  CHECK(left_out(R"("global_step": 1000, "total_flos": 7e12)", model).empty());
  // 6 x 1e9 x 1e6 = 6e15: a quarter of it and four times as much are padding, more is not.
  CHECK(left_out(R"("num_input_tokens_seen": 1e6, "total_flos": 2e16)", model).empty());
  CHECK(holds(left_out(R"("num_input_tokens_seen": 1e6, "total_flos": 3e16)", model), "make 6e"));
  CHECK(holds(left_out(R"("num_input_tokens_seen": 1e6, "total_flos": 1e15)", model), "make 6e"));
}

TEST_CASE("config.json says what the Trainer counted as tokens, whether it can be counted or not",
          "[training_files]") {
  const auto asked = [](const std::string& config) {
    const RunReading run = read(kState, of(config));
    CHECK(value_of(run, "training_flop").empty() == !run.questions.empty());
    return question_of(run, "training_flop");
  };
  CHECK(holds(asked(R"({"model_type": "whisper", "d_model": 768, "num_mel_bins": 80})"), "sound"));
  CHECK(holds(asked(R"({"model_type": "wav2vec2-conformer", "vocab_size": 32})"), "sound"));
  CHECK(holds(asked(R"({"model_type": "my-asr", "feat_extract_norm": "group", "vocab_size": 40})"),
              "sound"));
  CHECK(holds(asked(R"({"model_type": "swinv2", "image_size": 192})"), "image"));
  CHECK(
      holds(asked(R"({"model_type": "new-net", "image_size": 192, "num_channels": 3})"), "image"));
  CHECK(holds(asked(R"({"model_type": "patchtst", "prediction_length": 24})"), "time series"));
  CHECK(asked(R"({"model_type": "new-lm", "vocab_size": 32000})").empty());
  CHECK(asked(R"({"model_type": "llava", "text_config": {}, "vision_config": {}})").empty());
  // Of a family that nothing is known of, the warning stays.
  CHECK(holds(
      notice_of(read(kState, of(R"({"model_type": "new-thing", "d_model": 7})")), "total_flos"),
      "images or sound"));
}

TEST_CASE("trainer_state: what no field can take is asked, not taken or dropped",
          "[training_files]") {
  const RunReading run = read(R"({"global_step": -5, "epoch": 1e9, "train_batch_size": -2,
      "log_history": [{"train_runtime": 1e15, "train_loss": 1, "num_tokens": 0.5}]})");
  for (const char* field : {"steps", "epochs", "per_device_batch", "wall_clock_hours", "tokens"}) {
    INFO(field);
    CHECK(value_of(run, field).empty());
    CHECK(holds(question_of(run, field), "The file says "));
  }
}

TEST_CASE("trainer_state: what counts errors of words hears or sees, and total_flos says nothing",
          "[training_files]") {
  const std::string state =
      R"({"global_step": 4000, "total_flos": 2.2e19, "log_history": [
          {"step": 2000, "eval_wer": 21.5, "eval_loss": 0.3},
          {"step": 4000, "train_loss": 0.1, "train_runtime": 18000.0}]})";
  const RunReading run = read(state);
  CHECK(value_of(run, "wall_clock_hours") == "5");
  CHECK(value_of(run, "training_flop").empty());
  CHECK(holds(question_of(run, "training_flop"), "hundreds of times too large"));
  // A config.json that says what it reads is believed.
  const RunReading text =
      read(state, of(R"({"model_type": "gpt2", "n_layer": 12, "n_embd": 768, "n_head": 12,
                         "vocab_size": 50257, "n_positions": 1024})"));
  CHECK_FALSE(value_of(text, "training_flop").empty());
}
