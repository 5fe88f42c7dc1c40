#include "json/tree.hpp"

#include <iterator>

namespace trainprint {

const Json* Json::find(std::string_view name) const {
  for (const Json& member : members) {
    if (member.key == name) return &member;
  }
  return nullptr;
}

Json& Json::member(std::string_view name) {
  for (Json& member : members) {
    if (member.key == name) return member;
  }
  return members.emplace_back(Json{Kind::null, std::string(name), 0, {}, {}});
}

JsonText json_text(const Json& json) {
  if (json.is_array()) return array(json.members, json_text);
  JsonText out;
  if (json.is_object()) {
    for (const Json& member : json.members) {
      out.text += out.text.empty() ? '{' : ',';
      append(out.text, member.key);
      out.text += ':';
      out.text += json_text(member).text;
    }
    out.text += out.text.empty() ? "{}" : "}";
    return out;
  }
  append(out.text, json.is_string()    ? JsonValue(json.text)
                   : json.is_number()  ? JsonValue(json.number)
                   : json.is_boolean() ? JsonValue(json.number != 0)
                                       : JsonValue());
  return out;
}

void JsonTree::scalar(JsonPath path, const JsonScalar& scalar) {
  constexpr Json::Kind kKinds[] = {Json::Kind::null, Json::Kind::boolean, Json::Kind::number,
                                   Json::Kind::string};  // in the order of JsonScalar::Kind
  static_assert(std::size(kKinds) == static_cast<std::size_t>(JsonScalar::Kind::string) + 1);
  add({kKinds[static_cast<std::size_t>(scalar.kind)],
       path.empty() ? std::string() : path.back(),
       scalar.number,
       std::string(scalar.text),
       {}},
      path);
}

void JsonTree::open(JsonPath path, Json::Kind kind) {
  Level& level = levels_.emplace_back();
  level.node.kind = kind;
  if (!path.empty()) level.node.key = path.back();
}

void JsonTree::close(JsonPath path) {
  Level level = std::move(levels_.back());
  levels_.pop_back();
  for (auto& [_, member] : level.members) level.node.members.push_back(std::move(member));
  add(std::move(level.node), path);
}

void JsonTree::add(Json node, JsonPath path) {
  if (levels_.empty()) {
    root = std::move(node);
    return;
  }
  Level& level = levels_.back();
  if (level.node.is_array()) {
    level.node.members.push_back(std::move(node));
    return;
  }
  const std::string& key = path.back();
  if (!level.members.emplace(key, std::move(node)).second && !error) {
    error = Error{ErrorCode::contradiction,
                  FieldPath::unchecked(field_of(path)),
                  "\"" + field_of(path.last(1)) + "\" is given twice. Keep one of the two.",
                  {}};
  }
}

Result<Json> parse_json(std::string_view text, NotANumber nan) {
  JsonTree tree;
  auto error = walk_json(text, tree, nan);
  if (tree.error) error = std::move(tree.error);
  if (error) return std::move(*error);
  return std::move(tree.root);
}

}  // namespace trainprint
