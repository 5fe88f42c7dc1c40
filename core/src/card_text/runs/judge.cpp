// The linter's guard: are the grams of the front matter possible, by all that the card says?
#include <algorithm>

#include "card_text/runs/assemble.hpp"
#include "card_text/statements/collect.hpp"
#include "card_text/statements/values.hpp"
#include "lint/reading.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"
#include "trainprint/card.hpp"
#include "trainprint/card_text.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/front_matter.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using namespace card_text;

// Emissions that the body gives, with their unit, for the card as a whole; both ends of a range.
struct BodyFigure {
  Mass low, high;
};
std::vector<BodyFigure> figures_in(const Gathered& body) {
  std::vector<BodyFigure> out;
  for (const Statement& s : body.statements) {
    const bool meant =
        s.field == Field::emissions && s.subject.empty() && s.weight == Weight::stated;
    if (meant) out.push_back({Mass::grams(s.number), Mass::grams(s.upper.value_or(s.number))});
  }
  // Of a range it is asked which end is right; ends that a unit lies between are none.
  constexpr double kWidestRange = 10;
  for (const Asked& asked : body.questions) {
    const std::vector<ReadAnswer>& ends = asked.question.answers;
    const bool meant = asked.question.field == FieldPath("emissions_gco2e") &&
                       asked.subject.empty() && ends.size() == 2;
    if (!meant) continue;
    const auto low = parse_number(ends[0].value), high = parse_number(ends[1].value);
    if (low && high && *low < *high && *high < *low * kWidestRange)
      out.push_back({Mass::grams(*low), Mass::grams(*high)});
  }
  return out;
}

std::vector<Mass> masses_of(const std::vector<BodyFigure>& figures) {
  std::vector<Mass> out;
  for (const BodyFigure& figure : figures) {
    if (figure.low == figure.high) out.push_back(figure.low);
  }
  return out;
}

constexpr double kRoundingOfPublished = 0.03;
// Of two figures that a factor of 1,000 lies between: one may be "about 12 kg" for 12.5.
constexpr double kRoundingOfAThousand = 0.1;

bool is_near(double a, double b, double rounding = kRoundingOfPublished) {
  return a > b * (1 - rounding) && a < b * (1 + rounding);
}

// Whether `mass` times `factor` is the figure, or in its range.
bool is_times(Mass mass, double factor, const BodyFigure& figure) {
  const double grams = mass.as_grams() * factor;
  return grams > figure.low.as_grams() * (1 - kRoundingOfAThousand) &&
         grams < figure.high.as_grams() * (1 + kRoundingOfAThousand);
}

