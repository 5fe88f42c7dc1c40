#include "phrases/tokens.hpp"

#include <string>

#include "text/characters.hpp"
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
    const bool money = money_ && decimal.exponent <= 0 && peek(length) != '$';
    const bool name = part_of_name() || money || !good;
    push(Kind::number, length);
    Token& token = out_.list.back();
    token.attached = name;
    token.spaced = spaced;
    add(good ? std::move(decimal) : Decimal{"0", 0});
  }

  // "GPT-4", "v1.5", "2022-05", "12:30", "pdf/2204": the number is glued to a mark that is glued to
  // something.
  bool part_of_name() const {
    if (!glued_ || out_.list.empty()) return false;
    const Token& mark = out_.list.back();
    if (mark.kind == Kind::word) {  // "5h41m", not "7H12"
      const char unit = out_.text[mark.begin];
      return !mark.glued || mark.end - mark.begin > 3 || unit < 'a' || unit > 'z';
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

  void word() {
    const bool after_number = glued_ && !out_.list.empty() && out_.list.back().kind == Kind::number;
    if (const std::size_t n = co2_length(rest().substr(0, 64))) return push(Kind::co2, n);
    if (const SpelledNumber spelled = spelled_number(rest()); spelled.size > 0) {
      push(Kind::word, spelled.size);
      out_.list.back().spelled = true;
      add({std::to_string(spelled.value), 0});
      return;
    }
    // "8x", "8xA100", "8x72": a sign of multiplication, unless it starts a word of its own.
    const char c = peek(), next = peek(1);
    const bool starts_word =
        (next >= 'a' && next <= 'z') || (!after_number && (is_letter(next) || next == '-'));
    if ((c == 'x' || c == 'X') && !starts_word) return push(Kind::mark, 1, 'x');
    std::size_t i = 0;
    while (at_ + i < out_.text.size()) {
      const char d = peek(i);
      if (is_digit(d)) {
        if (after_number) break;
      } else if (is_letter(d)) {
        // "tCO2", "kgCO2"; "A100x4".
        if (i > 0 && i <= 2 && co2_length(rest().substr(i, 64)) > 0) break;
        if (i > 0 && (d == 'x' || d == 'X') && is_digit(peek(i - 1)) && is_digit(peek(i + 1)))
          break;
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
