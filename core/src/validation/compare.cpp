#include <algorithm>
#include <cmath>
#include <set>

#include "trainprint/catalogue.hpp"
#include "trainprint/estimate.hpp"
#include "trainprint/flops.hpp"
#include "validation/quantile.hpp"

namespace trainprint {
namespace {

constexpr double kTrimmed = 0.05;  // of each side, A.3
constexpr Tier kTiers[] = {Tier::t1a, Tier::t1b, Tier::t1c, Tier::t2, Tier::t3};

bool grid_is_unknown(const TrainingRun& run) { return run.region.empty() && !run.overrides.grid; }

std::optional<Flop> compute(const TrainingRun& run) {
  if (run.training_flop) return run.training_flop;
  const auto& parameters =
      run.compute.active_parameters ? run.compute.active_parameters : run.compute.parameters;
  if (!parameters || !run.compute.tokens) return std::nullopt;
  return transformer_training_flop(
      flop_per_parameter_token(run.compute.architecture.value_or(Architecture::decoder_only)),
      *parameters, *run.compute.tokens);
}

// The run with nothing but what `tier` needs; nothing when it is not there.
std::optional<TrainingRun> masked_to(Tier tier, const PublishedRun& published,
                                     const ValidationOptions& options) {
  const TrainingRun& all = published.run;
  TrainingRun run;
  run.name = all.name;
  run.training_type = all.training_type;
  run.region = all.region;
  run.overrides.grid = grid_is_unknown(all) ? options.unknown_grid : all.overrides.grid;
  run.overrides.pue = all.overrides.pue;
  run.regression = options.regression;
  run.constants = options.constants;
  const auto take_hardware = [&] {
    run.accelerator = all.accelerator;
    run.accelerator_count = all.accelerator_count;
    run.overrides.accelerator_power = all.overrides.accelerator_power;
    if (published.counts_host && all.overrides.accelerator_power) {
      run.overrides.host_overhead = 0;  // in the power already
      run.overrides.node_power = Power::watts(0);
      run.overrides.network_power = Power::watts(0);
    }
  };
  switch (tier) {
    case Tier::t1a:
      if (!all.energy) return std::nullopt;
      run.energy = all.energy;
      run.energy_boundary = all.energy_boundary;
      take_hardware();
      return run;
    case Tier::t1b:
      if (!all.device_hours) return std::nullopt;
      run.device_hours = all.device_hours;
      take_hardware();
      return run;
    case Tier::t1c:
      if (!compute(all)) return std::nullopt;
      run.compute.architecture = all.compute.architecture;
      run.compute.parameters = all.compute.parameters;
      run.compute.active_parameters = all.compute.active_parameters;
      run.compute.tokens = all.compute.tokens;
      run.training_flop = all.training_flop;
      take_hardware();
      return run;
    case Tier::t2:
      run.training_flop = compute(all);
      if (!run.training_flop) return std::nullopt;
      run.compute.architecture = all.compute.architecture;
      run.accelerator = all.accelerator;
      run.year = all.year;
      return run;
    case Tier::t3:
      if (!all.compute.parameters) return std::nullopt;
      run.compute.architecture = all.compute.architecture;
      run.modality = all.modality;
      run.compute.parameters = all.compute.parameters;
      run.compute.active_parameters = all.compute.active_parameters;
      run.accelerator = all.accelerator;
      return run;
  }
  return std::nullopt;
}

// The route of `tier`, and the grid's intensity that it used.
struct Estimated {
  Route route;
  CarbonIntensity grid;
};
std::optional<Estimated> route_of(Tier tier, TrainingRun run, Boundary boundary) {
  run.boundary = boundary;
  const auto report = estimate(run);
  if (!report) return std::nullopt;
  for (const Route& route : report->routes) {
    if (route.tier == tier) {
      return Estimated{route, CarbonIntensity::grams_per_kwh(report->grid.value)};
    }
  }
  return std::nullopt;
}

Comparison comparison(const Route& route, Boundary boundary, double factor, Mass published) {
  return {route.emissions.at(boundary).as_tonnes() * factor,
          route.interval.p05.as_tonnes() * factor, route.interval.p95.as_tonnes() * factor,
          published.as_tonnes()};
}

// What the run is judged by cannot be what it is estimated from.
bool is_circular(Tier tier, JudgedBy judged_by) {
  return (tier == Tier::t1a && judged_by == JudgedBy::energy) ||
         (tier == Tier::t1b && judged_by == JudgedBy::device_hours);
}

// Of a run with hosts where their power is counted, else of the accelerators.
Boundary boundary_of(const PublishedRun& run) {
  return run.counts_host ? Boundary::it : Boundary::accelerator;
}

// The energy that was published, or that the data sheet's power makes of the published hours.
std::optional<Energy> published_energy(const PublishedRun& published, TrainingRun like) {
  if (published.judged_by == JudgedBy::energy) return published.run.energy;
  like.device_hours = published.run.device_hours;
  like.accelerator = published.run.accelerator;
  const auto hours = route_of(Tier::t1b, like, boundary_of(published));
  if (!hours) return std::nullopt;
  return hours->route.energy.at(boundary_of(published)) * like.overrides.pue.value_or(1);
}

std::optional<ValidationCase> compare(Tier tier, const PublishedRun& published,
                                      const ValidationOptions& options) {
  const auto run = masked_to(tier, published, options);
  if (!run || is_circular(tier, published.judged_by)) return std::nullopt;
  Boundary boundary = boundary_of(published);
  double factor = run->overrides.pue.value_or(1);
  if (tier == Tier::t1a) {
    boundary = *run->energy_boundary;  // energy and emissions were published together
    factor = 1;
  }
  const auto disclosed = route_of(tier, *run, boundary);
  const auto facility = route_of(tier, *run, Boundary::facility);
  if (!disclosed || !facility) return std::nullopt;
  Mass emissions = published.emissions;
  if (published.judged_by != JudgedBy::emissions) {
    const auto energy = published_energy(published, *run);
    if (!energy) return std::nullopt;
    emissions = *energy * disclosed->grid;
  }
  const Comparison pair = comparison(disclosed->route, boundary, factor, emissions);
  return ValidationCase{&published,
                        tier,
                        *run,
                        pair,
                        comparison(facility->route, Boundary::facility, 1, emissions),
                        disclosed->route.energy.accelerator * (pair.published / pair.estimate)};
}

// Device-hours, a data sheet's power and the hosts of the setting against energy that was published
// with its servers, times the PUE where the publisher multiplied by one.
std::optional<SystemCase> compare_system(const PublishedRun& published,
                                         const ValidationOptions& options) {
  const TrainingRun& all = published.run;
  if (!published.counts_host || !all.energy || !all.device_hours) return std::nullopt;
  TrainingRun run;
  run.region = all.region;
  run.overrides.pue = all.overrides.pue;
  run.constants = options.constants;
  run.accelerator = all.accelerator;
  run.accelerator_count = all.accelerator_count;
  run.device_hours = all.device_hours;
  const Boundary boundary = *all.energy_boundary;
  const auto found = route_of(Tier::t1b, run, boundary);
  if (!found) return std::nullopt;
  const auto kwh = [&](Mass emissions) { return (emissions / found->grid).as_kwh(); };
  return SystemCase{&published,
                    {found->route.energy.at(boundary).as_kwh(), kwh(found->route.interval.p05),
                     kwh(found->route.interval.p95), all.energy->as_kwh()}};
}

bool is_of(TrainingKind kind, Tier tier, const PublishedRun& run) {
  if (kind == TrainingKind::all) return true;
  if (kind == TrainingKind::power_not_given) {
    return tier == Tier::t1b && !run.run.overrides.accelerator_power;
  }
  const bool pre =
      run.run.training_type.value_or(TrainingType::pre_training) == TrainingType::pre_training;
  return pre == (kind == TrainingKind::pre_training);
}

void add_scores(ValidationReport& report) {
  for (const Tier tier : kTiers) {
    for (const TrainingKind kind : {TrainingKind::all, TrainingKind::pre_training,
                                    TrainingKind::fine_tuning, TrainingKind::power_not_given}) {
      for (const bool at_facility : {false, true}) {
        std::vector<Comparison> some;
        std::vector<std::string_view> families;
        for (const ValidationCase& c : report.cases) {
          if (c.tier != tier || !is_of(kind, tier, *c.run)) continue;
          some.push_back(at_facility ? c.facility : c.disclosed);
          families.push_back(c.run->family);
        }
        if (some.empty()) continue;
        report.scores.push_back(
            {tier, kind, at_facility, false, measure(some), measure_families(some, families)});
        report.scores.push_back(
            {tier, kind, at_facility, true, measure(trimmed(some, kTrimmed)), FamilyMetrics()});
      }
    }
  }
}

void score_systems(ValidationReport& report) {
  std::vector<Comparison> some;
  std::vector<std::string_view> families;
  for (const SystemCase& c : report.systems) {
    some.push_back(c.energy);
    families.push_back(c.run->family);
  }
  report.system = measure(some);
  report.system_by_family = measure_families(some, families);
}

// A.4: the estimate from measured energy or device-hours against one from less, both for the whole
// facility.
MaskedMetrics masked_metrics(const std::vector<ValidationCase>& cases, Tier tier) {
  std::vector<double> errors;
  MaskedMetrics m;
  for (const ValidationCase& c : cases) {
    if (c.tier != tier) continue;
    for (const ValidationCase& truth : cases) {  // the best tier comes first
      if (truth.run != c.run || truth.tier > Tier::t1b) continue;
      const Comparison pair{c.facility.estimate, 0, 0, truth.facility.estimate};
      errors.push_back(relative_error_of(pair));
      m.mean_absolute_tonnes += std::fabs(pair.estimate - pair.published);
      break;
    }
  }
  m.n = errors.size();
  if (m.n == 0) return m;
  m.mean_absolute_tonnes /= static_cast<double>(m.n);
  m.median_error = quantile(errors, 0.5);
  m.p90_error = quantile(errors, 0.9);
  return m;
}

}  // namespace

ValidationReport compare_with_published(std::span<const PublishedRun> published,
                                        const ValidationOptions& options) {
  ValidationReport report;
  report.assumed_grid = options.unknown_grid.value_or(
      options.regression == Regression::refit ? grid_of_ai_computing() : world().intensity);
  std::set<std::string_view> families;
  for (const PublishedRun& run : published) {
    const auto& wanted = options.families;
    if (!run.left_out.empty()) continue;
    if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), run.family) == wanted.end()) {
      continue;
    }
    ++report.runs;
    families.insert(run.family);
    if (grid_is_unknown(run.run)) ++report.grid_unknown;
    for (const Tier tier : kTiers) {
      if (auto found = compare(tier, run, options)) report.cases.push_back(*found);
    }
    if (auto found = compare_system(run, options)) report.systems.push_back(*found);
  }
  report.families = families.size();
  add_scores(report);
  score_systems(report);
  for (const Tier tier : {Tier::t2, Tier::t3}) {
    const MaskedMetrics metrics = masked_metrics(report.cases, tier);
    if (metrics.n > 0) report.masked.push_back({tier, metrics});
  }
  return report;
}

std::string_view name(TrainingKind kind) {
  switch (kind) {
    case TrainingKind::all:
      return "all";
    case TrainingKind::pre_training:
      return "pre-training";
    case TrainingKind::fine_tuning:
      return "fine-tuning";
    case TrainingKind::power_not_given:
      return "power not given";
  }
  return "";
}

std::string_view name(JudgedBy judged_by) {
  switch (judged_by) {
    case JudgedBy::emissions:
      return "emissions";
    case JudgedBy::energy:
      return "energy";
    case JudgedBy::device_hours:
      return "device-hours";
  }
  return "";
}

}  // namespace trainprint
