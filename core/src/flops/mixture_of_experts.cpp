// Mixture of experts: N_eff = alpha_route (N_dense + k (N_experts / E) N_expert) (A.6).
#include "trainprint/flops/transformer.hpp"

namespace trainprint {

ParameterCount total_parameters(const MixtureOfExperts& model) {
  return model.dense + model.experts_per_layer * model.layers * model.expert;
}

ParameterCount active_parameters(const MixtureOfExperts& model) {
  return model.dense + model.experts_per_token * model.layers * model.expert;
}

ParameterCount effective_parameters(const MixtureOfExperts& model) {
  return model.alpha_route * model.load_imbalance * active_parameters(model);
}

}  // namespace trainprint
