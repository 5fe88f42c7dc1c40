// Parameter-efficient fine-tuning: N_eff = alpha_frozen N_frozen + N_trainable (A.6).
#include "trainprint/flops/transformer.hpp"

namespace trainprint {

ParameterCount effective_parameters(const PartialTraining& training) {
  return training.alpha_frozen * training.frozen + training.trainable;
}

}  // namespace trainprint
