// run-ID.wandb. tests/cards/test_wandb.py reads what wandb itself writes.
#include "support/catch.hpp"
#include "support/reading.hpp"
#include "support/wandb_file.hpp"
#include "trainprint/import.hpp"

using namespace trainprint;

namespace {

constexpr std::uint64_t kBegin = 1748772000;  // 2025-06-01 10:00:00 UTC

std::string item(std::string_view key, std::string_view json) {
  return protobuf(1, key) + protobuf(16, json);
}
std::string nested_item(std::string_view key, std::string_view json) {
  return protobuf(2, key) + protobuf(16, json);
}

// Fields of Record: 3 summary, 5 config, 7 stats, 17 run, 18 exit, 26 environment.
std::string run_record(std::string_view settings) {
  return protobuf(
      17, protobuf(4, settings) + protobuf(8, "first try") + protobuf(17, protobuf(1, kBegin)));
}
std::string machine_record(std::string_view gpu, std::uint64_t count) {
  std::string gpus;
  for (std::uint64_t i = 0; i < count; ++i) gpus += protobuf(24, protobuf(1, gpu));
  return protobuf(26, protobuf(18, gpu) + protobuf(19, count) + gpus);
}
std::string power_record(std::uint64_t seconds, std::string_view first, std::string_view second) {
  return protobuf(7, protobuf(2, protobuf(1, kBegin + seconds)) +
                         protobuf(3, item("gpu.0.powerWatts", first)) +
                         protobuf(3, item("gpu.process.0.powerWatts", first)) +
                         protobuf(3, item("gpu.1.powerWatts", second)));
}
std::string exit_record(std::uint64_t seconds) { return protobuf(18, protobuf(2, seconds)); }

std::vector<std::string> whole_run() {
  std::vector<std::string> out{
      run_record(protobuf(1, item("num_train_epochs", "3")) +
                 protobuf(1, item("per_device_train_batch_size", "4")) +
                 protobuf(1, item("notes", "\"" + std::string(40000, 'x') + "\""))),
      machine_record("NVIDIA A100-SXM4-80GB", 2)};
  for (std::uint64_t seconds = 0; seconds <= 3600; seconds += 15)
    out.push_back(power_record(seconds, "300", "100.0"));
  out.push_back(protobuf(3, protobuf(1, nested_item("train/global_step", "500")) +
                                protobuf(1, nested_item("train/epoch", "3"))));
  out.push_back(exit_record(3650));
  return out;
}

RunReading run_of(const std::string& file) {
  const auto reading = read_file("run-1.wandb", file);
  if (!reading) FAIL(reading.error().message);
  REQUIRE(reading->runs.size() == 1);
  return reading->runs[0];
}
std::string refusal_of(const std::string& file) {
  const auto reading = read_file("run-1.wandb", file);
  REQUIRE(!reading);
  return reading.error().message;
}

}  // namespace

TEST_CASE("wandb: power over time, machine, settings and results are one run", "[import]") {
  const RunReading run = run_of(wandb_file(whole_run()));
  CHECK(run.name == "first try");
  CHECK(value_of(run, "energy_kwh") == "0.4");  // (300 + 100) W x 1 h
  CHECK(value_of(run, "energy_boundary") == "accelerator");
  CHECK(value_of(run, "wall_clock_hours") == "1");  // of the samples, as the energy
  CHECK(value_of(run, "accelerator") == "NVIDIA A100-SXM4-80GB");
  CHECK(value_of(run, "accelerator_count") == "2");
  CHECK(value_of(run, "per_device_batch") == "4");
  CHECK(value_of(run, "epochs") == "3");
  CHECK(value_of(run, "steps") == "500");
  CHECK(value_of(run, "year") == "2025");
  CHECK(run.questions.empty());
}

