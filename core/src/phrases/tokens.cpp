#include "phrases/tokens.hpp"

#include <string>

#include "phrases/part_behind.hpp"
#include "text/characters.hpp"
#include "text/language_words.generated.hpp"
#include "text/word_table.hpp"
#include "text/words.hpp"

namespace trainprint::phrases {
namespace {

using Kind = Token::Kind;

// No number that means something is longer; the bound keeps the scan linear.
constexpr std::size_t kLongestNumber = 96;
constexpr std::size_t kLongestTag = 200;

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

bool starts(std::string_view s, std::string_view prefix) {
  return s.substr(0, prefix.size()) == prefix;
}

// Signs outside ASCII; ' ' is a blank, 0 part of a word.
struct Sign {
  std::string_view text;
  char mark;
};
constexpr Sign kSigns[] = {
    {"\u00A0", ' '}, {"\u2009", ' '}, {"\u202F", ' '}, {"\u2007", ' '}, {"\u200B", ' '},
    {"\uFEFF", ' '}, {"±", 'p'},      {"×", 'x'},      {"✕", 'x'},      {"·", '.'},
    {"⋅", '.'},      {"–", '-'},      {"—", '-'},      {"−", '-'},      {"‑", '-'},
    {"‐", '-'},      {"≈", '~'},      {"∼", '~'},      {"≃", '~'},      {"～", '~'},
    {"≤", '<'},      {"≥", '>'},      {"’", '?'},      {"‘", '?'},      {"“", '?'},
    {"”", '?'},      {"…", '?'},      {"•", '?'},      {"€", '$'},      {"£", '$'},
    {"¥", '$'},
};

// The sign at the start of `s`, if it is one of those above.
const Sign* sign_at(std::string_view s) {
  if (s.empty() || is_ascii(s[0])) return nullptr;
  for (const Sign& sign : kSigns) {
    if (starts(s, sign.text)) return &sign;
  }
  return nullptr;
}

char ascii_mark(char c) {
  switch (c) {
    case '*':
      return 'x';
    case '=':
      return ':';
    case '\n':
    case '-':
    case '~':
    case '<':
    case '>':
    case '/':
    case '%':
    case '+':
    case '.':
    case ',':
    case ';':
    case ':':
    case '|':
    case '(':
    case ')':
      return c;
    default:
      return '?';
  }
}

// Length of CO2 in one of its spellings at the start of `s`, 0 if it is none.
std::size_t co2_length(std::string_view s) {
  if (s.size() < 3 || (s[0] != 'C' && s[0] != 'c') || (s[1] != 'O' && s[1] != 'o')) return 0;
  std::size_t i = 2;
  const auto skip = [&](std::initializer_list<std::string_view> noise) {
    for (bool again = true; again;) {
      again = false;
      for (const std::string_view n : noise) {
        if (starts(s.substr(i), n)) {
          i += n.size();
          again = true;
        }
      }
      if (i > 32) return;
    }
  };
  skip({"_", "$", "{", "~", "\\textsubscript", "<sub>", "\\"});
  if (starts(s.substr(i), "2")) {
    ++i;
  } else if (starts(s.substr(i), "₂")) {
    i += std::string_view("₂").size();
  } else {
    return 0;
  }
  skip({"</sub>", "$", "}", "~"});
  return i < s.size() && is_digit(s[i]) ? 0 : i;
}

// Tags that end a cell, a line or a paragraph; all others vanish.
bool is_block_tag(std::string_view name) {
  for (const std::string_view block : {"td", "th", "tr", "li", "p", "br", "div", "table"}) {
    if (name == block) return true;
  }
  return false;
}

bool is_of_word(char c) { return is_letter(c) || is_digit(c) || !is_ascii(c); }

// The first byte of a character, and whether it is one of Chinese, Japanese or Korean.
bool is_lead(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }
bool is_cjk(char c) { return c >= '\xE3' && c <= '\xED'; }

constexpr std::string_view kApostrophe = "’";
// No word is longer; what goes on without a blank would else be looked through from each of its
// bytes.
constexpr std::size_t kLongestWord = 256;

std::size_t word_size(std::string_view s) {
  s = s.substr(0, kLongestWord);
  std::size_t size = 0;
  while (size < s.size() && is_of_word(s[size]) &&
         s.substr(size, kApostrophe.size()) != kApostrophe)
    ++size;
  return size;
}

// The bytes between two words that belong together: "two-hour", "un'ora".
std::size_t gap_size(std::string_view s) {
  if (!s.empty() && std::string_view(" -'").find(s[0]) != std::string_view::npos) return 1;
  return s.substr(0, kApostrophe.size()) == kApostrophe ? kApostrophe.size() : 0;
}

bool is_long_time(std::string_view word) {
  for (const std::string_view words :
       {vocabulary::kUnitHour, vocabulary::kUnitDay, vocabulary::kUnitWeek, vocabulary::kUnitMonth,
        vocabulary::kUnitYear, vocabulary::kQuantityFortnight, vocabulary::kQuantityQuarterHour,
        vocabulary::kQuantityThreeQuarterHour}) {
    if (one_of(word, words)) return true;
  }
  return false;
}

// Words that are numbers before a time, at a glance.
bool may_be_number_before_time(std::string_view word) {
  static const WordTable kTable = [] {
    WordTable out;
    for (const std::string_view words :
         {vocabulary::kQuantityOneAndAHalf, vocabulary::kQuantityHalf, vocabulary::kQuantityQuarter,
          vocabulary::kQuantityArticle, vocabulary::kNumberOne, vocabulary::kNumberThree,
          std::string_view("three")})
      out.add(words, 1);
    return out;
  }();
  return kTable.find(word) != nullptr;
}

// "1/2 day", "3/4-hour": as keyboards have them before a time, elsewhere they are anything ("stage
// 1/2").
Part typed_part_at(std::string_view s) {
  if (s.size() < 5 || s[1] != '/') return {};
  const Part part = part_of_one(s);
  if (part.size == 0 || (s.substr(part.size, 1) != " " && s.substr(part.size, 1) != "-")) return {};
  const std::string_view behind = s.substr(part.size + 1);
  return is_long_time(behind.substr(0, word_size(behind))) ? part : Part{};
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) { out_.text = text; }

