// Shapes of models and training compute as JSON documents.
#pragma once
#include "json/nlohmann.hpp"
#include "trainprint/compute.hpp"

namespace trainprint {

Json to_json(const ModelShape& shape);
Json to_json(const TrainingCompute& compute);

}  // namespace trainprint
