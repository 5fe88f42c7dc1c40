#include "text/translate.hpp"

#include <algorithm>
#include <optional>

#include "text/characters.hpp"
#include "text/count_words.hpp"
#include "text/translations.hpp"
#include "text/words.hpp"

namespace trainprint {
namespace {

using Place = ForeignPlace;

// ---------------------------------------------------------------------- characters

std::size_t bytes_of_character(std::string_view s) {
  const auto c = static_cast<unsigned char>(s[0]);
  const std::size_t bytes = c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  return std::min(bytes, s.size());
}

bool begins_cyrillic(std::string_view s) {
  return !s.empty() && (s[0] == '\xD0' || s[0] == '\xD1');
}

// U+AC00 to U+D7A3
bool begins_hangul(std::string_view s) { return !s.empty() && s[0] >= '\xEA' && s[0] <= '\xED'; }

// U+30A0 to U+30FF
bool begins_katakana(std::string_view s) {
  return s.size() > 2 && s[0] == '\xE3' && (s[1] == '\x83' || (s[1] == '\x82' && s[2] >= '\xA0'));
}

// U+3040 to U+30FF, which only Japanese has.
bool holds_kana(std::string_view text) {
  for (std::size_t i = text.find('\xE3'); i < text.size(); i = text.find('\xE3', i + 1)) {
    if (i + 1 < text.size() && text[i + 1] >= '\x81' && text[i + 1] <= '\x83') return true;
  }
  return false;
}

// The first byte of a letter of Chinese, Japanese or Korean, and whether a text ends with one.
bool is_cjk(char c) { return c >= '\xE3' && c <= '\xED'; }
bool is_cjk_end(std::string_view text) { return text.size() > 2 && is_cjk(text[text.size() - 3]); }

bool is_name_character(char c) { return is_letter(c) || is_digit(c); }

// In lower case, Cyrillic letters, too; each letter keeps its place.
std::string lower_text(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = lower_letter(out[i]);
    if (out[i] != '\xD0' || i + 1 == out.size()) continue;
    const auto next = static_cast<unsigned char>(out[i + 1]);
    if (next == 0x81) {  // Ё
      out[i] = '\xD1';
      out[i + 1] = '\x91';
    } else if (next >= 0x90 && next < 0xA0) {
      out[i + 1] = static_cast<char>(next + 0x20);
    } else if (next >= 0xA0 && next < 0xB0) {
      out[i] = '\xD1';
      out[i + 1] = static_cast<char>(next - 0x20);
    }
    ++i;
  }
  return out;
}

// What the mark of full width or of CJK that `s` begins with is in ASCII; empty for another.
std::string narrow_mark(std::string_view s) {
  if (s.size() < 3) return {};
  const std::string_view mark = s.substr(0, 3);
  if (mark == "。") return ". ";
  if (mark == "、") return ", ";
  if (mark == "　") return " ";
  const auto high = static_cast<unsigned char>(mark[1]), low = static_cast<unsigned char>(mark[2]);
  const unsigned code = ((high & 0x3Fu) << 6) | (low & 0x3Fu);
  constexpr unsigned kFirst = 0xF01, kLast = 0xF5E;  // U+FF01 to U+FF5E, without the first F
  if (mark[0] != '\xEF' || code < kFirst || code > kLast) return {};
  const char c = static_cast<char>(code - kFirst + '!');
  if (c == '(') return " (";
  if (c == ':' || c == ',' || c == ';' || c == ')') return {c, ' '};
  return std::string(1, c);
}

// ---------------------------------------------------------------------- the text that is made

class Out {
 public:
  void put(std::string_view text, std::size_t begin, std::size_t end) {
    out_.text += text;
    out_.begins.insert(out_.begins.end(), text.size(), static_cast<std::uint32_t>(begin));
    out_.ends.insert(out_.ends.end(), text.size(), static_cast<std::uint32_t>(end));
  }
  /// As a part of what stands at `at`.
  void insert(std::size_t at, std::string_view text) {
    const auto place = static_cast<std::ptrdiff_t>(at);
    const std::uint32_t begin = out_.begins[at], end = out_.ends[at];
    out_.text.insert(at, text);
    out_.begins.insert(out_.begins.begin() + place, text.size(), begin);
    out_.ends.insert(out_.ends.begin() + place, text.size(), end);
  }
  /// Blanks in place of [begin, end).
  void blank(std::size_t begin, std::size_t end) {
    std::fill(out_.text.begin() + static_cast<std::ptrdiff_t>(begin),
              out_.text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }
  void drop_blanks() {
    while (!out_.text.empty() && out_.text.back() == ' ') {
      out_.text.pop_back();
      out_.begins.pop_back();
      out_.ends.pop_back();
    }
  }
  std::string_view text() const { return out_.text; }
  std::size_t size() const { return out_.text.size(); }
  /// Where the text ends but for blanks.
  std::size_t end_of_words() const { return out_.text.find_last_not_of(' ') + 1; }
  Translation take() { return std::move(out_); }

 private:
  Translation out_;
};

Translation narrowed(std::string_view text) {
  Out out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t bytes = bytes_of_character(text.substr(i));
    const std::string mark = bytes == 3 ? narrow_mark(text.substr(i)) : std::string();
    const bool blank = out.size() > 0 && out.text().back() == ' ';
    if (!mark.empty()) {
      out.put(blank && mark[0] == ' ' ? std::string_view(mark).substr(1) : mark, i, i + bytes);
    } else {
      for (std::size_t k = 0; k < bytes; ++k) out.put(text.substr(i + k, 1), i + k, i + k + 1);
    }
    i += bytes;
  }
  return out.take();
}

// ---------------------------------------------------------------------- numbers

std::uint64_t whole_number(std::string_view digits) {
  std::uint64_t out = 0;
  for (const char c : digits) out = out * 10 + static_cast<std::uint64_t>(c - '0');
  return out;
}

int exponent_of(const ForeignWord& scale) {
  return static_cast<int>(whole_number(scale.english.substr(1)));
}

std::optional<std::uint64_t> times_power(std::uint64_t value, int exponent) {
  constexpr std::uint64_t kMost = 1'000'000'000'000'000;
  for (; exponent > 0; --exponent) {
    if (value > kMost) return std::nullopt;
    value *= 10;
  }
  return value;
}

// "十六", "三百万", "两": numerals that put a digit before each power of ten.
struct Numeral {
  std::uint64_t total = 0, section = 0, digit = 0;
  std::size_t size = 0;
  bool after_digit = false, good = true;

