#include "sentence/base_model.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/sentence.hpp"

namespace trainprint::sentence {
namespace {

// What stands behind a word, past blanks.
char byte_behind(std::string_view text, std::string_view last_word) {
  for (std::size_t at = 0; at + last_word.size() <= text.size(); ++at) {
    std::size_t same = 0;
    while (same < last_word.size() && lower_letter(text[at + same]) == last_word[same]) ++same;
    if (same < last_word.size()) continue;
    std::size_t end = at + same;
    while (end < text.size() && (text[end] == ' ' || text[end] == '*')) ++end;
    return end < text.size() ? text[end] : ' ';
  }
  return ' ';
}

std::string_view first_word(std::string_view words) {
  words = trimmed(words);
  return words.substr(0, words.find(' '));
}

std::string_view last_word(std::string_view words) {
  words = trimmed(words);
  return words.substr(words.find_last_of(' ') + 1);
}

// The base is what something was made with or from, and not what was trained.
bool is_made_from(std::string_view before) {
  constexpr std::string_view kArticles =
      "the a an our this its same der die das den dem des ein einem la le les l el un une una o os "
      "il lo het de";
  constexpr std::string_view kFrom =
      "from on onto with using upon over auf mit aus vom ab zu sur avec depuis sobre con desde com "
      "em da dal su op met uit na z to is";
  for (int words = 0;
       words < 2 && one_of(last_word(before), kArticles) && !one_of(last_word(before), kFrom);
       ++words)
    before = before.substr(0, before.size() - last_word(before).size() - 1);
  return one_of(last_word(before), kFrom);
}

// "our base model", "a BERT base model"
bool is_own(std::string_view before) {
  constexpr std::string_view kOurs =
      "our my ours unser unsere unseres unserem mein notre mon nuestro mi nosso meu nostro mio ons "
      "onze nasz bizim bert roberta deberta electra albert bart t5 vit deit swin gpt whisper "
      "hubert";
  const std::string_view last = last_word(before);
  return one_of(last, kOurs) || last.find_first_of("0123456789") != last.npos;
}

// "Llama 2 was trained for 21 days", from the first word on.
bool names_what_was_trained(std::string_view clause) {
  constexpr std::size_t kReach = 40;
  constexpr std::size_t kArticle = 13;  // bytes of "The original "
  for (const ReadValue& value : read_model_name(clause.substr(0, kLongestSentence))) {
    if (value.range.begin > kArticle || value.range.end > clause.size()) continue;
    const std::string before = words_of(clause.substr(0, value.range.begin));
    const std::string behind = words_of(clause.substr(value.range.end, kReach));
    if (says(before, "we|our|i$|my|tuning|training")) continue;
    for (std::string_view rest = vocabulary::kSentenceFirstTraining; !rest.empty();) {
      const std::size_t bar = std::min(rest.find('|'), rest.size());
      const std::string verb = " " + std::string(rest.substr(0, bar));
      rest.remove_prefix(std::min(bar + 1, rest.size()));
      if (behind.compare(0, verb.size(), verb) == 0) return true;
    }
  }
  return false;
}

// Whether a clause says how long, or how much.
bool has_figure(std::string_view clause) {
  for (const FoundQuantity& q : find_quantities(clause)) {
    if (q.kind == QuantityKind::device_hours || q.kind == QuantityKind::wall_clock_hours ||
        q.kind == QuantityKind::duration || q.kind == QuantityKind::hours_unclear ||
        q.kind == QuantityKind::energy || q.kind == QuantityKind::mass_co2e)
      return true;
  }
  return false;
}

bool ends_clause(std::string_view text, std::size_t i, bool at_commas) {
  const char c = text[i];
  if (c == ';' || c == '\n') return true;
  if (c != '.' && !(c == ',' && at_commas)) return false;
  return i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n';
}

std::vector<ByteRange> clauses(std::string_view text, bool at_commas) {
  std::vector<ByteRange> out;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && !ends_clause(text, i, at_commas)) continue;
    if (i > begin) out.push_back({begin, i});
    begin = i + 1;
  }
  return out;
}

}  // namespace

bool tells_of_base_model(std::string_view clause) {
  const std::string all = words_of(clause);
  const std::string_view words = all;
  if (!says(words, vocabulary::kSentenceBaseModel) || says(words, vocabulary::kSentenceFineTuning))
    return false;
  for (std::string_view rest = vocabulary::kSentenceBaseModel; !rest.empty();) {
    const std::size_t bar = std::min(rest.find('|'), rest.size());
    const std::string noun = " " + std::string(trimmed(rest.substr(0, bar), "$")) + " ";
    rest.remove_prefix(std::min(bar + 1, rest.size()));
    const std::size_t at = words.find(noun);
    if (at == words.npos) continue;
    const std::string_view before = words.substr(0, at + 1);
    const std::string_view behind = words.substr(at + noun.size() - 1);
    const char next = byte_behind(clause, last_word(noun));
    if (next == ':' || next == '=' || next == '|' || is_made_from(before) || is_own(before))
      continue;
    // "base model Llama 2 7B" is a label where no verb follows.
    const bool size = is_digit(next) && first_word(behind).ends_with('b');  // "7B"
    const bool named = size || (next >= 'A' && next <= 'Z');
    if (named && !says(behind, vocabulary::kSentenceFirstTraining)) continue;
    // "The base model's weights were frozen"
    const std::string_view first = first_word(behind);
    const bool of_training =
        first != "s" || says(behind.substr(0, 24), "s train|s pretrain|s pre train");
    if (of_training && !one_of(first, "for and or is")) return true;
  }
  return false;
}

std::vector<ByteRange> clauses_of_base_model(std::string_view text) {
  std::vector<ByteRange> out;
  const std::vector<ByteRange> all = clauses(text, true);
  for (std::size_t i = 0; i < all.size(); ++i) {
    ByteRange clause = all[i];
    const auto said = [&] { return text.substr(clause.begin, clause.end - clause.begin); };
    if (!tells_of_base_model(said())) continue;
    // "The base model was trained on 2048 A100, 21 days"
    for (std::size_t next = i + 1; next < all.size() && !has_figure(said()); ++next) {
      const std::string words =
          words_of(text.substr(all[next].begin, all[next].end - all[next].begin));
      if (text[clause.end] != ',' || says(words, vocabulary::kSentenceFineTuning) ||
          says(words, "we|our|i$|my|this"))
        break;
      clause.end = all[next].end;
    }
    out.push_back(clause);
  }
  if (!out.empty() || !says(words_of(text), vocabulary::kSentenceFineTuning)) return out;
  for (const ByteRange clause : clauses(text, false)) {
    const std::string_view said = text.substr(clause.begin, clause.end - clause.begin);
    const std::size_t begin = said.find_first_not_of(' ');
    if (begin == said.npos || says(words_of(said), vocabulary::kSentenceFineTuning)) continue;
    if (names_what_was_trained(said.substr(begin))) out.push_back(clause);
  }
  return out;
}

}  // namespace trainprint::sentence
