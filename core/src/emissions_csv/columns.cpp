#include "emissions_csv/columns.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace trainprint::emissions_csv {
namespace {

using K = CellKind;
constexpr ColumnRule kRules[] = {
    {"task_name", K::text, false, kTask},
    {"timestamp", K::time, false, kTimestamp},
    {"project_name", K::text, false, kProject},
    {"run_id", K::text, false, kRunId},
    {"experiment_id", K::text, false, kExperimentId},
    {"duration", K::number, false, kDuration},
    {"emissions", K::number, false, kEmissions},
    {"emissions_sum", K::number, false, kEmissions},
    {"emissions_rate", K::number, false},
    {"cpu_power", K::number, false},
    {"gpu_power", K::number, false},
    {"ram_power", K::number, false},
    {"cpu_energy", K::number, false},
    {"gpu_energy", K::number, false, kGpuEnergy},
    {"ram_energy", K::number, false},
    {"energy_consumed", K::number, false, kEnergy},
    {"water_consumed", K::number, true},
    {"country_name", K::name, false, kCountryName},
    {"country_iso_code", K::country_code, false, kCountryCode},
    {"region", K::name, true, kRegion},
    {"cloud_provider", K::provider, true, kProvider},
    {"cloud_region", K::cloud_region, true, kCloudRegion},
    {"os", K::system, false, kSystem},
    {"python_version", K::version, false},
    {"codecarbon_version", K::version, false, kVersion},
    {"cpu_count", K::whole, true},
    {"cpu_model", K::name, true, kCpuModel},
    {"gpu_count", K::whole, true, kGpuCount},
    {"gpu_model", K::name, true, kGpuModel},
    {"longitude", K::degrees, true},
    {"latitude", K::degrees, true},
    {"ram_total_size", K::number, false, kRam},
    {"tracking_mode", K::mode, false, kMode},
    {"cpu_utilization_percent", K::number, true},
    {"gpu_utilization_percent", K::number, true},
    {"ram_utilization_percent", K::number, true},
    {"ram_used_gb", K::number, true},
    {"on_cloud", K::yes_no, false},
    {"pue", K::number, false, kPue},
    {"wue", K::number, true},
};

}  // namespace

const ColumnRule* rule_of(std::string_view header) {
  for (const ColumnRule& rule : kRules) {
    if (rule.header == header) return &rule;
  }
  return nullptr;
}

std::optional<Layout> layout_of(const std::vector<std::string_view>& header) {
  constexpr std::size_t kMostColumns = 256;
  if (header.size() > kMostColumns) return std::nullopt;
  Layout layout;
  layout.at.fill(Layout::kNowhere);
  std::size_t used = 0;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const std::string_view name = trimmed(header[i]);
    const ColumnRule* rule = rule_of(name);
    layout.columns.push_back(rule);
    if (!name.empty()) used = i + 1;
    if (rule == nullptr || rule->column == kColumns || layout.has(rule->column)) continue;
    layout.at[rule->column] = i;
    if (rule->header == "emissions_sum") layout.from_dashboard = true;
  }
  layout.columns.resize(used);
  if (!layout.has(kEmissions) || !layout.has(kEnergy)) return std::nullopt;
  return layout;
}

}  // namespace trainprint::emissions_csv
