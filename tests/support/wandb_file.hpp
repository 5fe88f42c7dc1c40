// Files as W&B writes them: records with checksums, in blocks of 32 kB.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/checksum.hpp"

inline std::string wandb_file(const std::vector<std::string>& records) {
  constexpr std::size_t kBlock = 32768, kHeader = 7;
  std::string out(":W&B\xE1\xBE\x00", 7);
  const auto number = [&](std::uint32_t value, int size) {
    for (int i = 0; i < size; ++i, value >>= 8) out += static_cast<char>(value & 0xFF);
  };
  for (const std::string& record : records) {
    std::string_view rest = record;
    bool first = true, last = false;
    while (!last) {
      if (kBlock - out.size() % kBlock < kHeader) out.append(kBlock - out.size() % kBlock, '\0');
      const std::string_view part = rest.substr(0, kBlock - out.size() % kBlock - kHeader);
      rest.remove_prefix(part.size());
      last = rest.empty();
      const char type = first && last ? 1 : first ? 2 : last ? 4 : 3;
      number(trainprint::checksum_of(type + std::string(part)), 4);
      number(static_cast<std::uint32_t>(part.size()), 2);
      out += type;
      out += part;
      first = false;
    }
  }
  return out;
}

/// A text or message as a field of a message of Protocol Buffers; a number as well.
inline std::string protobuf_number(std::uint64_t value) {
  std::string out;
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
  return out + static_cast<char>(value);
}
inline std::string protobuf(std::uint64_t field, std::string_view text) {
  return protobuf_number(field << 3 | 2) + protobuf_number(text.size()) + std::string(text);
}
inline std::string protobuf(std::uint64_t field, std::uint64_t value) {
  return protobuf_number(field << 3) + protobuf_number(value);
}
