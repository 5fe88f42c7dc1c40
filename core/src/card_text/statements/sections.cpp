#include "card_text/statements/sections.hpp"

#include "card_text/vocabulary/words.hpp"
#include "text/language_words.generated.hpp"

namespace trainprint::card_text {
namespace {

constexpr int kBoldLevel = 8;

}  // namespace

Section section_of(std::string_view heading) {
  const std::string words = words_of(heading.substr(0, 200));
  if (says(words, vocabulary::kSectionNever)) return Section::other;
  if (says(words, vocabulary::kSectionImpact))
    return says(words, "evaluat") ? Section::other : Section::impact;
  // "Training and evaluation data", "Training results" are about training; "Evaluation of trained
  // models" is not.
  const bool first = says(words.substr(0, words.find(' ', 1) + 1), vocabulary::kSectionTraining);
  if (first) return says(words, "result|data$") ? Section::neutral : Section::training;
  // "Dataset and training"
  const bool both = says(words, "and training$|and pretraining$|and fine tuning$|and finetuning$");
  if (both && !says(words, "evaluat")) return Section::training;
  if (says(words, vocabulary::kSectionOther)) return Section::other;
  if (says(words, vocabulary::kSectionTraining) || says(words, vocabulary::kSectionTechnical))
    return Section::training;
  return Section::neutral;
}

void Headings::enter(int level, std::string_view heading) {
  while (!above_.empty() && above_.back().level >= level) above_.pop_back();
  const bool training = says(words_of(heading.substr(0, 200)), vocabulary::kSectionTraining);
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
  if (s.size() > kLongestHeading || says(words_of(s), vocabulary::kSectionGenericTitle)) return {};
  return s;
}

}  // namespace trainprint::card_text
