// The words about hardware, read; find_accelerator() tries a whole name first.
#pragma once
#include <string_view>

#include "trainprint/catalogue.hpp"

namespace trainprint {

/// What find_accelerator() finds, by reading every word: counts, forms, slices, machine types.
Result<AcceleratorMatch> read_accelerator(std::string_view text, const FieldPath& field);

}  // namespace trainprint
