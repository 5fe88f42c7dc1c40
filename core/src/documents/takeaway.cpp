#include "documents/takeaway.hpp"

#include "trainprint/text.hpp"

namespace trainprint {

JsonText takeaway_json(const Takeaway& one) {
  return object({{"id", one.id},
                 {"title", one.title},
                 {"file", one.file},
                 {"media_type", one.media_type},
                 {"text", one.text}});
}

JsonText interval_json(const Interval& interval) {
  return object({{"p05_gco2e", interval.p05.as_grams()},
                 {"p50_gco2e", interval.p50.as_grams()},
                 {"p95_gco2e", interval.p95.as_grams()},
                 {"display", humane_range(interval.p05, interval.p95)},
                 {"basis", interval.basis}});
}

}  // namespace trainprint
