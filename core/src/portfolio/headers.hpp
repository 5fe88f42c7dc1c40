// What a column's name says that no list has: a quantity and its unit.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "portfolio/columns.hpp"

namespace trainprint {

/// "Tokens (T)", "gpu_days", "emissions [lb]", "energy / MJ", "emissions_unit": a field of a run
/// and the unit that its numbers are in; or that the column holds the unit of another; or that it
/// looks like a figure which decides the answer and is not understood (ColumnKind::doubtful).
/// kNoField for the field of a unit of whatever stands beside it. None for anything else.
std::optional<ColumnMeaning> read_header(std::string_view name);

/// The name in small letters without blanks and without words such as "total" and "number of".
std::string without_fillers(std::string_view name);

/// What is written behind a bare number of that field's so that it is in `unit`: " billion" for
/// "B"; none where it is no unit of such a number.
std::optional<std::string> unit_suffix(std::size_t field, std::string_view unit);

/// Whether a number in a cell has a unit of its own: "7B", "12 kg".
bool has_own_unit(std::string_view cell);

/// A name that reads as this meaning, which read_header() found: "energy (MJ)".
std::string header_of(const ColumnMeaning& meaning);

/// What to ask of a column that looks like that field.
std::string doubt_about(std::string_view column, std::size_t field);

}  // namespace trainprint
