// What was trained, how and on whose machine: fine-tuning words, notebook services, and the size in
// a model's name.
#include <algorithm>
#include <optional>

#include "sentence/sentence.hpp"
#include "setting/notebook_services.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/setting.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

constexpr struct {
  std::string_view phrases, type;
} kTrainingTypes[] = {
    {"instruction tun|instruction-tun|instruct tun|instructiontun", "instruction-tuning"},
    {vocabulary::kSentenceFineTuning, "fine-tuning"},
    {vocabulary::kSentencePreTraining, "pre-training"},
};

constexpr std::string_view kOfData =
    "data dataset datasets corpus competition competitions challenge notebooks";

// "7B" and "1.5b", "1,5B", "125M": digits and one letter, nothing else.
bool is_size(std::string_view word) {
  if (word.size() < 2) return false;
  const char unit = word.back();
  if (unit != 'B' && unit != 'b' && unit != 'M') return false;
  bool digit = false;
  for (const char c : word.substr(0, word.size() - 1)) {
    if (!is_digit(c) && c != '.' && c != ',') return false;
    digit = digit || is_digit(c);
  }
  return digit && is_digit(word[0]);
}

double size_of(std::string_view word) {
  std::string number(word);
  if (number.back() == 'b') number.back() = 'B';
  const auto value = parse_number(number);
  return value ? *value : 0;
}

/// A number of parameters as it stands in a model's name.
struct Size {
  std::string_view text;
  ByteRange word;
  bool active;  ///< "A3B": those that work on each token.
};

// "7-13B", where no name stands before it: from 7B to 13B. "Qwen 2.5-7B" is version 2.5.
bool is_range_of_sizes(const std::vector<Word>& words, std::size_t i) {
  const std::string_view text = words[i].text;
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || !is_size(text.substr(dash + 1))) return false;
  const std::string lower = std::string(text.substr(0, dash)) + text.back();
  if (!is_size(lower) || size_of(lower) >= size_of(text.substr(dash + 1))) return false;
  return i == 0 || (words[i - 1].text[0] < 'A' || words[i - 1].text[0] > 'Z');
}

// "Qwen2.5-7B-Instruct" has one, "Qwen3-30B-A3B" two.
std::vector<Size> sizes_in(const Word& word) {
  std::vector<Size> out;
  for (std::size_t offset = 0; offset < word.text.size();) {
    const std::size_t end = std::min(word.text.find_first_of("-_/", offset), word.text.size());
    const std::string_view part = word.text.substr(offset, end - offset);
    if (is_size(part)) out.push_back({part, word.range, false});
    if (!out.empty() && part.starts_with('A') && is_size(part.substr(1)))
      out.push_back({part.substr(1), word.range, true});
    offset = end + 1;
  }
  return out;
}

// "1.3 B model", "modelo de 1,3 B": the letter stands apart, and the words beside it say of what.
std::optional<Size> size_apart(const Sentence& sentence, const std::vector<Word>& words,
                               std::size_t i) {
  constexpr std::string_view kModel =
      "model models modell modèle modelo modello llm lm slm vlm network transformer encoder "
      "decoder "
      "variant version checkpoint";
  constexpr std::string_view kOf = "of with mit de di con avec à com";
  if (i + 1 >= words.size() || words[i].used || words[i + 1].used) return std::nullopt;
  const ByteRange range{words[i].range.begin, words[i + 1].range.end};
  const bool apart = words[i + 1].range.begin == words[i].range.end + 1;
  if (!apart || !is_size(std::string(words[i].text) + std::string(words[i + 1].text)) ||
      words[i + 1].text.size() > 1 || counts_things(words, i + 1))
    return std::nullopt;
  const bool before = i > 1 && one_of(words[i - 1].text, kOf) && one_of(words[i - 2].text, kModel);
  const bool behind = i + 2 < words.size() && one_of(words[i + 2].text, kModel);
  if (!before && !behind) return std::nullopt;
  return Size{sentence.text(range), range, false};
}

// "8x7B": experts that share layers, so no product.
std::string_view mixture_in(const Word& word) {
  for (std::size_t offset = 0; offset < word.text.size();) {
    const std::size_t end = std::min(word.text.find_first_of("-_/", offset), word.text.size());
    const std::string_view part = word.text.substr(offset, end - offset);
    const std::size_t times = part.find_first_of("xX");
    if (times != std::string_view::npos && times > 0 && is_digit(part[0]) &&
        is_size(part.substr(times + 1)))
      return part;
    offset = end + 1;
  }
  return {};
}

