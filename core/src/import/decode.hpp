// Bytes of a file as text.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "trainprint/result.hpp"

namespace trainprint::import {

struct Decoded {
  std::string_view text;  ///< Of the bytes, or of `owned`.
  std::string owned;      ///< Where the file was no UTF-8.
  bool converted = false;
};

/// Fails with insufficient_input for an empty file and with not_text, saying what it is instead.
/// `out` has to stay where it is.
std::optional<Error> decode(std::string_view bytes, Decoded& out);

}  // namespace trainprint::import
