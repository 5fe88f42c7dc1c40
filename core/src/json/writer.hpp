// JSON as it is written: objects and arrays out of values, without a tree in between.
#pragma once
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "trainprint/fields.hpp"

namespace trainprint {

/// A finished piece of JSON.
struct JsonText {
  std::string text;
};

/// A value on its way into JSON; borrows what it is made from until the end of the statement.
class JsonValue {
 public:
  JsonValue() = default;  ///< null
  JsonValue(double number) : kind_(Kind::number), number_(number) {}
  JsonValue(int number) : kind_(Kind::whole), number_(number) {}
  JsonValue(std::size_t number) : kind_(Kind::whole), number_(static_cast<double>(number)) {}
  JsonValue(bool truth) : kind_(Kind::finished), text_(truth ? "true" : "false") {}
  JsonValue(std::string_view text) : kind_(Kind::text), text_(text) {}
  JsonValue(const std::string& text) : kind_(Kind::text), text_(text) {}
  JsonValue(const char* text) : kind_(Kind::text), text_(text) {}
  JsonValue(FieldName field) : JsonValue(std::string_view(field)) {}
  JsonValue(const FieldPath& field) : JsonValue(std::string_view(field)) {}
  JsonValue(const JsonText& json) : kind_(Kind::finished), text_(json.text) {}
  /// Without a decimal point where it is a whole number that double holds exactly: counts as people
  /// write them.
  static JsonValue count(double number);
  template <class T>
  JsonValue(const std::optional<T>& value) {
    if (value) *this = JsonValue(*value);
  }

 private:
  friend void append(std::string& out, const JsonValue& value);
  enum class Kind { null, number, whole, text, finished };
  Kind kind_ = Kind::null;
  double number_ = 0;
  std::string_view text_;
};

struct JsonMember {
  const char* key;
  JsonValue value;
};

/// Numbers as the shortest decimal that reads back, null where they are not finite; bytes that are
/// not UTF-8 become U+FFFD.
void append(std::string& out, const JsonValue& value);

/// What was written here, for reading: one line a member, two spaces a level.
std::string indented_json(std::string_view json);

JsonText object(std::initializer_list<JsonMember> members);

/// An object whose members are put one by one, where some are not known and left out.
class JsonMembers {
 public:
  void put(std::string_view key, const JsonValue& value) {
    members_ += members_.empty() ? '{' : ',';
    append(members_, key);
    members_ += ':';
    append(members_, value);
  }
  /// Only where there is a value, or some text.
  template <class T>
  void put_if(std::string_view key, const std::optional<T>& value) {
    if (value) put(key, *value);
  }
  void put_if(std::string_view key, std::string_view text) {
    if (!text.empty()) put(key, text);
  }
  JsonText text() const { return {members_.empty() ? "{}" : members_ + '}'}; }

 private:
  std::string members_;
};

/// `write` is called with every item and returns what a JsonValue can be made from.
template <class Range, class Write>
JsonText array(const Range& items, Write write) {
  JsonText out{"["};
  for (const auto& item : items) {
    if (out.text.size() > 1) out.text += ',';
    append(out.text, write(item));
  }
  out.text += ']';
  return out;
}

}  // namespace trainprint