// Several different sizes: a teacher and its student, a range, a family.
void put_sizes(Sentence& sentence, const std::vector<Size>& found) {
  std::vector<ReadAnswer> whole;
  const Size *first = nullptr, *active = nullptr, *last = nullptr;
  for (const Size& size : found) {
    if (size.active) {
      active = &size;
      continue;
    }
    if (first == nullptr) first = &size;
    std::string value = exact_decimal(size_of(size.text));
    const auto same = [&](const ReadAnswer& answer) { return answer.value == value; };
    if (std::any_of(whole.begin(), whole.end(), same)) continue;
    last = &size;
    whole.push_back({std::string(size.text), "parameters", std::move(value)});
  }
  if (whole.size() > 1) {
    return sentence.ask("parameters", "Which of these is the size of the model that was trained?",
                        {first->word.begin, last->word.end}, std::move(whole));
  }
  if (first == nullptr) return;
  const std::string_view assumed = "The size in the model's name is taken as its parameters.";
  sentence.put("parameters", whole[0].value, first->word, std::string(assumed));
  if (active != nullptr && !sentence.has("active_parameters"))
    sentence.put("active_parameters", exact_decimal(size_of(active->text)), active->word,
                 "The second size in the model's name is taken as its active parameters.");
}

}  // namespace

bool counts_things(const std::vector<Word>& words, std::size_t i) {
  return i + 1 < words.size() &&
         one_of(words[i + 1].text,
                "image images picture pictures photo photos video videos clip clips frames sample "
                "samples example examples row rows document documents sentence sentences pair "
                "pairs captions utterances tokens steps iterations words characters lines "
                "molecules proteins people users");
}

double size_in_name(const std::vector<Word>& words, std::size_t i) {
  if (counts_things(words, i)) return 0;
  for (const Size& size : sizes_in(words[i])) {
    if (!size.active) return size_of(size.text);
  }
  return 0;
}

void read_training_type(Sentence& sentence) {
  for (Word& word : sentence.words()) {
    for (const auto& known : kTrainingTypes) {
      // "fine tuned" and "from scratch" are two words.
      std::size_t end = word.range.end;
      const bool one = says(words_of(word.text), known.phrases);
      if (!one) {
        end = std::min(sentence.text().size(), end + 9);
        const std::string_view two =
            sentence.text().substr(word.range.begin, end - word.range.begin);
        if (!one_of(word.text, "fine pre from instruction instruct ajuste") ||
            !says(words_of(two), known.phrases))
          continue;
      }
      if (!sentence.has("training_type"))
        sentence.put("training_type", std::string(known.type), {word.range.begin, end});
      else
        sentence.use({word.range.begin, end});
      break;
    }
  }
}

void read_setting(Sentence& sentence) {
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.used || sentence.has("setting")) continue;  // "RTX 4090 Laptop" is a part's name
    // "not on Colab", "a Kaggle dataset"
    const bool denied = (i > 0 && one_of(words[i - 1].text, "not")) ||
                        (i > 1 && one_of(words[i - 2].text, "not of than"));
    if (denied || (i + 1 < words.size() && one_of(words[i + 1].text, kOfData))) continue;
    const std::optional<Setting> setting =
        names_notebook_service(word.text)          ? std::optional(Setting::notebook_service)
        : one_of(word.text, "laptop laptops")      ? std::optional(Setting::laptop)
        : one_of(word.text, "desktop workstation") ? std::optional(Setting::workstation)
                                                   : std::nullopt;
    if (setting) sentence.put("setting", std::string(name(*setting)), word.range);
  }
}

void read_size_in_name(Sentence& sentence) {
  // "47B MoE, 13B active"
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i].used || !is_size(words[i].text)) continue;
    FieldName field = "trainable_parameters";
    if (one_of(words[i + 1].text, "active activated")) {
      field = "active_parameters";
    } else if (!one_of(words[i + 1].text, "trainable learnable")) {
      continue;
    }
    if (sentence.has(field)) continue;
    std::string number(words[i].text);
    if (number.back() == 'b') number.back() = 'B';
    if (const auto value = parse_number(number))
      sentence.put(field, exact_decimal(*value), {words[i].range.begin, words[i + 1].range.end});
  }
  if (sentence.has("parameters")) return;
  std::vector<Size> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].used || counts_things(words, i)) continue;
    if (const std::string_view part = mixture_in(words[i]); !part.empty()) {
      sentence.ask("parameters",
                   "How many parameters has this mixture of experts in all? " + in_quotes(part) +
                       " does not say it.",
                   words[i].range);
      return;
    }
    if (is_range_of_sizes(words, i)) {
      const std::string_view text = words[i].text, high = text.substr(text.find('-') + 1);
      const std::string low = std::string(text.substr(0, text.find('-'))) + text.back();
      sentence.ask("parameters", "Which end of this range is right?", words[i].range,
                   {{low, "parameters", exact_decimal(size_of(low))},
                    {std::string(high), "parameters", exact_decimal(size_of(high))}});
      return;
    }
    if (const auto apart = size_apart(sentence, words, i)) {
      found.push_back(*apart);
      continue;
    }
    const std::vector<Size> here = sizes_in(words[i]);
    found.insert(found.end(), here.begin(), here.end());
  }
  put_sizes(sentence, found);
}

}  // namespace trainprint::sentence