  void add_digit(std::uint64_t value) {
    good = good && !after_digit;  // "两三": two or three
    digit = value;
    after_digit = true;
  }

  void add_power(int exponent) {
    constexpr int kLarge = 4;  // from here on it scales all that stands before it
    const std::uint64_t before = exponent >= kLarge ? section + digit : digit;
    const auto scaled = times_power(std::max<std::uint64_t>(before, 1), exponent);
    good = good && scaled.has_value();
    if (!good) return;
    if (exponent >= kLarge) {
      total += *scaled;
      section = 0;
    } else {
      section += *scaled;
    }
    digit = 0;
    after_digit = false;
  }
};

Numeral numeral(std::string_view s) {
  Numeral out;
  while (out.size < s.size()) {
    const std::string_view rest = s.substr(out.size);
    const std::string_view character = rest.substr(0, bytes_of_character(rest));
    const ForeignWord* number = ForeignWords(character).next(ForeignPlace::number);
    const ForeignWord* scale = ForeignWords(character).next(ForeignPlace::scale);
    if (number == nullptr && scale == nullptr) break;
    if (number != nullptr && number->english.size() == 1) {
      out.add_digit(whole_number(number->english));
    } else {
      out.add_power(number != nullptr ? 1 : exponent_of(*scale));
    }
    out.size += character.size();
  }
  return out;
}

// ---------------------------------------------------------------------- the translation

class ForeignReader {
 public:
  explicit ForeignReader(std::string_view text)
      : in_(text), lower_(lower_text(text)), has_kana_(holds_kana(text)) {}

