// The subcommands of `trainprint`, one file each.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "arguments.hpp"
#include "io.hpp"

namespace trainprint::cli {

extern const Command kEstimate, kParse, kValidate, kCard, kLint, kFlops, kParameters, kAccelerators,
    kPlaces, kImport, kExport, kCompare, kProject, kPortfolio, kDoctor, kCompletion, kManual;

/// All of them, as `trainprint --help` lists them.
std::span<const Command* const> commands();

}  // namespace trainprint::cli
