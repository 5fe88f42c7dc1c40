// Token accounting (A.6, step 3, Eqs. 1 and 2).
#include "trainprint/flops/transformer.hpp"

namespace trainprint {

TokenCount tokens(const StepGeometry& geometry) {
  return geometry.steps * geometry.world_size.as_count() * geometry.gradient_accumulation *
         geometry.sequence_length * geometry.per_device_batch;
}

TokenCount tokens_from_epochs(TokenCount dataset_tokens, double epochs) {
  return dataset_tokens * epochs;
}

}  // namespace trainprint
