// Words that no value came from though they change one by a factor: how often something ran, how
// many more there were.
#include <algorithm>
#include <cmath>
#include <optional>

#include "phrases/reading.hpp"
#include "sentence/dates.hpp"
#include "sentence/pace.hpp"
#include "sentence/sentence.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/plain_number.hpp"
#include "text/word_table.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/run.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

using Words = std::vector<Word>;

/// What the sentence says besides its figures, and where.
struct Factor {
  double count = 0;  ///< 0 where it is not said.
  ByteRange range = {};
};

// "3", "three", "×3", "x3", "3x", and of "5-fold" the 5; 0 for anything else.
double whole_number(std::string_view word) {
  if (const int spelled = number_word(word); spelled > 0) return spelled;
  if (one_of(word, vocabulary::kQuantityPair)) return 2;
  constexpr std::string_view kTimes = "×", kFold = "fold";
  if (word.starts_with(kTimes)) word.remove_prefix(kTimes.size());
  if (word.ends_with(kFold)) word = trimmed(word.substr(0, word.size() - kFold.size()), "-");
  word = trimmed(word, "xX");
  if (const int spelled = number_word(word); spelled > 0) return spelled;
  for (const char c : word) {
    if (!is_digit(c)) return 0;
  }
  const auto number = parse_number(word);
  return number ? *number : 0;
}

// What is counted where something ran several times, and how often one word says it did: 2 for
// "twice", 1 where a number has to stand before it.
const WordTable& repeats() {
  static const WordTable kTable = [] {
    WordTable out;
    out.add(vocabulary::kQuantityNoWholeRun, 0);
    out.add(vocabulary::kQuantityTwice, 2);
    out.add(vocabulary::kQuantityThreeTimes, 3);
    out.add(vocabulary::kQuantityFourTimes, 4);
    out.add(vocabulary::kQuantityRepeats, 1);
    out.add(vocabulary::kQuantityMultiplied, 1);
    return out;
  }();
  return kTable;
}

// "3 seeds", "repeated five times", "5-fold", "×3": how often something ran.
std::optional<Factor> repetition(const Sentence& sentence, const Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_free(words[i])) continue;
    const std::string_view word = words[i].text;
    const std::string_view next = i + 1 < words.size() ? words[i + 1].text : std::string_view();
    const std::size_t end = words[i].range.end;
    const bool last = end == sentence.text().size() ||
                      std::string_view(",;.)").find(sentence.text()[end]) != std::string_view::npos;
    const bool digits = word.find_first_of("0123456789") != word.npos;
    // "×3", "x3"; "3x" but not "3x faster"
    const bool sign = digits && (word.find_first_of("xX\xC3") == 0 ||
                                 (last && one_of(word.substr(word.size() - 1), "x")));
    const bool fold = word.ends_with("fold") && (digits || word.find('-') != word.npos);
    if ((sign || fold) && whole_number(word) > 1) return Factor{whole_number(word), words[i].range};
    const int* times = repeats().find(word);
    if (times == nullptr || *times == 0 || one_of(next, vocabulary::kQuantityCompared)) continue;
    if (*times > 1) return Factor{static_cast<double>(*times), words[i].range};
    for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
      const Word& number = words[i - back];
      const double count = is_free(number) ? whole_number(number.text) : 0;
      const ByteRange range{number.range.begin, words[i].range.end};
      const bool apart = sentence.text(range).find_first_of(",;.") != std::string_view::npos;
      if (count > 1 && !apart) return Factor{count, range};
    }
  }
  return std::nullopt;
}

// The value of a field, which leaves the reading to be asked about.
std::optional<ReadValue> take_out(Sentence& sentence, const FieldPath& field) {
  std::vector<ReadValue>& values = sentence.reading().run.values;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!(values[i].field == field)) continue;
    ReadValue out = values[i];
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(i));
    return out;
  }
  return std::nullopt;
}

// "100 hours in total"
bool is_of_all(Sentence& sentence, ByteRange range) {
  constexpr std::size_t kReach = 12;
  for (const Word& word : sentence.words()) {
    if (word.range.end + kReach > range.begin && word.range.begin < range.end + kReach &&
        one_of(word.text, vocabulary::kQuantityAllTogether))
      return true;
  }
  return false;
}

