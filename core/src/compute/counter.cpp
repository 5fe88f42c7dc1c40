#include "compute/counter.hpp"

#include <cmath>

#include "text/words.hpp"

namespace trainprint {

std::optional<bool> is_tuned(const ComputeDescription& d, const ComputeContext& context) {
  if (!context.tuned && d.trainable_parameters) return true;
  return context.tuned;
}

double log_spread(const method::Usual& usual) {
  return std::log(usual.p95 / usual.p05) / (2 * kQuantile95);
}

Term Counter::found(std::string_view symbol, std::string_view label, double value,
                    std::string_view unit, Origin origin, std::string_view source,
                    FieldName field) {
  return trace.input({.symbol = symbol,
                      .label = label,
                      .value = value,
                      .unit = unit,
                      .origin = origin,
                      .source = std::string(source),
                      .field = field});
}

Term Counter::given(const ComputeField& field, double value) {
  const bool constant = std::string_view(field.rule.path).substr(0, 10) == "overrides.";
  return found(field.symbol, field.rule.label, value, "",
               constant ? Origin::overridden : Origin::disclosed, "given", field.rule.path);
}

Term Counter::given(const ComputeDescription& d, FieldName path) {
  const ComputeField& field = *compute_field(path);
  return given(field, *field.get(d));
}

Term Counter::either(const ComputeDescription& d, FieldName path, double fallback,
                     std::string_view source) {
  const ComputeField& field = *compute_field(path);
  if (const auto value = field.get(d)) return given(field, *value);
  return found(field.symbol, field.rule.label, fallback, "", Origin::imputed, source,
               field.rule.path);
}

double Counter::epochs_open(const ComputeDescription& d, const ComputeContext& context) {
  const std::optional<bool> tuned = is_tuned(d, context);
  return d.epochs || (tuned && !*tuned) ? 0 : log_spread(method::kTuningEpochs);
}

Term Counter::epochs(const ComputeDescription& d, const ComputeContext& context) {
  if (d.epochs) return given(d, "epochs");
  const std::optional<bool> tuned = is_tuned(d, context);
  const bool three = tuned && *tuned;
  static_assert(method::kTuningEpochs.value == 3, "as said below");
  notice(NoticeCode::epochs_assumed, "epochs",
         three   ? "Three passes over the data are assumed, as fine-tuning often takes; one to ten "
                   "are within the range. Add the epochs."
         : tuned ? "One pass over the data is assumed, as in pre-training. Add the epochs."
                 : "One pass over the data is assumed, as in pre-training; fine-tuning often takes "
                   "three. Add the epochs.");
  const Term passes =
      found("E_p", "Epochs", three ? method::kTuningEpochs.value : method::kPreTrainingEpochs, "",
            Origin::imputed, three ? "usual in fine-tuning" : "one pass over the data", "epochs");
  range({"E_p", "Epochs", "epochs", {Shape::log_normal, epochs_open(d, context)}});
  return passes;
}

Term Counter::ranks(const ComputeDescription& d, const ComputeContext& context) {
  if (d.world_size || context.devices == 1) return either(d, "world_size", 1, "one device");
  notice(NoticeCode::ranks_assumed, "world_size",
         "Each of the " + plain_count(context.devices) +
             " accelerators is taken to read batches of its own. If they share one, give a "
             "world_size of 1.");
  return either(d, "world_size", context.devices, "one to each accelerator");
}

void Counter::notice(NoticeCode code, FieldName field, std::string_view message) {
  out_->notices.push_back({code, field, std::string(message)});
}

void Counter::error(double relative) {
  out_->relative_error = in_quadrature(out_->relative_error, relative);
  out_->assumed_error = in_quadrature(out_->assumed_error, relative);
}

void Counter::range(const ComputeRange& range) {
  const Spread& s = range.spread;
  const double error =
      s.shape == Shape::log_normal ? relative_error_of(s.log_sd) : (s.high - s.low) / 2;
  out_->relative_error = in_quadrature(out_->relative_error, error);
  if (error > 0) out_->ranges.push_back(range);
}

}  // namespace trainprint
