// Figures whose unit slipped by a thousand, a million or sixty, so that nothing that has been
// trained is like them. Said only where no finding names what does not fit.
#include "plausibility/bounds.hpp"
#include "plausibility/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::plausibility {
namespace {

// What a figure is by itself, whatever else is known.
struct Size {
  FieldName field;
  double least, most;
  std::optional<double> (*of)(const TrainingRun& run, const Stated& stated);
};

template <class T>
std::optional<double> in(const std::optional<T>& value, double (T::*unit)() const) {
  if (!value) return std::nullopt;
  return (*value.*unit)();
}

// Each bound is ten times beyond what is known, or more, and says on what it rests.
constexpr Size kSizes[] = {
    // LeNet-5 of 1998 has 60,000 parameters, the largest that were announced 2e12.
    {"parameters", 20'000, 2e13,
     [](const TrainingRun& run, const Stated&) {
       return in<ParameterCount>(run.compute.parameters, &ParameterCount::as_count);
     }},
    // A page has 500 tokens; Llama 4 Scout and Qwen 3 were trained on 40e12.
    {"tokens", 1'000, 4e14,
     [](const TrainingRun& run, const Stated&) {
       return in<TokenCount>(run.compute.tokens, &TokenCount::as_count);
     }},
    {"dataset_tokens", 1'000, 4e14,
     [](const TrainingRun& run, const Stated&) {
       return in<TokenCount>(run.compute.dataset_tokens, &TokenCount::as_count);
     }},
    // A second of a processor is 1e10; the largest training that is known of took 5e26 (Epoch AI).
    {"training_flop", 1e11, 1e28,
     [](const TrainingRun& run, const Stated&) { return in(run.training_flop, &Flop::as_flop); }},
    // The largest computer for training has 200,000 to 300,000 accelerators (Epoch AI, 2026).
    {"accelerator_count", 1, 600'000,
     [](const TrainingRun&, const Stated& stated) {
       return in<DeviceCount>(stated.count, &DeviceCount::as_count);
     }},
    // A hundred thousand accelerators for three months are 2e8 hours.
    {"device_hours", 1e-3, 2e9,
     [](const TrainingRun& run, const Stated&) {
       return in(run.device_hours, &Duration::as_hours);
     }},
    // No training that was published went on for a year; BLOOM's took four months.
    {"wall_clock_hours", 1e-3, 8'760,
     [](const TrainingRun& run, const Stated&) { return in(run.wall_clock, &Duration::as_hours); }},
    // 2e8 hours at 1.5 kW are 3e8 kWh; a second of one accelerator is 1e-4 kWh.
    {"energy_kwh", 1e-5, 3e9,
     [](const TrainingRun& run, const Stated&) { return in(run.energy, &Energy::as_kwh); }},
    // The same energies at 5 and 1,300 g/kWh.
    {"emissions_gco2e", 5e-5, 4e12,
     [](const TrainingRun& run, const Stated&) { return in(run.emissions, &Mass::as_grams); }},
};

// With hours by the clock of published runs: 118 days of BLOOM are 2,820 h.
constexpr double kLongestRun = 8'760;
/// Nobody starts a thousand accelerators for less; the shortest published took 22 h.
constexpr double kManyDevices = 1'000, kShortestOfMany = 3;
/// From this many hours on people see to it that the accelerators are busy: the least of 45
/// published runs is 5 % of peak. Networks below 50e6 parameters cannot fill one.
constexpr double kManyHours = 1'000, kSmallNetwork = 50e6, kLeastOfMany = 0.01;
/// Energy of one FLOP on an A100, core/README.md, tier 2.
constexpr double kJoulePerFlop = 4.3e-12, kJoulesPerKwh = 3.6e6;
/// Tokens for each parameter: published pre-trainings lie between 1 (OPT-175B) and 3e5 (OLMo-20M),
/// fine-tunings 0.001 and 2,000. Below this energy small networks waste most of it.
constexpr double kLeastData = 0.05, kMostData = 3e6;
constexpr double kLeastTuningData = 1e-5, kMostTuningData = 3e4;
constexpr double kEnergyThatCounts = 1'000, kTuningThatCounts = 100;  // kWh
/// Published runs read 2e5 to 6e8 tokens in an hour of one accelerator.
constexpr double kLeastPace = 1'000, kMostPace = 1e11;
/// One accelerator with its host and building: a Jetson Nano takes 5 W, 5 kW are above all parts.
constexpr double kLeastWatts = 2, kMostWatts = 10'000;
/// A computer for training as a whole (Epoch AI: 300 MW, 2026).
constexpr double kMostWattsOfAll = 1e9;

constexpr char kTooSmall[] = "This is too little to be right. Check its unit.";
constexpr char kTooLarge[] = "This is too much to be right. Check its unit.";

void add(std::vector<Finding>& found, std::vector<FieldName> fields, bool too_small,
         std::string why, Confidence confidence = Confidence::medium) {
  found.push_back({NoticeCode::scale_slip, std::move(fields), too_small ? kTooSmall : kTooLarge,
                   std::nullopt, std::move(why), confidence});
}

void check_sizes(const TrainingRun& run, const Stated& stated, std::vector<Finding>& found) {
  for (const Size& size : kSizes) {
    const auto value = size.of(run, stated);
    if (!value || (*value >= size.least && *value <= size.most)) continue;
    add(found, {size.field}, *value < size.least,
        fill("% is given; what has been trained lies between % and %.",
             {{*value, 3}, {size.least, 3}, {size.most, 3}}));
  }
}

// Of models that are there already and are tuned, BERT-tiny with 4.4e6 parameters is the smallest
// in wide use.
void check_tuned(const Stated& s, std::vector<Finding>& found) {
  constexpr double kSmallestTuned = 1e6;
  if (!s.parameters || !s.training_type || *s.training_type == TrainingType::pre_training) return;
  const double parameters = s.parameters->as_count();
  if (parameters >= kSmallestTuned) return;
  add(found, {"parameters"}, true,
      fill("% is given; models that are tuned have % or more.",
           {{parameters, 3}, {kSmallestTuned, 3}}),
      Confidence::low);
}

// What the accelerators would have to have done in their hours, or in those that the energy would
// do for.
void check_use(const Stated& s, std::vector<Finding>& found) {
  const auto flop = compute(s);
  const auto nominal = nominal_power(s);
  if (!flop || s.accelerator == nullptr || !s.accelerator->peak) return;
  if (!s.device_hours && !(s.energy && nominal)) return;
  const Duration time = s.device_hours ? *s.device_hours : *s.energy / *nominal;
  const bool is_large =
      time.as_hours() >= kManyHours && s.parameters && s.parameters->as_count() >= kSmallNetwork;
  const double least = is_large ? kLeastOfMany : kLeastUtilisation;
  const double use = *flop / time / s.accelerator->peak->value;
  if (use >= least) return;
  add(found,
      {s.flop ? FieldName("training_flop") : FieldName("tokens"),
       s.device_hours ? FieldName("device_hours") : FieldName("energy_kwh"), "parameters"},
      true,
      fill("% FLOP in % h use % of what one % can do; trainings use % or more.",
           {{flop->as_flop(), 3}, {time.as_hours(), 6}, {use, 2}, s.accelerator->name, {least, 1}}),
      Confidence::low);
}

void check_pace(const Stated& s, std::vector<Finding>& found) {
  if (!s.tokens || !s.device_hours || s.parameters) return;
  const double pace = s.tokens->as_count() / s.device_hours->as_hours();
  if (pace >= kLeastPace && pace <= kMostPace) return;
  add(found, {"tokens", "device_hours"}, pace < kLeastPace,
      fill("% tokens in an hour of one accelerator; between % and % are possible.",
           {{pace, 3}, {kLeastPace, 3}, {kMostPace, 3}}));
}

// The energy that is given or follows, and the field that it follows from.
struct Known {
  Energy energy;
  FieldName field;
};
std::optional<Known> energy_of(const Stated& s) {
  if (s.energy) return Known{*s.energy, "energy_kwh"};
  if (const auto nominal = nominal_power(s); nominal && s.device_hours)
    return Known{*nominal * *s.device_hours, "device_hours"};
  if (!s.emissions || s.market_based) return std::nullopt;
  const double grid = s.grid ? s.grid->as_grams_per_kwh() : kOrdinaryGrid;
  return Known{*s.emissions / CarbonIntensity::grams_per_kwh(grid), "emissions_gco2e"};
}

// The data that was given, or that the compute, or the energy, would do for.
void check_data(const Stated& s, std::vector<Finding>& found) {
  const auto energy = energy_of(s);
  const bool given = s.tokens && !energy && !s.flop;
  if (!s.parameters || !(energy || s.flop || given)) return;
  const double kwh = energy ? energy->energy.as_kwh() : kEnergyThatCounts;
  const double flop = s.flop ? s.flop->as_flop() : kwh * kJoulesPerKwh / kJoulePerFlop;
  const double parameters = s.parameters->as_count();
  const double tokens =
      given ? s.tokens->as_count() : flop / (method::kFlopPerParameterToken * parameters);
  const double each = tokens / parameters;
  const bool tuned = s.training_type && *s.training_type != TrainingType::pre_training;
  const bool trained = s.training_type && *s.training_type == TrainingType::pre_training;
  const bool too_much =
      tokens > kSizes[1].most || (tuned ? each > kMostTuningData && kwh >= kTuningThatCounts
                                        : each > kMostData && kwh >= kEnergyThatCounts);
  const bool too_little =
      (trained && each < kLeastData) || ((tuned || given) && each < kLeastTuningData);
  if (!too_much && !too_little) return;
  const FieldName with = given    ? FieldName("tokens")
                         : s.flop ? FieldName("training_flop")
                                  : energy->field;
  const bool little = tuned || (given && !trained);
  add(found, {with, "parameters"}, too_little,
      fill("For % parameters it would do for % tokens: % for each parameter, where % to % are "
           "usual.",
           {{parameters, 3},
            {tokens, 2},
            {each, 2},
            {little ? 0.01 : 1, 1},
            {little ? 1e3 : 1e5, 1}}),
      Confidence::low);
}

// Power over the hours, where the part is not known; else check_energy has compared it.
void check_power(const Stated& s, std::vector<Finding>& found) {
  const bool by_device = s.device_hours.has_value();
  if (!(by_device || s.wall_clock) || (s.energy && by_device && nominal_power(s))) return;
  if (!s.energy && (!s.emissions || s.market_based)) return;
  // At the cleanest and at the dirtiest grid that it can have been.
  const double grid = s.grid ? s.grid->as_grams_per_kwh() : 0;
  const double cleanest = s.grid ? grid / kGridTolerance : kCleanestGrid;
  const double dirtiest = s.grid ? grid * kGridTolerance : kDirtiestGrid;
  const Energy most =
      s.energy ? *s.energy : *s.emissions / CarbonIntensity::grams_per_kwh(cleanest);
  const Energy least =
      s.energy ? *s.energy : *s.emissions / CarbonIntensity::grams_per_kwh(dirtiest);
  const Duration time = by_device ? *s.device_hours : *s.wall_clock;
  const double limit = by_device ? kMostWatts : kMostWattsOfAll;
  const bool too_small = (most / time).as_watts() < kLeastWatts;
  if (!too_small && (least / time).as_watts() <= limit) return;
  add(found,
      {s.energy ? FieldName("energy_kwh") : FieldName("emissions_gco2e"),
       by_device ? FieldName("device_hours") : FieldName("wall_clock_hours")},
      too_small,
      fill("% W over these hours; between % and % W are possible.",
           {{((too_small ? most : least) / time).as_watts(), 3}, {kLeastWatts, 3}, {limit, 3}}));
}

// How long so many accelerators would have run.
void check_length(const Stated& s, std::vector<Finding>& found) {
  if (!s.count) return;
  const double count = s.count->as_count();
  const auto nominal = nominal_power(s);
  const auto energy = energy_of(s);
  const bool by_hours = s.device_hours.has_value();
  if (!by_hours && !(nominal && energy)) return;
  const double hours =
      (by_hours ? s.device_hours->as_hours() : (energy->energy / *nominal).as_hours()) / count;
  const bool too_short = by_hours ? count >= kManyDevices && hours < kShortestOfMany
                                  : hours * count < kShortestRunHours && s.energy.has_value();
  if (!too_short && hours <= kLongestRun) return;
  add(found, {by_hours ? FieldName("device_hours") : energy->field, "accelerator_count"}, too_short,
      fill("% accelerators would have run for % h.", {{count, 6}, {hours, 2}}), Confidence::low);
}

}  // namespace

void check_scale(const TrainingRun& run, const Stated& stated, std::vector<Finding>& found) {
  for (const Finding& finding : found) {
    if (finding.confidence > Confidence::note) return;
  }
  check_sizes(run, stated, found);
  for (const auto check :
       {check_tuned, check_use, check_pace, check_data, check_power, check_length}) {
    if (found.empty() || found.back().confidence == Confidence::note) check(stated, found);
  }
}

}  // namespace trainprint::plausibility
