#include "catalogue/find_place.hpp"

#include <utility>

#include "catalogue/name_memo.hpp"
#include "catalogue/place_called.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

namespace {

Result<PlaceMatch> look_up(std::string_view text, const FieldPath& field) {
  if (auto called = place_called(text, field)) return std::move(*called);
  return read_place(text, field);
}

}  // namespace

Result<PlaceMatch> find_place(std::string_view text, const FieldPath& field) {
  NameMemo* const memo = field == FieldPath("region") ? NameMemo::in_use() : nullptr;
  if (memo == nullptr) return look_up(text, field);
  return *memo->places.of(text, [&] { return std::optional(look_up(text, field)); });
}

}  // namespace trainprint
