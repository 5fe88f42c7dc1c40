// Logs of schedulers, drivers and training programs. The texts follow what those programs write;
// every figure is worked out beside it.
#include <string>

#include "support/catch.hpp"
#include "support/reading.hpp"
#include "trainprint/import.hpp"

using namespace trainprint;

namespace {

RunReading only_run(const std::string& name, const std::string& text) {
  const auto reading = read_file(name, text);
  if (!reading) FAIL(reading.error().message);
  REQUIRE(reading->runs.size() == 1);
  return reading->runs.front();
}

bool has_notice(const RunReading& run, std::string_view code) {
  for (const Notice& notice : run.notices) {
    if (name(notice.code) == code) return true;
  }
  return false;
}

bool asks(const RunReading& run, std::string_view field) {
  return !question_of(run, field).empty();
}

}  // namespace

TEST_CASE("run_logs: what CodeCarbon prints is read by its last total", "[run_logs]") {
  const std::string lines =
      "INFO:root:something else\n"
      "[codecarbon INFO @ 23:10:00]   GPU count: 2\n"
      "[codecarbon INFO @ 23:10:00]   GPU model: 2 x NVIDIA A100-SXM4-80GB\n"
      "[codecarbon INFO @ 23:40:00] Energy consumed for all GPUs : 0.400000 kWh. Total GPU Power : "
      "800.0 W\n"
      "[codecarbon INFO @ 23:40:00] 0.450000 kWh of electricity used since the beginning.\n"
      "[codecarbon INFO @ 01:10:00] Energy consumed for all GPUs : 1.600000 kWh. Total GPU Power : "
      "800.0 W\n"
      "[codecarbon INFO @ 01:10:00] 1.800000 kWh of electricity and 0.000000 L of water were used "
      "since the beginning.\n";
  const RunReading run = only_run("train.log", lines);
  CHECK(value_of(run, "energy_kwh") == "1.8");
  CHECK(source_of(lines, run, "energy_kwh") == "1.800000");
  CHECK(value_of(run, "energy_boundary") == "it");
  CHECK(value_of(run, "wall_clock_hours") == "2");  // past midnight
  CHECK(value_of(run, "accelerator_count") == "2");
  CHECK(value_of(run, "accelerator").find("A100") != std::string::npos);
}

TEST_CASE("run_logs: a GPU whose energy stays at 0 was not measured", "[run_logs]") {
  const RunReading run = only_run(
      "train.log",
      "[codecarbon INFO @ 10:00:00]   GPU model: 1 x Tesla T4\n"
      "[codecarbon INFO @ 12:00:00] Energy consumed for all GPUs : 0.000000 kWh\n"
      "[codecarbon INFO @ 12:00:00] 0.085000 kWh of electricity used since the beginning.\n");
  CHECK(value_of(run, "energy_kwh").empty());
  CHECK(has_notice(run, "nothing_measured"));
  CHECK(value_of(run, "wall_clock_hours") == "2");
}

TEST_CASE("run_logs: a total that falls begins another tracker's run", "[run_logs]") {
  const auto reading = read_file(
      "train.log",
      "[codecarbon INFO @ 10:00:00] 0.500000 kWh of electricity used since the beginning.\n"
      "[codecarbon INFO @ 11:00:00] 0.900000 kWh of electricity used since the beginning.\n"
      "[codecarbon INFO @ 12:00:00] 0.100000 kWh of electricity used since the beginning.\n");
  REQUIRE(reading);
  REQUIRE(reading->runs.size() == 2);
  CHECK(value_of(reading->runs[0], "energy_kwh") == "0.9");
  CHECK(value_of(reading->runs[1], "energy_kwh") == "0.1");
}

TEST_CASE("run_logs: samples of nvidia-smi are integrated over time", "[run_logs]") {
  // Two devices at 300 and 200 W for 60 s, in samples of 10 s: 500 W x 60 s = 30 kJ = 1/120 kWh.
  std::string csv = "timestamp, name, index, power.draw [W], utilization.gpu [%]\n";
  for (int i = 0; i <= 6; ++i) {
    const std::string time = "2025/06/01 10:0" + std::to_string(i / 6) + ":" +
                             std::to_string(i % 6) + "0.120, NVIDIA A100-SXM4-80GB, ";
    csv += time + "0, 300.00 W, 97 %\n" + time + "1, 200.00 W, 95 %\n";
  }
  const RunReading run = only_run("power.csv", csv);
  CHECK(value_of(run, "energy_kwh").substr(0, 8) == "0.008333");
  CHECK(value_of(run, "energy_boundary") == "accelerator");
  CHECK(value_of(run, "accelerator_count") == "2");
  CHECK(value_of(run, "accelerator").find("A100") != std::string::npos);
  CHECK(value_of(run, "year") == "2025");
  CHECK(value_of(run, "wall_clock_hours").substr(0, 7) == "0.01666");
  CHECK(has_notice(run, "gpus_alone"));
  CHECK(!has_notice(run, "idle_devices"));
}

