#include "trainprint/estimate.hpp"

#include <algorithm>
#include <cmath>

#include "plausibility/guard.hpp"
#include "run/tuned.hpp"
#include "tiers/advise.hpp"
#include "tiers/analysis.hpp"
#include "tiers/interval.hpp"
#include "tiers/refit.hpp"
#include "tiers/route.hpp"
#include "tiers/routes.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

// Nothing is open: say what opens the cheapest route, given what is there already.
Error insufficient(const Inputs& in) {
  const TrainingRun& run = *in.run;
  FieldPath field = "parameters";
  std::string message =
      "Not enough to estimate from. The cheapest field to add is the number of parameters; "
      "accelerator and device-hours give a far better figure.";
  if (in.parameters && is_convolutional(in)) {
    field = "images";
    message =
        "Parameters say nothing of the compute of a network of images. Add its config.json and the "
        "images, or accelerator and device-hours.";
  } else if (run.wall_clock && !in.count && in.accelerator == nullptr) {
    field = "accelerator";
    message =
        "Add the accelerators and their number, such as 8 x A100: hours by the clock say nothing "
        "without them.";
  } else if (run.wall_clock && !in.count) {
    field = "accelerator_count";
    message =
        "Add the number of accelerators, such as 8: hours by the clock say nothing without it.";
  } else if (in.device_hours && in.accelerator == nullptr) {
    field = "accelerator";
    message = "Add the accelerator (or its power in watts): hours say nothing without it.";
  } else if (in.accelerator != nullptr && !in.power) {
    field = "overrides.accelerator_power_w";
    message = "Add the accelerator's mean power in watts: no published figure is known.";
  } else if (in.accelerator != nullptr) {
    field = "device_hours";
    message = "Add the device-hours (accelerators x hours), or parameters and tokens.";
  } else if (run.compute.tokens || run.compute.dataset_tokens || run.compute.dataset_bytes ||
             run.compute.dataset_examples) {
    message = "Add the number of parameters: with the tokens it gives the training compute.";
  }
  return {ErrorCode::insufficient_input, field, message, {}};
}

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
  return Power::watts(in.host_overhead.value * in.reference_power.value +
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

bool is_positive(double value) { return value > 0 && std::isfinite(value); }

template <class T>
bool is_positive(const ByBoundary<T>& figures, double (T::*unit)() const) {
  return is_positive((figures.accelerator.*unit)()) && is_positive((figures.it.*unit)()) &&
         is_positive((figures.facility.*unit)());
}

bool is_finite(const Route& route) {
  const Interval& interval = route.interval;
  for (const TraceLine& line : route.trace) {
    if (!std::isfinite(line.value)) return false;
  }
  return is_positive(route.energy, &Energy::as_kwh) &&
         is_positive(route.emissions, &Mass::as_grams) && is_positive(interval.p05.as_grams()) &&
         is_positive(interval.p50.as_grams()) && is_positive(interval.p95.as_grams()) &&
         std::isfinite(interval.relative_uncertainty);
}

// The figure that a route starts from and that is furthest from 1: the likely culprit.
Error beyond_computing(const Route& route) {
  Error error{ErrorCode::out_of_range, "", "", {}};
  std::string_view label = "One of the figures given";
  double furthest = 0;
  for (const TraceLine& line : route.trace) {
    const double distance = std::fabs(std::log(std::fabs(line.value)));
    if (line.is_result || line.field.empty() || !(distance > furthest)) continue;
    furthest = distance;
    label = line.label;
    error.field = line.field;
  }
  error.message = std::string(label) +
                  " cannot be right: what follows from it is too large or too small to be "
                  "computed with.";
  return error;
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
  report.power = in.reference_power;
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
    if (!is_finite(route)) return beyond_computing(route);
  }

  describe(in, report);
  if (in.flop) {
    report.training_flop = Flop::flop(in.flop->value);
    report.compute_trace = std::move(in.compute_trace);
    report.carbon_per_flop = report.emissions() / *report.training_flop;
    if (!is_positive(report.carbon_per_flop->as_grams_per_pflop()))
      return beyond_computing(report.routes.back());
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
