// The readers of this room: whether a text is theirs, and what it says.
#pragma once
#include <string_view>

#include "json/tree.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint::run_logs {

bool is_codecarbon_console(std::string_view text);
Result<FileReading> read_codecarbon_console(std::string_view text);

/// Samples of power over time, one row a device: nvidia-smi --query-gpu=timestamp,name,index,
/// power.draw --format=csv [-l N], amd-smi metric --csv; the system metrics of W&B (a column a
/// device, "system.gpu.0.powerWatts") and of MLflow (a row a value,
/// "system/gpu_0_power_usage_watts").
bool is_power_samples(std::string_view text);
Result<FileReading> read_power_samples(std::string_view text);

/// MLflow's file of one metric, which its name alone tells: mlruns/…/gpu_0_power_usage_watts.
bool is_power_metric(std::string_view name, std::string_view text);
Result<FileReading> read_power_metric(std::string_view name, std::string_view text);

/// What Zeus' PowerMonitor writes, which has no header: seconds since 1970 and the watts of each
/// GPU. Since other tables of numbers look alike, whether it is that is asked.
bool is_power_without_header(std::string_view text);
Result<FileReading> read_power_without_header(std::string_view text);

/// passport.json of trainmeter.
bool is_trainmeter_passport(const Json& root);
Result<FileReading> read_trainmeter_passport(const Json& root);

/// Windows of Zeus: ZeusMonitor(log_file=…).
bool is_zeus_windows(std::string_view text);
Result<FileReading> read_zeus_windows(std::string_view text);

/// Of axolotl, TRL or LLaMA-Factory, and W&B's config.yaml.
bool is_training_config(std::string_view text);
Result<FileReading> read_training_config(std::string_view text);

/// Of Slurm: `sacct` in columns or with -p or -P, `seff`, `scontrol show job`, and the reports that
/// computing centres print at a job's end.
bool is_job_account(std::string_view text);
Result<FileReading> read_job_account(std::string_view text);

/// Of torchtitan or Megatron-LM.
bool is_program_log(std::string_view text);
Result<FileReading> read_program_log(std::string_view text);

}  // namespace trainprint::run_logs
