#include "tiers/analysis.hpp"

#include <cmath>

#include "text/words.hpp"
#include "tiers/calibration.generated.hpp"
#include "tiers/routes.hpp"
#include "trainprint/flops/transformer.hpp"
#include "trainprint/method.hpp"
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

// More FLOP than the named accelerators can do in the given hours: one of the three is wrong. Where
// nobody says how many there were, there were at least as many.
void check_throughput(const Inputs& in, std::vector<Notice>& out) {
  const double used = utilisation(in);
  if (used <= 1) return;
  const bool counted = in.run->device_hours || in.count->origin != Origin::imputed;
  out.push_back(
      {NoticeCode::above_peak,
       !counted               ? FieldName("accelerator_count")
       : in.run->device_hours ? FieldName("device_hours")
                              : FieldName("wall_clock_hours"),
       !counted ? "Compute and hours together need at least " + plain_count(std::ceil(used)) +
                      " accelerators at peak rate. Add their number, or check the counts of "
                      "parameters and tokens."
                : "Compute and hours together mean " + readable(used * 100, 3) +
                      " % of peak rate, which is impossible. Check whether the hours are "
                      "device-hours or by the clock, and the counts of parameters and tokens."});
}

// A rented RTX 4090 has a building around it and a share of a server whose power follows the
// card's; the desktop that is assumed without the setting has neither, so the setting leaves more
// open.
void explain_setting(const Inputs& in, const EstimateReport& report, std::vector<Notice>& out) {
  constexpr double kWider = 1.02;
  if (!in.run->setting || in.run->constants == ConstantsSet::paper) return;
  TrainingRun without = *in.run;
  without.setting.reset();
  Result<Inputs> assumed = resolve(without);
  if (!assumed || assumed->setting == in.setting) return;
  assumed.value().sum_is_shown = false;
  const std::vector<Route> routes = open_routes(*assumed);
  if (routes.empty() || log_width(report.headline()) <= kWider * log_width(routes.front())) return;
  const bool building = in.pue.relative_error > assumed->pue.relative_error;
  out.push_back(
      {NoticeCode::setting_leaves_more_open, "setting",
       join({"As \"", label(in.setting), "\" more is open than as \"", label(assumed->setting),
             "\", which would be assumed without the setting",
             assumed->setting_because.empty() ? "" : ", as ", assumed->setting_because, ": ",
             building ? "the PUE of its building counts (" + readable(in.pue.value, 3) +
                            " assumed; overrides.pue gives it), and "
                      : std::string(),
             "less of its power is fixed. The setting is right if it is known."})});
}

// How much data a fine-tune is taken to have, of which nothing but the parameters is known.
void say_data_assumed(const Inputs& in, const EstimateReport& report, std::vector<Notice>& out) {
  namespace cal = calibration;
  const Route& best = report.headline();
  const bool by_parameters =
      best.tier == Tier::t3 && in.run->regression == Regression::refit && in.active && !in.flop;
  if (!by_parameters || !is_tuned_on_text(*in.run)) return;
  const bool known = in.peak && in.power;
  const Duration hours =
      best.energy.accelerator / Power::watts(known ? in.power->value : cal::kReferencePowerW);
  const FlopRate rate =
      FlopRate::flop_per_s((known ? in.peak->value : cal::kReferencePeak) * in.efficiency.value);
  const double share = in.run->compute.trainable_parameters ? method::kAlphaFrozenPhysical : 1;
  const double tokens =
      rate * hours /
      (transformer_training_flop(method::kFlopPerParameterToken * share,
                                 ParameterCount::count(in.active->value), TokenCount::count(1)));
  bool laboratory = false;
  for (const TraceLine& line : best.trace) {
    laboratory = laboratory || (line.symbol == "f" && line.value > 0);
  }
  constexpr double kMillion = 1e6;
  const double per_gram = tokens / report.emissions().as_grams() / kMillion;
  const auto millions = [&](Mass mass) { return readable(mass.as_grams() * per_gram, 2); };
  // A set of instructions such as Alpaca's: 50,000 examples of 250 tokens, three passes.
  constexpr double kInstructionMillions = 50'000 * 250 * 3 / kMillion;
  const bool below = kInstructionMillions < best.interval.p05.as_grams() * per_gram;
  out.push_back({NoticeCode::data_assumed, "dataset_bytes",
                 join({"The figure stands for some ", millions(report.emissions()),
                       " million tokens, every pass counted (", millions(best.interval.p05), " to ",
                       millions(best.interval.p95), "): what ",
                       laboratory ? "laboratories published of fine-tunes on such parts"
                                  : "the fine-tunes of hobbies and of AutoTrain took",
                       ". Three passes over 50,000 examples of 250 tokens are 38 million",
                       below ? ", less than the range holds" : "",
                       ". The size of the data set or the hours settle it."})});
}

}  // namespace

std::vector<Notice> disagreements(const Inputs& in, const EstimateReport& report) {
  std::vector<Notice> out;
  check_throughput(in, out);
  explain_headline(report, out);
  compare_routes(in, report, out);
  compare_published(in, report, out);
  explain_setting(in, report, out);
  say_data_assumed(in, report, out);
  return out;
}

}  // namespace trainprint
