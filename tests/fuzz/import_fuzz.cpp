// Any bytes as a file that somebody drops: an answer whose ranges lie in it, and a document that is
// JSON.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "trainprint/json.hpp"

using namespace trainprint;

namespace {

void check(ByteRange range, std::size_t size) {
  if (range.begin > range.end || range.end > size) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  // Beside itself, so that what it says of a model reaches its own reader.
  const NamedFile files[] = {{"a", bytes}, {"b.csv", bytes}};
  const auto imported = read_files(files);
  for (const ImportedFile& file : imported) {
    if (!file.errors.empty() && !file.reading.runs.empty()) std::abort();
    // A card without figures has notices instead of runs.
    if (file.errors.empty() && file.reading.runs.empty() && file.reading.notices.empty())
      std::abort();
    for (const RunReading& run : file.reading.runs) {
      for (const ReadValue& value : run.values) {
        check(value.range, size);
        if (value.field.empty() || value.value.empty()) std::abort();
      }
      for (const ReadQuestion& question : run.questions) check(question.range, size);
    }
  }
  const RunReading run = merged(imported);
  if (run_document(run).front() != '{') std::abort();
  if (import_json(bytes).front() != '{') std::abort();
  return 0;
}
