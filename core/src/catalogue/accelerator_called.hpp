// The plain case of finding an accelerator: all of the text is one part's name.
#pragma once
#include <optional>
#include <string_view>

#include "trainprint/catalogue.hpp"

namespace trainprint {

/// The accelerator whose id, name or alias all of `text` is; nothing where words have to be read:
/// counts, machine types, names of several parts. What it finds is what read_accelerator()
/// (find_accelerator.hpp) would find.
std::optional<AcceleratorMatch> accelerator_called(std::string_view text,
                                                   const FieldPath& field = "accelerator");

}  // namespace trainprint
