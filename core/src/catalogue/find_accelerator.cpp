#include "catalogue/find_accelerator.hpp"

#include <utility>

#include "catalogue/accelerator_called.hpp"
#include "catalogue/name_memo.hpp"

namespace trainprint {

namespace {

Result<AcceleratorMatch> look_up(std::string_view text, const FieldPath& field) {
  if (auto called = accelerator_called(text, field)) return std::move(*called);
  return read_accelerator(text, field);
}

}  // namespace

Result<AcceleratorMatch> find_accelerator(std::string_view text, const FieldPath& field) {
  NameMemo* const memo = field == FieldPath("accelerator") ? NameMemo::in_use() : nullptr;
  if (memo == nullptr) return look_up(text, field);
  return *memo->accelerators.of(text, [&] { return std::optional(look_up(text, field)); });
}

}  // namespace trainprint
