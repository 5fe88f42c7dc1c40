// Any bytes as a ZIP archive, and as a file that lies in one: bounded, and read as it is outside.
#include <algorithm>
#include <string>

#include "archive/inflate.hpp"
#include "archive/zip.hpp"
#include "checks.hpp"
#include "text/checksum.hpp"

using namespace trainprint;

namespace {

std::string bytes_of(std::uint64_t number, int size) {
  std::string out;
  for (int i = 0; i < size; ++i, number >>= 8) out += static_cast<char>(number & 0xFF);
  return out;
}

// One file, stored.
std::string archive_of(std::string_view name, std::string_view text) {
  const std::string both = bytes_of(0, 6) + bytes_of(0, 4) + bytes_of(checksum_of(text), 4) +
                           bytes_of(text.size(), 4) + bytes_of(text.size(), 4) +
                           bytes_of(name.size(), 2) + bytes_of(0, 2);
  const std::string file =
      "PK\x03\x04" + bytes_of(20, 2) + both.substr(2) + std::string(name) + std::string(text);
  const std::string entry = "PK\x01\x02" + bytes_of(20, 2) + bytes_of(20, 2) + both.substr(2) +
                            bytes_of(0, 2 + 2 + 2 + 4 + 4) + std::string(name);
  return file + entry + "PK\x05\x06" + bytes_of(0, 4) + bytes_of(1, 2) + bytes_of(1, 2) +
         bytes_of(entry.size(), 4) + bytes_of(file.size(), 4) + bytes_of(0, 2);
}

void require_bounds(const archive::Archive& archive) {
  std::size_t inflated = 0;
  for (const archive::Member& member : archive.members) {
    fuzz::require(member.error ? member.bytes.empty() : !member.name.empty());
    fuzz::require(fuzz::is_text(member.name));
    inflated += member.bytes.size();
  }
  fuzz::require(inflated <= archive::kMostInflated);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = fuzz::text_of(data, size);
  if (archive::is_zip(bytes)) {
    if (const auto archive = archive::read_zip(bytes)) require_bounds(*archive);
    const NamedFile files[] = {{"model.zip", bytes}};
    fuzz::require_files(read_files(files), SIZE_MAX);
    return 0;
  }
  const std::string packed = archive_of("config.json", bytes);
  const NamedFile inside[] = {{"model.zip", packed}};
  const auto read = read_files(inside);
  fuzz::require_files(read, SIZE_MAX);
  const auto alone = read_file("config.json", bytes);
  fuzz::require(!alone ||
                (read.size() == 2 && read[1].errors.empty() && read[1].text == bytes &&
                 read[1].reading.label == alone->label) ||
                bytes.find('\0') != std::string_view::npos);
  return 0;
}
