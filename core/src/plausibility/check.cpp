#include <utility>

#include "plausibility/bounds.hpp"

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

}  // namespace

std::vector<Finding> check_plausibility(const Stated& given) {
  const Stated stated = usable_part(given);
  std::vector<Finding> found;
  plausibility::check_hours(stated, found);
  plausibility::check_throughput(stated, found);
  plausibility::check_energy(stated, found);
  plausibility::check_emissions(stated, found);
  plausibility::check_other_figures(stated, found);
  for (std::size_t i = 1; i < found.size(); ++i) {  // a handful: the plainest sort will do
    for (std::size_t j = i; j > 0 && found[j - 1].confidence < found[j].confidence; --j) {
      std::swap(found[j - 1], found[j]);
    }
  }
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
  out.parameters = run.compute.parameters;
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
