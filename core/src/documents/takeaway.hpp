// Something to take away, and an interval, as more than one document has them.
#pragma once
#include <string>
#include <string_view>

#include "documents/report.hpp"

namespace trainprint {

struct Takeaway {
  std::string_view id, title, file, media_type;
  std::string text;
};

JsonText takeaway_json(const Takeaway& one);

/// {"p05_gco2e", "p50_gco2e", "p95_gco2e", "display", "basis"}
JsonText interval_json(const Interval& interval);

}  // namespace trainprint
