// What somebody's file says, as a JSON document.
#pragma once
#include "json/writer.hpp"
#include "trainprint/reading.hpp"

namespace trainprint {

/// {"name", "values", "questions", "notices"}; offsets count bytes.
JsonText to_json(const RunReading& run);
JsonText to_json(const std::vector<ReadQuestion>& questions);

}  // namespace trainprint
