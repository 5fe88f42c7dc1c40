// Reports and errors as JSON documents.
#pragma once
#include "json/writer.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

JsonText to_json(const EstimateReport& report);
JsonText to_json(const std::vector<Error>& errors);
JsonText to_json(const std::vector<Notice>& notices);
JsonText to_json(const std::vector<TraceLine>& lines);

}  // namespace trainprint
