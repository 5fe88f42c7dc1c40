// The one place that knows which JSON library is used.
#pragma once
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "trainprint/result.hpp"

namespace trainprint {

/// Keeps keys in the order of the schema.
using Json = nlohmann::ordered_json;

/// Parses without exceptions. A number beyond double names the field it stands in.
Result<Json> parse_json(std::string_view text);

/// Text for the outside: bytes that are not UTF-8 become U+FFFD.
std::string dump_json(const Json& json, int indent);

}  // namespace trainprint
