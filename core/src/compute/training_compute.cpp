#include <cmath>

#include "compute/counter.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

// Nothing can be counted: the mean of the category (A.7).
Term mean_of(Architecture architecture, Counter& counter) {
  const CategoryMean mean = category_mean(architecture);
  counter.error(method::kImputedFlopError.high);
  counter.notice(
      NoticeCode::category_mean, "training_flop",
      "Imputed: nothing about this model's compute is known, so the mean of its category "
      "stands in. It may be wrong by orders of magnitude.");
  return counter.found("F_base", "Mean training compute of the category", mean.flop.as_flop(),
                       "FLOP", Origin::imputed, mean.source, "training_flop");
}

}  // namespace

Result<TrainingCompute> training_compute(const ComputeDescription& d,
                                         const ComputeContext& context) {
  std::vector<Error> errors;
  check_fields(d, errors);
  if (!errors.empty()) return errors;
  TrainingCompute out;
  Counter counter(out);
  const Architecture architecture = d.architecture ? *d.architecture
                                    : d.model      ? d.model->architecture
                                                   : Architecture::decoder_only;
  auto base = counted_by_images(architecture)
                  ? base_by_images(d, context, architecture, counter, out.imputed)
                  : base_by_tokens(d, context, architecture, counter);
  if (!base) {
    for (const Error& error : base.errors()) {
      if (!d.impute || error.code != ErrorCode::insufficient_input) return base.errors();
    }
    out = {};
    out.imputed = true;
    counter.trace.take();
    base = mean_of(architecture, counter);
  }
  if (d.model) {
    out.notices.insert(out.notices.end(), d.model->notices.begin(), d.model->notices.end());
  }

  Term flop = counter.trace.named("F_base", base->value());
  const std::vector<Correction> factors = corrections(d.corrections);
  for (const Correction& factor : factors) {
    flop = flop * counter.found(factor.symbol, factor.label, factor.value, "", Origin::derived,
                                "paper A.6: " + figure(factor.low) +
                                    (factor.high > factor.low ? " to " + figure(factor.high) : ""),
                                factor.field);
    counter.range({factor.symbol, factor.label, factor.field,
                   triangular_spread(factor.low / factor.value, factor.high / factor.value)});
  }
  if (!factors.empty()) counter.trace.result("F", "Training compute", "FLOP", flop);
  out.base = Flop::flop(base->value());
  out.flop = Flop::flop(flop.value());
  out.trace = counter.trace.take();
  if (factors.empty()) {  // what was to be corrected is the figure itself
    out.trace.back().symbol = "F";
    out.trace.back().label = "Training compute";
  }
  return out;
}

}  // namespace trainprint
