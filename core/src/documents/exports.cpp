// What can be taken away from a report, as JSON (export.schema.json).
#include <vector>

#include "documents/report.hpp"
#include "trainprint/export.hpp"
#include "trainprint/json.hpp"

namespace trainprint {
namespace {

// `run` is absent where only the report is known; what needs it is left out then.
JsonText list(const TrainingRun* run, const EstimateReport& report) {
  std::vector<const Export*> chosen;
  for (const Export& one : exports()) {
    if (run != nullptr || one.of_report != nullptr) chosen.push_back(&one);
  }
  return array(chosen, [&](const Export* one) {
    return object(
        {{"id", one->id},
         {"title", one->title},
         {"file", one->file},
         {"media_type", one->media_type},
         {"text", run != nullptr ? written(*one, *run, report) : one->of_report(report)}});
  });
}

}  // namespace

std::string exports_json(const EstimateReport& report) { return list(nullptr, report).text; }

std::string export_json(std::string_view run) {
  const auto parsed = run_from_json(run);
  const auto report = parsed ? estimate(*parsed) : Result<EstimateReport>(parsed.errors());
  if (!report) return object({{"ok", false}, {"errors", to_json(report.errors())}}).text;
  return object({{"ok", true}, {"exports", list(&*parsed, *report)}}).text;
}

}  // namespace trainprint
