// Text to numbers and numbers to text, free of locale.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/quantity.hpp"
#include "trainprint/result.hpp"

namespace trainprint {

/// Bytes from `begin` up to, not including, `end`.
struct ByteRange {
  std::size_t begin = 0, end = 0;
};

/// Line and column as an editor counts them, from 1; columns count characters, not bytes.
struct TextPosition {
  std::size_t line = 1, column = 1;
};
TextPosition position_of(std::string_view text, std::size_t offset);
/// Moves `at` from the offset `from`, where it is, to the offset `to`.
void advance(std::string_view text, TextPosition& at, std::size_t from, std::size_t to);

/// Reads one plain number as people write it: "6.74e9", "6.74B", "2T", "184,320", "1 082 990",
/// "24_700_000", "5×10^21", "10²²". Suffixes k, M, B (or G), T in either case and capital P, E, Z
/// scale by powers of a thousand; % by a hundredth. A comma or space groups thousands only where
/// every group has three digits; a single comma with another number of digits after it is a decimal
/// comma. Fails with not_a_number (the message says why) or, for magnitudes beyond double,
/// out_of_range. `field` is copied into the error.
Result<double> parse_number(std::string_view text, const FieldPath& field = {});

/// `value` with `digits` significant digits as a plain decimal, no exponent and no digit groups:
/// 49041234, 2 -> "49000000".
std::string plain_decimal(double value, int digits);

/// `value` with `digits` significant digits for reading: digit groups from 10,000 on, "8.1e22"
/// beyond 1e15.
std::string readable(double value, int digits);

/// A quantity in the unit a person would choose, with `digits` significant digits: "49 t CO2e",
/// "73.73 MWh".
std::string humane(Mass mass, int digits = 2);
std::string humane(Energy energy, int digits = 4);
/// Two masses in one unit: "38 to 63 t CO2e".
std::string humane_range(Mass low, Mass high, int digits = 2);

/// `value` rounded to `digits` significant digits.
double round_significant(double value, int digits);

/// Up to `limit` of `candidates` that a person may have meant by `text`, nearest first; none if
/// nothing is near.
std::vector<std::string> near_matches(std::string_view text,
                                      const std::vector<std::string_view>& candidates,
                                      std::size_t limit = 3);

/// For messages: the text in quotes, its first 60 characters if it is longer.
std::string in_quotes(std::string_view text);

/// Lower case, letters and digits only; letters with diacritics (UTF-8, Latin) lose them: "Côte
/// d’Ivoire" -> "cotedivoire".
std::string fold(std::string_view text);

}  // namespace trainprint
