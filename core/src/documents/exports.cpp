// What can be taken away from a report, as JSON (export.schema.json).
#include "documents/answer.hpp"
#include "trainprint/export.hpp"
#include "trainprint/json.hpp"

namespace trainprint {
namespace {

JsonText exports_of(const TrainingRun& run, const EstimateReport& report) {
  const JsonText all = array(exports(), [&](const Export& one) {
    return object({{"id", one.id},
                   {"title", one.title},
                   {"file", one.file},
                   {"media_type", one.media_type},
                   {"text", written(one, run, report)}});
  });
  return accepted({{"exports", all}});
}

}  // namespace

std::string exports_to_json(const TrainingRun& run, const EstimateReport& report) {
  return exports_of(run, report).text;
}

std::string export_json(std::string_view run) {
  const auto parsed = run_from_json(run);
  return answer(and_then(parsed, estimate),
                [&](const EstimateReport& report) { return exports_of(*parsed, report); });
}

}  // namespace trainprint