  Tokens run() {
    while (at_ < out_.text.size()) step();
    return std::move(out_);
  }

 private:
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < out_.text.size() ? out_.text[at_ + ahead] : '\0';
  }
  std::string_view rest() const { return out_.text.substr(at_); }

  void step() {
    const char c = peek();
    const std::string_view s = rest();
    if (c == ' ' || c == '\t' || c == '\r') return skip(1, false);
    if (starts(s, "**") || starts(s, "__")) return skip(2, true);
    if (c == '`' || c == '{' || c == '}') return skip(1, true);
    if (c == '\\') return skip(1, peek(1) != ',' && peek(1) != ' ');
    if (starts(s, "&nbsp;")) return skip(6, false);
    if (c == '$') {
      skip(1, glued_);
      money_ = true;
      return;
    }
    if (c == '<' && tag()) return;
    if (is_digit(c) && !glued_) {
      if (const Part part = typed_part_at(s); part.size > 0) return fraction(part);
    }
    if (is_digit(c) || (c == '.' && is_digit(peek(1)) && !glued_word())) return number();
    if (is_letter(c)) return word();
    if (const Sign* sign = sign_at(s)) {
      if (sign->mark == ' ') return skip(sign->text.size(), false);
      if (sign->mark == '$') {
        skip(sign->text.size(), glued_);
        money_ = true;
        return;
      }
      return push(Kind::mark, sign->text.size(), sign->mark);
    }
    if (const Part part = part_sign(s); part.size > 0) return fraction(part);
    if (!is_ascii(c)) return word();
    push(Kind::mark, 1, ascii_mark(c));
  }

  void skip(std::size_t bytes, bool glued) {
    at_ += bytes;
    glued_ = glued_ && glued;
  }

  bool glued_word() const {
    return glued_ && !out_.list.empty() && out_.list.back().kind == Kind::word;
  }

  void push(Kind kind, std::size_t size, char mark = 0) {
    Token token;
    token.begin = at_;
    token.end = at_ + size;
    token.kind = kind;
    token.mark = mark;
    token.glued = glued_ && !out_.list.empty();
    out_.list.push_back(token);
    at_ += size;
    glued_ = true;
    money_ = false;
  }

