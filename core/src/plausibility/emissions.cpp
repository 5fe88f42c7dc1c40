// Stated emissions against energy, device-hours, compute and, last, parameters.
#include <cmath>

#include "plausibility/bounds.hpp"
#include "plausibility/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint::plausibility {
namespace {

std::string grams_text(double grams) { return fill("% g", {{grams, 6}}); }

std::string mended_text(const Stated& stated, const Reading& reading, double grams,
                        FieldName with) {
  const std::string to = grams_text(grams * reading.factor);
  if (reading.code == NoticeCode::kilograms_as_grams) {
    return fill("This looks like kilograms: % kg would be %.", {{grams, 6}, to});
  }
  if (reading.code == NoticeCode::tonnes_as_grams) {
    return fill("This looks like tonnes: % t would be %.", {{grams, 6}, to});
  }
  if (reading.code == NoticeCode::grams_as_kilograms ||
      reading.code == NoticeCode::grams_as_tonnes) {
    return fill("This looks like grams already, multiplied once more: % would fit.", {to});
  }
  const bool of_devices = reading.code == NoticeCode::hours_of_one_device ||
                          reading.code == NoticeCode::several_devices_as_one;
  if (of_devices && reading.factor < 1 && with != FieldName("device_hours")) {
    return fill("This looks like emissions multiplied by % accelerators once more; % would fit.",
                {{1 / reading.factor, 6}, to});
  }
  if (reading.code == NoticeCode::hours_of_one_device) {
    return reading.factor > 1
               ? fill("This looks like the emissions of one of % accelerators; all would emit %.",
                      {{stated.count->as_count(), 6}, to})
               : fill(
                     "This looks like device-hours multiplied by the number of accelerators once "
                     "more; % would fit.",
                     {to});
  }
  if (reading.code == NoticeCode::slice_as_one_chip) {
    const double n = reading.factor > 1 ? reading.factor : 1 / reading.factor;
    return fill("This looks like a slice of % chips counted as one device; % would fit.",
                {{n, 1}, to});
  }
  return fill(
      "This looks like % accelerators whose hours were counted once; % would fit the hours stated.",
      {{1 / reading.factor, 1}, to});
}

struct Verdict {
  bool too_small;
  Confidence confidence;
};

void report(const Stated& stated, Verdict verdict, std::optional<Reading> reading,
            NoticeCode otherwise, FieldName with, std::string why, std::vector<Finding>& found) {
  const double grams = stated.emissions->as_grams();
  if (!reading) {
    found.push_back({otherwise,
                     {"emissions_gco2e", with},
                     verdict.too_small ? "Far less than what the rest of the run implies."
                                       : "Far more than what the rest of the run implies.",
                     std::nullopt,
                     std::move(why),
                     verdict.confidence});
    return;
  }
  found.push_back({reading->code,
                   {"emissions_gco2e", with},
                   mended_text(stated, *reading, grams, with),
                   grams * reading->factor,
                   std::move(why),
                   verdict.confidence});
}

void note_clean_supply(const Stated& stated, double g_per_kwh, std::vector<Finding>& found) {
  found.push_back({NoticeCode::near_zero_supply,
                   {"emissions_gco2e", "region"},
                   fill("The electricity would have emitted % g/kWh: hydro or nuclear power, or a "
                        "supply counted by contract (market-based), not the grid's average.",
                        {{g_per_kwh, 2}}),
                   std::nullopt,
                   stated.grid ? fill("The figure for the place is % g/kWh.",
                                      {{stated.grid->as_grams_per_kwh(), 3}})
                               : std::string("Grids average 20 g/kWh or more, most far more."),
                   Confidence::note});
}

// Given the energy, the ratio is a carbon intensity and must be one.
void against_energy(const Stated& stated, std::vector<Finding>& found) {
  const double g = (*stated.emissions / *stated.energy).as_grams_per_kwh();
  const double place = stated.grid ? stated.grid->as_grams_per_kwh() : kOrdinaryGrid;
  const std::string why = fill("% g/kWh; grids emit between % and %.",
                               {{g, 3}, {kCleanestGrid, 1}, {kDirtiestGrid, 4}});
  const bool may_be_clean = stated.market_based || place <= kLowCarbonPlace;
  if (g > kDirtiestGrid) {
    report(stated, {false, Confidence::high},
           explain(readings(stated, false, false), g, kCleanestGrid, kDirtiestGrid),
           NoticeCode::impossible_intensity, "energy_kwh", why, found);
  } else if (g < kCleanestGrid && !(may_be_clean && g >= kCleanestContract)) {
    report(stated, {true, Confidence::high},
           explain(readings(stated, true, false), g, kCleanestGrid, kDirtiestGrid),
           NoticeCode::impossible_intensity, "energy_kwh", why, found);
  } else if (g < kCleanestGrid || (stated.grid && g * 2 * kGridTolerance < place)) {
    note_clean_supply(stated, g, found);
  }
}

// Given the hours, power and carbon intensity together must be possible.
void against_hours(const Stated& stated, Power nominal, std::vector<Finding>& found) {
  const Energy at_nominal = nominal * *stated.device_hours;
  const double g = (*stated.emissions / at_nominal).as_grams_per_kwh();
  const double most = most_over_nominal(stated, nominal);
  const std::string each =
      fill("% g for an hour of one accelerator of % W: ",
           {{stated.emissions->as_grams() / stated.device_hours->as_hours(), 3},
            {nominal.as_watts(), 4}});

  if (stated.grid && !stated.market_based) {
    const double place = stated.grid->as_grams_per_kwh();
    const double ratio = g / place;  // power over nominal, if the grid is the place's
    const std::string why =
        fill("%% W on a grid of % g/kWh.", {each, {ratio * nominal.as_watts(), 3}, {place, 3}});
    if (ratio > most * kGridTolerance || g > kDirtiestGrid * most) {
      report(stated, {false, g > kDirtiestGrid * most ? Confidence::high : Confidence::medium},
             explain(readings(stated, false, false), ratio, kLeastInTraining, most),
             NoticeCode::impossible_power, "device_hours", why, found);
    } else if (ratio < kLeastInTraining / kGridTolerance) {
      if (place <= kLowCarbonPlace && g >= kCleanestContract)
        return note_clean_supply(stated, g, found);
      const Confidence confidence =
          ratio < kIdle / kGridTolerance ? Confidence::high : Confidence::medium;
      const double least = place <= kLowCarbonPlace ? kCleanestContract / place : kLeastInTraining;
      report(stated, {true, confidence}, explain(readings(stated, true, false), ratio, least, most),
             NoticeCode::cleaner_than_its_grid, "device_hours",
             fill("% Perhaps a market-based figure, or only part of the run.", {why}), found);
    } else if (g < kCleanestGrid) {
      note_clean_supply(stated, g, found);
    }
    return;
  }
  if (stated.grid && g >= kCleanestContract &&
      g * 2 * kGridTolerance < stated.grid->as_grams_per_kwh()) {
    return note_clean_supply(stated, g, found);  // market-based, and labelled so
  }
  const std::string why = fill("%% g/kWh at that power, where grids emit between % and %.",
                               {each, {g, 3}, {kCleanestGrid, 1}, {kDirtiestGrid, 4}});
  if (g > kDirtiestGrid * most) {
    report(stated, {false, Confidence::high},
           explain(readings(stated, false, false), g, kLowCarbonPlace, kDirtiestGrid),
           NoticeCode::impossible_power, "device_hours", why, found);
  } else if (g < kCleanestGrid) {
    if (stated.market_based && g >= kCleanestContract) return note_clean_supply(stated, g, found);
    report(stated, {true, g < kCleanestGrid * kIdle ? Confidence::high : Confidence::medium},
           explain(readings(stated, true, false), g, kLowCarbonPlace, kDirtiestGrid),
           NoticeCode::impossible_intensity, "device_hours", why, found);
  } else if (!stated.market_based && g < kLowCarbonPlace && stated.count &&
             stated.count->as_count() > 1 &&
             std::fabs(std::log(g * stated.count->as_count() / kOrdinaryGrid)) <
                 std::log(kGridTolerance)) {
    // Possible in a few countries, but one device's share of an ordinary grid fits too well.
    report(stated, {true, Confidence::low},
           Reading{NoticeCode::hours_of_one_device, stated.count->as_count()}, {}, "device_hours",
           why, found);
  }
}

// Given only the compute, the energy lies between what the best use and the worst would take.
void against_compute(const Stated& stated, Power nominal, std::vector<Finding>& found) {
  const Flop flop = *compute(stated);
  const FlopRate peak = stated.accelerator->peak->value;
  const double most = most_over_nominal(stated, nominal);
  const Energy least_energy =
      nominal * kLeastInTraining * (flop * (kFrozenOverFull / kFp8OverBf16) / peak);
  const Energy most_energy = nominal * most * (flop / (peak * kLeastUtilisation));
  const double place = stated.grid ? stated.grid->as_grams_per_kwh() : kOrdinaryGrid;
  const bool by_place = stated.grid && !stated.market_based && place > kLowCarbonPlace;
  const double cleanest = by_place ? place / kGridTolerance : kCleanestGrid;
  const double dirtiest = stated.grid ? place * kGridTolerance : kDirtiestGrid;
  const Mass least = least_energy * CarbonIntensity::grams_per_kwh(cleanest);
  const Mass largest = most_energy * CarbonIntensity::grams_per_kwh(dirtiest);
  const bool too_small = *stated.emissions < least;
  if (!too_small && *stated.emissions <= largest) return;
  report(stated, {too_small, too_small ? Confidence::high : Confidence::medium},
         explain(readings(stated, too_small, false), stated.emissions->as_grams(), least.as_grams(),
                 largest.as_grams()),
         NoticeCode::emissions_against_compute, "training_flop",
         fill("% FLOP on % emit between % and %.",
              {{flop.as_flop(), 3}, stated.accelerator->name, humane(least), humane(largest)}),
         found);
}

// Given only the hardware: shorter than a minute of one device.
void against_shortest_run(const Stated& stated, Power nominal, std::vector<Finding>& found) {
  const double place = stated.grid ? stated.grid->as_grams_per_kwh() : kOrdinaryGrid;
  const Energy energy = *stated.emissions / CarbonIntensity::grams_per_kwh(place);
  const double hours = (energy / nominal).as_hours() / devices_of(stated);
  if (hours >= kShortestRunHours) return;
  report(stated, {true, Confidence::low}, Reading{NoticeCode::kilograms_as_grams, 1e3}, {},
         "accelerator",
         fill("As grams this is % seconds of training.", {{hours * kSecondsPerHour, 2}}), found);
}

// Given only the parameters: the regression of Table 11, whose spread is wide.
void against_parameters(const Stated& stated, std::vector<Finding>& found) {
  const double place = stated.grid ? stated.grid->as_grams_per_kwh() : kOrdinaryGrid;
  const method::Tier3& b = method::kTier3;
  const Mass expected = Mass::tonnes(
      std::exp(b.intercept + b.ln_parameters * std::log(stated.parameters->as_count()) +
               b.ln_grid * std::log(place)));
  const double off = std::log(*stated.emissions / expected) / method::kTier3LogSpread;
  const bool from_scratch =
      stated.training_type && *stated.training_type == TrainingType::pre_training;
  // A fine-tune may be as small as one likes.
  if (off <= kTier3Deviations && !(from_scratch && off < -kTier3Deviations)) return;
  const double reach = std::exp(kTier3Deviations * method::kTier3LogSpread);
  report(
      stated, {off < 0, Confidence::medium},
      explain(readings(stated, off < 0, false), *stated.emissions / expected, 1 / reach, reach),
      NoticeCode::emissions_against_parameters, "parameters",
      fill("Models of % parameters emit about %, ten thousand times more or less at the very most.",
           {{stated.parameters->as_count(), 3}, humane(expected, 1)}),
      found);
}

}  // namespace

