#include "export/svg.hpp"

#include <cstdint>

#include "text/utf8.hpp"

namespace trainprint {
namespace {

int character_width(std::uint32_t c) {
  const bool ascii = c < 0x80;
  const auto is_one_of = [&](std::string_view set) {
    return ascii && set.find(static_cast<char>(c)) != std::string_view::npos;
  };
  return is_one_of(" .,:;'|!ijl()[]") ? 4 : is_one_of("mwMWOQ%@") ? 10 : ascii ? 7 : 11;
}

}  // namespace

int text_width(std::string_view text) {
  int width = 0;
  for (std::size_t i = 0; i < text.size();) width += character_width(next_character(text, i));
  return width;
}

std::string cut_to_width(std::string_view text, int width) {
  if (text_width(text) <= width) return std::string(text);
  constexpr int kEllipsisWidth = 11;
  int used = kEllipsisWidth;
  std::size_t end = 0;
  for (std::size_t i = 0; i < text.size(); end = i) {
    used += character_width(next_character(text, i));
    if (used > width) break;
  }
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace trainprint
