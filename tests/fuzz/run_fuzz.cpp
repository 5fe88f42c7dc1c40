// Any bytes as a run: an answer, never a crash, and never a report with a number that is not
// finite. What can be estimated can be exported in every format.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "trainprint/json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::string_view kAccepted = "{\"ok\":true";
  const std::string_view run(reinterpret_cast<const char*>(data), size);
  const std::string answer = trainprint::estimate_json(run);
  // JSON has no NaN: the writer puts null where a number was not finite.
  const bool accepted = answer.rfind(kAccepted, 0) == 0;
  if (accepted && answer.find("_gco2e\":null") != std::string::npos) std::abort();
  if (accepted && trainprint::export_json(run, 0).rfind(kAccepted, 0) != 0) std::abort();
  return 0;
}
