// The linter's guard: are the grams of the front matter possible, by all that the card says?
#include <algorithm>

#include "card_text/assemble.hpp"
#include "card_text/collect.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/plausibility.hpp"

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

std::string_view verdict_code(std::string_view finding) {
  return finding == "kilograms_as_grams" ? "kilograms" : finding;
}

}  // namespace

std::optional<CardVerdict> judge_by_card(const CardReading& reading, std::string_view readme) {
  if (const auto verdict = judge_by_energy(reading, readme)) return verdict;
  if (!reading.emissions || !(reading.emissions->as_grams() > 0)) return {};
  CardReading rest = reading;
  rest.emissions.reset();
  const FileReading file = card_text::read_with(readme, rest);
  if (file.runs.size() > 1) return {};
  Stated stated = file.runs.empty() ? Stated{} : stated_in(card_text::run_of(file.runs.front()));
  stated.emissions = reading.emissions;
  stated.other_emissions = said_in_body(readme);
  if (reading.energy) stated.energy = reading.energy;
  for (const Finding& finding : check_plausibility(stated)) {
    if (finding.confidence < Confidence::medium || finding.fields.empty() ||
        finding.fields.front() != "emissions_gco2e")
      continue;
    CardVerdict verdict;
    verdict.code = verdict_code(finding.code);
    verdict.message = finding.message + " " + finding.why;
    // What the body says in kilograms, the front matter means in grams.
    const bool said =
        finding.likely &&
        std::any_of(stated.other_emissions.begin(), stated.other_emissions.end(), [&](Mass mass) {
          constexpr double kRounding = 0.03;
          const double ratio = mass.as_grams() / *finding.likely;
          return ratio > 1 - kRounding && ratio < 1 + kRounding;
        });
    const bool sure =
        finding.confidence == Confidence::high && finding.code == "kilograms_as_grams";
    if (finding.likely && (said || sure)) verdict.meant = Mass::grams(*finding.likely);
    return verdict;
  }
  return {};
}

}  // namespace trainprint
