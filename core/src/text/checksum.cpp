#include "text/checksum.hpp"

#include <array>

namespace trainprint {
namespace {

constexpr std::array<std::uint32_t, 256> kCrcOfByte = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
    std::uint32_t crc = byte;
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0u);
    table[byte] = crc;
  }
  return table;
}();

}  // namespace

std::uint32_t checksum_of(std::string_view bytes, std::uint32_t before) {
  std::uint32_t crc = before ^ 0xFFFFFFFFu;
  for (const char byte : bytes)
    crc = crc >> 8 ^ kCrcOfByte[(crc ^ static_cast<unsigned char>(byte)) & 0xFFu];
  return crc ^ 0xFFFFFFFFu;
}

}  // namespace trainprint