  bool tag() {
    std::size_t i = peek(1) == '/' ? 2 : 1;
    const std::size_t name = i;
    while (is_letter(peek(i))) ++i;
    if (i == name) return false;
    const std::string_view word = rest().substr(name, i - name);
    const std::size_t end = rest().substr(0, kLongestTag).find('>');
    if (end == std::string_view::npos) return false;
    if (is_block_tag(word)) {
      push(Kind::mark, end + 1, '|');
    } else {
      skip(end + 1, true);
    }
    return true;
  }

  /// The number that the last token is.
  [[gnu::noinline]] void add(Decimal number) {
    out_.list.back().number = static_cast<std::uint32_t>(out_.numbers.size());
    out_.numbers.push_back(std::move(number));
  }

  void number() {
    const std::string_view window = rest().substr(0, kLongestNumber);
    Decimal decimal;
    bool spaced = false;
    std::size_t length = scan_decimal(window, decimal);
    if (length > 0 && window.substr(0, length).find(' ') != std::string_view::npos) {
      // Spaces inside may be groups or the end of a number: "5 × 10^21" has them, too.
      Decimal shorter;
      const std::size_t without = scan_decimal(window, shorter, Grouping::no_plain_space);
      spaced = without != length;
    } else if (length == 0) {
      decimal = Decimal();
      length = scan_decimal(window, decimal, Grouping::no_plain_space);
    }
    const bool good = length > 0 && length < kLongestNumber;
    if (!good) {
      length = 1;
      while (is_digit(peek(length)) || peek(length) == '.' || peek(length) == ',') ++length;
    }
    // A full stop that ends the sentence is no part of the number.
    if (good && length > 1 && rest()[length - 1] == '.') --length;
    if (good && decimal.digits == "10" && decimal.exponent == 0)
      length += power_in_words(length, decimal);
    const std::size_t split = good ? digits_behind_scale(length, decimal) : 0;
    length += split;
    const bool money = money_ && decimal.exponent <= 0 && peek(length) != '$';
    const bool name = part_of_name() || money || !good;
    push(Kind::number, length);
    Token& token = out_.list.back();
    token.attached = name;
    token.spaced = spaced;
    token.unclear = split > 0;
    add(good ? std::move(decimal) : Decimal{"0", 0});
    if (good && !name) and_a_part();
  }

  // The " to the 23" of "10 to the 23", " to the power of 23". `number` takes it in.
  std::size_t power_in_words(std::size_t at, Decimal& number) const {
    std::size_t end = at;
    for (const std::string_view words : {" to the ", "power of "}) {
      if (starts(rest().substr(end), words)) end += words.size();
    }
    long power = 0;
    const std::size_t digits = end;
    while (is_digit(peek(end)) && end < digits + 3) power = power * 10 + (peek(end++) - '0');
    if (digits == at || end == digits) return 0;
    number = {"1", power};
    return end - at;
  }

  // The "k5" of "1k5": fifteen hundred to most. `number` takes it in.
  std::size_t digits_behind_scale(std::size_t at, Decimal& number) const {
    const std::string_view scales = "kKM";
    const std::size_t scale = scales.find(peek(at));
    std::size_t end = at + 1;
    while (is_digit(peek(end))) ++end;
    if (scale == scales.npos || end == at + 1 || is_of_word(peek(end)) || number.exponent != 0)
      return 0;
    number.digits += rest().substr(at + 1, end - at - 1);
    number.exponent = (scale == 2 ? 6 : 3) - static_cast<long>(end - at - 1);
    return end - at;
  }

  // The bytes of "1/2" at `at`, with an even number of hundredths, and how many.
  std::size_t written_fraction(std::size_t at, std::string& hundredths) const {
    if (!is_digit(peek(at)) || peek(at + 1) != '/' || is_of_word(peek(at + 3))) return 0;
    const int above = peek(at) - '0', below = peek(at + 2) - '0';
    if (above < 1 || below < 2 || below > 9 || above >= below || 100 * above % below != 0) return 0;
    hundredths = std::to_string(100 * above / below);
    return 3;
  }

  // "1½", "2 1/2", "2-1/2 days", "2 and a half" and "one and 3/4" are one number.
  void and_a_part() {
    Decimal& number = out_.numbers.back();
    if (number.exponent != 0 || at_ >= out_.text.size()) return;
    const std::size_t blank = peek() == ' ' ? 1 : 0;
    std::string hundredths;
    std::size_t size = blank > 0 ? written_fraction(blank, hundredths) : 0;
    if (size > 0) {
      size += blank;
    } else {
      Part part = part_sign(rest().substr(blank));
      if (part.size > 0) {
        part.size += blank;
      } else if (peek() == '-') {
        part = typed_part_at(rest().substr(1));
        if (part.size > 0) ++part.size;
      }
      if (part.size == 0) part = part_behind(rest());
      if (part.size == 0 || rest().substr(part.size, 4) == " of ") return;
      size = part.size;
      hundredths = std::to_string(part.hundredths);
    }
    number.digits += hundredths;
    number.exponent = -2;
    at_ += size;
    out_.list.back().end += size;
  }

