#include "json/nlohmann.hpp"
#include "trainprint/json.hpp"

namespace trainprint {
namespace {

template <class T>
Json number_or_null(const std::optional<T>& value, double (T::*unit)() const) {
  return value ? Json((*value.*unit)()) : Json();
}

Json to_json(const Comparison& c) {
  return {{"estimate_t", c.estimate}, {"low_t", c.low}, {"high_t", c.high}};
}

Json to_json(const Metrics& m) {
  return {{"n", m.n},
          {"mape", m.mean_error},
          {"median_error", m.median_error},
          {"p90_error", m.p90_error},
          {"within_2", m.within_2},
          {"within_3", m.within_3},
          {"median_ratio", m.median_ratio},
          {"log_spread", m.log_spread},
          {"coverage_90", m.coverage},
          {"interval_factor", m.width}};
}

Json to_json(const ValidationCase& c) {
  const TrainingRun& in = c.inputs;
  return {{"id", c.run->id},
          {"family", c.run->family},
          {"tier", name(c.tier)},
          {"training_type", name(in.training_type.value_or(TrainingType::pre_training))},
          {"published_t", c.disclosed.published},
          {"disclosed_boundary", to_json(c.disclosed)},
          {"facility_boundary", to_json(c.facility)},
          {"published_accelerator_kwh", c.published_accelerator_energy.as_kwh()},
          {"grid_known", !in.region.empty() || c.run->run.overrides.grid.has_value()},
          {"region", in.region},
          {"accelerator", in.accelerator},
          {"power_w", number_or_null(in.overrides.accelerator_power, &Power::as_watts)},
          {"device_hours", number_or_null(in.device_hours, &Duration::as_hours)},
          {"training_flop", number_or_null(in.training_flop, &Flop::as_flop)},
          {"parameters", in.parameters ? Json(*in.parameters) : Json()},
          {"active_parameters", in.active_parameters ? Json(*in.active_parameters) : Json()},
          {"architecture", in.architecture ? Json(name(*in.architecture)) : Json()},
          {"modality", in.modality ? Json(name(*in.modality)) : Json()}};
}

}  // namespace

std::string validation_to_json(const ValidationReport& report, int indent) {
  Json scores = Json::array(), masked = Json::array(), cases = Json::array();
  for (const Score& s : report.scores) {
    Json line = {{"tier", name(s.tier)},
                 {"training", name(s.kind)},
                 {"boundary", s.at_facility ? "facility" : "disclosed"},
                 {"trimmed", s.is_trimmed}};
    line.update(to_json(s.metrics));
    scores.push_back(std::move(line));
  }
  for (const MaskedScore& s : report.masked) {
    masked.push_back({{"tier", name(s.tier)},
                      {"n", s.metrics.n},
                      {"mean_absolute_t", s.metrics.mean_absolute_tonnes},
                      {"median_error", s.metrics.median_error},
                      {"p90_error", s.metrics.p90_error}});
  }
  for (const ValidationCase& c : report.cases) cases.push_back(to_json(c));
  return dump_json({{"schema_version", 1},
                    {"runs", report.runs},
                    {"families", report.families},
                    {"grid_unknown", report.grid_unknown},
                    {"assumed_grid_gco2e_per_kwh", report.assumed_grid.as_grams_per_kwh()},
                    {"scores", std::move(scores)},
                    {"masked", std::move(masked)},
                    {"cases", std::move(cases)}},
                   indent);
}

}  // namespace trainprint
