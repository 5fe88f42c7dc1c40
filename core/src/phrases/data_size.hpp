// Sizes of data: "2 GB", "700 MiB of text".
#pragma once
#include <optional>
#include <string_view>

namespace trainprint::phrases {

/// Bytes in one of the unit ("GB", "MiB", "gigabytes", in any case); 0 for what is no such unit.
double bytes_in(std::string_view unit);

/// Bytes of a number with a unit, and perhaps what it is of; nothing where it is no such text.
std::optional<double> data_size(std::string_view text);

}  // namespace trainprint::phrases
