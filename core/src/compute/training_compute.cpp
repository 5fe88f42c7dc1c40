#include <cmath>

#include "compute/sum.hpp"
#include "trainprint/method.hpp"

namespace trainprint {
namespace {

std::vector<Error> impossible(const ComputeDescription& d) {
  std::vector<Error> errors;
  for (const ComputeField& field : compute_fields()) {
    const auto value = field.get(d);
    if (!value) continue;
    if (auto error = check_number(field.rule, *value)) errors.push_back(std::move(*error));
  }
  return errors;
}

// Nothing can be counted: the mean of the category (A.7).
Flop mean_of(Architecture architecture, Sum& sum) {
  const CategoryMean mean = category_mean(architecture);
  sum.taken("F_base", "Mean training compute of the category", mean.flop.as_flop(), "FLOP",
            Origin::imputed, mean.source, "training_flop");
  sum.error(method::kImputedFlopError.high);
  sum.notice("category_mean", "training_flop",
             "Imputed: nothing about this model's compute is known, so the mean of its category "
             "stands in. It may be wrong by orders of magnitude.");
  return mean.flop;
}

}  // namespace

Result<TrainingCompute> training_compute(const ComputeDescription& d) {
  std::vector<Error> errors = impossible(d);
  if (!errors.empty()) return errors;
  TrainingCompute out;
  Sum sum(out);
  const Architecture architecture = d.architecture ? *d.architecture
                                    : d.model      ? d.model->architecture
                                                   : Architecture::decoder_only;
  auto base = counted_by_images(architecture) ? base_by_images(d, architecture, sum, out.imputed)
                                              : base_by_tokens(d, architecture, sum);
  if (!base) {
    for (const Error& error : base.errors()) {
      if (!d.impute || error.code != ErrorCode::insufficient_input) return base.errors();
    }
    out = {};
    out.imputed = true;
    base = mean_of(architecture, sum);
  }
  out.base = *base;
  if (d.model) {
    out.notices.insert(out.notices.end(), d.model->notices.begin(), d.model->notices.end());
  }

  const std::vector<Correction> factors = corrections(d.corrections);
  out.flop = out.base * product(factors);
  if (factors.empty()) {
    out.trace.back().symbol = "F";
    out.trace.back().label = "Training compute";
    return out;
  }
  std::string formula = "F_base", numbers = shown(out.base.as_flop());
  for (const Correction& factor : factors) {
    sum.taken(factor.symbol, factor.label, factor.value, "", Origin::derived,
              "paper A.6: " + shown(factor.low) +
                  (factor.high > factor.low ? " to " + shown(factor.high) : ""),
              factor.field);
    sum.range({factor.symbol, factor.label, factor.field, factor.low / factor.value,
               factor.high / factor.value, false});
    formula += " " + std::string(factor.symbol);
    numbers += " × " + shown(factor.value);
  }
  sum.result("F", "Training compute", out.flop.as_flop(), "FLOP", formula, numbers);
  return out;
}

}  // namespace trainprint