TEST_CASE("run_logs: a pause between samples counts neither as energy nor as time", "[run_logs]") {
  // 100 W in samples of 30 s for two minutes, ten hours of nothing, two minutes more.
  std::string csv = "timestamp, index, name, power.draw [W]\n";
  for (const std::string_view hour : {"01", "11"}) {
    for (int i = 0; i <= 4; ++i) {
      csv += "2025/06/01 " + std::string(hour) + ":0" + std::to_string(i / 2) + ":" +
             (i % 2 == 0 ? "00" : "30") + ", 0, Tesla T4, 100.0 W\n";
    }
  }
  const RunReading run = only_run("power.csv", csv);
  CHECK(within(std::stod(value_of(run, "energy_kwh")) * 3.6e6 / 100, 240, 1e-9));
  CHECK(within(std::stod(value_of(run, "wall_clock_hours")) * 3600, 240, 1e-8));
  CHECK(has_notice(run, "interrupted"));
}

TEST_CASE("run_logs: a device that idled is named, a driver without power is an error",
          "[run_logs]") {
  std::string csv = "timestamp, index, name, power.draw [W]\n";
  for (int i = 0; i < 6; ++i) {
    const std::string time = "2025/06/01 10:00:" + std::to_string(i) + "0, ";
    csv += time + "0, NVIDIA H100 80GB HBM3, 600 W\n" + time + "7, NVIDIA H100 80GB HBM3, 70 W\n";
  }
  CHECK(has_notice(only_run("power.csv", csv), "idle_devices"));
  const auto none = read_file("power.csv",
                              "timestamp, index, name, power.draw [W]\n"
                              "2025/06/01 10:00:00, 0, Tesla K80, [N/A]\n");
  REQUIRE(!none);
  CHECK(none.error().code == ErrorCode::insufficient_input);
}

TEST_CASE("run_logs: without a column for the device, the number of devices is asked",
          "[run_logs]") {
  const RunReading run = only_run("power.csv",
                                  "timestamp, name, power.draw [W]\n"
                                  "2025/06/01 10:00:00, Tesla T4, 60 W\n"
                                  "2025/06/01 10:00:10, Tesla T4, 60 W\n");
  CHECK(asks(run, "accelerator_count"));
  CHECK(value_of(run, "accelerator_count").empty());
}

TEST_CASE("run_logs: samples of power are in the unit that heading or cell says", "[run_logs]") {
  const auto kwh = [](const std::string& power, const std::string& a, const std::string& b,
                      const std::string& time = "timestamp", const char* second = "3600") {
    const RunReading run =
        only_run("power.csv", time + ", index, " + power + "\n0, 0, " + a + "\n1800, 0, " + a +
                                  "\n" + second + ", 0, " + b + "\n");
    return value_of(run, "energy_kwh");
  };
  CHECK(kwh("power.draw [W]", "300", "300") == "0.3");
  CHECK(kwh("power.draw [kW]", "0.3", "0.3") == "0.3");
  CHECK(kwh("power.draw [mW]", "300000", "300000") == "0.3");
  CHECK(kwh("power.draw", "0.3 kW", "0.3 kW") == "0.3");
  CHECK(kwh("power.draw [kW]", "300 W", "300 W") == "0.3");  // a cell's own unit
  const auto refused =
      read_file("power.csv", "timestamp, index, power.draw [%]\n0, 0, 30\n10, 0, 30\n");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message.find("\"%\"") != std::string::npos);
  // Milliseconds and minutes.
  const RunReading milli = only_run("power.csv",
                                    "time [ms], index, power.draw [W]\n0, 0, 300\n1800000, 0, "
                                    "300\n3600000, 0, 300\n");
  CHECK(value_of(milli, "energy_kwh") == "0.3");
  const RunReading minutes = only_run(
      "power.csv", "time (min), index, power.draw [W]\n0, 0, 300\n30, 0, 300\n60, 0, 300\n");
  CHECK(value_of(minutes, "energy_kwh") == "0.3");
}

