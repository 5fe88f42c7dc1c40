// Nothing here is compiled into anything: the compiler proves that no name means two things.
#include "catalogue/name_counts.generated.hpp"
#include "catalogue/names.generated.hpp"

namespace trainprint::tables {

static_assert(sorted_and_unique(kAcceleratorNames));
static_assert(sorted_and_unique(kPlaceNames));
static_assert(sizeof kAcceleratorNames / sizeof kAcceleratorNames[0] == kAcceleratorNameCount);
static_assert(sizeof kPlaceNames / sizeof kPlaceNames[0] == kPlaceNameCount);

}  // namespace trainprint::tables