  Translation run() {
    while (at_ < in_.size()) {
      const bool taken = starts_number() ? number() : word();
      if (!taken) copy(bytes_of_character(rest()));
    }
    return out_.take();
  }

 private:
  std::string_view rest() const { return in_.substr(at_); }
  std::string_view low(std::size_t from) const { return std::string_view(lower_).substr(from); }
  char before(std::size_t i) const { return i > 0 ? in_[i - 1] : ' '; }
  std::size_t over_blank(std::size_t i) const {
    return i < in_.size() && in_[i] == ' ' ? i + 1 : i;
  }

  // Between scripts with blanks and without: "A100训练" are two words.
  void part_words() {
    const std::string_view text = out_.text();
    if (text.empty() || at_ == 0) return;
    const bool name = is_name_character(in_[at_]);
    const bool parted = name ? is_cjk_end(text) && !is_name_character(before(at_))
                             : is_cjk(in_[at_]) && is_name_character(text.back());
    if (parted) out_.put(" ", at_ - 1, at_);
  }

  void copy(std::size_t bytes) {
    part_words();
    for (std::size_t k = 0; k < bytes; ++k, ++at_) out_.put(in_.substr(at_, 1), at_, at_ + 1);
  }

  void put_word(std::string_view english, std::size_t bytes) {
    const std::string_view text = out_.text();
    const bool touches = !text.empty() && std::string_view(" \n-(").find(text.back()) == text.npos;
    if (touches) out_.put(" ", at_, at_ + bytes);
    out_.put(english, at_, at_ + bytes);
    const char next = at_ + bytes < in_.size() ? in_[at_ + bytes] : ' ';
    if (std::string_view(" \n-).,:;|").find(next) == std::string_view::npos)
      out_.put(" ", at_, at_ + bytes);
  }

  // Letters on both sides of a Cyrillic word, or before a Korean one of one character, make it part
  // of another.
  bool is_cut_out(std::size_t from, std::size_t size) const {
    const bool first = begins_cyrillic(in_.substr(from));
    const std::string_view behind = in_.substr(from + size);
    if (!first) return false;
    const bool letter_before = from > 1 && begins_cyrillic(in_.substr(from - 2));
    return letter_before || is_letter(before(from)) || begins_cyrillic(behind);
  }

  const ForeignWord* find(std::size_t from, Place place) const {
    ForeignWords words(low(from));
    const ForeignWord* word = words.next(place);
    while (word != nullptr && is_cut_out(from, word->foreign.size())) word = words.next(place);
    return word;
  }

  bool behind_number() const { return number_end_ > 0 && out_.end_of_words() == number_end_; }

  bool behind_unit() const { return unit_end_ > 0 && out_.end_of_words() == unit_end_; }

  // ------------------------------------------------------------------ digits

  bool starts_number() const {
    if (!is_digit(in_[at_])) return false;
    const char c = before(at_);
    if (is_name_character(c) || c == '.' || c == ',' || c == '_') return false;
    return c != '-' || !is_letter(before(at_ - 1));
  }

  std::size_t end_of_mantissa(std::size_t i) const {
    while (i < in_.size() && (is_digit(in_[i]) || in_[i] == '.' || in_[i] == ',')) ++i;
    while (!is_digit(in_[i - 1])) --i;
    return i;
  }

  // "2024年3月15日", "3月15日": numbers that count nothing.
  std::size_t date() const {
    std::size_t i = at_, end = at_;
    int parts = 0;
    bool year = false;
    for (;; i = over_blank(end)) {
      std::size_t digits = i;
      while (digits < in_.size() && is_digit(in_[digits])) ++digits;
      const ForeignWord* unit = digits > i ? find(over_blank(digits), Place::date) : nullptr;
      if (unit == nullptr) break;
      constexpr std::size_t kDigitsOfYear = 4;
      year = year || digits - i == kDigitsOfYear;
      end = over_blank(digits) + unit->foreign.size();
      ++parts;
    }
    return parts > 1 || (parts == 1 && year) ? end - at_ : 0;
  }

