// What the pictures beside a figure show, as JSON (pictures.schema.json).
#include "trainprint/pictures.hpp"

#include "documents/answer.hpp"
#include "trainprint/json.hpp"

namespace trainprint {
namespace {

JsonText alternative_json(const Alternative& one) {
  return object({{"name", one.name},
                 {"emissions_gco2e", one.emissions.as_grams()},
                 {"display", humane(one.emissions)},
                 {"is_own", one.is_own},
                 {"basis", one.basis},
                 {"calculation", one.calculation},
                 {"source", one.source}});
}

JsonText alternatives_json(const Alternatives& all) {
  return object({{"finding", all.finding}, {"items", array(all.items, alternative_json)}});
}

JsonText part_json(const EnergyParts::Part& part) {
  return object({{"name", part.name},
                 {"energy_kwh", part.energy.as_kwh()},
                 {"display", humane(part.energy)},
                 {"share", part.share},
                 {"calculation", part.calculation}});
}

JsonText energy_json(const EnergyParts& all) {
  return object({{"finding", all.finding}, {"parts", array(all.parts, part_json)}});
}

JsonText model_json(const PublishedModel& model) {
  return object({{"name", model.name},
                 {"training_flop", model.training_flop.as_flop()},
                 {"flop_display", readable(model.training_flop.as_flop(), 3) + " FLOP"},
                 {"emissions_gco2e", model.emissions.as_grams()},
                 {"display", humane(model.emissions)},
                 {"source", model.source}});
}

JsonText line_json(const AmongPublished::Line& line) {
  return object({{"name", line.name},
                 {"from_flop", line.from.as_flop()},
                 {"to_flop", line.to.as_flop()},
                 {"from_gco2e", line.at_from.as_grams()},
                 {"to_gco2e", line.at_to.as_grams()}});
}

JsonText published_json(const AmongPublished& all) {
  return object({{"finding", all.finding},
                 {"models", array(all.models, model_json)},
                 {"lines", array(all.lines, line_json)}});
}

JsonText equivalence_json(const Equivalence& one) {
  return object({{"text", one.text}, {"source", one.source}, {"calculation", one.calculation}});
}

}  // namespace

std::string pictures_json(std::string_view run) {
  const auto parsed = run_from_json(run);
  return answer(and_then(parsed, estimate), [&](const EstimateReport& report) {
    return accepted({{"schema_version", 1},
                     {"energy", energy_json(energy_parts(report))},
                     {"elsewhere", alternatives_json(elsewhere(*parsed, report))},
                     {"other_hardware", alternatives_json(on_other_hardware(*parsed, report))},
                     {"among_published", published_json(among_published(report))},
                     {"equivalences", array(equivalences(report.emissions()), equivalence_json)}});
  });
}

}  // namespace trainprint
