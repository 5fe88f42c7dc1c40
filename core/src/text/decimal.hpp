// A written number before it becomes a double: digits and a power of ten.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace trainprint {

/// Significant digits and the power of ten they are multiplied with. Kept apart from the decimal
/// point, so that strtod, which obeys the locale, never sees one, and so that a unit's power of ten
/// costs no rounding.
struct Decimal {
  std::string digits;
  long exponent = 0;
};

/// Which characters may stand between groups of three digits.
enum class Grouping {
  any,
  no_plain_space,  ///< In running text, where "4 100" may be two numbers.
};

/// Reads the unsigned number that `text` starts with, "184,320", "5×10^21", "10²²", "1e-4", and
/// returns its length in bytes; 0 if none. A scale (k, M, %) is left unread.
std::size_t scan_decimal(std::string_view text, Decimal& out, Grouping grouping = Grouping::any);

/// Rounded correctly, once; nothing when `decimal` x 10^`shift` is beyond double.
std::optional<double> to_double(const Decimal& decimal, long shift = 0);

/// The power of ten of a scale word: "k" 3, "billion" 9, "Mio" 6, "T" 12.
std::optional<long> scale_exponent(std::string_view word);
/// The least that a scale means on which languages differ: of "mil" 3. Nothing for other words.
std::optional<long> unclear_scale_exponent(std::string_view word);

}  // namespace trainprint
