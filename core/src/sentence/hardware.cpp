// What it ran on.
#include <algorithm>
#include <cmath>
#include <optional>

#include "catalogue/beside_words.hpp"
#include "catalogue/device_count.hpp"
#include "catalogue/mentions.hpp"
#include "phrases/reading.hpp"
#include "phrases/thousands.hpp"
#include "sentence/sentence.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

bool ends_with(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

// "8x", "8", "×": what counts the word after it.
bool counts(std::string_view word) {
  if (number_word(word) > 0 || word == "x" || word == "X" || word == "×") return true;
  if (word.empty() || !is_digit(word[0])) return false;
  while (!word.empty() && is_digit(word[0])) word.remove_prefix(1);
  return word.empty() || word == "x" || word == "X" || word == "×";
}

bool has_letter_and_digit(std::string_view word) {
  bool letter = false, digit = false;
  for (const char c : word) {
    letter = letter || is_letter(c);
    digit = digit || is_digit(c);
  }
  return letter && digit;
}

// The 8 of "8xH100"; 0 where no number and "x" stand before the name in its own word.
double count_glued_before(const Sentence& sentence, const Word& word, ByteRange name) {
  if (word.range.begin >= name.begin || word.range.end < name.end) return 0;
  std::string_view before = sentence.text({word.range.begin, name.begin});
  if (before.size() < 2 || (before.back() != 'x' && before.back() != 'X')) return 0;
  before.remove_suffix(1);
  for (const char c : before) {
    if (!is_digit(c)) return 0;
  }
  const auto number = parse_number(before);
  return number ? *number : 0;
}

// "on a 4090", "8x 4090", "my 3090": a number that is hardware by the word before it.
bool is_led_to(Sentence& sentence, const HardwareMention& mention) {
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (count_glued_before(sentence, words[i], {mention.begin, mention.end}) > 0) return true;
    if (i == 0 || words[i].range.begin != mention.begin) continue;
    const std::string_view before = words[i - 1].text;
    return one_of(before, "a an my our on nvidia rtx") || counts(before);
  }
  return false;
}

// "v6e-64 (Trillium)": the name beside it says that the slice is hardware.
bool is_beside_a_name(const Sentence& sentence, const std::vector<HardwareMention>& mentions,
                      const HardwareMention& slice) {
  if (!slice.slice) return false;
  for (const HardwareMention& other : mentions) {
    if (other.unsure || other.processor) continue;
    const std::size_t begin = std::min(slice.end, other.end);
    const std::size_t end = std::max(slice.begin, other.begin);
    if (begin <= end && trimmed(sentence.text({begin, end}), " ()[],").empty()) return true;
  }
  return false;
}

// "a laptop RTX 3060", "my laptop's RTX 3060": the part of that name which laptops have.
const Accelerator* laptop_part(Sentence& sentence, const Accelerator& part) {
  for (const Word& word : sentence.words()) {
    if (!one_of(word.text, "laptop laptops notebook notebooks")) continue;
    const auto match = find_accelerator(std::string(part.name) + " Laptop");
    return match && match->accelerator != &part ? match->accelerator : nullptr;
  }
  return nullptr;
}

// "H1000", "V1000": a word that looks like the name of an accelerator.
bool looks_like_a_name(std::string_view word) {
  constexpr std::size_t kShortest = 4;
  return word.size() >= kShortest && is_letter(word[0]) &&
         word.find_first_of("-/._") == std::string_view::npos;
}

