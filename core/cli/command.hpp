// The subcommands of `trainprint`, one file each.
#pragma once
#include <string>
#include <string_view>

#include "arguments.hpp"
#include "io.hpp"

namespace trainprint::cli {

extern const Command kEstimate, kParse, kValidate, kCard, kLint, kFlops, kParameters, kAccelerators,
    kPlaces, kImport, kExport, kCompare, kProject;

}  // namespace trainprint::cli
