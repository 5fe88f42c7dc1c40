#pragma once
#include "training_files/document.hpp"
#include "trainprint/import.hpp"

namespace trainprint::import {

/// What the Hub answers about a model: the numbers stored in it, what it was made from, when its
/// repository was made, and, where no card lies beside it, the emissions of its front matter.
FileReading read_hub_answer(const training_files::Document& document, const ModelContext& context);

/// What the model was made from: of the Hub's answer and an adapter_config.json.
BaseModels base_models(const training_files::Document& document);

}  // namespace trainprint::import
