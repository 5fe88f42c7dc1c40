// A run has accelerators of one kind.
#pragma once
#include <optional>
#include <string_view>

#include "trainprint/result.hpp"

namespace trainprint {

/// The error where `field`, the accelerator's, and the words of another field name parts that are
/// not the same, nor one a short name of the other.
std::optional<Error> other_part(std::string_view field, std::string_view elsewhere);

}  // namespace trainprint