TEST_CASE("wandb: without samples the hours and the machine count", "[import]") {
  const RunReading run = run_of(
      wandb_file({run_record(""), machine_record("NVIDIA H100 80GB HBM3", 8), exit_record(7200)}));
  CHECK(value_of(run, "energy_kwh").empty());
  CHECK(value_of(run, "wall_clock_hours") == "2");
  CHECK(value_of(run, "accelerator") == "NVIDIA H100 80GB HBM3");
  CHECK(value_of(run, "accelerator_count") == "8");
  CHECK(holds(assumed_of(run, "accelerator_count"), "one machine"));
}

TEST_CASE("wandb: what was done counts before what was set", "[import]") {
  const RunReading run =
      run_of(wandb_file({run_record(protobuf(1, item("num_train_epochs", "3"))),
                         protobuf(3, protobuf(1, item("train/epoch", "1.5"))), exit_record(60)}));
  CHECK(value_of(run, "epochs") == "1.5");
  CHECK(holds(notice_of(run, "stopped_early"), "The settings say 3"));
  CHECK(question_of(run, "epochs").empty());
}

TEST_CASE("wandb: GPUs of two machines are told apart", "[import]") {
  std::vector<std::string> records{run_record("")};
  for (std::uint64_t seconds = 0; seconds <= 3600; seconds += 15)
    records.push_back(protobuf(7, protobuf(2, protobuf(1, kBegin + seconds)) +
                                      protobuf(3, item("gpu.0.powerWatts/l:worker-1", "200")) +
                                      protobuf(3, item("gpu.0.powerWatts/l:worker-2", "300"))));
  const RunReading run = run_of(wandb_file(records));
  CHECK(value_of(run, "energy_kwh") == "0.5");
  CHECK(value_of(run, "accelerator_count") == "2");
  CHECK(holds(question_of(run, "accelerator"), "does not name them"));
}

TEST_CASE("wandb: cut, empty, damaged and other files are refused or named", "[import]") {
  const std::string file = wandb_file(whole_run());
  const RunReading cut = run_of(file.substr(0, file.size() - 3));
  CHECK(holds(notice_of(cut, "stopped_early"), "ends within a record"));
  CHECK(value_of(cut, "energy_kwh") == "0.4");
  CHECK(value_of(cut, "wall_clock_hours") == "1");
  // Room that was set aside for what never came.
  CHECK(holds(notice_of(run_of(file + std::string(100, '\0')), "stopped_early"), "ends within"));

  for (const std::size_t size : {4u, 6u, 7u, 10u, 20u})
    CHECK(holds(refusal_of(file.substr(0, size)), "no whole record"));
  std::string damaged = file;
  damaged[file.size() / 2] ^= 1;
  CHECK(holds(refusal_of(damaged), "damaged"));
  std::string other = file;
  other[6] = 9;
  CHECK(holds(refusal_of(other), "version"));
}

TEST_CASE("wandb: no record makes nonsense of a run", "[import]") {
  // Messages that end too early, endless numbers, times and lengths beyond everything.
  const std::string hostile[] = {
      std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 11),
      protobuf_number(7 << 3 | 2) + "\xFF\xFF\x03",
      protobuf(18, protobuf(2, ~std::uint64_t{0})),
      protobuf(17, protobuf(17, protobuf(1, ~std::uint64_t{0}))),
      power_record(0, "1e999", "-5"),
      power_record(~std::uint64_t{0} - kBegin, "300", "300"),
      protobuf(3, protobuf(1, item("_runtime", "\"x\""))),
      protobuf(5, protobuf(1, item("num_train_epochs", "3\nmax_steps:\n  value: 5")))};
  for (const std::string& record : hostile) {
    INFO(record.size());
    const RunReading run = run_of(wandb_file({record}));
    for (const char* field : {"energy_kwh", "wall_clock_hours", "year", "epochs", "steps"})
      CHECK(value_of(run, field).empty());
  }
}

TEST_CASE("wandb: its first bytes tell it from text", "[import]") {
  CHECK(is_binary_that_is_read(wandb_file({})));
  CHECK_FALSE(is_binary_that_is_read("W&B"));
}
