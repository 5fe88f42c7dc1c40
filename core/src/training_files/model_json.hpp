// The files about a model itself: config.json, the index of its weights, what the Hub says.
#pragma once
#include <string_view>

#include "trainprint/training_files.hpp"

namespace trainprint {

Result<FileReading> read_config(std::string_view json);
Result<FileReading> read_index(std::string_view json, const ModelContext& context);
Result<FileReading> read_answer(std::string_view json);

/// What a config.json tells the readers of other files.
void add_config(std::string_view json, ModelContext& context);

}  // namespace trainprint
