// What a person takes away from an estimate, ready to paste into something else.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "trainprint/report.hpp"

namespace trainprint {

// Names in a report are anybody's text: in each format they come out as plain text on one line.

/// The "Environmental Impact" section of the Hub's model-card template.
std::string markdown_section(const EstimateReport& report);
/// One sentence for a paper, plain text.
std::string paper_sentence(const EstimateReport& report);
/// A paragraph that cites the entries of bibtex_entries.
std::string latex_paragraph(const EstimateReport& report);
/// The method and the tool, keys "wang2026huggingcarbon" and "trainprint".
std::string bibtex_entries(const EstimateReport& report);
/// A header and a row (RFC 4180): g, kWh, FLOP.
std::string csv_table(const EstimateReport& report);
/// A self-contained SVG image; its title and description say what it shows.
std::string badge_svg(const EstimateReport& report);
/// The image above, lying beside the text, with a text in its place.
std::string badge_markdown(const EstimateReport& report);
/// CycloneDX 1.6 with the model's environmental considerations: kWh, tCO2eq.
std::string cyclonedx_bom(const EstimateReport& report);
/// Compute (FLOP), time (days) and energy (MWh) as the EU AI Act, Annex XI, section 1, point 2(d)
/// and (e), and the Model Documentation Form of its code of practice ask for them.
std::string eu_ai_act_entries(const EstimateReport& report);
/// Python that measures the run with CodeCarbon: for the Trainer of transformers, and for any loop.
std::string codecarbon_snippet(const TrainingRun& run);

/// One thing to take away. One of the two functions is set.
struct Export {
  std::string_view id;     ///< Stable, snake_case.
  std::string_view title;  ///< For a list of choices.
  std::string_view file;   ///< What to save it as.
  std::string_view media_type;
  std::string (*of_report)(const EstimateReport&) = nullptr;
  std::string (*of_run)(const TrainingRun&) = nullptr;
};

/// All of them, in the order in which to offer them.
std::span<const Export> exports();

/// The text of `one`; `report` is the estimate of `run`.
std::string written(const Export& one, const TrainingRun& run, const EstimateReport& report);

}  // namespace trainprint