// "8x A1000", "an X9000 GPU", "RTX 4091", "10 hours on H1000": words that stand where hardware does
// but name none that is known. `named`: the sentence names some that is.
std::vector<Error> unknown_hardware(Sentence& sentence, bool named) {
  constexpr std::string_view kLines = "rtx gtx tesla quadro radeon instinct geforce";
  std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i].text;
    if (words[i].used || counts(word)) {
      // "RTX 4091"
      const bool of_line = !words[i].used && i > 0 && is_digit(word[0]) && !words[i - 1].used &&
                           word.size() > 2 && one_of(words[i - 1].text, kLines) &&
                           words[i].range.begin == words[i - 1].range.end + 1;
      if (!of_line) continue;
      auto match = find_accelerator(sentence.text({words[i - 1].range.begin, words[i].range.end}));
      if (!match) return match.errors();
      continue;
    }
    if (!has_letter_and_digit(word)) continue;
    const bool counted = i > 0 && counts(words[i - 1].text);
    const bool multiplied =
        counted && (!is_digit(words[i - 1].text[0]) || ends_with(words[i - 1].text, "x") ||
                    ends_with(words[i - 1].text, "X") || ends_with(words[i - 1].text, "×"));
    const bool unit_behind =
        i + 1 < words.size() && one_of(words[i + 1].text, "gpu gpus card cards tpu tpus chips");
    const bool may_be_near = (counted || !named) && looks_like_a_name(word);
    if (!multiplied && !unit_behind && !may_be_near) continue;
    auto match = find_accelerator(word);
    if (match) continue;
    // One key away from a name that is known.
    const bool near = may_be_near && !match.error().suggestions.empty();
    if (multiplied || unit_behind || near) return match.errors();
  }
  return {};
}

// "A100 MIG 1g.5gb": with the slice behind the name.
ByteRange with_slice(Sentence& sentence, ByteRange name) {
  std::size_t end = name.end;
  for (const Word& word : sentence.words()) {
    if (word.range.begin < name.end) continue;
    const bool slice = word.text.size() > 3 && is_digit(word.text[0]) && word.text[1] == 'g' &&
                       word.text[2] == '.';
    if (!slice && !one_of(word.text, "mig MIG")) break;
    end = word.range.end;
  }
  return {name.begin, end};
}

// "several A100", "a dozen A100s"
bool is_vague_before(const Sentence& sentence, const std::vector<Word>& words, std::size_t begin) {
  std::size_t i = 0;
  while (i < words.size() && words[i].range.begin < begin) ++i;
  while (i > 0 && one_of(words[i - 1].text, "nvidia amd intel google gpu gpus of")) --i;
  return i > 0 && is_vague_count(words[i - 1].text) &&
         sentence.text({words[i - 1].range.end, begin}).find_first_of(".;,") ==
             std::string_view::npos;
}

// "two thirds of an H100", "1/2 of our 16 A100s"
bool is_of_a_share(const std::vector<Word>& words, std::size_t begin) {
  std::size_t i = 0;
  while (i < words.size() && words[i].range.begin < begin) ++i;
  while (i > 0 && (counts(words[i - 1].text) || is_digit(words[i - 1].text[0]) ||
                   one_of(words[i - 1].text, "nvidia amd intel google a an the our my its")))
    --i;
  if (i < 2 || !one_of(words[i - 1].text, vocabulary::kQuantityOf)) return false;
  const std::string_view part = words[i - 2].text;
  const bool fraction =
      part.size() == 3 && is_digit(part[0]) && part[1] == '/' && is_digit(part[2]);
  return fraction || one_of(part, vocabulary::kQuantityShare);
}

// "4x TPU v3 boards"
bool is_before_boards(const std::vector<Word>& words, std::size_t end) {
  std::size_t i = 0;
  while (i < words.size() && words[i].range.begin < end) ++i;
  return i < words.size() && one_of(words[i].text, "board boards tray trays blade blades");
}

// "1.024 H100", "two Mac Studios with M2 Ultra": more than one may be meant, though no count was
// understood.
bool may_be_several(const Sentence& sentence, const std::vector<Word>& words, std::size_t begin) {
  constexpr std::string_view kMachines =
      "macs studios minis macbooks laptops notebooks workstations pcs desktops computers boxes";
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].used) continue;
    if (one_of(words[i].text, kMachines)) return true;
    if (words[i].range.end < begin && is_digit(words[i].text[0]) &&
        trimmed(sentence.text({words[i].range.end, begin})).empty() &&
        phrases::has_one_group(words[i].text))
      return true;
  }
  return false;
}

