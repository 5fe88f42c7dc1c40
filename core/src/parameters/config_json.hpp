// A config.json that is parsed already.
#pragma once
#include "json/tree.hpp"
#include "parameters/count.hpp"

namespace trainprint {

Result<ModelShape> shape_from_config(const Json& json);

}  // namespace trainprint
