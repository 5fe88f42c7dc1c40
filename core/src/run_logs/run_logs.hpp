// What schedulers, drivers and training programs print about a run.
#pragma once
#include <optional>
#include <string_view>

#include "json/tree.hpp"
#include "trainprint/reading.hpp"
#include "trainprint/result.hpp"

namespace trainprint::run_logs {

/// Reads whichever of these a text is; nothing where it is none:
/// CodeCarbon's console lines and its LoggerOutput, samples of nvidia-smi or amd-smi, Slurm's
/// accounting (sacct, seff, scontrol, reports of centres), LLaMA-Factory's trainer_log.jsonl, logs
/// of torchtitan and Megatron-LM, system metrics of W&B and MLflow, windows of Zeus, configurations
/// of axolotl and TRL. `name` is the file's. Fails with insufficient_input where such a log says
/// nothing yet.
std::optional<Result<FileReading>> read_run_log(std::string_view text, std::string_view name = {});

/// Whether bytes begin as run-ID.wandb of W&B does, which is no text.
bool is_wandb_file(std::string_view bytes);

/// As read_run_log(), for JSON, of which a file has one object, or one a line.
std::optional<Result<FileReading>> read_json_log(std::string_view text);

/// Reads whichever of these a JSON document is; nothing where it is none: metadata of kohya's
/// sd-scripts ("ss_…"), wandb-metadata.json of W&B, a measurement of Zeus, a passport of
/// trainmeter.
std::optional<Result<FileReading>> read_json_record(const Json& root);
/// Whether an object holds kohya's metadata.
bool is_kohya_metadata(const Json& root);
Result<FileReading> read_kohya_metadata(const Json& root);

}  // namespace trainprint::run_logs