  bool number() {
    const bool counts = !is_ordinal();
    if (const std::size_t bytes = date()) {
      copy(bytes);
      return true;
    }
    number_begin_ = out_.size();
    std::size_t next = end_of_mantissa(at_);
    const std::string scaled = counts ? with_scales(next) : std::string();
    if (scaled.empty()) {
      copy(end_of_mantissa(at_) - at_);
      number_end_ = counts ? out_.size() : 0;
      return true;
    }
    out_.put(scaled, at_, next);
    number_end_ = out_.size();
    const bool touches = next < in_.size() && in_[next] != ' ' && in_[next] != '\n';
    if (touches) out_.put(" ", at_, next);
    at_ = next;
    return true;
  }

  bool is_ordinal() const {
    const std::size_t end = at_ > 0 && in_[at_ - 1] == ' ' ? at_ - 1 : at_;
    for (std::size_t bytes = 2; bytes <= 3 && bytes <= end; ++bytes) {
      const ForeignWord* word = ForeignWords(low(end - bytes)).next(Place::ordinal);
      if (word != nullptr && word->foreign.size() == bytes) return true;
    }
    return false;
  }

  // "30万", "1億2000万", "1,2 млн" with their powers of ten; empty where there are none. `next`
  // moves behind them.
  std::string with_scales(std::size_t& next) const {
    std::string single;
    std::uint64_t sum = 0;
    int terms = 0, last = 99;
    bool whole = true;
    std::size_t behind = at_;
    for (std::size_t i = at_; i < in_.size() && is_digit(in_[i]);) {
      const std::size_t end = behind = end_of_mantissa(i);
      int exponent = 0;
      while (const ForeignWord* scale = scale_at(over_blank(behind))) {
        exponent += exponent_of(*scale);
        behind = over_blank(behind) + scale->foreign.size();
      }
      if ((exponent == 0 && terms == 0) || exponent >= last) return {};
      const std::string_view mantissa = in_.substr(i, end - i);
      constexpr std::size_t kMostDigits = 15;
      whole =
          whole && mantissa.find_first_of(".,") == mantissa.npos && mantissa.size() <= kMostDigits;
      const auto value = times_power(whole ? whole_number(mantissa) : 0, exponent);
      if (terms == 0) single = std::string(mantissa) + "e" + std::to_string(exponent);
      if (!value) return {};
      sum += *value;
      ++terms;
      last = exponent;
      const bool korean = begins_hangul(in_.substr(over_blank(end)));
      i = exponent == 0 ? in_.size() : korean ? over_blank(behind) : behind;
    }
    if (terms > 1 && !whole) return {};
    next = behind;
    return terms == 1 ? single : std::to_string(sum);
  }

  // Not the beginning of a unit: 兆 (10^12) of 兆瓦 (megawatt).
  const ForeignWord* scale_at(std::size_t i) const {
    const ForeignWord* scale = find(i, Place::scale);
    const ForeignWord* unit = scale != nullptr ? find(i, Place::unit) : nullptr;
    return unit != nullptr && unit->foreign.size() > scale->foreign.size() ? nullptr : scale;
  }

  // ------------------------------------------------------------------ words

  bool word() {
    if (spelled()) return true;
    ForeignWords words(low(at_));
    while (const ForeignWord* candidate = words.next()) {
      const std::size_t size = candidate->foreign.size();
      if (is_cut_out(at_, size)) continue;
      if (candidate->place == Place::piece) {
        if (behind_number() && piece(size)) return true;
      } else if (stands(*candidate)) {
        const bool after_in = in_end_ > 0 && out_.end_of_words() == in_end_;
        put_word(candidate->english, size);
        const std::size_t end = out_.end_of_words();
        if (candidate->place == Place::before_city) in_end_ = end;
        // "在北京用": the place ends here.
        if (after_in && candidate->place == Place::city && out_.text().back() == ' ')
          out_.put(", ", at_, at_ + size);
        if (candidate->place == Place::unit || candidate->place == Place::minutes ||
            candidate->place == Place::time)
          unit_end_ = end;
        if (candidate->english == "hours") hours_end_ = end;
        at_ += size;
        return true;
      }
    }
    return false;
  }

