#include "tiers/analysis.hpp"

#include <cmath>

#include "text/words.hpp"
#include "tiers/calibration.generated.hpp"
#include "tiers/route.hpp"
#include "tiers/routes.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

bool is_filled(const TrainingRun& run, FieldName field) {
  if (field == "region") return !run.region.empty();
  if (field == "accelerator") return !run.accelerator.empty();
  return false;
}

std::string shown(const Interval& interval, Mass estimate) {
  return humane(estimate) + " (" + humane_range(interval.p05, interval.p95) + ")";
}

// Of what the accelerators could have computed in their hours; 0 if unknown.
double utilisation(const Inputs& in) {
  if (!in.flop || !in.device_hours || !in.peak) return 0;
  return Flop::flop(in.flop->value) / FlopRate::flop_per_s(in.peak->value) /
         Duration::hours(in.device_hours->value);
}

std::string likeliest_reason(const Inputs& in, const Route& best, const Route& other, bool more) {
  const double used = utilisation(in);
  const bool hours_against_compute =
      used > 0 && (best.tier == Tier::t1b || best.tier == Tier::t1a) && other.tier != Tier::t3;
  if (best.tier == Tier::t1a && !in.run->energy_boundary) {
    return more ? "the measured energy covers less than the whole facility; say what it covers."
                : "the measured energy covers more than this run.";
  }
  if (hours_against_compute && more) {
    return "the hours are by the clock, or those of one machine, or the training compute is "
           "counted too high: the accelerators would have run at " +
           readable(used * 100, 2) + " % of their peak.";
  }
  if (hours_against_compute) {
    return "poor utilisation, " + readable(used * 100, 2) +
           " % of the peak rate: restarts, idle time, or other experiments are in the hours.";
  }
  if (in.accelerator == nullptr) return "the accelerator is not named, so one is assumed.";
  return more ? "parameters or tokens are counted too high, or the hours leave something out."
              : "more was run than the parameters and tokens say.";
}

void compare_routes(const Inputs& in, const EstimateReport& report, std::vector<Notice>& out) {
  const Route& best = report.headline();
  for (const Route& other : report.routes) {
    const bool more = other.interval.p05 > best.interval.p95;
    if (!more && !(other.interval.p95 < best.interval.p05)) continue;
    out.push_back(
        {NoticeCode::routes_disagree, "",
         best.title + " gives " + shown(best.interval, best.emissions.at(report.boundary)) + ", " +
             other.title + " " + shown(other.interval, other.emissions.at(report.boundary)) +
             ": further apart than their intervals allow. Likeliest: " +
             likeliest_reason(in, best, other, more)});
    return;  // the surest of them says it
  }
}

// Why the best tier that is open is not the headline.
void explain_headline(const EstimateReport& report, std::vector<Notice>& out) {
  const Route& headline = report.headline();
  for (const Route& other : report.routes) {
    if (other.tier >= headline.tier) continue;
    out.push_back({NoticeCode::narrower_route,
                   other.tier == Tier::t1a ? FieldName("energy_boundary") : FieldName(),
                   join({headline.title, " leaves less open here than ", other.title,
                         ", so it is the headline.",
                         other.tier == Tier::t1a ? " Say what the measured energy covers." : ""})});
    return;
  }
}

// Energy and emissions together make the grid, so there only the emissions alone are compared.
void compare_published(const Inputs& in, const EstimateReport& report, std::vector<Notice>& out) {
  if (!in.run->emissions || in.run->energy) return;
  const Mass published = *in.run->emissions;
  const Route& best = report.headline();
  if (published > best.interval.p05 && published < best.interval.p95) return;
  std::string reason;
  for (const Boundary boundary : {Boundary::accelerator, Boundary::it, Boundary::facility}) {
    const double ratio = best.emissions.at(boundary) / report.emissions();
    if (boundary != report.boundary && published > best.interval.p05 * ratio &&
        published < best.interval.p95 * ratio && reason.empty()) {
      reason = "It fits the " + std::string(label(boundary)) + " boundary.";
    }
  }
  constexpr double kMarketBased = 0.1;  // supply contracts leave little of the grid's intensity
  if (reason.empty() && published < best.interval.p05 * kMarketBased) {
    reason = "Figures this low are often market-based, or in another unit.";
  }
  if (reason.empty()) {
    reason = published > best.interval.p95
                 ? "It may cover more runs than this one, or another unit."
                 : "It may cover part of the run, or another unit.";
  }
  out.push_back({NoticeCode::published_differs, "emissions_gco2e",
                 "Published are " + humane(published) + ", estimated " +
                     shown(best.interval, report.emissions()) + ". " + reason});
}

