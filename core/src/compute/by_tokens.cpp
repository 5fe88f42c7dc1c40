// F_base = c N_eff D (A.6).
#include <cmath>

#include "compute/sum.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

// Counts by tokens; faults are gathered, so that all are told at once.
class ByTokens {
 public:
  ByTokens(const ComputeDescription& d, Sum& sum) : d_(d), sum_(sum) {}

  Result<Flop> base(Architecture architecture) {
    const double n = effective();
    const double d = tokens();
    if (!errors_.empty()) return std::move(errors_);
    const double c = per_parameter_token(architecture);
    const Flop base = transformer_training_flop(c, ParameterCount::count(n), TokenCount::count(d));
    sum_.result("F_base", "Training compute before corrections", base.as_flop(), "FLOP",
                "c " + n_ + " D", times({c, n, d}));
    return base;
  }

 private:
  double fail(ErrorCode code, const char* path, const char* message) {
    errors_.push_back({code, path, message, {}});
    return 1;
  }
  double given(const char* path) {
    const ComputeField& field = compute_field(path);
    return sum_.given(field, *field.get(d_));
  }

  double per_parameter_token(Architecture architecture) {
    if (d_.flop_per_parameter_token) return given("overrides.flop_per_parameter_token");
    const bool known = d_.architecture || d_.model;
    return sum_.taken("c", "FLOP per parameter and token", flop_per_parameter_token(architecture),
                      "", known ? Origin::derived : Origin::imputed, "paper section 3.2",
                      d_.architecture ? "architecture"
                      : d_.model      ? "model_config"
                                      : "overrides.flop_per_parameter_token");
  }

  double tokens() {
    if (d_.tokens) {
      constexpr double kRounding = 0.05;  // of published figures
      if (d_.dataset_tokens && d_.epochs &&
          std::fabs(tokens_from_epochs(*d_.dataset_tokens, *d_.epochs) / *d_.tokens - 1) >
              kRounding) {
        fail(
            ErrorCode::contradiction, "tokens",
            "The tokens are not those of the data set times the epochs. Keep one of the two ways.");
      }
      return given("tokens");
    }
    if (d_.dataset_tokens) {
      const double set = given("dataset_tokens");
      const double epochs = sum_.either(d_, "epochs", 1, "one pass over the data");
      return sum_.result("D", "Tokens",
                         tokens_from_epochs(TokenCount::count(set), epochs).as_count(), "",
                         "D_set E_p", times({set, epochs}));
    }
    if (!d_.steps) {
      return fail(ErrorCode::insufficient_input, "tokens",
                  "Add the tokens, or the tokens of the data set and the epochs, or the steps with "
                  "batch size and sequence length.");
    }
    if (!d_.sequence_length || !d_.per_device_batch) {
      return fail(ErrorCode::insufficient_input,
                  d_.sequence_length ? "per_device_batch" : "sequence_length",
                  "Steps say nothing without the mean sequence length and the batch per device.");
    }
    const StepGeometry g{
        .steps = given("steps"),
        .world_size = sum_.either(d_, "world_size", 1, "one device"),
        .gradient_accumulation = sum_.either(d_, "gradient_accumulation", 1, "none"),
        .sequence_length = given("sequence_length"),
        .per_device_batch = given("per_device_batch")};
    return sum_.result("D", "Tokens", trainprint::tokens(g).as_count(), "", "S W A L B",
                       times({g.steps, g.world_size, g.gradient_accumulation, g.sequence_length,
                              g.per_device_batch}));
  }

  // Active parameters of a mixture of experts, by its parts or from the model's file.
  double mixture(bool by_parts) {
    struct Part {
      const char* path;
      double MixtureOfExperts::*to;
    };
    constexpr Part kParts[] = {{"dense_parameters", &MixtureOfExperts::dense},
                               {"expert_parameters", &MixtureOfExperts::expert},
                               {"experts_per_layer", &MixtureOfExperts::experts_per_layer},
                               {"experts_per_token", &MixtureOfExperts::experts_per_token},
                               {"expert_layers", &MixtureOfExperts::layers}};
    MixtureOfExperts m{};
    if (!by_parts) m = *d_.model->experts;
    for (const Part& part : kParts) {
      const ComputeField& field = compute_field(part.path);
      if (!by_parts) {
        sum_.taken(field.symbol, field.rule.label, m.*part.to, "", Origin::derived, "config.json",
                   "model_config");
      } else if (field.get(d_)) {
        m.*part.to = given(part.path);
      } else {
        return fail(ErrorCode::insufficient_input, part.path,
                    "A mixture of experts needs all of dense_parameters, expert_parameters, "
                    "experts_per_layer, experts_per_token and expert_layers.");
      }
    }
    if (m.experts_per_token > m.experts_per_layer) {
      fail(ErrorCode::contradiction, "experts_per_token",
           "More experts per token than experts in a layer.");
    }
    return sum_.result("N_active", "Active parameters", active_parameters(m), "",
                       "N_dense + k L_moe N_expert",
                       shown(m.dense) + " + " + times({m.experts_per_token, m.layers, m.expert}));
  }

