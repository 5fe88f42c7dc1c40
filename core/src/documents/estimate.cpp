#include "trainprint/json.hpp"

#include "documents/report.hpp"

namespace trainprint {

std::string report_to_json(const EstimateReport& report) { return to_json(report).text; }

std::string errors_to_json(const std::vector<Error>& errors) { return to_json(errors).text; }

std::string estimate_json(std::string_view run, const Parts& parts) {
  const auto parsed = run_from_json(run, parts.read_model);
  if (!parsed) return object({{"ok", false}, {"errors", to_json(parsed.errors())}}).text;
  const auto report = estimate(*parsed, parts.guard);
  if (!report) return object({{"ok", false}, {"errors", to_json(report.errors())}}).text;
  return object({{"ok", true}, {"report", to_json(*report)}}).text;
}

}  // namespace trainprint
