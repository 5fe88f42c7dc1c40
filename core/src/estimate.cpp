#include "trainprint/estimate.hpp"

#include <algorithm>
#include <cmath>

#include "plausibility/guard.hpp"
#include "run/tuned.hpp"
#include "tiers/advise.hpp"
#include "tiers/analysis.hpp"
#include "tiers/interval.hpp"
#include "tiers/refit.hpp"
#include "tiers/refusal.hpp"
#include "tiers/route.hpp"
#include "tiers/routes.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Whether a finding says already that something about `field` does not fit.
bool found_wrong(const EstimateReport& report, FieldName wanted) {
  for (const Finding& finding : report.findings) {
    for (const FieldName field : finding.fields) {
      if (field == wanted) return true;
    }
  }
  return false;
}

Power power_beside_each(const Inputs& in) {
  return Power::watts(in.host_overhead.value * in.reference_power().value +
                      in.nodes_per_device.value * (in.node_power.value + in.network_power.value));
}

void add_notices(const Inputs& in, EstimateReport& report) {
  const TrainingRun& run = *in.run;
  for (Notice& notice : disagreements(in, report)) report.notices.push_back(std::move(notice));
  std::erase_if(report.notices, [&](const Notice& n) {
    return (n.code == NoticeCode::above_peak && found_wrong(report, "tokens")) ||
           (n.code == NoticeCode::published_differs && found_wrong(report, "emissions_gco2e"));
  });
  // A measured facility has its servers in it already.
  const bool hosts_are_estimated = report.headline().tier != Tier::t1a || run.energy_boundary;
  if (!in.setting_because.empty() && hosts_are_estimated) {
    report.notices.push_back(
        {NoticeCode::setting_inferred, "setting",
         setting_sentence({in.setting, in.setting_because}, power_beside_each(in), in.pue.value)});
  }
  if (run.energy && !run.energy_boundary) {
    report.notices.push_back(
        {NoticeCode::energy_boundary_assumed, "energy_boundary",
         "The measured energy is taken to cover the whole facility. If it covers the accelerators "
         "alone, say so: hosts and cooling then come on top."});
  }
  const bool age_unknown = in.accelerator == nullptr && !run.year;
  if (report.headline().tier == Tier::t2 && run.regression == Regression::refit && age_unknown) {
    report.notices.push_back({NoticeCode::hardware_age_assumed, "year",
                              "Hardware of 2023 is assumed; in 2019 the same compute took twice "
                              "the energy. Add the accelerator or the year."});
  }
  if (report.headline().tier == Tier::t3) {
    if (is_tuned_on_text(run) && run.regression == Regression::refit && !in.flop) {
      report.notices.push_back(
          {NoticeCode::parameters_alone, "dataset_bytes",
           "The number of parameters alone does not say how much data the model was tuned on, and "
           "leaves three orders of magnitude open. The cheapest to add: the data set's size "
           "(bytes, "
           "examples or tokens) and the epochs, or the hours."});
    } else if (is_tuned(run).value_or(false)) {
      report.notices.push_back(
          {NoticeCode::parameters_alone, "device_hours",
           "The number of parameters alone does not say how much data the model was tuned on, and "
           "leaves three orders of magnitude open. The cheapest to add: the accelerator and "
           "hours."});
    } else {
      report.notices.push_back(
          {NoticeCode::parameters_alone,
           run.compute.parameters ? FieldName("tokens") : FieldName("parameters"),
           "The number of parameters alone leaves one or two orders of magnitude open. Tokens, or "
           "accelerator and hours, narrow the estimate most."});
    }
    if (!is_tuned(run)) {
      report.notices.push_back({NoticeCode::training_type_assumed, "training_type",
                                "Pre-training is assumed. Fine-tuning usually emits far less."});
    }
  }
}

// What is known of the run, as values.
void describe(const Inputs& in, EstimateReport& report) {
  const TrainingRun& run = *in.run;
  report.name = run.name;
  report.boundary = run.boundary;
  report.constants = run.constants;
  report.training_type = run.training_type;
  report.place = in.place;
  report.accelerator = in.accelerator;
  report.setting = in.setting;
  report.setting_origin = in.setting_origin;
  if (in.count) report.accelerator_count = in.count->value;
  if (run.node_count) report.node_count = run.node_count->as_count();
  if (in.device_hours) report.device_hours = Duration::hours(in.device_hours->value);
  report.wall_clock = run.wall_clock;
  if (run.energy) report.energy_measured_at = measured_at(in);
  report.power = in.reference_power();
  report.pue = in.pue;
  report.grid = in.grid;
  report.grid_licence = in.grid_licence;
  report.grid_year = in.grid_year;
  report.notices = in.notices;
  report.readings = in.readings;
}

}  // namespace

Result<EstimateReport> estimate(const TrainingRun& run) {
  auto resolved = resolve(run);
  if (!resolved) return resolved.errors();
  Inputs& in = resolved.value();

  EstimateReport report;
  report.routes = open_routes(in);
  if (report.routes.empty()) return insufficient(in);
  for (const Route& route : report.routes) {
    if (auto error = beyond_computing(route)) return *error;
  }

  describe(in, report);
  if (in.flop) {
    report.training_flop = Flop::flop(in.flop->value);
    report.compute_trace = std::move(in.compute_trace);
    report.carbon_per_flop = report.emissions() / *report.training_flop;
    const double per_pflop = report.carbon_per_flop->as_grams_per_pflop();
    if (!(per_pflop > 0 && std::isfinite(per_pflop))) return culprit(report.routes.back());
  }
  Route& headline = report.routes.front();
  report.spread = propagate(headline.model, run.sample_points);
  if (!has_closed_form(headline.model)) {
    headline.interval = interval_of(report.spread.percentiles, report.emissions(),
                                    std::move(headline.interval.basis));
  }
  report.advice = advise(in, report);
  report.findings = check_plausibility(run, in.accelerator, in.count_in_text, in.place);
  add_notices(in, report);
  return report;
}

std::vector<Error> validate(const TrainingRun& run) {
  auto resolved = resolve(run);
  return resolved ? std::vector<Error>() : resolved.errors();
}

std::string_view version() { return TRAINPRINT_VERSION; }

}  // namespace trainprint
