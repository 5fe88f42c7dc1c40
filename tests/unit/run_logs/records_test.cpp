// What W&B, MLflow, Zeus, kohya's sd-scripts and configurations of axolotl and TRL say. MLflow's
// layouts are those that mlflow 3 wrote; every figure is worked out beside it.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/import.hpp"

using namespace trainprint;

namespace {

RunReading only_record(const std::string& name, const std::string& text) {
  const auto reading = read_file(name, text);
  if (!reading) FAIL(reading.error().message);
  REQUIRE(reading->runs.size() == 1);
  return reading->runs.front();
}

std::string refused_record(const std::string& name, const std::string& text) {
  const auto reading = read_file(name, text);
  REQUIRE(!reading);
  return reading.error().message;
}

}  // namespace

TEST_CASE("records: W&B's system metrics in three layouts are the same energy", "[run_logs]") {
  // Two devices at 400 and 200 W for 30 s in samples of 15 s: 600 W x 30 s = 18 kJ = 5 Wh.
  const std::string csv =
      ",_runtime,_timestamp,system.cpu,system.gpu.0.powerWatts,system.gpu.0."
      "enforcedPowerLimitWatts,"
      "system.gpu.1.powerWatts,system.gpu.process.0.powerWatts\n"
      "0,10,1748772000.5,5.0,400.0,700,200.0,400.0\n"
      "1,25,1748772015.5,5.0,400.0,700,200.0,400.0\n"
      "2,40,1748772030.5,5.0,,,,\n"
      "3,40,1748772030.5,,400.0,700,200.0,400.0\n";
  const std::string records =
      R"([{"_timestamp":1748772000.5,"system.gpu.0.powerWatts":400,"system.gpu.1.powerWatts":200},
          {"_timestamp":1748772015.5,"system.gpu.0.powerWatts":400,"system.gpu.1.powerWatts":200},
          {"_timestamp":1748772030.5,"system.gpu.0.powerWatts":400,"system.gpu.1.powerWatts":200}])";
  const std::string columns =
      R"({"_timestamp":{"0":1748772000.5,"1":1748772015.5,"2":1748772030.5},
          "system.gpu.0.powerWatts":{"0":400,"1":400,"2":400},
          "system.gpu.1.powerWatts":{"0":200,"1":200,"2":200}})";
  std::string lines;
  for (const char* const time : {"1748772000.5", "1748772015.5", "1748772030.5"})
    lines += "{\"_timestamp\":" + std::string(time) +
             ",\"system.gpu.0.powerWatts\":400,\"system.gpu.1.powerWatts\":200}\n";
  for (const auto& [name, text] : {std::pair{"events.csv", csv},
                                   {"a.json", records},
                                   {"b.json", columns},
                                   {"c.jsonl", lines}}) {
    INFO(name);
    const RunReading run = only_record(name, text);
    CHECK(value_of(run, "energy_kwh") == "0.005");
    CHECK(value_of(run, "energy_boundary") == "accelerator");
    CHECK(value_of(run, "accelerator_count") == "2");
    CHECK(within(std::stod(value_of(run, "wall_clock_hours")) * 3600, 30, 1e-6));
    CHECK(!question_of(run, "accelerator").empty());
  }
  CHECK(holds(refused_record("a.json", R"([{"system.gpu.0.powerWatts": 400}])"), "_timestamp"));
  CHECK(holds(refused_record("a.json", R"([{"_timestamp": 3, "x.powerWatts": "high"}])"), "power"));
}

TEST_CASE("records: MLflow's file of a metric and its history as a table", "[run_logs]") {
  // 300 W for 60 s: 18 kJ = 5 Wh.
  std::string file, table = "key,value,timestamp,step\n";
  for (int i = 0; i <= 6; ++i) {
    const std::string time = std::to_string(1770000000000LL + i * 10000LL);
    file += time + " 300.0 " + std::to_string(i) + "\n";
    table += "system/gpu_0_power_usage_watts,300.0," + time + "," + std::to_string(i) + "\n";
    table += "system/gpu_0_utilization_percentage,97.0," + time + "," + std::to_string(i) + "\n";
  }
  for (const auto& [name, text] :
       {std::pair{"gpu_0_power_usage_watts", file}, {"history.csv", table}}) {
    INFO(name);
    const RunReading run = only_record(name, text);
    CHECK(value_of(run, "energy_kwh") == "0.005");
    CHECK(value_of(run, "accelerator_count") == "1");
    CHECK(notice_of(run, "rows_left_out").empty());
  }
  // Impossible watts are left out and said.
  const RunReading run = only_record("gpu_0_power_usage_watts", file + "1770000070000 1e300 7\n");
  CHECK(value_of(run, "energy_kwh") == "0.005");
  CHECK(!notice_of(run, "rows_left_out").empty());
}

