// From a config.json, already parsed, to a model's size and shape.
#pragma once
#include "parameters/config.hpp"
#include "trainprint/model_config.hpp"

namespace trainprint::parameters {

Result<ModelShape> count(const Json& config);

}  // namespace trainprint::parameters
