// JSON from front to back for millions of small documents: a fifth of what the library takes, which
// looks at one character at a time. What is wrong with one, the library says (walk.cpp).
#include <cstring>

#include "json/not_a_number.hpp"
#include "json/walk.hpp"
#include "text/characters.hpp"
#include "text/decimal.hpp"
#include "text/shortest_decimal.hpp"
#include "text/utf8.hpp"

namespace trainprint {
namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101, kTops = kOnes << 7;

// The top bit of a byte is set if it is 0; of bytes above one that is 0, it may be.
constexpr std::uint64_t zeros(std::uint64_t eight) { return (eight - kOnes) & ~eight & kTops; }

// Whether eight bytes of a text may end it, hold an escape or are none that a text may have.
bool ends_or_escapes(std::uint64_t eight) {
  constexpr std::uint64_t kBlank = ' ';
  return (zeros(eight ^ (kOnes * '"')) | zeros(eight ^ (kOnes * '\\')) |
          ((eight - kOnes * kBlank) & ~eight & kTops)) != 0;
}

// Of a number without its sign, rounded once; none where it is beyond double.
std::optional<double> nearest_double(std::string_view number, long power) {
  Decimal decimal{{}, power};
  for (const char c : number.substr(0, number.find_first_of("eE"))) {
    if (is_digit(c)) decimal.digits += c;
  }
  return to_double(decimal);
}

class Scanner {
 public:
  Scanner(std::string_view json, JsonEvents& events, bool nan_replaced)
      : at_(json.data()), end_(at_ + json.size()), events_(events), nan_replaced_(nan_replaced) {}

  bool document() {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    take(kByteOrderMark);
    skip_blanks();
    if (!value(0)) return false;
    skip_blanks();
    return at_ == end_;
  }

 private:
  bool is(char c) const { return at_ != end_ && *at_ == c; }
  bool take(char c) {
    if (!is(c)) return false;
    ++at_;
    return true;
  }
  bool take(std::string_view text) {
    if (std::string_view(at_, static_cast<std::size_t>(end_ - at_)).substr(0, text.size()) != text)
      return false;
    at_ += text.size();
    return true;
  }
  void skip_blanks() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r')) ++at_;
  }
  bool scalar(JsonScalar::Kind kind, double number = 0, std::string_view text = {}) {
    events_.scalar(kind, number, text);
    return true;
  }

  bool value(std::size_t depth) {
    if (at_ == end_) return false;
    switch (*at_) {
      case '{':
        return object(depth + 1);
      case '[':
        return array(depth + 1);
      case '"': {
        std::string_view text;
        return string(text) && scalar(JsonScalar::Kind::string, 0, text);
      }
      case 't':
        return take("true") && scalar(JsonScalar::Kind::boolean, 1);
      case 'f':
        return take("false") && scalar(JsonScalar::Kind::boolean, 0);
      case 'n':
        return take("null") && scalar(JsonScalar::Kind::null);
      default:
        return number();
    }
  }

  bool object(std::size_t depth) {
    ++at_;
    events_.open_object();
    if (depth > kDeepestJson) return false;
    skip_blanks();
    if (!take('}')) {
      do {
        skip_blanks();
        std::string_view key;
        if (!is('"') || !string(key)) return false;
        events_.key(key);
        skip_blanks();
        if (!take(':')) return false;
        skip_blanks();
        if (!value(depth)) return false;
        skip_blanks();
      } while (take(','));
      if (!take('}')) return false;
    }
    events_.close();
    return true;
  }

  bool array(std::size_t depth) {
    ++at_;
    events_.open_array();
    if (depth > kDeepestJson) return false;
    skip_blanks();
    if (!take(']')) {
      do {
        skip_blanks();
        if (!value(depth)) return false;
        skip_blanks();
      } while (take(','));
      if (!take(']')) return false;
    }
    events_.close();
    return true;
  }

  // Moves to the first byte that ends a text, begins an escape or cannot be in one; whether all
  // before are ASCII.
  bool skip_letters() {
    std::uint64_t eight, all = 0;
    while (static_cast<std::size_t>(end_ - at_) >= sizeof eight) {
      std::memcpy(&eight, at_, sizeof eight);
      if (ends_or_escapes(eight)) break;
      all |= eight;
      at_ += sizeof eight;
    }
    for (; at_ != end_ && *at_ != '"' && *at_ != '\\'; ++at_) {
      const auto letter = static_cast<unsigned char>(*at_);
      if (letter < ' ') break;
      all |= letter;
    }
    return (all & kTops) == 0;
  }

