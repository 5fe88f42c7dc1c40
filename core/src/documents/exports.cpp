// What can be taken away from a report, as JSON (export.schema.json).
#include "documents/answer.hpp"
#include "trainprint/export.hpp"
#include "trainprint/json.hpp"

namespace trainprint {
namespace {

JsonText exports_of(const RunAndReport& about) {
  const JsonText all = array(exports(), [&](const Export& one) {
    return object({{"id", one.id},
                   {"title", one.title},
                   {"file", one.file},
                   {"media_type", one.media_type},
                   {"text", written(one, about)}});
  });
  return accepted({{"exports", all}});
}

}  // namespace

std::string exports_to_json(const RunAndReport& about) { return exports_of(about).text; }

std::string export_json(std::string_view run, std::int64_t written_at) {
  const auto parsed = run_from_json(run);
  return answer(and_then(parsed, estimate), [&](const EstimateReport& report) {
    return exports_of({*parsed, report, written_at});
  });
}

}  // namespace trainprint
