#include "tiers/analysis.hpp"

#include <cmath>

#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

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
  if (other.tier == Tier::t1a) {
    return more ? "the hours leave something out, or the energy covers more than this run."
                : "the measured energy covers part of it; say what it covers.";
  }
  if (other.tier == Tier::t3) return "parameters alone say little: how much data was used decides.";
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

}  // namespace

std::vector<Notice> disagreements(const Inputs& in, const EstimateReport& report) {
  std::vector<Notice> out;
  explain_headline(report, out);
  compare_routes(in, report, out);
  compare_published(in, report, out);
  return out;
}

}  // namespace trainprint
