#include "catalogue/hardware_words.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "catalogue/beside_words.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Words that begin a name ("gpu_8x_a100", "Cloud TPU") and stand in most texts about training.
constexpr std::string_view kCommonWords = "cloud gpu gpus";
constexpr std::string_view kMakersInText[] = {"nvidia", "geforce", "tesla",
                                              "amd",    "google",  "intel"};

bool all_digits(std::string_view text) {
  for (const char c : text) {
    if (!is_digit(c)) return false;
  }
  return !text.empty();
}

std::size_t leading_digits(std::string_view text) {
  std::size_t n = 0;
  while (n < text.size() && is_digit(text[n])) ++n;
  return n;
}

double to_number(std::string_view digits) {
  double value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// U+2000 to U+207F: dashes, quotes, thin blanks.
bool is_general_punctuation(std::string_view text, std::size_t at) {
  const std::string_view lead = text.substr(at, 2);
  return lead == "\xE2\x80" || lead == "\xE2\x81";
}

class Splitter {
 public:
  Splitter(std::string_view text, const AcceleratorTable& known) : text_(text), known_(known) {}

  std::vector<Token> run() {
    tokens_.reserve(16);
    while (at_ < text_.size()) {
      const std::size_t before = at_;
      if (take_times()) continue;
      if (const std::size_t n = separator_size(); n > 0) {
        at_ += n;
        continue;
      }
      at_ = before;
      take_word();
    }
    merge_units();
    return std::move(tokens_);
  }

 private:
  /// Bytes of the separator at at_, 0 in a word.
  std::size_t separator_size() const {
    const auto c = static_cast<unsigned char>(text_[at_]);
    if (c < 0x80) return is_digit(text_[at_]) || is_letter(text_[at_]) ? 0 : 1;
    const unsigned char next =
        at_ + 1 < text_.size() ? static_cast<unsigned char>(text_[at_ + 1]) : 0;
    // No-break space and Latin-1 punctuation; what no character ends is one byte.
    if (c == 0xC2) return (next & 0xC0) == 0x80 ? 2 : 1;
    constexpr std::size_t kGeneral = 3;  // punctuation
    return is_general_punctuation(text_, at_) ? std::min(kGeneral, text_.size() - at_) : 0;
  }

  bool take_times() {
    const std::string_view rest = text_.substr(at_);
    const std::size_t size = rest[0] == '*' ? 1 : rest.substr(0, 2) == "\xC3\x97" ? 2 : 0;
    if (size == 0) return false;
    push(TokenKind::times, "x", 0, {at_, at_ + size});
    at_ += size;
    gap_ = at_;
    return true;
  }

  std::string_view gap() const { return text_.substr(gap_, at_ - gap_); }

  struct Bytes {
    std::size_t begin, end;
  };

  void push(TokenKind kind, std::string text, double value, Bytes bytes) {
    Token token;
    token.kind = kind;
    token.text = std::move(text);
    token.value = value;
    token.gap = pending_gap_;
    token.begin = bytes.begin;
    token.end = bytes.end;
    pending_gap_ = {};
    tokens_.push_back(std::move(token));
  }

  void take_word() {
    pending_gap_ = gap();
    const std::size_t begin = at_;
    while (at_ < text_.size() && separator_size() == 0 && text_.substr(at_, 2) != "\xC3\x97") ++at_;
    std::string_view raw = text_.substr(begin, at_ - begin);
    if (all_digits(raw)) {
      // "1,024" is one number and "11.8" is no count.
      std::string digits(raw);
      while (at_ + 3 < text_.size() && text_[at_] == ',' && digits.size() <= 12 &&
             leading_digits(text_.substr(at_ + 1, 4)) == 3) {
        digits += text_.substr(at_ + 1, 3);
        at_ += 4;
      }
      if (at_ + 1 < text_.size() && text_[at_] == '.' && is_digit(text_[at_ + 1])) {
        const std::size_t point = at_++;
        while (at_ < text_.size() && separator_size() == 0) ++at_;
        // "0.5 A100" is a share of one.
        const std::string_view decimals = text_.substr(point + 1, at_ - point - 1);
        if (digits == "0" && all_digits(decimals) && decimals.size() <= 3) {
          const double share = to_number(decimals) / (decimals.size() == 1   ? 10
                                                      : decimals.size() == 2 ? 100
                                                                             : 1000);
          push(TokenKind::number, digits, share, {begin, at_});
        } else {
          push(TokenKind::ignored, digits, 0, {begin, at_});
        }
      } else if (digits.size() > raw.size() && is_measure()) {  // "1,234M"
        while (at_ < text_.size() && separator_size() == 0) ++at_;
        push(TokenKind::ignored, digits, 0, {begin, at_});
      } else {
        push(TokenKind::number, digits, digits.size() > 12 ? 0 : to_number(digits), {begin, at_});
        if (digits.size() > raw.size() && is_times_letter()) {  // "1,024xH100"
          push(TokenKind::times, "x", 0, {at_, at_ + 1});
          ++at_;
        }
      }
    } else if (const SpelledNumber spelled = spelled_number(text_.substr(begin));
               spelled.size > raw.size() && !ends_compound()) {  // "thirty-two"
      at_ = begin + spelled.size;
      push(TokenKind::number, std::string(raw), spelled.value, {begin, at_});
    } else {
      split({begin, at_});
    }
    gap_ = at_;
  }

  /// Whether letters that count no devices stand here.
  bool is_measure() const {
    std::size_t end = at_;
    while (end < text_.size() && is_letter(text_[end])) ++end;
    const std::string_view letters = text_.substr(at_, end - at_);
    return end > at_ && !is_device_word(letters) && !is_node_word(letters) && !is_times_letter();
  }

  /// "cent-vingt" is no twenty.
  bool ends_compound() const {
    return pending_gap_ == "-" && !tokens_.empty() && tokens_.back().kind == TokenKind::word;
  }

  bool is_times_letter() const { return at_ < text_.size() && lower_letter(text_[at_]) == 'x'; }

  bool names(std::string_view word) const { return known_.find(word).has_value(); }

  std::string_view raw(Bytes bytes) const {
    return text_.substr(bytes.begin, bytes.end - bytes.begin);
  }

  /// Bytes of the letters [begin, end) of a word that stands at `word` and folds to `folded`: all
  /// of the word where folding changed its length.
  static Bytes part(Bytes word, std::string_view folded, std::size_t begin, std::size_t end) {
    if (folded.size() != word.end - word.begin) return word;
    return {word.begin + begin, word.begin + end};
  }

  void split(Bytes bytes) {
    // Longer than any name with a number before and behind it; splitting it could take forever.
    constexpr std::size_t kLongestWord = 80;
    if (bytes.end - bytes.begin > kLongestWord) {
      push(TokenKind::ignored, fold(text_.substr(bytes.begin, kLongestWord)), 0, bytes);
      return;
    }
    std::string word = fold(raw(bytes));
    if (word.empty()) return;
    // "8 A100's", "my laptop's"
    const bool apostrophe = pending_gap_ == "'" || pending_gap_ == "\u2019";
    if (word == "s" && apostrophe && !tokens_.empty() && tokens_.back().kind == TokenKind::word) {
      tokens_.back().plural = names(tokens_.back().text);
      tokens_.back().end = bytes.end;
      return;
    }
    // "V100s" is several V100; the V100S has a capital.
    const bool plural_v100 = word == "v100s" && raw(bytes).back() == 's';
    if (names(word) && !plural_v100) {
      push(TokenKind::word, std::move(word), 0, bytes);
      return;
    }
    if (word.size() > 2 && word.back() == 's' && names(word.substr(0, word.size() - 1)) &&
        !completes_name(word, bytes.end)) {
      word.pop_back();
      push(TokenKind::word, std::move(word), 0, bytes);
      tokens_.back().plural = true;
      return;
    }
    // "TPU-v4s"
    if (word.size() > 2 && word.back() == 's' && !tokens_.empty() && tokens_.back().text == "tpu" &&
        names("tpu" + word.substr(0, word.size() - 1))) {
      word.pop_back();
      push(TokenKind::word, std::move(word), 0, bytes);
      tokens_.back().plural = true;
      return;
    }
    if (word == "x" && !(!tokens_.empty() && one_of(tokens_.back().text, "titan snapdragon"))) {
      push(TokenKind::times, std::move(word), 0, bytes);
      return;
    }
    if (one_of(word, "mobile notebook")) word = "laptop";
    // Of the text itself: "fünf" has its accent.
    const double value = word == "half"      ? 0.5
                         : word == "quarter" ? 0.25
                         : word == "third"   ? 1.0 / 3
                         : ends_compound()   ? 0
                                             : number_word(raw(bytes));
    if (value > 0) {
      push(TokenKind::number, std::move(word), value, bytes);
      return;
    }
    if (const std::size_t digits = leading_digits(word);
        digits > 0 && digits < word.size() && digits <= 12) {
      if (split_number(word, digits, bytes)) return;
    }
    // "x8", but not of "MLU370-X8"
    if (word[0] == 'x' && all_digits(std::string_view(word).substr(1)) &&
        !(pending_gap_ == "-" && !tokens_.empty() && names(tokens_.back().text + word))) {
      push(TokenKind::times, "x", 0, part(bytes, word, 0, 1));
      push_number(word, 1, bytes);
      return;
    }
    // "A100x4", "H100sx8"
    const std::size_t x = word.rfind('x');
    if (x != std::string::npos && x > 0 && word.size() == bytes.end - bytes.begin &&
        all_digits(std::string_view(word).substr(x + 1))) {
      const std::string_view head = std::string_view(word).substr(0, x);
      if (names(head) || (head.back() == 's' && names(head.substr(0, head.size() - 1)))) {
        split({bytes.begin, bytes.begin + x});
        push(TokenKind::times, "x", 0, part(bytes, word, x, x + 1));
        push_number(word, x + 1, bytes);
        return;
      }
    }
    // A maker's name stuck to the part: "NvidiaA100", "GeForceRTX3090".
    for (const std::string_view maker : kMakersInText) {
      if (word.size() > maker.size() && word.compare(0, maker.size(), maker) == 0 &&
          names(std::string_view(word).substr(maker.size()))) {
        push(TokenKind::word, word.substr(maker.size()), 0, bytes);
        return;
      }
    }
    push(TokenKind::word, std::move(word), 0, bytes);
  }

  /// Whether what stands one mark or blank behind `end` makes a longer name of `word`: "v3" of
  /// "NC24s_v3", which is no NC24.
  bool completes_name(const std::string& word, std::size_t end) const {
    std::size_t last = ++end;
    while (last < text_.size() && (is_letter(text_[last]) || is_digit(text_[last]))) ++last;
    return end < last && names(word + fold(text_.substr(end, last - end)));
  }

  /// The digits of `word` from `begin` on.
  void push_number(std::string_view word, std::size_t begin, Bytes bytes) {
    const std::string_view digits = word.substr(begin);
    push(TokenKind::number, std::string(digits), to_number(digits),
         part(bytes, word, begin, word.size()));
  }

  /// A word that starts with digits: "8x", "8xA100", "2x3090", "4x4x4", "80GB", "700W", "8gpus".
  bool split_number(const std::string& word, std::size_t digits, Bytes bytes) {
    const std::string_view all = word;
    const std::string_view rest = all.substr(digits);
    const double value = to_number(all.substr(0, digits));
    if (one_of(rest, "gb gbs g gib go")) {
      push(TokenKind::memory, word, value, bytes);
      return true;
    }
    if (one_of(rest,
               "w kw watt watts h hr hrs hour hours d day days min s m k b t tb tib mb gbps "
               "tflops ghz mhz nm vcpu vcpus gbit")) {
      push(TokenKind::ignored, word, value, bytes);
      return true;
    }
    // "1e3 A100": a thousand.
    if (rest.size() == 2 && rest[0] == 'e' && is_digit(rest[1])) {
      push(TokenKind::number, word, value * std::pow(10., rest[1] - '0'), bytes);
      return true;
    }
    const Bytes number = part(bytes, word, 0, digits);
    if (one_of(rest,
               "gpu gpus chip chips core cores node nodes tpu tpus device devices card cards")) {
      push(TokenKind::number, word.substr(0, digits), value, number);
      push(TokenKind::word, std::string(rest), 0, part(bytes, word, digits, word.size()));
      return true;
    }
    if (rest[0] == 'x' && rest != "xlarge" && rest.size() < all.size()) {
      push(TokenKind::number, word.substr(0, digits), value, number);
      push(TokenKind::times, "x", 0, part(bytes, word, digits, digits + 1));
      if (rest.size() == 1) return true;
      if (all_digits(rest.substr(1))) {
        push_number(word, digits + 1, bytes);
      } else if (word.size() == bytes.end - bytes.begin) {
        split({bytes.begin + digits + 1, bytes.end});
      } else {
        push(TokenKind::word, std::string(rest.substr(1)), 0, bytes);
      }
      return true;
    }
    return false;
  }

  /// "80 GB" is one token, and "400 W" no count; "v3-8 hours" are hours of a slice.
  void merge_units() {
    std::size_t out = 0;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (out != i) tokens_[out] = std::move(tokens_[i]);
      Token& token = tokens_[out++];
      // "1g.10gb": one of the seven parts that a GPU is cut into.
      if (token.kind == TokenKind::memory && token.text.back() == 'g' && i + 1 < tokens_.size() &&
          tokens_[i + 1].kind == TokenKind::memory && tokens_[i + 1].gap == ".") {
        token.kind = TokenKind::mig;
        token.end = tokens_[++i].end;
        continue;
      }
      if (token.kind != TokenKind::number || i + 1 == tokens_.size()) continue;
      const Token& next = tokens_[i + 1];
      if (next.kind != TokenKind::word) continue;
      if (one_of(next.text, "gb gbs gib g go")) {
        token.kind = TokenKind::memory;
        token.text += next.text;
        token.end = next.end;
        ++i;
      } else if (!(token.gap == "-" && out > 1 && tokens_[out - 2].kind == TokenKind::word) &&
                 one_of(next.text,
                        "w kw watt watts h hr hrs hour hours day days week weeks month "
                        "months minutes steps epochs tokens tb tib mb vcpu vcpus tflops "
                        "cpu cpus threads")) {
        token.kind = TokenKind::ignored;
        if (next.text[0] == 'w' && next.text.substr(0, 2) != "we") {
          token.text += 'w';
          token.end = next.end;
          ++i;
        }
      }
    }
    tokens_.resize(out);
  }

  std::string_view text_;
  const AcceleratorTable& known_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::size_t gap_ = 0;
  std::string_view pending_gap_;
};

}  // namespace