  // "½ day"
  void fraction(const Part& part) {
    push(Kind::number, part.size);
    add({std::to_string(part.hundredths), -2});
  }

  // "half an hour", and "a" of "for a week": words that are numbers before a time alone.
  bool number_before_time() {
    const std::string_view s = rest();
    const std::size_t first = word_size(s);
    const std::string_view word = s.substr(0, first);
    if (const auto hundredths = hundredths_in_word(word)) {  // "zweieinhalb"
      spelled(first, {std::to_string(*hundredths), -2});
      return true;
    }
    if (turkish_ten(s, word)) return true;
    if (!may_be_number_before_time(word)) return false;
    if (one_of(word, vocabulary::kQuantityOneAndAHalf)) {
      spelled(first, {"15", -1});
      return true;
    }
    if (part_of_time(s)) return true;
    std::size_t size = first;
    const auto next = [&] {
      const std::string_view behind = s.substr(size + gap_size(s.substr(size)));
      return behind.substr(0, word_size(behind));
    };
    const bool once =
        one_of(word, vocabulary::kQuantityArticle) || one_of(word, vocabulary::kNumberOne);
    bool half = one_of(word, vocabulary::kQuantityHalf);
    if (once && one_of(next(), vocabulary::kQuantityHalf)) {  // "eine halbe Stunde"
      size += 1 + next().size();
      half = true;
    }
    const bool article = one_of(word, vocabulary::kQuantityArticle) && may_count_once();
    const std::string_view gap = s.substr(size, gap_size(s.substr(size)));
    const bool elided = !gap.empty() && gap != " " && gap != "-";  // "un'ora", "mezz'ora"
    if (!half && !article && !(once && elided)) return false;
    if (half && one_of(next(), vocabulary::kQuantityArticle)) size += 1 + next().size();
    if (!is_long_time(next())) return false;
    if (elided) size += gap.size();
    spelled(size, half ? Decimal{"5", -1} : Decimal{"1", 0});
    return true;
  }

  // "on saat", "on iki gün": ten, and no English "on", where Turkish words for times follow.
  bool turkish_ten(std::string_view s, std::string_view word) {
    constexpr std::string_view kTimes = "saniye dakika saat saatte gün günde hafta haftada ay ayda";
    if (!one_of(word, "on")) return false;
    const auto word_behind = [&](std::size_t end) {
      const std::size_t at = s.substr(end, 1) == " " ? end + 1 : s.size();
      return s.substr(at, word_size(s.substr(at)));
    };
    std::string_view next = word_behind(word.size());
    int value = 10;
    std::size_t size = word.size();
    if (const int ones = number_word(next); ones > 0 && ones < value) {
      value += ones;
      size += 1 + next.size();
      next = word_behind(size);
    }
    if (!one_of(next, kTimes)) return false;
    spelled(size, {std::to_string(value), 0});
    return true;
  }

  // "three quarters of an hour", "trois quarts d'heure", "a quarter hour"
  bool part_of_time(std::string_view s) {
    const Part part = part_of_one(s);
    if (part.size == 0) return false;
    std::size_t end = part.size;
    for (const std::string_view of : {" of ", " de ", " d'", " d’", " di ", " "}) {
      if (!starts(s.substr(end), of)) continue;
      end += of.size();
      break;
    }
    const auto word = [&] { return s.substr(end, word_size(s.substr(end))); };
    const bool article =
        one_of(word(), vocabulary::kQuantityArticle) || one_of(word(), vocabulary::kNumberOne);
    if (article && s.substr(end + word().size(), 1) == " ") end += word().size() + 1;
    if (end == part.size || !is_long_time(word())) return false;
    const bool blank = s[end - 1] == ' ';
    spelled(blank ? end - 1 : end, {std::to_string(part.hundredths), -2});
    return true;
  }