ByteRange together(ByteRange a, ByteRange b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

// A figure that a repetition may multiply; another question about it comes first.
void ask_each_or_all(Sentence& sentence, const Factor& factor) {
  for (const FieldName field :
       {FieldName("wall_clock_hours"), FieldName("device_hours"), FieldName("energy_kwh"),
        FieldName("emissions_gco2e"), FieldName("training_flop")}) {
    const auto value = take_out(sentence, field);
    if (!value) continue;
    const auto number = parse_number(value->value);
    if (!number || is_of_all(sentence, value->range) || overlap(value->range, factor.range) ||
        value->assumed.find(" for each of ") != std::string::npos) {
      sentence.put(field, value->value, value->range, value->assumed);
      continue;
    }
    sentence.ask(field,
                 "Is " + in_quotes(sentence.shown(value->range)) + " for all " +
                     plain_count(factor.count) + " together, or for each?",
                 together(value->range, factor.range),
                 {{"all together", field, value->value},
                  {"each", field, exact_decimal(*number * factor.count)}});
  }
  for (ReadQuestion& question : sentence.reading().run.questions) {
    if (question.question != phrases::question(phrases::Ask::repeats)) continue;
    if (question.answers.size() != 1) continue;
    const auto number = parse_number(question.answers.front().value);
    if (number)
      question.answers.push_back({"each", question.field, exact_decimal(*number * factor.count)});
  }
}

// "eight of them", "(4 cards)", "n=8", "two nodes": a number that counts devices or machines.
struct Count {
  double number;
  bool machines;
  ByteRange range;
};
std::optional<Count> left_count(const Sentence& sentence, const Words& words, ByteRange name) {
  const std::string_view text = sentence.text();
  const auto word = [&](std::size_t i) { return i < words.size() ? words[i].text : ""; };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_free(words[i])) continue;
    const ByteRange range = words[i].range;
    const bool pair = one_of(words[i].text, vocabulary::kQuantityPair);
    const bool close = i + 1 < words.size() && words[i + 1].range.begin == range.end + 1;
    const std::string_view behind = close ? word(i + 1) : std::string_view();
    std::size_t of = i;  // "nodes x 4"
    while (of > 0 && one_of(words[of - 1].text, "x ×")) --of;
    const bool host_before = of > 0 && one_of(words[of - 1].text, vocabulary::kQuantityHost);
    const bool machines = host_before || one_of(behind, vocabulary::kQuantityHost);
    const bool of_them =
        one_of(behind, "of in") && one_of(word(i + 2), vocabulary::kQuantityOfThem);
    const bool labelled = i > 0 && one_of(words[i - 1].text, vocabulary::kQuantityCountLabel);
    // "A100 (8)", "A100: 8"
    const std::string_view gap =
        range.begin >= name.end ? text.substr(name.end, range.begin - name.end) : "-";
    const char next = range.end < text.size() ? text[range.end] : ',';
    const bool beside = gap.find_first_not_of("s ,(:=") == gap.npos &&
                        gap.find_first_of(",(:=") != gap.npos &&
                        std::string_view("),;.").find(next) != std::string_view::npos;
    // "8 GPUs per node"
    if (close && (one_of(word(i + 2), vocabulary::kQuantityPer) ||
                  one_of(word(i + 2), vocabulary::kQuantityEach)))
      continue;
    // "4 kartach A100": a word that may well be one for devices
    const bool word_between = close && words[i + 1].range.end + 1 == name.begin &&
                              is_free(words[i + 1]) && is_letter(behind[0]) &&
                              !one_of(behind, vocabulary::kSentenceUnremarkable);
    if (!(pair || machines || of_them || labelled || beside || word_between ||
          one_of(behind, vocabulary::kQuantityPieces) ||
          one_of(behind, vocabulary::kQuantityDevice)))
      continue;
    constexpr double kMost = 100'000;  // of one machine's devices, or of machines
    const double number = whole_number(words[i].text);
    if (number < 2 || number > kMost) continue;
    const std::size_t begin = host_before ? words[of - 1].range.begin : range.begin;
    const std::size_t end = machines && !host_before ? words[i + 1].range.end : range.end;
    return Count{number, machines, {begin, end}};
  }
  return std::nullopt;
}

