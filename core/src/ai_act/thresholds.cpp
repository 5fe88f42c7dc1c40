// Regulation (EU) 2024/1689, Article 51(2); European Commission, Guidelines on the scope of the
// obligations for providers of general-purpose AI models, C(2025) 7719 final, points 17 and 57
// to 63.
#include <cmath>

#include "run/tuned.hpp"
#include "tiers/inputs.hpp"
#include "tiers/interval.hpp"
#include "tiers/route.hpp"
#include "trainprint/ai_act.hpp"

namespace trainprint {
namespace {

#define GUIDELINES                                                                  \
  "Guidelines on the scope of the obligations for providers of general-purpose AI " \
  "models, C(2025) 7719 final, "

struct Rule {
  std::string_view id;
  double flop;
  std::string_view meaning, source;
};

constexpr Rule kOwnModel[] = {
    {"general_purpose", kGeneralPurposeFlop,
     "a general-purpose model, if it can generate language, images from text or video from text",
     GUIDELINES "point 17"},
    {"systemic_risk", kSystemicRiskFlop, "a general-purpose model with systemic risk",
     "Regulation (EU) 2024/1689, Article 51(2)"},
};

constexpr std::string_view kPointsOnModifiers = GUIDELINES "points 60 to 63";

// A third of what the original took.
Rule of_original(double flop) {
  const bool systemic = flop >= kSystemicRiskFlop;
  return {systemic ? "modifier_systemic_risk" : "modifier", flop * kModifiersShare,
          systemic ? "a third of the original's compute, from which on whoever adapts it becomes "
                     "provider of a model with systemic risk"
                   : "a third of the original's compute, from which on whoever adapts a "
                     "general-purpose model becomes its provider",
          kPointsOnModifiers};
}

constexpr Rule kAdaptedModel[] = {
    {"modifier", kGeneralPurposeFlop* kModifiersShare,
     "whoever adapts a general-purpose model becomes its provider, where the compute of the "
     "original is not known",
     kPointsOnModifiers},
    {"modifier_systemic_risk", kSystemicRiskFlop* kModifiersShare,
     "whoever adapts a model with systemic risk becomes provider of one, where the compute of the "
     "original is not known",
     kPointsOnModifiers},
};

// Of true over counted training compute.
std::optional<Propagation> compute_spread(const Inputs& in) {
  if (!in.flop) return {};
  std::vector<Cause> causes;
  add_compute_causes(in, in.flop->relative_error, causes);
  return propagate(error_model(causes), in.run->sample_points);
}

double log_ratio(const QuantilePoint& point) { return std::log(point.ratio); }

}  // namespace

double probability_above(const Propagation& spread, double ratio) {
  const std::vector<QuantilePoint>& curve = spread.curve;
  if (curve.size() < 2 || !(curve.back().ratio > curve.front().ratio)) return ratio < 1 ? 1 : 0;
  const double wanted = std::log(ratio);
  std::size_t after = 1;
  while (after + 1 < curve.size() && log_ratio(curve[after]) < wanted) ++after;
  const QuantilePoint &low = curve[after - 1], &high = curve[after];
  const double width = log_ratio(high) - log_ratio(low);
  const double low_score = normal_quantile(low.probability);
  const double part = width > 0 ? (wanted - log_ratio(low)) / width : 1;
  const double score = low_score + part * (normal_quantile(high.probability) - low_score);
  return std::erfc(score / std::sqrt(2.0)) / 2;
}

std::vector<ComputeThreshold> ai_act_thresholds(const TrainingRun& run) {
  std::vector<ComputeThreshold> out;
  const auto inputs = resolve(run);
  const auto spread = inputs ? compute_spread(*inputs) : std::nullopt;
  if (!spread) return out;
  const auto add = [&](const Rule& rule) {
    out.push_back({rule.id, Flop::flop(rule.flop),
                   probability_above(*spread, rule.flop / inputs->flop->value), rule.meaning,
                   rule.source});
  };
  const bool tuned = is_tuned(run).value_or(false);
  if (tuned && run.base_training_flop) {
    add(of_original(run.base_training_flop->as_flop()));
  } else if (tuned) {
    for (const Rule& rule : kAdaptedModel) add(rule);
  } else {
    for (const Rule& rule : kOwnModel) add(rule);
  }
  return out;
}

}  // namespace trainprint