  // "12 hours a day" are hours of each day: an article counts where nothing stands before it, or
  // what says that a time follows.
  bool may_count_once() const {
    if (out_.list.empty()) return true;
    const std::string_view before = out_.of(out_.list.back());
    return one_of(before, vocabulary::kQuantityLasts) || one_of(before, vocabulary::kQuantityAbout);
  }

  void spelled(std::size_t size, Decimal number) {
    push(Kind::word, size);
    out_.list.back().spelled = true;
    add(std::move(number));
  }

  // "GPT-4", "v1.5", "2022-05", "12:30", "pdf/2204": the number is glued to a mark that is glued to
  // something.
  bool part_of_name() const {
    if (!glued_ || out_.list.empty()) return false;
    const Token& mark = out_.list.back();
    if (mark.kind == Kind::word) {  // "5h41m", not "7H12"
      const char unit = out_.text[mark.begin];
      const std::size_t size = out_.list.size();
      const bool of_number = mark.glued && size > 1 && out_.list[size - 2].kind == Kind::number;
      return !of_number || mark.end - mark.begin > 3 || unit < 'a' || unit > 'z';
    }
    if (mark.kind != Kind::mark) return true;
    const char c = out_.text[mark.begin];
    if (c == '#' || c == '@' || c == '_' || c == '^') return true;
    if (mark.mark != '-' && mark.mark != '.' && mark.mark != '/' && mark.mark != ':') return false;
    if (!mark.glued || out_.list.size() < 2) return false;
    const Token& before = out_.list[out_.list.size() - 2];
    if (mark.mark == ':') return before.kind == Kind::number;
    return before.kind != Kind::mark || mark.mark == '/';
  }

  // "cent-vingt" is no twenty: a hyphen joins the word here to one before it.
  bool ends_compound() const {
    const std::size_t size = out_.list.size();
    if (!glued_ || size < 2) return false;
    const Token &hyphen = out_.list[size - 1], &before = out_.list[size - 2];
    return hyphen.mark == '-' && hyphen.glued && before.kind == Kind::word && !before.spelled;
  }

  // Whether the next `size` bytes may be counted by an x behind them.
  bool is_counted_word(std::size_t size) const {
    return is_digit(peek(size - 1)) || one_of(rest().substr(0, size), vocabulary::kQuantityDevice);
  }

  void word() {
    const bool after_number = glued_ && !out_.list.empty() && out_.list.back().kind == Kind::number;
    if (const std::size_t n = co2_length(rest().substr(0, 64))) return push(Kind::co2, n);
    if (!ends_compound() && number_before_time()) return;
    if (const SpelledNumber spelled = spelled_number(rest().substr(0, kLongestWord));
        spelled.size > 0 && !ends_compound()) {
      this->spelled(spelled.size, {std::to_string(spelled.value), 0});
      return and_a_part();
    }
    // "8x", "8xA100", "8x72": a sign of multiplication, unless it starts a word of its own.
    const char c = peek(), next = peek(1);
    const bool starts_word =
        (next >= 'a' && next <= 'z') || (!after_number && (is_letter(next) || next == '-'));
    if ((c == 'x' || c == 'X') && !starts_word) return push(Kind::mark, 1, 'x');
    std::size_t i = 0;
    char last_lead = 0;
    while (at_ + i < out_.text.size()) {
      const char d = peek(i);
      // "A100训练": scripts without blanks between words.
      if (i > 0 && is_ascii(d) != is_ascii(peek(i - 1)) && (is_cjk(d) || is_cjk(last_lead))) break;
      if (is_lead(d)) last_lead = d;
      if (is_digit(d)) {
        if (after_number) break;
      } else if (is_letter(d)) {
        // "tCO2", "kgCO2"; "A100x4", "GPUx4".
        if (i > 0 && i <= 2 && co2_length(rest().substr(i, 64)) > 0) break;
        if (i > 0 && (d == 'x' || d == 'X') && is_digit(peek(i + 1)) && is_counted_word(i)) break;
      } else if (is_ascii(d) || sign_at(out_.text.substr(at_ + i)) != nullptr) {
        break;
      }
      ++i;
    }
    push(Kind::word, i);
  }

  Tokens out_;
  std::size_t at_ = 0;
  bool glued_ = false;
  bool money_ = false;
};

}  // namespace

Tokens tokenise(std::string_view text) { return Lexer(text).run(); }

}  // namespace trainprint::phrases
