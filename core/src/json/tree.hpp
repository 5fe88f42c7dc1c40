// A JSON document as a tree: for documents that are small, or whose size their reader bounds.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "json/walk.hpp"
#include "json/writer.hpp"

namespace trainprint {

struct Json {
  enum class Kind { null, boolean, number, string, array, object };
  Kind kind = Kind::null;
  std::string key;    ///< Empty in a list.
  double number = 0;  ///< Also 0 or 1 for a boolean.
  std::string text;
  std::vector<Json> members;  ///< Of an object that was parsed: by key, sorted.

  bool is_null() const { return kind == Kind::null; }
  bool is_boolean() const { return kind == Kind::boolean; }
  bool is_number() const { return kind == Kind::number; }
  bool is_string() const { return kind == Kind::string; }
  bool is_array() const { return kind == Kind::array; }
  bool is_object() const { return kind == Kind::object; }

  /// The member of that key; null where there is none.
  const Json* find(std::string_view name) const;
  /// The member of that key, added at the end where there is none.
  Json& member(std::string_view name);
};

/// Builds the tree of what it is shown.
class JsonTree final : public JsonVisitor {
 public:
  void scalar(JsonPath path, const JsonScalar& scalar) override;
  void open_array(JsonPath path) override { open(path, Json::Kind::array); }
  void open_object(JsonPath path) override { open(path, Json::Kind::object); }
  void close(JsonPath path) override;

  Json root;
  std::optional<Error> error;  ///< A key that is given twice.

 private:
  struct Level {
    Json node;
    std::map<std::string, Json, std::less<>> members;
  };
  void open(JsonPath path, Json::Kind kind);
  void add(Json node, JsonPath path);

  std::vector<Level> levels_;
};

JsonText json_text(const Json& json);

/// A key given twice, a number beyond double and what is nested too deeply are errors that name the
/// field.
Result<Json> parse_json(std::string_view text, NotANumber nan = NotANumber::refused);

}  // namespace trainprint
