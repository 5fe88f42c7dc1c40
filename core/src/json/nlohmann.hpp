// The one place that knows which JSON library is used.
#pragma once
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "json/writer.hpp"
#include "trainprint/result.hpp"

namespace trainprint {

using Json = nlohmann::json;

/// Parses without exceptions. A key given twice, a number beyond double and what is nested too
/// deeply are errors that name the field.
Result<Json> parse_json(std::string_view text);

/// The way back.
JsonText json_text(const Json& json);

}  // namespace trainprint