void check_emissions(const Stated& stated, std::vector<Finding>& found) {
  if (!stated.emissions || !(stated.emissions->as_grams() > 0)) return;
  if (stated.energy && stated.energy->as_kwh() > 0) return against_energy(stated, found);
  const auto nominal = nominal_power(stated);
  if (nominal && stated.device_hours && stated.device_hours->as_hours() > 0) {
    return against_hours(stated, *nominal, found);
  }
  if (nominal && compute(stated) && stated.accelerator != nullptr && stated.accelerator->peak) {
    return against_compute(stated, *nominal, found);
  }
  const std::size_t before = found.size();
  if (nominal) against_shortest_run(stated, *nominal, found);
  if (found.size() == before && stated.parameters && stated.parameters->as_count() > 0) {
    against_parameters(stated, found);
  }
}

// Figures for one run that differ by a factor with a name. The one that fits the rest of the run is
// likelier; if both do, the one that forgets no device.
void check_other_figures(const Stated& stated, std::vector<Finding>& found) {
  if (!stated.emissions || !(stated.emissions->as_grams() > 0)) return;
  const auto fits = [&](Mass mass) {
    Stated alone = stated;
    alone.emissions = mass;
    std::vector<Finding> against;
    check_emissions(alone, against);
    return against.empty() || against.front().confidence == Confidence::note;
  };
  for (const Mass other : stated.other_emissions) {
    if (!(other.as_grams() > 0)) continue;
    const Mass small = other < *stated.emissions ? other : *stated.emissions;
    const Mass large = other < *stated.emissions ? *stated.emissions : other;
    for (const Reading& reading : readings(stated, true, false)) {
      if (std::fabs(large / small / reading.factor - 1) > kSameFigure) continue;
      const Mass likely = fits(small) && !fits(large) ? small : large;
      found.push_back(
          {reading.code,
           {"emissions_gco2e"},
           fill("Two figures are published for this run, % g and % g; the likelier is % g.",
                {{small.as_grams(), 6}, {large.as_grams(), 6}, {likely.as_grams(), 6}}),
           likely.as_grams(),
           fill("They differ by a factor of %, as with %",
                {{reading.factor, 4},
                 {reading.factor >= 1e3 ? "a slip of units."
                  : reading.code == NoticeCode::slice_as_one_chip
                      ? "a slice counted as one chip."
                      : "the hours of one device for those of all."}}),
           Confidence::medium});
      break;
    }
  }
}

}  // namespace trainprint::plausibility
