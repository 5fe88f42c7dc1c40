// What it was trained on: examples and their length, epochs, steps and batch, the size of a text.
#include <algorithm>
#include <cmath>
#include <optional>

#include "catalogue/mentions.hpp"
#include "phrases/data_size.hpp"
#include "sentence/sentence.hpp"
#include "text/characters.hpp"
#include "text/decimal.hpp"
#include "text/language_words.generated.hpp"
#include "text/plain_number.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::sentence {
namespace {

// A number ("52,000", "52k", "three") or a word; a sign that says which number belongs to a word.
struct Piece {
  std::string_view text;
  ByteRange range;
  std::optional<double> number = {};
};

constexpr std::string_view kOfEachDevice = "The batch of one device.";
constexpr std::string_view kOfOneStep =
    "The batch of a whole step: of all devices, with all that is accumulated.";
constexpr std::string_view kScales = "thousand million billion";
constexpr std::string_view kOneDevice = "gpu device card accelerator chip tpu";

bool is_of_word(char c) { return is_letter(c) || is_digit(c) || c == '_'; }

// "52,000", "2.5"; a point or comma counts only between digits.
std::size_t end_of_digits(std::string_view text, std::size_t i) {
  while (i < text.size()) {
    const bool between = i + 1 < text.size() && is_digit(text[i + 1]);
    if (!is_digit(text[i]) && !((text[i] == ',' || text[i] == '.') && between)) break;
    ++i;
  }
  return i;
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    if (is_digit(text[i])) {
      i = end_of_digits(text, i);
      // "52k": one letter that scales; in "2GB" the letters are a unit.
      const bool scales = i < text.size() && one_of(text.substr(i, 1), "k m") &&
                          (i + 1 == text.size() || !is_of_word(text[i + 1]));
      if (scales) ++i;
    } else if (const SpelledNumber spelled = spelled_number(text.substr(i)); spelled.size > 0) {
      i += spelled.size;
    } else if (is_letter(text[i]) || text[i] == '_') {
      while (i < text.size() && is_of_word(text[i])) ++i;
    } else {
      ++i;
      if (text[begin] != '=' && text[begin] != ':') continue;
    }
    Piece piece{text.substr(begin, i - begin), {begin, i}};
    if (is_digit(text[begin])) {
      std::string written(piece.text);
      if (written.back() == 'm') written.back() = 'M';
      if (const auto number = parse_number(written)) piece.number = *number;
      // "10 thousand"
      std::size_t end = i;
      while (end < text.size() && (end == i ? text[end] == ' ' : is_letter(text[end]))) ++end;
      if (piece.number && end > i && one_of(text.substr(i + 1, end - i - 1), kScales)) {
        piece.number =
            std::pow(10, *scale_exponent(text.substr(i + 1, end - i - 1))) * *piece.number;
        piece.text = text.substr(begin, end - begin);
        piece.range.end = i = end;
      }
    } else if (const int spelled = number_word(piece.text); spelled > 0) {
      piece.number = spelled;
    }
    out.push_back(piece);
  }
  return out;
}

class DataSet {
 public:
  explicit DataSet(Sentence& sentence) : sentence_(sentence), pieces_(pieces_of(sentence.text())) {}

