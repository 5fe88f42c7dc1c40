// A run has accelerators of one kind.
#pragma once
#include <string_view>
#include <vector>

#include "trainprint/result.hpp"

namespace trainprint {

/// Adds an error where `field`, the accelerator's, and the words of another field, empty for none,
/// name parts that are not the same, nor one a short name of the other.
void check_other_part(std::string_view field, std::string_view elsewhere,
                      std::vector<Error>& errors);

}  // namespace trainprint
