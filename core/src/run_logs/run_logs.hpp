// What schedulers, drivers and training programs print about a run.
#pragma once
#include <optional>
#include <string_view>

#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint::run_logs {

/// Reads whichever of these a text is; nothing where it is none:
/// CodeCarbon's console lines and its LoggerOutput, samples of nvidia-smi or amd-smi, Slurm's
/// accounting (sacct, seff, scontrol, reports of centres), LLaMA-Factory's trainer_log.jsonl, logs
/// of torchtitan and Megatron-LM. Fails with insufficient_input where such a log says nothing yet.
std::optional<Result<FileReading>> read_run_log(std::string_view text);

/// As read_run_log(), for JSON, of which a file has one object, or one a line.
std::optional<Result<FileReading>> read_json_log(std::string_view text);

}  // namespace trainprint::run_logs