  void read() {
    // The "80GB" of an A100 are memory, and its 100 is a name.
    const HardwareText hardware(sentence_.text());
    for (const HardwareMention& mention : hardware.mentions()) {
      for (Piece& piece : pieces_) {
        if (!mention.unsure && piece.range.begin >= mention.begin && piece.range.end <= mention.end)
          piece.number.reset();
      }
    }
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!pieces_[i].number) continue;
      if (!behind_a_label(i)) before_a_noun(i);
    }
    if (tokens_of_step_) steps_of_tokens();
  }

 private:
  // "1,000 steps, batch size 4M tokens"; without the steps, the batch says nothing.
  void steps_of_tokens() {
    for (ReadValue& value : sentence_.reading().run.values) {
      if (value.field != FieldName("steps")) continue;
      const auto steps = parse_number(value.value);
      if (!steps) return;
      sentence_.use(step_range_);
      value = {"tokens", exact_decimal(*steps * *tokens_of_step_), value.range,
               "The steps times the tokens of a batch."};
      return;
    }
  }

  bool is(std::size_t i, std::string_view words) const {
    return i < pieces_.size() && one_of(pieces_[i].text, words);
  }

  // Nothing but a blank between the pieces.
  bool touch(std::size_t i, std::size_t next) const {
    return pieces_[next].range.begin == pieces_[i].range.end + 1;
  }

  void put(FieldName field, double value, std::size_t first, std::size_t last,
           std::string_view assumed = {}) {
    const ByteRange range{pieces_[first].range.begin, pieces_[last].range.end};
    if (sentence_.has(field)) {
      sentence_.ask_which(field,
                          "There are two figures for this, the second " +
                              in_quotes(sentence_.text(range)) + ". Which one is right?",
                          exact_decimal(value), range);
    } else {
      sentence_.put(field, exact_decimal(value), range, std::string(assumed));
    }
  }

  // "max length 512", "batch size of 8", "epochs: 3", "max_seq_length=2048": the number is piece i.
  bool behind_a_label(std::size_t i) {
    std::size_t end = i;
    bool sign = false;
    while (end > 0 && is(end - 1, "= : of is")) {
      sign = sign || !is(end - 1, "of is");
      --end;
    }
    if (end == 0) return false;
    std::size_t first = end - 1;
    const auto back_over = [&](std::string_view words) {
      bool found = false;
      while (first > 0 && is(first - 1, words)) {
        --first;
        found = true;
      }
      return found;
    };
    const double value = *pieces_[i].number;
    if (is(first,
           "length len seqlen max_length max_len max_seq_length max_seq_len seq_len "
           "sequence_length sequence_len cutoff_len context")) {
      bool greatest = is(first, "max_length max_len max_seq_length max_seq_len cutoff_len context");
      const std::size_t noun = first;
      const bool told = back_over("max maximum sequence seq context mean average input token of");
      for (std::size_t k = first; k < noun; ++k) {
        greatest = greatest || is(k, "max maximum context");
      }
      if (!told && !greatest && !sign && is(noun, "context")) return false;
      // "8K context 1T tokens": the number behind is another one's.
      if (is(i + 1, "t b trillion billion million")) return false;
      const std::size_t last = is(i + 1, "token tokens") ? i + 1 : i;
      put("sequence_length", value, first, last,
          greatest ? "The greatest length is taken for the mean, which is shorter unless sequences "
                     "are packed or padded."
                   : "");
      return true;
    }
    // "batch size per GPU: 8"
    const bool of_one = first > 1 && is(first, kOneDevice) && is(first - 1, "per");
    if (of_one) first -= 2;
    const bool size = is(first, "size") && first > 0 && is(first - 1, "batch");
    if (size || is(first, "batch batch_size per_device_train_batch_size")) {
      if (size) --first;
      if (is(i + 1, "gpu gpus accelerators")) return false;
      const std::size_t before = first;
      back_over("per device gpu train micro effective global total");
      bool each = of_one || is(before, "per_device_train_batch_size");
      bool step = false;
      for (std::size_t k = first; k < before; ++k) {
        each = each || is(k, "per device micro");
        step = step || is(k, "effective global total");
      }
      if (is(i + 1, "token tokens")) {
        tokens_of_step_ = value;
        sentence_.set_aside({pieces_[first].range.begin, pieces_[i + 1].range.end});
        step_range_ = {pieces_[first].range.begin, pieces_[i + 1].range.end};
        return true;
      }
      std::size_t last = is(i + 1, "sequences examples samples images") ? i + 1 : i;
      if (is(last + 1, "per each") && is(last + 2, kOneDevice)) {
        each = true;
        last += 2;
      }
      put("per_device_batch", value, first, last,
          each   ? kOfEachDevice
          : step ? kOfOneStep
                 : "Taken as the batch of all devices together.");
      return true;
    }
    if (is(first, "steps accumulation gradient_accumulation_steps")) {
      const bool steps = is(first, "steps") && first > 0;
      const std::size_t noun = steps && is(first - 1, "accumulation") ? first - 1 : first;
      if (is(noun, "accumulation gradient_accumulation_steps")) {
        first = noun;
        back_over("gradient");
        put("gradient_accumulation", value, first, i);
        return true;
      }
    }
    if (sign && is(first, "epochs epoch num_epochs num_train_epochs")) {
      put("epochs", value, first, i);
      return true;
    }
    if (sign && is(first, "steps max_steps training_steps")) {
      put("steps", value, first, i);
      return true;
    }
    return false;
  }

  // "3 epochs", "52,000 examples of 512 tokens", "2 GB of text": the number is piece i.
  void before_a_noun(std::size_t i) {
    const double value = *pieces_[i].number;
    std::size_t noun = i + 1;
    const std::size_t most = noun + 2;
    while (noun < most && is(noun,
                             "training train optimizer optimiser optimization update full "
                             "labelled labeled instruction chat gradient short long"))
      ++noun;
    const std::string_view text = sentence_.text();
    const bool by_sign = noun < pieces_.size() && pieces_[noun].range.end + 1 < text.size() &&
                         text[pieces_[noun].range.end] == '/' &&
                         is_letter(text[pieces_[noun].range.end + 1]);  // "2 steps/s"
    const bool rate = (is(noun + 1, "per") && touch(noun, noun + 1)) || by_sign;
    const bool each_epoch = rate && is(noun + 2, "epoch");
    if (is(noun, "epoch epochs")) {
      put("epochs", value, i, noun);
    } else if (is(noun, "accumulation") && is(noun + 1, "steps step")) {
      put("gradient_accumulation", value, i, noun + 1);
    } else if (rate && !each_epoch) {
      return;
    } else if (is(noun, "steps iterations") && !rate) {
      put("steps", value, i, noun);
    } else if (is(noun,
                  "example examples sample samples rows conversations dialogues instructions "
                  "prompts pairs records documents sentences reviews")) {
      put("dataset_examples", value, i, noun);
      length_of_each(noun + 1);
    } else if (noun == i + 1 && is(noun, "tokens") && is(noun + 1, "each long")) {
      put("sequence_length", value, i, noun + 1);
    } else if (noun == i + 1 && noun < pieces_.size()) {
      size_of_text(i);
    }
  }

  // "of 512 tokens", "with up to 512 tokens each", "x 512 tokens": behind the examples.
  void length_of_each(std::size_t i) {
    std::size_t number = i;
    const std::size_t most = i + 4;
    bool at_most = false;
    while (number < most && is(number,
                               "of with at x a mean average length about around averaging "
                               "each up to most maximum max")) {
      at_most = at_most || is(number, "up most maximum max");
      ++number;
    }
    if (number == i || number >= pieces_.size() || !pieces_[number].number) return;
    if (!is(number + 1, "token tokens")) return;
    const std::size_t last = is(number + 2, "each long") ? number + 2 : number + 1;
    put("sequence_length", *pieces_[number].number, i, last,
        at_most ? "The greatest length is taken for the mean." : "");
    pieces_[number].number.reset();
  }

  // Only what says that it is text: the "80 GB" of a part are memory.
  void size_of_text(std::size_t i) {
    if (is(i + 1, "b")) return;
    const double each = phrases::bytes_in(pieces_[i + 1].text);
    if (each == 0) return;
    std::size_t what = i + 2;
    const std::size_t most = what + 3;
    while (what < most && is(what, "of training raw plain instruction english a the")) ++what;
    if (is(what, vocabulary::kSentenceOfText) && !is(what + 1, "parallel parallelism"))
      put("dataset_bytes", *pieces_[i].number * each, i, what);
  }

  Sentence& sentence_;
  std::vector<Piece> pieces_;
  std::optional<double> tokens_of_step_;
  ByteRange step_range_{};
};

}  // namespace