  bool stands(const ForeignWord& word) const {
    const std::size_t end = at_ + word.foreign.size();
    switch (word.place) {
      case Place::phrase:
        return is_name_character(word.foreign[0]) ? !is_name_character(before(at_)) : true;
      case Place::weak_label: {
        const std::size_t next = over_blank(end);
        return next >= in_.size() || std::string_view(":(|\n").find(in_[next]) != in_.npos;
      }
      case Place::unit:
        return unit(word, end);
      case Place::city:
        return city(end);
      case Place::before_city:
        return find(over_blank(end), Place::city) != nullptr;
      case Place::behind_number:
        return behind_number() || behind_unit();
      case Place::behind_unit:
        return behind_unit();
      case Place::minutes:
        return behind_number() && (behind_hours() || minutes_alone(end));
      case Place::half:
        return behind_unit() && ends_word(end);
      case Place::time:
        return time(end);
      default:
        return false;
    }
  }

  bool behind_hours() const {
    return hours_end_ > 0 && number_begin_ >= hours_end_ && number_begin_ - hours_end_ < 3;
  }

  // "45分" in a Japanese text; in a Chinese one it is a mark. Not "9時45分", nor "3分の1".
  bool minutes_alone(std::size_t end) const {
    if (!has_kana_) return false;
    constexpr std::string_view kClock = "時", kPartOf = "の";
    const std::string_view text = out_.text().substr(0, number_begin_);
    if (in_.substr(end, kPartOf.size()) == kPartOf) {
      const std::size_t next = over_blank(end + kPartOf.size());
      if ((next < in_.size() && is_digit(in_[next])) || numeral(low(next)).size > 0) return false;
    }
    return trimmed(text).size() < kClock.size() ||
           trimmed(text).substr(trimmed(text).size() - kClock.size()) != kClock;
  }

  // Not the 이틀 of 이틀에 ("in every two days").
  bool time(std::size_t end) const {
    const bool inside = at_ > 2 && begins_hangul(in_.substr(at_ - 3));
    if (behind_number() || (inside && begins_hangul(rest()))) return false;
    const ForeignWord* particle =
        begins_hangul(in_.substr(end)) ? find(end, Place::particle) : nullptr;
    return ends_word(end) && (particle == nullptr || !one_of(particle->foreign, "에 씩"));
  }

  // Not タイ (Thailand) of タイプ (type), nor 이란 (Iran) of a verb's end.
  bool city(std::size_t end) const {
    const auto parts = [this, end](bool (*begins)(std::string_view)) {
      const bool inside = at_ > 2 && begins(in_.substr(at_ - 3));
      return begins(rest()) && (inside || begins(in_.substr(end)));
    };
    if (parts(begins_katakana)) return false;
    return !begins_hangul(rest()) ||
           (!(at_ > 2 && begins_hangul(in_.substr(at_ - 3))) && ends_word(end));
  }

  bool ends_word(std::size_t end) const {
    const std::string_view behind = in_.substr(end);
    return !begins_hangul(behind) || find(end, Place::particle) != nullptr;
  }