TEST_CASE("records: wandb-summary.json says what the Trainer logged last", "[run_logs]") {
  const RunReading run = only_record(
      "wandb-summary.json",
      R"({"_runtime": 7300, "_timestamp": 1.7e9, "_wandb": {"runtime": 7290}, "train/loss": 1.2,
          "train/global_step": 500, "train/epoch": 3, "train_runtime": 7200.0,
          "train/total_flos": 6.5e15})");
  CHECK(value_of(run, "wall_clock_hours") == "2");
  CHECK(value_of(run, "steps") == "500");
  CHECK(value_of(run, "training_flop") == "6500000000000000");
  const RunReading short_of_it =
      only_record("wandb-summary.json", R"({"_wandb": {"runtime": 3600}, "loss": "NaN"})");
  CHECK(value_of(short_of_it, "wall_clock_hours") == "1");
  CHECK(holds(assumed_of(short_of_it, "wall_clock_hours"), "whole program"));
}

TEST_CASE("records: wandb-metadata.json names the machine's GPUs", "[run_logs]") {
  const RunReading run = only_record(
      "wandb-metadata.json",
      R"({"os": "Linux-6.1", "python": "CPython 3.11", "startedAt": "2025-06-01T10:00:00.123456Z",
          "gpu": "NVIDIA A100-SXM4-80GB", "gpu_count": 4, "cpu_count": 64})");
  CHECK(value_of(run, "accelerator") == "NVIDIA A100-SXM4-80GB");
  CHECK(value_of(run, "accelerator_count") == "4");
  CHECK(holds(assumed_of(run, "accelerator_count"), "fewer"));
  CHECK(value_of(run, "year") == "2025");
  CHECK(!question_of(
             only_record("wandb-metadata.json", R"({"os": "L", "python": "3", "startedAt": "x"})"),
             "accelerator")
             .empty());
  const RunReading hostile = only_record(
      "wandb-metadata.json",
      R"({"os": "L", "python": "3", "startedAt": 5, "gpu": "Tesla T4", "gpu_count": 1e30})");
  CHECK(!question_of(hostile, "accelerator_count").empty());
}

TEST_CASE("records: a measurement and the windows of Zeus", "[run_logs]") {
  // 7.2 + 3.6 MJ are 3 kWh.
  const RunReading run = only_record(
      "zeus.json",
      R"({"time": 3600.0, "gpu_energy": {"0": 7.2e6, "1": 3.6e6}, "cpu_energy": null})");
  CHECK(value_of(run, "energy_kwh") == "3");
  CHECK(value_of(run, "energy_boundary") == "accelerator");
  CHECK(value_of(run, "accelerator_count") == "2");
  CHECK(value_of(run, "wall_clock_hours") == "1");
  const RunReading zero =
      only_record("zeus.json", R"({"time": 3600, "gpu_energy": {"0": 7.2e6, "1": 0.0}})");
  CHECK(value_of(zero, "energy_kwh").empty());
  CHECK(!notice_of(zero, "nothing_measured").empty());
  CHECK(holds(refused_record("z.json", R"({"time": 5, "gpu_energy": {"0": "much"}})"), "joules"));
  CHECK(holds(refused_record("z.json", R"({"time": 0, "gpu_energy": {"0": 5}})"), "time"));

  const std::string header = "start_time,window_name,elapsed_time,gpu0_energy\n";
  const auto windows = read_file("zeus.csv", header +
                                                 "2025-06-01,training,7200.0,7.2e6\n"
                                                 "2025-06-01,epoch,1800.0,1.8e6\n"
                                                 "2025-06-01,epoch,1800.0,1.8e6\n"
                                                 "2025-06-01,epoch,NaN,1.8e6\n");
  REQUIRE(windows);
  REQUIRE(windows->runs.size() == 2);
  CHECK(value_of(windows->runs[0], "energy_kwh") == "2");
  CHECK(value_of(windows->runs[1], "energy_kwh") == "1");
  CHECK(holds(assumed_of(windows->runs[1], "energy_kwh"), "2 windows"));
  CHECK(holds(notice_of(*windows, "row_left_out"), "elapsed_time"));
  CHECK(holds(refused_record("zeus.csv", header), "no window"));
}

