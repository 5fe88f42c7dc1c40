#include "phrases/data_size.hpp"

#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::phrases {

double bytes_in(std::string_view unit) {
  constexpr struct {
    std::string_view words, binary;
    double thousands, ones;
  } kUnits[] = {
      {"b byte bytes", "", 1, 1},
      {"kb kilobyte kilobytes", "kib", 1e3, 1024},
      {"mb megabyte megabytes", "mib", 1e6, 1048576},
      {"gb gigabyte gigabytes", "gib", 1e9, 1073741824},
      {"tb terabyte terabytes", "tib", 1e12, 1099511627776},
  };
  for (const auto& known : kUnits) {
    if (one_of(unit, known.words)) return known.thousands;
    if (one_of(unit, known.binary)) return known.ones;
  }
  return 0;
}

std::optional<double> data_size(std::string_view text) {
  text = trimmed(text);
  // "of text", "of JSONL": whatever it is of
  if (const std::size_t of = text.find(" of "); of != std::string_view::npos)
    text = trimmed(text.substr(0, of));
  std::size_t begin = text.size();
  while (begin > 0 && is_letter(text[begin - 1])) --begin;
  const double each = bytes_in(text.substr(begin));
  if (each == 0) return std::nullopt;
  const auto number = parse_number(trimmed(text.substr(0, begin)));
  if (!number) return std::nullopt;
  return *number * each;
}

}  // namespace trainprint::phrases
