// Reports and errors as JSON documents.
#pragma once
#include "json/nlohmann.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

Json to_json(const EstimateReport& report);
Json to_json(const std::vector<Error>& errors);
Json to_json(const std::vector<Notice>& notices);
Json to_json(const std::vector<TraceLine>& lines);

}  // namespace trainprint
