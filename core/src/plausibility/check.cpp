#include <utility>

#include "plausibility/bounds.hpp"
#include "plausibility/words.hpp"
#include "trainprint/flops/transformer.hpp"
#include "trainprint/method.hpp"

namespace trainprint {

namespace {

// Numbers that no sum can be done with are left out; whether a field may hold them is check_ranges'
// affair.
constexpr double kLargestUsable = 1e50;
bool usable(double value) { return value > 1 / kLargestUsable && value < kLargestUsable; }
template <class T>
void keep_usable(std::optional<T>& value, double (T::*unit)() const) {
  if (value && !usable((*value.*unit)())) value.reset();
}

Stated usable_part(Stated s) {
  keep_usable(s.emissions, &Mass::as_grams);
  keep_usable(s.energy, &Energy::as_kwh);
  keep_usable(s.power, &Power::as_watts);
  keep_usable(s.flop, &Flop::as_flop);
  keep_usable(s.grid, &CarbonIntensity::as_grams_per_kwh);
  keep_usable(s.device_hours, &Duration::as_hours);
  keep_usable(s.wall_clock, &Duration::as_hours);
  keep_usable<DeviceCount>(s.count, &DeviceCount::as_count);
  keep_usable<ParameterCount>(s.parameters, &ParameterCount::as_count);
  keep_usable<TokenCount>(s.tokens, &TokenCount::as_count);
  std::vector<Mass> others;
  for (const Mass other : s.other_emissions) {
    if (usable(other.as_grams())) others.push_back(other);
  }
  s.other_emissions = std::move(others);
  return s;
}

// Training compute that parameters and tokens, given beside it, do not make.
void check_compute(const Stated& stated, std::vector<Finding>& found) {
  constexpr double kApart = 4;  // activations computed again, attention and the like stay below 2
  if (!stated.flop || !stated.parameters || !stated.tokens) return;
  const ParameterCount used = *stated.parameters;
  const Flop counted =
      transformer_training_flop(method::kFlopPerParameterToken, used, *stated.tokens);
  const double ratio = *stated.flop / counted;
  if (ratio < kApart && ratio > 1 / kApart) return;
  found.push_back({NoticeCode::compute_against_tokens,
                   {"training_flop", "tokens", "parameters"},
                   "The training compute and the parameters and tokens cannot all be right; the "
                   "training compute is taken.",
                   counted.as_flop(),
                   plausibility::fill("% FLOP are given; 6 × % parameters × % tokens are %.",
                                      {{stated.flop->as_flop(), 3},
                                       {used.as_count(), 3},
                                       {stated.tokens->as_count(), 3},
                                       {counted.as_flop(), 3}}),
                   Confidence::medium});
}

// Wind, the cleanest source there is, has about 11 g over its life (IPCC AR5 WG3, annex III).
void check_grid(const Stated& stated, std::vector<Finding>& found) {
  constexpr double kCleanestSource = 5;
  if (!stated.grid || stated.market_based) return;
  const double grams = stated.grid->as_grams_per_kwh();
  if (!(grams > 0 && grams < kCleanestSource)) return;
  found.push_back(
      {NoticeCode::grid_too_clean,
       {"overrides.grid_gco2e_per_kwh"},
       "No grid is this clean over its life. Check the unit: grams, not kilograms, for "
       "one kWh.",
       grams * 1000,
       plausibility::fill("% g for one kWh are given; wind power has about 11.", {{grams, 3}}),
       Confidence::medium});
}

// Those that a token passes.
std::optional<ParameterCount> active_parameters(const ComputeDescription& d) {
  if (d.active_parameters) return d.active_parameters;
  if (d.dense_parameters && d.expert_parameters && d.experts_per_token && d.expert_layers)
    return *d.dense_parameters + *d.expert_parameters * (*d.experts_per_token * *d.expert_layers);
  return d.parameters;
}

}  // namespace

void plausibility::sort_by_confidence(std::vector<Finding>& found) {
  for (std::size_t i = 1; i < found.size(); ++i) {  // a handful: the plainest sort will do
    for (std::size_t j = i; j > 0 && found[j - 1].confidence < found[j].confidence; --j) {
      std::swap(found[j - 1], found[j]);
    }
  }
}

std::vector<Finding> check_plausibility(const Stated& given) {
  const Stated stated = usable_part(given);
  std::vector<Finding> found;
  check_compute(stated, found);
  check_grid(stated, found);
  plausibility::check_hours(stated, found);
  plausibility::check_throughput(stated, found);
  plausibility::check_energy(stated, found);
  plausibility::check_emissions(stated, found);
  plausibility::check_other_figures(stated, found);
  plausibility::sort_by_confidence(found);
  return found;
}

Stated stated_in(const TrainingRun& run) {
  const Accelerator* accelerator = nullptr;
  std::optional<double> count;
  if (!run.accelerator.empty()) {
    if (const auto match = find_accelerator(run.accelerator)) {
      accelerator = match->accelerator;
      count = match->count;
    }
  }
  const Place* place = nullptr;
  if (!run.region.empty()) {
    if (const auto match = find_place(run.region)) place = match->place;
  }
  return stated_in(run, accelerator, count, place);
}

Stated stated_in(const TrainingRun& run, const Accelerator* accelerator,
                 std::optional<double> count_in_text, const Place* place) {
  Stated out;
  out.emissions = run.emissions;
  out.energy = run.energy;
  out.device_hours = run.device_hours;
  out.wall_clock = run.wall_clock;
  out.count = run.accelerator_count;
  if (!out.count && count_in_text) out.count = DeviceCount::count(*count_in_text);
  out.accelerator = accelerator;
  out.power = run.overrides.accelerator_power;
  out.flop = run.training_flop;
  out.parameters = active_parameters(run.compute);
  out.tokens = run.compute.tokens;
  if (run.overrides.grid) {
    out.grid = run.overrides.grid;
  } else if (place != nullptr) {
    out.grid = place->intensity;
  }
  out.training_type = run.training_type;
  if (!out.device_hours && out.wall_clock && out.count) {
    out.device_hours = *out.wall_clock * out.count->as_count();
  }
  return out;
}

std::string_view name(Confidence confidence) {
  switch (confidence) {
    case Confidence::note:
      return "note";
    case Confidence::low:
      return "low";
    case Confidence::medium:
      return "medium";
    case Confidence::high:
      return "high";
  }
  return "";
}

}  // namespace trainprint
