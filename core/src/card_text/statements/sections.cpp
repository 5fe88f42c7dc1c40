#include "card_text/statements/sections.hpp"

#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {
namespace {

constexpr int kBoldLevel = 8;

constexpr std::string_view kNever =
    "inference|inferenz|deploy|serving|requirement|how to|quick|usage|getting started|get started|"
    "citation|citing|license|limitation|bias|risk|acknowledg|reference|contact|installation|"
    "prerequisite|faq|changelog|quantiz|latency|throughput|other models|comparison|compared|"
    "related work|related model|glossary|example|demo|running|run the|run it|how "
    "do|download|intended use|use cases|"
    "out of scope|utilisation|nutzung|verwendung|uso$|efficiency benchmark|"
    "guide|tutorial|recipe|author|feedback|disclaimer|ethical|safety|responsib";
constexpr std::string_view kImpact =
    "environment|carbon|co2|emission|footprint|energy|sustainab|climate|power consumption|"
    "ecolog|umwelt|klima|empreinte|impact environ|energie|ambiental|ambientale|huella|pegada|"
    "greenhouse|co 2";
constexpr std::string_view kTraining =
    "train|pretrain|fine tun|finetun|distill|entrain|entrenam|treinam|addestr|trainiert";
constexpr std::string_view kOther =
    "evaluat|benchmark|result|performance|uses$|use$|tokeniz|dataset|data$|preprocess|metrics|"
    "test|ergebnisse|resultat|evaluierung";
constexpr std::string_view kTechnical =
    "hardware|compute|computing|infrastructure|technical|specification|details|speeds|setup|"
    "summary|overview|model description|resources|cost|procedure|materiel|statistics|gpu|model "
    "info|about|description";

constexpr std::string_view kGenericTitles =
    "model details|model card$|model trained using|table of contents|introduction$|overview$|model "
    "description|"
    "environmental|license|about$|readme|model summary|usage|training|hardware|intended|news|"
    "updates|quick|description$|disclaimer|model information|highlights|abstract|details$|"
    "co2|carbon|emission|summary$|requirements|installation|getting started|contents$";

}  // namespace

Section section_of(std::string_view heading) {
  const std::string words = words_of(heading.substr(0, 200));
  if (says(words, kNever)) return Section::other;
  if (says(words, kImpact)) return says(words, "evaluat") ? Section::other : Section::impact;
  // "Training and evaluation data", "Training results" are about training; "Evaluation of trained
  // models" is not.
  const bool first = says(words.substr(0, words.find(' ', 1) + 1), kTraining);
  if (first) return says(words, "result|data$") ? Section::neutral : Section::training;
  if (says(words, kOther)) return Section::other;
  if (says(words, kTraining) || says(words, kTechnical)) return Section::training;
  return Section::neutral;
}

void Headings::enter(int level, std::string_view heading) {
  while (!above_.empty() && above_.back().level >= level) above_.pop_back();
  const bool training = says(words_of(heading.substr(0, 200)), kTraining);
  above_.push_back({level, section_of(heading), training, std::string(heading)});
}

void Headings::enter_bold(std::string_view heading) { enter(kBoldLevel, heading); }

Section Headings::section() const {
  Section found = Section::neutral;
  for (std::size_t i = above_.size(); i-- > 0;) {
    const Section section = above_[i].section;
    if (found == Section::neutral) {
      found = section;
      if (found == Section::training && above_[i].names_training) return found;
    } else if (section == Section::other && found == Section::training) {
      // "Hardware" below "Evaluation" is that of the evaluation.
      return Section::other;
    }
  }
  return found;
}

std::string_view Headings::innermost() const {
  return above_.empty() ? std::string_view() : std::string_view(above_.back().text);
}

std::string_view title_of(std::string_view heading) {
  std::string_view s = trimmed(heading);
  for (const std::string_view prefix :
       {"Model Card for", "Model card for", "Model Card:", "Model card:", "Model Card -",
        "MODEL CARD FOR", "Model:"}) {
    if (s.substr(0, prefix.size()) == prefix) s = trimmed(s.substr(prefix.size()));
  }
  for (const std::string_view suffix : {"Model Card", "Model card", "model card", "MODEL CARD"}) {
    if (s.size() > suffix.size() && s.substr(s.size() - suffix.size()) == suffix)
      s = trimmed(s.substr(0, s.size() - suffix.size()));
  }
  // "Name - what it is"
  for (const std::string_view joint : {" - ", " – ", " — "}) {
    const std::size_t at = s.find(joint);
    if (at != std::string_view::npos && at > 2) s = trimmed(s.substr(0, at));
  }
  // Pictures before and after: "🚀 Falcon".
  const auto picture = [](std::string_view at) { return at.size() >= 4 && at[0] == '\xF0'; };
  while (picture(s)) s = trimmed(s.substr(4));
  while (s.size() >= 4 && picture(s.substr(s.size() - 4))) s = trimmed(s.substr(0, s.size() - 4));
  constexpr std::size_t kLongestHeading = 120;
  if (s.size() > kLongestHeading || says(words_of(s), kGenericTitles)) return {};
  return s;
}

}  // namespace trainprint::card_text
