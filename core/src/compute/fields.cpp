#include <cmath>

#include "compute/counter.hpp"
#include "trainprint/method.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using D = ComputeDescription;
using K = QuantityKind;

constexpr double number_of(double value) { return value; }
template <class Derived>
constexpr double number_of(const Count<Derived>& value) {
  return value.as_count();
}
template <class T>
constexpr T quantity(double value) {
  if constexpr (std::is_same_v<T, double>) {
    return value;
  } else {
    return T::count(value);
  }
}

template <auto member>
std::optional<double> get(const D& d) {
  const auto& value = d.*member;
  return value ? std::optional(number_of(*value)) : std::nullopt;
}
template <auto member>
void set(D& d, double value) {
  using T = typename std::remove_reference_t<decltype(d.*member)>::value_type;
  d.*member = quantity<T>(value);
}

// Upper limits are generous: the largest models and runs known are a thousand times below.
constexpr ComputeField kFields[] = {
    {{"parameters", "Parameters", K::parameters, 1, true, 1e15, false,
      "a positive count such as 6.74B"},
     "N",
     get<&D::parameters>,
     set<&D::parameters>},
    {{"active_parameters", "Active parameters", K::parameters, 1, true, 1e15, false,
      "a positive count such as 17B, at most all parameters"},
     "N_active",
     get<&D::active_parameters>,
     set<&D::active_parameters>},
    {{"trainable_parameters", "Trainable parameters", K::parameters, 1, true, 1e15, false,
      "a positive count such as 4.2M; the rest is frozen"},
     "N_trainable",
     get<&D::trainable_parameters>,
     set<&D::trainable_parameters>},
    {{"dense_parameters", "Parameters that every token passes", K::parameters, 0, true, 1e15, false,
      "a count such as 1.6B"},
     "N_dense",
     get<&D::dense_parameters>,
     set<&D::dense_parameters>},
    {{"expert_parameters", "Parameters of one expert", K::parameters, 1, true, 1e15, false,
      "a positive count such as 176M"},
     "N_expert",
     get<&D::expert_parameters>,
     set<&D::expert_parameters>},
    {{"experts_per_layer", "Experts per layer", K::count, 1, true, 1e6, true,
      "a whole number such as 8"},
     "E",
     get<&D::experts_per_layer>,
     set<&D::experts_per_layer>},
    {{"experts_per_token", "Experts per token", K::count, 1, true, 1e6, true,
      "a whole number such as 2"},
     "k",
     get<&D::experts_per_token>,
     set<&D::experts_per_token>},
    {{"expert_layers", "Layers with experts", K::count, 1, true, 1e6, true,
      "a whole number such as 32"},
     "L_moe",
     get<&D::expert_layers>,
     set<&D::expert_layers>},
    {{"load_imbalance", "Load imbalance of the experts", K::count, 1, true, 1e3, false,
      "the busiest expert's load over the mean, 1 or more"},
     "b",
     get<&D::load_imbalance>,
     set<&D::load_imbalance>},
    {{"tokens", "Tokens", K::tokens, 1, true, 1e17, false, "a positive count such as 2T"},
     "D",
     get<&D::tokens>,
     set<&D::tokens>},
    {{"dataset_tokens", "Tokens of the data set", K::tokens, 1, true, 1e17, false,
      "a positive count such as 300B"},
     "D_set",
     get<&D::dataset_tokens>,
     set<&D::dataset_tokens>},
    {{"epochs", "Epochs", K::count, 0, false, 1e6, false, "a positive number such as 3"},
     "E_p",
     get<&D::epochs>,
     set<&D::epochs>},
    {{"steps", "Optimiser steps", K::count, 1, true, 1e12, false, "a count such as 100k"},
     "S",
     get<&D::steps>,
     set<&D::steps>},
    {{"world_size", "Data-parallel devices", K::count, 1, true, 1e7, true,
      "a whole number such as 64"},
     "W",
     get<&D::world_size>,
     set<&D::world_size>},
    {{"gradient_accumulation", "Gradient accumulation", K::count, 1, true, 1e6, true,
      "a whole number such as 4"},
     "A",
     get<&D::gradient_accumulation>,
     set<&D::gradient_accumulation>},
    {{"sequence_length", "Mean sequence length", K::tokens, 1, true, 1e8, false,
      "tokens in one sequence, such as 2048"},
     "L",
     get<&D::sequence_length>,
     set<&D::sequence_length>},
    {{"per_device_batch", "Batch per device", K::count, 0, false, 1e8, false,
      "sequences or images per device and step, such as 8"},
     "B",
     get<&D::per_device_batch>,
     set<&D::per_device_batch>},
    {{"images", "Images per epoch", K::samples, 1, true, 1e15, false, "a count such as 1.28M"},
     "I",
     get<&D::images>,
     set<&D::images>},
    {{"image_size", "Side of an image", K::count, 8, true, 1e5, true, "pixels, such as 224"},
     "px",
     get<&D::image_size>,
     set<&D::image_size>},
    {{"overrides.flop_per_parameter_token", "FLOP per parameter and token", K::count,
      method::kFlopPerParameterTokenMin, true, method::kFlopPerParameterTokenMax, false,
      "between 5 and 12"},
     "c",
     get<&D::flop_per_parameter_token>,
     set<&D::flop_per_parameter_token>},
    {{"overrides.alpha_frozen", "Cost of a frozen parameter", K::fraction, 0, false, 1, false,
      "a fraction of a trained one's, above 0, at most 1"},
     "alpha_frozen",
     get<&D::alpha_frozen>,
     set<&D::alpha_frozen>},
    {{"overrides.alpha_route", "Routing overhead", K::count, 1, true, 2, false,
      "a factor from 1 to 2"},
     "alpha_route",
     get<&D::alpha_route>,
     set<&D::alpha_route>},
};

std::string with_unit(double value, std::string_view in_unit) {
  std::string text = readable(value, 15);
  if (!in_unit.empty()) text += " " + std::string(in_unit);
  return text;
}

}  // namespace

std::span<const ComputeField> compute_fields() { return kFields; }

const ComputeField& compute_field(std::string_view path) {
  const ComputeField* found = kFields;
  while (found->rule.path != path) ++found;
  return *found;
}

std::optional<Error> check_number(const NumberRule& rule, double value) {
  const std::string label(rule.label);
  std::string what;
  if (!std::isfinite(value)) {
    what = label + " is not a finite number";
  } else if (value < rule.min || (value == rule.min && !rule.min_allowed)) {
    what = label + " cannot be " + with_unit(value, unit(rule.kind));
  } else if (value > rule.max) {
    what = label + " cannot be " + with_unit(value, unit(rule.kind)) + ", more than " +
           with_unit(rule.max, unit(rule.kind));
  } else if (rule.whole && value != std::floor(value)) {
    what = label + " must be whole, not " + readable(value, 15);
  } else {
    return std::nullopt;
  }
  return Error{ErrorCode::out_of_range,
               std::string(rule.path),
               what + ". Expected: " + std::string(rule.right) + ".",
               {}};
}

}  // namespace trainprint
