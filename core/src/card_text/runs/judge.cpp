// The linter's guard: are the grams of the front matter possible, by all that the card says?
#include <algorithm>

#include "card_text/runs/assemble.hpp"
#include "card_text/statements/collect.hpp"
#include "trainprint/card.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using namespace card_text;

// Emissions that the body gives, with their unit, for the card as a whole.
std::vector<Mass> emissions_in(const Gathered& body) {
  std::vector<Mass> out;
  for (const Statement& s : body.statements) {
    const bool meant =
        s.field == Field::emissions && s.subject.empty() && s.weight == Weight::stated;
    if (meant) out.push_back(Mass::grams(s.number));
  }
  return out;
}

bool is_near(double a, double b) {
  constexpr double kRoundingOfPublished = 0.03;
  return a > b * (1 - kRoundingOfPublished) && a < b * (1 + kRoundingOfPublished);
}

CardVerdict verdict_of(const Finding& finding, const std::vector<Mass>& in_body) {
  CardVerdict verdict;
  const bool kilograms = finding.code == NoticeCode::kilograms_as_grams;
  verdict.code = kilograms ? NoticeCode::kilograms : finding.code;
  verdict.message = finding.message + " " + finding.why;
  if (!finding.likely) {
    if (finding.confidence != Confidence::high) verdict.severity = Severity::note;
    return verdict;
  }
  // What the body says with its unit is what the front matter means.
  const bool confirmed = std::any_of(in_body.begin(), in_body.end(), [&](Mass mass) {
    return is_near(mass.as_grams(), *finding.likely);
  });
  if (confirmed || (kilograms && finding.confidence == Confidence::high))
    verdict.meant = Mass::grams(*finding.likely);
  return verdict;
}

// Whether the emissions are less than those of a minute of one accelerator, of the named type.
bool is_below_a_minute(const Stated& stated) {
  if (stated.accelerator == nullptr || !stated.accelerator->tdp || !stated.emissions) return false;
  const CarbonIntensity grid = stated.grid ? *stated.grid : world().intensity;
  const double kwh = stated.accelerator->tdp->value.as_watts() / 1000 / 60;
  return stated.emissions->as_grams() < kwh * grid.as_grams_per_kwh();
}

// Whether the body gives the block's grams, perhaps with fewer digits: 12.31 g as 0.012 kg.
bool body_confirms(const CardReading& card, const Gathered& body) {
  Statement block;
  block.number = card.emissions->as_grams();
  return std::any_of(body.statements.begin(), body.statements.end(), [&](const Statement& s) {
    return s.field == Field::emissions && s.weight == Weight::stated && agree(s, block);
  });
}

// A block and a body that differ by a thousand, whatever else the card says.
std::optional<CardVerdict> kilograms_in_body(Mass block, const std::vector<Mass>& in_body) {
  for (const Mass mass : in_body) {
    const double ratio = mass.as_grams() / block.as_grams();
    if (!is_near(ratio, 1000) && !is_near(ratio, 1e-3)) continue;
    CardVerdict verdict;
    verdict.code = NoticeCode::kilograms;
    verdict.message =
        "This says " + humane(block) + " where the card's text says " + humane(mass) +
        ": a factor of 1,000, as between grams and kilograms. If the text is right, write " +
        card_grams(mass) + ".";
    if (ratio > 1) verdict.meant = mass;
    return verdict;
  }
  return {};
}

}  // namespace

namespace card_text {

std::optional<CardVerdict> judge(const CardReading& card, const Gathered& front,
                                 const Gathered& body) {
  if (!card.emissions) return {};
  if (const auto verdict = judge_by_energy(card, {})) return verdict;
  if (!(card.emissions->as_grams() > 0)) return {};
  // The runs by all but the figure that is judged.
  Gathered rest = front;
  rest.statements.erase(
      std::remove_if(rest.statements.begin(), rest.statements.end(),
                     [](const Statement& s) { return s.front && s.field == Field::emissions; }),
      rest.statements.end());
  FileReading ignored;
  Gathered all = joined(std::move(rest), body);
  const std::vector<Draft> drafts = finished_drafts(all, ignored);
  if (drafts.size() > 1) return {};  // whose the figure is the card need not say
  Stated stated = drafts.empty() ? Stated{} : stated_in(drafts.front());
  stated.emissions = card.emissions;
  stated.other_emissions = emissions_in(body);
  if (card.energy) stated.energy = card.energy;
  // A tracker measured what the card's other words only suggest: of its figures, nothing but a
  // slip of units is worth a word.
  const bool tracked = card.source && fold(*card.source).find("codecarbon") != std::string::npos;
  if (const auto verdict = kilograms_in_body(*card.emissions, stated.other_emissions))
    return verdict;
  for (const Finding& finding : check_plausibility(stated)) {
    const bool about = !finding.fields.empty() && finding.fields.front() == "emissions_gco2e";
    // Of hardware that is named, less than a minute of it is worth a word.
    const bool minute =
        finding.code == NoticeCode::kilograms_as_grams && !tracked && is_below_a_minute(stated);
    if (!about || (finding.confidence < Confidence::medium && !minute)) continue;
    if (tracked && !finding.likely) continue;
    return verdict_of(finding, stated.other_emissions);
  }
  if (body_confirms(card, body)) {
    CardVerdict right;
    right.code = NoticeCode::codecarbon_unit;
    right.confirms = true;
    return right;
  }
  return {};
}

}  // namespace card_text

std::optional<CardVerdict> judge_by_card(const CardReading& reading, std::string_view readme) {
  const Gathered front = read_front(readme, reading);
  return judge(reading, front, card_text::read_body(readme, front));
}

}  // namespace trainprint
