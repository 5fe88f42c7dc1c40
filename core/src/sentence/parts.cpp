#include "sentence/parts.hpp"

#include <algorithm>
#include <cmath>

#include "catalogue/mentions.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

constexpr std::string_view kEpochs = "epoch epochs";
constexpr std::string_view kRuns =
    "run runs seed seeds fold folds trial trials experiment experiments training trainings job "
    "jobs "
    "repetition repetitions repeat repeats model models stage stages phase phases round rounds";
/// Between what a figure is of and the figure.
constexpr std::string_view kVerbs =
    "takes took take taking lasts lasted last lasting needs needed needing of is was were about "
    "around approximately roughly ran for at in used uses using consumed consumes consuming "
    "requires required costs cost emits emitted emitting with over trained x × only just nearly "
    "almost";

std::optional<Part::Kind> kind_of(std::string_view word) {
  if (one_of(word, kEpochs)) return Part::Kind::epoch;
  if (one_of(word, kRuns)) return Part::Kind::run;
  return std::nullopt;
}

bool is_device(std::string_view word) { return one_of(word, vocabulary::kQuantityDevice); }

// "3 runs", "five full runs": how many of the kind the sentence names.
std::optional<double> count_of(Sentence& sentence, Part::Kind kind) {
  if (kind == Part::Kind::epoch) {
    for (const ReadValue& value : sentence.reading().run.values) {
      if (value.field != FieldName("epochs")) continue;
      if (const auto number = parse_number(value.value)) return *number;
    }
    return std::nullopt;
  }
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (kind_of(words[i].text) != kind) continue;
    for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
      const std::string_view word = words[i - back].text;
      const int spelled = number_word(word);
      const auto number = parse_number(word);
      const double count = spelled > 0 ? spelled : number ? *number : 0;
      if (count > 1 && count == std::floor(count)) {
        sentence.use({words[i - back].range.begin, words[i].range.end});
        return count;
      }
    }
  }
  return std::nullopt;
}

Part made(Sentence& sentence, Part::Kind kind, ByteRange range) {
  return {kind, kind == Part::Kind::device ? std::nullopt : count_of(sentence, kind), range};
}

// What there are several of before word `at`: runs or epochs before the devices that they ran on.
std::optional<Part::Kind> several_before(Sentence& sentence, std::size_t at) {
  constexpr std::size_t kReach = 9;
  const std::vector<Word>& words = sentence.words();
  const HardwareText hardware(sentence.text());
  bool device = false;
  for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
    const Word& word = words[at - back];
    if (const auto kind = kind_of(word.text); kind && word.text.back() == 's') return kind;
    device = device || is_device(word.text);
    for (const HardwareMention& mention : hardware.mentions())
      device = device || (mention.begin < word.range.end && word.range.begin < mention.end);
  }
  return device ? std::optional(Part::Kind::device) : std::nullopt;
}

// The "one epoch" that took a time is not how many there were.
void forget_epochs(Sentence& sentence, ByteRange range) {
  std::erase_if(sentence.reading().run.values, [&](const ReadValue& value) {
    return value.field == FieldName("epochs") && value.range.begin < range.end &&
           range.begin < value.range.end;
  });
}

}  // namespace

