// The quantities that need no grammar: numbers that stand alone.
#pragma once
#include <optional>
#include <string_view>

#include "trainprint/phrases.hpp"

namespace trainprint::phrases {

/// `value`, in the base unit of `expected`, as what the whole of a text of `size` bytes says.
FoundQuantity bare_quantity(double value, QuantityKind expected, std::size_t size);

/// What to ask of a number without a unit that is too small for the unit that is meant: 0.4 for an
/// intensity is one of kilograms. Empty for others.
std::string_view doubt_of_unit(double value, QuantityKind expected);

/// What to ask of a number with one letter that is no unit of what is expected: "5 M" of energy is
/// 5 MWh or 5 million kWh. Empty for others.
std::string_view doubt_of_letter(std::string_view text, QuantityKind expected);

/// Whether a zero leads the number as it leads a month or a day: "03.2024", "07/11"; not "08,25".
bool looks_like_a_date(std::string_view text);

/// Of a text that is a number and nothing else, "184320", "31.22", or, where things are counted,
/// one with its scale, "6.74B"; as parse_quantity() reads it. Nothing for any other text, for
/// "1.500", which may be a thousand, and for what doubt_of_unit() asks about.
std::optional<FoundQuantity> plain_quantity(std::string_view text, QuantityKind expected);

/// Hours of a duration as ISO 8601 writes it: "PT36H", "P1DT12H", "PT5400S". Months and years have
/// no one length: none of these.
std::optional<double> iso_hours(std::string_view text);

}  // namespace trainprint::phrases
