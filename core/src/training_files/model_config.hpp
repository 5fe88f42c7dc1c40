// What a config.json says beyond the size of the model.
#pragma once
#include "json/tree.hpp"
#include "training_files/document.hpp"

namespace trainprint::training_files {

ModelConfig model_config(const Json& config);

/// What the other files need to know of it; what it does not say is left as it is in `context`.
void add_context(const ModelConfig& config, ModelContext& context);

}  // namespace trainprint::training_files
