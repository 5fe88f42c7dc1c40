#include "compute/sum.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

using D = ComputeDescription;

// Upper limits are generous: the largest models and runs known are a thousand times below.
constexpr ComputeField kFields[] = {
    {"parameters", "N", "Parameters", 1, 1e15, &D::parameters},
    {"active_parameters", "N_active", "Active parameters", 1, 1e15, &D::active_parameters},
    {"trainable_parameters", "N_trainable", "Trainable parameters", 1, 1e15,
     &D::trainable_parameters},
    {"dense_parameters", "N_dense", "Parameters that every token passes", 0, 1e15,
     &D::dense_parameters},
    {"expert_parameters", "N_expert", "Parameters of one expert", 1, 1e15, &D::expert_parameters},
    {"experts_per_layer", "E", "Experts per layer", 1, 1e6, &D::experts_per_layer},
    {"experts_per_token", "k", "Experts per token", 1, 1e6, &D::experts_per_token},
    {"expert_layers", "L_moe", "Layers with experts", 1, 1e6, &D::expert_layers},
    {"load_imbalance", "b", "Load imbalance of the experts", 1, 1e3, &D::load_imbalance},
    {"tokens", "D", "Tokens", 1, 1e17, &D::tokens},
    {"dataset_tokens", "D_set", "Tokens of the data set", 1, 1e17, &D::dataset_tokens},
    {"epochs", "E_p", "Epochs", 1e-6, 1e6, &D::epochs},
    {"steps", "S", "Optimiser steps", 1, 1e12, &D::steps},
    {"world_size", "W", "Data-parallel devices", 1, 1e7, &D::world_size},
    {"gradient_accumulation", "A", "Gradient accumulation", 1, 1e6, &D::gradient_accumulation},
    {"sequence_length", "L", "Mean sequence length", 1, 1e8, &D::sequence_length},
    {"per_device_batch", "B", "Batch per device", 1e-3, 1e8, &D::per_device_batch},
    {"images", "I", "Images per epoch", 1, 1e15, &D::images},
    {"image_size", "px", "Side of an image", 8, 1e5, &D::image_size},
    {"overrides.flop_per_parameter_token", "c", "FLOP per parameter and token",
     method::kFlopPerParameterTokenMin, method::kFlopPerParameterTokenMax,
     &D::flop_per_parameter_token},
    {"overrides.alpha_frozen", "alpha_frozen", "Cost of a frozen parameter", 1e-3, 1,
     &D::alpha_frozen},
    {"overrides.alpha_route", "alpha_route", "Routing overhead", 1, 2, &D::alpha_route},
};

}  // namespace

std::span<const ComputeField> compute_fields() { return kFields; }

const ComputeField& compute_field(std::string_view path) {
  const ComputeField* found = kFields;
  while (found->path != path) ++found;
  return *found;
}

}  // namespace trainprint
