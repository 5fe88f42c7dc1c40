#include "json/writer.hpp"

#include <cmath>

#include "json/nlohmann.hpp"
#include "text/utf8.hpp"

namespace trainprint {
namespace {

void append_text(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    const std::uint32_t c = next_character(text, i);
    if (c == '"' || c == '\\') {
      out += '\\';
    } else if (c < ' ') {
      (((out += "\\u00") += kHex[c >> 4]) += kHex[c & 15]);
      continue;
    }
    append_utf8(out, c);
  }
  out += '"';
}

void append_number(std::string& out, double value) {
  if (!std::isfinite(value)) {
    out += "null";
    return;
  }
  char digits[64];
  out.append(digits, nlohmann::detail::to_chars(digits, digits + sizeof digits, value));
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
  JsonText out{"{"};
  for (const JsonMember& member : members) {
    if (out.text.size() > 1) out.text += ',';
    ((out.text += '"') += member.key) += "\":";
    append(out.text, member.value);
  }
  out.text += '}';
  return out;
}

JsonText json_text(const Json& json) {
  if (json.is_object()) {
    JsonText out{"{"};
    for (const auto& [key, value] : json.items()) {
      if (out.text.size() > 1) out.text += ',';
      append_text(out.text, key);
      out.text += ':';
      out.text += json_text(value).text;
    }
    out.text += '}';
    return out;
  }
  if (json.is_array()) return array(json, json_text);
  JsonText out;
  append(out.text, json.is_string()    ? JsonValue(json.get_ref<const std::string&>())
                   : json.is_number()  ? JsonValue(json.get<double>())
                   : json.is_boolean() ? JsonValue(json.get<bool>())
                                       : JsonValue());
  return out;
}

std::string indented_json(std::string_view json) {
  constexpr int kIndent = 2;
  return nlohmann::ordered_json::parse(json, nullptr, false).dump(kIndent);
}

}  // namespace trainprint
