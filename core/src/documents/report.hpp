// Reports and errors as JSON documents.
#pragma once
#include "card/sources.hpp"
#include "json/writer.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

JsonText to_json(const EstimateReport& report);
JsonText to_json(const std::vector<Error>& errors);
JsonText to_json(const std::vector<Notice>& notices);
JsonText to_json(const std::vector<TraceLine>& lines);
JsonText to_json(const Few<DataSource>& sources);

}  // namespace trainprint
