#include <algorithm>
#include <array>

#include "export/run_values.hpp"
#include "trainprint/beyond_training.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Where models are served most, from notebooks' parts to the newest servers'.
constexpr std::string_view kServingParts[] = {"nvidia-h100-sxm", "nvidia-a100-sxm4-80gb",
                                              "nvidia-b200",     "nvidia-l4",
                                              "nvidia-rtx-4090", "google-tpu-v5e"};

// Why answers cannot be counted in tokens; empty if they can.
std::string no_tokens(const TrainingRun& run) {
  const Modality modality = run.modality.value_or(Modality::nlp);
  if (modality != Modality::nlp && modality != Modality::multimodal)
    return "Counted for language models only: this one does not answer in tokens.";
  if (!active_parameters_of(run) && !parameters_of(run))
    return "Add the model’s size to see what answering with it costs.";
  return {};
}

// What is drawn at the report's boundary for what the accelerators draw.
double over_accelerators(const EstimateReport& report) {
  const ByBoundary<Energy>& energy = report.headline().energy;
  return energy.accelerator > Energy::kwh(0) ? energy.at(report.boundary) / energy.accelerator : 1;
}

std::optional<Serving> serving(const Accelerator& part, double flop, const EstimateReport& report) {
  if (!part.peak || !part.tdp) return {};
  const Energy accelerators =
      part.tdp->value * (Flop::flop(kTokensOfServing * flop) / part.peak->value);
  const Energy at_peak = accelerators * over_accelerators(report);
  const CarbonIntensity grid = CarbonIntensity::grams_per_kwh(report.grid.value);
  const auto emissions = [&](Energy energy) { return energy * grid; };
  const auto tokens = [&](Energy energy) {
    const Mass each = emissions(energy);
    return each > Mass::grams(0) ? report.emissions() / each * kTokensOfServing : 0;
  };
  const Span3<Energy> energy = {at_peak / kServingEfficiency.most,
                                at_peak / kServingEfficiency.usual,
                                at_peak / kServingEfficiency.least};
  return Serving{part.name,
                 &part == report.accelerator,
                 energy,
                 {emissions(energy.least), emissions(energy.usual), emissions(energy.most)},
                 {tokens(energy.most), tokens(energy.usual), tokens(energy.least)}};
}

std::string finding(const Serving& first) {
  if (first.break_even.usual <= 0) return "On a grid without emissions, answering adds none.";
  return "After about " + tokens_text(first.break_even.usual) + " on " +
         std::string(first.accelerator) +
         ", answering has emitted as much as this training (between " +
         tokens_text(first.break_even.least) + " and " + tokens_text(first.break_even.most) + ").";
}

}  // namespace

std::string tokens_text(double tokens) {
  struct Scale {
    double one;
    std::string_view word;
  };
  constexpr std::array<Scale, 3> kScales = {
      {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};
  for (const Scale& scale : kScales) {
    if (tokens >= scale.one)
      return readable(tokens / scale.one, 2) + std::string(scale.word) + " tokens";
  }
  return readable(tokens, 2) + " tokens";
}

Result<Servings> servings(const TrainingRun& run, const EstimateReport& report,
                          std::string_view serve_on) {
  Servings out;
  const Accelerator* first = report.accelerator;
  if (!serve_on.empty()) {
    const auto asked = find_accelerator(serve_on, FieldPath::unchecked("serve_on"));
    if (!asked) return asked.errors();
    first = asked->accelerator;
  }
  out.absent = no_tokens(run);
  if (!out.absent.empty()) return out;
  const ParameterCount parameters = active_parameters_of(run).value_or(*parameters_of(run));
  const double flop = kFlopPerParameterAndToken * parameters.as_count();
  const auto add = [&](const Accelerator* part) {
    if (part == nullptr) return;
    const auto is_part = [&](const Serving& one) { return one.accelerator == part->name; };
    if (std::any_of(out.items.begin(), out.items.end(), is_part)) return;
    if (const auto one = serving(*part, flop, report)) out.items.push_back(*one);
  };
  add(first);
  for (const std::string_view id : kServingParts) {
    const auto part = find_accelerator(id);
    if (part) add(part->accelerator);
  }
  out.finding = finding(out.items.front());
  out.basis = readable(kFlopPerParameterAndToken, 1) + " FLOP per active parameter and token, at " +
              readable(kServingEfficiency.least * 100, 2) + " to " +
              readable(kServingEfficiency.most * 100, 2) +
              " % of the part’s peak efficiency, as measured with few requests at once to hundreds "
              "of them (LLaMA 65B on A100: Samsi et al. 2023; Llama 3.1 8B on H100: ML.ENERGY). "
              "Place and machines are the training’s.";
  return out;
}

}  // namespace trainprint