std::optional<Part> part_of(Sentence& sentence, ByteRange range) {
  const std::vector<Word>& words = sentence.words();
  std::size_t first = 0;
  while (first < words.size() && words[first].range.end <= range.begin) ++first;
  std::size_t next = first;
  while (next < words.size() && words[next].range.begin < range.end) ++next;
  // "each epoch takes about 2 hours", "3 epochs, each taking 2 hours", "3 epochs of 2 hours"
  std::size_t at = first;
  bool of = false;
  for (int most = 0; most < 5 && at > 0 && one_of(words[at - 1].text, kVerbs); ++most) {
    --at;
    of = of || one_of(words[at].text, "of x × at");
  }
  if (at > 0) {
    const auto kind = kind_of(words[at - 1].text);
    const bool plural = words[at - 1].text.back() == 's';
    if (kind && !plural && at > 1) {
      const std::string_view before = words[at - 2].text;
      const bool each = one_of(before, "each every per");
      const ByteRange whole{words[at - 2].range.begin, range.end};
      if (each) return made(sentence, *kind, whole);
      if (kind == Part::Kind::epoch && one_of(before, "one an a 1 single")) {
        forget_epochs(sentence, whole);
        return made(sentence, *kind, whole);
      }
    }
    if (kind == Part::Kind::epoch && plural && of)
      return made(sentence, *kind, {words[at - 1].range.begin, range.end});
    if (one_of(words[at - 1].text, "each every") || (at < first && words[at].text == "each")) {
      if (const auto several = several_before(sentence, at - 1))
        return made(sentence, *several, {words[at - 1].range.begin, range.end});
    }
  }
  // "each of the 8 A100 used 5 kWh"
  constexpr std::size_t kFewWords = 6;
  for (std::size_t back = at > kFewWords ? at - kFewWords : 0; at < first && back + 1 < at;
       ++back) {
    if (!one_of(words[back].text, "each every") || !one_of(words[back + 1].text, "of")) continue;
    if (const auto several = several_before(sentence, at))
      return made(sentence, *several, {words[back].range.begin, range.end});
    // "each of the 24 layers took 2 hours": of parts, whatever they are.
    if (words[at - 1].text.size() < 3 || words[at - 1].text.back() != 's') continue;
    const std::string_view count = words[at - 2].text;
    const auto digits = parse_number(count);
    const double several = digits ? *digits : number_word(count);
    return Part{Part::Kind::run,
                several > 1 ? std::optional(several) : std::nullopt,
                {words[back].range.begin, range.end}};
  }
  // "3 h/epoch" is one word.
  const std::string_view text = sentence.text();
  if (range.end + 1 < text.size() && text[range.end] == '/') {
    std::size_t end = range.end + 1;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (const auto kind = kind_of(text.substr(range.end + 1, end - range.end - 1)))
      return made(sentence, *kind, {range.begin, end});
  }
  // "2 hours each", which a time takes in; "2 hours per epoch", "5 kWh/run"
  if (next > first && one_of(words[next - 1].text, vocabulary::kQuantityEach)) --next;
  if (next >= words.size()) return std::nullopt;
  const ByteRange last = words[next].range;
  if (one_of(words[next].text, vocabulary::kQuantityEach)) {
    if (next + 1 < words.size()) {  // "2 hours each epoch"
      if (const auto kind = kind_of(words[next + 1].text))
        return made(sentence, *kind, {range.begin, words[next + 1].range.end});
    }
    // "5 kWh each for 8 GPUs"
    constexpr std::size_t kReach = 5;
    const std::size_t behind = std::min(next + 1 + kReach, words.size());
    auto several = several_before(sentence, first);
    if (!several) several = several_before(sentence, behind);
    return made(sentence, several.value_or(Part::Kind::device), {range.begin, last.end});
  }
  const bool per = one_of(words[next].text, "per every /") || (one_of(words[next].text, "an a 1"));
  if (per && next + 1 < words.size()) {
    const auto kind = kind_of(words[next + 1].text);
    const bool one = kind == Part::Kind::epoch || !one_of(words[next].text, "an a 1");
    if (kind && one) return made(sentence, *kind, {range.begin, words[next + 1].range.end});
  }
  if (words[next].text[0] == '/') {
    if (const auto kind = kind_of(words[next].text.substr(1)))
      return made(sentence, *kind, {range.begin, last.end});
  }
  return std::nullopt;
}

