// Any bytes as a sentence about a run: words that lie in it, used once.
#include "checks.hpp"
#include "trainprint/sentence.hpp"

using namespace trainprint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  const auto sentence = read_sentence(text);
  if (!sentence) {
    fuzz::require(!sentence.error().message.empty());
    return 0;
  }
  if (fuzz::is_text(text)) fuzz::require_run(sentence->run, size);
  std::size_t last = 0;
  for (const ByteRange& unused : sentence->unused) {
    fuzz::require(unused.begin >= last && unused.begin < unused.end);
    fuzz::require_inside(unused, size);
    last = unused.end;
  }
  return 0;
}
