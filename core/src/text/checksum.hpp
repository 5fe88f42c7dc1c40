// CRC-32, by which ZIP and W&B's files tell damaged bytes.
#pragma once
#include <cstdint>
#include <string_view>

namespace trainprint {

/// The CRC-32 of what `before` is the checksum of, and `bytes` behind it.
std::uint32_t checksum_of(std::string_view bytes, std::uint32_t before = 0);

}  // namespace trainprint
