#include "trainprint/export.hpp"

namespace trainprint {
namespace {

constexpr Export kExports[] = {
    {"markdown", "Environmental Impact section of a model card", "environmental-impact.md",
     "text/markdown", markdown_section},
    {"sentence", "Sentence for a paper", "sentence.txt", "text/plain", paper_sentence},
    {"latex", "LaTeX paragraph", "carbon-emissions.tex", "text/x-tex", latex_paragraph},
    {"bibtex", "BibTeX entries of the method and the tool", "trainprint.bib",
     "application/x-bibtex", bibtex_entries},
    {"csv", "Row of a spreadsheet (CSV)", "trainprint.csv", "text/csv", csv_table},
    {"badge", "Badge (SVG)", "trainprint-badge.svg", "image/svg+xml", badge_svg},
    {"badge_markdown", "Markdown that shows the badge", "badge.md", "text/markdown",
     badge_markdown},
    {"cyclonedx", "Bill of materials (CycloneDX 1.6)", "trainprint.cdx.json",
     "application/vnd.cyclonedx+json", cyclonedx_bom},
    {"eu_ai_act", "Energy and compute for the EU AI Act's documentation", "eu-ai-act.md",
     "text/markdown", eu_ai_act_entries},
    {"codecarbon", "Python that measures the run with CodeCarbon", "measure_emissions.py",
     "text/x-python", nullptr, codecarbon_snippet},
};

}  // namespace

std::span<const Export> exports() { return kExports; }

std::string written(const Export& one, const TrainingRun& run, const EstimateReport& report) {
  return one.of_report != nullptr ? one.of_report(report) : one.of_run(run);
}

}  // namespace trainprint
