#include "documents/answer.hpp"
#include "trainprint/json.hpp"

namespace trainprint {

std::string report_to_json(const EstimateReport& report) { return to_json(report).text; }

std::string estimate_json(std::string_view run) {
  return answer(and_then(run_from_json(run), estimate), [](const EstimateReport& report) {
    return accepted({{"report", to_json(report)}});
  });
}

std::string estimate_line_json(std::uint64_t line, const Result<EstimateReport>& report) {
  const JsonValue number = JsonValue::count(static_cast<double>(line));
  if (report) return accepted({{"line", number}, {"report", to_json(*report)}}).text;
  return object({{"ok", false}, {"line", number}, {"errors", to_json(report.errors())}}).text;
}

}  // namespace trainprint