TEST_CASE("run_logs: sacct's type of GPU stands in other columns, too", "[run_logs]") {
  // Asked for by its type, allotted without.
  const RunReading requested = only_run(
      "jobs.txt",
      "JobID|Elapsed|AllocTRES|ReqTRES\n7|02:00:00|cpu=8,gres/gpu=4|cpu=8,gres/gpu:h100=4\n");
  CHECK(value_of(requested, "accelerator_count") == "4");
  CHECK(value_of(requested, "accelerator").find("h100") != std::string::npos);
  // In a step alone.
  const RunReading step = only_run("jobs.txt",
                                   "JobID|Elapsed|AllocTRES\n7|02:00:00|cpu=8,gres/gpu=4\n"
                                   "7.0|02:00:00|cpu=8,gres/gpu:a100=4\n");
  CHECK(value_of(step, "accelerator").find("a100") != std::string::npos);
  // In the name of the partition.
  const RunReading partition =
      only_run("jobs.txt",
               "JobID|Partition|Elapsed|AllocTRES\n7|gpu_a100_short|02:00:00|cpu=8,gres/gpu=4\n");
  CHECK(value_of(partition, "accelerator") == "a100");
  const RunReading plain =
      only_run("jobs.txt", "JobID|Partition|Elapsed|AllocTRES\n7|gpu4|02:00:00|cpu=8,gres/gpu=4\n");
  CHECK(asks(plain, "accelerator"));
  // Columns that are too narrow.
  const RunReading cut = only_run("jobs.txt",
                                  "JobID           Elapsed  AllocTRES ConsumedEnergyRaw\n"
                                  "------------ ---------- ---------- -----------------\n"
                                  "77             12:30:00 billing=6+         12345678+\n");
  CHECK(asks(cut, "accelerator_count"));
  CHECK(value_of(cut, "energy_kwh").empty());
  // sacct as it comes names no time.
  const auto bare =
      read_file("jobs.txt",
                "JobID           JobName  Partition    Account  AllocCPUS      State "
                "ExitCode \n------------ ---------- ---------- ---------- ---------- "
                "---------- -------- \n77             finetune        gpu       proj   "
                "      16  COMPLETED      0:0 \n");
  REQUIRE_FALSE(bare);
  CHECK(bare.error().message.find("Elapsed") != std::string::npos);
}

TEST_CASE("run_logs: jobs of sacct, with bars or in columns; steps are no jobs", "[run_logs]") {
  const std::string bars =
      "JobID|JobName|Elapsed|AllocTRES|NNodes|State|Start|ConsumedEnergyRaw\n"
      "8812|pretrain|2-03:15:42|billing=512,cpu=512,gres/gpu:a100=32,gres/"
      "gpu=32,node=8|8|COMPLETED|"
      "2025-03-02T08:00:00|\n"
      "8812.batch|batch|2-03:15:42|cpu=64,node=1|1|COMPLETED|2025-03-02T08:00:00|7200000\n"
      "8813|sft|01:30:00|cpu=8,gres/gpu:a100=4,node=1|1|TIMEOUT|2025-03-05T08:00:00|\n";
  const auto reading = read_file("jobs.txt", bars);
  REQUIRE(reading);
  REQUIRE(reading->runs.size() == 2);
  const RunReading& first = reading->runs[0];
  CHECK(within(std::stod(value_of(first, "wall_clock_hours")), 51 + 15 / 60.0 + 42 / 3600.0, 1e-8));
  CHECK(value_of(first, "accelerator_count") == "32");
  CHECK(value_of(first, "accelerator").find("a100") != std::string::npos);
  CHECK(value_of(first, "node_count") == "8");
  CHECK(value_of(first, "energy_kwh") == "2");  // 7.2 MJ
  CHECK(value_of(first, "year") == "2025");
  CHECK(value_of(reading->runs[1], "wall_clock_hours") == "1.5");
  CHECK(has_notice(reading->runs[1], "job_ended_early"));

  const RunReading columns =
      only_run("jobs.txt",
               "JobID           JobName    Elapsed  AllocTRES             \n"
               "------------ ---------- ---------- ----------------------\n"
               "77             finetune   12:30:00 cpu=16,gres/gpu:v100=2\n"
               "77.batch          batch   12:30:00 cpu=16                \n");
  CHECK(value_of(columns, "wall_clock_hours") == "12.5");
  CHECK(value_of(columns, "accelerator_count") == "2");
}

