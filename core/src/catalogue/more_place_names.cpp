#include "catalogue/more_place_names.hpp"

#include "catalogue/more_place_names.generated.hpp"

namespace trainprint {

MorePlaceNames more_place_names() {
  return {tables::kCityText, tables::kForeignNames, tables::kAmbiguousPlaces};
}

}  // namespace trainprint
