// F_base = c N_eff D (A.6).
#include <algorithm>
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
  ByTokens(const ComputeDescription& d, const ComputeContext& context, Counter& counter)
      : d_(d), context_(context), counter_(counter), trace_(counter.trace) {}

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

  // Every way of giving the tokens that is given whole: what it starts from, what it makes, and how
  // far from it the truth may be, as a share.
  struct WholeWay {
    FieldName field;
    double tokens;
    double open = 0;
  };
  std::vector<WholeWay> whole_ways() const {
    std::vector<WholeWay> ways;
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
    if (d_.dataset_bytes && d_.epochs) {
      constexpr double kStrangeText = 1;  // code, or another language: twice the tokens
      ways.push_back({"dataset_bytes",
                      *d_.dataset_bytes / method::kBytesPerToken.value * *d_.epochs, kStrangeText});
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
    const std::vector<WholeWay> ways = whole_ways();
    for (std::size_t i = 1; i < ways.size(); ++i) {
      const double ratio = ways[i].tokens / ways[0].tokens;
      const double open = 1 + std::max({kRounding, ways[i].open, ways[0].open});
      if (ratio <= open && ratio >= 1 / open) continue;
      errors_.push_back({ErrorCode::contradiction,
                         ways[0].field,
                         join({"By ", ways[0].field, " there are ", readable(ways[0].tokens, 3),
                               " tokens, by ", ways[i].field, " and what goes with it ",
                               readable(ways[i].tokens, 3), ". Keep one of the two ways."}),
                         {}});
      return;
    }
  }

  // How open the tokens are that follow from what is assumed: standard deviation of their
  // logarithm.
  double epochs_open() const { return Counter::epochs_open(d_, context_); }
  double length_open() const {
    return d_.sequence_length ? 0 : log_spread(method::kTokensPerExample);
  }

  void open(std::string_view symbol, std::string_view label, FieldName field, double log_sd) {
    counter_.range({symbol, label, field, {Shape::log_normal, log_sd}});
  }

  Term of_data_set(Term set) {
    return trace_.result("D", "Tokens", "", set * counter_.epochs(d_, context_));
  }

  Term length() {
    if (d_.sequence_length) return given("sequence_length");
    constexpr method::Usual kUsual = method::kTokensPerExample;
    static_assert(kUsual.value == 250 && kUsual.p05 == 50 && kUsual.p95 == 1250, "as said below");
    counter_.notice(
        NoticeCode::length_assumed, "sequence_length",
        "250 tokens in an example are assumed, as in sets of instructions; 50 to 1,250 "
        "are within the range. Add their mean length, or the data set's size in bytes.");
    const Term length = counter_.either(d_, "sequence_length", method::kTokensPerExample.value,
                                        "usual in sets to tune on");
    open("L", "Mean sequence length", "sequence_length", length_open());
    return length;
  }

  Term of_bytes() {
    const Term bytes = given("dataset_bytes");
    const Term per_token =
        counter_.found("B_tok", "Bytes of text in a token", method::kBytesPerToken.value, "",
                       Origin::imputed, "3 to 5, by tokenizer and language", "dataset_tokens");
    open("B_tok", "Bytes of text in a token", "dataset_tokens", log_spread(method::kBytesPerToken));
    return bytes / per_token;
  }

  Term of_steps() {
    const Term steps = given("steps");
    const Term devices = counter_.ranks(d_, context_);
    const Term accumulation = counter_.either(d_, "gradient_accumulation", 1, "none");
    const Term tokens_each = length();
    const Term batch = given("per_device_batch");
    return trace_.result("D", "Tokens", "", steps * devices * accumulation * tokens_each * batch);
  }

  // Whether a length may be assumed: not of a recording or a picture. Steps of pre-training are of
  // packed text, far longer than an example.
  bool have_length_of_examples() const { return d_.sequence_length || context_.reads_text; }
  bool have_length_of_steps() const {
    return d_.sequence_length || (context_.reads_text && is_tuned(d_, context_).value_or(false));
  }

  Term missing() {
    if (d_.steps) {
      return fail(
          ErrorCode::insufficient_input,
          have_length_of_steps() ? FieldName("per_device_batch") : FieldName("sequence_length"),
          "Steps say nothing without the mean sequence length and the batch per device.");
    }
    if (d_.dataset_examples) {
      return fail(ErrorCode::insufficient_input, "sequence_length",
                  "Examples say nothing without their mean length in tokens. If they are images, "
                  "choose the architecture and give their number as images.");
    }
    return fail(ErrorCode::insufficient_input, "tokens",
                "Add the tokens; or the size of the data set (tokens, examples or bytes) and the "
                "epochs; or the steps with batch size and sequence length.");
  }

  // By the way that leaves least open.
  Term tokens() {
    check_ways();
    const double of_text = log_spread(method::kBytesPerToken);
    struct Way {
      bool is_given;
      double open;
      Term (ByTokens::*count)();
    };
    const Way ways[] = {
        {d_.tokens.has_value(), 0, &ByTokens::all_tokens},
        {d_.dataset_tokens.has_value(), epochs_open(), &ByTokens::of_set_tokens},
        {d_.dataset_examples && have_length_of_examples(),
         in_quadrature(epochs_open(), length_open()), &ByTokens::of_examples},
        {d_.steps && d_.per_device_batch && have_length_of_steps(), length_open(),
         &ByTokens::of_steps},
        {d_.dataset_bytes.has_value(), in_quadrature(epochs_open(), of_text),
         &ByTokens::of_set_bytes},
    };
    const Way* best = nullptr;
    for (const Way& way : ways) {
      if (way.is_given && (best == nullptr || way.open < best->open)) best = &way;
    }
    return best == nullptr ? missing() : (this->*best->count)();
  }
  Term all_tokens() { return given("tokens"); }
  Term of_set_tokens() { return of_data_set(given("dataset_tokens")); }
  Term of_examples() {
    const Term examples = given("dataset_examples");
    return of_data_set(examples * length());
  }
  Term of_set_bytes() { return of_data_set(of_bytes()); }

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
                      triangular_spread(method::kAlphaRouteMin / route.value(),
                                        method::kAlphaRouteMax / route.value())});
    }
    return trace_.result("N_r", "Effective parameters with routing", "", routed);
  }

  Term partial(Term n) {
    const Term trainable = given("trainable_parameters");
    if (trainable.value() > n.value()) {
      fail(ErrorCode::contradiction, "trainable_parameters",
           "More trainable parameters than the model has per token.");
    }
    const bool paper = context_.paper_constants;
    const Term alpha = counter_.either(
        d_, "overrides.alpha_frozen", paper ? method::kAlphaFrozen : method::kAlphaFrozenPhysical,
        paper ? "paper A.6: 0.2 to 0.5, the middle"
              : "4 of 6 FLOP: forward and back through it, no gradient of its own");
    const Term frozen = (n - trainable).as_one_number();
    const Term effective = alpha * frozen + trainable;
    if (!d_.alpha_frozen) {
      const auto with = [&](double other_alpha) {
        return (other_alpha * frozen.value() + trainable.value()) / effective.value();
      };
      counter_.range(
          {"alpha_frozen", "Cost of a frozen parameter", "overrides.alpha_frozen",
           paper ? uniform_spread(with(method::kAlphaFrozenMin), with(method::kAlphaFrozenMax))
                 : triangular_spread(with(method::kAlphaFrozenPhysicalMin),
                                     with(method::kAlphaFrozenPhysicalMax))});
      counter_.notice(
          NoticeCode::alpha_frozen, "overrides.alpha_frozen",
          paper ? "The paper lets a frozen parameter cost 0.2 to 0.5 of a trained one. Passing "
                  "gradients through it takes 4 of the 6 FLOP, so 2/3 is the physical value: that "
                  "of the vendors' constants."
                : "A frozen parameter costs 4 of the 6 FLOP of a trained one: forward, and the "
                  "gradient that passes through, but none of its own. The paper's 0.2 to 0.5 come "
                  "with its constants.");
    }
    return trace_.result("N_eff", "Effective parameters", "", effective);
  }

  const ComputeDescription& d_;
  const ComputeContext& context_;
  Counter& counter_;
  TraceWriter& trace_;
  std::vector<Error> errors_;
  bool routed_ = false;
};

}  // namespace

Result<Term> base_by_tokens(const ComputeDescription& d, const ComputeContext& context,
                            Architecture architecture, Counter& counter) {
  return ByTokens(d, context, counter).base(architecture);
}

}  // namespace trainprint
