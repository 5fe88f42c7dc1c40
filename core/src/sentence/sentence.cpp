#include "sentence/sentence.hpp"

#include <algorithm>

#include "catalogue/mentions.hpp"
#include "sentence/base_model.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/plain_number.hpp"
#include "text/sort_stably.hpp"
#include "text/translate.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

bool joins(char c) {
  return is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '/' || c == '+' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// "L’affinage d’un modèle": words end at the typographic apostrophe as at the plain one.
bool is_apostrophe(std::string_view text, std::size_t i) { return text.substr(i, 3) == "\u2019"; }

// At a comma: "1,3B" and "6,74B", a size with the decimal comma of French or German; "1,300M", with
// a group.
bool is_comma_of_size(std::string_view text, std::size_t comma) {
  if (text[comma] != ',' || comma == 0 || !is_digit(text[comma - 1])) return false;
  std::size_t end = comma + 1;
  while (end < text.size() && is_digit(text[end])) ++end;
  const std::size_t digits = end - comma - 1;
  if (digits == 0 || digits > 3 || end == text.size()) return false;
  const char unit = text[end];
  return (unit == 'B' || unit == 'b' || unit == 'M') &&
         (end + 1 == text.size() || !(is_letter(text[end + 1]) || is_digit(text[end + 1])));
}

}  // namespace

Sentence::Sentence(std::string_view text) : text_(text) {
  for (std::size_t i = 0; i < text.size();) {
    if (!joins(text[i]) || is_apostrophe(text, i)) {
      ++i;
      while (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) ++i;
      continue;
    }
    const std::size_t begin = i;
    while (i < text.size() && !is_apostrophe(text, i) &&
           (joins(text[i]) || is_comma_of_size(text, i)))
      ++i;
    // "thirty two" is one word.
    i = std::max(i, begin + spelled_number(text.substr(begin)).size);
    std::size_t end = i;
    while (end > begin + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    words_.push_back({text.substr(begin, end - begin), {begin, end}, false});
  }
}

bool Sentence::is_foreign(ByteRange range) const {
  if (translation_ == nullptr) return false;
  const ByteRange source = translation_->source(range.begin, range.end);
  return source.end > source.begin && static_cast<unsigned char>(original_[source.begin]) >= 0x80;
}

std::string_view Sentence::shown(ByteRange range) const {
  if (translation_ == nullptr) return text(range);
  const ByteRange source = translation_->source(range.begin, range.end);
  return trimmed(original_.substr(source.begin, source.end - source.begin));
}

bool Sentence::has(FieldName field) const {
  for (const ReadValue& value : reading_.run.values) {
    if (value.field == field) return true;
  }
  for (const ReadQuestion& question : reading_.run.questions) {
    if (question.field == field) return true;
  }
  return false;
}

bool Sentence::overlaps(FieldName field, ByteRange range) const {
  for (const ReadValue& value : reading_.run.values) {
    if (value.field == field && overlap(value.range, range)) return true;
  }
  for (const ReadQuestion& question : reading_.run.questions) {
    if (question.field == field && overlap(question.range, range)) return true;
  }
  return false;
}

bool Sentence::is_used(ByteRange range) const {
  for (const Word& word : words_) {
    if (word.used && word.range.begin < range.end && range.begin < word.range.end) return true;
  }
  return false;
}

void Sentence::use(ByteRange range) {
  for (Word& word : words_) {
    if (word.range.begin < range.end && range.begin < word.range.end) {
      word.used = true;
      word.aside = false;
    }
  }
}

void Sentence::set_aside(ByteRange range) {
  use(range);
  for (Word& word : words_) {
    if (word.range.begin < range.end && range.begin < word.range.end) word.aside = true;
  }
}

void Sentence::put(FieldName field, std::string value, ByteRange range, std::string assumed) {
  use(range);
  reading_.run.values.push_back({field, std::move(value), range, std::move(assumed)});
}

void Sentence::ask(FieldName field, std::string question, ByteRange range,
                   std::vector<ReadAnswer> answers) {
  use(range);
  reading_.run.questions.push_back({field, std::move(question), range, std::move(answers)});
}

void Sentence::ask_which(FieldName field, std::string question, std::string second, ByteRange range,
                         bool adds_up) {
  std::vector<ReadAnswer> answers;
  std::string together;
  for (const ReadValue& value : reading_.run.values) {
    if (value.field != field) continue;
    answers.push_back({std::string(shown(value.range)), field, value.value});
    const auto first = parse_number(value.value), other = parse_number(second);
    if (adds_up && first && other) together = exact_decimal(*first + *other);
  }
  if (!answers.empty()) answers.push_back({std::string(shown(range)), field, std::move(second)});
  if (!together.empty()) answers.push_back({"both together", field, std::move(together)});
  ask(field, std::move(question), range, std::move(answers));
}

void ask_what_ran(Sentence& sentence) {
  for (const FieldName field :
       {FieldName("accelerator"), FieldName("device_hours"), FieldName("energy_kwh"),
        FieldName("emissions_gco2e"), FieldName("overrides.accelerator_power_w")}) {
    if (sentence.has(field)) return;
  }
  for (const ReadValue& value : sentence.reading().run.values) {
    if (value.field != FieldName("wall_clock_hours")) continue;
    const ByteRange range = value.range;
    for (const ReadValue& count : sentence.reading().run.values) {
      if (count.field == FieldName("accelerator_count"))
        return sentence.ask(
            "accelerator",
            "Which accelerators were the " + count.value + "? Write the name, like A100.", range);
    }
    return sentence.ask(
        "accelerator", "What did it run on, and on how many of them? Write it like 8 A100.", range);
  }
}

SentenceReading Sentence::finish() {
  for (const Word& word : words_) {
    if (!word.aside && (word.used || one_of(word.text, vocabulary::kSentenceUnremarkable)))
      continue;
    std::vector<ByteRange>& unused = reading_.unused;
    // Neighbours are one remark.
    if (!unused.empty() && trimmed(text({unused.back().end, word.range.begin})).empty()) {
      unused.back().end = word.range.end;
    } else {
      unused.push_back(word.range);
    }
  }
  return std::move(reading_);
}

}  // namespace trainprint::sentence

