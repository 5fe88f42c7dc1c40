// Published figures on making hardware and on water.
#pragma once
#include <string_view>

namespace trainprint::tables {

struct EmbodiedRow {
  std::string_view accelerator;  ///< Its id.
  double kilograms;
  bool with_machine;  ///< The part's share of its machine is counted, too.
  std::string_view covers, source;
  int year;
};

struct WaterRow {
  std::string_view place;  ///< Id of a place or of a cloud provider.
  double litres_per_kwh;
  int year;  ///< 0 where it is not said.
  std::string_view source;
};

}  // namespace trainprint::tables
