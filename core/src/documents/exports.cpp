// What can be taken away from a report, as JSON (export.schema.json).
#include "documents/answer.hpp"
#include "trainprint/export.hpp"
#include "trainprint/json.hpp"

namespace trainprint {

std::string export_json(std::string_view run) {
  const auto parsed = run_from_json(run);
  return answer(and_then(parsed, estimate), [&](const EstimateReport& report) {
    const JsonText all = array(exports(), [&](const Export& one) {
      return object({{"id", one.id},
                     {"title", one.title},
                     {"file", one.file},
                     {"media_type", one.media_type},
                     {"text", written(one, *parsed, report)}});
    });
    return accepted({{"exports", all}});
  });
}

}  // namespace trainprint
