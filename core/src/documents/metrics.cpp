// What a model's card says of its quality, as far as more of it is better and models can be
// compared by it.
#include <algorithm>
#include <map>
#include <optional>

#include "documents/hub_metrics.generated.hpp"
#include "json/tree.hpp"
#include "trainprint/json.hpp"

namespace trainprint {
namespace {

/// As models write it: "Exact-Match" is "exact_match".
std::string_view label_of(const Json* type) {
  if (type == nullptr || !type->is_string()) return {};
  std::string written = type->text;
  for (char& c : written) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '-') c = '_';
  }
  for (const auto& [known, label] : hub_tables::kMetrics) {
    if (known == written) return label;
  }
  return {};
}

/// Shares of 1 and points of 100 both occur: a value of up to 1 is taken for a share.
std::optional<double> points_of(const Json* value) {
  constexpr double kPoints = 100;
  if (value == nullptr || !value->is_number()) return std::nullopt;
  if (!(value->number > 0 && value->number <= kPoints)) return std::nullopt;
  return value->number <= 1 ? kPoints * value->number : value->number;
}

std::string_view data_of(const Json* dataset) {
  if (dataset == nullptr) return {};
  for (const char* key : {"type", "name"}) {
    const Json* said = dataset->find(key);
    if (said != nullptr && said->is_string() && !said->text.empty()) return said->text;
  }
  return {};
}

std::vector<Json> listed(const Json& in, std::string_view key) {
  const Json* list = in.find(key);
  return list != nullptr && list->is_array() ? list->members : std::vector<Json>();
}

}  // namespace

std::string metrics_json(std::string_view model_index) {
  // Of several values for one thing none is taken: they are of other settings.
  std::map<std::string, std::optional<double>> found;
  const auto index = parse_json(model_index);
  const std::vector<Json> models =
      index && index->is_array() ? index->members : std::vector<Json>();
  for (const Json& model : models) {
    for (const Json& result : listed(model, "results")) {
      const std::string_view on = data_of(result.find("dataset"));
      for (const Json& metric : listed(result, "metrics")) {
        const std::string_view label = label_of(metric.find("type"));
        const auto points = points_of(metric.find("value"));
        if (label.empty() || on.empty() || !points) continue;
        const auto [known, is_new] =
            found.emplace(std::string(label) + ", " + std::string(on), points);
        if (!is_new && known->second != points) known->second.reset();
      }
    }
  }
  JsonMembers out;
  for (const auto& [name, points] : found) out.put_if(name, points);
  return out.text().text;
}

}  // namespace trainprint
