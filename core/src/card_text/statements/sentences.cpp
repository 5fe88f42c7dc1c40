// Running text, sentence by sentence.
#include <algorithm>

#include "card_text/statements/line.hpp"
#include "card_text/statements/sentence_reader.hpp"
#include "card_text/vocabulary/words.hpp"

namespace trainprint::card_text {

std::size_t sentence_end(std::string_view s, std::size_t from) {
  constexpr std::size_t kLongestSentence = 3000;
  const std::size_t limit = std::min(s.size(), from + kLongestSentence);
  for (std::size_t i = from; i < limit; ++i) {
    if (s[i] == '\n') return i;
    if (s[i] != '.' && s[i] != '!' && s[i] != '?') continue;
    if (i + 1 < s.size() && s[i + 1] != ' ' && s[i + 1] != '\n') continue;
    if (s[i] == '.') {
      const std::size_t start = s.find_last_of(" (", i);
      const std::string_view word = s.substr(start + 1, i - start - 1);
      if (says(words_of(word),
               "approx$|ca$|e g|i e|eq$|al$|vs$|no$|fig$|resp$|z b|bzw$|env$|etc$|"
               "incl$|max$|min$|dr$|st$|inc$|ltd$|corp$")) {
        const char after = i + 2 < s.size() ? s[i + 2] : 'A';
        const bool gas = s.substr(i + 1, 3) == " CO";  // "kg eq. CO2"
        if (gas || after < 'A' || after > 'Z') continue;
      }
    }
    return i + 1;
  }
  return limit;
}

namespace {

// "Location: Netherlands." behind a sentence about the training.
bool labelled(const Plain& plain, std::string_view sentence, const Context& context,
              Gathered& out) {
  constexpr std::size_t kLongestLabel = 40;
  const std::size_t colon = sentence.substr(0, kLongestLabel).find(": ");
  if (colon == sentence.npos || context.section == Section::other) return false;
  const auto label = read_label(sentence.substr(0, colon));
  if (!label || label->field == Field::model) return false;
  read_value(*label, plain, sentence.substr(colon + 2), context, out);
  return true;
}

}  // namespace

void read_sentences(const Plain& plain, std::size_t begin, const Context& context, Gathered& out) {
  const std::string_view s = plain.text;
  bool trains = false;
  while (begin < s.size() && !out.full()) {
    const std::size_t end = sentence_end(s, begin);
    const std::string_view sentence = trimmed(s.substr(begin, end - begin));
    begin = end + (end < s.size() && s[end] == '\n' ? 1 : 0);
    constexpr std::size_t kShortest = 4;
    if (sentence.size() < kShortest) continue;
    if (trains && labelled(plain, sentence, context, out)) continue;
    SentenceReader reader(plain, sentence, context, out);
    reader.read();
    trains = trains || reader.trains();
  }
}

}  // namespace trainprint::card_text
