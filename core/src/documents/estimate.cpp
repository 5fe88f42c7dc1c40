#include "documents/answer.hpp"
#include "trainprint/json.hpp"

namespace trainprint {

std::string report_to_json(const EstimateReport& report) { return to_json(report).text; }

std::string estimate_json(std::string_view run) {
  return answer(and_then(run_from_json(run), estimate), [](const EstimateReport& report) {
    return accepted({{"report", to_json(report)}});
  });
}

}  // namespace trainprint