TEST_CASE("run_logs: seff, scontrol and a centre's report, whose GPU is asked", "[run_logs]") {
  const RunReading seff = only_run("seff.txt",
                                   "Job ID: 8812\nCluster: big\nState: COMPLETED (exit code 0)\n"
                                   "Nodes: 2\nCores per node: 64\nCPU Utilized: 10-00:00:00\n"
                                   "Job Wall-clock time: 1-12:00:00\nMemory Utilized: 90 GB\n");
  CHECK(value_of(seff, "wall_clock_hours") == "36");
  CHECK(value_of(seff, "node_count") == "2");
  CHECK(asks(seff, "accelerator"));

  const RunReading control = only_run(
      "job.txt",
      "JobId=8812 JobName=train\n   JobState=COMPLETED Reason=None\n   RunTime=05:00:00 "
      "TimeLimit=1-00:00:00\n   StartTime=2025-03-02T08:00:00 EndTime=2025-03-02T13:00:00\n"
      "   NumNodes=1 NumCPUs=32\n   AllocTRES=cpu=32,node=1,gres/gpu=4,gres/gpu:h100=4\n");
  CHECK(value_of(control, "wall_clock_hours") == "5");
  CHECK(value_of(control, "accelerator_count") == "4");
  CHECK(value_of(control, "accelerator").find("h100") != std::string::npos);

  const RunReading report = only_run("report.txt",
                                     "#    Job Accounting    #\nName : tune\nNNodes : 1\nNodes : "
                                     "gpu7\nGPUs : 4\nState : COMPLETED\nStart : "
                                     "2025-02-01T10:00:00\nReserved walltime : 1-00:00:00\n"
                                     "Used walltime : 06:30:00\nEnergy (CPU+Mem) : 2.60kWh\n");
  CHECK(value_of(report, "wall_clock_hours") == "6.5");
  CHECK(value_of(report, "accelerator_count") == "4");
  CHECK(value_of(report, "energy_kwh").empty());
  CHECK(has_notice(report, "processors_alone"));
  CHECK(asks(report, "accelerator"));
}

TEST_CASE("run_logs: trainer_log.jsonl of LLaMA-Factory, resumed once, cut at its end",
          "[run_logs]") {
  const RunReading run =
      only_run("trainer_log.jsonl",
               "{\"current_steps\": 10, \"total_steps\": 900, \"epoch\": 0.03, \"elapsed_time\": "
               "\"0:30:00\", \"total_tokens\": 812340}\n"
               "{\"current_steps\": 400, \"total_steps\": 900, \"epoch\": 1.3, \"elapsed_time\": "
               "\"1 day, 1:00:00\", \"total_tokens\": 32100000}\n"
               "{\"current_steps\": 410, \"total_steps\": 900, \"epoch\": 1.4, \"elapsed_time\": "
               "\"0:20:00\", \"total_tokens\": 33000000}\n"
               "{\"current_steps\": 800, \"total_steps\": 900, \"epoch\": 2.7, \"elapsed_time\": "
               "\"2 days, 0:00:00\", \"total_tokens\": 64000000}\n"
               "{\"current_steps\": 810, \"total_st");
  CHECK(value_of(run, "wall_clock_hours") == "73");  // 25 + 48
  CHECK(value_of(run, "steps") == "800");
  CHECK(value_of(run, "tokens") == "64000000");
  CHECK(has_notice(run, "stopped_early"));
  CHECK(asks(run, "accelerator"));
}

