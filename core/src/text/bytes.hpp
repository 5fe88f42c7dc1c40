// Numbers in binary files.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace trainprint {

/// The number that the first `size` bytes are, at most eight, the lowest byte first.
inline std::uint64_t little_endian(std::string_view bytes, std::size_t size) {
  std::uint64_t out = 0;
  for (std::size_t i = size; i-- > 0;) out = out << 8 | static_cast<unsigned char>(bytes[i]);
  return out;
}

}  // namespace trainprint
