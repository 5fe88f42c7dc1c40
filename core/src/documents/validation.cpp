#include "json/writer.hpp"
#include "trainprint/json.hpp"

namespace trainprint {
namespace {

template <class T, class Unit>
JsonValue number_or_null(const std::optional<T>& value, Unit unit) {
  return value ? JsonValue((*value.*unit)()) : JsonValue();
}

JsonText to_json(const Comparison& c) {
  return object({{"estimate_t", c.estimate}, {"low_t", c.low}, {"high_t", c.high}});
}

JsonText range(const Range& range) { return object({{"low", range.low}, {"high", range.high}}); }

JsonText to_json(const FamilyMetrics& f) {
  if (f.families == 0) return {"null"};
  const Metrics& m = f.metrics;
  return object({{"families", f.families},
                 {"median_error", m.median_error},
                 {"median_error_90", range(f.median_error)},
                 {"within_2", m.within_2},
                 {"median_ratio", m.median_ratio},
                 {"median_ratio_90", range(f.median_ratio)},
                 {"log_spread", m.log_spread},
                 {"coverage_90", m.coverage},
                 {"coverage_90_90", range(f.coverage)}});
}

JsonText to_json(const Score& s) {
  const Metrics& m = s.metrics;
  return object({{"tier", name(s.tier)},
                 {"training", name(s.kind)},
                 {"boundary", s.at_facility ? "facility" : "disclosed"},
                 {"trimmed", s.is_trimmed},
                 {"by_family", to_json(s.by_family)},
                 {"n", m.n},
                 {"mape", m.mean_error},
                 {"median_error", m.median_error},
                 {"p90_error", m.p90_error},
                 {"within_2", m.within_2},
                 {"within_3", m.within_3},
                 {"median_ratio", m.median_ratio},
                 {"log_spread", m.log_spread},
                 {"coverage_90", m.coverage},
                 {"interval_factor", m.width}});
}

JsonText to_json(const MaskedScore& s) {
  return object({{"tier", name(s.tier)},
                 {"n", s.metrics.n},
                 {"mean_absolute_t", s.metrics.mean_absolute_tonnes},
                 {"median_error", s.metrics.median_error},
                 {"p90_error", s.metrics.p90_error}});
}

JsonText to_json(const SystemCase& c) {
  return object({{"id", c.run->id},
                 {"family", c.run->family},
                 {"measured_kwh", c.energy.published},
                 {"estimate_kwh", c.energy.estimate},
                 {"low_kwh", c.energy.low},
                 {"high_kwh", c.energy.high}});
}

JsonText system_score(const ValidationReport& report) {
  if (report.systems.empty()) return {"null"};
  const Metrics& m = report.system;
  return object({{"n", m.n},
                 {"median_error", m.median_error},
                 {"within_2", m.within_2},
                 {"median_ratio", m.median_ratio},
                 {"log_spread", m.log_spread},
                 {"coverage_90", m.coverage},
                 {"by_family", to_json(report.system_by_family)}});
}

JsonText to_json(const ValidationCase& c) {
  const TrainingRun& in = c.inputs;
  return object(
      {{"id", c.run->id},
       {"family", c.run->family},
       {"tier", name(c.tier)},
       {"training_type", name(in.training_type.value_or(TrainingType::pre_training))},
       {"judged_by", name(c.run->judged_by)},
       {"published_t", c.disclosed.published},
       {"disclosed_boundary", to_json(c.disclosed)},
       {"facility_boundary", to_json(c.facility)},
       {"published_accelerator_kwh", c.published_accelerator_energy.as_kwh()},
       {"grid_known", !in.region.empty() || c.run->run.overrides.grid.has_value()},
       {"region", in.region},
       {"year", c.run->run.year ? JsonValue(*c.run->run.year) : JsonValue()},
       {"accelerator", in.accelerator},
       {"power_w", number_or_null(in.overrides.accelerator_power, &Power::as_watts)},
       {"device_hours", number_or_null(in.device_hours, &Duration::as_hours)},
       {"training_flop", number_or_null(in.training_flop, &Flop::as_flop)},
       {"parameters", number_or_null(in.compute.parameters, &ParameterCount::as_count)},
       {"active_parameters",
        number_or_null(in.compute.active_parameters, &ParameterCount::as_count)},
       {"architecture",
        in.compute.architecture ? JsonValue(name(*in.compute.architecture)) : JsonValue()},
       {"modality", in.modality ? JsonValue(name(*in.modality)) : JsonValue()}});
}

}  // namespace

std::string validation_to_json(const ValidationReport& report) {
  const auto each = [](const auto& item) { return to_json(item); };
  return object({{"schema_version", 1},
                 {"runs", report.runs},
                 {"families", report.families},
                 {"grid_unknown", report.grid_unknown},
                 {"assumed_grid_gco2e_per_kwh", report.assumed_grid.as_grams_per_kwh()},
                 {"scores", array(report.scores, each)},
                 {"masked", array(report.masked, each)},
                 {"system", system_score(report)},
                 {"systems", array(report.systems, each)},
                 {"cases", array(report.cases, each)}})
      .text;
}

}  // namespace trainprint
