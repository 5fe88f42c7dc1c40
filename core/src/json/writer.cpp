#include "json/writer.hpp"

#include <cmath>

#include "json/nlohmann.hpp"
#include "text/utf8.hpp"
#include "trainprint/json.hpp"

namespace trainprint {
namespace {

bool is_plain(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < ' ' || c == '"' || c == '\\') return false;
  }
  return first_bad_byte(text) == text.size();
}

// Most text needs no escapes; the library knows the others.
void append_text(std::string& out, std::string_view text) {
  if (is_plain(text)) {
    ((out += '"') += text) += '"';
  } else {
    out += dump_json(text);
  }
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

std::string indented_json(std::string_view json) {
  constexpr int kIndent = 2;
  return nlohmann::ordered_json::parse(json, nullptr, false).dump(kIndent);
}

}  // namespace trainprint