// Never one device, where another number of them stands beside its name.
void ask_how_many(Sentence& sentence) {
  const FieldName field = "accelerator_count";
  ByteRange name{};
  for (const ReadValue& value : sentence.reading().run.values) {
    if (value.field == FieldName("accelerator")) name = value.range;
  }
  if (!sentence.has(FieldName("accelerator_count"))) return;
  const auto count =
      name.end > 0 ? left_count(sentence, sentence.words(), name) : std::optional<Count>();
  const auto value = count ? take_out(sentence, field) : std::nullopt;
  if (!value) return;
  const auto number = parse_number(value->value);
  if (!number || *number == count->number)
    return sentence.put(field, value->value, value->range, value->assumed);
  const std::string more = exact_decimal(count->machines ? *number * count->number : count->number);
  sentence.ask(field, "How many of them ran at the same time?",
               together(value->range, count->range),
               {{value->value, field, value->value}, {more, field, more}});
}

// "a third of the time", "80 % of the training": what it says of a figure, 0 where that is not
// known.
std::optional<Factor> share_of_time(const Sentence& sentence, const Words& words) {
  constexpr std::string_view kBetween =
      "the a my our its this whole total gpu wall-clock s la le l il lo der des dem die del du de";
  constexpr std::string_view kParts =
      "half third thirds quarter quarters fifth fifths tenth tenths";
  constexpr double kPartOf[] = {2, 3, 3, 4, 4, 5, 5, 10, 10};
  constexpr std::size_t kReach = 6;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view text = sentence.text();
    const std::size_t sign = text.find_first_not_of(' ', words[i].range.end);
    const bool percent = sign != text.npos && text[sign] == '%' && is_digit(words[i].text[0]);
    if (!is_free(words[i]) || !(percent || one_of(words[i].text, vocabulary::kQuantityShare)))
      continue;
    bool of = false;
    for (std::size_t k = i + 1; k < words.size() && k <= i + kReach; ++k) {
      const std::string_view word = words[k].text;
      if (of && one_of(word, vocabulary::kQuantityWholeTime)) {
        Factor out{0, {words[i].range.begin, words[k].range.end}};
        const auto number = percent ? parse_number(words[i].text) : Result<double>(1.0);
        const int part = place_of(words[i].text, kParts);
        const double many = i > 0 ? std::max(whole_number(words[i - 1].text), 1.0) : 1;
        constexpr double kPercent = 100;
        if (percent && number) out.count = *number / kPercent;
        if (!percent && part > 0) out.count = many / kPartOf[part - 1];
        if (many > 1) out.range.begin = words[i - 1].range.begin;
        return out;
      }
      const bool joint = one_of(word, vocabulary::kQuantityOf) ||
                         one_of(word, vocabulary::kQuantityGasOf) || one_of(word, "du der des del");
      if (!joint && !one_of(word, kBetween) && !one_of(word, vocabulary::kQuantityDevice)) break;
      of = of || joint;
    }
  }
  return std::nullopt;
}

// Whether the hours are all of the time, or what only a share of it took.
void ask_about_share(Sentence& sentence) {
  const auto share = share_of_time(sentence, sentence.words());
  if (!share) return;
  for (const FieldName field : {FieldName("wall_clock_hours"), FieldName("device_hours")}) {
    const auto value = take_out(sentence, field);
    if (!value) continue;
    const auto number = parse_number(value->value);
    if (!number || overlap(value->range, share->range)) {
      sentence.put(field, value->value, value->range, value->assumed);
      continue;
    }
    std::vector<ReadAnswer> answers{{value->value + " h", field, value->value}};
    if (share->count > 0 && share->count < 1) {
      const std::string part = exact_decimal(*number * share->count);
      answers.push_back({part + " h", field, part});
    }
    sentence.ask(field,
                 in_quotes(sentence.shown(share->range)) +
                     " changes this. How many hours did these accelerators run?",
                 together(value->range, share->range), std::move(answers));
  }
}

}  // namespace

void ask_about_the_rest(Sentence& sentence) {
  ask_whose_pace(sentence);
  if (const auto factor = repetition(sentence, sentence.words()))
    ask_each_or_all(sentence, *factor);
  ask_about_share(sentence);
  ask_how_many(sentence);
  ask_about_dates(sentence);
}

}  // namespace trainprint::sentence
