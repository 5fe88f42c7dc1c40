// Software Carbon Intensity, ISO/IEC 21031:2024: SCI = ((E x I) + M) per R. The Green Software
// Foundation's SCI for AI (2025, https://sci-for-ai.greensoftware.foundation) takes FLOP, tokens,
// parameters and time on the hardware among the functional units R of training.
#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/run_values.hpp"
#include "export/words.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kScoreDigits = 2;  // no estimate here is known better

std::string row(std::string_view what, std::string_view symbol, std::string_view value) {
  return "| " + std::string(what) + " | " + std::string(symbol) + " | " + markdown_text(value) +
         " |\n";
}

// Emissions per unit of work, of which the training did `amount`, with their 90 % interval where
// the amount was given: what is open in an estimated one is open in the emissions, too, and
// cancels.
std::string per_unit(const EstimateReport& report, double amount, std::string_view unit,
                     bool given) {
  const Interval& interval = report.headline().interval;
  const auto grams = [&](Mass mass) { return readable(mass.as_grams() / amount, kScoreDigits); };
  std::string out = grams(report.emissions()) + " gCO2e per " + std::string(unit);
  if (!given) return out;
  return out + " (90 % interval " + grams(interval.p05) + " to " + grams(interval.p95) + ")";
}

}  // namespace

std::string software_carbon_intensity(const RunAndReport& about) {
  const EstimateReport& report = about.report;
  constexpr double kFlopPerUnit = 1e18;  // an exaFLOP of work
  std::string out = "## Software Carbon Intensity of the training";
  if (!report.name.empty()) out += " of " + markdown_text(report.name);
  out += "\n\nISO/IEC 21031:2024, SCI = ((E × I) + M) per R, with " + markdown_text(tool_text()) +
         ", for the " + markdown_text(boundary_text(report.boundary)) + ".\n\n";
  out += "| | Symbol | Value |\n|---|---|---|\n";
  out += row("Energy", "E", humane(energy_of(report)));
  out += row("Carbon intensity of the electricity", "I", grid_text(report));
  out += row("Operational emissions", "E × I",
             emissions_text(report) + " (90 % interval " + interval_text(report) + ")");
  out += row("Embodied emissions", "M", "not counted");
  bool any = false;
  if (report.training_flop) {
    any = true;
    out += row("SCI, by computation", "R = 10^18 FLOP",
               per_unit(report, report.training_flop->as_flop() / kFlopPerUnit, "10^18 FLOP",
                        report.compute_trace.empty()));
  }
  if (const auto tokens = tokens_processed(about)) {
    constexpr double kTokensPerUnit = 1e6;
    const bool given = about.run.compute.tokens || about.run.compute.dataset_tokens;
    any = true;
    out += row("SCI, by tokens", "R = 10^6 tokens",
               per_unit(report, tokens->as_count() / kTokensPerUnit, "10^6 tokens", given));
  }
  if (const auto parameters = parameters_of(about.run)) {
    constexpr double kParametersPerUnit = 1e9;
    any = true;
    out += row("SCI, by size", "R = 10^9 parameters",
               per_unit(report, parameters->as_count() / kParametersPerUnit,
                        "10^9 parameters of the model", true));
  }
  const TrainingTime time = training_time(report);
  if (time.device_hours) {
    any = true;
    out += row("SCI, by time", "R = 1 device-hour",
               per_unit(report, time.device_hours->as_hours(), "device-hour", !time.estimated) +
                   (time.estimated ? ", hours estimated from compute" : ""));
  }
  if (!any) {
    out += row("SCI", "R = 1 training",
               emissions_text(report) +
                   " per training; neither compute, tokens, size nor hours are known");
  }
  out += "\nWithout M these are the operational part of the SCI, a lower bound.\n";
  const std::string sources = sources_markdown(report);
  return sources.empty() ? out : out + "\nContains data from " + sources + ".\n";
}

}  // namespace trainprint
