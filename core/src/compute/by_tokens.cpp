// F_base = c N_eff D (A.6).
#include <cmath>

#include "compute/sum.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

using Number = std::optional<double> ComputeDescription::*;

Error missing(std::string_view path, std::string message) {
  return {ErrorCode::insufficient_input, std::string(path), std::move(message), {}};
}
Error contradiction(std::string_view path, std::string message) {
  return {ErrorCode::contradiction, std::string(path), std::move(message), {}};
}

// The value of a field with its line in the sum: given, or the `fallback` of the method.
double line(const ComputeDescription& d, std::string_view path, double fallback,
            std::string_view source, Sum& sum) {
  const ComputeField& field = compute_field(path);
  if (const auto& value = d.*field.member) return sum.given(field, *value);
  return sum.taken(field.symbol, field.label, fallback, "", Origin::imputed, source, path);
}

Result<double> tokens(const ComputeDescription& d, Sum& sum) {
  if (d.tokens) {
    constexpr double kRounding = 0.05;  // of published figures
    if (d.dataset_tokens && d.epochs) {
      const double other = tokens_from_epochs(*d.dataset_tokens, *d.epochs);
      if (std::fabs(other / *d.tokens - 1) > kRounding) {
        return contradiction("tokens", shown(*d.dataset_tokens) + " tokens for " +
                                           shown(*d.epochs) + " epochs make " + shown(other) +
                                           ", not " + shown(*d.tokens) +
                                           ". Keep one of the two ways.");
      }
    }
    return sum.given(compute_field("tokens"), *d.tokens);
  }
  if (d.dataset_tokens) {
    const double set = sum.given(compute_field("dataset_tokens"), *d.dataset_tokens);
    const double epochs = line(d, "epochs", 1, "one pass over the data", sum);
    return sum.result("D", "Tokens", tokens_from_epochs(set, epochs), "", "D_set E_p",
                      shown(set) + " x " + shown(epochs));
  }
  if (d.steps) {
    for (const std::string_view path : {"sequence_length", "per_device_batch"}) {
      if (!(d.*compute_field(path).member)) {
        return missing(path,
                       "Steps say nothing without the mean sequence length and the batch per "
                       "device.");
      }
    }
    StepGeometry g{
        .steps = sum.given(compute_field("steps"), *d.steps),
        .world_size = line(d, "world_size", 1, "one device", sum),
        .gradient_accumulation = line(d, "gradient_accumulation", 1, "none", sum),
        .sequence_length = sum.given(compute_field("sequence_length"), *d.sequence_length),
        .per_device_batch = sum.given(compute_field("per_device_batch"), *d.per_device_batch)};
    return sum.result("D", "Tokens", tokens(g), "", "S W A L B",
                      shown(g.steps) + " x " + shown(g.world_size) + " x " +
                          shown(g.gradient_accumulation) + " x " + shown(g.sequence_length) +
                          " x " + shown(g.per_device_batch));
  }
  return missing("tokens",
                 "Add the tokens, or the tokens of the data set and the epochs, or the steps with "
                 "batch size and sequence length.");
}

// The parts of a mixture of experts, from the fields or from the model's file.
Result<std::optional<MixtureOfExperts>> mixture(const ComputeDescription& d, Sum& sum) {
  MixtureOfExperts m{};
  struct Part {
    std::string_view path;
    double MixtureOfExperts::*to;
  };
  constexpr Part kParts[] = {{"dense_parameters", &MixtureOfExperts::dense},
                             {"expert_parameters", &MixtureOfExperts::expert},
                             {"experts_per_layer", &MixtureOfExperts::experts_per_layer},
                             {"experts_per_token", &MixtureOfExperts::experts_per_token},
                             {"expert_layers", &MixtureOfExperts::layers}};
  const bool by_hand = d.dense_parameters || d.expert_parameters;
  if (!by_hand && !(d.model && d.model->experts)) return std::optional<MixtureOfExperts>();
  for (const Part& part : kParts) {
    const ComputeField& field = compute_field(part.path);
    if (!by_hand) {
      m.*part.to = sum.taken(field.symbol, field.label, (*d.model->experts).*part.to, "",
                             Origin::derived, "config.json", "model_config");
    } else if (const auto& value = d.*field.member) {
      m.*part.to = sum.given(field, *value);
    } else {
      return missing(part.path,
                     "A mixture of experts needs all of dense_parameters, expert_parameters, "
                     "experts_per_layer, experts_per_token and expert_layers.");
    }
  }
  if (m.experts_per_token > m.experts_per_layer) {
    return contradiction("experts_per_token", "More experts per token than experts in a layer.");
  }
  return std::optional(m);
}

