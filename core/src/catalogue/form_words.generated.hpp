// Written by scripts/generate-catalogue from
//   core/data/form_factors.csv
// Edit those and run it again.
// clang-format off
#pragma once
#include "catalogue/tables.hpp"

namespace trainprint::tables {

constexpr FormWords kFormWords[] = {
    {Form::sxm, "sxm sxm2 sxm3 sxm4 sxm5 dgx hgx", ""},
    {Form::sxm, "hbm3", "h100 h800"},
    {Form::pcie, "pcie pci", ""},
    {Form::nvl, "nvl", ""},
};

}  // namespace trainprint::tables
