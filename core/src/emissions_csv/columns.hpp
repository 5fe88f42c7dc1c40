// The columns of CodeCarbon's emissions.csv, of every version.
#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace trainprint::emissions_csv {

/// The columns that a run is read from. Their order is that of the files as far as it matters.
enum Column : std::size_t {
  kTask,
  kTimestamp,
  kProject,
  kRunId,
  kExperimentId,
  kDuration,
  kEmissions,
  kGpuEnergy,
  kEnergy,
  kCountryName,
  kCountryCode,
  kRegion,
  kProvider,
  kCloudRegion,
  kSystem,
  kVersion,
  kCpuModel,
  kGpuCount,
  kGpuModel,
  kRam,
  kMode,
  kPue,
  kColumns
};

/// What a cell of a column can hold.
enum class CellKind {
  time,
  text,
  name,  ///< Text that is no number.
  number,
  whole,
  degrees,  ///< Longitude or latitude: both are there or neither is.
  country_code,
  provider,
  cloud_region,
  system,
  version,
  mode,
  yes_no,
};

struct ColumnRule {
  std::string_view header;
  CellKind kind;
  bool may_be_missing;  ///< Whether CodeCarbon may have had nothing to write there.
  Column column = kColumns;
};

/// The rule for a header's name; nothing for a name that no version wrote.
const ColumnRule* rule_of(std::string_view header);

/// Where each column stands in a header.
struct Layout {
  std::array<std::size_t, kColumns> at;    ///< kNowhere for those that are not there.
  std::vector<const ColumnRule*> columns;  ///< All of them, up to the last with a name.
  bool from_dashboard = false;             ///< "emissions_sum" in the place of "emissions".
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  bool has(Column column) const { return at[column] != kNowhere; }
};

/// Nothing where `header` is not one of CodeCarbon.
std::optional<Layout> layout_of(const std::vector<std::string_view>& header);

/// `cells` of a row that lost some of its empty ones, put back under its columns; false, and no
/// change, when that can be done in ways that differ in what a run is read from. Lost cells become
/// empty.
bool realign(const Layout& layout, std::vector<std::string_view>& cells);

}  // namespace trainprint::emissions_csv
