// Any bytes as a file of weights, and as what stands behind the first bytes of one.
#include <string>

#include "checks.hpp"
#include "weights/weights.hpp"

using namespace trainprint;

namespace {

std::string little_endian_bytes(std::uint64_t number, int size) {
  std::string out;
  for (int i = 0; i < size; ++i) out += static_cast<char>(number >> (8 * i) & 0xFF);
  return out;
}

void read(std::string_view bytes) {
  if (!weights::header_size(bytes)) return;
  for (const std::string_view name : {"model.safetensors", "model-00001-of-00002.gguf"})
    fuzz::require_reading(weights::read_weights(name, bytes), bytes.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = fuzz::text_of(data, size);
  read(bytes);
  read(little_endian_bytes(size, 8) + std::string(bytes));
  for (const unsigned version : {1u, 3u})
    read("GGUF" + little_endian_bytes(version, 4) + std::string(bytes));
  return 0;
}