namespace {

// "NvidiaA100" begins with a maker.
bool begins_a_name(std::string_view word, const AcceleratorTable& known) {
  if (known.may_begin_with(word)) return true;
  return std::any_of(
      std::begin(kMakersInText), std::end(kMakersInText), [&](std::string_view maker) {
        return word.size() > maker.size() && one_of(word.substr(0, maker.size()), maker);
      });
}

// "Trainium" of "Trainiumx8"; the 7600 of "8x7600" is a name.
std::string_view without_count(std::string_view word) {
  const std::size_t x = word.find_last_not_of("0123456789");
  const bool counted =
      !is_digit(word[0]) && x != std::string_view::npos && x > 0 && x + 1 < word.size();
  return counted && lower_letter(word[x]) == 'x' ? word.substr(0, x) : word;
}

// `blank`: whether one follows the word.
bool word_may_name_hardware(std::string_view word, bool blank, const AcceleratorTable& known) {
  word = without_count(word);
  if (one_of(word, kCommonWords)) return false;
  // "h" of "3 h 20 min" is no H20.
  if (word.size() == 1 && is_lower_letter(word[0]) && blank) return false;
  while (true) {
    const std::size_t digits = leading_digits(word);
    // "8" and "7B" are no EPYC 7R13.
    const bool number = digits == 1 && word.size() <= 2;
    if (!number && begins_a_name(word, known)) return true;
    if (digits == 0) return false;
    // "8xA100": what follows the number and its x; "B" of "7B" is no B200.
    word.remove_prefix(digits);
    const bool times = !word.empty() && lower_letter(word[0]) == 'x';
    if (times) word.remove_prefix(1);
    if (word.size() < (times ? 1 : 2)) return false;
  }
}

}  // namespace

bool may_name_hardware(std::string_view text, const AcceleratorTable& known) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) >= 0x80) {
      // A letter with an accent may fold to one without; dashes, quotes and "×" are no letters.
      const bool dash = is_general_punctuation(text, at);
      const bool latin = text[at] == '\xC2' && at + 1 < text.size() &&
                         (static_cast<unsigned char>(text[at + 1]) & 0xC0) == 0x80;
      if (!dash && !latin && text.substr(at, 2) != "\xC3\x97") return true;
      at += dash ? 3 : 2;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && (is_letter(text[end]) || is_digit(text[end]))) ++end;
    if (end > at &&
        word_may_name_hardware(text.substr(at, end - at), text.substr(end, 1) == " ", known))
      return true;
    at = std::max(end, at + 1);
  }
  return false;
}

std::vector<Token> hardware_tokens(std::string_view text, const AcceleratorTable& known) {
  return Splitter(text, known).run();
}

}  // namespace trainprint
