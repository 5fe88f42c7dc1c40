// Written by scripts/generate-catalogue from
//   core/data/*.csv
// Edit those and run it again.
// clang-format off
#pragma once
#include "catalogue/tables.hpp"

namespace trainprint::tables {

constexpr std::size_t kAcceleratorNameCount = 1472;
constexpr std::size_t kPlaceNameCount = 3897;

}  // namespace trainprint::tables
