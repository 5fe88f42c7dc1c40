#include <algorithm>
#include <array>

#include "beyond_training/working.hpp"
#include "export/run_values.hpp"
#include "trace/writer.hpp"
#include "trainprint/beyond_training.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr double kJoulesPerKwh = 3.6e6;

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

// The parameters that a token passes.
Factor size_of(const TrainingRun& run) {
  const ComputeDescription& compute = run.compute;
  const auto active = active_parameters_of(run);
  const bool given = compute.active_parameters || compute.parameters;
  Factor out{.symbol = "N_active",
             .label = "Parameters that a token passes",
             .value = (active ? active : parameters_of(run))->as_count(),
             .origin = given ? Origin::disclosed : Origin::derived,
             .source = given ? "given" : "counted by the model's configuration",
             .field = "active_parameters"};
  if (!compute.active_parameters) out.field = "parameters";
  return out;
}

std::optional<Serving> serving(const Accelerator& part, const Factor& size,
                               const EstimateReport& report) {
  if (!part.peak || !part.tdp) return {};
  TraceWriter trace;
  const auto of_part = [&](std::string_view symbol, std::string_view label, double value,
                           std::string_view unit, std::string_view source) {
    return trace.input({.symbol = symbol,
                        .label = label,
                        .value = value,
                        .unit = unit,
                        .source = std::string(part.name) + ": " + std::string(source)});
  };
  const auto efficiency = [&](std::string_view symbol, std::string_view label, double value) {
    return trace.input(
        {.symbol = symbol,
         .label = label,
         .value = value,
         .origin = Origin::imputed,
         .source = "Samsi et al. 2023 and ML.ENERGY: 0.02 with few requests at once to 0.17 "
                   "with hundreds"});
  };
  const Term tokens = trace.number(kTokensOfServing);
  const Term parameters = trace.input(size);
  const Term each = trace.input({.symbol = "c",
                                 .label = "FLOP per parameter and token",
                                 .value = kFlopPerParameterAndToken,
                                 .origin = Origin::imputed,
                                 .source = "paper, section 5"});
  const Term peak = of_part("peak", "Peak FLOP rate", part.peak->value.as_flop_per_s(), "FLOP/s",
                            part.peak->source);
  const Term power = of_part("P_acc", "Rated power of one accelerator", part.tdp->value.as_watts(),
                             "W", part.tdp->source);
  const Term usual = efficiency("u", "Share of the peak efficiency that answering reaches",
                                kServingEfficiency.usual);
  const Term most =
      efficiency("u_high", "The same with hundreds of requests at once", kServingEfficiency.most);
  const Term least =
      efficiency("u_low", "The same with few requests at once", kServingEfficiency.least);
  const Term beside = trace.input(of_training("k", "Drawn in all for what the accelerators draw",
                                              over_accelerators(report), ""));
  const Term grid = trace.input(report.grid);
  const Term energy = trace.result("E", "Electricity of 1,000 tokens", "kWh",
                                   tokens * each * parameters / peak * power / usual * beside /
                                       trace.number(kJoulesPerKwh, "3,600,000 J/kWh"));
  const Term emissions = trace.result("M", "Emissions of 1,000 tokens", "gCO2e", energy * grid);
  const Term low = trace.result("M_low", "Emissions of 1,000 tokens, at the least", "gCO2e",
                                emissions * usual / most);
  const Term high = trace.result("M_high", "Emissions of 1,000 tokens, at the most", "gCO2e",
                                 emissions * usual / least);
  Span3<double> until = {0, 0, 0};
  if (emissions.value() > 0) {
    const Term training = trace.input(of_training("M_training", "Emissions of the training",
                                                  report.emissions().as_grams(), "gCO2e"));
    const double all = trace
                           .result("T", "Tokens after which answering has emitted as much", "",
                                   tokens * training / emissions)
                           .value();
    until = {all * kServingEfficiency.least / kServingEfficiency.usual, all,
             all * kServingEfficiency.most / kServingEfficiency.usual};
  }
  const Energy one = Energy::kwh(energy.value());
  return Serving{
      part.name,
      &part == report.accelerator,
      {one * (kServingEfficiency.usual / kServingEfficiency.most), one,
       one * (kServingEfficiency.usual / kServingEfficiency.least)},
      {Mass::grams(low.value()), Mass::grams(emissions.value()), Mass::grams(high.value())},
      until,
      trace.take()};
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
  const Factor size = size_of(run);
  const auto add = [&](const Accelerator* part) {
    if (part == nullptr) return;
    const auto is_part = [&](const Serving& one) { return one.accelerator == part->name; };
    if (std::any_of(out.items.begin(), out.items.end(), is_part)) return;
    if (auto one = serving(*part, size, report)) out.items.push_back(std::move(*one));
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
