#include "sentence/pace.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "phrases/tokens.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/phrases.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

using phrases::Token;

constexpr std::string_view kStepWords =
    "step steps it its iter iters iteration iterations update updates batch batches schritt étape "
    "paso passo";
constexpr std::string_view kTokenWords = "token tokens tok toks";
constexpr std::string_view kDeviceWords = "gpu device accelerator chip card tpu";

class Paces {
 public:
  explicit Paces(std::string_view text) : t_(phrases::tokenise(text)) {}

  std::vector<Pace> find() const {
    std::vector<Pace> out;
    for (std::size_t i = 0; i < t_.list.size(); ++i) {
      if (auto pace = at(i)) out.push_back(*pace);
    }
    return out;
  }

 private:
  bool mark(std::size_t i, char c) const {
    return i < t_.list.size() && t_.list[i].kind == Token::Kind::mark && t_.list[i].mark == c;
  }
  std::string_view word(std::size_t i) const {
    const bool is_word = i < t_.list.size() && t_.list[i].kind == Token::Kind::word;
    return is_word ? t_.of(t_.list[i]) : std::string_view();
  }
  bool says(std::size_t i, std::string_view words) const { return one_of(word(i), words); }

  std::optional<double> number(std::size_t i) const {
    if (i >= t_.list.size()) return std::nullopt;
    const Token& token = t_.list[i];
    if (token.attached || !(token.kind == Token::Kind::number || token.spelled))
      return std::nullopt;
    const auto value = to_double(t_.numbers[token.number]);
    return value && *value > 0 ? value : std::nullopt;
  }

  // Seconds of the unit of time that token `i` is; 0 for none.
  double seconds(std::size_t i) const {
    constexpr double kMilli = 1e-3, kMinute = 60, kHour = 3600, kDay = 86400;
    if (says(i, "ms millisecond milliseconds msec")) return kMilli;
    if (says(i, "s") || says(i, vocabulary::kUnitSecond)) return 1;
    if (says(i, vocabulary::kUnitMinute)) return kMinute;
    if (says(i, "h") || says(i, vocabulary::kUnitHour)) return kHour;
    return says(i, "d") || says(i, vocabulary::kUnitDay) ? kDay : 0;
  }

  // The token behind "/", "per", "for each", "a"; `i` where none of them stands there.
  std::size_t over_per(std::size_t i) const {
    if (mark(i, '/')) return i + 1;
    if (says(i, "for") && says(i + 1, "each every one a")) return i + 2;
    return says(i, "per each every a an") || says(i, vocabulary::kQuantityPer) ? i + 1 : i;
  }

  Pace made(Pace::Of of, double seconds, std::size_t first, std::size_t next) const {
    Pace out{of, seconds, false, {t_.list[first].begin, t_.list[next - 1].end}};
    if (const std::size_t device = over_per(next); device > next && says(device, kDeviceWords)) {
      out.each_device = true;
      out.range.end = t_.list[device].end;
    }
    return out;
  }

  std::optional<Pace> at(std::size_t i) const {
    const auto value = number(i);
    if (!value) return std::nullopt;
    std::size_t next = i + 1;
    if (const double unit = seconds(next); unit > 0) {
      const std::size_t of = over_per(next + 1);
      if (of > next + 1 && says(of, kStepWords))
        return made(Pace::Of::step, *value * unit, i, of + 1);
      // Longer units are read as times of one epoch: parts.cpp.
      if (of > next + 1 && says(of, "epoch") && says(next, "s"))
        return made(Pace::Of::epoch, *value * unit, i, of + 1);
      return behind_a_step(i, *value * unit);
    }
    // "40k tokens/s"
    double many = *value;
    if (const auto power = scale_exponent(word(next)); power && next + 1 < t_.list.size()) {
      many *= std::pow(10, *power);
      ++next;
    }
    if (says(next, "tps")) return made(Pace::Of::token, 1 / many, i, next + 1);
    const bool tokens = says(next, kTokenWords);
    if (!tokens && !says(next, kStepWords)) return std::nullopt;
    std::size_t per = over_per(next + 1);
    const bool of_device = per > next + 1 && says(per, kDeviceWords);  // "tokens/GPU/s"
    if (of_device) per = over_per(per + 1);
    const double unit = per > next + 1 ? seconds(per) : 0;
    if (unit == 0) return std::nullopt;
    Pace out = made(tokens ? Pace::Of::token : Pace::Of::step, unit / many, i, per + 1);
    out.each_device = out.each_device || of_device;
    return out;
  }

  // "each step took 2 s", "step time: 2 s", "40,000 steps of 2 s": the number is token `i`.
  std::optional<Pace> behind_a_step(std::size_t i, double seconds) const {
    constexpr int kMostWords = 4;
    std::size_t at = i;
    bool of = false;
    for (int most = 0; most < kMostWords && at > 0; ++most) {
      const bool verb = says(at - 1, vocabulary::kQuantityLasts) ||
                        says(at - 1, vocabulary::kQuantityAbout) ||
                        says(at - 1, vocabulary::kQuantityIs) ||
                        says(at - 1, "time taking takes took each at a") || mark(at - 1, 'x') ||
                        mark(at - 1, ':') || mark(at - 1, '~');
      if (!verb) break;
      --at;
      of = of || says(at, "of each at") || mark(at, 'x');
    }
    if (at == 0 || at == i || !says(at - 1, kStepWords)) return std::nullopt;
    const std::size_t step = at - 1;
    const bool one = step > 0 && says(step - 1, "each every one per a");
    const bool label = says(at, "time");
    const bool several = step > 0 && number(step - 1) && of;
    constexpr double kLongestStep = 3600;  // s; of more it is the time of all of them
    const double most = several ? kLongestStep : 24 * kLongestStep;
    if (!(one || label || several) || seconds > most) return std::nullopt;
    Pace out{Pace::Of::step, seconds, false, {t_.list[i].begin, t_.list[i + 1].end}};
    if (one || label) out.range.begin = t_.list[one ? step - 1 : step].begin;
    return out;
  }