namespace trainprint {

namespace {

// What only says how much was used: a figure of the base model's training is no other run's.
bool is_of_a_training(QuantityKind kind) {
  return kind == QuantityKind::device_hours || kind == QuantityKind::wall_clock_hours ||
         kind == QuantityKind::duration || kind == QuantityKind::hours_unclear ||
         kind == QuantityKind::energy || kind == QuantityKind::mass_co2e ||
         kind == QuantityKind::flop;
}

bool overlaps_any(ByteRange range, const std::vector<ByteRange>& others) {
  return std::any_of(others.begin(), others.end(),
                     [&](ByteRange other) { return sentence::overlap(range, other); });
}

// Figures of the base model's training, where the sentence has others of this run's: from the first
// figure or name of hardware to the end of the clause that says so.
std::vector<ByteRange> left_out(std::string_view text, const std::vector<ByteRange>& of_base) {
  std::vector<ByteRange> out;
  if (of_base.empty()) return out;
  const std::vector<FoundQuantity> found = find_quantities(text);
  const bool others = std::any_of(found.begin(), found.end(), [&](const FoundQuantity& q) {
    return is_of_a_training(q.kind) && !overlaps_any({q.begin, q.end}, of_base);
  });
  if (!others) return out;
  const HardwareText hardware(text);
  for (const ByteRange clause : of_base) {
    std::size_t begin = clause.end;
    for (const FoundQuantity& q : found) {
      const bool counts = is_of_a_training(q.kind) || q.kind == QuantityKind::accelerator_count;
      if (counts && sentence::overlap({q.begin, q.end}, clause)) begin = std::min(begin, q.begin);
    }
    for (const HardwareMention& mention : hardware.mentions()) {
      if (!mention.unsure && sentence::overlap({mention.begin, mention.end}, clause))
        begin = std::min(begin, mention.begin);
    }
    if (begin < clause.end) out.push_back({std::max(begin, clause.begin), clause.end});
  }
  return out;
}

// Where nothing else says what this run took, whether it was this is asked.
void ask_whose(sentence::Sentence& sentence, const std::vector<ByteRange>& of_base) {
  for (const FieldName field :
       {FieldName("wall_clock_hours"), FieldName("device_hours"), FieldName("energy_kwh"),
        FieldName("emissions_gco2e"), FieldName("training_flop")}) {
    std::vector<ReadValue>& values = sentence.reading().run.values;
    const auto found = std::find_if(values.begin(), values.end(), [&](const ReadValue& value) {
      return value.field == field && overlaps_any(value.range, of_base);
    });
    if (found == values.end()) continue;
    const ReadValue value = *found;
    values.erase(found);
    sentence.ask(field,
                 in_quotes(sentence.shown(value.range)) +
                     " seems to be what the base model took. What did this training take?",
                 value.range, {{"the same", field, value.value}});
  }
}

// `of_base`: what the base model took, where that is all that the sentence says.
Result<SentenceReading> read_in_english(sentence::Sentence sentence,
                                        const std::vector<ByteRange>& of_base) {
  std::vector<Error> errors;
  // Before the place: "flan-t5-base" is written as a cloud's region is.
  for (const auto read :
       {sentence::read_data_set, sentence::read_quantities, sentence::read_named_model,
        sentence::read_hardware, sentence::read_place}) {
    for (Error& error : read(sentence)) errors.push_back(std::move(error));
  }
  if (!errors.empty()) return errors;
  sentence::read_training_type(sentence);
  sentence::read_setting(sentence);
  sentence::read_size_in_name(sentence);
  sentence::read_ranks(sentence);
  sentence::read_adapters(sentence);
  sentence::ask_about_the_rest(sentence);
  ask_whose(sentence, of_base);
  sentence::ask_what_ran(sentence);
  return sentence.finish();
}

// `original`, `translation`: of a text that is one of another language in English.
Result<SentenceReading> read_without_base(std::string_view text, std::string_view original,
                                          const Translation* translation) {
  const std::vector<ByteRange> of_base = sentence::clauses_of_base_model(text);
  const std::vector<ByteRange> left = left_out(text, of_base);
  std::string rest(text);
  for (const ByteRange range : left)
    std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(range.begin), range.end - range.begin,
                ' ');
  sentence::Sentence sentence(rest);
  if (translation != nullptr) sentence.set_original(original, *translation);
  auto read =
      read_in_english(std::move(sentence), left.empty() ? of_base : std::vector<ByteRange>());
  if (!read || left.empty()) return read;
  std::vector<ByteRange>& unused = read.value().unused;
  unused.insert(unused.end(), left.begin(), left.end());
  sort_stably(unused, [](ByteRange a, ByteRange b) { return a.begin < b.begin; });
  return read;
}

}  // namespace