// The 8 of "A100-80GB (8 GPUs)", "A100, count: 8"; `counted` grows to it.
std::optional<double> counted_behind(Sentence& sentence, ByteRange name, ByteRange& counted) {
  const std::vector<Word>& words = sentence.words();
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i].range.begin < name.end) continue;
    const bool label = one_of(words[i].text, "count");
    const std::string_view digits = words[label ? i + 1 : i].text;
    const bool noun = label || one_of(words[i + 1].text, "gpu gpus cards accelerators devices");
    const auto number = parse_number(digits);
    if (!noun || !number || *number < 1 || *number != std::floor(*number)) return {};
    counted.end = words[i + 1].range.end;
    return *number;
  }
  return {};
}

// "+", "and another": what joins two groups of devices.
bool joins(std::string_view gap) {
  bool joined = false;
  for (std::size_t i = 0; i < gap.size();) {
    const std::size_t end = std::min(gap.find(' ', i), gap.size());
    const std::string_view word = gap.substr(i, end - i);
    const bool joiner = one_of(word, "+ & and plus und et y e и");
    if (!word.empty() && !joiner && !one_of(word, "a an another")) return false;
    joined = joined || joiner;
    i = end + 1;
  }
  return joined;
}

// "4xA100 + 4xA100", "a 3090 Ti and a 3090": groups that are named one after another, and how many
// they are together.
std::optional<double> joined_groups(const Sentence& sentence, const HardwareText& hardware,
                                    const std::vector<HardwareMention>& devices) {
  if (devices.size() < 2) return {};
  double sum = 0;
  std::size_t behind = 0;
  for (const HardwareMention& mention : devices) {
    ByteRange range{mention.begin, std::max(mention.end, mention.counted_end)};
    double count = 1;
    if (const auto counted = hardware.counted(mention); counted && counted->match.count) {
      range = {counted->begin, std::max(range.end, counted->end)};
      count = *counted->match.count;
    }
    if (behind > 0 && (range.begin < behind || !joins(sentence.text({behind, range.begin}))))
      return {};
    behind = range.end;
    sum += count;
  }
  return sum;
}

// "Xeon Gold 6248": from the word that says processor to the last of its name; the longest of them.
std::optional<ByteRange> processor_name(Sentence& sentence) {
  const std::vector<Word>& words = sentence.words();
  std::optional<ByteRange> longest;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!one_of(words[i].text, vocabulary::kSentenceProcessor)) continue;
    ByteRange name = words[i].range;
    for (std::size_t next = i + 1; next < words.size(); ++next) {
      const char first = words[next].text[0];
      if (sentence.text({name.end, words[next].range.begin}) != " " || words[next].used ||
          !(is_digit(first) || (first >= 'A' && first <= 'Z')))
        break;
      name.end = words[next].range.end;
    }
    sentence.use(words[i].range);
    if (!longest || name.end - name.begin > longest->end - longest->begin) longest = name;
  }
  return longest;
}

// "for 40 hours on a Xeon Gold 6248": one processor ran, and what it drew is asked where no table
// says it.
void read_processor(Sentence& sentence, const HardwareText& hardware) {
  if (!sentence.has("wall_clock_hours") || sentence.has("energy_kwh")) return;
  const auto take_one = [&](ByteRange range) {
    if (!sentence.has("accelerator_count"))
      sentence.put("accelerator_count", "1", range, "One processor is taken.");
  };
  const auto name = processor_name(sentence);
  for (const HardwareMention& mention : hardware.mentions()) {
    if (!mention.processor || mention.unsure) continue;
    const auto counted = hardware.counted(mention);  // "2 x" before it, too
    if (!counted || counted->match.accelerator == nullptr) continue;
    const ByteRange range{counted->begin, counted->end};
    sentence.put("accelerator", std::string(counted->match.accelerator->id), range);
    if (counted->match.count && !sentence.has("accelerator_count"))
      sentence.put("accelerator_count", exact_decimal(*counted->match.count), range);
    return take_one(range);
  }
  if (!name) return;
  if (!sentence.has("overrides.accelerator_power_w"))
    sentence.ask("overrides.accelerator_power_w",
                 "The training ran on a processor and no accelerator (" +
                     std::string(sentence.text(*name)) + "): which power did it draw, in W?",
                 *name);
  take_one(*name);
}

}  // namespace