std::string figure_text(const BodyFigure& figure) {
  return figure.low == figure.high ? humane(figure.low) : humane_range(figure.low, figure.high);
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

// The least that trains models in a data centre: a T4 (70 W, NVIDIA's data sheet).
constexpr double kLeastPowerWatts = 70;

// Less than a minute of one accelerator, where nothing is said of hardware and time: the figures of
// a run that took longer are hundreds of times that.
std::optional<CardVerdict> below_a_minute(const Stated& stated, bool time_is_asked) {
  const bool known = time_is_asked || stated.accelerator != nullptr || stated.power ||
                     stated.device_hours || stated.wall_clock || stated.energy || stated.flop;
  if (known) return {};
  const CarbonIntensity grid = stated.grid ? *stated.grid : world().intensity;
  const Mass minute = Power::watts(kLeastPowerWatts) * Duration::hours(1.0 / 60) * grid;
  if (*stated.emissions >= minute) return {};
  CardVerdict verdict;
  verdict.code = NoticeCode::kilograms;
  verdict.message = humane(*stated.emissions) +
                    " is less than one minute of a single accelerator (a T4: " + humane(minute) +
                    "). Kilograms, where the Hub reads grams? Then write " +
                    card_grams(from_kilograms(*stated.emissions)) + ".";
  verdict.settles = {NoticeCode::codecarbon_unit};
  return verdict;
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
std::optional<CardVerdict> kilograms_in_body(Mass block, const std::vector<BodyFigure>& in_body) {
  for (const BodyFigure& figure : in_body) {
    const bool larger = is_times(block, 1e3, figure);
    if (!larger && !is_times(block, 1e-3, figure)) continue;
    const bool one = figure.low == figure.high;
    CardVerdict verdict;
    verdict.code = NoticeCode::kilograms;
    verdict.message = "This says " + humane(block) + " where the card's text says " +
                      figure_text(figure) + ": a factor of 1,000, as between grams and kilograms.";
    if (one) verdict.message += " If the text is right, write " + card_grams(figure.low) + ".";
    if (one && larger) verdict.meant = figure.low;
    verdict.settles = {NoticeCode::codecarbon_unit};
    return verdict;
  }
  return {};
}

// Whether nothing else that the card says speaks against this figure.
bool fits(Stated stated, Mass emissions) {
  stated.emissions = emissions;
  const std::vector<Finding> all = check_plausibility(stated);
  return std::none_of(all.begin(), all.end(), [](const Finding& finding) {
    return !finding.fields.empty() && finding.fields.front() == "emissions_gco2e" &&
           finding.confidence >= Confidence::medium;
  });
}

// Whether the hours that the card gives fit its figure as grams, and as kilograms do not.
bool hours_confirm_grams(const Stated& stated) {
  return stated.device_hours && fits(stated, *stated.emissions) &&
         !fits(stated, from_kilograms(*stated.emissions));
}

// Whether hours stand there that have to be asked about.
bool asks_for_time(const std::vector<Draft>& drafts) {
  return std::any_of(drafts.begin(), drafts.end(), [](const Draft& draft) {
    const std::vector<ReadQuestion>& questions = draft.reading.questions;
    return std::any_of(questions.begin(), questions.end(), [](const ReadQuestion& question) {
      return question.field == FieldPath("device_hours") ||
             question.field == FieldPath("wall_clock_hours");
    });
  });
}

// Emissions above 0 among what was read.
const ReadValue* emissions_value(const RunReading& reading) {
  for (const ReadValue& one : reading.values) {
    if (std::string_view(one.field) == "emissions_gco2e") return &one;
  }
  return nullptr;
}
std::optional<Mass> emissions_of(const RunReading& reading) {
  const ReadValue* const value = emissions_value(reading);
  if (value == nullptr) return {};
  const auto grams = parse_number(value->value);
  return grams && *grams > 0 ? std::optional(Mass::grams(*grams)) : std::nullopt;
}

// The figure of the text, for a card that has no block: offered as one, with its source named.
std::optional<CardVerdict> block_for(std::string_view readme, const std::vector<Draft>& drafts,
                                     const std::vector<BodyFigure>& in_body) {
  CardVerdict verdict;
  verdict.code = NoticeCode::in_markdown_body;
  verdict.settles = {NoticeCode::no_block, NoticeCode::no_front_matter,
                     NoticeCode::in_markdown_body};
  if (drafts.size() != 1) return {};
  const RunReading& reading = drafts.front().reading;
  const auto found = emissions_of(reading);
  if (!found) return {};
  const Mass mass = *found;
  verdict.in_text = emissions_value(reading)->range;
  for (const BodyFigure& figure : in_body) {
    if (!is_times(mass, 1e3, figure) && !is_times(mass, 1e-3, figure)) continue;
    verdict.message = "The card's text says " + humane(mass) + " and " + figure_text(figure) +
                      ": a factor of 1,000. Put the one that is right into the front matter, in "
                      "grams.";
    return verdict;
  }
  verdict.message = "The card's text says " + humane(mass) +
                    ", but the Hub reads the front matter alone: write co2_eq_emissions with " +
                    card_grams(mass) + " there.";
  const bool is_bound =
      std::any_of(reading.notices.begin(), reading.notices.end(), [](const Notice& notice) {
        return std::string_view(notice.field) == "emissions_gco2e" &&
               (notice.code == NoticeCode::upper_bound || notice.code == NoticeCode::lower_bound);
      });
  // Nothing is written that the linter would complain of.
  Stated stated = stated_in(drafts.front());
  stated.emissions = mass;
  const bool is_sound =
      !is_bound && fits(stated, mass) && !below_a_minute(stated, asks_for_time(drafts));
  const CardFields fields{mass, "the text of this model card", {}, {}, {}};
  const auto merged = merge_block(readme, fields);
  if (is_sound && merged && merged->splices.size() == 1) verdict.fix = merged->splices.front();
  return verdict;
}

// The first line of the body that gives emissions in a way that no figure is taken from: "5 kg per
// epoch", "3 x 4 kg"; empty where there is none.
std::string_view unclear_emissions(std::string_view readme) {
  constexpr std::size_t kMostSearched = 1 << 20, kLongestLine = 2000;
  const auto front = find_front_matter(readme);
  std::size_t at = front ? front->closing : 0;
  bool code = false;
  while (at < std::min(readme.size(), kMostSearched)) {
    const std::size_t end = std::min(readme.find('\n', at), readme.size());
    const std::string_view line = trimmed(readme.substr(at, end - at), " \t\r-*>|");
    at = end + 1;
    if (line.substr(0, 3) == "```" || line.substr(0, 3) == "~~~") code = !code;
    if (code || line.size() > kLongestLine || line.find_first_of("0123456789") == line.npos)
      continue;
    const std::string words = words_of(line);
    if (says(words, "co2|emission|emitted|emits|carbon|greenhouse|ghg") &&
        !says(words, "insert|per kwh|grid|offset|saved|avoid|request|inference|query|per image") &&
        holds_amount(line, {QuantityKind::mass_co2e}))
      return line;
  }
  return {};
}

// "less than 1 kg", "at most 3 kg of CO2"
bool gives_a_bound(std::string_view line) {
  for (const FoundQuantity& found : find_quantities(line)) {
    const bool bound =
        std::any_of(found.notices.begin(), found.notices.end(), [](const Notice& notice) {
          return notice.code == NoticeCode::upper_bound || notice.code == NoticeCode::lower_bound;
        });
    if (found.kind == QuantityKind::mass_co2e) return bound;
  }
  return false;
}

// For a card without a block, whose text is not clear about what was emitted.
CardVerdict unclear_text(std::string_view readme, std::string_view line,
                         const std::vector<Draft>& drafts) {
  constexpr std::size_t kShown = 100;
  CardVerdict verdict;
  verdict.code = NoticeCode::in_markdown_body;
  verdict.severity = Severity::note;
  verdict.settles = {NoticeCode::no_block, NoticeCode::no_front_matter,
                     NoticeCode::in_markdown_body};
  std::string shown(line);
  std::erase(shown, '*');
  const std::string quoted = "“" + std::string(beginning_of(shown, kShown)) + "”. ";
  verdict.message = gives_a_bound(line)
                        ? "The card's text gives a bound and no figure: " + quoted +
                              "The Hub reads the front matter alone, as one number: write the "
                              "grams that were emitted there, or leave it out."
                        : "The card's text speaks of emissions, but no one figure of the training "
                          "was understood: " +
                              quoted +
                              "The Hub reads the front matter alone: write the grams there.";
  // What sentences alone give is said, and not written.
  const auto mass = drafts.size() == 1 ? emissions_of(drafts.front().reading) : std::nullopt;
  if (mass)
    verdict.message = "The card's text says " + humane(*mass) +
                      ", but the Hub reads the front matter alone: write co2_eq_emissions with " +
                      card_grams(*mass) + " there.";
  const auto begin = static_cast<std::size_t>(line.data() - readme.data());
  verdict.in_text =
      mass ? emissions_value(drafts.front().reading)->range : ByteRange{begin, begin + line.size()};
  return verdict;
}

// Whether the linter itself found a figure in the body.
bool stands_in_body(const CardReading& card) {
  return std::any_of(card.findings.begin(), card.findings.end(), [](const CardFinding& finding) {
    return finding.code == NoticeCode::in_markdown_body;
  });
}

bool has_no_block(const CardReading& card) {
  return std::any_of(card.findings.begin(), card.findings.end(), [](const CardFinding& finding) {
    return finding.code == NoticeCode::no_block || finding.code == NoticeCode::no_front_matter ||
           finding.code == NoticeCode::in_markdown_body;
  });
}

}  // namespace

namespace card_text {

std::optional<CardVerdict> judge(std::string_view readme, const CardReading& card,
                                 const Gathered& front, const Gathered& body) {
  const bool offers = !card.emissions && has_no_block(card);
  if (!card.emissions && !offers) return {};
  if (const auto verdict = judge_by_energy(card, {})) return verdict;
  if (card.emissions && !(card.emissions->as_grams() > 0)) return {};
  const std::vector<BodyFigure> in_body = figures_in(body);
  const std::string_view unclear =
      offers && !stands_in_body(card) ? unclear_emissions(readme) : std::string_view();
  if (offers && in_body.empty() && unclear.empty()) return {};
  // The runs by all but the figure that is judged.
  Gathered rest = front;
  rest.statements.erase(
      std::remove_if(rest.statements.begin(), rest.statements.end(),
                     [](const Statement& s) { return s.front && s.field == Field::emissions; }),
      rest.statements.end());
  FileReading ignored;
  Gathered all = joined(std::move(rest), body);
  const std::vector<Draft> drafts = finished_drafts(all, ignored);
  if (offers) {
    const auto verdict = in_body.empty() ? std::nullopt : block_for(readme, drafts, in_body);
    if (verdict || unclear.empty()) return verdict;
    return unclear_text(readme, unclear, drafts);
  }
  Stated stated = drafts.size() == 1 ? stated_in(drafts.front()) : Stated{};
  stated.emissions = card.emissions;
  stated.other_emissions = {};
  if (card.energy) stated.energy = card.energy;
  if (auto verdict = kilograms_in_body(*card.emissions, in_body)) {
    if (verdict->meant && !fits(stated, *verdict->meant)) {
      verdict->meant.reset();
      verdict->message += fits(stated, *card.emissions)
                              ? " The card's other words speak for the smaller one."
                              : " By what else the card says, neither can be right.";
    }
    return verdict;
  }
  if (drafts.size() > 1) return {};  // whose the figure is the card need not say
  stated.other_emissions = masses_of(in_body);
  // A tracker measured what the card's other words only suggest: of its figures, nothing but a
  // slip of units is worth a word.
  const bool tracked = card.source && fold(*card.source).find("codecarbon") != std::string::npos;
  for (const Finding& finding : check_plausibility(stated)) {
    const bool about = !finding.fields.empty() && finding.fields.front() == "emissions_gco2e";
    // Of hardware that is named, less than a minute of it is worth a word.
    const bool minute =
        finding.code == NoticeCode::kilograms_as_grams && finding.fields.back() == "accelerator";
    if (!about || (finding.confidence < Confidence::medium && !minute)) continue;
    if (tracked && !finding.likely) continue;
    CardVerdict verdict = verdict_of(finding, stated.other_emissions);
    if (verdict.code == NoticeCode::kilograms) verdict.settles = {NoticeCode::codecarbon_unit};
    return verdict;
  }
  if (auto verdict = below_a_minute(stated, asks_for_time(drafts))) return verdict;
  if (body_confirms(card, body) || hours_confirm_grams(stated)) {
    CardVerdict verdict;
    verdict.settles = {NoticeCode::codecarbon_unit};
    return verdict;
  }
  return {};
}

}  // namespace card_text

std::optional<CardVerdict> judge_by_card(const CardReading& reading, std::string_view readme) {
  if (!reading.emissions && !has_no_block(reading)) return {};
  const Gathered front = read_front(readme, reading);
  return judge(readme, reading, front, card_text::read_body(readme, front));
}

}  // namespace trainprint
