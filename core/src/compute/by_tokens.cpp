// F_base = c N_eff D (A.6).
#include <cmath>
#include <vector>

#include "compute/counter.hpp"
#include "text/words.hpp"
#include "trainprint/method.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Counts by tokens; faults are gathered, so that all of them are reported at once.
class ByTokens {
 public:
  ByTokens(const ComputeDescription& d, Counter& counter)
      : d_(d), counter_(counter), trace_(counter.trace) {}

  Result<Term> base(Architecture architecture) {
    const Term n = effective();
    const Term d = tokens();
    if (!errors_.empty()) return std::move(errors_);
    const Term c = per_parameter_token(architecture);
    return trace_.result("F_base", "Training compute before corrections", "FLOP", c * n * d);
  }

 private:
  Term fail(ErrorCode code, FieldName path, const char* message) {
    errors_.push_back({code, path, message, {}});
    return trace_.number(1);
  }
  Term given(FieldName path) { return counter_.given(d_, path); }

  Term per_parameter_token(Architecture architecture) {
    if (d_.flop_per_parameter_token) return given("overrides.flop_per_parameter_token");
    const bool known = d_.architecture || d_.model;
    return counter_.found("c", "FLOP per parameter and token",
                          flop_per_parameter_token(architecture), "",
                          known ? Origin::derived : Origin::imputed, "paper section 3.2",
                          d_.architecture ? FieldName("architecture")
                          : d_.model      ? FieldName("model_config")
                                          : FieldName("overrides.flop_per_parameter_token"));
  }

  // Every way of giving the tokens that is given whole: what it starts from, and what it makes.
  struct Way {
    FieldName field;
    double tokens;
  };
  std::vector<Way> whole_ways() const {
    std::vector<Way> ways;
    if (d_.tokens) ways.push_back({"tokens", d_.tokens->as_count()});
    if (d_.dataset_tokens && d_.epochs) {
      ways.push_back(
          {"dataset_tokens", tokens_from_epochs(*d_.dataset_tokens, *d_.epochs).as_count()});
    }
    if (d_.dataset_examples && d_.sequence_length && d_.epochs) {
      ways.push_back(
          {"dataset_examples",
           tokens_from_epochs(*d_.sequence_length, *d_.epochs).as_count() * *d_.dataset_examples});
    }
    if (d_.steps && d_.sequence_length && d_.per_device_batch && d_.world_size &&
        d_.gradient_accumulation) {
      ways.push_back(
          {"steps", trainprint::tokens({.steps = *d_.steps,
                                        .world_size = *d_.world_size,
                                        .gradient_accumulation = *d_.gradient_accumulation,
                                        .sequence_length = *d_.sequence_length,
                                        .per_device_batch = *d_.per_device_batch})
                        .as_count()});
    }
    return ways;
  }

  // Two whole ways that make different numbers: one of them is wrong, and nobody knows which.
  void check_ways() {
    constexpr double kRounding = 0.05;  // of published figures
    const std::vector<Way> ways = whole_ways();
    for (std::size_t i = 1; i < ways.size(); ++i) {
      if (std::fabs(ways[i].tokens / ways[0].tokens - 1) <= kRounding) continue;
      errors_.push_back({ErrorCode::contradiction,
                         ways[0].field,
                         join({"By ", ways[0].field, " there are ", readable(ways[0].tokens, 3),
                               " tokens, by ", ways[i].field, " and what goes with it ",
                               readable(ways[i].tokens, 3), ". Keep one of the two ways."}),
                         {}});
      return;
    }
  }

  Term of_data_set(Term set) {
    if (!d_.epochs) {
      counter_.notice(NoticeCode::epochs_assumed, "epochs",
                      "One pass over the data is assumed. Add the epochs: fine-tuning often takes "
                      "three.");
    }
    const Term epochs = counter_.either(d_, "epochs", 1, "one pass over the data");
    return trace_.result("D", "Tokens", "", set * epochs);
  }

  Term tokens() {
    check_ways();
    if (d_.tokens) return given("tokens");
    if (d_.dataset_tokens) return of_data_set(given("dataset_tokens"));
    if (d_.dataset_examples) {
      if (!d_.sequence_length) {
        return fail(ErrorCode::insufficient_input, "sequence_length",
                    "Examples say nothing without their mean length in tokens.");
      }
      return of_data_set(given("dataset_examples") * given("sequence_length"));
    }
    if (!d_.steps) {
      return fail(ErrorCode::insufficient_input, "tokens",
                  "Add the tokens, or the tokens or examples of the data set and the epochs, "
                  "or the steps with batch size and sequence length.");
    }
    if (!d_.sequence_length || !d_.per_device_batch) {
      return fail(ErrorCode::insufficient_input,
                  d_.sequence_length ? FieldName("per_device_batch") : FieldName("sequence_length"),
                  "Steps say nothing without the mean sequence length and the batch per device.");
    }
    const Term steps = given("steps");
    const Term devices = counter_.either(d_, "world_size", 1, "one device");
    const Term accumulation = counter_.either(d_, "gradient_accumulation", 1, "none");
    const Term length = given("sequence_length");
    const Term batch = given("per_device_batch");
    return trace_.result("D", "Tokens", "", steps * devices * accumulation * length * batch);
  }

