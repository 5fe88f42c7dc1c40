#include "catalogue/find_place.hpp"

#include <utility>

#include "catalogue/place_called.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

Result<PlaceMatch> find_place(std::string_view text, const FieldPath& field) {
  if (auto called = place_called(text, field)) return std::move(*called);
  return read_place(text, field);
}

}  // namespace trainprint
