// Token accounting (A.6, step 3, Eqs. 1 and 2).
#include "trainprint/flops/transformer.hpp"

namespace trainprint {

double tokens(const StepGeometry& geometry) {
  return geometry.steps * geometry.world_size * geometry.gradient_accumulation *
         geometry.sequence_length * geometry.per_device_batch;
}

double tokens_from_epochs(double dataset_tokens, double epochs) { return dataset_tokens * epochs; }

}  // namespace trainprint
