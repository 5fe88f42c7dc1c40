// The linter's guard: are the grams of the front matter possible, by all that the card says?
#include <algorithm>

#include "card_text/runs/assemble.hpp"
#include "card_text/statements/collect.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/plausibility.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Emissions that the body gives, with their unit, for the card as a whole.
std::vector<Mass> said_in_body(std::string_view readme) {
  CardReading nothing;
  nothing.form = CardForm::in_body;
  std::vector<Mass> out;
  for (const card_text::Statement& s : card_text::collect(readme, nothing).statements) {
    const bool meant = s.field == card_text::Field::emissions && s.subject.empty() &&
                       s.weight == card_text::Weight::stated;
    if (meant) out.push_back(Mass::grams(s.number));
  }
  return out;
}

bool is_near(double a, double b) {
  constexpr double kRounding = 0.03;
  return a > b * (1 - kRounding) && a < b * (1 + kRounding);
}

CardVerdict verdict_of(const Finding& finding, const std::vector<Mass>& said) {
  CardVerdict verdict;
  const bool kilograms = finding.code == "kilograms_as_grams";
  verdict.code = kilograms ? "kilograms" : finding.code;
  verdict.message = finding.message + " " + finding.why;
  if (!finding.likely) {
    if (finding.confidence != Confidence::high) verdict.severity = Severity::note;
    return verdict;
  }
  // What the body says with its unit is what the front matter means.
  const bool confirmed = std::any_of(said.begin(), said.end(), [&](Mass mass) {
    return is_near(mass.as_grams(), *finding.likely);
  });
  if (confirmed || (kilograms && finding.confidence == Confidence::high))
    verdict.meant = Mass::grams(*finding.likely);
  return verdict;
}

}  // namespace

std::optional<CardVerdict> judge_by_card(const CardReading& reading, std::string_view readme) {
  if (const auto verdict = judge_by_energy(reading, readme)) return verdict;
  if (!reading.emissions || !(reading.emissions->as_grams() > 0)) return {};
  CardReading rest = reading;
  rest.emissions.reset();
  const FileReading file = card_text::read_with(readme, rest);
  if (file.runs.size() > 1) return {};  // whose the figure is the card need not say
  Stated stated = file.runs.empty() ? Stated{} : stated_in(card_text::run_of(file.runs.front()));
  stated.emissions = reading.emissions;
  stated.other_emissions = said_in_body(readme);
  if (reading.energy) stated.energy = reading.energy;
  // A tracker measured what the card's other words only suggest: of its figures, nothing but a
  // slip of units is worth a word.
  const bool tracked =
      reading.source && fold(*reading.source).find("codecarbon") != std::string::npos;
  for (const Finding& finding : check_plausibility(stated)) {
    const bool about = !finding.fields.empty() && finding.fields.front() == "emissions_gco2e";
    if (!about || finding.confidence < Confidence::medium) continue;
    if (tracked && !finding.likely) continue;
    return verdict_of(finding, stated.other_emissions);
  }
  return {};
}

}  // namespace trainprint