TEST_CASE("run_logs: CodeCarbon's LoggerOutput is read as its table is", "[run_logs]") {
  const std::string object =
      "{\"timestamp\":\"2025-08-20T10:00:00\",\"project_name\":\"tune\",\"run_id\":\"b\","
      "\"duration\":7200,\"emissions\":0.1,\"energy_consumed\":0.3,\"country_iso_code\":\"SWE\","
      "\"gpu_count\":1,\"gpu_model\":\"1 x NVIDIA H100 80GB HBM3\"}";
  const RunReading run = only_run("log.json", object);
  CHECK(value_of(run, "energy_kwh") == "0.3");
  CHECK(value_of(run, "emissions_gco2e") == "100");
  CHECK(value_of(run, "wall_clock_hours") == "2");
  CHECK(value_of(run, "region") == "SWE");
  const auto two = read_file(
      "log.jsonl", object + "\n" + std::string(object).replace(object.find("\"b\""), 3, "\"c\""));
  REQUIRE(two);
  CHECK(two->runs.size() == 2);
}

TEST_CASE("run_logs: torchtitan's and Megatron's logs", "[run_logs]") {
  const RunReading titan = only_run(
      "train.log",
      "[rank0]:[titan] 2025-03-02 09:00:01,101 - root - INFO - Model llama3 8B size: 8,030,261,248 "
      "total parameters\n"
      "[rank0]:[titan] 2025-03-02 09:00:11,101 - root - INFO - step: 10  loss: 9.1  tps: 5,700\n"
      "[rank0]:[titan] 2025-03-02 11:00:01,101 - root - INFO - step: 2000  loss: 3.1  tps: "
      "5,702\n");
  CHECK(value_of(titan, "parameters") == "8030261248");
  CHECK(value_of(titan, "steps") == "2000");
  CHECK(value_of(titan, "wall_clock_hours") == "2");
  CHECK(asks(titan, "accelerator"));

  // 300 iterations of 12 s make one hour.
  std::string megatron =
      "  seq_length ...................................... 4096\n"
      "  world_size ...................................... 64\n";
  for (const int i : {100, 200, 300}) {
    megatron += " iteration      " + std::to_string(i) +
                "/  500000 | consumed samples:  " + std::to_string(i * 256) +
                " | elapsed time per iteration (ms): 12000.0 | learning rate: 1.0E-04 |\n";
  }
  const RunReading run = only_run("megatron.log", megatron);
  CHECK(value_of(run, "wall_clock_hours") == "1");
  CHECK(value_of(run, "steps") == "300");
  CHECK(value_of(run, "accelerator_count") == "64");
  CHECK(value_of(run, "tokens") == "314572800");  // 300 x 256 x 4096
}

TEST_CASE("run_logs: a log cut anywhere is read or refused, never worse", "[run_logs]") {
  const std::string texts[] = {
      "timestamp, index, name, power.draw [W]\n2025/06/01 10:00:00, 0, Tesla T4, 60 W\n"
      "2025/06/01 10:00:10, 0, Tesla T4, 60 W\n",
      "JobID|Elapsed|AllocTRES\n1|1-02:03:04|gres/gpu:a100=4\n",
      "[codecarbon INFO @ 10:00:00] 0.500000 kWh of electricity used since the beginning.\n",
      "{\"current_steps\": 10, \"total_steps\": 900, \"elapsed_time\": \"0:30:00\"}\n"};
  for (const std::string& text : texts) {
    for (std::size_t size = 0; size <= text.size(); ++size) {
      const auto reading = read_file("a.log", text.substr(0, size));
      if (!reading) CHECK(!reading.error().message.empty());
    }
  }
}

TEST_CASE("run_logs: a card that quotes a log stays a card", "[run_logs]") {
  const auto reading = read_file(
      "README.md",
      "---\nlicense: mit\n---\n# Model\n\n## Environmental Impact\n\n- **Hardware Type:** "
      "A100\n- **Hours used:** 24\n- **Compute Region:** France\n\n```\n[codecarbon INFO @ "
      "10:00:00] 0.500000 kWh of electricity used since the beginning.\n```\n");
  REQUIRE(reading);
  CHECK(reading->kind == FileKind::model_card);
  REQUIRE(reading->runs.size() == 1);
  CHECK(value_of(reading->runs[0], "region") == "France");
}

TEST_CASE("samples: power that was never measured is told from a single sample", "[run_logs]") {
  const std::string head = "timestamp, index, power.draw [W]\n2026-01-01 10:00:00, 0, ";
  const auto message = [](const std::string& text) {
    const auto reading = read_file("power.csv", text);
    REQUIRE(!reading);
    return reading.error().message;
  };
  CHECK(holds(message(head + "0\n2026-01-01 10:01:00, 0, 0\n"), "0 W"));
  CHECK(holds(message(head + "300\n"), "one sample"));
}
