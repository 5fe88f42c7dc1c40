// https://github.com/huggingface/huggingface_hub, templates/modelcard_template.md
#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/words.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr std::string_view kUnknown = "[More Information Needed]";  // the template's own words

std::string list_item(std::string_view label, std::string_view value) {
  return "- **" + std::string(label) + ":** " +
         (value.empty() ? std::string(kUnknown) : markdown_text(value)) + "\n";
}

std::string hours(const EstimateReport& report) {
  const TrainingTime time = training_time(report);
  if (!time.device_hours) return "";
  std::string text = readable(time.device_hours->as_hours(), time.estimated ? 2 : 7);
  text += time.estimated ? " device-hours (estimated from compute)" : " device-hours";
  if (time.wall_clock && !time.estimated && *time.wall_clock < *time.device_hours)
    text += ", " + readable(time.wall_clock->as_hours(), 4) + " by the clock";
  return text;
}

}  // namespace

std::string markdown_section(const EstimateReport& report) {
  const Place* cloud =
      report.place != nullptr && !report.place->provider.empty() ? report.place : nullptr;
  std::string out = "## Environmental Impact\n\nCarbon emissions were estimated with " +
                    markdown_text(tool_text()) + " by the method of [Hugging Carbon](" +
                    std::string(kMethodUrl) + "), " + markdown_text(tier_text(report)) +
                    ", for the " + markdown_text(boundary_text(report.boundary)) + ".\n\n";
  out += list_item("Hardware Type", hardware_type(report));
  out += list_item("Hours used", hours(report));
  out += list_item("Cloud Provider", cloud != nullptr ? cloud->provider : "");
  out += list_item("Compute Region", cloud != nullptr ? cloud->region : place_name(report));
  out += list_item("Carbon Emitted",
                   emissions_text(report) + " (90 % interval " + interval_text(report) + ")");
  out += list_item("Electricity used", humane(energy_of(report)));
  out += list_item("Carbon intensity of the grid", grid_text(report));
  const std::string sources = sources_markdown(report);
  return sources.empty() ? out : out + "\nContains data from " + sources + ".\n";
}

}  // namespace trainprint