// N that every token passes, before freezing and routing.
Result<double> passed_parameters(const ComputeDescription& d, bool& routed, Sum& sum) {
  routed = true;
  const bool by_hand = d.dense_parameters || d.expert_parameters;
  if (d.active_parameters && !by_hand) {
    return sum.given(compute_field("active_parameters"), *d.active_parameters);
  }
  const auto m = mixture(d, sum);
  if (!m) return m.errors();
  if (*m) {
    return sum.result("N_active", "Active parameters", active_parameters(**m), "",
                      "N_dense + k L_moe N_expert",
                      shown((*m)->dense) + " + " + shown((*m)->experts_per_token) + " x " +
                          shown((*m)->layers) + " x " + shown((*m)->expert));
  }
  routed = false;
  if (d.parameters) return sum.given(compute_field("parameters"), *d.parameters);
  if (d.model) {
    return sum.taken("N", "Parameters", d.model->parameters, "", Origin::derived, "config.json",
                     "model_config");
  }
  return missing("parameters", "Add the number of parameters, or the model's config.json.");
}

}  // namespace

Result<Flop> base_by_tokens(const ComputeDescription& d, Architecture architecture, Sum& sum) {
  std::vector<Error> errors;
  bool routed = false;
  const auto passed = passed_parameters(d, routed, sum);
  if (!passed) errors = passed.errors();
  std::string formula = routed ? "N_active" : "N";
  double n = passed ? *passed : 0;

  if (passed && d.trainable_parameters) {
    const double trainable =
        sum.given(compute_field("trainable_parameters"), *d.trainable_parameters);
    if (trainable > n) {
      errors.push_back(contradiction("trainable_parameters",
                                     "More trainable parameters than the model has per token."));
    }
    PartialTraining p{.trainable = trainable, .frozen = std::fmax(0, n - trainable)};
    p.alpha_frozen = line(d, "overrides.alpha_frozen", method::kAlphaFrozen,
                          "paper A.6: 0.2 to 0.5, the middle", sum);
    n = sum.result("N_eff", "Effective parameters", effective_parameters(p), "",
                   "alpha_frozen (" + formula + " - N_trainable) + N_trainable",
                   shown(p.alpha_frozen) + " x " + shown(p.frozen) + " + " + shown(trainable));
    if (!d.alpha_frozen) {
      sum.error((method::kAlphaFrozenMax - method::kAlphaFrozenMin) / 2 * p.frozen / n);
      sum.notice("alpha_frozen", "overrides.alpha_frozen",
                 "The paper lets a frozen parameter cost 0.2 to 0.5 of a trained one. Passing "
                 "gradients through it takes 4 of the 6 FLOP, so 2/3 is the physical value: set it "
                 "to 0.667 for an upper estimate.");
    }
    formula = "N_eff";
  }
  if (passed && routed) {
    const double route =
        line(d, "overrides.alpha_route", method::kAlphaRoute, "paper A.6: 1.00 to 1.05", sum);
    const double imbalance =
        d.load_imbalance ? sum.given(compute_field("load_imbalance"), *d.load_imbalance) : 1;
    const double before = n;
    n = sum.result(
        "N_r", "Effective parameters with routing", before * route * imbalance, "",
        "alpha_route " + formula + (d.load_imbalance ? " b" : ""),
        shown(route) + " x " + shown(before) + (d.load_imbalance ? " x " + shown(imbalance) : ""));
    if (!d.alpha_route) {
      sum.error((method::kAlphaRouteMax - method::kAlphaRouteMin) / 2 / method::kAlphaRoute);
    }
    formula = "N_r";
  }
  const auto total_tokens = tokens(d, sum);
  if (!total_tokens) {
    errors.insert(errors.end(), total_tokens.errors().begin(), total_tokens.errors().end());
  }
  if (!errors.empty()) return errors;

  const double c = line(d, "overrides.flop_per_parameter_token",
                        flop_per_parameter_token(architecture), "paper section 3.2", sum);
  const Flop base = transformer_training_flop(c, n, *total_tokens);
  sum.result("F_base", "Training compute before corrections", base.as_flop(), "FLOP",
             "c " + formula + " D", shown(c) + " x " + shown(n) + " x " + shown(*total_tokens));
  return base;
}

}  // namespace trainprint
