// Any bytes as a model card: places that lie in it, values that their fields take, and a linter
// that survives its judge.
#include <cstdint>
#include <cstdlib>

#include "trainprint/card_text.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

using namespace trainprint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view readme(reinterpret_cast<const char*>(data), size);
  const auto lies_in = [&](ByteRange range) {
    return range.begin <= range.end && range.end <= size;
  };
  const FileReading reading = read_card_text(readme);
  if (reading.label.empty() || (reading.runs.empty() && reading.notices.empty())) std::abort();
  for (const RunReading& run : reading.runs) {
    if (run.values.empty() && run.questions.empty()) std::abort();
    for (const ReadValue& value : run.values) {
      if (value.field.empty() || value.value.empty() || !lies_in(value.range)) std::abort();
      for (const ReadValue& other : run.values) {
        if (&other != &value && other.field == value.field) std::abort();
      }
    }
    for (const ReadQuestion& question : run.questions) {
      if (question.field.empty() || question.question.empty() || !lies_in(question.range))
        std::abort();
    }
  }
  const std::string fixed = fix_card(readme, judge_by_card);
  read_card(fixed, judge_by_card);
  return 0;
}
