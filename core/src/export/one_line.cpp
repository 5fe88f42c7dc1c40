#include <cstdint>

#include "export/escape.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace trainprint {
std::string one_line(std::string_view text) {
  std::string out;
  bool blank = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::uint32_t c = next_character(text, i);
    if (c == ' ' || is_control_or_line_break(c)) {
      blank = true;
    } else if (!misleads_reader(c)) {
      if (blank && !out.empty()) out += ' ';
      blank = false;
      append_utf8(out, c);
    }
  }
  return out;
}

}  // namespace trainprint
