// Lines of a text with any mixture of \n, \r\n and \r.
#pragma once
#include <cstddef>
#include <string_view>

#include "trainprint/front_matter.hpp"

namespace trainprint {

/// Where the line after the one holding `i` begins, or the text's end.
std::size_t after_line(std::string_view text, std::size_t i);
/// Where the line holding `i` begins.
std::size_t line_start(std::string_view text, std::size_t i);

}  // namespace trainprint