Result<SentenceReading> read_sentence(std::string_view text) {
  if (text.size() > kLongestSentence) {
    return Error{ErrorCode::not_text,
                 "",
                 "A sentence has at most " + std::to_string(kLongestSentence) +
                     " bytes, and this has " + std::to_string(text.size()) +
                     ". A longer text is read as a file: import.",
                 {}};
  }
  if (first_bad_byte(text) < text.size())
    return Error{ErrorCode::not_text, "", "This sentence is not UTF-8 text.", {}};
  if (!needs_translation(text)) return read_without_base(text, text, nullptr);
  const Translation translation = translate(text);
  const auto read = read_without_base(translation.text, text, &translation);
  if (!read) return read;
  SentenceReading out = *read;
  const auto restore = [&](ByteRange& range) {
    range = translation.source(range.begin, range.end);
  };
  for (ReadValue& value : out.run.values) restore(value.range);
  for (ReadQuestion& question : out.run.questions) restore(question.range);
  // Words that one word of the source became are that word once: "41,7млн" is "41,7e6".
  std::vector<ByteRange> unused;
  for (ByteRange range : out.unused) {
    restore(range);
    if (!unused.empty() && range.begin < unused.back().end) {
      unused.back().end = std::max(unused.back().end, range.end);
    } else {
      unused.push_back(range);
    }
  }
  out.unused = std::move(unused);
  return out;
}

std::vector<ReadValue> read_model_name(std::string_view name) {
  if (name.size() > kLongestSentence || first_bad_byte(name) < name.size()) return {};
  sentence::Sentence sentence(name);
  if (!sentence::read_named_model(sentence).empty()) return {};
  sentence::read_size_in_name(sentence);
  return std::move(sentence.reading().run.values);
}

}  // namespace trainprint
