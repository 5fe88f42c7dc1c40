// What was trained, how and on whose machine: fine-tuning words, notebook services, and the size in
// a model's name.
#include <optional>

#include "sentence/sentence.hpp"
#include "setting/notebook_services.hpp"
#include "text/characters.hpp"
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
    {"lora$|qlora$|dora$|peft$|adapter|fine tun|finetun|sft$|dpo$|rlhf$|grpo$|ppo$|dreambooth",
     "fine-tuning"},
    {"pre train|pretrain|from scratch", "pre-training"},
};

constexpr std::string_view kOfData =
    "data dataset datasets corpus competition competitions challenge notebooks";

// "7B" and "1.5b", "125M": digits and one letter, nothing else.
bool is_size(std::string_view word) {
  if (word.size() < 2) return false;
  const char unit = word.back();
  if (unit != 'B' && unit != 'b' && unit != 'M') return false;
  bool digit = false;
  for (const char c : word.substr(0, word.size() - 1)) {
    if (!is_digit(c) && c != '.') return false;
    digit = digit || is_digit(c);
  }
  return digit && is_digit(word[0]);
}

}  // namespace

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
        if (!one_of(word.text, "fine pre from instruction instruct") ||
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
  for (Word& word : sentence.words()) {
    if (word.used) continue;
    // "Qwen2.5-7B-Instruct", "Llama-3.1_8B"
    std::string_view text = word.text;
    std::size_t offset = 0;
    while (offset < text.size()) {
      const std::size_t end = std::min(text.find_first_of("-_/", offset), text.size());
      const std::string_view part = text.substr(offset, end - offset);
      if (is_size(part)) {
        std::string number(part);
        if (number.back() == 'b') number.back() = 'B';
        const auto value = parse_number(number);
        if (!value) return;
        sentence.put("parameters", exact_decimal(*value), word.range,
                     "The size in the model's name is taken as its parameters.");
        return;
      }
      // "8x7B": eight experts that share layers, so no product.
      if (const std::size_t times = part.find_first_of("xX"); times != std::string_view::npos &&
                                                              times > 0 && is_digit(part[0]) &&
                                                              is_size(part.substr(times + 1))) {
        sentence.ask("parameters",
                     "How many parameters has this mixture of experts in all? " + in_quotes(part) +
                         " does not say it.",
                     word.range);
        return;
      }
      offset = end + 1;
    }
  }
}

}  // namespace trainprint::sentence