std::vector<Error> read_data_set(Sentence& sentence) {
  DataSet(sentence).read();
  return {};
}

void read_ranks(Sentence& sentence) {
  std::string count;
  const ReadValue* batch = nullptr;
  for (const ReadValue& value : sentence.reading().run.values) {
    if (value.field == "accelerator_count") count = value.value;
    if (value.field == "per_device_batch") batch = &value;
  }
  if (batch != nullptr && batch->assumed == kOfOneStep) {
    const ByteRange range = batch->range;
    sentence.put("world_size", "1", range, "The batch is that of all devices together.");
    auto& values = sentence.reading().run.values;
    values.erase(std::remove_if(values.begin(), values.end(),
                                [](const ReadValue& value) {
                                  return value.field == FieldName("gradient_accumulation");
                                }),
                 values.end());
    return;
  }
  if (batch == nullptr || count.empty() || count == "1") return;
  const bool each = batch->assumed == kOfEachDevice;
  sentence.put("world_size", each ? count : "1", batch->range,
               each ? "Every device is taken to have a batch of its own."
                    : "The batch is that of all devices together.");
}

void read_adapters(Sentence& sentence) {
  constexpr double kUsualShare = 0.005;
  std::optional<double> parameters;
  for (const ReadValue& value : sentence.reading().run.values) {
    if (value.field == "parameters") {
      if (const auto number = parse_number(value.value)) parameters = *number;
    }
  }
  if (!parameters || sentence.has("trainable_parameters")) return;
  for (const Word& word : sentence.words()) {
    if (!one_of(word.text, "lora qlora dora")) continue;
    sentence.put("trainable_parameters", exact_decimal(std::round(*parameters * kUsualShare)),
                 word.range,
                 "Adapters are taken to be 0.5 % of the parameters; a frozen one costs 4 of the 6 "
                 "FLOP of a trained one, so that the exact number matters little.");
    return;
  }
}

}  // namespace trainprint::sentence
