#include "json/nlohmann.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

Json optional(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

Json to_json(std::string_view text, const FoundQuantity& q) {
  Json notices = Json::array();
  for (const Notice& notice : q.notices) {
    notices.push_back({{"code", notice.code}, {"message", notice.message}});
  }
  return {{"kind", name(q.kind)},
          {"value", q.value},
          {"upper", optional(q.upper)},
          {"unit", unit(q.kind)},
          {"display", humane(q)},
          {"accelerator", q.accelerator},
          {"accelerator_count", optional(q.accelerator_count)},
          {"device_hours", optional(q.device_hours())},
          {"text", text.substr(q.begin, q.end - q.begin)},
          {"begin", q.begin},
          {"end", q.end},
          {"notices", std::move(notices)},
          {"question", q.needs_answer() ? Json(q.question) : Json()}};
}

}  // namespace

std::string quantities_to_json(std::string_view text, const std::vector<FoundQuantity>& found,
                               int indent) {
  Json list = Json::array();
  for (const FoundQuantity& q : found) list.push_back(to_json(text, q));
  return dump_json({{"schema_version", 1}, {"quantities", std::move(list)}}, indent);
}

}  // namespace trainprint
