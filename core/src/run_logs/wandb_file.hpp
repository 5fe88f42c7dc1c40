// run-ID.wandb, in which W&B keeps everything about a run on the machine where it took place.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/result.hpp"

namespace trainprint::run_logs {

/// What the file holds of a run, in the forms in which W&B gives each of it away elsewhere; empty
/// where it holds none.
struct WandbFile {
  std::string name;      ///< That somebody gave the run.
  std::string config;    ///< As config.yaml.
  std::string metadata;  ///< As wandb-metadata.json.
  std::string summary;   ///< As wandb-summary.json, of what is a number.
  std::string samples;   ///< A table of GPUs' watts, as of nvidia-smi.
  std::vector<Notice> notices;
};

/// Fails with insufficient_input for a file without a whole record, unsupported for a damaged one.
/// Of a file that is cut the whole records count, and a notice says so.
Result<WandbFile> unpack_wandb_file(std::string_view bytes);

}  // namespace trainprint::run_logs
