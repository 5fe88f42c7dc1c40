// What somebody's file says, as a JSON document.
#pragma once
#include "json/nlohmann.hpp"
#include "trainprint/reading.hpp"

namespace trainprint {

/// {"kind", "runs": [{"name", "values", "questions", "notices"}], "notices"}; offsets count bytes.
Json to_json(const FileReading& reading);

}  // namespace trainprint
