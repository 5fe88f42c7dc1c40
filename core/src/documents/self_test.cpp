#include "trainprint/self_test.hpp"

#include "json/writer.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/text.hpp"

namespace trainprint {

std::string in_unit_of(const Anchor& anchor, double figure) {
  return readable(figure, 5) + " " + std::string(anchor.unit);
}

std::string self_test_json() {
  const TableDates dates = table_dates();
  const JsonText tables = object({{"version", dates.version},
                                  {"accelerators", dates.accelerators},
                                  {"places", dates.places},
                                  {"oldest_grid_year", dates.oldest_grid},
                                  {"newest_grid_year", dates.newest_grid}});
  const JsonText results = array(self_test(), [](const AnchorResult& result) {
    const Anchor& anchor = *result.anchor;
    return object({{"title", anchor.title},
                   {"source", anchor.source},
                   {"unit", anchor.unit},
                   {"published", anchor.published},
                   {"published_display", in_unit_of(anchor, anchor.published)},
                   {"tolerance", anchor.tolerance},
                   {"computed", result.computed},
                   {"computed_display", in_unit_of(anchor, result.computed)},
                   {"passed", result.passed}});
  });
  return object({{"schema_version", 1},
                 {"version", version()},
                 {"tables", tables},
                 {"estimate_budget_ms", kEstimateBudgetMilliseconds},
                 {"anchors", results}})
      .text;
}

}  // namespace trainprint