  bool unit(const ForeignWord& word, std::size_t end) const {
    if (word.foreign.size() > bytes_of_character(word.foreign)) return true;
    if (!ends_word(end)) return false;
    // 日, which dates have, too, is a day where nothing follows: "学習時間: 7日".
    const ForeignWord* of_dates = find(at_, Place::date);
    if (of_dates != nullptr && of_dates->foreign == word.foreign && end < in_.size() &&
        std::string_view("\n|)/,. ").find(in_[end]) == std::string_view::npos &&
        find(end, Place::half) == nullptr)  // "二日半"
      return false;
    const std::string_view text = out_.text();
    const bool bracket = !text.empty() && text.back() == '(' && end < in_.size() && in_[end] == ')';
    const bool joined = text.size() > 1 && text.back() == '-' && is_letter(text[text.size() - 2]);
    constexpr std::string_view kHalf = "half";
    const std::string_view before = trimmed(text);
    const bool halved =
        before.size() > kHalf.size() && before.substr(before.size() - kHalf.size()) == kHalf;
    return behind_number() || bracket || joined || halved;
  }

  // "8张A100", "A100 8枚": what is counted stands behind the counter, or before the number.
  bool piece(std::size_t size) {
    const std::size_t next = over_blank(at_ + size);
    drop_particle();
    const std::size_t name = out_.text().substr(0, number_begin_).find_last_not_of(' ');
    const std::string_view counter = in_.substr(at_, size);
    const bool machines = one_of(counter, "台 机 機 대");
    if (machines && counts_more(next)) {  // "四台八卡A100"
      out_.put(" nodes of ", at_, at_ + size);
    } else if (next < in_.size() && is_name_character(in_[next])) {
      out_.drop_blanks();
      out_.put(next > at_ + size ? " x" : " x ", at_, at_ + size);
    } else if (name != std::string_view::npos && is_name_character(out_.text()[name])) {
      out_.insert(number_begin_, "x ");
      out_.put(" ", at_, at_ + size);
    } else {
      return false;
    }
    number_end_ = 0;
    at_ += size;
    return true;
  }

  // Whether another number with its counter stands at `i`.
  bool counts_more(std::size_t i) const {
    std::size_t end = i;
    while (end < in_.size() && is_digit(in_[end])) ++end;
    if (end == i) end += numeral(low(i)).size;
    return end > i && find(over_blank(end), Place::piece) != nullptr;
  }

  // The を of "A100を8枚", where a name stands before it.
  void drop_particle() {
    const std::string_view before = out_.text().substr(0, number_begin_);
    for (const std::string_view particle : {"を", "が", "は", "の", "을", "를"}) {
      const std::size_t begin = before.find_last_not_of(' ') + 1 - particle.size();
      const std::size_t name = begin < before.size() ? before.find_last_not_of(' ', begin - 1) : 0;
      if (begin == 0 || begin >= before.size() ||
          before.substr(begin, particle.size()) != particle || name >= before.size() ||
          !is_name_character(before[name]))
        continue;
      out_.blank(begin, begin + particle.size());
      return;
    }
  }

  // Whether a number in words may stand before token `i`: a unit, a counter, a thing.
  bool is_counted(std::size_t i) const {
    constexpr std::string_view kThings = "nodes gpus parameters tokens samples and a half";
    for (const std::size_t at : {i, over_blank(i)}) {
      ForeignWords words(low(at));
      while (const ForeignWord* word = words.next()) {
        const bool thing = word->place == Place::phrase && one_of(word->english, kThings);
        if (word->place == Place::unit || word->place == Place::piece || thing ||
            word->place == Place::behind_number)
          return true;
      }
    }
    return false;
  }

  // "八张A100", "한 대의 서버", "восемь карт"
  bool spelled() {
    const bool hangul = begins_hangul(rest());
    if (hangul && at_ > 2 && begins_hangul(in_.substr(at_ - 3))) return false;
    const Numeral number = numeral(low(at_));
    if (number.size > bytes_of_character(rest())) {
      const std::size_t end = at_ + number.size;
      const bool named = end < in_.size() && is_letter(in_[end]);  // "三百万GPU小时"
      if (number.good && !is_ordinal() && (named || is_counted(end))) {
        put_number(std::to_string(number.total + number.section + number.digit), number.size);
        if (named) out_.put(" ", end - 1, end);
      } else {
        copy(number.size);
      }
      return true;
    }
    if (begins_cyrillic(rest())) return cyrillic_number();
    const ForeignWord* word = find(at_, Place::number);
    if (word == nullptr || is_ordinal() || !is_counted(at_ + word->foreign.size())) return false;
    put_number(std::string(word->english), word->foreign.size());
    return true;
  }