TEST_CASE("records: kohya's metadata as a JSON file", "[run_logs]") {
  const RunReading run = only_record(
      "metadata.json",
      R"json({"ss_steps": "500", "ss_max_train_steps": "900", "ss_num_train_images": "300",
          "ss_num_batches_per_epoch": "75", "ss_resolution": "(768, 768)", "ss_epoch": "None",
          "ss_training_started_at": "1700000000.0", "ss_training_finished_at": "None"})json");
  CHECK(value_of(run, "wall_clock_hours").empty());
  CHECK(!notice_of(run, "no_runtime").empty());
  CHECK(value_of(run, "per_device_batch") == "4");
  CHECK(value_of(run, "image_size") == "768");
  CHECK(holds(notice_of(run, "stopped_early"), "500 of 900"));
  CHECK(value_of(run, "epochs").empty());
  const RunReading hostile = only_record(
      "metadata.json",
      R"json({"ss_steps": "1e300", "ss_resolution": "(768, 512)", "ss_training_started_at": "1",
          "ss_training_finished_at": "1e250"})json");
  CHECK(value_of(hostile, "steps").empty());
  CHECK(!question_of(hostile, "steps").empty());
  CHECK(!question_of(hostile, "wall_clock_hours").empty());
  CHECK(value_of(hostile, "image_size").empty());
}

TEST_CASE("records: configurations of axolotl, TRL and W&B", "[run_logs]") {
  const std::string axolotl =
      "base_model: NousResearch/Llama-3.2-1B\nadapter: qlora  # small\nsequence_len: 4096\n"
      "sample_packing: true\nmicro_batch_size: 2\ngradient_accumulation_steps: \"4\"\n"
      "num_epochs: 3\nmax_steps: -1\ndatasets:\n  - path: x\n    type: alpaca\n";
  const RunReading run = only_record("config.yml", axolotl);
  CHECK(value_of(run, "per_device_batch") == "2");
  CHECK(source_of(axolotl, run, "per_device_batch") == "2");
  CHECK(value_of(run, "gradient_accumulation") == "4");
  CHECK(value_of(run, "epochs") == "3");
  CHECK(value_of(run, "steps").empty());
  CHECK(value_of(run, "sequence_length") == "4096");
  CHECK(value_of(run, "training_type") == "fine-tuning");
  CHECK(holds(notice_of(run, "base_model"), "Llama-3.2-1B, by an adapter"));
  CHECK(holds(question_of(run, "accelerator"), "for how long"));

  const RunReading trl = only_record("sft.yaml",
                                     "model_name_or_path: Qwen/Qwen3-0.6B\ndataset_name: x/y\n"
                                     "num_train_epochs: two\nmax_length: 1024\n"
                                     "per_device_train_batch_size: 1e30\n");
  CHECK(value_of(trl, "sequence_length").empty());
  CHECK(holds(notice_of(trl, "not_stated"), "1024"));
  CHECK(holds(question_of(trl, "epochs"), "\"two\""));
  CHECK(!question_of(trl, "per_device_batch").empty());

  const RunReading wandb = only_record("config.yaml",
                                       "wandb_version: 1\n\nmodel/num_parameters:\n  value: "
                                       "1235814400\nnum_train_epochs:\n  desc: null\n  value: 2\n");
  CHECK(value_of(wandb, "parameters") == "1235814400");
  CHECK(value_of(wandb, "epochs") == "2");
  CHECK(holds(refused_record("c.yaml", "base_model: a\nnum_epochs: 1\nnum_epochs: 3\n"), "twice"));
}

