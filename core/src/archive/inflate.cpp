#include "archive/inflate.hpp"

#include <zlib.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <memory>

namespace trainprint::archive {
namespace {

struct Input {
  std::string_view left;
};
struct Output {
  std::string& to;
  std::size_t left;
};

unsigned next_input(void* from, const unsigned char** bytes) {
  std::string_view& left = static_cast<Input*>(from)->left;
  const std::size_t size =
      std::min(left.size(), static_cast<std::size_t>(std::numeric_limits<int>::max()));
  *bytes = reinterpret_cast<const unsigned char*>(left.data());
  left.remove_prefix(size);
  return static_cast<unsigned>(size);
}

// Anything but 0 ends the inflating.
int take_output(void* to, unsigned char* bytes, unsigned size) {
  Output& output = *static_cast<Output*>(to);
  const std::size_t taken = std::min<std::size_t>(size, output.left);
  output.to.append(reinterpret_cast<const char*>(bytes), taken);
  output.left -= taken;
  return taken == size ? 0 : 1;
}

void* allocate(void*, unsigned count, unsigned size) { return std::calloc(count, size); }
void release(void*, void* memory) { std::free(memory); }

}  // namespace

Ended unpack_deflated(std::string_view deflated, std::size_t limit, std::string& out) {
  constexpr int kWindowBits = 15;
  const auto window = std::make_unique<unsigned char[]>(1u << kWindowBits);
  z_stream stream{};
  stream.zalloc = allocate;
  stream.zfree = release;
  if (inflateBackInit(&stream, kWindowBits, window.get()) != Z_OK) return Ended::damaged;
  Input input{deflated};
  Output output{out, limit};
  const int status = inflateBack(&stream, next_input, &input, take_output, &output);
  inflateBackEnd(&stream);
  if (status == Z_STREAM_END) return Ended::complete;
  // No input is left: the stream was cut. Otherwise it was the output that had no room.
  return status == Z_BUF_ERROR && stream.next_in != nullptr ? Ended::at_limit : Ended::damaged;
}

}  // namespace trainprint::archive