  // What one word says, 0 for none; it ends at `end`.
  std::uint64_t value_of_word(std::size_t from, std::size_t& end) const {
    if (from > 1 && begins_cyrillic(in_.substr(from - 2))) return 0;
    for (end = from; end + 1 < in_.size() && begins_cyrillic(in_.substr(end));) end += 2;
    const std::string_view word = low(from).substr(0, end - from);
    const ForeignWord* small = find(from, Place::number);
    if (small != nullptr && small->foreign == word) return whole_number(small->english);
    const int* value = word.empty() ? nullptr : count_words().find(word);
    return value != nullptr ? static_cast<std::uint64_t>(*value) : 0;
  }

  // "восемь карт", "тридцать шесть часов", "тысяча двести": each part smaller than the one before.
  bool cyrillic_number() {
    constexpr std::uint64_t kTen = 10, kTwenty = 20, kHundred = 100, kThousand = 1000;
    std::uint64_t total = 0, below = kThousand;
    std::size_t end = at_;
    for (std::size_t from = at_; begins_cyrillic(in_.substr(from)); from = over_blank(end)) {
      std::size_t behind = from;
      const std::uint64_t value = value_of_word(from, behind);
      const ForeignWord* scale = value == 0 ? find(from, Place::scale) : nullptr;
      if (scale != nullptr && exponent_of(*scale) == 3 && total < kThousand) {
        total = std::max<std::uint64_t>(total, 1) * kThousand;
        below = kThousand;
        behind = from + scale->foreign.size();
      } else if (value == 0 || value >= below) {
        break;
      } else {
        total += value;
        below = value >= kHundred ? kHundred : value >= kTwenty ? kTen : 0;
      }
      end = behind;
    }
    const std::size_t next = over_blank(end);
    const bool named = next > end && next < in_.size() && is_name_character(in_[next]);
    if (total == 0 || is_ordinal() || (!named && !is_counted(end))) return false;
    put_number(std::to_string(total), end - at_);
    return true;
  }

  void put_number(const std::string& digits, std::size_t bytes) {
    if (out_.size() > 0 && (is_name_character(out_.text().back()) || is_cjk_end(out_.text())))
      out_.put(" ", at_, at_ + bytes);
    number_begin_ = out_.size();
    out_.put(digits, at_, at_ + bytes);
    number_end_ = out_.size();
    at_ += bytes;
  }

  std::string_view in_;
  std::string lower_;
  bool has_kana_;
  std::size_t at_ = 0;
  // In the text that is made: of the last number, unit, hours and "in"; 0 for none.
  std::size_t number_begin_ = 0, number_end_ = 0, unit_end_ = 0, hours_end_ = 0, in_end_ = 0;
  Out out_;
};

}  // namespace

ByteRange Translation::source(std::size_t begin, std::size_t end) const {
  if (begin >= end || end > ends.size()) return {};
  return {begins[begin], ends[end - 1]};
}

bool needs_translation(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto u = static_cast<unsigned char>(c);
    return u == 0xD0 || u == 0xD1 || (u >= 0xE3 && u <= 0xEF);
  });
}

bool is_cyrillic(std::string_view text) {
  return text.find_first_of("\xD0\xD1") != std::string_view::npos;
}

Translation translate(std::string_view text) {
  const Translation narrow = narrowed(text);
  Translation out = ForeignReader(narrow.text).run();
  for (std::uint32_t& begin : out.begins) begin = narrow.begins[begin];
  for (std::uint32_t& end : out.ends) end = end > 0 ? narrow.ends[end - 1] : 0;
  return out;
}

}  // namespace trainprint