// What is assumed to have run where no accelerator is named.
constexpr std::string_view kUsualAccelerator = "A100 80GB";

// Estimates the run again with one more field, as it would be if that were given.
class BetterRoutes {
 public:
  BetterRoutes(const Inputs& in, const EstimateReport& report)
      : in_(in), report_(report), best_(report.headline()) {}

  std::vector<Advice> all() {
    const TrainingRun& run = *in_.run;
    if (run.energy) return {};
    const bool named = in_.power.has_value();
    const bool hours_used = in_.device_hours && named;
    if (!in_.flop && !hours_used && in_.parameters) {
      TrainingRun more = run;
      more.compute.tokens =
          TokenCount::count(in_.parameters->value * calibration::kTokensPerParameter);
      offer("tokens", "Give the number of training tokens", std::move(more), true);
    }
    if (!named && (in_.device_hours || in_.flop)) {
      TrainingRun more = run;
      more.accelerator = kUsualAccelerator;
      offer("accelerator", "Name the accelerator", std::move(more), true);
    }
    if (!in_.device_hours) {
      TrainingRun more = run;
      if (!named) more.accelerator = kUsualAccelerator;
      more.device_hours = best_.energy.accelerator / Power::watts(in_.reference_power.value);
      offer("device_hours",
            named ? "Give the device-hours" : "Name the accelerator and give its device-hours",
            std::move(more), !named, named ? device_hours_route : nullptr);
    }
    TrainingRun more = run;
    more.energy = best_.energy.at(measured_at(in_));
    offer("energy_kwh", "Give the measured energy", std::move(more), false, measured_energy_route);
    return std::move(out_);
  }

 private:
  using Opened = std::optional<Route> (*)(const Inputs&);

  static std::optional<Route> headline_of(const Inputs& in) {
    std::vector<Route> routes = open_routes(in);
    if (routes.empty()) return std::nullopt;
    return std::move(routes.front());
  }

  // `opened`: the only route that the field changes, if there is one: it becomes the headline, or
  // the field is no gain. `moves`: the figure itself will be another, so that only the width can be
  // promised.
  void offer(FieldName field, std::string_view action, TrainingRun run, bool moves,
             Opened opened = nullptr) {
    run.sample_points = kRoughPoints;
    const auto inputs = resolve(run);
    if (!inputs) return;
    const std::optional<Route> found = opened ? opened(*inputs) : headline_of(*inputs);
    if (!found) return;
    const Route& then = *found;
    const double gain = 1 - log_width(then) / log_width(best_);
    const Mass estimate = then.emissions.at(report_.boundary);
    if (!(gain >= kWorthwhile) || !(estimate.as_grams() > 0)) return;
    const Mass p05 = report_.emissions() * (then.interval.p05 / estimate);
    const Mass p95 = report_.emissions() * (then.interval.p95 / estimate);
    if (!(p05.as_grams() > 0) || !std::isfinite(p95.as_grams())) return;
    out_.push_back({field, p05, p95, gain,
                    join({action, ": ", humane_range(best_.interval.p05, best_.interval.p95),
                          moves ? " would become as narrow as " : " would become ",
                          humane_range(p05, p95), "."})});
  }

  const Inputs& in_;
  const EstimateReport& report_;
  const Route& best_;
  std::vector<Advice> out_;
};

}  // namespace

std::vector<Advice> advise(const Inputs& in, const EstimateReport& report) {
  const Route& best = report.headline();
  std::vector<Disclosable> missing;
  for (std::size_t i = 0; i < best.causes.size(); ++i) {
    const Cause& c = best.causes[i];
    for (const Disclosable& d : disclosables(i, c.symbol, c.relative_error, c.range)) {
      if (!is_filled(*in.run, d.field)) missing.push_back(d);
    }
  }
  std::vector<Advice> out = disclose_next(best.model, report.emissions(), missing, kRoughPoints);
  for (Advice& upgrade : BetterRoutes(in, report).all()) out.push_back(std::move(upgrade));
  return by_gain(std::move(out));
}

std::vector<Notice> disagreements(const Inputs& in, const EstimateReport& report) {
  std::vector<Notice> out;
  explain_headline(report, out);
  compare_routes(in, report, out);
  compare_published(in, report, out);
  return out;
}

}  // namespace trainprint