TEST_CASE("records: the passport of trainmeter", "[run_logs]") {
  // 2 h on 4 devices; 6 x (1650 - 800) FLOP per token on 6000 tokens.
  const std::string passport =
      R"({"schema": 2, "generated_by": "trainmeter 0.0.7",
          "run": {"command": ["python", "train.py"], "elapsed_s": 7200.0, "gpu_hours": 8.0,
                  "finished": true, "exit_status": 0},
          "model": {"n_params": {"value": 1650, "source": "detected"}},
          "flops": {"flops_spent": {"value": 30600000.0, "convention": "hf"},
                    "counted": {"flops_spent": 28800000.0}},
          "training": {"steps": 6, "tokens_seen": 6000.0,
                       "tokens_per_step": {"value": 1000.0, "source": "detected"}},
          "hardware": {"n_gpus": {"value": 4, "source": "detected"},
                       "devices": [{"name": "NVIDIA H100 80GB HBM3", "index": 0},
                                   {"name": "NVIDIA H100 80GB HBM3", "index": 1}]},
          "topology": {"world_size": 4}})";
  const RunReading run = only_record("passport.json", passport);
  CHECK(value_of(run, "wall_clock_hours") == "2");
  CHECK(value_of(run, "accelerator_count") == "4");
  CHECK(holds(value_of(run, "accelerator"), "H100"));
  CHECK(value_of(run, "parameters") == "1650");
  CHECK(value_of(run, "steps") == "6");
  CHECK(value_of(run, "tokens") == "6000");
  CHECK(value_of(run, "training_flop") == "30600000");
  CHECK(holds(assumed_of(run, "training_flop"), "hf"));
  CHECK(value_of(run, "device_hours").empty());  // the product of what is read
  CHECK(run.questions.empty());

  const auto changed = [&](const std::string& what, const std::string& with) {
    std::string text = passport;
    return only_record("passport.json", text.replace(text.find(what), what.size(), with));
  };
  const RunReading assumed = changed(R"(4, "source": "detected")", R"(4, "source": "assumed")");
  CHECK(value_of(assumed, "accelerator_count").empty());
  CHECK(holds(question_of(assumed, "accelerator_count"), "On how many"));
  const RunReading experts =
      changed(R"("detected"}},)", R"("detected"}, "moe_experts": {"value": 64}},)");
  CHECK(value_of(experts, "parameters").empty());
  CHECK(value_of(experts, "training_flop").empty());
  CHECK(holds(question_of(experts, "parameters"), "64 experts"));
  CHECK(holds(notice_of(changed("true", "false"), "stopped_early"), "went on"));
  CHECK(holds(notice_of(changed(R"("exit_status": 0)", R"("exit_status": 137)"), "job_ended_early"),
              "137"));
  const RunReading ranks = changed(R"({"value": 1000.0, "source": "detected"})",
                                   R"({"value": 1000.0, "dp": {"value": 4, "source": "assumed"}})");
  CHECK(value_of(ranks, "tokens").empty());
  CHECK(holds(question_of(ranks, "tokens"), "spread over several"));
  CHECK(!read_file("passport.json", R"({"generated_by": "trainmeter", "run": {}})").ok());
}

TEST_CASE("records: the power that Zeus sampled, with its header or without", "[run_logs]") {
  // 300 + 100 W for 60 s: 24 kJ = 1/150 kWh.
  std::string bare;
  for (int i = 0; i <= 6; ++i) bare += std::to_string(1770000000 + i * 10) + ".25,300.0,100.0\n";
  const RunReading headed = only_record("power.csv", "time,power0,power1\n" + bare);
  CHECK(value_of(headed, "energy_kwh") == "0.00666666666666667");
  CHECK(value_of(headed, "accelerator_count") == "2");
  CHECK(value_of(headed, "energy_boundary") == "accelerator");

  // Losses over time look alike.
  const RunReading asked = only_record("power.csv", bare);
  CHECK(value_of(asked, "energy_kwh").empty());
  CHECK(value_of(asked, "accelerator_count").empty());
  CHECK(holds(question_of(asked, "energy_kwh"), "PowerMonitor"));
  for (const ReadQuestion& question : asked.questions) {
    if (question.field != "energy_kwh") continue;
    REQUIRE(question.answers.size() == 1);
    CHECK(question.answers[0].value == "0.00666666666666667");
  }
  CHECK(!read_file("numbers.csv", "1,2\n3,4\n").ok());
  CHECK(!read_file("numbers.csv", "1770000000,300\n1760000000,300\n").ok());
}