  // Active parameters of a mixture of experts, by its parts or from the model's file.
  Term mixture(bool by_parts) {
    constexpr FieldName kParts[] = {"dense_parameters", "expert_parameters", "experts_per_layer",
                                    "experts_per_token", "expert_layers"};
    const MixtureOfExperts model = by_parts ? MixtureOfExperts{} : *d_.model->experts;
    const double of_model[] = {model.dense.as_count(), model.expert.as_count(),
                               model.experts_per_layer, model.experts_per_token, model.layers};
    Term parts[std::size(kParts)];
    for (std::size_t i = 0; i < std::size(kParts); ++i) {
      const ComputeField& field = *compute_field(kParts[i]);
      if (!by_parts) {
        parts[i] = counter_.found(field.symbol, field.rule.label, of_model[i], "", Origin::derived,
                                  "config.json", "model_config");
      } else if (field.get(d_)) {
        parts[i] = given(kParts[i]);
      } else {
        return fail(ErrorCode::insufficient_input, kParts[i],
                    "A mixture of experts needs all of dense_parameters, expert_parameters, "
                    "experts_per_layer, experts_per_token and expert_layers.");
      }
    }
    const auto [dense, expert, per_layer, per_token, layers] = parts;
    if (per_token.value() > per_layer.value()) {
      fail(ErrorCode::contradiction, "experts_per_token",
           "More experts per token than experts in a layer.");
    }
    return trace_.result("N_active", "Active parameters", "", dense + per_token * layers * expert);
  }

  // Parameters that a token passes; `routed_` says whether a router chose among them.
  Term passed() {
    const bool by_parts = d_.dense_parameters || d_.expert_parameters;
    routed_ = true;
    if (by_parts) return mixture(true);
    if (d_.active_parameters) return given("active_parameters");
    if (d_.model && d_.model->experts) return mixture(false);
    routed_ = false;
    if (d_.parameters) return given("parameters");
    if (d_.model) {
      return counter_.found("N", "Parameters", d_.model->parameters.as_count(), "", Origin::derived,
                            "config.json", "model_config");
    }
    return fail(ErrorCode::insufficient_input, "parameters",
                "Add the number of parameters, or the model's config.json.");
  }

  Term effective() {
    Term n = passed();
    if (!errors_.empty()) return n;
    if (d_.trainable_parameters) n = partial(n);
    if (!routed_) return n;
    const Term route = counter_.either(d_, "overrides.alpha_route", method::kAlphaRoute,
                                       "paper A.6: 1.00 to 1.05");
    Term routed = route * n;
    if (d_.load_imbalance) routed = routed * given("load_imbalance");
    if (!d_.alpha_route) {
      counter_.range({"alpha_route", "Routing overhead", "overrides.alpha_route",
                      method::kAlphaRouteMin / route.value(),
                      method::kAlphaRouteMax / route.value(), false});
    }
    return trace_.result("N_r", "Effective parameters with routing", "", routed);
  }

  Term partial(Term n) {
    const Term trainable = given("trainable_parameters");
    if (trainable.value() > n.value()) {
      fail(ErrorCode::contradiction, "trainable_parameters",
           "More trainable parameters than the model has per token.");
    }
    const Term alpha = counter_.either(d_, "overrides.alpha_frozen", method::kAlphaFrozen,
                                       "paper A.6: 0.2 to 0.5, the middle");
    const Term frozen = (n - trainable).as_one_number();
    const Term effective = alpha * frozen + trainable;
    if (!d_.alpha_frozen) {
      const auto with = [&](double other_alpha) {
        return (other_alpha * frozen.value() + trainable.value()) / effective.value();
      };
      counter_.range({"alpha_frozen", "Cost of a frozen parameter", "overrides.alpha_frozen",
                      with(method::kAlphaFrozenMin), with(method::kAlphaFrozenMax), true});
      counter_.notice(NoticeCode::alpha_frozen, "overrides.alpha_frozen",
                      "The paper lets a frozen parameter cost 0.2 to 0.5 of a trained one. Passing "
                      "gradients through it takes 4 of the 6 FLOP, so 2/3 is the physical value: "
                      "set it to 0.667 for an upper estimate.");
    }
    return trace_.result("N_eff", "Effective parameters", "", effective);
  }

  const ComputeDescription& d_;
  Counter& counter_;
  TraceWriter& trace_;
  std::vector<Error> errors_;
  bool routed_ = false;
};

}  // namespace

Result<Term> base_by_tokens(const ComputeDescription& d, Architecture architecture,
                            Counter& counter) {
  return ByTokens(d, counter).base(architecture);
}

}  // namespace trainprint