std::vector<FoundQuantity> quantities_of(Sentence& sentence) {
  const std::string_view text = sentence.text();
  std::vector<FoundQuantity> out = find_quantities(text);
  // "2 hours per epoch" is no quantity of the whole; what stands before "per" is one.
  for (std::size_t at = 1; at < text.size(); ++at) {
    std::size_t part = at;
    if (text[at] == '/') {
      part = at + 1;
    } else if (text[at - 1] == ' ') {
      std::size_t end = at;
      while (end < text.size() && is_letter(text[end])) ++end;
      if (!one_of(text.substr(at, end - at), "per every each an a")) continue;
      part = end + 1;
    } else {
      continue;
    }
    while (part < text.size() && text[part] == ' ') ++part;
    std::size_t end = part;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (part >= text.size() || !kind_of(text.substr(part, end - part))) continue;
    const std::string_view before = trimmed(text.substr(0, at));
    const std::vector<FoundQuantity> found = find_quantities(before);
    if (found.empty() || found.back().end != before.size()) continue;
    const auto overlaps = [&](const FoundQuantity& other) {
      return other.begin < found.back().end && found.back().begin < other.end;
    };
    if (std::none_of(out.begin(), out.end(), overlaps)) out.push_back(found.back());
  }
  return out;
}

std::vector<ByteRange> times_of_day(Sentence& sentence, double& between) {
  constexpr std::string_view kLeads = "at since until till from between um à alle às ab bis desde";
  const std::string_view text = sentence.text();
  const std::vector<Word>& words = sentence.words();
  std::vector<ByteRange> out;
  std::vector<double> hours;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const bool second = !out.empty() && one_of(words[i - 1].text, "to and");
    if (!second && !one_of(words[i - 1].text, kLeads)) continue;
    std::size_t at = words[i].range.begin;
    double hour = 0, minute = 0;
    std::size_t digits = 0;
    for (; at < text.size() && is_digit(text[at]) && digits < 3; ++digits)
      hour = hour * 10 + (text[at++] - '0');
    if (digits == 0 || digits > 2 || hour > 24) continue;
    const char mark = at < text.size() ? text[at] : ' ';
    std::size_t end = at;
    if (mark == 'h' || mark == 'H' || mark == ':') {
      ++end;
      std::size_t more = 0;
      for (; end < text.size() && is_digit(text[end]); ++more)
        minute = minute * 10 + (text[end++] - '0');
      if ((more != 0 && more != 2) || (mark == ':' && more != 2) || minute > 59) continue;
      if (end < text.size() && (is_letter(text[end]) || text[end] == ':')) continue;
    } else {
      if (mark == ' ' && end < text.size()) ++end;
      const std::string_view half = text.substr(end, 2);
      const bool ends = end + 2 >= text.size() || !is_letter(text[end + 2]);
      if (!one_of(half, "am pm") || !ends) continue;
      if (one_of(half, "pm") && hour < 12) hour += 12;
      end += 2;
    }
    // "at 10h per day"
    if (i + 1 < words.size() && one_of(words[i + 1].text, "per a each every daily pro par por"))
      continue;
    out.push_back({words[i].range.begin, end});
    hours.push_back(hour + minute / 60);
  }
  between = 0;
  if (hours.size() == 2) between = hours[1] > hours[0] ? hours[1] - hours[0] : 0;
  return out;
}

Emitted was_emitted(Sentence& sentence, ByteRange range) {
  constexpr std::string_view kNot =
      "saved saves saving save savings avoided avoids avoiding avoid offset offsets offsetting "
      "compensated compensates compensating compensate compensation reduced reduces reducing "
      "reduction removed removes removing removal captured sequestered prevented prevents credits "
      "cut";
  constexpr std::string_view kBetween =
      "of by about around up to with for was were are is been have has had co2 co2e co2eq carbon "
      "emissions being all then fully";
  const std::vector<Word>& words = sentence.words();
  std::size_t first = 0;
  while (first < words.size() && words[first].range.end <= range.begin) ++first;
  std::size_t next = first;
  while (next < words.size() && words[next].range.begin < range.end) ++next;
  std::size_t at = first;
  for (int most = 0; most < 3 && at > 0; ++most) {
    if (one_of(words[at - 1].text, kNot)) return Emitted::no;
    if (!one_of(words[at - 1].text, kBetween)) break;
    --at;
  }
  for (at = next; at < words.size() && at < next + 5; ++at) {
    if (one_of(words[at].text, kNot) || one_of(words[at].text, "less fewer"))
      return Emitted::perhaps;
    if (!one_of(words[at].text, kBetween)) break;
  }
  return Emitted::yes;
}

}  // namespace trainprint::sentence
