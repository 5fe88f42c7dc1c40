// The model of a run, for the reader of runs.
#pragma once
#include "json/tree.hpp"
#include "trainprint/model_config.hpp"

namespace trainprint {

/// From a run's "model_config": a config.json as an object, or as text. A program may bring a
/// model_shape of its own in place of the library's (wasm/without_files.cpp, for its bytes).
Result<ModelShape> model_shape(const Json& model_config);

}  // namespace trainprint
