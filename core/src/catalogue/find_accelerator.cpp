#include "catalogue/find_accelerator.hpp"

#include <utility>

#include "catalogue/accelerator_called.hpp"

namespace trainprint {

Result<AcceleratorMatch> find_accelerator(std::string_view text, const FieldPath& field) {
  if (auto called = accelerator_called(text, field)) return std::move(*called);
  return read_accelerator(text, field);
}

}  // namespace trainprint
