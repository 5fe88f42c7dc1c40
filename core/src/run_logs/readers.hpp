// The readers of this room: whether a text is theirs, and what it says.
#pragma once
#include <string_view>

#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint::run_logs {

bool is_codecarbon_console(std::string_view text);
Result<FileReading> read_codecarbon_console(std::string_view text);

/// Samples of power over time, one row a device: nvidia-smi --query-gpu=timestamp,name,index,
/// power.draw --format=csv [-l N], amd-smi metric --csv.
bool is_power_samples(std::string_view text);
Result<FileReading> read_power_samples(std::string_view text);

/// Of Slurm: `sacct` in columns or with -p or -P, `seff`, `scontrol show job`, and the reports that
/// computing centres print at a job's end.
bool is_job_account(std::string_view text);
Result<FileReading> read_job_account(std::string_view text);

/// Of torchtitan or Megatron-LM.
bool is_program_log(std::string_view text);
Result<FileReading> read_program_log(std::string_view text);

}  // namespace trainprint::run_logs
