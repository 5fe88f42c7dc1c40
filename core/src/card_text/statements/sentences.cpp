// Running text, sentence by sentence.
#include <algorithm>

#include "card_text/statements/line.hpp"
#include "card_text/statements/sentence_reader.hpp"
#include "card_text/vocabulary/words.hpp"
#include "phrases/vocabulary.hpp"

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
               "incl$|max$|min$|dr$|st$|ste$|mt$|ft$|inc$|ltd$|corp$")) {
        // "in St. Johns, Canada": a name follows, and no sentence.
        if (one_of(word, "st ste mt ft dr") && i + 2 < s.size() && s[i + 1] == ' ') continue;
        const char after = i + 2 < s.size() ? s[i + 2] : 'A';
        const bool gas = s.substr(i + 1, 3) == " CO";  // "kg eq. CO2"
        if (gas || after < 'A' || after > 'Z') continue;
      }
    }
    return i + 1;
  }
  return limit;
}

// "3 lbs", "12kg": a number above 0 with a unit, which need not be a quantity in running text.
bool holds_amount(std::string_view line, std::initializer_list<QuantityKind> kinds) {
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t digits = std::min(line.find_first_of("0123456789", i), line.size());
    i = std::min(line.find_first_not_of("0123456789.,", digits), line.size());
    const std::string_view number = line.substr(digits, i - digits);
    std::size_t begin = i;
    while (begin < line.size() && line[begin] == ' ') ++begin;
    std::size_t end = begin;
    while (end < line.size() && is_letter(line[end])) ++end;
    const bool intensity = line.substr(begin, 20).find("/kWh") != line.npos;
    if (intensity || number.find_first_of("123456789") == number.npos) continue;
    std::string_view word = line.substr(begin, end - begin);
    if (word.size() > 2 && one_of(word.substr(word.size() - 2), "co")) word.remove_suffix(2);
    const auto unit = phrases::unit_word(word);
    if (unit && std::find(kinds.begin(), kinds.end(), unit->unit.kind) != kinds.end()) return true;
  }
  return false;
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

// Whether a sentence gives what a training takes: device-hours, an energy, a mass of CO2 or
// compute.
bool has_amount(std::string_view sentence) {
  constexpr double kLeastCompute = 1e15;  // FLOP; less is that of a pass
  if (!has_digit(sentence)) return false;
  const std::string words = words_of(sentence);
  if (!says(words, "kwh|mwh|gwh|wh$|co2|tco2|kgco2|gco2|carbon|gpu|tpu|flop|hour|h$") ||
      says(words, "insert"))
    return false;
  const std::vector<FoundQuantity> found = find_quantities(sentence);
  // Rates are no quantities: "300 kWh a month", "2 kg CO2e per epoch".
  if (found.empty()) {
    const bool of_gas = says(words, "co2|tco2|kgco2|gco2|carbon|emi");
    return holds_amount(sentence, {QuantityKind::energy}) ||
           (of_gas && holds_amount(sentence, {QuantityKind::mass_co2e}));
  }
  return std::any_of(found.begin(), found.end(), [](const FoundQuantity& q) {
    const bool unnamed = std::any_of(q.notices.begin(), q.notices.end(), [](const Notice& notice) {
      return notice.code == NoticeCode::gas_not_named;
    });
    return q.kind == QuantityKind::energy || q.kind == QuantityKind::device_hours ||
           (q.kind == QuantityKind::mass_co2e && !unnamed) ||
           (q.kind == QuantityKind::flop && q.value >= kLeastCompute);
  });
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
    const std::size_t before = out.amount();
    SentenceReader reader(plain, sentence, context, out);
    reader.read();
    if (out.amount() == before && context.section != Section::other && has_amount(sentence))
      out.leave_out(sentence);
    trains = trains || reader.trains();
  }
}

}  // namespace trainprint::card_text
