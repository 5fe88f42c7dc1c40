// Regulation (EU) 2024/1689, Annex XI, section 1, point 2(d) and (e); the items are worded as in
// the Model Documentation Form of the General-Purpose AI Code of Practice (2025).
#include "export/escape.hpp"
#include "export/sources.hpp"
#include "export/words.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kFormDigits = 4;  // the form asks for two or more

std::string form_item(std::string_view label, std::string_view value) {
  return "- **" + std::string(label) + ":** " +
         (value.empty() ? std::string("not known") : markdown_text(value)) + "\n";
}

std::string days(const std::optional<Duration>& time, const char* unit) {
  constexpr double kHoursPerDay = 24;
  if (!time) return "";
  return readable(time->as_hours() / kHoursPerDay, kFormDigits) + unit;
}

std::string training_time_text(const EstimateReport& report) {
  const TrainingTime time = training_time(report);
  const std::string clock = days(time.wall_clock, " days by the clock");
  std::string text = days(time.device_hours, " hardware-days");
  if (!clock.empty()) text = clock + ", " + text;
  if (!text.empty() && time.estimated) text += " (estimated from the computation)";
  return text;
}

std::string energy_method(const EstimateReport& report) {
  return energy_source_text(report) + "; " + boundary_text(report.boundary) + "; " + tool_text() +
         ", method of Hugging Carbon (Wang et al., 2026, arXiv 2605.01549), " + tier_text(report) +
         ".";
}

// How F came about.
std::string computation_method(const EstimateReport& report) {
  if (report.compute_trace.empty()) return "disclosed: given";
  const TraceLine& line = report.compute_trace.back();
  return line.is_result ? "F = " + line.formula + " = " + line.calculation
                        : std::string(name(line.origin)) + ": " + line.source;
}

}  // namespace

std::string eu_ai_act_entries(const EstimateReport& report) {
  std::string out = "## Computational resources and energy consumption";
  if (!report.name.empty()) out += " of " + markdown_text(report.name);
  out +=
      "\n\nRegulation (EU) 2024/1689, Annex XI, section 1, point 2(d) and (e).\n\n"
      "### Computational resources, point 2(d)\n\n";
  const std::string flop =
      report.training_flop ? readable(report.training_flop->as_flop(), kFormDigits) + " FLOP" : "";
  out += form_item("Amount of computation used for training", flop);
  if (!flop.empty()) out += form_item("Measurement methodology", computation_method(report));
  out += form_item("Training time", training_time_text(report));
  out += form_item("Hardware", hardware_type(report));
  out += form_item("Location", place_name(report));
  out += "\n### Energy consumption, point 2(e)\n\n";
  out += form_item("Amount of energy used for training",
                   readable(energy_of(report).as_mwh(), kFormDigits) + " MWh");
  out += form_item("Measurement methodology", energy_method(report));
  out += form_item("Emissions",
                   emissions_text(report) + " (90 % interval " + interval_text(report) + ")");
  const std::string sources = sources_markdown(report);
  return sources.empty() ? out : out + "- **Contains data from:** " + sources + "\n";
}

}  // namespace trainprint