std::vector<Error> read_hardware(Sentence& sentence) {
  const HardwareText hardware(sentence.text());
  std::vector<HardwareMention> devices;
  for (const HardwareMention& mention : hardware.mentions()) {
    const bool sure = !mention.unsure || is_led_to(sentence, mention) ||
                      is_beside_a_name(sentence, hardware.mentions(), mention);
    if (mention.processor || !sure) continue;
    devices.push_back(mention);
    sentence.use({mention.begin, std::max(mention.end, mention.counted_end)});
    const auto counted = hardware.counted(mention);
    if (counted && (counted->match.count || !counted->match.question.empty()))
      sentence.use({counted->begin, counted->end});
  }
  if (std::vector<Error> errors = unknown_hardware(sentence, !devices.empty()); !errors.empty())
    return errors;
  if (devices.empty()) {
    read_processor(sentence, hardware);
    return {};
  }
  // The whole text says how many, where numbers of other things do not come in between.
  auto match = hardware.match(devices);
  if (!match) return match.errors();
  ByteRange range{devices.front().begin, std::max(devices.back().end, devices.back().counted_end)};
  if (const ByteRange whole = with_slice(sentence, range); whole.end > range.end) {
    const auto slice = find_accelerator(sentence.text(whole));
    if (!slice) return slice.errors();
    match = slice;
    range = whole;
    sentence.use(range);
  }
  std::string assumed;
  for (const Notice& notice : match->notices) {
    if (notice.code != NoticeCode::devices_from_nodes)  // "Read as 1 system of 72." of its name
      assumed += (assumed.empty() ? "" : " ") + notice.message;
  }
  const Accelerator* part = laptop_part(sentence, *match->accelerator);
  if (part != nullptr) assumed = "The part of that name which laptops have.";
  if (part == nullptr) part = match->accelerator;
  sentence.put("accelerator", std::string(part->id), range, std::move(assumed));

  const auto phrase = hardware.counted(devices.front());
  const ByteRange counting = phrase ? ByteRange{phrase->begin, phrase->end} : range;
  if (const auto sum = joined_groups(sentence, hardware, devices)) {
    const std::string question = "Are these all the accelerators, or one group named twice?";
    const std::string all = exact_decimal(*sum);
    const std::string first =
        exact_decimal(phrase && phrase->match.count ? *phrase->match.count : 1);
    if (sentence.has("accelerator_count")) {
      sentence.ask_which("accelerator_count", question, all, range);
    } else {
      sentence.ask("accelerator_count", question, range,
                   {{all, "accelerator_count", all}, {first, "accelerator_count", first}});
    }
    return {};
  }
  // "half of a 64-GPU A100 cluster"; "4 TPU v3 boards" hold several chips each
  const bool has_count = sentence.has("accelerator_count");
  const bool boards =
      part->name.starts_with("TPU") && is_before_boards(sentence.words(), range.end);
  if (boards || (has_count && is_of_a_share(sentence.words(), range.begin))) {
    std::vector<ReadValue>& values = sentence.reading().run.values;
    const auto is_count = [](const ReadValue& value) {
      return value.field == FieldName("accelerator_count");
    };
    if (std::erase_if(values, is_count) > 0 || !has_count)
      sentence.ask("accelerator_count", std::string(phrases::question(phrases::Ask::devices)),
                   counting);
    return {};
  }
  if (has_count) {
    if (phrase) sentence.use(counting);
    return {};
  }
  if (is_vague_before(sentence, sentence.words(), counting.begin)) {
    sentence.ask("accelerator_count", "How many of them ran at the same time?", range);
    return {};
  }
  if (sentence.has("wall_clock_hours") && is_of_a_share(sentence.words(), range.begin)) {
    sentence.ask("accelerator_count", std::string(phrases::question(phrases::Ask::devices)),
                 counting);
    return {};
  }
  // "200-250 A100 hours": the range is of the hours.
  const bool of_hours = sentence.overlaps("device_hours", counting);
  if (phrase && !phrase->match.question.empty() && !of_hours) {
    std::vector<ReadAnswer> answers;
    for (const double choice : phrase->match.choices) {
      const std::string count = exact_decimal(choice);
      answers.push_back({count, "accelerator_count", count});
    }
    sentence.ask("accelerator_count", phrase->match.question, counting, std::move(answers));
    return {};
  }
  if (phrase && phrase->match.count && *phrase->match.count < 1 && !of_hours) {
    // A share, which the field reads by itself: "half an H100".
    ReadValue& named = sentence.reading().run.values.back();
    named.value = std::string(sentence.text(counting));
    named.range = counting;
    sentence.use(counting);
    return {};
  }
  // "800 A100-hours on 8 GPUs": the first number is none of devices.
  if (phrase && phrase->match.count && !of_hours) {
    std::string counted;
    for (const Notice& notice : phrase->match.notices) {
      if (notice.code != NoticeCode::assumed_variant)
        counted += (counted.empty() ? "" : " ") + notice.message;
    }
    sentence.put("accelerator_count", exact_decimal(*phrase->match.count), counting,
                 std::move(counted));
    return {};
  }

  // "8x" or "eight" before it, where no phrase with hours has said so already.
  if (!sentence.has("accelerator_count")) {
    std::optional<double> count = match->count;
    ByteRange counted = range;  // with the number before it
    // "A100 x 8 with DeepSpeed"
    const HardwareMention& only = devices.front();
    if (!count && devices.size() == 1 && only.count > 0)
      count = only.count * std::max(only.nodes, 1.0) * only.each;
    if (!count) {
      std::vector<Word>& words = sentence.words();
      for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].range.end <= range.begin || words[i].range.begin >= range.end) continue;
        if (const double glued = count_glued_before(sentence, words[i], range); glued > 0) {
          count = glued;
          counted.begin = words[i].range.begin;
          break;
        }
        // Back over the maker: "8 NVIDIA A100".
        std::size_t before = i;
        while (before > 0 && one_of(words[before - 1].text,
                                    "nvidia amd intel google x × X gpu gpus card cards "
                                    "accelerator accelerators"))
          --before;
        if (before == 0) break;
        std::string_view word = words[before - 1].text;
        const int spelled = number_word(word);
        std::string_view digits = word;
        if (!digits.empty() && (digits.back() == 'x' || digits.back() == 'X'))
          digits.remove_suffix(1);
        bool whole = !digits.empty();
        for (const char c : digits) whole = whole && is_digit(c);
        if (spelled > 0) {
          count = spelled;
        } else if (whole && !words[before - 1].used) {
          if (auto number = parse_number(digits)) count = *number;
        }
        if (count) counted.begin = words[before - 1].range.begin;
        break;
      }
    }
    if (!count) count = counted_behind(sentence, range, counted);
    if (count) {
      sentence.put("accelerator_count", exact_decimal(*count), counted);
    } else if (!sentence.has("wall_clock_hours")) {
      // Nothing depends on how many they were.
    } else if (sentence.text()[range.end - 1] == 's' ||
               (range.end < sentence.text().size() && sentence.text()[range.end] == 's') ||
               may_be_several(sentence, sentence.words(), range.begin)) {
      sentence.ask("accelerator_count", "How many of them ran at the same time?", range);
    } else {
      sentence.put("accelerator_count", "1", range,
                   "One device is assumed, since it is named in the singular.");
    }
  }
  return {};
}

}  // namespace trainprint::sentence
