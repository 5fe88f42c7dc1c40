#include "tiers/advise.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "compute/fields.hpp"
#include "text/words.hpp"
#include "tiers/calibration.generated.hpp"
#include "tiers/route.hpp"
#include "tiers/routes.hpp"
#include "trainprint/method.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

bool is_filled(const TrainingRun& run, FieldName field) {
  if (field == "region") return !run.region.empty();
  if (field == "accelerator") return !run.accelerator.empty();
  return false;
}

// What is assumed to have run where no accelerator is named.
constexpr std::string_view kUsualAccelerator = "A100 80GB";

// Given, it may make the hours the narrowest route where the compute is now.
bool power_may_change_the_route(const Inputs& in) {
  return in.flop && in.device_hours && in.power && !in.run->overrides.accelerator_power;
}

// Estimates the run again with one more field, as it would be if that were given.
class BetterRoutes {
 public:
  BetterRoutes(const Inputs& in, const EstimateReport& report)
      : in_(in), report_(report), best_(report.headline()) {}

  std::vector<Advice> all() {
    const TrainingRun& run = *in_.run;
    if (in_.flop && !run.training_flop && is_cause(in_.flop->symbol)) {
      // Given, it does away with all that was assumed in counting it.
      TrainingRun more = run;
      more.training_flop = Flop::flop(in_.flop->value);
      offer("training_flop", "Give the training compute", std::move(more), false);
    }
    assumed("E_p", "epochs", "Give the epochs");
    assumed("L", "sequence_length", "Give the mean length of an example in tokens");
    assumed("N_acc", "accelerator_count", "Give the number of accelerators");
    if (is_cause("B_tok")) {
      TrainingRun more = run;
      more.compute.dataset_tokens =
          TokenCount::count(*run.compute.dataset_bytes / method::kBytesPerToken.value);
      offer("dataset_tokens", "Give the data set's size in tokens", std::move(more), false);
    }
    if (power_may_change_the_route(in_) && is_cause(in_.power->symbol)) {
      TrainingRun more = run;
      more.overrides.accelerator_power = Power::watts(in_.power->value);
      offer("overrides.accelerator_power_w", "Give the accelerators' mean power under load",
            std::move(more), false);
    }
    if (run.energy) return std::move(out_);
    const bool named = in_.power.has_value();
    const bool hours_used = in_.device_hours && named;
    if (!in_.flop && !hours_used && in_.parameters && is_tuned_on_text(run)) {
      TrainingRun more = run;
      more.compute.dataset_bytes = likely_bytes();
      more.compute.epochs = method::kTuningEpochs.value;
      offer("dataset_bytes", "Give the data set's size (bytes, examples or tokens) and the epochs",
            std::move(more), true);
    } else if (!in_.flop && !hours_used && in_.parameters && tuned_or_not(in_).value == 0) {
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
      more.device_hours = best_.energy.accelerator / Power::watts(in_.reference_power().value);
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

  bool is_cause(std::string_view symbol) const {
    return std::any_of(best_.causes.begin(), best_.causes.end(),
                       [&](const Cause& cause) { return cause.symbol == symbol; });
  }

  // What would come of giving what was assumed.
  void assumed(std::string_view symbol, FieldName field, std::string_view action) {
    if (!is_cause(symbol)) return;
    for (const TraceLine& line : best_.trace) {
      if (line.symbol != symbol) continue;
      TrainingRun more = *in_.run;
      if (const ComputeField* found = compute_field(field)) {
        found->set(more.compute, line.value);
      } else {
        more.accelerator_count = DeviceCount::count(line.value);
      }
      offer(field, action, std::move(more), false);
      return;
    }
  }

  // Of a data set on which the training uses as much energy as is estimated.
  double likely_bytes() const {
    constexpr double kPico = 1e-12;
    const double flop = best_.energy.accelerator.as_kwh() * kJoulesPerKwh /
                        (calibration::kTier2PicojoulePerFlop * kPico);
    return flop * method::kBytesPerToken.value /
           (method::kFlopPerParameterToken * in_.parameters->value * method::kTuningEpochs.value);
  }

  // `opened`: the only route that the field changes, if there is one: it becomes the headline, or
  // the field is no gain. `moves`: the figure itself will be another, so that only the width can be
  // promised.
  void offer(FieldName field, std::string_view action, TrainingRun run, bool moves,
             Opened opened = nullptr) {
    auto inputs = resolve(run);
    if (!inputs) return;
    inputs.value().sum_is_shown = false;
    const std::optional<Route> found = opened ? opened(*inputs) : headline_of(*inputs);
    if (!found) return;
    const Route& then = *found;
    const double gain = 1 - log_width(then) / log_width(best_);
    const Mass estimate = then.emissions.at(report_.boundary);
    if (!(gain >= kWorthwhile) || !(estimate.as_grams() > 0)) return;
    const double kept = moves ? report_.emissions() / estimate : 1;
    const Mass p05 = then.interval.p05 * kept, p95 = then.interval.p95 * kept;
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
      const bool tried =
          d.field == "overrides.accelerator_power_w" && power_may_change_the_route(in);
      if (!tried && !is_filled(*in.run, d.field)) missing.push_back(d);
    }
  }
  std::vector<Advice> out = disclose_next(
      best.model, report.emissions(), missing, kRoughPoints,
      Percentiles{best.interval.p05 / report.emissions(), best.interval.p50 / report.emissions(),
                  best.interval.p95 / report.emissions()});
  for (Advice& upgrade : BetterRoutes(in, report).all()) out.push_back(std::move(upgrade));
  return by_gain(std::move(out));
}

}  // namespace trainprint
