// The one place that knows which JSON library is used.
#pragma once
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>

#include "trainprint/result.hpp"

namespace trainprint {

/// Keeps keys in the order of the schema.
using Json = nlohmann::ordered_json;

/// Parses without exceptions. A number beyond double names the field it stands in.
Result<Json> parse_json(std::string_view text);

inline void append_to(Json::object_t&) {}
template <class Value, class... Rest>
void append_to(Json::object_t& out, const char* key, Value&& value, Rest&&... rest) {
  using Entries = Json::object_t::Container;  // as the map's own emplace looks for each key first
  static_cast<Entries&>(out).emplace_back(key, std::forward<Value>(value));
  append_to(out, std::forward<Rest>(rest)...);
}

/// An object from keys and values by turns; no key may come twice. The library's own braces build
/// a list for every entry first, which took most of the time of an estimate.
template <class... KeysAndValues>
Json object_of(KeysAndValues&&... keys_and_values) {
  Json out = Json::object();
  auto& entries = out.get_ref<Json::object_t&>();
  entries.reserve(sizeof...(KeysAndValues) / 2);
  append_to(entries, std::forward<KeysAndValues>(keys_and_values)...);
  return out;
}

/// Text for the outside: bytes that are not UTF-8 become U+FFFD.
std::string dump_json(const Json& json, int indent);

}  // namespace trainprint
