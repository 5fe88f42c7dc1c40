// What lies beside a run's training, as JSON (beyond_training.schema.json).
#include "trainprint/beyond_training.hpp"

#include "documents/answer.hpp"
#include "trainprint/json.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

constexpr int kSpanDigits = 2;  // none of these is known better

JsonText masses_json(const Span3<Mass>& span) {
  return object({{"least_gco2e", span.least.as_grams()},
                 {"usual_gco2e", span.usual.as_grams()},
                 {"most_gco2e", span.most.as_grams()},
                 {"display", humane(span.usual)},
                 {"range_display", humane_range(span.least, span.most)}});
}

JsonText energies_json(const Span3<Energy>& span) {
  return object({{"least_kwh", span.least.as_kwh()},
                 {"usual_kwh", span.usual.as_kwh()},
                 {"most_kwh", span.most.as_kwh()},
                 {"display", humane(span.usual, kSpanDigits)}});
}

JsonText serving_json(const Serving& one) {
  return object({{"accelerator", one.accelerator},
                 {"is_own", one.is_own},
                 {"energy", energies_json(one.energy)},
                 {"emissions", masses_json(one.emissions)},
                 {"break_even_tokens", object({{"least", one.break_even.least},
                                               {"usual", one.break_even.usual},
                                               {"most", one.break_even.most},
                                               {"display", tokens_text(one.break_even.usual)}})},
                 {"trace", to_json(one.trace)}});
}

JsonText figure_json(const Embodied::Figure& figure) {
  return object({{"accelerator", figure.accelerator},
                 {"embodied_gco2e", figure.mass.as_grams()},
                 {"display", humane(figure.mass, 3)},
                 {"covers", figure.covers},
                 {"source", figure.source},
                 {"year", figure.year}});
}

JsonText embodied_json(const Embodied& all) {
  const auto span = [](const std::optional<Span3<Mass>>& masses) {
    return masses ? masses_json(*masses) : JsonText{"null"};
  };
  return object({{"finding", all.finding},
                 {"absent", all.absent},
                 {"basis", all.basis},
                 {"of_others", all.of_others},
                 {"per_device_hour", span(all.per_device_hour)},
                 {"total", span(all.total)},
                 {"figures", array(all.figures, figure_json)},
                 {"trace", to_json(all.trace)}});
}

JsonText part_of_water_json(const Water::Part& part) {
  std::optional<int> year;
  if (part.year != 0) year = part.year;
  return object({{"litres", part.litres},
                 {"display", litres_text(part.litres)},
                 {"litres_per_kwh", part.litres_per_kwh},
                 {"of", part.of},
                 {"source", part.source},
                 {"year", year}});
}

JsonText water_json(const Water& water) {
  const auto part = [](const std::optional<Water::Part>& one) {
    return one ? part_of_water_json(*one) : JsonText{"null"};
  };
  return object({{"finding", water.finding},
                 {"site", part(water.site)},
                 {"at_most", part(water.at_most)},
                 {"grid", part_of_water_json(water.grid)},
                 {"trace", to_json(water.trace)}});
}

}  // namespace

std::string beyond_training_json(std::string_view run, std::string_view serve_on) {
  const auto parsed = run_from_json(run);
  return answer(and_then(parsed, estimate), [&](const EstimateReport& report) {
    const auto serving = servings(*parsed, report, serve_on);
    if (!serving) return refused(serving.errors());
    return accepted({{"schema_version", 1},
                     {"serving", object({{"finding", serving->finding},
                                         {"absent", serving->absent},
                                         {"basis", serving->basis},
                                         {"items", array(serving->items, serving_json)}})},
                     {"embodied", embodied_json(embodied(report))},
                     {"water", water_json(water(report))}});
  });
}

}  // namespace trainprint
