#include "json/writer.hpp"

#include <cmath>
#include <cstdlib>

#include "text/shortest_decimal.hpp"
#include "text/utf8.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kUsualMember = 40;  // bytes, key and all

// Written as it stands.
bool is_plain(char c) { return c >= ' ' && c < '\x7f' && c != '"' && c != '\\'; }

void append_text(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef", kShort = "btn?fr";  // from U+0008
  // Most of a report is plain text: copied by the piece, as a character at a time takes longer
  // than the estimate.
  const auto plain_end = [&](std::size_t from) {
    while (from < text.size() && is_plain(text[from])) ++from;
    return from;
  };
  if (plain_end(0) == text.size()) {
    const std::size_t begin = out.size();
    out.append(text.size() + 2, '"');
    text.copy(&out[begin + 1], text.size());
    return;
  }
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t plain = plain_end(i);
    out.append(text, i, plain - i);
    if ((i = plain) == text.size()) break;
    const std::uint32_t c = next_character(text, i);
    if (c == '"' || c == '\\') {
      out += '\\';
    } else if (c >= '\b' && c <= '\r' && c != '\v') {
      (out += '\\') += kShort[c - '\b'];
      continue;
    } else if (c < ' ') {
      (((out += "\\u00") += kHex[c >> 4]) += kHex[c & 15]);
      continue;
    }
    append_utf8(out, c);
  }
  out += '"';
}

// Put together in an array and copied once: through a std::string, character by character, the
// numbers of a report took as long as an eighth of the estimate.
class NumberText {
 public:
  NumberText& operator+=(std::string_view more) {
    for (const char c : more) text_[size_++] = c;
    return *this;
  }
  operator std::string_view() const { return {text_, size_}; }

 private:
  char text_[48];  // "-", 17 digits, ".", at most 15 zeros or "e-308"
  std::size_t size_ = 0;
};

// 1.0, 0.25, 1.5e+16: as Python writes numbers, which always shows that it is no integer.
void append_number(std::string& to, double value) {
  constexpr int kLargestPlain = 15, kSmallestPlain = -4;  // powers of ten
  if (!std::isfinite(value)) {
    to += "null";
    return;
  }
  if (value == 0) {
    to += std::signbit(value) ? "-0.0" : "0.0";
    return;
  }
  NumberText out;
  if (std::signbit(value)) out += "-";
  const ShortestDecimal shortest = shortest_decimal(std::fabs(value));
  const std::string_view digits = shortest.digits();
  const int point = shortest.point, count = static_cast<int>(digits.size());
  const auto append_zeros = [&](int zeros) {
    while (zeros-- > 0) out += "0";
  };
  const auto append_parted = [&](int whole) {  // "1.25" with one digit before the point
    const auto cut = static_cast<std::size_t>(whole);
    ((out += digits.substr(0, cut)) += ".") += digits.substr(cut);
  };
  if (point > kLargestPlain || point <= kSmallestPlain) {
    if (count > 1) {
      append_parted(1);
    } else {
      out += digits;
    }
    const int exponent = std::abs(point - 1);
    out += point < 1 ? "e-" : "e+";
    if (exponent < 10) out += "0";
    out += std::to_string(exponent);
  } else if (point <= 0) {
    out += "0.";
    append_zeros(-point);
    out += digits;
  } else if (point >= count) {
    out += digits;
    append_zeros(point - count);
    out += ".0";
  } else {
    append_parted(point);
  }
  to += out;
}

}  // namespace

JsonValue JsonValue::count(double number) {
  constexpr double kExact = 9007199254740992;  // 2^53
  JsonValue value(number);
  if (number >= 0 && number < kExact && number == std::floor(number)) value.kind_ = Kind::whole;
  return value;
}

void append(std::string& out, const JsonValue& value) {
  switch (value.kind_) {
    case JsonValue::Kind::null:
      out += "null";
      return;
    case JsonValue::Kind::finished:
      out += value.text_;
      return;
    case JsonValue::Kind::whole:
      out += std::to_string(static_cast<long long>(value.number_));
      return;
    case JsonValue::Kind::number:
      append_number(out, value.number_);
      return;
    case JsonValue::Kind::text:
      append_text(out, value.text_);
      return;
  }
}

JsonText object(std::initializer_list<JsonMember> members) {
  JsonText out;
  out.text.reserve(kUsualMember * members.size());
  out.text = '{';
  for (const JsonMember& member : members) {
    const std::string_view key = member.key;
    const std::size_t begin = out.text.size();
    const bool first = begin == 1;
    out.text.append(key.size() + (first ? 3 : 4), '"');
    char* at = &out.text[begin];
    if (!first) *at++ = ',';
    key.copy(at + 1, key.size());
    at[key.size() + 2] = ':';
    append(out.text, member.value);
  }
  out.text += '}';
  return out;
}

std::string indented_json(std::string_view json) {
  constexpr std::size_t kIndent = 2;
  std::string out;
  std::size_t depth = 0;
  bool quoted = false;
  const auto new_line = [&] { out.append(1, '\n').append(kIndent * depth, ' '); };
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    const bool opens = c == '{' || c == '[', closes = c == '}' || c == ']';
    if (quoted) {
      out += c;
      if (c == '\\' && i + 1 < json.size()) out += json[++i];
      quoted = c != '"';
    } else if (opens && i + 1 < json.size() && (json[i + 1] == '}' || json[i + 1] == ']')) {
      (out += c) += json[++i];
    } else if (opens || c == ',') {
      out += c;
      if (opens) ++depth;
      new_line();
    } else if (closes && depth > 0) {
      --depth;
      new_line();
      out += c;
    } else {
      out += c;
      if (c == ':') out += ' ';
      quoted = c == '"';
    }
  }
  return out;
}

}  // namespace trainprint
