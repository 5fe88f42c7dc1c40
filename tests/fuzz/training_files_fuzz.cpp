// Any bytes as a JSON file that a training leaves behind, read beside itself.
#include "checks.hpp"
#include "trainprint/training_files.hpp"

using namespace trainprint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json = fuzz::text_of(data, size);
  if (!fuzz::is_text(json)) return 0;  // refused before it comes here
  const auto kind = recognise_training_file(json);
  const auto alone = read_training_file(json);
  fuzz::require_reading(alone, size);
  if (!kind || *kind == TrainingFile::none) fuzz::require(!alone.ok());
  ModelContext context;
  add_context(json, context);
  fuzz::require_reading(read_training_file(json, context), size);
  return 0;
}