  // Parameters that a token passes; `routed_` says whether a router chose among them.
  double passed() {
    const bool by_parts = d_.dense_parameters || d_.expert_parameters;
    n_ = "N_active";
    routed_ = true;
    if (by_parts) return mixture(true);
    if (d_.active_parameters) return given("active_parameters");
    if (d_.model && d_.model->experts) return mixture(false);
    n_ = "N";
    routed_ = false;
    if (d_.parameters) return given("parameters");
    if (d_.model) {
      return sum_.taken("N", "Parameters", d_.model->parameters, "", Origin::derived, "config.json",
                        "model_config");
    }
    return fail(ErrorCode::insufficient_input, "parameters",
                "Add the number of parameters, or the model's config.json.");
  }

  double effective() {
    double n = passed();
    if (!errors_.empty()) return n;
    if (d_.trainable_parameters) n = partial(n);
    if (!routed_) return n;
    const double route =
        sum_.either(d_, "overrides.alpha_route", method::kAlphaRoute, "paper A.6: 1.00 to 1.05");
    const double imbalance = d_.load_imbalance ? given("load_imbalance") : 1;
    if (!d_.alpha_route) {
      sum_.range({"alpha_route", "Routing overhead", "overrides.alpha_route",
                  method::kAlphaRouteMin / route, method::kAlphaRouteMax / route, false});
    }
    const std::string formula = "alpha_route " + n_ + (d_.load_imbalance ? " b" : "");
    n_ = "N_r";
    return sum_.result("N_r", "Effective parameters with routing", n * route * imbalance, "",
                       formula,
                       d_.load_imbalance ? times({route, n, imbalance}) : times({route, n}));
  }

  double partial(double n) {
    const double trainable = given("trainable_parameters");
    if (trainable > n) {
      fail(ErrorCode::contradiction, "trainable_parameters",
           "More trainable parameters than the model has per token.");
    }
    const PartialTraining p{
        .trainable = trainable,
        .frozen = std::fmax(0, n - trainable),
        .alpha_frozen = sum_.either(d_, "overrides.alpha_frozen", method::kAlphaFrozen,
                                    "paper A.6: 0.2 to 0.5, the middle")};
    const double effective = effective_parameters(p);
    if (!d_.alpha_frozen) {
      const auto with = [&](double alpha) { return (alpha * p.frozen + trainable) / effective; };
      sum_.range({"alpha_frozen", "Cost of a frozen parameter", "overrides.alpha_frozen",
                  with(method::kAlphaFrozenMin), with(method::kAlphaFrozenMax), true});
      sum_.notice("alpha_frozen", "overrides.alpha_frozen",
                  "The paper lets a frozen parameter cost 0.2 to 0.5 of a trained one. Passing "
                  "gradients through it takes 4 of the 6 FLOP, so 2/3 is the physical value: set "
                  "it to 0.667 for an upper estimate.");
    }
    const std::string formula = "alpha_frozen (" + n_ + " - N_trainable) + N_trainable";
    n_ = "N_eff";
    return sum_.result("N_eff", "Effective parameters", effective, "", formula,
                       times({p.alpha_frozen, p.frozen}) + " + " + shown(trainable));
  }

  const ComputeDescription& d_;
  Sum& sum_;
  std::vector<Error> errors_;
  std::string n_;  ///< Symbol of the parameters that count so far.
  bool routed_ = false;
};

}  // namespace

Result<Flop> base_by_tokens(const ComputeDescription& d, Architecture architecture, Sum& sum) {
  return ByTokens(d, sum).base(architecture);
}

}  // namespace trainprint
