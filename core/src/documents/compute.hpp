// Shapes of models and training compute as JSON documents.
#pragma once
#include "json/writer.hpp"
#include "trainprint/compute.hpp"

namespace trainprint {

JsonText to_json(const ModelShape& shape);
JsonText to_json(const TrainingCompute& compute);

}  // namespace trainprint
