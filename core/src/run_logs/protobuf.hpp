// The wire format of Protocol Buffers (protobuf.dev/programming-guides/encoding): enough to walk
// through a message of somebody's file, nothing copied.
#pragma once
#include <cstdint>
#include <string_view>

namespace trainprint::run_logs {

struct ProtobufField {
  std::uint64_t number = 0;
  std::uint64_t whole = 0;  ///< Of a varint; 0 for other fields.
  std::string_view bytes;   ///< Of a text or a message; empty for other fields.
};

/// The fields of a message, one after the other.
class ProtobufReader {
 public:
  explicit ProtobufReader(std::string_view message) : rest_(message) {}

  /// The next field; false at the end, and where the bytes are no message: then broken().
  bool next(ProtobufField& field) {
    if (rest_.empty() || broken_) return false;
    const std::uint64_t tag = varint();
    field = {tag >> 3, 0, {}};
    enum : std::uint64_t { kVarint = 0, kEightBytes = 1, kBytes = 2, kFourBytes = 5 };
    switch (tag & 7) {
      case kVarint:
        field.whole = varint();
        break;
      case kEightBytes:
        take(8);
        break;
      case kBytes:
        field.bytes = take(varint());
        break;
      case kFourBytes:
        take(4);
        break;
      default:
        broken_ = true;
    }
    broken_ = broken_ || field.number == 0;
    return !broken_;
  }
  bool broken() const { return broken_; }

 private:
  std::string_view take(std::uint64_t size) {
    if (size > rest_.size()) {
      broken_ = true;
      return {};
    }
    const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(size));
    rest_.remove_prefix(taken.size());
    return taken;
  }
  std::uint64_t varint() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      const std::string_view byte = take(1);
      if (byte.empty()) return 0;
      const auto bits = static_cast<unsigned char>(byte[0]);
      value |= static_cast<std::uint64_t>(bits & 0x7Fu) << shift;
      if (bits < 0x80) return value;
    }
    broken_ = true;
    return 0;
  }

  std::string_view rest_;
  bool broken_ = false;
};

}  // namespace trainprint::run_logs
