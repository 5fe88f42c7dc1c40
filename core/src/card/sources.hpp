// The data behind a report whose licences ask that they be named wherever a figure is used.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "trainprint/flops/few.hpp"
#include "trainprint/report.hpp"

namespace trainprint {

struct DataSource {
  std::string_view name;  ///< As the catalogue cites it.
  std::string_view url;
  std::string_view licence;  ///< As in the catalogue's column.
  std::string_view licence_url;
};

/// Those that a citation of the catalogue names.
Few<DataSource> sources_in(std::string_view citation);
/// Those that the figures of these routes came from.
Few<DataSource> sources_of(std::span<const Route> routes);

/// Those that the headlines of these reports came from.
Few<DataSource> sources_of_all(std::span<const EstimateReport* const> reports);

/// " (Electricity Maps, Epoch AI)", to stand behind the data's version: by short names, where there
/// is no room for more; empty if there are none.
std::string sources_in_brackets(const Few<DataSource>& sources);

/// Those of the headline: "Ember (CC BY 4.0), Epoch AI (CC BY 4.0)".
std::string sources_short(const EstimateReport& report);
/// "Ember (https://…), CC BY 4.0 (https://…)", several with semicolons; empty if there are none.
std::string sources_text(const EstimateReport& report);
std::string sources_text(const Few<DataSource>& sources);
/// The same with links.
std::string sources_markdown(const EstimateReport& report);

}  // namespace trainprint
