// In place of three parts of the library in the module that is loaded first, a third of its bytes:
// the linker finds these before it looks into the archive.
#include "documents/model.hpp"
#include "notices/words.hpp"
#include "plausibility/guard.hpp"

namespace trainprint {

Result<ModelShape> model_shape(const Json&) {
  return Error{
      ErrorCode::unsupported, "", "This module reads no config.json; trainprint-files does.", {}};
}

std::vector<Finding> check_plausibility(const TrainingRun&, const Accelerator*,
                                        std::optional<double>, const Place*) {
  return {};
}

std::string_view file_notice_word(std::size_t) { return {}; }

}  // namespace trainprint
