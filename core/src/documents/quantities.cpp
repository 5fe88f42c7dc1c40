#include "documents/reading.hpp"
#include "json/writer.hpp"
#include "trainprint/json.hpp"
#include "trainprint/run_document.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

JsonText to_json(std::string_view text, const FoundQuantity& q) {
  return object(
      {{"kind", name(q.kind)},
       {"value", q.value},
       {"upper", q.upper},
       {"unit", unit(q.kind)},
       {"display", humane(q)},
       {"accelerator", q.accelerator},
       {"accelerator_count", q.accelerator_count},
       {"device_hours", q.device_hours()},
       {"text", text.substr(q.begin, q.end - q.begin)},
       {"begin", q.begin},
       {"end", q.end},
       {"notices", array(q.notices,
                         [](const Notice& n) {
                           return object({{"code", name(n.code)}, {"message", n.message}});
                         })},
       {"question", q.needs_answer() ? JsonValue(q.question) : JsonValue()}});
}

}  // namespace

std::string quantities_to_json(std::string_view text, const std::vector<FoundQuantity>& found,
                               const RunReading& run) {
  const JsonText list =
      array(found, [&](const FoundQuantity& quantity) { return to_json(text, quantity); });
  return object({{"schema_version", 1},
                 {"quantities", list},
                 {"run", JsonText{run_document(run)}},
                 {"questions", to_json(run.questions)}})
      .text;
}

}  // namespace trainprint
