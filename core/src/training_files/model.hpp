// What files about the model itself say about a run.
#pragma once
#include <string>
#include <string_view>

#include "trainprint/model_config.hpp"
#include "trainprint/training_files.hpp"

namespace trainprint::training_files {

/// FileReading::label of counts of what is stored, which yield to config.json.
inline constexpr std::string_view kIndexLabel = "model.safetensors.index.json";
inline constexpr std::string_view kHubLabel = "answer of the Hub";

FileReading reading_of(const ModelShape& shape, const std::string& name);

FileReading reading_of(const StoredCount& count, std::string_view label, const std::string& name,
                       ByteRange range);

/// For an index without a number of parameters, where no file gives the dtype.
FileReading asks_for_dtype(double bytes, ByteRange range);

}  // namespace trainprint::training_files
