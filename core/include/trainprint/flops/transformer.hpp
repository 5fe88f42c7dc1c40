// Transformers that read tokens: F = c N D.
#pragma once
#include "trainprint/flops/architecture.hpp"
#include "trainprint/method.hpp"
#include "trainprint/quantity.hpp"

namespace trainprint {

/// c of F = c N D: FLOP per parameter and token (A.6: 6; sensitivity range [5, 12]).
/// Encoder-decoder: 3, where A.6 has 7, as a token of the source or the target passes one stack.
/// Vision-language models: 6 (A.7, Eq. 8).
double flop_per_parameter_token(Architecture architecture);

/// F = c N D (section 3.2). Repeats of the data count again.
Flop transformer_training_flop(double flop_per_parameter_token, ParameterCount parameters,
                               TokenCount tokens);

/// Fine-tuning that trains some parameters and leaves the others frozen (LoRA, adapters).
struct PartialTraining {
  ParameterCount trainable;  ///< Those that get gradients.
  ParameterCount frozen;     ///< Those that do not.
  /// What a frozen parameter costs, over a trained one: A.6 gives [0.2, 0.5], of which this is the
  /// middle; method::kAlphaFrozenPhysical (2/3) is what a backward pass through frozen layers
  /// costs.
  double alpha_frozen = method::kAlphaFrozen;
};

/// N_eff = alpha_frozen N_frozen + N_trainable (A.6).
ParameterCount effective_parameters(const PartialTraining& training);

/// Experts that a router chooses from, token by token.
struct MixtureOfExperts {
  ParameterCount dense;      ///< Those that every token passes, shared experts included.
  ParameterCount expert;     ///< Those of one routed expert in one layer.
  double experts_per_layer;  ///< E; 1 or more.
  double experts_per_token;  ///< k; at most E.
  double layers;             ///< Layers with experts: the paper's N_experts / E.
  double alpha_route = method::kAlphaRoute;  ///< Routing overhead (A.6: [1.00, 1.05]).
  double load_imbalance = 1;  ///< Compute of the busiest expert over the mean, 1 or more, if known.
};

/// All parameters, idle or not: N_dense + N_experts N_expert.
ParameterCount total_parameters(const MixtureOfExperts& model);
/// Parameters that one token passes: N_dense + k (N_experts / E) N_expert (A.6). Embeddings count
/// if `dense` has them.
ParameterCount active_parameters(const MixtureOfExperts& model);
/// N_eff = alpha_route, load_imbalance and the active parameters multiplied.
ParameterCount effective_parameters(const MixtureOfExperts& model);

/// Tokens counted from the steps of the optimiser (A.6, Eqs. 1 and 2).
struct StepGeometry {
  double steps;                                    ///< S, optimiser steps.
  DeviceCount world_size = DeviceCount::count(1);  ///< W, each of which takes its own batch.
  double gradient_accumulation = 1;                ///< A, batches added up per step.
  TokenCount sequence_length;                      ///< L, of one sequence, on average.
  double per_device_batch;                         ///< B, sequences per device and batch.
};

/// D = S W A L B.
TokenCount tokens(const StepGeometry& geometry);
/// D = dataset_tokens epochs. `epochs` may be a fraction.
TokenCount tokens_from_epochs(TokenCount dataset_tokens, double epochs);

}  // namespace trainprint
