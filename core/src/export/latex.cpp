#include "card/sources.hpp"
#include "export/escape.hpp"
#include "export/words.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/export.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Of the core's own text: CO2 with its index.
std::string latex_figure(std::string_view figure) {
  constexpr std::string_view kPlain = "CO2e";
  std::string out = latex_text(figure);
  for (std::size_t at = out.find(kPlain); at != std::string::npos; at = out.find(kPlain, at + 1))
    out.replace(at, kPlain.size(), "CO\\textsubscript{2}e");
  return out;
}

}  // namespace

std::string latex_paragraph(const EstimateReport& report) {
  std::string out = "\\paragraph{Carbon emissions.}\nTraining " +
                    (report.name.empty() ? "the model" : latex_text(report.name));
  const std::string hardware = hardware_text(report);
  if (!hardware.empty()) out += " on " + latex_text(hardware);
  if (report.place != nullptr) out += " in " + latex_text(report.place->name);
  out += " used " + latex_figure(humane(energy_of(report))) +
         " of electricity and emitted an estimated " + latex_figure(emissions_text(report)) +
         " (90\\,\\% interval " + latex_figure(interval_text(report)) + "), at the " +
         latex_text(boundary_text(report.boundary)) + ".\n";
  out += "The estimate was made with " + latex_text(tool_text()) +
         "~\\cite{trainprint} by the method of Hugging Carbon~\\cite{wang2026huggingcarbon}, " +
         latex_text(tier_text(report)) + ".\n";
  const std::string sources = sources_text(report);
  return sources.empty() ? out : out + "It contains data from " + latex_text(sources) + ".\n";
}

std::string bibtex_entries(const EstimateReport& report) {
  const std::string constants =
      report.constants == ConstantsSet::paper ? ", constants as in the paper" : "";
  return "@inproceedings{wang2026huggingcarbon,\n"
         "  title         = {{Hugging Carbon}: Quantifying the Training Carbon Emissions of {AI} "
         "Models at Scale},\n"
         "  author        = {Wang, Xinlei and Ming, Ruibo and Qiu, Jing and Zhao, Junhua and Gu, "
         "Jinjin},\n"
         "  booktitle     = {International Conference on Machine Learning ({ICML})},\n"
         "  year          = {2026},\n"
         "  eprint        = {2605.01549},\n"
         "  archivePrefix = {arXiv},\n"
         "  primaryClass  = {cs.CY}\n"
         "}\n\n"
         "@misc{trainprint,\n"
         "  title  = {{Trainprint}: how much carbon did training a model emit?},\n"
         "  author = {{The Trainprint authors}},\n"
         "  year   = {" +
         std::string(data_version().substr(0, data_version().find('.'))) +
         "},\n"
         "  note   = {Software, version " +
         std::string(version()) + ", data " + std::string(data_version()) + constants + "}\n}\n";
}

}  // namespace trainprint