  phrases::Tokens t_;
};

std::optional<double> number_of(Sentence& sentence, FieldName field) {
  for (const ReadValue& value : sentence.reading().run.values) {
    if (value.field != field) continue;
    if (const auto number = parse_number(value.value)) return *number;
  }
  return std::nullopt;
}

// How many steps or tokens there were.
std::optional<double> how_many(Sentence& sentence, Pace::Of of) {
  if (of == Pace::Of::step) return number_of(sentence, "steps");
  if (of == Pace::Of::epoch) return number_of(sentence, "epochs");
  if (const auto tokens = number_of(sentence, "tokens")) return tokens;
  const auto tokens = number_of(sentence, "dataset_tokens");
  const auto epochs = number_of(sentence, "epochs");
  return tokens && epochs ? std::optional(*tokens * *epochs) : std::nullopt;
}

// "24k tokens/s in total"
bool is_rate_of_all(const Sentence& sentence, ByteRange range) {
  constexpr std::size_t kReach = 14;
  const std::size_t begin = range.begin - std::min(range.begin, kReach);
  const std::string_view near =
      sentence.text({begin, std::min(range.end + kReach, sentence.text().size())});
  const std::string words = words_of(near);
  return says(words, "total|overall|aggregate|together|combined|across all|cluster");
}

// Between what there were and how fast: ask_whose_pace() knows them by it.
constexpr std::string_view kTokensAt = " tokens at ";

std::string sum_in_words(const Pace& pace, double many, double hours) {
  constexpr int kDigits = 6, kDigitsOfHours = 3;
  const bool tokens = pace.of == Pace::Of::token;
  const std::string rate = readable(tokens ? 1 / pace.seconds : pace.seconds, kDigits);
  return readable(many, kDigits) +
         (tokens ? std::string(kTokensAt) + rate + " a second"
                 : (pace.of == Pace::Of::step ? " steps of " : " epochs of ") + rate + " s each") +
         " take " + readable(hours, kDigitsOfHours) + " h" +
         (pace.each_device ? " of one accelerator." : ".");
}

}  // namespace

std::vector<Pace> paces_of(Sentence& sentence) {
  // A glance, since most sentences have none.
  const bool may =
      std::any_of(sentence.words().begin(), sentence.words().end(), [](const Word& word) {
        const std::string_view text = word.text;
        const std::string_view first = text.substr(0, text.find('/'));
        return one_of(text, kStepWords) || one_of(text, kTokenWords) || one_of(text, "tps epoch") ||
               (first.size() < text.size() &&
                (one_of(first, kStepWords) || one_of(first, kTokenWords) ||
                 text.find("/it") != text.npos || text.find("/st") != text.npos));
      });
  if (!may) return {};
  std::vector<Pace> out;
  for (const Pace& pace : Paces(sentence.text()).find()) {
    if (sentence.is_used(pace.range)) continue;
    sentence.set_aside(pace.range);
    out.push_back(pace);
  }
  return out;
}

void use_pace(Sentence& sentence, const Pace& pace) {
  constexpr double kSecondsPerHour = 3600, kAgree = 0.15;
  const FieldName field =
      pace.each_device ? FieldName("device_hours") : FieldName("wall_clock_hours");
  const auto many = how_many(sentence, pace.of);
  const bool known = sentence.has("device_hours") || sentence.has("energy_kwh") ||
                     (pace.each_device && sentence.has("wall_clock_hours"));
  if (!many || known) return;
  const double hours = *many * pace.seconds / kSecondsPerHour;
  if (!std::isfinite(hours) || hours <= 0) return;
  const std::string sum = sum_in_words(pace, *many, hours);
  if (const auto given = number_of(sentence, "wall_clock_hours")) {
    const bool agree = std::fabs(*given - hours) <= kAgree * std::max(*given, hours);
    if (agree) return sentence.use(pace.range);
    return sentence.ask_which(field, sum + " Which is right?", exact_decimal(hours), pace.range);
  }
  if (sentence.has(field)) return;
  // Whose rate it is shows when the accelerators are counted.
  sentence.put(field, exact_decimal(hours), pace.range, sum);
}

void ask_whose_pace(Sentence& sentence) {
  const auto count = number_of(sentence, "accelerator_count");
  if (!count || *count <= 1) return;
  std::vector<ReadValue>& values = sentence.reading().run.values;
  const auto found = std::find_if(values.begin(), values.end(), [](const ReadValue& value) {
    return value.field == FieldName("wall_clock_hours") &&
           value.assumed.find(kTokensAt) != std::string::npos;
  });
  if (found == values.end() || is_rate_of_all(sentence, found->range)) return;
  const ReadValue together = *found;
  const auto hours = parse_number(together.value);
  if (!hours) return;
  values.erase(found);
  const FieldName field = "wall_clock_hours";
  sentence.ask(
      field,
      "Is " + in_quotes(sentence.shown(together.range)) +
          " the rate of all accelerators together, or of each?",
      together.range,
      {{"all together", field, together.value}, {"each", field, exact_decimal(*hours / *count)}});
}

}  // namespace trainprint::sentence
