// run-ID.wandb as one run.
#pragma once
#include <string_view>

#include "trainprint/training_files.hpp"

namespace trainprint::import {

/// Of bytes that run_logs::is_wandb_file() knows.
Result<FileReading> read_wandb_file(std::string_view bytes, const ModelContext& context);

}  // namespace trainprint::import