  bool string(std::string_view& text) {
    const char* begin = ++at_;
    const bool is_ascii = skip_letters();
    if (is('"')) {
      text = {begin, static_cast<std::size_t>(at_++ - begin)};
      return is_ascii || first_bad_byte(text) == text.size();
    }
    unescaped_.clear();
    while (true) {
      const std::string_view part(begin, static_cast<std::size_t>(at_ - begin));
      if (first_bad_byte(part) != part.size()) return false;
      unescaped_ += part;
      if (take('"')) break;
      if (!take('\\') || !escape()) return false;
      begin = at_;
      skip_letters();
    }
    text = unescaped_;
    return true;
  }

  bool escape() {
    if (at_ == end_) return false;
    constexpr std::string_view kLetters = "\"\\/bfnrt", kMeanings = "\"\\/\b\f\n\r\t";
    const char letter = *at_++;
    if (letter == 'u') {
      std::uint32_t code = 0, low = 0;
      if (!hexadecimal(code)) return false;
      const bool is_high = code >= 0xD800 && code < 0xDC00;
      if (is_high && (!take("\\u") || !hexadecimal(low) || low < 0xDC00 || low > 0xDFFF))
        return false;
      if (is_high) code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      if (code >= 0xD800 && code < 0xE000) return false;
      append_utf8(unescaped_, code);
      return true;
    }
    const std::size_t which = kLetters.find(letter);
    if (which == kLetters.npos) return false;
    unescaped_ += kMeanings[which];
    return true;
  }

  bool hexadecimal(std::uint32_t& code) {
    for (int i = 0; i < 4; ++i) {
      if (at_ == end_) return false;
      const char c = *at_++;
      const char lower = lower_letter(c);
      if (!is_digit(c) && (lower < 'a' || lower > 'f')) return false;
      code = code * 16 + static_cast<std::uint32_t>(is_digit(c) ? c - '0' : lower - 'a' + 10);
    }
    return true;
  }

  // Digits from here on, at least one; `mantissa` is right as long as `digits` is 19 at most.
  bool digits(std::uint64_t& mantissa, int& digits) {
    const char* const begin = at_;
    for (; at_ != end_ && is_digit(*at_); ++at_) {
      mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at_ - '0');
      if (digits > 0 || *at_ != '0') ++digits;
    }
    return at_ != begin;
  }

  bool number() {
    constexpr int kMostDigits = 19, kExactDigits = 15, kExactPower = 22;
    constexpr long kFurthest = 1'000'000'000;  // longer than any row
    const char* const begin = at_;
    const bool negative = take('-');
    const char* const unsigned_part = at_;
    std::uint64_t mantissa = 0;
    int count = 0;
    if (is('0')) {  // no other digit may follow
      ++at_;
    } else if (!digits(mantissa, count)) {
      return false;
    }
    bool is_whole = true;
    long power = 0;
    if (take('.')) {
      is_whole = false;
      const char* const fraction = at_;
      if (!digits(mantissa, count)) return false;
      power -= static_cast<long>(at_ - fraction);
    }
    if (is('e') || is('E')) {
      ++at_;
      is_whole = false;
      const bool down = is('-');
      if (!take('-')) take('+');
      std::uint64_t size = 0;
      int size_digits = 0;
      if (!digits(size, size_digits)) return false;
      const long by = size_digits > 9 ? kFurthest : static_cast<long>(size);
      power += down ? -by : by;
    }
    const std::string_view token(begin, static_cast<std::size_t>(at_ - begin));
    if (nan_replaced_ && token == kNanToken) return scalar(JsonScalar::Kind::null);
    double value = 0;
    if (count <= (is_whole ? kMostDigits : kExactDigits) && power >= -kExactPower &&
        power <= kExactPower) {
      // Both are doubles without rounding, so that their quotient or product is rounded once.
      value = static_cast<double>(mantissa);
      value = power < 0 ? value / kPowersOfTen[-power] : value * kPowersOfTen[power];
    } else {
      const auto nearest =
          nearest_double(token.substr(static_cast<std::size_t>(unsigned_part - begin)), power);
      if (!nearest && count + power > 0) return false;
      value = nearest.value_or(0);
    }
    // A whole 0 has no sign.
    return scalar(JsonScalar::Kind::number, negative && !(is_whole && value == 0) ? -value : value);
  }

  const char* at_;
  const char* end_;
  JsonEvents& events_;
  bool nan_replaced_;
  std::string unescaped_;
};

}  // namespace

bool scan_json(std::string_view json, JsonEvents& events, NotANumber nan) {
  std::string replaced;
  json = readable_json(json, nan, replaced);
  return Scanner(json, events, !replaced.empty()).document();
}

}  // namespace trainprint
